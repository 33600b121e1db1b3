// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotintake.h"

#include <utility>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// What a clock is put right by, a little at a time, is no jump.
constexpr milliseconds smallestJump{1'000};

} // namespace

SnapshotIntake::SnapshotIntake(ExecutionTracker *tracker, const Clock *clock)
    : m_tracker(tracker),
      m_clock(clock),
      m_lead(lead())
{
}

void SnapshotIntake::apply(const QList<Snapshot> &snapshots)
{
    const milliseconds before = std::exchange(m_lead, lead());
    if (m_lead - before >= smallestJump)
        m_tracker->countCancelsAnew(m_clock->now());
    m_tracker->apply(snapshots, m_clock->now());
}

milliseconds SnapshotIntake::lead() const
{
    return milliseconds(m_clock->now().toMSecsSinceEpoch()) - m_clock->sinceBoot();
}

} // namespace Quell
