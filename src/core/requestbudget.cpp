// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbudget.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds minute{60'000};
/// Beyond this a waiting time or a window is a slip of the service, not something to sit out.
constexpr milliseconds longest = std::chrono::hours(24);
constexpr milliseconds jitterOfArrivals{1'000};
constexpr int leastShareOfCancels = 4;

struct Policy
{
    int quota = 0;
    milliseconds window = minute;
};

bool isStricter(const Policy &a, const Policy &b)
{
    return qint64(a.quota) * b.window.count() < qint64(b.quota) * a.window.count();
}

bool makesSense(const QuotaReport &report)
{
    return report.quota && *report.quota > 0 && report.window.count() > 0 && report.window <= longest;
}

} // namespace

RequestBudget::RequestBudget(int requestsPerMinute)
    : m_quota(std::max(0, requestsPerMinute)),
      m_planned(m_quota)
{
}

void RequestBudget::learn(const AnswerFacts &facts, milliseconds now)
{
    std::optional<Policy> strictest;
    if (m_planned > 0)
        strictest = Policy{m_planned, minute};
    bool told = false;
    for (const QuotaReport &report : facts.quotas) {
        if (makesSense(report)) {
            told = true;
            const Policy policy{*report.quota, report.window};
            if (!strictest || isStricter(policy, *strictest))
                strictest = policy;
        }
        if (report.remaining && *report.remaining <= 0 && report.reset && report.reset->count() > 0)
            closeUntil(now + std::min<milliseconds>(*report.reset, longest));
    }
    // An answer that says nothing about quotas takes nothing back of what an earlier one said.
    if (told) {
        m_quota = strictest->quota;
        m_window = strictest->window;
    }
    if (facts.retryAfter && facts.retryAfter->count() > 0)
        closeUntil(now + std::min(*facts.retryAfter, longest));
}

void RequestBudget::closeUntil(milliseconds until)
{
    m_closedUntil = std::max(m_closedUntil, until);
}

int RequestBudget::quota() const
{
    return m_quota;
}

milliseconds RequestBudget::window() const
{
    return m_window;
}

milliseconds RequestBudget::ledgerWindow() const
{
    return m_window + jitterOfArrivals;
}

int RequestBudget::limit(RequestPurpose purpose) const
{
    if (m_quota == 0 || purpose == RequestPurpose::Cancel)
        return m_quota;
    const int share = std::max(leastShareOfCancels, (m_quota + 9) / 10);
    return std::max(1, m_quota - share);
}

milliseconds RequestBudget::closedFor(milliseconds now) const
{
    return std::max(milliseconds{0}, m_closedUntil - now);
}

} // namespace Quell
