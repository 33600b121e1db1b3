// SPDX-License-Identifier: GPL-3.0-or-later
#include "followedexecutions.h"

#include <algorithm>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstRest{5'000};
constexpr milliseconds longestRest{300'000};
constexpr int mostDoublings = 6;

} // namespace

void FollowedExecutions::keep(const Execution &execution)
{
    Followed &followed = m_all[execution.key.id];
    const bool inFlight = isInFlight(execution.cancel.phase);
    m_cancelsInFlight += int(inFlight) - int(followed.cancelInFlight);
    followed.cancelInFlight = inFlight;
    followed.wasSeen = execution.wasSeen();
    followed.user = execution.last.user;
    followed.queryId = execution.last.queryId;
    followed.ranWhenSeen = execution.elapsed(execution.last.seenAt).value_or(milliseconds{0});
    followed.placesAhead = execution.last.queuePosition.value_or(0);
    if (std::exchange(followed.seenAt, execution.last.seenAt) != execution.last.seenAt)
        noteAnswered(execution.key.id);
}

void FollowedExecutions::drop(const QString &id)
{
    const auto known = m_all.constFind(id);
    if (known == m_all.cend())
        return;
    m_cancelsInFlight -= int(known->cancelInFlight);
    m_all.erase(known);
    m_refused.remove(id);
}

void FollowedExecutions::noteAsked(const QString &id, milliseconds now)
{
    if (const auto known = m_all.find(id); known != m_all.end())
        known->askedAt = now;
}

void FollowedExecutions::noteRefused(const QString &id, const Trouble &trouble, milliseconds now)
{
    const auto known = m_all.find(id);
    if (known == m_all.end())
        return;
    known->refusal = trouble;
    known->restsUntil = now + std::min(firstRest * (1 << known->refusals), longestRest);
    known->refusals = std::min(known->refusals + 1, mostDoublings);
    m_refused.insert(id);
}

void FollowedExecutions::noteAnswered(const QString &id)
{
    if (!m_refused.remove(id))
        return;
    Followed &known = m_all[id];
    known.refusal.reset();
    known.refusals = 0;
    known.restsUntil = milliseconds{0};
}

std::optional<Trouble> FollowedExecutions::refusal() const
{
    return m_refused.isEmpty() ? std::nullopt : m_all.value(*m_refused.cbegin()).refusal;
}

} // namespace Quell
