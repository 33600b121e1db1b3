// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinelayout.h"
#include "timelinerows.h"

#include <optional>

namespace Quell {

/// Which bar a key leads to. Left and right go through a lane, also beyond the span that is looked at; up and down to the
/// nearest in time of the next lane that is shown.
namespace TimelineNavigation {

enum class Step { Left, Right, Up, Down, First, Last };

/// Nothing where there is no bar at all; the same bar where it goes no further. Without a `current` one, the one that is in
/// the span and began last.
[[nodiscard]] std::optional<int> next(Step step, std::optional<int> current, const TimelineLayout &layout,
                                      const TimelineRows &rows, qint64 now);

} // namespace TimelineNavigation

} // namespace Quell
