// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelineentry.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>

namespace Quell {

class Clock;
class ExecutionFilterModel;
class ExecutionTracker;
class Monitor;

/// The executions that the list shows, as the timeline needs them; kept up to date while someone is watching.
class TimelineSource : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    TimelineSource(ExecutionFilterModel *shown, ExecutionTracker *tracker, const Monitor *monitor,
                   Clock *clock, QObject *parent = nullptr);

    void setWatched(bool watched);
    /// While held, nothing is reported; it is made up for at the end.
    void setHeld(bool held);
    /// Time has passed: what was not seen for long is stale now.
    void lookForStale();

    [[nodiscard]] const QList<TimelineEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void changed();

private:
    void touch();
    void read();
    [[nodiscard]] QList<ExecutionKey> shownKeys() const;

    ExecutionFilterModel *m_shown;
    ExecutionTracker *m_tracker;
    const Monitor *m_monitor;
    Clock *m_clock;
    QList<TimelineEntry> m_entries;
    QHash<ExecutionKey, TimelineEntry> m_known;
    bool m_touched = true;
    bool m_watched = false;
    bool m_held = false;
    bool m_scheduled = false;
    std::chrono::milliseconds m_pause{0}; ///< so that reading a great many takes but a share of the time
};

} // namespace Quell
