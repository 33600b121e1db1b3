// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelerrand.h"
#include "connectionhealth.h"
#include "connections.h"
#include "executiontracker.h"
#include "followedexecutions.h"
#include "requestqueue.h"
#include "watchscope.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace Quell {

class CancelSender;
class Poller;
class SnapshotIntake;

/// What all lanes of a monitor work with.
struct LaneSurroundings
{
    ExecutionTracker *tracker;
    SnapshotIntake *intake;
    ExecutionJournal *journal;
    Connections *connections;
    Clock *clock;
    const WatchScope *scope;
};

/// Everything that happens on one connection: its client, its queue, its poller, its health. What goes wrong here stays
/// here. GUI thread.
class ConnectionLane : public QObject
{
    Q_OBJECT
public:
    ConnectionLane(const Connection &connection, const LaneSurroundings &surroundings,
                   QObject *parent = nullptr);
    ~ConnectionLane() override;

    /// The scope has changed: everything is to be sorted anew.
    void rescan();
    /// These executions have changed.
    void note(const QStringList &ids);
    /// The connection or its secret are others now. What waits goes on with them, but for cancels that were meant for another
    /// account (CancelSender).
    void renew(const Connection &connection);
    /// Tries again, whatever had stopped it; what stops it now is said again.
    void retry();
    /// Tries again without saying anew what was said before.
    void wake();
    /// Answers everything and asks nothing more.
    void close();

    void look(const QStringList &ids);
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> cancel(const QString &id, const CancelErrand &errand);
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> cancelForAll(const CancelErrand &errand);
    /// Everything that runs there now, everybody's; applies nothing.
    [[nodiscard]] QFuture<Outcome<QList<Snapshot>>> listRunning();
    /// Reads an execution and applies what was learnt, also that the service does not know it.
    [[nodiscard]] QFuture<Outcome<Snapshot>> read(const QString &id, RequestKind kind);
    [[nodiscard]] QFuture<Outcome<QString>> queryName(const QString &queryId);
    [[nodiscard]] QFuture<Outcome<QString>> plan(const QString &id);

    [[nodiscard]] QFuture<Outcome<FoundExecutions>> findExecutions(const QString &source, const QString &id);

    [[nodiscard]] ConnectionHealth health() const;

    // For the poller.
    /// Reads it before polls, unless a look at it waits already: hundreds that are followed would fill the quota with reads of
    /// what the first has settled.
    void lookAt(const QString &id);
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] RequestQueue &queue() { return m_queue; }
    [[nodiscard]] const LaneSurroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] const FollowedExecutions &followed() const { return m_followed; }
    [[nodiscard]] ExecutionKey keyOf(const QString &id) const { return {m_connection.id, id}; }

Q_SIGNALS:
    void healthChanged();
    void stopped(const Quell::Trouble &trouble);
    /// See Poller.
    void listRead(bool complete);

private:
    void update();
    void sortIn(const QString &id);
    void makeClient();
    void keepSwitched();
    void makePoller();
    void apply(const QString &id, const Outcome<Snapshot> &outcome, const QDateTime &askedAt);
    void noteStop(const Trouble &trouble);
    void reportHealth();

    Connection m_connection;
    LaneSurroundings m_surroundings;
    RequestQueue m_queue;
    CancelSender *m_cancels;
    Poller *m_poller = nullptr;
    FollowedExecutions m_followed;
    QSet<QString> m_looking;
    ConnectionHealth m_reported;
    QDateTime m_stateSince;
    quint64 m_clientTicket = 0;
    bool m_stopSaid = false;
    bool m_closed = false;
};

} // namespace Quell
