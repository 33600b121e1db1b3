// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollplanner.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds fastestRound{2'000};
constexpr milliseconds pauseWhileCancelling{500};
/// Even with thousands of executions and no limit that we know of.
constexpr milliseconds leastPause{50};
constexpr int weightOfCancel = 4;

milliseconds urgency(const PollCandidate &candidate, milliseconds now)
{
    if (!candidate.askedAt)
        return candidate.cancelInFlight ? milliseconds::max() : milliseconds::max() - milliseconds(1);
    const milliseconds age = std::max(milliseconds{0}, now - *candidate.askedAt);
    return candidate.cancelInFlight ? age * weightOfCancel : age;
}

} // namespace

std::optional<qsizetype> PollPlanner::next(const QList<PollCandidate> &candidates, milliseconds now)
{
    if (candidates.isEmpty())
        return std::nullopt;
    const auto first = std::ranges::max_element(
        candidates, {}, [now](const PollCandidate &candidate) { return urgency(candidate, now); });
    return first - candidates.cbegin();
}

milliseconds PollPlanner::pause(qsizetype active, bool cancelInFlight, int limit, milliseconds window)
{
    milliseconds pause = fastestRound / std::max<qsizetype>(1, active);
    if (cancelInFlight)
        pause = std::min(pause, pauseWhileCancelling);
    if (limit > 0) {
        // Rounded up: a pause that is a fraction short would send one request too many in a window.
        pause = std::max(pause, milliseconds((window.count() + limit - 1) / limit));
    }
    return std::max(pause, leastPause);
}

} // namespace Quell
