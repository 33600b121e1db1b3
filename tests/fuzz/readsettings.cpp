// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionjson.h"
#include "connectionrules.h"
#include "connectiontransfer.h"
#include "fuzztargets.h"
#include "polltrace.h"
#include "promises.h"
#include "servicelist.h"

#include <algorithm>

namespace Quell::Fuzz {

namespace {

Outcome<Connection> shaped(const Connection &draft)
{
    static const QList<Service> services = allServices();
    const Service *service = findService(services, draft.service);
    if (!service)
        return Trouble{.kind = TroubleKind::InvalidInput, .said = QStringLiteral("No such service.")};
    return ConnectionRules::shaped(draft, service->description);
}

} // namespace

/// A file with connections, as a colleague sent it.
void readConnections(const QByteArray &bytes)
{
    using namespace ConnectionTransfer;
    const auto plan = ConnectionTransfer::plan(bytes, {}, false, shaped);
    if (!plan.ok()) {
        requireInWords(plan.trouble());
        return;
    }
    require(plan.value().size() <= mostConnections, "connections are few");
    QList<Connection> added;
    for (const ImportedConnection &entry : plan.value()) {
        if (!entry.isAdded()) {
            require(entry.fate != ImportedConnection::Fate::Refused || !entry.reason.isEmpty(),
                    "what is refused has a reason");
            requireHarmless(entry.reason);
            continue;
        }
        require(!entry.connection.allowHttp, "nobody here has said yes to http");
        require(!entry.connection.secretExpected, "nothing from elsewhere claims a secret");
        require(entry.connection.url.userInfo().isEmpty(), "no credentials in an address");
        added.append(entry.connection);
    }
    require(checkedTogether(added).ok(), "what is added can stand in one file");
    const auto again = ConnectionTransfer::plan(toJson(added), added, false, shaped);
    require(again.ok() && std::ranges::none_of(again.value(), &ImportedConnection::isAdded),
            "what is there is not added twice");
}

/// A file with runs of queries, as the benchmark of the planner takes it.
void readTrace(const QByteArray &bytes)
{
    const Outcome<QList<TracedRun>> runs = readPollTrace(bytes, QStringLiteral("trace.csv"));
    if (!runs.ok())
        return;
    require(std::ranges::is_sorted(runs.value(), {}, &TracedRun::start), "runs are in order");
    require(std::ranges::all_of(
                runs.value(),
                [](const TracedRun &run) { return run.start.count() >= 0 && run.duration.count() >= 0; }),
            "nothing begins or ends before it began");
}

} // namespace Quell::Fuzz
