// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnpoller.h"

#include "connectionlane.h"

#include <algorithm>
#include <limits>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr int mostPastRuns = 10'000;

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
    connect(lane->surroundings().tracker, &ExecutionTracker::executionsChanged, this, &TurnPoller::learnFrom);
    whenAnswered(lane->surroundings().journal->runs(lane->connection().id, mostPastRuns), this,
                 [this](const Outcome<QList<QueryRun>> &past) {
                     // Without them it is learnt anew, and the journal's own trouble is said elsewhere.
                     if (past.ok()) {
                         for (const QueryRun &run : past.value())
                             m_durations.learn(run.queryId, run.duration);
                     }
                 });
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
    const QStringList ids = turns(now, &candidates);
    if (const auto next = PollPlanner::next(candidates, now, m_pause)) {
        if (!candidates.at(*next).askedAt && now - m_lastTick < m_pause)
            m_hurried.push_back(now);
        whenAnswered(m_lane->read(ids.at(*next), RequestKind::Poll), this,
                     [this](const Outcome<Snapshot> &) { update(); });
    }
    m_lastTick = now;
    update();
}

/// The ids of those that may have the next turn, with what the planner is to know of each.
QStringList TurnPoller::turns(milliseconds now, QList<PollCandidate> *candidates) const
{
    QStringList ids;
    const QSet<ExecutionKey> attended = m_lane->surroundings().scope->attended();
    const QMap<QString, Followed> &followed = m_lane->followed().all();
    for (auto one = followed.cbegin(); one != followed.cend(); ++one) {
        if (one->cancelInFlight && one->askedAt && now - *one->askedAt < lookedAfter)
            continue;
        if (now < one->restsUntil)
            continue;
        ids.append(one.key());
        candidates->append({.askedAt = one->askedAt,
                            .ranWhenAsked = one->ranWhenSeen,
                            .usual = m_durations.estimate(one->queryId),
                            .placesAhead = one->placesAhead,
                            .cancelInFlight = one->cancelInFlight,
                            .attended = attended.contains(m_lane->keyOf(one.key()))});
    }
    return ids;
}

/// Only what came to its own end tells how long its query takes.
void TurnPoller::learnFrom(const QList<ExecutionKey> &changed, const QList<Execution> &before)
{
    const ExecutionTracker *tracker = m_lane->surroundings().tracker;
    for (qsizetype i = 0; i < changed.size(); ++i) {
        if (changed.at(i).connection != m_lane->connection().id || !before.at(i).isActive())
            continue;
        if (const auto execution = tracker->find(changed.at(i))) {
            if (const auto took = tellingDuration(*execution))
                m_durations.learn(execution->last.queryId, *took);
        }
    }
}

void TurnPoller::look(const QStringList &ids)
{
    for (const QString &id : ids)
        m_lane->lookAt(id);
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

#include "moc_turnpoller.cpp"
