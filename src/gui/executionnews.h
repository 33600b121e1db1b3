// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "executiontracker.h"
#include "news.h"

#include <QObject>
#include <QSet>

namespace Quell {

/// Watches what becomes of executions, and says what is news: an end of what was seen active (or asked to cancel) since it
/// exists, and that something has been running for long. Rests on what was seen: no timer of its own. GUI thread.
class ExecutionNews : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ExecutionNews(const ExecutionTracker *tracker, Clock *clock, QObject *parent = nullptr);

    /// What runs longer than this is long-running; 0: nothing is.
    void setLongRunning(std::chrono::minutes after);

Q_SIGNALS:
    void happened(const Quell::News &news);

private:
    void follow(const QList<ExecutionKey> &keys, const QList<Execution> &before);
    void followActive(const Execution &now, const Execution &before);
    void noteLength(const Execution &now, const Execution &before);
    void forget(const QList<ExecutionKey> &keys);

    const ExecutionTracker *m_tracker;
    Clock *m_clock;
    QDateTime m_since; ///< when it began to watch
    std::chrono::minutes m_longRunning{0};
    QSet<ExecutionKey> m_followed;
    QSet<ExecutionKey> m_long; ///< told already, or known from before
};

} // namespace Quell
