// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"
#include "executiontracker.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Quell {

/// Listens to the tracker and keeps the journal in step: everything that changed in one turn of the event loop, and while much
/// happens in a tenth of a second, becomes one hand-over. That an execution was seen again just as it was is written from time
/// to time only: a list shows thousands of them in each round. What could not be written is tried again with the next change,
/// and by flush().
class JournalWriter : public QObject
{
    Q_OBJECT
public:
    JournalWriter(ExecutionTracker *tracker, ExecutionJournal *journal, QObject *parent = nullptr);
    /// Hands over what is waiting; the journal finishes it.
    ~JournalWriter() override;

    /// Hands what the journal holds to the tracker, at the start or when another process has written, without writing it
    /// back. What changes by that in what was tracked already is written, and so is what a cancel has come to that was in
    /// flight when it was written, beside a snapshot that decides it: perhaps nobody looks at that execution again. `now` is what
    /// the clock says: see afterSnapshot().
    void restore(const QList<PackedExecution> &executions, const QDateTime &now);
    void merge(const QList<PackedExecution> &executions, const QDateTime &now);
    /// What another process has let go of, or a connection that it has removed, leaves the tracker. That process has written it.
    void drop(const QList<ExecutionKey> &keys);
    void dropConnection(const QUuid &connection);

    /// Hands over at once what is waiting, and answers when all of it is written.
    [[nodiscard]] QFuture<Outcome<Done>> flush();

Q_SIGNALS:
    /// Something could not be written: said once until a write succeeded again.
    void writeFailed(const Quell::Trouble &trouble);

private:
    void noteChanged(const QList<ExecutionKey> &keys);
    void noteDecided(const QList<PackedExecution> &executions);
    void noteChanges(const QList<ExecutionKey> &keys, const QList<Execution> &before);
    void writeSightings();
    [[nodiscard]] QFuture<Outcome<Done>> handOver();
    void noteRemoved(const QList<ExecutionKey> &keys, const QList<PackedExecution> &before);
    void noteEvents(const QList<Event> &events);
    void schedule();
    struct Written
    {
        QList<Execution> added;
        QList<Execution> changed;
    };
    [[nodiscard]] Written takeChanged();
    void keepForNextTime(const QList<Execution> &unwritten);
    [[nodiscard]] QList<Execution> takeSighted();
    void report(const std::optional<Trouble> &trouble);

    QPointer<ExecutionTracker> m_tracker;
    QPointer<ExecutionJournal> m_journal;
    QList<ExecutionKey>
        m_order; ///< of m_changed: rows of the same moment keep the order in which they were written
    QSet<ExecutionKey> m_changed;
    QSet<ExecutionKey> m_added; ///< tracked here, and not in the journal yet
    QSet<ExecutionKey> m_sighted; ///< nothing is new but the time of the look
    QHash<ExecutionKey, QDateTime>
        m_removed; ///< and when the request to cancel it was made that is known here
    QList<Event> m_events;
    QTimer m_sightings;
    bool m_sightingsDue = false;
    QElapsedTimer m_lastHandOver;
    bool m_restoring = false;
    bool m_scheduled = false;
    bool m_failing = false;
    bool m_putBack = false; ///< something of a hand-over was not written, and waits for the next one
};

} // namespace Quell
