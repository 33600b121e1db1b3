// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"
#include "connections.h"
#include "executiontracker.h"
#include "requestqueue.h"
#include "watchscope.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace Quell {

class Poller;

/// What all lanes of a monitor work with.
struct LaneSurroundings
{
    ExecutionTracker *tracker;
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

    /// Executions or the scope have changed.
    void update();
    /// The connection or its secret are others now.
    void renew(const Connection &connection);
    /// Tries again, whatever had stopped it; what stops it now is said again.
    void retry();
    /// Tries again without saying anew what was said before.
    void wake();
    /// Answers everything and asks nothing more.
    void close();

    void look(const QStringList &ids);
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> cancel(const QString &id);
    /// Reads an execution and applies what was learnt, also that the service does not know it.
    [[nodiscard]] QFuture<Outcome<Snapshot>> read(const QString &id, RequestKind kind);
    [[nodiscard]] QFuture<Outcome<QString>> queryName(const QString &queryId);

    [[nodiscard]] ConnectionHealth health() const;

    // For the poller.
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] RequestQueue &queue() { return m_queue; }
    [[nodiscard]] const LaneSurroundings &surroundings() const { return m_surroundings; }
    /// Active executions that are to be followed, as of the last update().
    [[nodiscard]] const QList<Execution> &followed() const { return m_followed; }
    [[nodiscard]] ExecutionKey keyOf(const QString &id) const { return {m_connection.id, id}; }
    /// When an execution was last asked about one by one (Clock::sinceBoot).
    [[nodiscard]] std::optional<std::chrono::milliseconds> askedAt(const QString &id) const;

Q_SIGNALS:
    void healthChanged();
    void stopped(const Quell::Trouble &trouble);

private:
    void makeClient();
    void makePoller();
    void sendCancel(const QString &id, const std::shared_ptr<PromisedAnswer<CancelReceipt>> &answer,
                    int failedReads);
    void readThenCancel(const QString &id, const std::shared_ptr<PromisedAnswer<CancelReceipt>> &answer,
                        const Outcome<CancelReceipt> &before, int failedReads);
    void apply(const QString &id, const Outcome<Snapshot> &outcome, const QDateTime &askedAt);
    void noteStop(const Trouble &trouble);
    void reportHealth();
    void forgetFinished(const QList<Execution> &active);

    Connection m_connection;
    LaneSurroundings m_surroundings;
    RequestQueue m_queue;
    std::unique_ptr<Poller> m_poller;
    QList<Execution> m_followed;
    QHash<QString, std::chrono::milliseconds> m_askedAt;
    ConnectionHealth m_reported;
    QDateTime m_stateSince;
    quint64 m_clientTicket = 0;
    bool m_stopSaid = false;
    bool m_closed = false;
    bool m_busy = false; ///< something is followed, or looked for
};

} // namespace Quell
