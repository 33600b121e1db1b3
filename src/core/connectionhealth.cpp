// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionhealth.h"

#include <algorithm>
#include <cstdlib>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// Answers take a while, and timers are coarse: below this, an age says nothing.
constexpr milliseconds leastRound{2500};

} // namespace

bool isStale(const Execution &execution, const ConnectionHealth &health, const QDateTime &now)
{
    if (!execution.isActive())
        return false;
    if (health.inTrouble())
        return true;
    if (!execution.wasSeen())
        return false;
    // A clock that was set back leaves times in the future; they say no more than those long past.
    const milliseconds age(std::abs(execution.last.seenAt.msecsTo(now)));
    return age > 2 * std::max(health.round, leastRound);
}

} // namespace Quell
