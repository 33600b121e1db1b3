// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor.h"

#include "connectionlane.h"

#include <utility>

namespace Quell {

namespace {

/// The connection was removed while somebody still asked about it.
Trouble noConnection()
{
    return Trouble{.kind = TroubleKind::Stopped};
}

} // namespace

Monitor::Monitor(ExecutionTracker *tracker, ExecutionJournal *journal, Connections *connections, Clock *clock,
                 QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_journal(journal),
      m_connections(connections),
      m_clock(clock),
      m_intake(tracker, clock)
{
    connect(tracker, &ExecutionTracker::executionsAdded, this, &Monitor::noteChanged);
    connect(tracker, &ExecutionTracker::executionsChanged, this, &Monitor::noteChanged);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &Monitor::noteChanged);
    connect(connections, &Connections::connectionAdded, this, &Monitor::rescan);
    connect(connections, &Connections::connectionChanged, this, [this](const QUuid &id) {
        const auto connection = m_connections->find(id);
        if (ConnectionLane *changed = m_lanes.value(id); changed && connection)
            changed->renew(*connection);
    });
    connect(connections, &Connections::connectionRemoved, this, &Monitor::closeLane);
}

Monitor::~Monitor()
{
    // Here, while what they work with is still there.
    qDeleteAll(std::exchange(m_lanes, {}));
}

void Monitor::watchEverything()
{
    watchConnection({});
}

void Monitor::watchConnection(const QUuid &connection)
{
    m_scope.mode = WatchScope::Mode::Everything;
    m_scope.only.clear();
    m_scope.connection = connection;
    rescan();
}

void Monitor::watchOnly(const QSet<ExecutionKey> &keys)
{
    m_scope.mode = WatchScope::Mode::Only;
    m_scope.only = keys;
    rescan();
}

void Monitor::setPaused(bool paused)
{
    if (m_scope.paused == paused)
        return;
    m_scope.paused = paused;
    rescan();
}

void Monitor::setInSight(std::function<QSet<ExecutionKey>()> inSight)
{
    m_scope.inSight = std::move(inSight);
}

void Monitor::refresh(const QList<ExecutionKey> &keys)
{
    const QHash<QUuid, QStringList> ids = byConnection(keys);
    for (auto entry = ids.cbegin(); entry != ids.cend(); ++entry) {
        if (ConnectionLane *asked = lane(entry.key())) {
            asked->wake();
            asked->look(entry.value());
        }
    }
}

void Monitor::look(const QList<ExecutionKey> &keys)
{
    const QHash<QUuid, QStringList> ids = byConnection(keys);
    for (auto entry = ids.cbegin(); entry != ids.cend(); ++entry) {
        if (ConnectionLane *asked = lane(entry.key()))
            asked->look(entry.value());
    }
}

void Monitor::retry(const QUuid &connection)
{
    if (ConnectionLane *stopped = lane(connection))
        stopped->retry();
}

QFuture<Outcome<CancelReceipt>> Monitor::sendCancel(const ExecutionKey &key, const CancelErrand &errand)
{
    if (const auto refusal = m_connections->cancelRefusal(key.connection))
        return answered<CancelReceipt>(*refusal);
    if (ConnectionLane *asked = lane(key.connection))
        return asked->cancel(key.id, errand);
    return answered<CancelReceipt>(noConnection());
}

QFuture<Outcome<CancelReceipt>> Monitor::sendCancelForAll(const QUuid &connection, const CancelErrand &errand)
{
    if (const auto refusal = m_connections->cancelRefusal(connection))
        return answered<CancelReceipt>(*refusal);
    if (ConnectionLane *asked = lane(connection))
        return asked->cancelForAll(errand);
    return answered<CancelReceipt>(noConnection());
}

std::optional<Connection> Monitor::connection(const QUuid &connection) const
{
    return m_connections->find(connection);
}

QFuture<Outcome<QList<Snapshot>>> Monitor::listRunning(const QUuid &connection)
{
    if (ConnectionLane *asked = lane(connection))
        return asked->listRunning();
    return answered<QList<Snapshot>>(noConnection());
}

QFuture<Outcome<Snapshot>> Monitor::read(const ExecutionKey &key)
{
    if (ConnectionLane *asked = lane(key.connection))
        return asked->read(key.id, RequestKind::Read);
    return answered<Snapshot>(noConnection());
}

QFuture<Outcome<QString>> Monitor::queryName(const QUuid &connection, const QString &queryId)
{
    if (ConnectionLane *asked = lane(connection))
        return asked->queryName(queryId);
    return answered<QString>(noConnection());
}

QFuture<Outcome<QString>> Monitor::plan(const ExecutionKey &key)
{
    if (ConnectionLane *asked = lane(key.connection))
        return asked->plan(key.id);
    return answered<QString>(noConnection());
}

QFuture<Outcome<FoundExecutions>> Monitor::findExecutions(const QUuid &connection, const QString &source,
                                                          const QString &id)
{
    if (ConnectionLane *asked = lane(connection))
        return asked->findExecutions(source, id);
    return answered<FoundExecutions>(noConnection());
}

std::optional<Trouble> Monitor::cancelRefusal(const QUuid &connection) const
{
    return m_connections->cancelRefusal(connection);
}

ConnectionHealth Monitor::health(const QUuid &connection) const
{
    if (const ConnectionLane *known = m_lanes.value(connection))
        return known->health();
    // What is switched off says so before anything has made a lane for it.
    const auto found = m_connections->find(connection);
    if (found && found->switchedOff)
        return {.state = HealthState::SwitchedOff};
    return {};
}

ConnectionLane *Monitor::lane(const QUuid &connection)
{
    if (ConnectionLane *known = m_lanes.value(connection))
        return known;
    const auto found = m_connections->find(connection);
    if (!found)
        return nullptr;
    auto *made = new ConnectionLane(*found,
                                    {.tracker = m_tracker,
                                     .intake = &m_intake,
                                     .journal = m_journal,
                                     .connections = m_connections,
                                     .clock = m_clock,
                                     .scope = &m_scope},
                                    this);
    connect(made, &ConnectionLane::healthChanged, this,
            [this, connection] { Q_EMIT healthChanged(connection); });
    connect(made, &ConnectionLane::stopped, this,
            [this, connection](const Trouble &trouble) { Q_EMIT connectionStopped(connection, trouble); });
    connect(made, &ConnectionLane::listRead, this,
            [this, connection](bool complete) { Q_EMIT listRead(connection, complete); });
    m_lanes.insert(connection, made);
    return made;
}

QHash<QUuid, QStringList> Monitor::byConnection(const QList<ExecutionKey> &keys) const
{
    QHash<QUuid, QStringList> ids;
    for (const ExecutionKey &key : keys)
        ids[key.connection].append(key.id);
    return ids;
}

void Monitor::closeLane(const QUuid &connection)
{
    if (ConnectionLane *closed = m_lanes.take(connection)) {
        closed->close();
        // It may be what is speaking with us just now.
        closed->deleteLater();
    }
}

/// Passed on once in a turn of the event loop, however many executions change in it.
void Monitor::noteChanged(const QList<ExecutionKey> &keys)
{
    if (m_changed.isEmpty())
        QMetaObject::invokeMethod(this, &Monitor::passOnChanges, Qt::QueuedConnection);
    for (const ExecutionKey &key : keys)
        m_changed.insert(key);
}

void Monitor::passOnChanges()
{
    const QSet<ExecutionKey> changed = std::exchange(m_changed, {});
    const QHash<QUuid, QStringList> ids = byConnection(changed.values());
    for (auto entry = ids.cbegin(); entry != ids.cend(); ++entry) {
        if (ConnectionLane *known = m_lanes.value(entry.key()))
            known->note(entry.value());
    }
}

void Monitor::rescan()
{
    if (m_scope.mode == WatchScope::Mode::Everything) {
        for (const Connection &connection : m_connections->all()) {
            if (m_scope.coversAllOf(connection.id))
                (void)lane(connection.id);
        }
    } else {
        for (const ExecutionKey &key : std::as_const(m_scope.only))
            (void)lane(key.connection);
    }
    // Health that changes by this may make somebody remove a connection.
    const QList<ConnectionLane *> lanes = m_lanes.values();
    for (ConnectionLane *each : lanes)
        each->rescan();
}

} // namespace Quell

#include "moc_monitor.cpp"
