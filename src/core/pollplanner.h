// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querydurations.h"

#include <QList>

#include <chrono>
#include <optional>

namespace Quell {

/// What the planner knows about one active execution.
struct PollCandidate
{
    /// When it was last asked about, answered or not, by Clock::sinceBoot: a wall clock that jumps back would make all of
    /// them look just asked. Empty: never.
    std::optional<std::chrono::milliseconds> askedAt;
    /// How long it had been running by then; 0 for one that was waiting in a queue.
    std::chrono::milliseconds ranWhenAsked{0};
    DurationEstimate usual;
    /// Executions that the service will start before it, where it said so.
    int placesAhead = 0;
    bool cancelInFlight = false;
    /// The user has it selected, or in sight.
    bool attended = false;
};

/// Decides which execution a connection without a list looks at next. Pure: equal input, equal answer.
///
/// An execution that ended unseen grows worse with each second, so the one is next for which the delay that is to be
/// expected is largest: w = I · (1 + P), where P is the probability that it has ended by now, given that it was running when
/// it was last asked about, and I the integral of P over the time since. See docs/architecture.md, "Which execution next".
namespace PollPlanner {

/// The weight of a candidate that was asked about before, in seconds.
[[nodiscard]] double urgency(const PollCandidate &candidate, std::chrono::milliseconds now);

/// The index of the next one, or nothing where there is none; of equals the first. In this order: one that would otherwise
/// wait longer than three rounds; one that was never asked about; one with a cancel in flight, each two seconds; the most
/// urgent. `now` is Clock::sinceBoot, `pause` the time between two polls.
[[nodiscard]] std::optional<qsizetype> next(const QList<PollCandidate> &candidates,
                                            std::chrono::milliseconds now, std::chrono::milliseconds pause);

/// The pause between two polls of a connection with `active` executions that may poll `limit` times in `window` (0: no
/// limit known): steady, never faster than one round in two seconds, though at least one poll each half second while a
/// cancel is in flight and the limit allows it.
[[nodiscard]] std::chrono::milliseconds pause(qsizetype active, bool cancelInFlight, int limit,
                                              std::chrono::milliseconds window);

} // namespace PollPlanner

} // namespace Quell
