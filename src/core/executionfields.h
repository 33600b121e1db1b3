// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionrow.h"

#include <QLatin1StringView>

#include <optional>

namespace Quell {

/// Calls `field(name, value)` for each field that toJson(ExecutionRow) names, in the order of the names, which is that of an
/// object of Qt's. A value is a QString, a bool, or an optional text or number, which is null where there is none.
template<typename Field>
void forEachField(const ExecutionRow &row, Field field)
{
    const auto known = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    const Snapshot &last = row.execution.last;
    const auto elapsed = row.elapsed();
    field(QLatin1StringView("cancelPhase"), toWord(row.execution.cancel.phase));
    field(QLatin1StringView("connection"), row.connection);
    field(QLatin1StringView("costCredits"), last.costCredits);
    field(QLatin1StringView("elapsedMs"), elapsed ? std::optional<qint64>(elapsed->count()) : std::nullopt);
    field(QLatin1StringView("endedAt"), known(toIsoUtc(last.endedAt)));
    field(QLatin1StringView("error"), known(row.error()));
    field(QLatin1StringView("id"), row.execution.key.id);
    field(QLatin1StringView("note"), known(row.note()));
    field(QLatin1StringView("query"), known(last.query));
    field(QLatin1StringView("queryId"), known(last.queryId));
    field(QLatin1StringView("queuePosition"), last.queuePosition);
    field(QLatin1StringView("seenAt"), known(toIsoUtc(last.seenAt)));
    field(QLatin1StringView("service"), row.service);
    field(QLatin1StringView("stale"), row.stale);
    field(QLatin1StringView("startedAt"), known(toIsoUtc(last.startedAt)));
    field(QLatin1StringView("state"), toWord(last.state));
    field(QLatin1StringView("submittedAt"), known(toIsoUtc(last.submittedAt)));
    field(QLatin1StringView("tag"), known(row.tag));
    field(QLatin1StringView("user"), known(last.user));
}

} // namespace Quell
