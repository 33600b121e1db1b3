// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelverdict.h"

#include "wording.h"

#include <QCoreApplication>

namespace Quell {

using std::chrono::milliseconds;

namespace {

struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Quell::CancelVerdict)
};

QString between(const QDateTime &from, const QDateTime &to)
{
    return durationText(milliseconds(from.msecsTo(to)));
}

QString withReason(const QString &sentence, const ExecutionRow &row)
{
    const auto &trouble = row.execution.cancel.trouble;
    return trouble ? Verdict::tr("%1: %2").arg(sentence, troubleText(*trouble, row.serviceName))
                   : Verdict::tr("%1.", "a whole sentence").arg(sentence);
}

/// It was seen not to run any more, or is not there.
CancelVerdict verdictOnFinished(const ExecutionRow &row, const QString &which)
{
    const CancelStory &cancel = row.execution.cancel;
    const ExecutionState state = row.execution.last.state;
    if (state == ExecutionState::Gone) {
        // Nobody saw it end: it may run on under another account.
        return {
            ExitStatus::NotDone,
            Verdict::tr("%1 is not known to %2, so it was not seen to end. Check the id and the connection.")
                .arg(which, row.serviceName)};
    }
    const QString ended = stateInSentence(state);
    if (cancel.phase == CancelPhase::Refused)
        return {ExitStatus::Done,
                Verdict::tr("%1: the request was refused, and it has ended since: %2.").arg(which, ended)};
    if (state == ExecutionState::Cancelled) {
        return {ExitStatus::Done,
                cancel.phase == CancelPhase::Confirmed
                    ? Verdict::tr("%1 was cancelled: seen %2 after it was asked to.")
                          .arg(which, between(cancel.requestedAt, cancel.settledAt))
                    : Verdict::tr("%1 had been cancelled before; nothing was sent.").arg(which)};
    }
    return {ExitStatus::Done,
            cancel.phase == CancelPhase::TooLate
                ? Verdict::tr("%1 had ended before the request could stop it: %2.").arg(which, ended)
                : Verdict::tr("%1 had ended before: %2. Nothing was sent.").arg(which, ended)};
}

CancelVerdict verdictOnDenied(const ExecutionRow &row, const QString &which)
{
    const CancelStory &cancel = row.execution.cancel;
    const bool notLetIn = cancel.trouble && statusOf(cancel.trouble->kind) == ExitStatus::NotLetIn;
    const QString what = cancel.phase == CancelPhase::Refused
        ? Verdict::tr("%1 was not cancelled").arg(which)
        : Verdict::tr("%1 was not cancelled, no request left").arg(which);
    return {notLetIn ? ExitStatus::NotLetIn : ExitStatus::NotDone, withReason(what, row)};
}

/// The service took the request, and no look has settled it.
CancelVerdict verdictOnAccepted(const ExecutionRow &row, const QString &which, bool waits)
{
    const CancelStory &cancel = row.execution.cancel;
    const Snapshot &last = row.execution.last;
    const bool seenSince = last.seenAt.isValid() && last.seenAt >= cancel.answeredAt;
    if (seenSince && last.state != ExecutionState::Unknown) {
        const QString age = between(cancel.answeredAt, last.seenAt);
        return {waits ? ExitStatus::NotDone : ExitStatus::Done,
                last.state == ExecutionState::Queued
                    ? Verdict::tr(
                          "%1: the request was accepted, yet it was still queued when looked at %2 later.")
                          .arg(which, age)
                    : Verdict::tr(
                          "%1: the request was accepted, yet it was still running when looked at %2 later.")
                          .arg(which, age)};
    }
    return {
        waits ? ExitStatus::NotDone : ExitStatus::Done,
        waits ? Verdict::tr("%1: the request was accepted, and it was not yet seen to stop. Look again with: "
                            "quell-cli status %2")
                    .arg(which, row.execution.key.id)
              : Verdict::tr("%1: the request was accepted; it was not looked at since.").arg(which)};
}

} // namespace

CancelVerdict verdictOn(const ExecutionRow &row, bool waits)
{
    const QString which = Verdict::tr("%1 of %2").arg(row.execution.key.id, row.connection);
    if (isFinished(row.execution.last.state))
        return verdictOnFinished(row, which);
    switch (row.execution.cancel.phase) {
    case CancelPhase::Refused:
    case CancelPhase::Failed:
        return verdictOnDenied(row, which);
    case CancelPhase::Accepted:
        return verdictOnAccepted(row, which, waits);
    case CancelPhase::StillRunning:
        if (row.execution.cancel.answeredAt.isValid() && !row.execution.cancel.trouble)
            return verdictOnAccepted(row, which, true);
        return {
            ExitStatus::NotDone,
            Verdict::tr("%1: what became of the request is not known, and it was still running when looked "
                        "at %2 after it.")
                .arg(which, between(row.execution.cancel.requestedAt, row.execution.cancel.settledAt))};
    case CancelPhase::Requested:
    case CancelPhase::Unresolved:
        return {ExitStatus::NotDone,
                withReason(Verdict::tr("%1: whether it is cancelled is not known, look with quell-cli status")
                               .arg(which),
                           row)};
    default:
        return {ExitStatus::NotDone, Verdict::tr("%1: no request to cancel it was sent.").arg(which)};
    }
}

} // namespace Quell
