// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"
#include "connections.h"
#include "executiontracker.h"
#include "requestqueue.h"
#include "watchscope.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

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

/// What a lane keeps about an active execution that it follows.
struct Followed
{
    bool cancelInFlight = false;
    bool wasSeen = false;
    QString user;
    /// When it was last asked about by itself (Clock::sinceBoot); empty: not since it is followed.
    std::optional<std::chrono::milliseconds> askedAt;
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
    /// The active executions that are to be followed, by their ids.
    [[nodiscard]] const QMap<QString, Followed> &followed() const { return m_followed; }
    [[nodiscard]] bool followsCancel() const { return m_cancelsFollowed > 0; }
    [[nodiscard]] ExecutionKey keyOf(const QString &id) const { return {m_connection.id, id}; }

Q_SIGNALS:
    void healthChanged();
    void stopped(const Quell::Trouble &trouble);

private:
    void update();
    void sortIn(const QString &id);
    void noteAsked(const QString &id);
    void makeClient();
    void makePoller();
    void sendCancel(const QString &id, const std::shared_ptr<PromisedAnswer<CancelReceipt>> &answer,
                    int failedReads);
    void readThenCancel(const QString &id, const std::shared_ptr<PromisedAnswer<CancelReceipt>> &answer,
                        const Outcome<CancelReceipt> &before, int failedReads);
    void apply(const QString &id, const Outcome<Snapshot> &outcome, const QDateTime &askedAt);
    void noteStop(const Trouble &trouble);
    void reportHealth();

    Connection m_connection;
    LaneSurroundings m_surroundings;
    RequestQueue m_queue;
    std::unique_ptr<Poller> m_poller;
    QMap<QString, Followed> m_followed;
    int m_cancelsFollowed = 0;
    ConnectionHealth m_reported;
    QDateTime m_stateSince;
    quint64 m_clientTicket = 0;
    bool m_stopSaid = false;
    bool m_closed = false;
    bool m_busy = false; ///< something is followed, or looked for
};

} // namespace Quell
