// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionnews.h"

namespace Quell {

using std::chrono::milliseconds;

ExecutionNews::ExecutionNews(const ExecutionTracker *tracker, Clock *clock, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_clock(clock),
      m_since(clock->now())
{
    connect(m_tracker, &ExecutionTracker::executionsChanged, this, &ExecutionNews::follow);
    connect(m_tracker, &ExecutionTracker::executionsRemoved, this, &ExecutionNews::forget);
}

void ExecutionNews::setLongRunning(std::chrono::minutes after)
{
    m_longRunning = after;
}

void ExecutionNews::follow(const QList<ExecutionKey> &keys, const QList<Execution> &before)
{
    for (qsizetype index = 0; index < keys.size(); ++index) {
        const ExecutionKey &key = keys.at(index);
        const std::optional<Execution> now = m_tracker->find(key);
        if (!now)
            continue;
        if (now->isActive()) {
            followActive(*now, before.at(index));
            continue;
        }
        m_long.remove(key);
        const std::optional<News::Kind> kind = kindOfEnd(now->last.state);
        if (before.at(index).isActive() && m_followed.remove(key) && kind) {
            Q_EMIT happened(
                {.kind = *kind, .key = key, .ran = now->elapsed(m_clock->now()).value_or(milliseconds(0))});
        }
    }
}

void ExecutionNews::followActive(const Execution &now, const Execution &before)
{
    const bool seenAnew = now.last.seenAt != before.last.seenAt && now.last.state != ExecutionState::Unknown;
    if (seenAnew)
        noteLength(now, before);
    if (seenAnew || now.cancel.phase == CancelPhase::Requested)
        m_followed.insert(now.key);
}

/// Told when a look shows it, so that it never says more than was seen.
void ExecutionNews::noteLength(const Execution &now, const Execution &before)
{
    const auto elapsed = now.elapsed(now.last.seenAt);
    if (m_longRunning.count() == 0 || !elapsed || *elapsed < m_longRunning || m_long.contains(now.key))
        return;
    m_long.insert(now.key);
    // What had been running for long when the program started is no news.
    const bool isNew = before.trackedAt >= m_since || m_followed.contains(now.key);
    if (isNew)
        Q_EMIT happened({.kind = News::Kind::LongRunning, .key = now.key, .ran = *elapsed});
}

void ExecutionNews::forget(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        m_followed.remove(key);
        m_long.remove(key);
    }
}

} // namespace Quell

#include "moc_executionnews.cpp"
