// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelrules.h"
#include "event.h"
#include "execution.h"
#include "packedexecution.h"
#include "slotindex.h"

#include <QList>
#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace Quell {

/// What every tracked execution is now; the only place that changes one. GUI thread. Journal, model, notifier and tray
/// listen to it.
class ExecutionTracker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The program starts: takes over what the journal kept, all at once or in parts, the newer part first; signals
    /// executionsAdded, oldest first. A request to cancel that nobody waits for any more becomes unresolved. `now` is what the
    /// clock says, here and below: see afterSnapshot().
    void restore(const QList<PackedExecution> &executions, const QDateTime &now = {});
    void restore(const QList<Execution> &executions, const QDateTime &now = {});

    /// Starts tracking those that are not yet tracked, and returns their keys.
    QList<ExecutionKey> track(const QList<ExecutionKey> &keys, const QDateTime &now);

    /// Forgets them. Never cancels anything.
    void untrack(const QList<ExecutionKey> &keys);
    void untrackConnection(const QUuid &connection);

    /// What a service said; executions that are not tracked are ignored (see track). Where it decides a cancel, that is an
    /// event of its own (Answered), after the change of state.
    void apply(const QList<Snapshot> &snapshots, const QDateTime &now = {});

    /// The user asked to cancel. False, and nothing changes, where it is not tracked, finished, or being cancelled already.
    [[nodiscard]] bool requestCancel(const ExecutionKey &key, const QDateTime &now);
    /// The same of many, as one change. Those of which it was true, each once.
    [[nodiscard]] QList<CancelRequest> requestCancels(const QList<ExecutionKey> &keys, const QDateTime &now);
    /// Another process had asked to cancel these first, or had seen them end; they are handed over as they are stored. `said` is
    /// what the log says of those of the first kind.
    void yieldCancels(const QList<Execution> &theirs, const QString &said, const QDateTime &now);
    void applyCancelAnswer(const ExecutionKey &key, const Outcome<CancelReceipt> &answer,
                           const QDateTime &now);
    /// One answer that is about all of these.
    void applyCancelAnswer(const QList<ExecutionKey> &keys, const Outcome<CancelReceipt> &answer,
                           const QDateTime &now);

    /// The wall clock was set forward: how long the cancels under way have been accepted is counted from `now`.
    void countCancelsAnew(const QDateTime &now);

    /// Another process changed these in the journal: newer snapshots win, so does what is further on in the story of a
    /// cancel (afterMerge), and unknown ones are added. A request of another process is unresolved here: its answer is waited for
    /// there, if there is anybody left, and only looks tell what came of it. No events: they are in the journal already.
    void mergeFromJournal(const QList<PackedExecution> &executions, const QDateTime &now = {});
    void mergeFromJournal(const QList<Execution> &executions, const QDateTime &now = {});

    /// A query's name became known apart from any snapshot; executions of it that have a name or text already keep theirs.
    void nameQuery(const QUuid &connection, const QString &queryId, const QString &name);

    [[nodiscard]] std::optional<Execution> find(const ExecutionKey &key) const;
    /// None where it is not tracked.
    [[nodiscard]] PackedExecution packed(const ExecutionKey &key) const;
    [[nodiscard]] bool contains(const ExecutionKey &key) const { return slotOf(key) != SlotIndex::nowhere; }
    /// In the order in which they were tracked. Of a great many it takes a great while: packed ones do not.
    [[nodiscard]] QList<Execution> all() const;
    [[nodiscard]] QList<PackedExecution> allPacked() const;
    [[nodiscard]] QList<ExecutionKey> keys() const;
    [[nodiscard]] qsizetype count() const { return qsizetype(m_slots.size() - m_free.size()); }
    [[nodiscard]] QList<Execution> active() const;
    [[nodiscard]] QList<Execution> active(const QUuid &connection) const;
    /// The connections under which this id is tracked.
    [[nodiscard]] QList<ExecutionKey> withId(const QString &id) const;

Q_SIGNALS:
    void executionsAdded(const QList<Quell::ExecutionKey> &keys);
    /// `before` has the executions as they were, in the order of `keys`.
    void executionsChanged(const QList<Quell::ExecutionKey> &keys, const QList<Quell::Execution> &before);
    /// `before` as above.
    void executionsRemoved(const QList<Quell::ExecutionKey> &keys,
                           const QList<Quell::PackedExecution> &before);
    void eventsHappened(const QList<Quell::Event> &events);

private:
    struct Slot
    {
        PackedExecution execution;
        qint64 order = 0;
    };

    [[nodiscard]] int slotOf(const ExecutionKey &key) const;
    /// Those for which `wanted` holds, in the order in which they were tracked.
    template<typename Wanted>
    [[nodiscard]] std::vector<int> orderedSlots(Wanted wanted) const;
    void mergeOrAdd(const QList<PackedExecution> &executions, bool restoring, const QDateTime &now);
    /// `before` everything that is there, or behind it.
    void add(const QList<PackedExecution> &executions, bool before = false);
    void put(int slot, const PackedExecution &execution);
    void replace(const QList<Execution> &changed, const QList<Event> &events);

    std::vector<Slot> m_slots;
    std::vector<int> m_free; ///< slots without an execution
    SlotIndex m_index;
    std::set<std::pair<qint64, int>> m_active; ///< order and slot
    qint64 m_firstOrder = 0;
    qint64 m_lastOrder = 0;
};

} // namespace Quell
