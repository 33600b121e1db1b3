// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "trouble.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace Quell {

enum class HealthState {
    Idle, ///< nothing was asked yet, or nothing is active
    Fine,
    Throttled, ///< the service or our budget makes us wait until `until`
    SignedOut, ///< 401, 403, or no secret: nothing is asked until the user has done something
    Unreachable, ///< since `since`; tried again at `until`
    Paused, ///< the user paused updates
    SwitchedOff, ///< the user switched the connection off
};

/// The word for it in JSON: `idle`, `fine`, `throttled`, `signed-out`, `unreachable`, `paused`, `switched-off`.
[[nodiscard]] QString toWord(HealthState state);
[[nodiscard]] std::optional<HealthState> healthStateFromWord(QStringView word);

/// How a connection is, for chips, for `connection list`, and for staleness.
struct ConnectionHealth
{
    HealthState state = HealthState::Idle;
    QDateTime since; ///< UTC
    QDateTime until; ///< of Throttled and Unreachable: the next try
    /// Of SignedOut, Throttled and Unreachable: why. Of Fine: why it does not tell about something that is followed.
    std::optional<Trouble> trouble;
    int used = 0; ///< requests in the current window
    int quota = 0; ///< requests that the window allows; 0: not known
    QDateTime lastAnswerAt;
    /// How long it takes to look at every active row once.
    std::chrono::milliseconds round{2000};
    bool overflows = false; ///< of Fine: more runs there than appears by itself

    /// There is nothing to say about it.
    [[nodiscard]] bool isWell() const { return state == HealthState::Fine && !overflows && !trouble; }

    /// Nothing new is learnt there for now.
    [[nodiscard]] bool inTrouble() const
    {
        return state == HealthState::SignedOut || state == HealthState::Unreachable
            || state == HealthState::SwitchedOff;
    }

    friend bool operator==(const ConnectionHealth &, const ConnectionHealth &) = default;
};

/// An active execution that was last seen more than two rounds ago, or whose connection is in trouble, must not look alive.
/// One that was never seen is stale only when its connection is in trouble. A row of a paused connection ages like any other.
[[nodiscard]] bool isStale(const Execution &execution, const ConnectionHealth &health, const QDateTime &now);

} // namespace Quell

Q_DECLARE_METATYPE(Quell::ConnectionHealth)
