// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QList>

#include <chrono>

namespace Quell {

/// What a connection's next request is for; cancels may use the share that is kept back for them.
enum class RequestPurpose { Poll, Cancel };

/// How many requests a connection may send, as a pure rule over what it was told: the plan that the user chose, and what the
/// service says in its answers. When requests were sent is known to the ledger (ExecutionJournal::reserve), which counts
/// them; this class says how many it may count. Times are Clock::sinceBoot.
class RequestBudget
{
public:
    /// `requestsPerMinute` 0: nothing known, no limit until the service tells one. A number that the user gave is never
    /// exceeded: other programs may share the quota that the service tells.
    explicit RequestBudget(int requestsPerMinute = 0);

    /// Takes in what an answer said about quotas and waiting. Of the policies that it lists the strictest counts, the one
    /// with the fewest requests per time; what makes no sense (no quota, no window, negative) is ignored.
    void learn(const AnswerFacts &facts, std::chrono::milliseconds now);

    /// Nothing at all is sent before `until`, whatever was learnt before.
    void closeUntil(std::chrono::milliseconds until);

    /// Requests that a window may hold; 0: not known, no limit.
    [[nodiscard]] int quota() const;
    [[nodiscard]] std::chrono::milliseconds window() const;
    /// The time over which requests are counted before they leave: what leaves at an even pace arrives with jitter, so it is
    /// a little longer than the service's window.
    [[nodiscard]] std::chrono::milliseconds ledgerWindow() const;
    /// Of the quota, how many `purpose` may use: polls leave a tenth, and at least four, to cancels, but may always use one.
    [[nodiscard]] int limit(RequestPurpose purpose) const;
    /// How long nothing at all may be sent (429, or nothing remaining); 0 when it may.
    [[nodiscard]] std::chrono::milliseconds closedFor(std::chrono::milliseconds now) const;

private:
    int m_quota;
    int m_planned;
    std::chrono::milliseconds m_window{60000};
    std::chrono::milliseconds m_closedUntil{0};
};

} // namespace Quell
