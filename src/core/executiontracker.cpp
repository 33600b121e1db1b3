// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontracker.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// The entry of the activity log for a seen change of state, where there was one.
std::optional<Event> changeOf(const Execution &before, const Execution &after)
{
    if (before.wasSeen() && before.last.state == after.last.state)
        return std::nullopt;
    return Event{after.last.seenAt, after.key, Event::Kind::Changed, toWord(after.last.state),
                 after.last.errorMessage};
}

} // namespace

void ExecutionTracker::restore(const QList<Execution> &executions)
{
    mergeFromJournal(executions);
}

QList<ExecutionKey> ExecutionTracker::track(const QList<ExecutionKey> &keys, const QDateTime &now)
{
    QList<ExecutionKey> added;
    for (const ExecutionKey &key : keys) {
        if (m_executions.contains(key))
            continue;
        Execution execution;
        execution.key = key;
        execution.trackedAt = now;
        execution.last.key = key;
        m_executions.insert(key, execution);
        m_order.append(key);
        added.append(key);
    }
    if (!added.isEmpty())
        Q_EMIT executionsAdded(added);
    return added;
}

void ExecutionTracker::untrack(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> removed;
    for (const ExecutionKey &key : keys) {
        if (m_executions.remove(key))
            removed.append(key);
    }
    if (removed.isEmpty())
        return;
    const QSet<ExecutionKey> gone(removed.cbegin(), removed.cend());
    m_order.removeIf([&gone](const ExecutionKey &key) { return gone.contains(key); });
    Q_EMIT executionsRemoved(removed);
}

void ExecutionTracker::untrackConnection(const QUuid &connection)
{
    QList<ExecutionKey> keys;
    std::ranges::copy_if(m_order, std::back_inserter(keys),
                         [&connection](const ExecutionKey &key) { return key.connection == connection; });
    untrack(keys);
}

void ExecutionTracker::apply(const QList<Snapshot> &snapshots)
{
    QList<Execution> changed;
    QList<Event> events;
    for (const Snapshot &snapshot : snapshots) {
        const auto found = m_executions.constFind(snapshot.key);
        if (found == m_executions.cend())
            continue;
        const Execution after = afterSnapshot(*found, snapshot);
        if (after == *found)
            continue;
        if (const auto event = changeOf(*found, after))
            events.append(*event);
        changed.append(after);
    }
    replace(changed, events);
}

bool ExecutionTracker::requestCancel(const ExecutionKey &key, const QDateTime &now)
{
    const auto found = m_executions.constFind(key);
    if (found == m_executions.cend())
        return false;
    const Execution after = afterCancelRequested(*found, now);
    if (after == *found)
        return false;
    replace({after}, {Event{now, key, Event::Kind::Asked, QStringLiteral("cancel"), {}}});
    return true;
}

void ExecutionTracker::applyCancelAnswer(const ExecutionKey &key, const Outcome<CancelReceipt> &answer,
                                         const QDateTime &now)
{
    const auto found = m_executions.constFind(key);
    if (found == m_executions.cend())
        return;
    const Execution after = afterCancelAnswer(*found, answer, now);
    if (after == *found)
        return;
    const QString said = answer.ok() ? QString() : answer.trouble().said;
    replace({after}, {Event{now, key, Event::Kind::Answered, toWord(after.cancel.phase), said}});
}

void ExecutionTracker::mergeFromJournal(const QList<Execution> &executions)
{
    QList<ExecutionKey> added;
    QList<Execution> changed;
    for (const Execution &execution : executions) {
        const auto found = m_executions.constFind(execution.key);
        if (found == m_executions.cend()) {
            m_executions.insert(execution.key, afterRestart(execution));
            m_order.append(execution.key);
            added.append(execution.key);
            continue;
        }
        Execution after = *found;
        if (execution.cancel.requestedAt.isValid()
            && (!after.cancel.requestedAt.isValid()
                || after.cancel.requestedAt < execution.cancel.requestedAt))
            after.cancel = execution.cancel;
        after = afterSnapshot(after, execution.last);
        if (after != *found)
            changed.append(after);
    }
    if (!added.isEmpty())
        Q_EMIT executionsAdded(added);
    replace(changed, {});
}

std::optional<Execution> ExecutionTracker::find(const ExecutionKey &key) const
{
    const auto found = m_executions.constFind(key);
    if (found == m_executions.cend())
        return std::nullopt;
    return *found;
}

QList<Execution> ExecutionTracker::all() const
{
    QList<Execution> executions;
    executions.reserve(m_order.size());
    std::ranges::transform(m_order, std::back_inserter(executions),
                           [this](const ExecutionKey &key) { return m_executions.value(key); });
    return executions;
}

QList<Execution> ExecutionTracker::active(const QUuid &connection) const
{
    QList<Execution> executions;
    for (const ExecutionKey &key : m_order) {
        if (key.connection != connection)
            continue;
        const auto found = m_executions.constFind(key);
        if (found->isActive())
            executions.append(*found);
    }
    return executions;
}

QList<ExecutionKey> ExecutionTracker::withId(const QString &id) const
{
    QList<ExecutionKey> keys;
    std::ranges::copy_if(m_order, std::back_inserter(keys),
                         [&id](const ExecutionKey &key) { return key.id == id; });
    return keys;
}

void ExecutionTracker::replace(const QList<Execution> &changed, const QList<Event> &events)
{
    if (changed.isEmpty())
        return;
    QList<ExecutionKey> keys;
    QList<Execution> before;
    for (const Execution &execution : changed) {
        keys.append(execution.key);
        before.append(std::exchange(m_executions[execution.key], execution));
    }
    Q_EMIT executionsChanged(keys, before);
    if (!events.isEmpty())
        Q_EMIT eventsHappened(events);
}

} // namespace Quell
