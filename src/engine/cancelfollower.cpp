// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelfollower.h"

#include <array>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// When a cancel that was answered is looked at. The last look comes when the patience is over, and turns what runs on
/// into *still running*; from then on the monitor's own pace is enough.
constexpr std::array looks{
    milliseconds(500),    milliseconds(1'500),  milliseconds(3'500),  milliseconds(5'500),
    milliseconds(7'500),  milliseconds(9'500),  milliseconds(11'500), milliseconds(13'500),
    milliseconds(15'500), milliseconds(17'500), milliseconds(19'500), cancelPatience + milliseconds(200),
};

/// Looks that fall into one of these become one.
constexpr milliseconds grain{50};

milliseconds roundedUp(milliseconds time)
{
    return (time + grain - milliseconds(1)) / grain * grain;
}

} // namespace

CancelFollower::CancelFollower(ExecutionTracker *tracker, Monitor *monitor, Clock *clock, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_monitor(monitor),
      m_clock(clock),
      m_alarm(clock)
{
    connect(tracker, &ExecutionTracker::executionsChanged, this, &CancelFollower::dropSettled);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &CancelFollower::dropSettled);
}

void CancelFollower::follow(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        if (!isOpen(key))
            continue;
        Following &following = m_following[key];
        following = Following{.since = m_clock->sinceBoot()};
        schedule(key, following);
    }
    setAlarm();
}

/// The next look at it; there must be one.
void CancelFollower::schedule(const ExecutionKey &key, Following &following)
{
    following.due = roundedUp(following.since + looks[following.nextLook++]);
    m_due[following.due].append(key);
}

void CancelFollower::setAlarm()
{
    if (m_due.isEmpty())
        m_alarm.clear();
    else
        m_alarm.set(m_due.firstKey() - m_clock->sinceBoot(), [this] { lookAtDue(); });
}

void CancelFollower::lookAtDue()
{
    const milliseconds now = m_clock->sinceBoot();
    QList<ExecutionKey> toLookAt;
    while (!m_due.isEmpty() && m_due.firstKey() <= now) {
        const milliseconds due = m_due.firstKey();
        const QList<ExecutionKey> keys = m_due.take(due);
        for (const ExecutionKey &key : keys) {
            const auto following = m_following.find(key);
            if (following == m_following.end() || following->due != due)
                continue;
            toLookAt.append(key);
            if (following->nextLook == looks.size())
                m_following.remove(key);
            else
                schedule(key, *following);
        }
    }
    setAlarm();
    if (!toLookAt.isEmpty())
        m_monitor->look(toLookAt);
}

void CancelFollower::dropSettled(const QList<ExecutionKey> &keys)
{
    if (m_following.isEmpty())
        return;
    for (const ExecutionKey &key : keys) {
        if (m_following.contains(key) && !isOpen(key))
            m_following.remove(key);
    }
    if (m_following.isEmpty()) {
        m_due.clear();
        m_alarm.clear();
    }
}

bool CancelFollower::isOpen(const ExecutionKey &key) const
{
    const auto execution = m_tracker->find(key);
    return execution && isInFlight(execution->cancel.phase);
}

} // namespace Quell

#include "moc_cancelfollower.cpp"
