// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"
#include "executiontracker.h"

#include <QObject>
#include <QSet>

namespace Quell {

/// Listens to the tracker and keeps the journal in step: everything that changed in one turn of the event loop becomes one
/// transaction.
class JournalWriter : public QObject
{
    Q_OBJECT
public:
    JournalWriter(ExecutionTracker *tracker, ExecutionJournal *journal, QObject *parent = nullptr);

    /// Hands over at once what is waiting, and answers when all of it is written.
    [[nodiscard]] QFuture<Outcome<Done>> flush();

Q_SIGNALS:
    /// Something could not be written: said once until a write succeeded again.
    void writeFailed(const Quell::Trouble &trouble);

private:
    void schedule();

    ExecutionTracker *m_tracker;
    ExecutionJournal *m_journal;
    QSet<ExecutionKey> m_changed;
    QList<Event> m_events;
    bool m_scheduled = false;
    bool m_failing = false;
};

} // namespace Quell
