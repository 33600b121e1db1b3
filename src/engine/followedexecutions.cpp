// SPDX-License-Identifier: GPL-3.0-or-later
#include "followedexecutions.h"

namespace Quell {

void FollowedExecutions::keep(const Execution &execution)
{
    Followed &followed = m_all[execution.key.id];
    const bool inFlight = isInFlight(execution.cancel.phase);
    m_cancelsInFlight += int(inFlight) - int(followed.cancelInFlight);
    followed.cancelInFlight = inFlight;
    followed.wasSeen = execution.wasSeen();
    followed.user = execution.last.user;
    followed.queryId = execution.last.queryId;
    followed.ranWhenSeen = execution.elapsed(execution.last.seenAt).value_or(std::chrono::milliseconds{0});
    followed.placesAhead = execution.last.queuePosition.value_or(0);
}

void FollowedExecutions::drop(const QString &id)
{
    const auto known = m_all.constFind(id);
    if (known == m_all.cend())
        return;
    m_cancelsInFlight -= int(known->cancelInFlight);
    m_all.erase(known);
}

void FollowedExecutions::noteAsked(const QString &id, std::chrono::milliseconds now)
{
    if (const auto known = m_all.find(id); known != m_all.end())
        known->askedAt = now;
}

} // namespace Quell
