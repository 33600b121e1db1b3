// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollplanner.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;
using Seconds = std::chrono::duration<double>;

namespace {

constexpr milliseconds fastestRound{2'000};
constexpr milliseconds pauseWhileCancelling{500};
/// Even with thousands of executions and no limit that we know of.
constexpr milliseconds leastPause{50};

/// Nobody waits longer than this many rounds.
constexpr int mostRounds = 3;
constexpr milliseconds cancelsLookedAtEvery{2'000};
constexpr double weightOfAttention = 4;

/// Simpson's rule over this many strips: P is smooth, and an error of a percent changes no order that matters.
constexpr int strips = 8;

/// The indices of those that were asked about before, longest ago first.
QList<qsizetype> byWaiting(const QList<PollCandidate> &candidates)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (candidates.at(i).askedAt)
            order.append(i);
    }
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return *candidates.at(i).askedAt; });
    return order;
}

/// Were they asked in their order from the next poll on, would one of them come too late? Then that order is what is left.
bool isLate(const QList<PollCandidate> &candidates, const QList<qsizetype> &order, milliseconds now,
            milliseconds pause)
{
    const milliseconds longest = pause * (mostRounds * candidates.size());
    milliseconds turn = now + pause;
    for (const qsizetype i : order) {
        if (*candidates.at(i).askedAt + longest < turn)
            return true;
        turn += pause;
    }
    return false;
}

} // namespace

double PollPlanner::urgency(const PollCandidate &candidate, milliseconds now)
{
    const Seconds ran = std::max(milliseconds{0}, candidate.ranWhenAsked);
    const Seconds since = std::max(milliseconds{0}, now - candidate.askedAt.value_or(now));
    const double alive = candidate.usual.survival(ran);
    // Older than any run could be by what is known: it may end in any moment.
    const auto ended = [&](Seconds later) {
        return alive > 0 ? 1 - candidate.usual.survival(ran + later) / alive
                         : (later.count() > 0 ? 1.0 : 0.0);
    };
    double sum = 0;
    for (int i = 1; i < strips; ++i)
        sum += (i % 2 == 1 ? 4 : 2) * ended(since * i / strips);
    const double probability = ended(since);
    const double expected = (sum + probability) * since.count() / (3 * strips);
    const double weight = candidate.attended ? weightOfAttention : 1;
    return weight * expected * (1 + probability) / (1 + std::max(0, candidate.placesAhead));
}

std::optional<qsizetype> PollPlanner::next(const QList<PollCandidate> &candidates, milliseconds now,
                                           milliseconds pause)
{
    if (candidates.isEmpty())
        return std::nullopt;
    const QList<qsizetype> order = byWaiting(candidates);
    if (isLate(candidates, order, now, pause))
        return order.first();
    const auto never = std::ranges::find_if(candidates, [](const auto &one) { return !one.askedAt; });
    if (never != candidates.cend())
        return never - candidates.cbegin();
    const auto cancelled = std::ranges::find_if(order, [&](qsizetype i) {
        return candidates.at(i).cancelInFlight && now - *candidates.at(i).askedAt >= cancelsLookedAtEvery;
    });
    if (cancelled != order.cend())
        return *cancelled;
    qsizetype first = 0;
    double most = -1;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (const double weight = urgency(candidates.at(i), now); weight > most) {
            first = i;
            most = weight;
        }
    }
    return first;
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
