// SPDX-License-Identifier: GPL-3.0-or-later
// The Note column.
#include "wording.h"
#include "wordingparts.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace Quell {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Wording::tr("%1 · %2", "two short notes about one execution").arg(first, second);
}

QString rowsText(qint64 rows)
{
    if (rows == 1)
        return Wording::tr("1 row");
    // The number itself may be larger than what a plural form is chosen by.
    const auto plural = static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    return Wording::tr("%1 rows", nullptr, plural).arg(QLocale().toString(rows));
}

QString errorText(const Snapshot &snapshot)
{
    QString message = onOneLine(snapshot.errorMessage);
    if (message.isEmpty())
        message = onOneLine(snapshot.errorType);
    if (message.isEmpty())
        message = Wording::tr("Failed; the service did not say why");
    if (!snapshot.errorLine)
        return message;
    // Dune's engine begins its messages with the place.
    if (message.contains(QStringLiteral("line %1:").arg(*snapshot.errorLine), Qt::CaseInsensitive))
        return message;
    const QString line = QLocale().toString(*snapshot.errorLine);
    if (!snapshot.errorColumn)
        return Wording::tr("Line %1: %2").arg(line, message);
    return Wording::tr("Line %1, column %2: %3")
        .arg(line, QLocale().toString(*snapshot.errorColumn), message);
}

/// What the last snapshot has to tell beside its state.
QString snapshotNote(const Execution &execution, const QString &name)
{
    const Snapshot &last = execution.last;
    switch (last.state) {
    case ExecutionState::Unknown:
        return last.serviceState.isEmpty()
            ? Wording::tr("State not known")
            : Wording::tr("%1 says: %2").arg(name, onOneLine(last.serviceState));
    case ExecutionState::Queued:
        if (last.slotsUsed && last.slotsAllowed) {
            return Wording::tr("%1 of %2 slots in use")
                .arg(QLocale().toString(*last.slotsUsed), QLocale().toString(*last.slotsAllowed));
        }
        return {};
    case ExecutionState::Completed:
        return last.rowCount ? rowsText(*last.rowCount) : QString();
    case ExecutionState::Partial:
        return last.rowCount ? Wording::tr("%1, only a part of the result").arg(rowsText(*last.rowCount))
                             : Wording::tr("Only a part of the result");
    case ExecutionState::Failed:
        return errorText(last);
    case ExecutionState::Expired:
        return Wording::tr("%1 no longer keeps its result").arg(name);
    case ExecutionState::Gone:
        return Wording::tr("%1 no longer knows this id").arg(name);
    case ExecutionState::Running:
    case ExecutionState::Cancelled:
        break;
    }
    return {};
}

QString tooLateNote(const Execution &execution, const QString &name)
{
    // What was accepted had arrived; then it only had no effect any more.
    const bool accepted = execution.cancel.answeredAt.isValid() && !execution.cancel.trouble;
    switch (execution.last.state) {
    case ExecutionState::Completed:
        return accepted ? Wording::tr("Completed before the cancel took effect")
                        : Wording::tr("Completed before the cancel arrived");
    case ExecutionState::Partial:
        return accepted ? Wording::tr("Completed in part before the cancel took effect")
                        : Wording::tr("Completed in part before the cancel arrived");
    case ExecutionState::Failed:
        return accepted ? Wording::tr("Failed before the cancel took effect")
                        : Wording::tr("Failed before the cancel arrived");
    case ExecutionState::Expired:
        return accepted ? Wording::tr("Expired before the cancel took effect")
                        : Wording::tr("Expired before the cancel arrived");
    case ExecutionState::Gone:
        return Wording::tr("%1 no longer knows this id, so there was nothing to cancel").arg(name);
    default:
        return Wording::tr("It had ended before the cancel arrived");
    }
}

/// Below a tooLateNote() or a refusal: what the snapshot adds that was not said yet.
QString addition(const Execution &execution, const QString &name)
{
    switch (execution.last.state) {
    case ExecutionState::Completed:
    case ExecutionState::Partial:
        return execution.last.rowCount ? rowsText(*execution.last.rowCount) : QString();
    case ExecutionState::Failed:
        return errorText(execution.last);
    case ExecutionState::Expired:
    case ExecutionState::Gone:
        return execution.cancel.phase == CancelPhase::TooLate ? QString() : snapshotNote(execution, name);
    default:
        return {};
    }
}

