// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontracker.h"

#include <QHash>
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

QList<PackedExecution> packedAll(const QList<Execution> &executions)
{
    QList<PackedExecution> packed;
    packed.reserve(executions.size());
    for (const Execution &execution : executions)
        packed.emplaceBack(execution);
    return packed;
}

} // namespace

void ExecutionTracker::restore(const QList<PackedExecution> &executions, const QDateTime &now)
{
    mergeOrAdd(executions, true, now);
}

void ExecutionTracker::restore(const QList<Execution> &executions, const QDateTime &now)
{
    mergeOrAdd(packedAll(executions), true, now);
}

QList<ExecutionKey> ExecutionTracker::track(const QList<ExecutionKey> &keys, const QDateTime &now)
{
    QList<PackedExecution> executions;
    QList<ExecutionKey> addedKeys;
    QSet<ExecutionKey> added;
    for (const ExecutionKey &key : keys) {
        if (contains(key) || added.contains(key))
            continue;
        added.insert(key);
        Execution execution;
        execution.key = key;
        execution.trackedAt = now;
        execution.last.key = key;
        executions.emplaceBack(execution);
        addedKeys.append(key);
    }
    add(executions);
    return addedKeys;
}

void ExecutionTracker::untrack(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> removed;
    QList<PackedExecution> before;
    for (const ExecutionKey &key : keys) {
        const int slot = slotOf(key);
        if (slot == SlotIndex::nowhere)
            continue;
        Slot &place = m_slots[size_t(slot)];
        m_index.remove(place.execution.hash(), slot);
        m_active.erase({place.order, slot});
        before.append(std::exchange(place.execution, PackedExecution()));
        m_free.push_back(slot);
        removed.append(key);
    }
    if (!removed.isEmpty())
        Q_EMIT executionsRemoved(removed, before);
}

void ExecutionTracker::untrackConnection(const QUuid &connection)
{
    QList<ExecutionKey> keys;
    for (const int slot : orderedSlots([&connection](const PackedExecution &execution) {
             return execution.connection() == connection;
         }))
        keys.append(m_slots[size_t(slot)].execution.key());
    untrack(keys);
}

