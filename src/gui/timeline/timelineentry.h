// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"
#include "execution.h"

#include <QString>

#include <limits>

namespace Quell {

/// What the timeline shows of one execution. Times are milliseconds since 1970, UTC, by our clock: those of a service have its
/// clock's difference taken out, so that the bars of all of them stand on one axis.
struct TimelineEntry
{
    static constexpr qint64 open = std::numeric_limits<qint64>::max(); ///< as an end: it goes on
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    ExecutionKey key;
    QString queryId;
    QString query; ///< its name or text; shared with the execution
    DisplayStatus status = DisplayStatus::Unknown;
    bool stale = false;
    qint64 begin = 0; ///< submitted, else started, else tracked
    qint64 runsFrom = 0; ///< the queue is over; `end` where it never began to run
    qint64 end = 0; ///< ended, else last seen; `open` while it is active
    qint64 cancelAskedAt = never;

    [[nodiscard]] bool isOpen() const { return end == open; }

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

[[nodiscard]] TimelineEntry timelineEntry(const Execution &execution, const ConnectionHealth &health,
                                          const QDateTime &now);

} // namespace Quell
