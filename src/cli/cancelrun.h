// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

namespace Quell {

/// Cancels some executions and follows each until it was seen to end, was denied, or has been waited for long enough; what
/// became of them the tracker knows then. Where a cancel of an earlier run or of the window is under way, it looks first,
/// and asks again only once that came to nothing. Started once.
class CancelRun : public QObject
{
    Q_OBJECT
public:
    /// `wait`: after a request was answered; 0: not at all. The workspace outlives it.
    CancelRun(Workspace *workspace, std::chrono::seconds wait, QObject *parent = nullptr);

    /// Of tracked executions; those that are seen to have ended are left alone.
    void start(const QList<ExecutionKey> &keys);
    /// With the server's own call, which stops everybody's; `keys` are those of that connection that are to be followed.
    void startForAll(const QUuid &connection, const QList<ExecutionKey> &keys);

    /// Why nothing more was asked of a connection during the run.
    [[nodiscard]] std::optional<Trouble> stoppedBy(const QUuid &connection) const;

    /// How many are still waited for.
    [[nodiscard]] qsizetype left() const { return m_pending.size(); }

Q_SIGNALS:
    /// One more is not waited for any longer.
    void advanced();
    void done();

private:
    void watch();
    void lookFirst(const ExecutionKey &key);
    void send(const QList<ExecutionKey> &keys);
    void reviewAll(const QList<ExecutionKey> &keys);
    void review(const ExecutionKey &key);
    void reviewOpen(const ExecutionKey &key, CancelPhase phase);
    void lookOnce(const ExecutionKey &key);
    void startWaiting(const ExecutionKey &key);
    void settle(const ExecutionKey &key);
    void watchProgress();

    [[nodiscard]] bool waits() const { return m_wait.count() > 0; }

    Workspace *m_workspace;
    std::chrono::seconds m_wait;
    QSet<ExecutionKey> m_pending;
    QSet<ExecutionKey> m_unsent; ///< of the pending: an earlier request is under way, nothing was sent by us
    QSet<ExecutionKey> m_looking; ///< of the pending: read again before anything is sent or said
    QHash<ExecutionKey, int> m_waiting; ///< of the pending: the clock runs for them; the ticket of the wait
    QHash<QUuid, Trouble> m_stopped;
    int m_progress = 0;
    int m_lastTicket = 0;
};

} // namespace Quell