void ExecutionTracker::apply(const QList<Snapshot> &snapshots, const QDateTime &now)
{
    QList<Execution> changed;
    QHash<ExecutionKey, qsizetype>
        places; // in `changed`: pages of a list overlap, and name an execution twice
    QList<Event> events;
    for (const Snapshot &snapshot : snapshots) {
        const PackedExecution found = packed(snapshot.key);
        if (found.isNone())
            continue;
        const qsizetype place = places.value(snapshot.key, -1);
        const Execution before = place >= 0 ? changed.at(place) : found.unpacked();
        const Execution after = afterSnapshot(before, snapshot, now);
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

QList<CancelRequest> ExecutionTracker::requestCancels(const QList<ExecutionKey> &keys, const QDateTime &now)
{
    QList<CancelRequest> requests;
    QList<Execution> changed;
    QList<Event> events;
    QSet<ExecutionKey> named;
    for (const ExecutionKey &key : keys) {
        const std::optional<Execution> found = find(key);
        if (!found || named.contains(key))
            continue;
        named.insert(key);
        const Execution after = afterCancelRequested(*found, now);
        if (after == *found)
            continue;
        requests.emplaceBack(after, found->cancel.requestedAt);
        changed.append(after);
        events.append(Event{now, key, Event::Kind::Asked, QStringLiteral("cancel"), {}});
    }
    replace(changed, events);
    return requests;
}

void ExecutionTracker::yieldCancels(const QList<Execution> &theirs, const QString &said, const QDateTime &now)
{
    QList<Execution> changed;
    QList<Event> events;
    for (const Execution &stored : theirs) {
        const std::optional<Execution> found = find(stored.key);
        if (!found)
            continue;
        const Execution after = afterYielding(*found, stored, now);
        changed.append(after);
        if (after.isActive())
            events.append(Event{now, stored.key, Event::Kind::Answered, toWord(after.cancel.phase), said});
        else
            events += eventsOf(*found, after);
    }
    replace(changed, events);
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
        const std::optional<Execution> found = find(key);
        if (!found)
            continue;
        const Execution after = afterCancelAnswer(*found, answer, now);
        if (after == *found)
            continue;
        changed.append(after);
        events.append(Event{now, key, Event::Kind::Answered, toWord(after.cancel.phase), said});
    }
    replace(changed, events);
}

void ExecutionTracker::countCancelsAnew(const QDateTime &now)
{
    QList<Execution> changed;
    for (const auto &[order, slot] : m_active) {
        const PackedExecution &packed = m_slots[size_t(slot)].execution;
        if (packed.cancelPhase() != CancelPhase::Accepted && packed.cancelPhase() != CancelPhase::Unresolved)
            continue;
        Execution execution = packed.unpacked();
        // Where no answer is known there is none to be dated.
        if (!execution.cancel.answeredAt.isValid())
            continue;
        execution.cancel.answeredAt = now;
        changed.append(execution);
    }
    replace(changed, {});
}

void ExecutionTracker::mergeFromJournal(const QList<PackedExecution> &executions, const QDateTime &now)
{
    mergeOrAdd(executions, false, now);
}

void ExecutionTracker::mergeFromJournal(const QList<Execution> &executions, const QDateTime &now)
{
    mergeOrAdd(packedAll(executions), false, now);
}

void ExecutionTracker::mergeOrAdd(const QList<PackedExecution> &executions, bool restoring,
                                  const QDateTime &now)
{
    QList<PackedExecution> added;
    QList<Execution> changed;
    for (const PackedExecution &execution : executions) {
        const PackedExecution found = packed(execution.key());
        // Nothing but a cancel that is under way reads otherwise after a restart, or when seen from here.
        const bool asItIs = execution.cancelPhase() == CancelPhase::None;
        if (found.isNone() && asItIs) {
            added.append(execution);
            continue;
        }
        if (found.isSame(execution))
            continue;
        const Execution theirs = afterRestart(execution.unpacked());
        if (found.isNone()) {
            added.emplaceBack(afterMerge(theirs, theirs, now));
            continue;
        }
        const Execution ours = found.unpacked();
        const Execution after = afterMerge(ours, theirs, now);
        if (after != ours)
            changed.append(after);
    }
    // The journal answers newest first.
    std::ranges::stable_sort(added, {}, &PackedExecution::trackedAt);
    add(added, restoring);
    replace(changed, {});
}

void ExecutionTracker::nameQuery(const QUuid &connection, const QString &queryId, const QString &name)
{
    if (queryId.isEmpty() || name.isEmpty())
        return;
    QList<Execution> named;
    const QByteArray id = queryId.toUtf8();
    for (const int slot : orderedSlots([&](const PackedExecution &execution) {
             return execution.query().isEmpty() && execution.queryId() == id
                 && execution.connection() == connection;
         }))
    {
        Execution execution = m_slots[size_t(slot)].execution.unpacked();
        execution.last.query = name;
        named.append(execution);
    }
    replace(named, {});
}

std::optional<Execution> ExecutionTracker::find(const ExecutionKey &key) const
{
    const PackedExecution found = packed(key);
    if (found.isNone())
        return std::nullopt;
    return found.unpacked();
}

PackedExecution ExecutionTracker::packed(const ExecutionKey &key) const
{
    const int slot = slotOf(key);
    return slot == SlotIndex::nowhere ? PackedExecution() : m_slots[size_t(slot)].execution;
}

QList<Execution> ExecutionTracker::all() const
{
    const QList<PackedExecution> packed = allPacked();
    QList<Execution> executions;
    executions.reserve(packed.size());
    std::ranges::transform(packed, std::back_inserter(executions), &PackedExecution::unpacked);
    return executions;
}

QList<PackedExecution> ExecutionTracker::allPacked() const
{
    QList<PackedExecution> executions;
    executions.reserve(count());
    for (const int slot : orderedSlots([](const PackedExecution &) { return true; }))
        executions.append(m_slots[size_t(slot)].execution);
    return executions;
}

QList<ExecutionKey> ExecutionTracker::keys() const
{
    QList<ExecutionKey> keys;
    keys.reserve(count());
    for (const int slot : orderedSlots([](const PackedExecution &) { return true; }))
        keys.append(m_slots[size_t(slot)].execution.key());
    return keys;
}

QList<Execution> ExecutionTracker::active() const
{
    QList<Execution> executions;
    for (const auto &[order, slot] : m_active)
        executions.append(m_slots[size_t(slot)].execution.unpacked());
    return executions;
}

QList<Execution> ExecutionTracker::active(const QUuid &connection) const
{
    QList<Execution> executions;
    for (const auto &[order, slot] : m_active) {
        const PackedExecution &execution = m_slots[size_t(slot)].execution;
        if (execution.connection() == connection)
            executions.append(execution.unpacked());
    }
    return executions;
}

QList<ExecutionKey> ExecutionTracker::withId(const QString &id) const
{
    const QByteArray wanted = id.toUtf8();
    QList<ExecutionKey> keys;
    for (const int slot :
         orderedSlots([&wanted](const PackedExecution &execution) { return execution.id() == wanted; }))
        keys.append(m_slots[size_t(slot)].execution.key());
    return keys;
}

int ExecutionTracker::slotOf(const ExecutionKey &key) const
{
    return m_index.find(PackedExecution::hashOf(key),
                        [this, &key](int slot) { return m_slots[size_t(slot)].execution.hasKey(key); });
}

template<typename Wanted>
std::vector<int> ExecutionTracker::orderedSlots(Wanted wanted) const
{
    std::vector<int> slots;
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (!m_slots[slot].execution.isNone() && wanted(m_slots[slot].execution))
            slots.push_back(int(slot));
    }
    std::ranges::sort(slots, {}, [this](int slot) { return m_slots[size_t(slot)].order; });
    return slots;
}

