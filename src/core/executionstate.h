// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace Quell {

/// What the service said last about an execution.
enum class ExecutionState : std::uint8_t {
    Unknown, ///< not yet seen, or a word of the service that we do not know
    Queued,
    Running,
    Completed,
    Partial, ///< completed, with only a part of the result
    Failed,
    Cancelled,
    Expired, ///< its result is no longer kept
    Gone, ///< the service no longer knows the id
};

/// What became of our request to cancel. State and phase are two things: the phase never says what a service has not shown.
enum class CancelPhase : std::uint8_t {
    None,
    Requested, ///< committed to the journal, not yet answered
    Accepted, ///< the service took the request
    Confirmed, ///< a snapshot said cancelled
    TooLate, ///< it had ended otherwise: completed, partial, failed, expired or gone
    StillRunning, ///< accepted, yet a snapshot taken at least 20 s later says queued or running
    Refused, ///< the service said no, in its own words
    Failed, ///< the request never left
    Unresolved, ///< the answer was lost, or said no without saying why: only a read can tell
};

/// The one word that the State column shows, derived from state and phase by displayStatus().
enum class DisplayStatus : std::uint8_t {
    Unknown,
    Queued,
    Running,
    Cancelling,
    StillRunning,
    Cancelled,
    Completed,
    Partial,
    Failed,
    Expired,
    Gone,
};

/// Queued, running, or not known to have ended.
[[nodiscard]] constexpr bool isActive(ExecutionState state)
{
    return state == ExecutionState::Unknown || state == ExecutionState::Queued
        || state == ExecutionState::Running;
}
[[nodiscard]] constexpr bool isFinished(ExecutionState state)
{
    return !isActive(state);
}

/// A cancel whose end has not been seen: it is followed even while updates are paused.
[[nodiscard]] constexpr bool isInFlight(CancelPhase phase)
{
    return phase == CancelPhase::Requested || phase == CancelPhase::Accepted
        || phase == CancelPhase::Unresolved;
}

/// A cancel that still waits for a snapshot which decides it.
[[nodiscard]] constexpr bool isOpen(CancelPhase phase)
{
    return isInFlight(phase) || phase == CancelPhase::StillRunning;
}

/// The words of the files, the command line and the log: kebab-case, never translated.
[[nodiscard]] QString toWord(ExecutionState state);
[[nodiscard]] QString toWord(CancelPhase phase);
[[nodiscard]] QString toWord(DisplayStatus status);
[[nodiscard]] std::optional<ExecutionState> executionStateFromWord(QStringView word);
[[nodiscard]] std::optional<CancelPhase> cancelPhaseFromWord(QStringView word);

} // namespace Quell

Q_DECLARE_METATYPE(Quell::ExecutionState)
Q_DECLARE_METATYPE(Quell::CancelPhase)
Q_DECLARE_METATYPE(Quell::DisplayStatus)
