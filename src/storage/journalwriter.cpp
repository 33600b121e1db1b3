// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalwriter.h"

#include "promisedanswer.h"
#include "whenanswered.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace Quell {

namespace {

/// While the disk takes nothing, the oldest entries of the log are given up rather than all of the memory.
constexpr qsizetype mostEventsWaiting = 20'000;

/// A transaction for each of a hundred answers a second would cost more than the answers.
constexpr std::chrono::milliseconds betweenHandOvers{100};

/// Shorter than what makes a row stale for another process (isStale).
constexpr std::chrono::milliseconds betweenSightings{2'000};

} // namespace

JournalWriter::JournalWriter(ExecutionTracker *tracker, ExecutionJournal *journal, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_journal(journal)
{
    connect(tracker, &ExecutionTracker::executionsAdded, this, [this](const QList<ExecutionKey> &keys) {
        if (m_restoring)
            return;
        m_added.unite(QSet<ExecutionKey>(keys.cbegin(), keys.cend()));
        noteChanged(keys);
    });
    connect(tracker, &ExecutionTracker::executionsChanged, this, &JournalWriter::noteChanges);
    m_sightings.setSingleShot(true);
    m_sightings.setInterval(betweenSightings);
    connect(&m_sightings, &QTimer::timeout, this, &JournalWriter::writeSightings);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &JournalWriter::noteRemoved);
    connect(tracker, &ExecutionTracker::eventsHappened, this, &JournalWriter::noteEvents);
}

JournalWriter::~JournalWriter()
{
    // The answer finds nobody any more. Whoever needs it calls flush() before.
    if (m_tracker && m_journal
        && (!m_changed.isEmpty() || !m_sighted.isEmpty() || !m_removed.isEmpty() || !m_events.isEmpty()))
        static_cast<void>(flush());
}

void JournalWriter::restore(const QList<PackedExecution> &executions, const QDateTime &now)
{
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_tracker->restore(executions, now);
    }
    noteDecided(executions);
}

void JournalWriter::merge(const QList<PackedExecution> &executions, const QDateTime &now)
{
    {
        const QScopedValueRollback restoring(m_restoring, true);
        m_tracker->mergeFromJournal(executions, now);
    }
    noteDecided(executions);
}

void JournalWriter::drop(const QList<ExecutionKey> &keys)
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_tracker->untrack(keys);
}

void JournalWriter::dropConnection(const QUuid &connection)
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_tracker->untrackConnection(connection);
}

void JournalWriter::noteDecided(const QList<PackedExecution> &executions)
{
    QList<ExecutionKey> decided;
    for (const PackedExecution &execution : executions) {
        if (!isOpen(execution.cancelPhase()))
            continue;
        const ExecutionKey key = execution.key();
        const PackedExecution taken = m_tracker->packed(key);
        // Unresolved is what every start makes of a request; that decides nothing.
        if (!taken.isNone() && taken.cancelPhase() != execution.cancelPhase()
            && taken.cancelPhase() != CancelPhase::Unresolved)
            decided.append(key);
    }
    if (!decided.isEmpty())
        noteChanged(decided);
}

QFuture<Outcome<Done>> JournalWriter::flush()
{
    m_sightingsDue = true;
    const auto promised = PromisedAnswer<Done>::make();
    whenAnswered(handOver(), this, [this, promised](const Outcome<Done> &outcome) {
        if (!outcome.ok() || !m_putBack) {
            promised->give(outcome);
            return;
        }
        // An earlier hand-over had failed in the meantime, and is not in this answer.
        whenAnswered(handOver(), this, [promised](const Outcome<Done> &again) { promised->give(again); });
    });
    return promised->future();
}

QFuture<Outcome<Done>> JournalWriter::handOver()
{
    m_scheduled = false;
    m_lastHandOver.start();
    m_putBack = false;
    QList<LetGo> removed;
    for (const auto &[key, requestedAt] : std::exchange(m_removed, {}).asKeyValueRange())
        removed.emplaceBack(key, requestedAt);
    const QList<Event> events = std::exchange(m_events, {});
    const QList<Execution> sighted = takeSighted();
    const auto [added, changed] = takeChanged();

    // The writer may be deleted before the journal has answered.
    const auto promised = PromisedAnswer<Done>::make();
    auto trouble = std::make_shared<std::optional<Trouble>>();
    // What was not written is kept for the next time.
    if (!removed.isEmpty()) {
        whenAnswered(m_journal->forget(removed), this,
                     [this, removed, trouble](const Outcome<Done> &outcome) {
                         if (outcome.ok())
                             return;
                         *trouble = outcome.trouble();
                         m_putBack = true;
                         for (const LetGo &execution : removed) {
                             if (!m_tracker->contains(execution.key))
                                 m_removed.insert(execution.key, execution.requestedAt);
                         }
                     });
    }
    if (!events.isEmpty()) {
        whenAnswered(m_journal->log(events), this, [this, events, trouble](const Outcome<Done> &outcome) {
            if (outcome.ok())
                return;
            *trouble = outcome.trouble();
            m_putBack = true;
            m_events = events + m_events;
            if (m_events.size() > mostEventsWaiting)
                m_events.remove(0, m_events.size() - mostEventsWaiting);
        });
    }
    if (!sighted.isEmpty()) {
        whenAnswered(m_journal->storeSightings(sighted), this,
                     [this, sighted, trouble](const Outcome<Done> &outcome) {
                         if (outcome.ok())
                             return;
                         *trouble = outcome.trouble();
                         m_putBack = true;
                         for (const Execution &execution : sighted) {
                             if (m_tracker->contains(execution.key))
                                 m_sighted.insert(execution.key);
                         }
                     });
    }
    if (!added.isEmpty()) {
        whenAnswered(m_journal->store(added), this,
                     [this, added = added, trouble](const Outcome<Done> &outcome) {
                         if (outcome.ok())
                             return;
                         *trouble = outcome.trouble();
                         keepForNextTime(added);
                         for (const Execution &execution : added) {
                             if (m_tracker->contains(execution.key))
                                 m_added.insert(execution.key);
                         }
                     });
    }
    // The journal answers in order, so the last answer is the end of all, of earlier hand-overs too. That is why it is asked
    // with nothing as well.
    whenAnswered(m_journal->storeChanges(changed), this,
                 [this, changed = changed, promised, trouble](const Outcome<Done> &outcome) {
                     if (!outcome.ok()) {
                         *trouble = outcome.trouble();
                         keepForNextTime(changed);
                     }
                     report(*trouble);
                     promised->give(*trouble ? Outcome<Done>(**trouble) : outcome);
                 });
    return promised->future();
}

