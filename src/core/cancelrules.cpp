// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelrules.h"

namespace Quell {

namespace {

/// Whether a cancel still waits for a snapshot that decides it.
bool isOpen(CancelPhase phase)
{
    return isInFlight(phase) || phase == CancelPhase::StillRunning;
}

void settle(CancelStory &cancel, CancelPhase phase, const QDateTime &at)
{
    cancel.phase = phase;
    cancel.settledAt = at;
    cancel.denied = false;
}

/// Decides an open cancel by the state that was seen at `at`.
void decide(Execution &execution, const QDateTime &at)
{
    CancelStory &cancel = execution.cancel;
    if (!isOpen(cancel.phase))
        return;
    if (isFinished(execution.last.state)) {
        settle(cancel,
               execution.last.state == ExecutionState::Cancelled ? CancelPhase::Confirmed
                                                                 : CancelPhase::TooLate,
               at);
        return;
    }
    if (cancel.phase == CancelPhase::Requested)
        return;
    if (cancel.phase == CancelPhase::Unresolved && cancel.denied) {
        // A read that left before the refusal cannot tell what the refusal was about.
        if (at >= cancel.answeredAt)
            settle(cancel, CancelPhase::Refused, at);
        return;
    }
    const QDateTime from = cancel.answeredAt.isValid() ? cancel.answeredAt : cancel.requestedAt;
    if (from.msecsTo(at) >= std::chrono::milliseconds(cancelPatience).count())
        settle(cancel, CancelPhase::StillRunning, at);
}

template<typename T>
void keepIfEmpty(T &field, const T &before)
{
    if (field == T())
        field = before;
}

Snapshot merged(const Snapshot &before, Snapshot snapshot)
{
    keepIfEmpty(snapshot.serviceState, before.serviceState);
    keepIfEmpty(snapshot.queryId, before.queryId);
    keepIfEmpty(snapshot.query, before.query);
    keepIfEmpty(snapshot.user, before.user);
    keepIfEmpty(snapshot.submittedAt, before.submittedAt);
    keepIfEmpty(snapshot.startedAt, before.startedAt);
    keepIfEmpty(snapshot.endedAt, before.endedAt);
    keepIfEmpty(snapshot.costCredits, before.costCredits);
    keepIfEmpty(snapshot.rowCount, before.rowCount);
    keepIfEmpty(snapshot.errorType, before.errorType);
    keepIfEmpty(snapshot.errorMessage, before.errorMessage);
    keepIfEmpty(snapshot.errorLine, before.errorLine);
    keepIfEmpty(snapshot.errorColumn, before.errorColumn);
    if (isFinished(snapshot.state)) {
        snapshot.queuePosition.reset();
        snapshot.slotsUsed.reset();
    }
    return snapshot;
}

} // namespace

Execution afterSnapshot(Execution before, const Snapshot &snapshot)
{
    if (before.wasSeen() && snapshot.seenAt < before.last.seenAt)
        return before;
    before.last = merged(before.last, snapshot);
    decide(before, snapshot.seenAt);
    return before;
}

Execution afterCancelRequested(Execution before, const QDateTime &at)
{
    if (isFinished(before.last.state) || isInFlight(before.cancel.phase))
        return before;
    before.cancel = CancelStory{.phase = CancelPhase::Requested, .requestedAt = at};
    return before;
}

Execution afterCancelAnswer(Execution before, const Outcome<CancelReceipt> &answer, const QDateTime &at)
{
    CancelStory &cancel = before.cancel;
    if (!isInFlight(cancel.phase))
        return before;
    cancel.answeredAt = at;
    if (answer.ok()) {
        cancel.phase = CancelPhase::Accepted;
        cancel.denied = false;
        cancel.trouble.reset();
    } else {
        cancel.trouble = answer.trouble();
        const TroubleKind kind = answer.trouble().kind;
        if (isDenial(kind) || outcomeIsUnknown(kind)) {
            cancel.phase = CancelPhase::Unresolved;
            cancel.denied = isDenial(kind);
        } else if (answer.trouble().httpStatus != 0) {
            settle(cancel, CancelPhase::Refused, at);
        } else {
            settle(cancel, CancelPhase::Failed, at);
        }
    }
    if (isFinished(before.last.state))
        decide(before, before.last.seenAt);
    return before;
}

Execution afterRestart(Execution before)
{
    if (before.cancel.phase == CancelPhase::Requested)
        before.cancel.phase = CancelPhase::Unresolved;
    return before;
}

} // namespace Quell
