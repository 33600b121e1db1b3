// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "executiontracker.h"

#include <chrono>

namespace Quell {

/// The one way of what services say into the tracker. Where the wall clock was set forward since the last time, cancels under way
/// are counted anew: a day has not passed since they were accepted. GUI thread; owns nothing.
class SnapshotIntake
{
public:
    SnapshotIntake(ExecutionTracker *tracker, const Clock *clock);

    void apply(const QList<Snapshot> &snapshots);

private:
    /// By how much the wall clock is ahead of the time since the machine was started, which no one sets.
    [[nodiscard]] std::chrono::milliseconds lead() const;

    ExecutionTracker *m_tracker;
    const Clock *m_clock;
    std::chrono::milliseconds m_lead;
};

} // namespace Quell
