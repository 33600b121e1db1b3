// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontracker.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// What the activity log says about a snapshot that was taken in: another state, and what that decided about a cancel.
QList<Event> eventsOf(const Execution &before, const Execution &after)
{
    QList<Event> events;
    const QDateTime &at = after.last.seenAt;
    if (!before.wasSeen() || before.last.state != after.last.state) {
        events.append(
            {at, after.key, Event::Kind::Changed, toWord(after.last.state), after.last.errorMessage});
    }
    if (before.cancel.phase != after.cancel.phase) {
        const bool refused = after.cancel.phase == CancelPhase::Refused && after.cancel.trouble;
        events.append({at, after.key, Event::Kind::Answered, toWord(after.cancel.phase),
                       refused ? after.cancel.trouble->said : QString()});
    }
    return events;
}

} // namespace

void ExecutionTracker::restore(const QList<Execution> &executions)
{
    QList<Execution> restored;
    restored.reserve(executions.size());
    std::ranges::transform(executions, std::back_inserter(restored), afterRestart);
    mergeFromJournal(restored);
}

QList<ExecutionKey> ExecutionTracker::track(const QList<ExecutionKey> &keys, const QDateTime &now)
{
    QList<Execution> executions;
    QSet<ExecutionKey> added;
    for (const ExecutionKey &key : keys) {
        if (m_executions.contains(key) || added.contains(key))
            continue;
        added.insert(key);
        Execution execution;
        execution.key = key;
        execution.trackedAt = now;
        execution.last.key = key;
        executions.append(execution);
    }
    add(executions);
    QList<ExecutionKey> addedKeys;
    std::ranges::transform(executions, std::back_inserter(addedKeys), &Execution::key);
    return addedKeys;
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
    QHash<ExecutionKey, qsizetype>
        places; // in `changed`: pages of a list overlap, and name an execution twice
    QList<Event> events;
    for (const Snapshot &snapshot : snapshots) {
        const auto found = m_executions.constFind(snapshot.key);
        if (found == m_executions.cend())
            continue;
        const qsizetype place = places.value(snapshot.key, -1);
        const Execution before = place >= 0 ? changed.at(place) : *found;
        const Execution after = afterSnapshot(before, snapshot);
        if (after == before)
            continue;
        events += eventsOf(before, after);
        if (place >= 0) {
            changed[place] = after;
        } else {
            places.insert(snapshot.key, changed.size());
            changed.append(after);
        }
    }
    replace(changed, events);
}

bool ExecutionTracker::requestCancel(const ExecutionKey &key, const QDateTime &now)
{
    return !requestCancels(QList{key}, now).isEmpty();
}

QList<Execution> ExecutionTracker::requestCancels(const QList<ExecutionKey> &keys, const QDateTime &now)
{
    QList<Execution> changed;
    QList<Event> events;
    QSet<ExecutionKey> named;
    for (const ExecutionKey &key : keys) {
        const auto found = m_executions.constFind(key);
        if (found == m_executions.cend() || named.contains(key))
            continue;
        named.insert(key);
        const Execution after = afterCancelRequested(*found, now);
        if (after == *found)
            continue;
        changed.append(after);
        events.append(Event{now, key, Event::Kind::Asked, QStringLiteral("cancel"), {}});
    }
    replace(changed, events);
    return changed;
}

void ExecutionTracker::applyCancelAnswer(const ExecutionKey &key, const Outcome<CancelReceipt> &answer,
                                         const QDateTime &now)
{
    applyCancelAnswer(QList{key}, answer, now);
}

void ExecutionTracker::applyCancelAnswer(const QList<ExecutionKey> &keys,
                                         const Outcome<CancelReceipt> &answer, const QDateTime &now)
{
    QList<Execution> changed;
    QList<Event> events;
    const QString said = answer.ok() ? QString() : answer.trouble().said;
    for (const ExecutionKey &key : keys) {
        const auto found = m_executions.constFind(key);
        if (found == m_executions.cend())
            continue;
        const Execution after = afterCancelAnswer(*found, answer, now);
        if (after == *found)
            continue;
        changed.append(after);
        events.append(Event{now, key, Event::Kind::Answered, toWord(after.cancel.phase), said});
    }
    replace(changed, events);
}

void ExecutionTracker::mergeFromJournal(const QList<Execution> &executions)
{
    QList<Execution> added;
    QList<Execution> changed;
    for (const Execution &execution : executions) {
        const auto found = m_executions.constFind(execution.key);
        if (found == m_executions.cend()) {
            added.append(afterMerge(execution, execution));
            continue;
        }
        const Execution after = afterMerge(*found, execution);
        if (after != *found)
            changed.append(after);
    }
    // The journal answers newest first.
    std::ranges::stable_sort(added, {}, &Execution::trackedAt);
    add(added);
    replace(changed, {});
}

void ExecutionTracker::nameQuery(const QUuid &connection, const QString &queryId, const QString &name)
{
    if (queryId.isEmpty() || name.isEmpty())
        return;
    QList<Execution> named;
    for (const ExecutionKey &key : std::as_const(m_order)) {
        const auto found = m_executions.constFind(key);
        if (key.connection != connection || found->last.queryId != queryId || !found->last.query.isEmpty())
            continue;
        Execution execution = *found;
        execution.last.query = name;
        named.append(execution);
    }
    replace(named, {});
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

void ExecutionTracker::add(const QList<Execution> &executions)
{
    QList<ExecutionKey> keys;
    for (const Execution &execution : executions) {
        m_executions.insert(execution.key, execution);
        keys.append(execution.key);
    }
    m_order += keys;
    if (!keys.isEmpty())
        Q_EMIT executionsAdded(keys);
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
