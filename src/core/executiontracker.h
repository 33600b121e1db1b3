// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelrules.h"
#include "event.h"
#include "execution.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace Quell {

/// What every tracked execution is now; the only place that changes one. GUI thread. Journal, model, notifier and tray
/// listen to it.
class ExecutionTracker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The program starts: takes over what the journal kept, oldest first; signals executionsAdded. A request to cancel that
    /// nobody waits for any more becomes unresolved.
    void restore(const QList<Execution> &executions);

    /// Starts tracking those that are not yet tracked, and returns their keys.
    QList<ExecutionKey> track(const QList<ExecutionKey> &keys, const QDateTime &now);

    /// Forgets them. Never cancels anything.
    void untrack(const QList<ExecutionKey> &keys);
    void untrackConnection(const QUuid &connection);

    /// What a service said; executions that are not tracked are ignored (see track). Where it decides a cancel, that is an
    /// event of its own (Answered), after the change of state.
    void apply(const QList<Snapshot> &snapshots);

    /// The user asked to cancel. False, and nothing changes, where it is not tracked, finished, or being cancelled already.
    [[nodiscard]] bool requestCancel(const ExecutionKey &key, const QDateTime &now);
    /// The same of many, as one change. Those of which it was true, each once.
    [[nodiscard]] QList<Execution> requestCancels(const QList<ExecutionKey> &keys, const QDateTime &now);
    void applyCancelAnswer(const ExecutionKey &key, const Outcome<CancelReceipt> &answer,
                           const QDateTime &now);
    /// One answer that is about all of these.
    void applyCancelAnswer(const QList<ExecutionKey> &keys, const Outcome<CancelReceipt> &answer,
                           const QDateTime &now);

    /// Another process changed these in the journal: newer snapshots win, so does what is further on in the story of a
    /// cancel (afterMerge), and unknown ones are added as they are: the other process waits for its own answers. No events:
    /// they are in the journal already.
    void mergeFromJournal(const QList<Execution> &executions);

    /// A query's name became known apart from any snapshot; executions of it that have a name or text already keep theirs.
    void nameQuery(const QUuid &connection, const QString &queryId, const QString &name);

    [[nodiscard]] std::optional<Execution> find(const ExecutionKey &key) const;
    [[nodiscard]] bool contains(const ExecutionKey &key) const { return m_executions.contains(key); }
    /// In the order in which they were tracked.
    [[nodiscard]] QList<Execution> all() const;
    [[nodiscard]] QList<ExecutionKey> keys() const { return m_order; }
    [[nodiscard]] QList<Execution> active(const QUuid &connection) const;
    /// The connections under which this id is tracked.
    [[nodiscard]] QList<ExecutionKey> withId(const QString &id) const;

Q_SIGNALS:
    void executionsAdded(const QList<Quell::ExecutionKey> &keys);
    /// `before` has the executions as they were, in the order of `keys`.
    void executionsChanged(const QList<Quell::ExecutionKey> &keys, const QList<Quell::Execution> &before);
    void executionsRemoved(const QList<Quell::ExecutionKey> &keys);
    void eventsHappened(const QList<Quell::Event> &events);

private:
    void add(const QList<Execution> &executions);
    void replace(const QList<Execution> &changed, const QList<Event> &events);

    QHash<ExecutionKey, Execution> m_executions;
    QList<ExecutionKey> m_order;
};

} // namespace Quell
