// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

void FakeServer::run(const QString &id, const QString &user, ExecutionState state)
{
    if (!runs.contains(id))
        order.prepend(id);
    runs.insert(id, Run{state, user});
}

void FakeServer::release()
{
    holding = false;
    for (const auto &answer : std::exchange(m_held, {}))
        deliver(answer);
}

qsizetype FakeServer::count(const QString &what, const QString &id) const
{
    return std::ranges::count_if(
        calls, [&](const Call &call) { return call.what == what && (id.isEmpty() || call.id == id); });
}

qsizetype FakeServer::mostIn(milliseconds window) const
{
    qsizetype most = 0;
    for (auto last = calls.cbegin(), first = last; last != calls.cend(); ++last) {
        while (first->at <= last->at - window)
            ++first;
        most = std::max<qsizetype>(most, last - first + 1);
    }
    return most;
}

void FakeServer::deliver(std::function<void()> answer)
{
    if (holding)
        m_held.push_back(std::move(answer));
    else
        answer();
}

/// Asks the server what a request says when it arrives, and answers it after the latency.
class FakeClient final : public ServiceClient
{
public:
    FakeClient(FakeServer *server, Clock *clock, const QUuid &connection)
        : m_server(server),
          m_clock(clock),
          m_connection(connection)
    {
    }

    QFuture<Outcome<Snapshot>> fetch(const QString &id) override
    {
        note(QStringLiteral("fetch"), id);
        if (m_server->trouble)
            return give<Snapshot>(*m_server->trouble);
        if (m_server->refusals.contains(id))
            return give<Snapshot>(m_server->refusals.value(id));
        if (!m_server->runs.contains(id))
            return give<Snapshot>(Trouble{.kind = TroubleKind::NoSuchExecution, .httpStatus = 404});
        return give<Snapshot>(snapshot(id));
    }

    QFuture<Outcome<CancelReceipt>> cancel(const QString &id) override
    {
        note(QStringLiteral("cancel"), id);
        if (m_server->trouble)
            return give<CancelReceipt>(*m_server->trouble);
        const bool works = m_server->cancelTrouble ? m_server->cancelWorksAllTheSame : m_server->cancelsWork;
        if (works && m_server->runs.contains(id))
            m_server->runs[id].state = ExecutionState::Cancelled;
        if (m_server->cancelTrouble)
            return give<CancelReceipt>(*m_server->cancelTrouble);
        return give<CancelReceipt>(CancelReceipt{});
    }

    QFuture<Outcome<CancelReceipt>> cancelAll() override
    {
        note(QStringLiteral("cancel all"), {});
        if (m_server->trouble)
            return give<CancelReceipt>(*m_server->trouble);
        const bool works = m_server->cancelTrouble ? m_server->cancelWorksAllTheSame : m_server->cancelsWork;
        for (FakeServer::Run &run : m_server->runs) {
            if (works && isActive(run.state))
                run.state = ExecutionState::Cancelled;
        }
        if (m_server->cancelTrouble)
            return give<CancelReceipt>(*m_server->cancelTrouble);
        return give<CancelReceipt>(CancelReceipt{});
    }

    QFuture<Outcome<RunningPage>> listRunning(int page, int pageSize, const QString &user) override
    {
        note(QStringLiteral("list"), user);
        if (m_server->trouble)
            return give<RunningPage>(*m_server->trouble);
        if (m_server->refusals.contains({}))
            return give<RunningPage>(m_server->refusals.value({}));
        if (m_server->endless != FakeServer::Endless::No)
            return give<RunningPage>(endlessPage(page, pageSize, user));
        QStringList ids = m_server->order;
        ids.removeIf([&](const QString &id) {
            const FakeServer::Run run = m_server->runs.value(id);
            return !isActive(run.state) || (!user.isEmpty() && run.user != user);
        });
        const qsizetype rows = std::min<qsizetype>(pageSize, ids.size() - qsizetype(page) * pageSize);
        if (m_server->largestPage > 0 && rows > m_server->largestPage)
            return give<RunningPage>(Trouble{.kind = TroubleKind::TooLarge});
        RunningPage answer{.page = page, .last = (page + 1) * pageSize >= ids.size()};
        for (const QString &id : ids.mid(qsizetype(page) * pageSize, pageSize))
            answer.executions.append(snapshot(id));
        return give<RunningPage>(answer);
    }

    QFuture<Outcome<Proof>> test() override
    {
        note(QStringLiteral("test"), {});
        if (m_server->trouble)
            return give<Proof>(*m_server->trouble);
        return give<Proof>(Proof{.sentence = QStringLiteral("The fake server let us in.")});
    }

