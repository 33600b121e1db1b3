// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineentry.h"

#include <algorithm>

namespace Quell {

TimelineEntry timelineEntry(const Execution &execution, const ConnectionHealth &health, const QDateTime &now)
{
    const Snapshot &last = execution.last;
    const auto ours = [&last](const QDateTime &time) {
        return time.toMSecsSinceEpoch() - last.clockSkew.count();
    };

    TimelineEntry entry;
    entry.key = execution.key;
    entry.queryId = last.queryId;
    entry.query = last.query;
    entry.status = displayStatus(execution);
    entry.stale = isStale(execution, health, now);

    if (last.submittedAt.isValid())
        entry.begin = ours(last.submittedAt);
    else if (last.startedAt.isValid())
        entry.begin = ours(last.startedAt);
    else
        entry.begin = execution.trackedAt.toMSecsSinceEpoch();

    if (execution.isActive())
        entry.end = TimelineEntry::open;
    else if (last.endedAt.isValid())
        entry.end = std::max(entry.begin, ours(last.endedAt));
    else if (last.startedAt.isValid() && execution.wasSeen())
        entry.end = std::max(entry.begin, last.seenAt.toMSecsSinceEpoch());
    else
        entry.end = entry.begin;

    // What waits in a queue has not begun to run; of what nothing is known, that it waits cannot be said either.
    if (last.startedAt.isValid())
        entry.runsFrom = std::clamp(ours(last.startedAt), entry.begin, entry.end);
    else if (last.submittedAt.isValid() || last.state == ExecutionState::Queued)
        entry.runsFrom = entry.end;
    else
        entry.runsFrom = entry.begin;

    if (execution.cancel.requestedAt.isValid())
        entry.cancelAskedAt = execution.cancel.requestedAt.toMSecsSinceEpoch();
    return entry;
}

} // namespace Quell
