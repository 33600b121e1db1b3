// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelerrand.h"
#include "clock.h"
#include "connectionhealth.h"
#include "connections.h"
#include "executionjournal.h"
#include "executiontracker.h"
#include "snapshotintake.h"
#include "watchscope.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Quell {

class ConnectionLane;

/// Keeps what the tracker knows fresh: one lane a connection, each with its own client, queue, budget and back-off, so that
/// one connection's trouble never slows another's. Asks nothing until watchEverything() or watchOnly(). With nothing active
/// no timer runs. GUI thread; nothing passed in is owned.
class Monitor : public QObject
{
    Q_OBJECT
public:
    Monitor(ExecutionTracker *tracker, ExecutionJournal *journal, Connections *connections, Clock *clock,
            QObject *parent = nullptr);
    ~Monitor() override;

    /// The window, and `quell-cli watch` without ids: follows all active executions, and discovers new ones where a service
    /// lists them.
    void watchEverything();
    /// The same of one connection alone.
    void watchConnection(const QUuid &connection);
    /// A command asks only about what it was given; no discovery.
    void watchOnly(const QSet<ExecutionKey> &keys);

    /// Pauses polling; a cancel in flight is followed all the same.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_scope.paused; }

    /// What the user has selected or in sight is looked at more often, where a service has no list. Asked whenever that is
    /// decided: cheap, and safe to call as long as the monitor lives.
    void setInSight(std::function<QSet<ExecutionKey>()> inSight);

    /// Looks at these now, before others; spends budget. Also the way to try a connection in trouble again at once.
    void refresh(const QList<ExecutionKey> &keys);
    /// Looks at these soon, in the way that costs least, and tries nothing again that is in trouble. For Canceller.
    void look(const QList<ExecutionKey> &keys);

    /// Wakes a connection that had stopped (signed out, back-off) after the user did something about it.
    void retry(const QUuid &connection);

    /// Sends one cancel through the connection's queue, before any poll. Answers like ServiceClient::cancel; trouble of the
    /// lane itself (no secret, signed out) is answered without anything being sent. For Canceller.
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> sendCancel(const ExecutionKey &key,
                                                             const CancelErrand &errand = {});
    /// The same with the server's own call for everybody's.
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> sendCancelForAll(const QUuid &connection,
                                                                   const CancelErrand &errand = {});
    /// A connection as it is now; nothing where it is not there.
    [[nodiscard]] std::optional<Connection> connection(const QUuid &connection) const;
    /// Connections::cancelRefusal().
    [[nodiscard]] std::optional<Trouble> cancelRefusal(const QUuid &connection) const;
    /// Everything that runs on a server that lists it, everybody's, as it says now. Nothing is tracked or applied by this.
    [[nodiscard]] QFuture<Outcome<QList<Snapshot>>> listRunning(const QUuid &connection);
    /// Reads one execution through the queue, before other polls, and applies it. The outcome is for who wants to say it.
    [[nodiscard]] QFuture<Outcome<Snapshot>> read(const ExecutionKey &key);

    /// A query's name through the queue; answers with an empty name where the service has none.
    [[nodiscard]] QFuture<Outcome<QString>> queryName(const QUuid &connection, const QString &queryId);

    /// An execution's plan, through the queue (ServiceClient::plan). Only when a person asks for it: it runs the query again.
    [[nodiscard]] QFuture<Outcome<QString>> plan(const ExecutionKey &key);

    /// The executions behind something else, through the queue (ServiceClient::findExecutions). Only when a person asks for
    /// it: it may cost credits. Tracks nothing.
    [[nodiscard]] QFuture<Outcome<FoundExecutions>> findExecutions(const QUuid &connection,
                                                                   const QString &source, const QString &id);

    [[nodiscard]] ConnectionHealth health(const QUuid &connection) const;

Q_SIGNALS:
    void healthChanged(const QUuid &connection);
    /// A connection stopped and needs the user: said once, until it was well again.
    void connectionStopped(const QUuid &connection, const Quell::Trouble &trouble);
    /// The list of a service that has one was read, to its end where `complete`: what runs there is tracked by now.
    void listRead(const QUuid &connection, bool complete);

private:
    /// The lane of a connection, made when it is first needed; nullptr where there is no such connection.
    [[nodiscard]] ConnectionLane *lane(const QUuid &connection);
    [[nodiscard]] QHash<QUuid, QStringList> byConnection(const QList<ExecutionKey> &keys) const;
    void closeLane(const QUuid &connection);
    void noteChanged(const QList<ExecutionKey> &keys);
    void passOnChanges();
    void rescan();

    ExecutionTracker *m_tracker;
    ExecutionJournal *m_journal;
    Connections *m_connections;
    Clock *m_clock;
    SnapshotIntake m_intake;
    WatchScope m_scope;
    QHash<QUuid, ConnectionLane *> m_lanes;
    QSet<ExecutionKey> m_changed;
};

} // namespace Quell
