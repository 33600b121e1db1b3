// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionhealth.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// Answers take a while, and timers are coarse: below this, an age says nothing.
constexpr milliseconds leastRound{2500};

constexpr std::array<std::pair<HealthState, const char *>, 7> healthWords{{
    {HealthState::Idle, "idle"},
    {HealthState::Fine, "fine"},
    {HealthState::Throttled, "throttled"},
    {HealthState::SignedOut, "signed-out"},
    {HealthState::Unreachable, "unreachable"},
    {HealthState::Paused, "paused"},
    {HealthState::SwitchedOff, "switched-off"},
}};

} // namespace

QString toWord(HealthState state)
{
    for (const auto &[known, word] : healthWords) {
        if (known == state)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<HealthState> healthStateFromWord(QStringView word)
{
    for (const auto &[state, known] : healthWords) {
        if (word == QLatin1StringView(known))
            return state;
    }
    return std::nullopt;
}

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
