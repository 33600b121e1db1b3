// SPDX-License-Identifier: GPL-3.0-or-later
// The activity log.
#include "wording.h"
#include "wordingparts.h"

namespace Quell {

namespace {

QString phaseEventText(CancelPhase phase)
{
    switch (phase) {
    case CancelPhase::None:
        return Wording::tr("no cancel");
    case CancelPhase::Requested:
        return Wording::tr("asked to cancel");
    case CancelPhase::Accepted:
        return Wording::tr("cancel accepted");
    case CancelPhase::Confirmed:
        return Wording::tr("cancel confirmed");
    case CancelPhase::TooLate:
        return Wording::tr("cancel came too late");
    case CancelPhase::StillRunning:
        return Wording::tr("still running after the cancel");
    case CancelPhase::Refused:
        return Wording::tr("cancel refused");
    case CancelPhase::Failed:
        return Wording::tr("cancel not sent");
    case CancelPhase::Unresolved:
        return Wording::tr("what became of the cancel is not known yet");
    }
    return {};
}

QString eventWord(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Asked:
        if (event.what == u"cancel")
            return Wording::tr("asked to cancel");
        break;
    case Event::Kind::Answered:
        if (const auto phase = cancelPhaseFromWord(event.what))
            return phaseEventText(*phase);
        break;
    case Event::Kind::Changed:
        if (const auto state = executionStateFromWord(event.what))
            return stateInSentence(*state);
        break;
    }
    return onOneLine(event.what, Wording::nameLength);
}

} // namespace

QString stateInSentence(ExecutionState state)
{
    switch (state) {
    case ExecutionState::Unknown:
        return Wording::tr("seen in an unknown state");
    case ExecutionState::Queued:
        return Wording::tr("queued");
    case ExecutionState::Running:
        return Wording::tr("running");
    case ExecutionState::Completed:
        return Wording::tr("completed");
    case ExecutionState::Partial:
        return Wording::tr("completed in part");
    case ExecutionState::Failed:
        return Wording::tr("failed");
    case ExecutionState::Cancelled:
        return Wording::tr("cancelled");
    case ExecutionState::Expired:
        return Wording::tr("expired");
    case ExecutionState::Gone:
        return Wording::tr("no longer known to the service");
    }
    return {};
}

QString eventText(const Event &event)
{
    const QString said = onOneLine(event.said);
    const QString word = eventWord(event);
    return said.isEmpty()
        ? word
        : Wording::tr("%1: %2", "what happened, and the service's own words").arg(word, said);
}

} // namespace Quell