void ExecutionTracker::add(const QList<PackedExecution> &executions, bool before)
{
    if (executions.isEmpty())
        return;
    QList<ExecutionKey> keys;
    keys.reserve(executions.size());
    if (before)
        m_firstOrder -= executions.size();
    qint64 order = before ? m_firstOrder : m_lastOrder;
    for (const PackedExecution &execution : executions) {
        const ExecutionKey key = execution.key();
        if (contains(key))
            continue;
        int slot = int(m_slots.size());
        if (m_free.empty()) {
            m_slots.emplace_back();
        } else {
            slot = m_free.back();
            m_free.pop_back();
        }
        m_slots[size_t(slot)].order = order++;
        put(slot, execution);
        m_index.insert(execution.hash(), slot);
        keys.append(key);
    }
    if (!before)
        m_lastOrder = order;
    Q_EMIT executionsAdded(keys);
}

void ExecutionTracker::put(int slot, const PackedExecution &execution)
{
    Slot &place = m_slots[size_t(slot)];
    if (execution.isActive())
        m_active.emplace(place.order, slot);
    else
        m_active.erase({place.order, slot});
    place.execution = execution;
}

void ExecutionTracker::replace(const QList<Execution> &changed, const QList<Event> &events)
{
    if (changed.isEmpty())
        return;
    QList<ExecutionKey> keys;
    QList<Execution> before;
    for (const Execution &execution : changed) {
        const int slot = slotOf(execution.key);
        keys.append(execution.key);
        before.append(m_slots[size_t(slot)].execution.unpacked());
        put(slot, PackedExecution(execution));
    }
    Q_EMIT executionsChanged(keys, before);
    if (!events.isEmpty())
        Q_EMIT eventsHappened(events);
}

} // namespace Quell

#include "moc_executiontracker.cpp"
