// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <QList>
#include <QTreeWidget>

#include <optional>

namespace Quell {

class Clock;
class ExecutionJournal;
class ExecutionTracker;

/// What happened to one execution, oldest first: what the journal kept, and what happens while it is looked at.
class ActivityPage : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ActivityPage(QWidget *parent = nullptr);

    /// All must outlive it. To be called once.
    void follow(const ExecutionTracker *tracker, ExecutionJournal *journal, Clock *clock);
    void describe(const std::optional<ExecutionKey> &key);

private:
    void take(const QList<Event> &events);
    void refresh();

    ExecutionJournal *m_journal = nullptr;
    Clock *m_clock = nullptr;
    std::optional<ExecutionKey> m_key;
    QList<Event> m_events;
    QString m_trouble;
    int m_question = 0; ///< an answer to any other is out of date
};

} // namespace Quell
