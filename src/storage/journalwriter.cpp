// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalwriter.h"

#include "whenanswered.h"

#include <QPromise>
#include <QScopedValueRollback>

#include <memory>
#include <utility>

namespace Quell {

namespace {

/// While the disk takes nothing, the oldest entries of the log are given up rather than all of the memory.
constexpr qsizetype mostEventsWaiting = 20'000;

using PromiseOfDone = std::shared_ptr<QPromise<Outcome<Done>>>;

/// A promise that is kept in any case: the writer may be deleted before the journal has answered.
PromiseOfDone promiseKeptInAnyCase()
{
    PromiseOfDone promise(new QPromise<Outcome<Done>>, [](QPromise<Outcome<Done>> *last) {
        if (!last->future().isFinished()) {
            last->addResult(Outcome<Done>(Trouble{.kind = TroubleKind::Stopped}));
            last->finish();
        }
        delete last;
    });
    promise->start();
    return promise;
}

} // namespace

JournalWriter::JournalWriter(ExecutionTracker *tracker, ExecutionJournal *journal, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_journal(journal)
{
    connect(tracker, &ExecutionTracker::executionsAdded, this, [this](const QList<ExecutionKey> &keys) {
        if (!m_restoring)
            noteChanged(keys);
    });
    connect(tracker, &ExecutionTracker::executionsChanged, this, &JournalWriter::noteChanged);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &JournalWriter::noteRemoved);
    connect(tracker, &ExecutionTracker::eventsHappened, this, &JournalWriter::noteEvents);
}

JournalWriter::~JournalWriter()
{
    // The answer finds nobody any more. Whoever needs it calls flush() before.
    if (m_tracker && m_journal && (!m_changed.isEmpty() || !m_removed.isEmpty() || !m_events.isEmpty()))
        static_cast<void>(flush());
}

void JournalWriter::restore(const QList<Execution> &executions)
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_tracker->restore(executions);
}

void JournalWriter::merge(const QList<Execution> &executions)
{
    const QScopedValueRollback restoring(m_restoring, true);
    m_tracker->mergeFromJournal(executions);
}

QFuture<Outcome<Done>> JournalWriter::flush()
{
    m_scheduled = false;
    const QList<ExecutionKey> removed = std::exchange(m_removed, {}).values();
    const QList<Event> events = std::exchange(m_events, {});
    const QList<Execution> changed = takeChanged();

    const PromiseOfDone promise = promiseKeptInAnyCase();
    auto trouble = std::make_shared<std::optional<Trouble>>();
    // What was not written is kept for the next time.
    if (!removed.isEmpty()) {
        whenAnswered(m_journal->forget(removed), this,
                     [this, removed, trouble](const Outcome<Done> &outcome) {
                         if (outcome.ok())
                             return;
                         *trouble = outcome.trouble();
                         for (const ExecutionKey &key : removed) {
                             if (!m_tracker->contains(key))
                                 m_removed.insert(key);
                         }
                     });
    }
    if (!events.isEmpty()) {
        whenAnswered(m_journal->log(events), this, [this, events, trouble](const Outcome<Done> &outcome) {
            if (outcome.ok())
                return;
            *trouble = outcome.trouble();
            m_events = events + m_events;
            if (m_events.size() > mostEventsWaiting)
                m_events.remove(0, m_events.size() - mostEventsWaiting);
        });
    }
    // The journal answers in order, so the last answer is the end of all, of earlier hand-overs too. That is why store()
    // is called with nothing as well.
    whenAnswered(m_journal->store(changed), this,
                 [this, changed, promise, trouble](const Outcome<Done> &outcome) {
                     if (!outcome.ok()) {
                         *trouble = outcome.trouble();
                         for (const Execution &execution : changed) {
                             if (m_tracker->contains(execution.key) && !m_changed.contains(execution.key)) {
                                 m_changed.insert(execution.key);
                                 m_order.append(execution.key);
                             }
                         }
                     }
                     report(*trouble);
                     promise->addResult(*trouble ? Outcome<Done>(**trouble) : outcome);
                     promise->finish();
                 });
    return promise->future();
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

void JournalWriter::noteRemoved(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        m_changed.remove(key);
        m_removed.insert(key);
    }
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
    QMetaObject::invokeMethod(
        this,
        [this] {
            // A flush() in between has taken it already.
            if (m_scheduled)
                whenAnswered(flush(), this, [](const Outcome<Done> &) { /* writeFailed() has said it */ });
        },
        Qt::QueuedConnection);
}

QList<Execution> JournalWriter::takeChanged()
{
    QList<Execution> changed;
    for (const ExecutionKey &key : std::exchange(m_order, {})) {
        if (!m_changed.remove(key))
            continue;
        if (const std::optional<Execution> execution = m_tracker->find(key))
            changed.append(*execution);
    }
    return changed;
}

void JournalWriter::report(const std::optional<Trouble> &trouble)
{
    const bool wasFailing = std::exchange(m_failing, trouble.has_value());
    if (trouble && !wasFailing)
        Q_EMIT writeFailed(*trouble);
}

} // namespace Quell
