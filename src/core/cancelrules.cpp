// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelrules.h"

#include "clock.h"

#include <utility>

namespace Quell {

namespace {

void settle(CancelStory &cancel, CancelPhase phase, const QDateTime &at)
{
    cancel.phase = phase;
    cancel.settledAt = at;
    cancel.denied = false;
}

/// A no that only a read explains. So is a pointer to another address: who answers a request with it may have taken it all the
/// same (RFC 9110, 15.4.4: "See Other").
bool isNo(TroubleKind kind)
{
    return isDenial(kind) || kind == TroubleKind::Redirected;
}

/// A snapshot said that it had ended, and a newer one says that it runs: what was settled by the former is open again.
void reopen(CancelStory &cancel)
{
    cancel.denied = cancel.trouble && isNo(cancel.trouble->kind);
    cancel.phase =
        cancel.trouble || !cancel.answeredAt.isValid() ? CancelPhase::Unresolved : CancelPhase::Accepted;
    cancel.settledAt = {};
}

/// It was written before the clock was set back.
bool liesAhead(const QDateTime &time, const QDateTime &now)
{
    return now.isValid() && time.isValid() && time > now;
}

/// Decides an open cancel by the state that was seen at `at`.
void decide(Execution &execution, const QDateTime &at, const QDateTime &now = {})
{
    CancelStory &cancel = execution.cancel;
    const ExecutionState state = execution.last.state;
    if ((cancel.phase == CancelPhase::Confirmed || cancel.phase == CancelPhase::TooLate) && isActive(state))
        reopen(cancel);
    if (!isOpen(cancel.phase))
        return;
    if (isFinished(state)) {
        settle(cancel, state == ExecutionState::Cancelled ? CancelPhase::Confirmed : CancelPhase::TooLate,
               at);
        return;
    }
    if (cancel.phase == CancelPhase::Requested)
        return;
    if (cancel.phase == CancelPhase::Unresolved && cancel.denied) {
        // A read that left before the refusal cannot tell what the refusal was about.
        if (at >= cancel.answeredAt || liesAhead(cancel.answeredAt, now))
            settle(cancel, CancelPhase::Refused, at);
        return;
    }
    // A word that we do not know says neither that it runs nor that it ended.
    if (state == ExecutionState::Unknown)
        return;
    const QDateTime from = cancel.answeredAt.isValid() ? cancel.answeredAt : cancel.requestedAt;
    // How long it has been is not known: counted anew from here. Without an answer there is nothing to wait for.
    if (liesAhead(from, now) && cancel.answeredAt.isValid()) {
        cancel.answeredAt = at;
        return;
    }
    if (liesAhead(from, now) || from.msecsTo(at) >= std::chrono::milliseconds(cancelPatience).count())
        settle(cancel, CancelPhase::StillRunning, at);
}

/// How far a request to cancel has come. What the process that sent it knows is ahead of what one that only reads can tell,
/// and a snapshot that decided it is ahead of both.
int progress(CancelPhase phase)
{
    switch (phase) {
    case CancelPhase::None:
        return 0;
    case CancelPhase::Requested:
        return 1;
    case CancelPhase::Unresolved:
        return 2;
    case CancelPhase::Accepted:
        return 3;
    case CancelPhase::StillRunning:
        return 4;
    case CancelPhase::Refused:
    case CancelPhase::Failed:
        return 5;
    case CancelPhase::TooLate:
    case CancelPhase::Confirmed:
        return 6;
    }
    return 0;
}

/// Whether `theirs` has more of the story than `ours`.
bool isAhead(const CancelStory &theirs, const CancelStory &ours, const QDateTime &now)
{
    if (theirs.requestedAt != ours.requestedAt)
        return isLater(theirs.requestedAt, ours.requestedAt, now);
    if (progress(theirs.phase) != progress(ours.phase))
        return progress(theirs.phase) > progress(ours.phase);
    if (theirs.settledAt != ours.settledAt)
        return isLater(theirs.settledAt, ours.settledAt, now);
    return isLater(theirs.answeredAt, ours.answeredAt, now);
}

/// Somebody else has looked at the execution, and does not know what was answered.
bool isOnlyALook(const CancelStory &theirs, const CancelStory &waiting)
{
    return waiting.phase == CancelPhase::Requested && theirs.requestedAt == waiting.requestedAt
        && !theirs.answeredAt.isValid()
        && (theirs.phase == CancelPhase::Unresolved || theirs.phase == CancelPhase::StillRunning);
}

template<typename T>
void keepIfEmpty(T &field, const T &before)
{
    if (field == T())
        field = before;
}

Snapshot merged(const Snapshot &before, Snapshot snapshot)
{
    keepIfEmpty(snapshot.queryId, before.queryId);
    keepIfEmpty(snapshot.query, before.query);
    keepIfEmpty(snapshot.user, before.user);
    keepIfEmpty(snapshot.submittedAt, before.submittedAt);
    keepIfEmpty(snapshot.startedAt, before.startedAt);
    keepIfEmpty(snapshot.costCredits, before.costCredits);
    if (snapshot.state == before.state)
        keepIfEmpty(snapshot.serviceState, before.serviceState);
    if (isFinished(snapshot.state)) {
        keepIfEmpty(snapshot.endedAt, before.endedAt);
        keepIfEmpty(snapshot.rowCount, before.rowCount);
        keepIfEmpty(snapshot.errorType, before.errorType);
        keepIfEmpty(snapshot.errorMessage, before.errorMessage);
        keepIfEmpty(snapshot.errorLine, before.errorLine);
        keepIfEmpty(snapshot.errorColumn, before.errorColumn);
        snapshot.queuePosition.reset();
        snapshot.slotsUsed.reset();
        snapshot.slotsAllowed.reset();
    }
    return snapshot;
}

} // namespace

Execution afterSnapshot(Execution before, const Snapshot &snapshot, const QDateTime &now)
{
    const bool isOlder = before.wasSeen() && snapshot.seenAt < before.last.seenAt;
    if (!snapshot.seenAt.isValid() || (isOlder && !liesAhead(before.last.seenAt, now)))
        return before;
    before.last = merged(before.last, snapshot);
    decide(before, snapshot.seenAt, now);
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
    if (cancel.phase != CancelPhase::Requested && cancel.phase != CancelPhase::Unresolved)
        return before;
    cancel.answeredAt = at;
    cancel.denied = false;
    cancel.trouble.reset();
    if (answer.ok()) {
        cancel.phase = CancelPhase::Accepted;
    } else {
        cancel.trouble = answer.trouble();
        const TroubleKind kind = answer.trouble().kind;
        // What a proxy answers is not the service's word.
        const bool answeredByService = answer.trouble().httpStatus != 0 && kind != TroubleKind::ProxyFailed;
        const bool needsAnswer = kind == TroubleKind::MalformedId || kind == TroubleKind::Redirected;
        if (needsAnswer && !answeredByService) {
            // It was us who would not send such an id, or another request before it that was pointed elsewhere; there is
            // nothing to read either.
            settle(cancel, CancelPhase::Failed, at);
        } else if (isNo(kind) || outcomeIsUnknown(kind)) {
            cancel.phase = CancelPhase::Unresolved;
            cancel.denied = isNo(kind);
        } else {
            settle(cancel, answeredByService ? CancelPhase::Refused : CancelPhase::Failed, at);
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
    // Snapshot and story are kept each for itself, perhaps by two processes.
    if (before.wasSeen())
        decide(before, before.last.seenAt);
    return before;
}

Execution afterMerge(Execution ours, const Execution &theirs, const QDateTime &now)
{
    if (isAhead(theirs.cancel, ours.cancel, now) && !isOnlyALook(theirs.cancel, ours.cancel))
        ours.cancel = theirs.cancel;
    if (isLater(theirs.last.seenAt, ours.last.seenAt, now))
        ours = afterSnapshot(std::move(ours), theirs.last, now);
    if (ours.wasSeen())
        decide(ours, ours.last.seenAt, now);
    return ours;
}

Execution afterYielding(Execution ours, const Execution &theirs, const QDateTime &now)
{
    ours.cancel = {};
    return afterMerge(std::move(ours), afterRestart(theirs), now);
}

} // namespace Quell
