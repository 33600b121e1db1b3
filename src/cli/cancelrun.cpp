// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelrun.h"

#include "whenanswered.h"

#include <algorithm>

namespace Quell {

using std::chrono::seconds;

namespace {

/// A request may have to wait until a minute's quota is fresh. Where nothing at all has happened for longer, waiting on
/// is of no use.
constexpr seconds patienceWithCancels{75};

} // namespace

CancelRun::CancelRun(Workspace *workspace, seconds wait, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_wait(wait)
{
    connect(workspace->tracker(), &ExecutionTracker::executionsChanged, this, &CancelRun::reviewAll);
    connect(workspace->monitor(), &Monitor::connectionStopped, this,
            [this](const QUuid &connection, const Trouble &trouble) {
                m_stopped.insert(connection, trouble);
                reviewAll(m_pending.values());
            });
    connect(workspace->canceller(), &Canceller::refused, this,
            [this](const QUuid &connection, const QList<ExecutionKey> &keys, const Trouble &trouble) {
                m_stopped.insert(connection, trouble);
                for (const ExecutionKey &key : keys)
                    settle(key);
            });
}

void CancelRun::start(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> toSend;
    for (const ExecutionKey &key : keys) {
        const auto execution = m_workspace->tracker()->find(key);
        if (!execution || !execution->isActive())
            continue;
        m_pending.insert(key);
        if (isInFlight(execution->cancel.phase))
            m_unsent.insert(key);
        else
            toSend.append(key);
    }
    if (m_pending.isEmpty()) {
        Q_EMIT done();
        return;
    }
    watch();
    const QSet<ExecutionKey> underWay = m_unsent;
    send(toSend);
    for (const ExecutionKey &key : underWay)
        lookFirst(key);
}

void CancelRun::startForAll(const QUuid &connection, const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        const auto execution = m_workspace->tracker()->find(key);
        if (execution && execution->isActive())
            m_pending.insert(key);
    }
    if (m_pending.isEmpty()) {
        Q_EMIT done();
        return;
    }
    watch();
    m_workspace->canceller()->cancelAllRunning(connection);
}

void CancelRun::watch()
{
    if (waits())
        m_workspace->monitor()->watchOnly(m_pending);
    watchProgress();
}

std::optional<Trouble> CancelRun::stoppedBy(const QUuid &connection) const
{
    const auto found = m_stopped.constFind(connection);
    return found == m_stopped.cend() ? std::nullopt : std::optional(*found);
}

void CancelRun::lookFirst(const ExecutionKey &key)
{
    m_looking.insert(key);
    whenAnswered(m_workspace->monitor()->read(key), this, [this, key](const Outcome<Snapshot> &) {
        m_looking.remove(key);
        review(key);
    });
}

void CancelRun::send(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        m_unsent.remove(key);
        m_waiting.remove(key);
    }
    if (!keys.isEmpty())
        m_workspace->canceller()->cancel(keys);
}

void CancelRun::reviewAll(const QList<ExecutionKey> &keys)
{
    ++m_progress;
    for (const ExecutionKey &key : keys)
        review(key);
}

void CancelRun::review(const ExecutionKey &key)
{
    if (!m_pending.contains(key) || m_looking.contains(key))
        return;
    const auto execution = m_workspace->tracker()->find(key);
    if (!execution || !execution->isActive()) {
        settle(key);
        return;
    }
    const CancelPhase phase = execution->cancel.phase;
    if (m_unsent.contains(key) && !isInFlight(phase) && !m_stopped.contains(key.connection)) {
        send({key});
        return;
    }
    switch (phase) {
    case CancelPhase::None:
    case CancelPhase::Requested:
        break;
    case CancelPhase::Accepted:
    case CancelPhase::StillRunning:
    case CancelPhase::Unresolved:
        reviewOpen(key, phase);
        break;
    default:
        settle(key);
        break;
    }
}

/// The request was sent, and no snapshot has decided yet.
void CancelRun::reviewOpen(const ExecutionKey &key, CancelPhase phase)
{
    const bool stopped = m_stopped.contains(key.connection);
    if (!stopped && waits())
        startWaiting(key);
    else if (!stopped && phase == CancelPhase::Unresolved && !m_unsent.contains(key))
        lookOnce(key);
    else
        settle(key);
}

void CancelRun::lookOnce(const ExecutionKey &key)
{
    m_looking.insert(key);
    whenAnswered(m_workspace->monitor()->read(key), this,
                 [this, key](const Outcome<Snapshot> &) { settle(key); });
}

void CancelRun::startWaiting(const ExecutionKey &key)
{
    if (m_waiting.contains(key))
        return;
    const int ticket = ++m_lastTicket;
    m_waiting.insert(key, ticket);
    m_workspace->clock()->callAfter(m_wait, this, [this, key, ticket] {
        if (m_waiting.value(key) == ticket)
            settle(key);
    });
}

void CancelRun::settle(const ExecutionKey &key)
{
    if (!m_pending.remove(key))
        return;
    Q_EMIT advanced();
    if (m_pending.isEmpty())
        Q_EMIT done();
}

void CancelRun::watchProgress()
{
    m_workspace->clock()->callAfter(std::max(patienceWithCancels, m_wait), this, [this, before = m_progress] {
        if (m_progress != before) {
            watchProgress();
            return;
        }
        // What has not left by now would leave after the answer that nothing is known of it.
        m_workspace->canceller()->giveUpWaiting();
        const QSet<ExecutionKey> pending = m_pending;
        for (const ExecutionKey &key : pending)
            settle(key);
    });
}

} // namespace Quell

#include "moc_cancelrun.cpp"
