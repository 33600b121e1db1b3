// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm.h"
#include "clock.h"
#include "executiontracker.h"
#include "monitor.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

#include <chrono>

namespace Quell {

/// Looks again and again at executions whose cancel was answered, until a snapshot decides or the patience is over. Thousands
/// share one call of the clock. GUI thread.
class CancelFollower : public QObject
{
    Q_OBJECT
public:
    CancelFollower(ExecutionTracker *tracker, Monitor *monitor, Clock *clock, QObject *parent = nullptr);

    /// From now on, anew where it is followed already. Nothing happens where no cancel of it is in flight.
    void follow(const QList<ExecutionKey> &keys);

private:
    struct Following
    {
        std::chrono::milliseconds since{0};
        std::chrono::milliseconds due{0}; ///< the next look
        size_t nextLook = 0;
    };

    void lookAtDue();
    void schedule(const ExecutionKey &key, Following &following);
    void setAlarm();
    void dropSettled(const QList<ExecutionKey> &keys);
    [[nodiscard]] bool isOpen(const ExecutionKey &key) const;

    ExecutionTracker *m_tracker;
    Monitor *m_monitor;
    Clock *m_clock;
    Alarm m_alarm;
    QHash<ExecutionKey, Following> m_following;
    /// Who is to be looked at when. What is settled or follows anew stays in it until its time comes.
    QMap<std::chrono::milliseconds, QList<ExecutionKey>> m_due;
};

} // namespace Quell