    QFuture<Outcome<QString>> plan(const QString &id) override
    {
        note(QStringLiteral("plan"), id);
        if (m_server->trouble)
            return give<QString>(*m_server->trouble);
        return give<QString>(m_server->planText.isEmpty() ? QStringLiteral("plan of ") + id
                                                          : m_server->planText);
    }

    QFuture<Outcome<QString>> fetchQueryName(const QString &queryId) override
    {
        note(QStringLiteral("name"), queryId);
        if (m_server->trouble)
            return give<QString>(*m_server->trouble);
        return give<QString>(QStringLiteral("name of ") + queryId);
    }

private:
    void note(const QString &what, const QString &id)
    {
        m_server->calls.append({what, id, m_clock->sinceBoot()});
    }

    [[nodiscard]] RunningPage endlessPage(int page, int pageSize, const QString &user)
    {
        for (int i = 0; m_server->endless == FakeServer::Endless::NewOnes && i < pageSize; ++i)
            m_server->run(QStringLiteral("endless %1").arg(m_server->runs.size()), user);
        RunningPage answer{.page = page, .last = false};
        for (const QString &id : m_server->order.mid(0, pageSize))
            answer.executions.append(snapshot(id));
        return answer;
    }

    [[nodiscard]] Snapshot snapshot(const QString &id) const
    {
        const FakeServer::Run run = m_server->runs.value(id);
        return Snapshot{.key = {m_connection, id},
                        .seenAt = m_clock->now(),
                        .state = run.state,
                        .queryId = run.queryId,
                        .user = run.user,
                        .startedAt = run.startedAt,
                        .endedAt = run.endedAt};
    }

    template<typename T>
    QFuture<Outcome<T>> give(Outcome<T> outcome)
    {
        // Deleting a client answers what is under way.
        struct Pending
        {
            QPromise<Outcome<T>> promise;
            bool given = false;
            Pending() { promise.start(); }
            ~Pending() { give(Trouble{.kind = TroubleKind::Stopped}); }
            void give(Outcome<T> value)
            {
                if (std::exchange(given, true))
                    return;
                promise.addResult(std::move(value));
                promise.finish();
            }
        };
        const auto pending = std::make_shared<Pending>();
        AnswerFacts facts = m_server->facts();
        Outcome<T> answer =
            outcome.ok() ? Outcome<T>(outcome.value(), facts) : Outcome<T>(outcome.trouble(), facts);
        m_clock->callAfter(m_server->latency, this, [server = m_server, pending, answer] {
            server->deliver([pending, answer] { pending->give(answer); });
        });
        return pending->promise.future();
    }

    FakeServer *m_server;
    Clock *m_clock;
    QUuid m_connection;
};

Service fakeService(const QString &id, Clock *clock, std::function<FakeServer *(const Connection &)> serverOf)
{
    const bool lists = id == u"lister";
    ServiceDescription description;
    description.id = id;
    description.name = lists ? QStringLiteral("Lister") : QStringLiteral("Teller");
    description.defaultUrl = lists ? QString() : QStringLiteral("https://teller.example.com/api");
    description.listsRunning = lists;
    description.hasOwners = lists;
    description.cancelsAll = lists;
    if (lists) {
        description.signIns = {{.id = QStringLiteral("basic"),
                                .label = QStringLiteral("User and password"),
                                .secretLabel = QStringLiteral("Password"),
                                .needsUser = true},
                               {.id = QStringLiteral("token"),
                                .label = QStringLiteral("Token"),
                                .secretLabel = QStringLiteral("Token"),
                                .schemes = {QStringLiteral("Bearer"), QStringLiteral("Jwt")}}};
    } else {
        description.signIns = {{.id = QStringLiteral("api-key"),
                                .label = QStringLiteral("API key"),
                                .secretLabel = QStringLiteral("API key")}};
        description.plans = {{QStringLiteral("Free"), 40}};
        description.defaultRequestsPerMinute = 40;
    }
    description.isId = [](const QString &text) { return !text.isEmpty() && !text.contains(u'/'); };
    description.findIds = [](const QString &line) { return QStringList{line}; };
    description.createdAt = [](const QString &) { return QDateTime(); };
    description.queryPage = [](const QString &) { return QUrl(); };
    description.curlCommand = [](const Connection &connection, const QString &execution) {
        return QStringLiteral("curl %1/%2").arg(connection.url.toString(), execution);
    };
    return Service{description,
                   [clock, serverOf = std::move(serverOf)](const Connection &connection, const Secret &) {
                       return std::make_unique<FakeClient>(serverOf(connection), clock, connection.id);
                   }};
}

} // namespace Quell
