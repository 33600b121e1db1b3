// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulateddune.h"

#include <QJsonDocument>

#include <algorithm>

namespace Quell {

using namespace std::chrono_literals;
using Phase = ExecutionLife::Phase;

namespace {

ServiceAnswer error(int status, const QString &text)
{
    return ServiceAnswer::json(status, QJsonObject{{QStringLiteral("error"), text}});
}

ServiceAnswer queryNotFound()
{
    return error(404, QStringLiteral("Query not found"));
}

ServiceAnswer invalidExecution(const QString &id)
{
    return error(400, QStringLiteral("The requested execution ID (ID: %1) is invalid.").arg(id));
}

} // namespace

ExecutionLife *SimulatedDune::Account::find(const QString &id)
{
    const auto found = std::ranges::find(executions, id, &ExecutionLife::id);
    return found == executions.end() ? nullptr : &*found;
}

void SimulatedDune::addAccount(const Simulator::DuneAccount &settings)
{
    Account account{.settings = settings,
                    .reading = QuotaWindow("high-limit", settings.requestsPerMinute, 60s),
                    .starting = QuotaWindow("low-limit", settings.executionsPerMinute, 60s)};
    if (settings.requestsPerSecond > 0)
        account.perSecond = QuotaWindow("per-second", settings.requestsPerSecond, 1s);
    m_accounts.push_back(std::move(account));
}

QString SimulatedDune::addExecution(const QString &key, SimulatedExecution execution)
{
    const auto account =
        std::ranges::find_if(m_accounts, [&key](const Account &one) { return one.settings.key == key; });
    if (account == m_accounts.end())
        return {};
    if (execution.id.isEmpty())
        execution.id = makeUlid(m_time->now().addMSecs(-execution.age.count()));
    if (execution.queryId != 0)
        m_queries.insert_or_assign(execution.queryId, Query{execution.query, execution.sql});
    account->executions.emplace_back(execution, m_time->now());
    return execution.id;
}

QString SimulatedDune::addPipeline(const QString &key, const QStringList &executions)
{
    const auto account =
        std::ranges::find_if(m_accounts, [&key](const Account &one) { return one.settings.key == key; });
    if (account == m_accounts.end())
        return {};
    const QString id = makeUlid(m_time->now());
    account->pipelines.emplace(id, executions);
    return id;
}

void SimulatedDune::end(const QString &id, const QString &ending)
{
    for (Account &account : m_accounts) {
        if (ExecutionLife *life = account.find(id))
            life->end(ending, m_time->now());
    }
}

void SimulatedDune::forget(const QString &id)
{
    for (Account &account : m_accounts)
        account.executions.remove_if([&id](const ExecutionLife &life) { return life.id() == id; });
}

ServiceAnswer SimulatedDune::answer(const RecordedRequest &request, const QStringList &path)
{
    const std::optional<Route> found = route(request, path);
    if (!found)
        return error(404, QStringLiteral("Object not found"));
    if (request.method != found->method)
        return error(405, QStringLiteral("Method not allowed")).with("Allow", found->method);
    Account *account = accountOf(request);
    if (account == nullptr)
        return error(401, QStringLiteral("invalid API Key"));
    return counted(*account, *found);
}

SimulatedDune::Account *SimulatedDune::accountOf(const RecordedRequest &request)
{
    QString key = QString::fromUtf8(request.header("x-dune-api-key"));
    if (key.isEmpty())
        key = request.parameter(QStringLiteral("api_key")).value_or(QString());
    const auto found = std::ranges::find_if(
        m_accounts, [&key](const Account &account) { return account.settings.key == key; });
    return found == m_accounts.end() ? nullptr : &*found;
}

std::optional<SimulatedDune::Route> SimulatedDune::route(const RecordedRequest &request,
                                                         const QStringList &path)
{
    if (path.value(0) != u"v1")
        return std::nullopt;
    const QString id = path.value(2);
    const QStringList shape = [&path] {
        QStringList parts = path.mid(1);
        const qsizetype idAt = parts.value(0) == u"pipelines" ? 2 : 1;
        if (parts.size() > idAt && parts.value(0) != u"sql")
            parts[idAt] = QStringLiteral("*");
        return parts;
    }();
    const QString call = shape.join(u'/');

    if (call == u"execution/*/status")
        return Route{.method = "GET", .work = [this, id](Account &account) { return status(account, id); }};
    if (call == u"execution/*/cancel")
        return Route{.method = "POST", .work = [this, id](Account &account) { return cancel(account, id); }};
    if (call == u"query/*")
        return Route{.method = "GET", .work = [this, id](Account &account) { return query(account, id); }};
    if (call == u"usage")
        return Route{.method = "POST", .work = [this](Account &account) { return usage(account); }};
    if (call == u"pipelines/executions/*/status") {
        return Route{.method = "GET", .work = [this, run = path.value(3)](Account &account) {
                         return pipeline(account, run);
                     }};
    }
    if (call == u"query/*/execute") {
        return Route{.method = "POST", .quota = &Account::starting, .work = [this, id](Account &account) {
                         return executeQuery(account, id);
                     }};
    }
    if (call == u"sql/execute") {
        return Route{
            .method = "POST",
            .quota = &Account::starting,
            .work = [this, body = request.body](Account &account) { return executeSql(account, body); }};
    }
    return std::nullopt;
}

ServiceAnswer SimulatedDune::counted(Account &account, const Route &route)
{
    const std::chrono::milliseconds now = m_time->monotonic();
    QList<QuotaWindow *> windows{&(account.*route.quota)};
    if (account.perSecond)
        windows.append(&*account.perSecond);

    const auto exhausted =
        std::ranges::find_if(windows, [now](QuotaWindow *one) { return !one->allows(now); });
    ServiceAnswer result;
    if (exhausted != windows.end()) {
        result = error(429, QStringLiteral("Too many requests"))
                     .with("Retry-After", QByteArray::number(qint64((*exhausted)->reset(now).count())));
    } else {
        for (QuotaWindow *window : std::as_const(windows))
            window->count(now);
        result = route.work(account);
    }
    if (account.settings.sendsQuota) {
        QByteArrayList policies;
        QByteArrayList limits;
        for (const QuotaWindow *window : std::as_const(windows)) {
            policies.append(window->policyField());
            limits.append(window->limitField(now));
        }
        result.headers.append({"RateLimit-Policy", policies.join(", ")});
        result.headers.append({"RateLimit", limits.join(", ")});
    }
    return result;
}

ServiceAnswer SimulatedDune::status(Account &account, const QString &id)
{
    if (!isUlid(id))
        return invalidExecution(id);
    const QDateTime now = m_time->now();
    const ExecutionLife *life = account.find(id);
    if (life == nullptr || life->at(now).phase == Phase::NotSubmitted)
        return queryNotFound();

    DuneSlots capacity{.allowed = account.settings.parallelExecutions};
    int queuePosition = 1;
    for (const ExecutionLife &other : account.executions) {
        const Phase phase = other.at(now).phase;
        if (phase == Phase::Executing)
            ++capacity.executing;
        else if (phase == Phase::Pending && other.submittedAt() < life->submittedAt())
            ++queuePosition;
    }
    queuePosition = life->ownQueuePosition(now).value_or(queuePosition);
    return ServiceAnswer::json(200, duneStatus(*life, now, capacity, queuePosition));
}

ServiceAnswer SimulatedDune::cancel(Account &account, const QString &id)
{
    if (!isUlid(id))
        return invalidExecution(id);
    const QDateTime now = m_time->now();
    ExecutionLife *life = account.find(id);
    if (life == nullptr || life->at(now).phase == Phase::NotSubmitted)
        return queryNotFound();
    const bool taken = life->cancel(now) == ExecutionLife::CancelAnswer::Taken;
    return ServiceAnswer::json(200, QJsonObject{{QStringLiteral("success"), taken}});
}

ServiceAnswer SimulatedDune::query(const Account &account, const QString &id) const
{
    if (!account.settings.mayReadQueries)
        return error(403, QStringLiteral("Reading queries is not part of your plan"));
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return error(400, QStringLiteral("Bad Request"));
    const auto found = m_queries.find(number);
    if (found == m_queries.end())
        return queryNotFound();
    return ServiceAnswer::json(200,
                               QJsonObject{{QStringLiteral("query_id"), number},
                                           {QStringLiteral("name"), found->second.name},
                                           {QStringLiteral("description"), QString()},
                                           {QStringLiteral("query_sql"), found->second.sql},
                                           {QStringLiteral("owner"), QStringLiteral("quell-demo")},
                                           {QStringLiteral("query_engine"), QStringLiteral("medium")},
                                           {QStringLiteral("version"), 1},
                                           {QStringLiteral("is_private"), false},
                                           {QStringLiteral("is_archived"), false},
                                           {QStringLiteral("is_unsaved"), false},
                                           {QStringLiteral("tags"), QJsonArray()},
                                           {QStringLiteral("parameters"), QJsonArray()}});
}

ServiceAnswer SimulatedDune::usage(const Account &account) const
{
    const QDate today = m_time->now().date();
    const QDate start(today.year(), today.month(), 1);
    double used = 0;
    for (const ExecutionLife &life : account.executions) {
        if (life.at(m_time->now()).startedAt.isValid())
            used += life.made().costCredits;
    }
    const QJsonObject period{{QStringLiteral("start_date"), start.toString(Qt::ISODate)},
                             {QStringLiteral("end_date"), start.addMonths(1).toString(Qt::ISODate)},
                             {QStringLiteral("credits_used"), used},
                             {QStringLiteral("credits_included"), 2500}};
    return ServiceAnswer::json(200,
                               QJsonObject{{QStringLiteral("billing_periods"), QJsonArray{period}},
                                           {QStringLiteral("bytes_used"), 0},
                                           {QStringLiteral("bytes_allowed"), 1'000'000'000},
                                           {QStringLiteral("private_dashboards"), 0},
                                           {QStringLiteral("private_queries"), 0}});
}

ServiceAnswer SimulatedDune::pipeline(Account &account, const QString &id)
{
    const auto found = account.pipelines.find(id);
    if (found == account.pipelines.end())
        return error(404, QStringLiteral("Object not found"));
    QJsonArray nodes;
    bool hasEnded = true;
    for (const QString &execution : found->second) {
        const ExecutionLife *life = account.find(execution);
        if (life == nullptr)
            continue;
        const ExecutionLife::Moment moment = life->at(m_time->now());
        hasEnded = hasEnded && moment.phase == Phase::Ended;
        nodes.append(QJsonObject{{QStringLiteral("id"), nodes.size() + 1},
                                 {QStringLiteral("query_execution_status"),
                                  QJsonObject{{QStringLiteral("status"), duneState(moment)},
                                              {QStringLiteral("query_id"), life->made().queryId},
                                              {QStringLiteral("execution_id"), life->id()}}}});
    }
    return ServiceAnswer::json(
        200,
        QJsonObject{
            {QStringLiteral("status"), hasEnded ? QStringLiteral("completed") : QStringLiteral("running")},
            {QStringLiteral("node_executions"), nodes}});
}

ServiceAnswer SimulatedDune::executeQuery(Account &account, const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return error(400, QStringLiteral("Bad Request"));
    const auto found = m_queries.find(number);
    if (found == m_queries.end())
        return queryNotFound();
    return begin(
        account,
        SimulatedExecution{.queryId = number, .query = found->second.name, .sql = found->second.sql});
}

ServiceAnswer SimulatedDune::executeSql(Account &account, const QByteArray &body)
{
    const QString sql = QJsonDocument::fromJson(body).object().value(u"sql").toString();
    if (sql.isEmpty())
        return error(400, QStringLiteral("Bad Request"));
    return begin(account, SimulatedExecution{.sql = sql});
}

ServiceAnswer SimulatedDune::begin(Account &account, const SimulatedExecution &execution)
{
    SimulatedExecution begun = execution;
    begun.queuedFor = 2s;
    begun.runsFor = 90s;
    begun.costCredits = 3;
    begun.rowCount = 1200;
    const QString id = addExecution(account.settings.key, begun);
    return ServiceAnswer::json(200,
                               QJsonObject{{QStringLiteral("execution_id"), id},
                                           {QStringLiteral("state"), QStringLiteral("QUERY_STATE_PENDING")}});
}

} // namespace Quell
