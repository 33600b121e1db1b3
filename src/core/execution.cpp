// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

std::optional<milliseconds> Execution::elapsed(const QDateTime &now) const
{
    if (!last.startedAt.isValid())
        return std::nullopt;
    if (isActive())
        return std::max(milliseconds{0}, milliseconds(last.startedAt.msecsTo(now)) + last.clockSkew);
    if (!last.endedAt.isValid())
        return std::nullopt;
    return std::max(milliseconds{0}, milliseconds(last.startedAt.msecsTo(last.endedAt)));
}

QDateTime Execution::began() const
{
    if (last.startedAt.isValid())
        return last.startedAt;
    return last.submittedAt.isValid() ? last.submittedAt : trackedAt;
}

DisplayStatus displayStatus(const Execution &execution)
{
    switch (execution.last.state) {
    case ExecutionState::Completed:
        return DisplayStatus::Completed;
    case ExecutionState::Partial:
        return DisplayStatus::Partial;
    case ExecutionState::Failed:
        return DisplayStatus::Failed;
    case ExecutionState::Cancelled:
        return DisplayStatus::Cancelled;
    case ExecutionState::Expired:
        return DisplayStatus::Expired;
    case ExecutionState::Gone:
        return DisplayStatus::Gone;
    case ExecutionState::Unknown:
    case ExecutionState::Queued:
    case ExecutionState::Running:
        break;
    }
    if (isInFlight(execution.cancel.phase))
        return DisplayStatus::Cancelling;
    if (execution.cancel.phase == CancelPhase::StillRunning)
        return DisplayStatus::StillRunning;
    switch (execution.last.state) {
    case ExecutionState::Queued:
        return DisplayStatus::Queued;
    case ExecutionState::Running:
        return DisplayStatus::Running;
    default:
        return DisplayStatus::Unknown;
    }
}

bool isProblem(const Execution &execution)
{
    const CancelStory &cancel = execution.cancel;
    const bool takenBack = cancel.trouble && cancel.trouble->kind == TroubleKind::TakenBack;
    switch (takenBack ? CancelPhase::None : cancel.phase) {
    case CancelPhase::Refused:
    case CancelPhase::Failed:
    case CancelPhase::Unresolved:
    case CancelPhase::StillRunning:
        return true;
    default:
        return execution.last.state == ExecutionState::Failed || execution.last.state == ExecutionState::Gone;
    }
}

} // namespace Quell