void JournalWriter::keepForNextTime(const QList<Execution> &unwritten)
{
    m_putBack = true;
    for (const Execution &execution : unwritten) {
        if (m_tracker->contains(execution.key) && !m_changed.contains(execution.key)) {
            m_changed.insert(execution.key);
            m_order.append(execution.key);
        }
    }
}

void JournalWriter::noteChanged(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        if (m_changed.contains(key))
            continue;
        m_changed.insert(key);
        m_order.append(key);
    }
    schedule();
}

void JournalWriter::noteChanges(const QList<ExecutionKey> &keys, const QList<Execution> &before)
{
    QList<ExecutionKey> changed;
    for (qsizetype index = 0; index < keys.size(); ++index) {
        const std::optional<Execution> now = m_tracker->find(keys.at(index));
        Execution seenNow = before.at(index);
        if (now && seenNow.wasSeen()) {
            seenNow.last.seenAt = now->last.seenAt;
            seenNow.last.clockSkew = now->last.clockSkew;
        }
        if (now && *now == seenNow)
            m_sighted.insert(keys.at(index));
        else
            changed.append(keys.at(index));
    }
    if (!changed.isEmpty())
        noteChanged(changed);
    if (!m_sighted.isEmpty() && !m_sightings.isActive())
        m_sightings.start();
}

void JournalWriter::writeSightings()
{
    m_sightingsDue = true;
    schedule();
}

void JournalWriter::noteRemoved(const QList<ExecutionKey> &keys, const QList<PackedExecution> &before)
{
    for (qsizetype index = 0; index < keys.size(); ++index) {
        const ExecutionKey &key = keys.at(index);
        m_changed.remove(key);
        m_added.remove(key);
        if (m_restoring)
            continue;
        const PackedExecution &execution = before.at(index);
        m_removed.insert(key,
                         execution.cancelPhase() == CancelPhase::None
                             ? QDateTime()
                             : execution.unpacked().cancel.requestedAt);
    }
    if (!m_restoring)
        schedule();
}

void JournalWriter::noteEvents(const QList<Event> &events)
{
    m_events.append(events);
    schedule();
}

void JournalWriter::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    using std::chrono::milliseconds;
    const milliseconds since(m_lastHandOver.isValid() ? m_lastHandOver.elapsed() : betweenHandOvers.count());
    QTimer::singleShot(std::max(milliseconds(0), betweenHandOvers - since), this, [this] {
        // A flush() in between has taken it already.
        if (m_scheduled)
            whenAnswered(handOver(), this, [](const Outcome<Done> &) { /* writeFailed() has said it */ });
    });
}

JournalWriter::Written JournalWriter::takeChanged()
{
    Written written;
    for (const ExecutionKey &key : std::exchange(m_order, {})) {
        if (!m_changed.remove(key))
            continue;
        const bool isNew = m_added.remove(key);
        if (const std::optional<Execution> execution = m_tracker->find(key))
            (isNew ? written.added : written.changed).append(*execution);
    }
    return written;
}

/// What is to be written whole needs no sighting beside it.
QList<Execution> JournalWriter::takeSighted()
{
    QList<Execution> sighted;
    if (!std::exchange(m_sightingsDue, false))
        return sighted;
    m_sightings.stop();
    const QSet<ExecutionKey> keys = std::exchange(m_sighted, {});
    for (const ExecutionKey &key : keys) {
        if (m_changed.contains(key))
            continue;
        if (const std::optional<Execution> execution = m_tracker->find(key))
            sighted.append(*execution);
    }
    return sighted;
}

void JournalWriter::report(const std::optional<Trouble> &trouble)
{
    const bool wasFailing = std::exchange(m_failing, trouble.has_value());
    if (trouble && !wasFailing)
        Q_EMIT writeFailed(*trouble);
}

} // namespace Quell

#include "moc_journalwriter.cpp"
