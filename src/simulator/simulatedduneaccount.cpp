// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedduneaccount.h"

#include "dunedocuments.h"

#include <algorithm>

namespace Quell {

using namespace std::chrono_literals;

namespace {

using Phase = ExecutionLife::Phase;

} // namespace

SimulatedDuneAccount::SimulatedDuneAccount(const ServerTime *time, Simulator::DuneAccount settings)
    : m_time(time),
      m_settings(std::move(settings)),
      m_high("high-limit", m_settings.requestsPerMinute, 60s),
      m_low("low-limit", m_settings.executionsPerMinute, 60s)
{
    if (m_settings.requestsPerSecond > 0)
        m_perSecond = QuotaWindow("per-second", m_settings.requestsPerSecond, 1s);
}

QString SimulatedDuneAccount::addExecution(SimulatedExecution execution)
{
    if (execution.id.isEmpty())
        execution.id = makeUlid(m_time->now().addMSecs(-execution.age.count()));
    m_executions.emplace_back(execution, m_time->now());
    return execution.id;
}

QString SimulatedDuneAccount::addPipeline(const QStringList &executions)
{
    const QString id = makeUlid(m_time->now());
    m_pipelines.emplace(id, executions);
    return id;
}

void SimulatedDuneAccount::end(const QString &id, const QString &ending)
{
    if (ExecutionLife *life = find(id))
        life->end(ending, m_time->now());
}

void SimulatedDuneAccount::forget(const QString &id)
{
    m_executions.remove_if([&id](const ExecutionLife &life) { return life.id() == id; });
}

ServiceAnswer SimulatedDuneAccount::counted(Bucket bucket, const std::function<ServiceAnswer()> &work)
{
    const std::chrono::milliseconds now = m_time->monotonic();
    QList<QuotaWindow *> windows{bucket == Bucket::High ? &m_high : &m_low};
    if (m_perSecond)
        windows.append(&*m_perSecond);

    const auto exhausted =
        std::ranges::find_if(windows, [now](const QuotaWindow *one) { return !one->allows(now); });
    ServiceAnswer result;
    if (exhausted != windows.end()) {
        result = duneError(429, QStringLiteral("Too many requests"))
                     .with("Retry-After", QByteArray::number(qint64((*exhausted)->reset(now).count())));
    } else {
        for (QuotaWindow *window : std::as_const(windows))
            window->count(now);
        result = work();
    }
    if (m_settings.sendsQuota) {
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

ServiceAnswer SimulatedDuneAccount::status(const QString &id)
{
    if (!isUlid(id))
        return duneInvalidExecution(id);
    const ExecutionLife *life = find(id);
    if (life == nullptr)
        return duneQueryNotFound();

    const QDateTime now = m_time->now();
    DuneSlots capacity{.allowed = m_settings.parallelExecutions};
    int queuePosition = 1;
    for (const ExecutionLife &other : m_executions) {
        const Phase phase = other.at(now).phase;
        if (phase == Phase::Executing)
            ++capacity.executing;
        else if (phase == Phase::Pending && other.submittedAt() < life->submittedAt())
            ++queuePosition;
    }
    queuePosition = life->ownQueuePosition(now).value_or(queuePosition);
    return ServiceAnswer::json(200, duneStatus(*life, now, capacity, queuePosition));
}

ServiceAnswer SimulatedDuneAccount::cancel(const QString &id)
{
    if (!isUlid(id))
        return duneInvalidExecution(id);
    ExecutionLife *life = find(id);
    if (life == nullptr)
        return duneQueryNotFound();
    const bool taken = life->cancel(m_time->now()) == ExecutionLife::CancelAnswer::Taken;
    return ServiceAnswer::json(200, QJsonObject{{QStringLiteral("success"), taken}});
}

ServiceAnswer SimulatedDuneAccount::pipeline(const QString &id)
{
    const auto found = m_pipelines.find(id);
    if (found == m_pipelines.end())
        return duneError(404, QStringLiteral("Object not found"));
    QJsonArray nodes;
    bool hasEnded = true;
    for (const QString &execution : std::as_const(found->second)) {
        if (execution.isEmpty()) {
            nodes.append(QJsonObject{{QStringLiteral("id"), nodes.size() + 1},
                                     {QStringLiteral("query_execution_status"),
                                      QJsonObject{{QStringLiteral("status"), QStringLiteral("PENDING")}}}});
            hasEnded = false;
            continue;
        }
        const ExecutionLife *life = find(execution);
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
    const QString status = hasEnded ? QStringLiteral("completed") : QStringLiteral("running");
    return ServiceAnswer::json(
        200, QJsonObject{{QStringLiteral("status"), status}, {QStringLiteral("node_executions"), nodes}});
}

ServiceAnswer SimulatedDuneAccount::latestResult(const QString &query)
{
    bool isNumber = false;
    const qint64 number = query.toLongLong(&isNumber);
    if (!isNumber)
        return duneError(400, QStringLiteral("Bad Request"));
    const ExecutionLife *latest = nullptr;
    for (const ExecutionLife &life : m_executions) {
        const bool exists =
            life.made().queryId == number && life.at(m_time->now()).phase != Phase::NotSubmitted;
        if (exists && (latest == nullptr || life.submittedAt() > latest->submittedAt()))
            latest = &life;
    }
    if (latest == nullptr)
        return duneQueryNotFound();
    QJsonObject result = duneStatus(*latest, m_time->now(), {.allowed = m_settings.parallelExecutions}, 1);
    if (const QJsonValue metadata = result.take(QStringLiteral("result_metadata")); metadata.isObject()) {
        result.insert(
            QStringLiteral("result"),
            QJsonObject{{QStringLiteral("rows"), QJsonArray()}, {QStringLiteral("metadata"), metadata}});
    }
    return ServiceAnswer::json(200, result);
}

ServiceAnswer SimulatedDuneAccount::usage() const
{
    double credits = 0;
    for (const ExecutionLife &life : m_executions) {
        if (life.at(m_time->now()).startedAt.isValid())
            credits += life.made().costCredits;
    }
    return ServiceAnswer::json(200, duneUsage(credits, m_time->now().date()));
}

ServiceAnswer SimulatedDuneAccount::begin(SimulatedExecution execution)
{
    execution.queuedFor = 2s;
    execution.runsFor = 90s;
    execution.costCredits = 3;
    execution.rowCount = 1200;
    const QString id = addExecution(execution);
    return ServiceAnswer::json(200,
                               QJsonObject{{QStringLiteral("execution_id"), id},
                                           {QStringLiteral("state"), QStringLiteral("QUERY_STATE_PENDING")}});
}

ExecutionLife *SimulatedDuneAccount::find(const QString &id)
{
    const auto found = std::ranges::find(m_executions, id, &ExecutionLife::id);
    if (found == m_executions.end() || found->at(m_time->now()).phase == Phase::NotSubmitted)
        return nullptr;
    return &*found;
}

} // namespace Quell
