// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionstate.h"

#include <array>
#include <utility>

namespace Quell {

namespace {

template<typename Enum, std::size_t Size>
using Words = std::array<std::pair<Enum, const char *>, Size>;

constexpr Words<ExecutionState, 9> stateWords{{
    {ExecutionState::Unknown, "unknown"},
    {ExecutionState::Queued, "queued"},
    {ExecutionState::Running, "running"},
    {ExecutionState::Completed, "completed"},
    {ExecutionState::Partial, "partial"},
    {ExecutionState::Failed, "failed"},
    {ExecutionState::Cancelled, "cancelled"},
    {ExecutionState::Expired, "expired"},
    {ExecutionState::Gone, "gone"},
}};

constexpr Words<CancelPhase, 9> phaseWords{{
    {CancelPhase::None, "none"},
    {CancelPhase::Requested, "requested"},
    {CancelPhase::Accepted, "accepted"},
    {CancelPhase::Confirmed, "confirmed"},
    {CancelPhase::TooLate, "too-late"},
    {CancelPhase::StillRunning, "still-running"},
    {CancelPhase::Refused, "refused"},
    {CancelPhase::Failed, "failed"},
    {CancelPhase::Unresolved, "unresolved"},
}};

constexpr Words<DisplayStatus, 11> statusWords{{
    {DisplayStatus::Unknown, "unknown"},
    {DisplayStatus::Queued, "queued"},
    {DisplayStatus::Running, "running"},
    {DisplayStatus::Cancelling, "cancelling"},
    {DisplayStatus::StillRunning, "still-running"},
    {DisplayStatus::Cancelled, "cancelled"},
    {DisplayStatus::Completed, "completed"},
    {DisplayStatus::Partial, "partial"},
    {DisplayStatus::Failed, "failed"},
    {DisplayStatus::Expired, "expired"},
    {DisplayStatus::Gone, "gone"},
}};

template<typename Enum, std::size_t Size>
QString wordOf(const Words<Enum, Size> &words, Enum value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
    return {};
}

template<typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const Words<Enum, Size> &words, QStringView word)
{
    for (const auto &[value, candidate] : words) {
        if (word == QLatin1StringView(candidate))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toWord(ExecutionState state)
{
    return wordOf(stateWords, state);
}
QString toWord(CancelPhase phase)
{
    return wordOf(phaseWords, phase);
}
QString toWord(DisplayStatus status)
{
    return wordOf(statusWords, status);
}

std::optional<ExecutionState> executionStateFromWord(QStringView word)
{
    return valueOf(stateWords, word);
}
std::optional<CancelPhase> cancelPhaseFromWord(QStringView word)
{
    return valueOf(phaseWords, word);
}

} // namespace Quell
