// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnpoller.h"

#include "connectionlane.h"
#include "pollplanner.h"

#include <algorithm>
#include <limits>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds hurriedPause{100};
/// Who asked to cancel looks at it every two seconds; the poller takes over where nobody does.
constexpr milliseconds lookedAfter{2'500};

} // namespace

TurnPoller::TurnPoller(ConnectionLane *lane)
    : Poller(lane),
      m_lane(lane),
      m_alarm(lane->surroundings().clock),
      m_lastTick(lane->surroundings().clock->sinceBoot() - std::chrono::hours(1))
{
}

void TurnPoller::update()
{
    const QMap<QString, Followed> &followed = m_lane->followed().all();
    m_someNeverAsked =
        std::ranges::any_of(followed, [](const Followed &one) { return !one.askedAt.has_value(); });
    // With a poll waiting for the budget or for the end of a back-off, one more would only be chosen too early.
    if (followed.isEmpty() || m_lane->queue().stoppedBy() || m_lane->queue().waiting(RequestKind::Poll) > 0) {
        m_alarm.clear();
        return;
    }
    const milliseconds since = m_lane->surroundings().clock->sinceBoot() - m_lastTick;
    m_alarm.set(pauseNow() - since, [this] { tick(); });
}

void TurnPoller::tick()
{
    const milliseconds now = m_lane->surroundings().clock->sinceBoot();
    QList<PollCandidate> candidates;
    const QMap<QString, Followed> &followed = m_lane->followed().all();
    for (auto one = followed.cbegin(); one != followed.cend(); ++one) {
        if (one->cancelInFlight && one->askedAt && now - *one->askedAt < lookedAfter)
            continue;
        candidates.append({one.key(), one->askedAt, one->cancelInFlight});
    }
    if (const auto next = PollPlanner::next(candidates, now)) {
        if (!candidates.at(*next).askedAt && now - m_lastTick < m_pause)
            m_hurried.push_back(now);
        whenAnswered(m_lane->read(candidates.at(*next).id, RequestKind::Poll), this,
                     [this](const Outcome<Snapshot> &) { update(); });
    }
    m_lastTick = now;
    update();
}

void TurnPoller::look(const QStringList &ids)
{
    for (const QString &id : ids)
        (void)m_lane->read(id, RequestKind::Read);
}

bool TurnPoller::isBusy() const
{
    return !m_lane->followed().isEmpty();
}

milliseconds TurnPoller::round() const
{
    return std::max<milliseconds>(milliseconds(2'000), m_pause * m_lane->followed().size());
}

/// What was hurried is taken from the pace of the rest of the window, so that the budget does not run dry at its end.
milliseconds TurnPoller::pauseNow()
{
    const milliseconds window = m_lane->queue().window();
    const milliseconds windowBegan = m_lane->surroundings().clock->sinceBoot() - window;
    while (!m_hurried.empty() && m_hurried.front() <= windowBegan)
        m_hurried.pop_front();
    const int limit = m_lane->queue().condition().budget().limit(RequestPurpose::Poll);
    const auto hurried = int(m_hurried.size());
    const int left = limit > 0 ? std::max(1, limit - hurried) : 0;
    m_pause =
        PollPlanner::pause(m_lane->followed().size(), m_lane->followed().hasCancelInFlight(), left, window);
    const bool mayHurry = m_someNeverAsked && (limit == 0 || hurried < limit / 3);
    return mayHurry ? std::min(hurriedPause, m_pause) : m_pause;
}

} // namespace Quell
