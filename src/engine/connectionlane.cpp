// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionlane.h"

#include "cancelsender.h"
#include "lanehealth.h"
#include "logline.h"
#include "roundpoller.h"
#include "runninglist.h"
#include "snapshotintake.h"
#include "turnpoller.h"

#include <QHash>

#include <algorithm>

namespace Quell {

namespace {

/// The service will never know this id: there is nothing left to follow.
bool meansGone(TroubleKind kind)
{
    return kind == TroubleKind::NoSuchExecution || kind == TroubleKind::MalformedId;
}

/// Different for each connection and each start, and the same again under a test's clock.
quint32 seedFor(const Connection &connection, const Clock &clock)
{
    return quint32(qHash(connection.id, size_t(clock.sinceBoot().count())));
}

} // namespace

ConnectionLane::ConnectionLane(const Connection &connection, const LaneSurroundings &surroundings,
                               QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_surroundings(surroundings),
      m_queue(connection.id, RequestBudget(connection.requestsPerMinute), surroundings.journal,
              surroundings.clock, seedFor(connection, *surroundings.clock)),
      m_cancels(new CancelSender(this)),
      m_stateSince(surroundings.clock->now())
{
    connect(&m_queue, &RequestQueue::clientNeeded, this, &ConnectionLane::makeClient);
    connect(&m_queue, &RequestQueue::stopped, this, &ConnectionLane::noteStop);
    connect(&m_queue, &RequestQueue::changed, this, &ConnectionLane::reportHealth);
    connect(&m_queue, &RequestQueue::servedWell, this, [this] { m_stopSaid = false; });
    makePoller();
    keepSwitched();
    m_reported = health();
}

ConnectionLane::~ConnectionLane() = default;

void ConnectionLane::makePoller()
{
    if (m_surroundings.connections->descriptionOf(m_connection.id).listsRunning)
        m_poller = new RoundPoller(this);
    else
        m_poller = new TurnPoller(this);
    connect(m_poller, &Poller::listRead, this, &ConnectionLane::listRead);
}

void ConnectionLane::rescan()
{
    const QStringList before = m_followed.all().keys();
    for (const QString &id : before)
        sortIn(id);
    for (const Execution &execution : m_surroundings.tracker->active(m_connection.id))
        sortIn(execution.key.id);
    update();
}

void ConnectionLane::note(const QStringList &ids)
{
    for (const QString &id : ids)
        sortIn(id);
    update();
}

void ConnectionLane::sortIn(const QString &id)
{
    const auto execution = m_surroundings.tracker->find(keyOf(id));
    if (execution && m_surroundings.scope->follows(*execution))
        m_followed.keep(*execution);
    else
        m_followed.drop(id);
}

void ConnectionLane::update()
{
    if (m_closed)
        return;
    m_poller->update();
    reportHealth();
}

void ConnectionLane::renew(const Connection &connection)
{
    const bool otherQuota = connection.requestsPerMinute != m_connection.requestsPerMinute;
    m_connection = connection;
    if (otherQuota)
        m_queue.setBudget(RequestBudget(connection.requestsPerMinute));
    retry();
}

/// A queue that is stopped answers everything by itself, and sends nothing.
void ConnectionLane::keepSwitched()
{
    if (!m_connection.switchedOff || m_closed)
        return;
    m_stopSaid = true; // The user knows.
    m_queue.stop(Trouble{.kind = TroubleKind::SwitchedOff});
}

void ConnectionLane::retry()
{
    m_stopSaid = false;
    ++m_clientTicket;
    m_queue.resume();
    keepSwitched();
    update();
}

void ConnectionLane::wake()
{
    if (m_queue.stoppedBy())
        m_queue.resume();
    else
        m_queue.wake();
    keepSwitched();
    update();
}

void ConnectionLane::close()
{
    m_closed = true;
    ++m_clientTicket;
    m_stopSaid = true;
    m_queue.stop(Trouble{.kind = TroubleKind::Stopped});
}

void ConnectionLane::makeClient()
{
    const quint64 ticket = ++m_clientTicket;
    whenAnswered(m_surroundings.connections->makeClient(m_connection.id), this,
                 [this, ticket](const Outcome<std::shared_ptr<ServiceClient>> &outcome) {
                     if (ticket != m_clientTicket)
                         return;
                     if (outcome.ok())
                         m_queue.setClient(outcome.value());
                     else
                         m_queue.stop(outcome.trouble());
                 });
}

void ConnectionLane::look(const QStringList &ids)
{
    if (m_closed)
        return;
    // Nobody follows by rounds what is outside the scope, or paused.
    QStringList inRounds;
    for (const QString &id : ids) {
        const auto execution = m_surroundings.tracker->find(keyOf(id));
        if (execution && m_surroundings.scope->follows(*execution))
            inRounds.append(id);
        else
            lookAt(id);
    }
    if (!inRounds.isEmpty())
        m_poller->look(inRounds);
}

void ConnectionLane::lookAt(const QString &id)
{
    if (m_looking.contains(id))
        return;
    m_looking.insert(id);
    whenAnswered(read(id, RequestKind::Read), this,
                 [this, id](const Outcome<Snapshot> &) { m_looking.remove(id); });
}

QFuture<Outcome<CancelReceipt>> ConnectionLane::cancel(const QString &id, const CancelErrand &errand)
{
    return m_cancels->send(id, errand);
}

QFuture<Outcome<CancelReceipt>> ConnectionLane::cancelForAll(const CancelErrand &errand)
{
    return m_cancels->sendForAll(errand);
}

QFuture<Outcome<QList<Snapshot>>> ConnectionLane::listRunning()
{
    return (new RunningList(this))->read();
}

QFuture<Outcome<Snapshot>> ConnectionLane::read(const QString &id, RequestKind kind)
{
    m_followed.noteAsked(id, m_surroundings.clock->sinceBoot());
    const auto leftAt = std::make_shared<QDateTime>();
    const auto question = [this, id, leftAt](ServiceClient &client) {
        *leftAt = m_surroundings.clock->now();
        m_followed.noteAsked(id, m_surroundings.clock->sinceBoot());
        return client.fetch(id);
    };
    std::function<std::optional<Trouble>()> refusal;
    if (kind == RequestKind::Poll) {
        refusal = [this, key = keyOf(id)]() -> std::optional<Trouble> {
            const auto execution = m_surroundings.tracker->find(key);
            if (execution && m_surroundings.scope->follows(*execution))
                return std::nullopt;
            return Trouble{.kind = TroubleKind::Stopped};
        };
    }
    const auto answer = PromisedAnswer<Snapshot>::make();
    whenAnswered(m_queue.ask<Snapshot>(kind, question, refusal), this,
                 [this, id, leftAt, answer](const Outcome<Snapshot> &outcome) {
                     apply(id, outcome, *leftAt);
                     answer->give(outcome);
                 });
    return answer->future();
}

void ConnectionLane::apply(const QString &id, const Outcome<Snapshot> &outcome, const QDateTime &askedAt)
{
    if (!outcome.ok() && isAboutOneRequest(outcome.trouble().kind)) {
        m_followed.noteRefused(id, outcome.trouble(), m_surroundings.clock->sinceBoot());
        reportHealth();
    }
    Snapshot snapshot;
    if (outcome.ok()) {
        snapshot = outcome.value();
    } else if (meansGone(outcome.trouble().kind) && askedAt.isValid()) {
        snapshot.seenAt = askedAt;
        snapshot.state = ExecutionState::Gone;
        snapshot.errorMessage = outcome.trouble().said;
    } else {
        return;
    }
    // An answer is about what was asked, whatever it says.
    snapshot.key = keyOf(id);
    m_surroundings.intake->apply({snapshot});
}

QFuture<Outcome<QString>> ConnectionLane::queryName(const QString &queryId)
{
    return m_queue.ask<QString>(RequestKind::Lookup,
                                [queryId](ServiceClient &client) { return client.fetchQueryName(queryId); });
}

QFuture<Outcome<QString>> ConnectionLane::plan(const QString &id)
{
    return m_queue.ask<QString>(RequestKind::Lookup, [id](ServiceClient &client) { return client.plan(id); });
}

QFuture<Outcome<FoundExecutions>> ConnectionLane::findExecutions(const QString &source, const QString &id)
{
    return m_queue.ask<FoundExecutions>(RequestKind::Lookup, [source, id](ServiceClient &client) {
        return client.findExecutions(source, id);
    });
}

void ConnectionLane::noteStop(const Trouble &trouble)
{
    if (!std::exchange(m_stopSaid, true))
        Q_EMIT stopped(trouble);
    m_poller->update();
}

ConnectionHealth ConnectionLane::health() const
{
    ConnectionHealth health =
        laneHealth(m_queue, *m_poller, m_followed, *m_surroundings.clock, m_surroundings.scope->paused);
    if (!health.since.isValid())
        health.since = m_stateSince;
    return health;
}

void ConnectionLane::reportHealth()
{
    if (m_closed)
        return;
    if (health().state != m_reported.state)
        m_stateSince = m_surroundings.clock->now();
    const ConnectionHealth now = health();
    if (now == m_reported)
        return;
    if (now.state != m_reported.state) {
        LogLine("lane", "health")
            .about(m_connection.id)
            .with("state", now.state)
            .with("used", now.used)
            .with("quota", now.quota)
            .with(now.trouble);
    }
    m_reported = now;
    Q_EMIT healthChanged();
}

} // namespace Quell

#include "moc_connectionlane.cpp"