QString stillRunningNote(const Execution &execution)
{
    const CancelStory &cancel = execution.cancel;
    const bool queued = execution.last.state == ExecutionState::Queued;
    const bool accepted = cancel.answeredAt.isValid() && !cancel.trouble;
    // The clock may have been set back in between.
    const QString age = durationText(
        std::max(std::chrono::milliseconds(0),
                 Wording::between(accepted ? cancel.answeredAt : cancel.requestedAt, cancel.settledAt)));
    if (accepted) {
        return queued
            ? Wording::tr("Still queued when looked at %1 after the cancel was accepted; you can ask again")
                  .arg(age)
            : Wording::tr("Still running when looked at %1 after the cancel was accepted; you can ask again")
                  .arg(age);
    }
    return queued
        ? Wording::tr("Still queued when looked at %1 after the request to cancel; you can ask again")
              .arg(age)
        : Wording::tr("Still running when looked at %1 after the request to cancel; you can ask again")
              .arg(age);
}

QString refusedNote(const CancelStory &cancel, const QString &serviceName)
{
    const QString name = Wording::nameOf(serviceName);
    if (!cancel.trouble)
        return Wording::tr("Refused by %1, which did not say why").arg(name);
    const QString said = onOneLine(cancel.trouble->said);
    // Where a redirect pointed is not what the service said.
    if (!said.isEmpty() && cancel.trouble->kind != TroubleKind::Redirected)
        return Wording::tr("Refused by %1: %2").arg(name, said);
    if (isDenial(cancel.trouble->kind))
        return Wording::tr("Refused by %1, which did not say why").arg(name);
    return Wording::tr("Refused: %1").arg(troubleText(*cancel.trouble, serviceName));
}

QString unresolvedNote(const CancelStory &cancel, const QString &name)
{
    // Another process made the request, or one that has ended.
    if (!cancel.answeredAt.isValid())
        return Wording::tr("Asked %1 to cancel; the answer is not known here").arg(name);
    // Where a redirect pointed is neither a no nor the service's word.
    if (!cancel.denied || (cancel.trouble && cancel.trouble->kind == TroubleKind::Redirected))
        return Wording::tr("The answer was lost; reading the execution to find out");
    const QString said = cancel.trouble ? onOneLine(cancel.trouble->said) : QString();
    if (said.isEmpty())
        return Wording::tr("%1 said no; reading the execution to find out why").arg(name);
    return Wording::tr("%1 said no (%2); reading the execution to find out why").arg(name, said);
}

QString confirmedNote(const CancelStory &cancel)
{
    // A look that was under way when the request was made can already have seen it cancelled.
    if (!cancel.requestedAt.isValid() || cancel.settledAt < cancel.requestedAt)
        return Wording::tr("Confirmed");
    return Wording::tr("Confirmed %1 after the request")
        .arg(durationText(Wording::between(cancel.requestedAt, cancel.settledAt)));
}

QString cancelNote(const Execution &execution, const QString &serviceName)
{
    const CancelStory &cancel = execution.cancel;
    const QString name = Wording::nameOf(serviceName);
    switch (cancel.phase) {
    case CancelPhase::None:
        return {};
    case CancelPhase::Requested:
        return Wording::tr("Asked %1 to cancel").arg(name);
    case CancelPhase::Accepted:
        return Wording::tr("Accepted by %1, waiting to see it stop").arg(name);
    case CancelPhase::Confirmed:
        return confirmedNote(cancel);
    case CancelPhase::TooLate:
        return joined(tooLateNote(execution, name), addition(execution, name));
    case CancelPhase::StillRunning:
        return stillRunningNote(execution);
    case CancelPhase::Refused:
        return joined(refusedNote(cancel, serviceName), addition(execution, name));
    case CancelPhase::Failed:
        if (cancel.trouble && cancel.trouble->kind == TroubleKind::TakenBack)
            return joined(Wording::tr("Not sent: you stopped the sending"), addition(execution, name));
        return joined(cancel.trouble
                          ? Wording::tr("Not sent: %1").arg(troubleText(*cancel.trouble, serviceName))
                          : Wording::tr("Not sent"),
                      addition(execution, name));
    case CancelPhase::Unresolved:
        return unresolvedNote(cancel, name);
    }
    return {};
}

} // namespace

QString noteText(const Execution &execution, const QString &serviceName, const QDateTime &now)
{
    Q_UNUSED(now) // No note counts on: it would claim to know what has happened since the last look.
    const QString cancel = cancelNote(execution, serviceName);
    if (!cancel.isEmpty())
        return Wording::asSentence(cancel, serviceName);
    if (!execution.wasSeen())
        return Wording::tr("Not yet seen");
    return Wording::asSentence(snapshotNote(execution, Wording::nameOf(serviceName)), serviceName);
}

} // namespace Quell
