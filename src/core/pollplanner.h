// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Quell {

/// What the planner knows about one active execution.
struct PollCandidate
{
    QString id;
    /// When it was last asked about, answered or not, by Clock::sinceBoot: a wall clock that jumps back would make all of
    /// them look just asked. Empty: never.
    std::optional<std::chrono::milliseconds> askedAt;
    bool cancelInFlight = false;
};

/// Decides which execution a connection without a list looks at next. Pure: equal input, equal answer.
/// This version goes round in turn: never asked first, then the one asked longest ago; one with a cancel in flight counts as
/// asked four times as long ago, so that it is followed closely without starving the others.
namespace PollPlanner {

/// The index of the next one, or nothing where there is none; of equals the first. `now` is Clock::sinceBoot.
[[nodiscard]] std::optional<qsizetype> next(const QList<PollCandidate> &candidates,
                                            std::chrono::milliseconds now);

/// The pause between two polls of a connection with `active` executions that may poll `limit` times in `window` (0: no
/// limit known): steady, never faster than one round in two seconds, though at least one poll each half second while a
/// cancel is in flight and the limit allows it.
[[nodiscard]] std::chrono::milliseconds pause(qsizetype active, bool cancelInFlight, int limit,
                                              std::chrono::milliseconds window);

} // namespace PollPlanner

} // namespace Quell
