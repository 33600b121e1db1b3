// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace Quell {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Wording)
};

constexpr qsizetype nameLength = 80;

/// Texts are filled in with one call of arg() each, never a chain: a server's text may contain "%2".
QString nameOf(const QString &serviceName)
{
    const QString name = onOneLine(serviceName, nameLength);
    return name.isEmpty() ? Wording::tr("the service") : name;
}

/// A sentence that begins with nameOf() begins with a capital where the name was not known.
QString asSentence(QString text, const QString &serviceName)
{
    if (serviceName.isEmpty() && !text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// The service's own words in brackets, where it said any; to be put behind a clause.
QString inBrackets(const QString &said)
{
    const QString text = onOneLine(said);
    return text.isEmpty() ? QString() : Wording::tr(" (%1)").arg(text);
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Wording::tr("%1 · %2", "two short notes about one execution").arg(first, second);
}

milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return milliseconds(from.msecsTo(to));
}

/// A duration until or since something, in whole seconds: a chip that counts down shows no tenths.
QString wholeSeconds(milliseconds duration)
{
    const auto count = std::chrono::duration_cast<seconds>(duration);
    if (count < seconds(10))
        return Wording::tr("%1 s").arg(QLocale().toString(std::max<qint64>(0, count.count())));
    return durationText(count);
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
    const QString age =
        durationText(between(accepted ? cancel.answeredAt : cancel.requestedAt, cancel.settledAt));
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
    const QString name = nameOf(serviceName);
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
    if (!cancel.denied)
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
        .arg(durationText(between(cancel.requestedAt, cancel.settledAt)));
}

QString cancelNote(const Execution &execution, const QString &serviceName)
{
    const CancelStory &cancel = execution.cancel;
    const QString name = nameOf(serviceName);
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

/// One sentence for a whole one in `said`, and a plainer one where there is none.
QString saidOr(const Trouble &trouble, const QString &plain)
{
    const QString said = onOneLine(trouble.said);
    return said.isEmpty() ? plain : said;
}

QString rateLimitText(const Trouble &trouble, const QString &name)
{
    if (trouble.retryAfter && *trouble.retryAfter > milliseconds(0)) {
        return Wording::tr("The rate limit of %1 is reached: it takes no more requests for now. "
                           "Wait %2 before the next one.")
            .arg(name, wholeSeconds(std::max<milliseconds>(*trouble.retryAfter, seconds(1))));
    }
    return Wording::tr("The rate limit of %1 is reached: it takes no more requests for now. "
                       "Wait a minute before the next one.")
        .arg(name);
}

QString malformedIdText(const Trouble &trouble, const QString &name)
{
    if (trouble.httpStatus == 0) {
        return Wording::tr("This cannot be an execution id of %1, so nothing was sent%2. Copy the id again.")
            .arg(name, inBrackets(trouble.said));
    }
    return Wording::tr(
               "%1 calls this execution id malformed%2. Copy the id again, without what stands around it.")
        .arg(name, inBrackets(trouble.said));
}

QString redirectText(const Trouble &trouble, const QString &name)
{
    const QString target = onOneLine(trouble.said);
    if (target.isEmpty()) {
        return Wording::tr("%1 pointed to another address; it was not followed, so the key did not go there. "
                           "Check the connection's address.")
            .arg(name);
    }
    return Wording::tr("%1 pointed to %2; it was not followed, so the key did not go there. "
                       "Check the connection's address.")
        .arg(name, target);
}

QString serverTroubleText(const Trouble &trouble, const QString &name)
{
    if (trouble.httpStatus == 0) {
        return Wording::tr("%1 has trouble of its own%2. Try again in a while.")
            .arg(name, inBrackets(trouble.said));
    }
    return Wording::tr("%1 has trouble of its own: it answered with status %2%3. Try again in a while.")
        .arg(name, QString::number(trouble.httpStatus), inBrackets(trouble.said));
}

/// Trouble in which the service itself answered.
QString answeredTroubleText(const Trouble &trouble, const QString &name)
{
    const QString said = inBrackets(trouble.said);
    switch (trouble.kind) {
    case TroubleKind::WrongCredentials:
        return Wording::tr("%1 did not accept the key or password%2. Check it and enter it again.")
            .arg(name, said);
    case TroubleKind::NotPermitted:
        return Wording::tr("%1 knows this account, but does not permit it to do that%2. "
                           "Use another key, or ask its administrator.")
            .arg(name, said);
    case TroubleKind::NoSuchExecution:
        return Wording::tr("%1 knows no execution with this id%2. Check the id, and that it belongs to this "
                           "connection.")
            .arg(name, said);
    case TroubleKind::NoQueryHistory:
        return Wording::tr(
                   "%1 has no query history; ask its administrator to enable the Query History starter "
                   "of Atoti Server 6.1.19 or later, or check the address.")
            .arg(name);
    case TroubleKind::MalformedId:
        return malformedIdText(trouble, name);
    case TroubleKind::Refused:
        return trouble.said.isEmpty()
            ? Wording::tr("%1 refused without saying why. Look at the execution again.").arg(name)
            : Wording::tr("%1 refused: %2").arg(name, onOneLine(trouble.said));
    case TroubleKind::CreditsExhausted:
        return Wording::tr("The credits of this account at %1 are used up%2. "
                           "Wait for the next billing period, or buy more.")
            .arg(name, said);
    case TroubleKind::RateLimited:
        return rateLimitText(trouble, name);
    case TroubleKind::ServerTrouble:
        return serverTroubleText(trouble, name);
    case TroubleKind::Redirected:
        return redirectText(trouble, name);
    case TroubleKind::NotUnderstood:
        return Wording::tr(
                   "%1 gave an answer that Quell does not understand%2. Check that the address leads to the "
                   "service itself, and not to a sign-in page or a proxy.")
            .arg(name, said);
    case TroubleKind::TooLarge:
        return Wording::tr("The answer of %1 was larger than 8 MiB and was cut off, so it could not be used.")
            .arg(name);
    default:
        return {};
    }
}

/// Trouble on the way to the service.
QString networkTroubleText(const Trouble &trouble, const QString &name)
{
    const QString said = inBrackets(trouble.said);
    switch (trouble.kind) {
    case TroubleKind::HostNotFound:
        return Wording::tr(
                   "The name in the address of %1 was not found%2. Check the address, and your network "
                   "connection.")
            .arg(name, said);
    case TroubleKind::Unreachable:
        return Wording::tr(
                   "%1 could not be reached%2. Check the address, your network connection, and whether "
                   "the server is running.")
            .arg(name, said);
    case TroubleKind::ProxyFailed:
        return Wording::tr(
                   "%1 could not be asked through the proxy%2. Check the proxy of this connection, or "
                   "that of the computer's settings.")
            .arg(name, said);
    case TroubleKind::TlsFailure:
        return Wording::tr(
                   "No trustworthy encrypted connection to %1 could be made%2, so nothing was sent. Check "
                   "the address; for a company's own certificate, give its CA file.")
            .arg(name, said);
    case TroubleKind::TimedOut:
        return Wording::tr("%1 did not answer in time, so it is not known what became of the request. "
                           "Try again in a while.")
            .arg(name);
    case TroubleKind::ConnectionLost:
        return Wording::tr(
                   "The connection to %1 was lost before the answer had come, so it is not known what "
                   "became of the request. Look at the execution again.")
            .arg(name);
    default:
        return {};
    }
}

/// Trouble on this machine.
QString localTroubleText(const Trouble &trouble, const QString &name)
{
    switch (trouble.kind) {
    case TroubleKind::InsecureAddress:
        return saidOr(
            trouble,
            Wording::tr("The address of %1 is not encrypted: everyone on the way could read the key. "
                        "Use https, or allow http for this connection.")
                .arg(name));
    case TroubleKind::NoSecret:
        return Wording::tr("The keyring has no key, password or token for %1. Enter it again.").arg(name);
    case TroubleKind::KeyringUnavailable:
        return saidOr(
            trouble,
            Wording::tr("The keyring is missing, locked, or does not answer. Unlock it, or enter the "
                        "key or password for this session only."));
    case TroubleKind::StorageFailed:
        return saidOr(
            trouble,
            Wording::tr("A file of the profile could not be read or written. Check the free space and "
                        "the permissions of its directory."));
    case TroubleKind::InvalidInput:
        return saidOr(trouble, Wording::tr("What was entered cannot be used. Check it and try again."));
    case TroubleKind::TakenBack:
        return Wording::tr("You stopped the sending before this one had left for %1. It can be asked for "
                           "again.")
            .arg(name);
    case TroubleKind::Stopped:
        return Wording::tr("It was stopped before %1 had answered. Look at the execution again.").arg(name);
    default:
        return {};
    }
}

/// Why a connection that needs the user is at rest, in a few words.
QString signedOutText(const std::optional<Trouble> &trouble)
{
    if (!trouble)
        return Wording::tr("signed out");
    switch (trouble->kind) {
    case TroubleKind::WrongCredentials:
        return Wording::tr("signed out: key or password not accepted");
    case TroubleKind::NotPermitted:
        return Wording::tr("stopped: not permitted");
    case TroubleKind::NoSecret:
        return Wording::tr("signed out: no key or password stored");
    case TroubleKind::KeyringUnavailable:
        return Wording::tr("signed out: keyring not available");
    case TroubleKind::InsecureAddress:
        return Wording::tr("stopped: address not encrypted");
    case TroubleKind::NoQueryHistory:
        return Wording::tr("stopped: no query history");
    default:
        return Wording::tr("signed out");
    }
}

QString unreachableWord(const std::optional<Trouble> &trouble)
{
    if (!trouble)
        return Wording::tr("unreachable");
    switch (trouble->kind) {
    case TroubleKind::ServerTrouble:
        return trouble->httpStatus == 0
            ? Wording::tr("server trouble")
            : Wording::tr("server trouble (status %1)").arg(QString::number(trouble->httpStatus));
    case TroubleKind::HostNotFound:
        return Wording::tr("name not found");
    case TroubleKind::ProxyFailed:
        return Wording::tr("proxy trouble");
    case TroubleKind::TlsFailure:
        return Wording::tr("not trusted");
    case TroubleKind::TimedOut:
        return Wording::tr("no answer");
    case TroubleKind::Redirected:
        return Wording::tr("redirected");
    case TroubleKind::NotUnderstood:
    case TroubleKind::TooLarge:
        return Wording::tr("answers not understood");
    default:
        return Wording::tr("unreachable");
    }
}

QString unreachableText(const ConnectionHealth &health, const QDateTime &now)
{
    QString text = unreachableWord(health.trouble);
    if (health.since.isValid())
        text = Wording::tr("%1 for %2", "unreachable for 40 s")
                   .arg(text, wholeSeconds(between(health.since, now)));
    if (!health.until.isValid())
        return text;
    if (health.until <= now)
        return Wording::tr("%1, trying again now").arg(text);
    return Wording::tr("%1, trying again in %2").arg(text, wholeSeconds(between(now, health.until)));
}

QString throttledText(const ConnectionHealth &health, const QDateTime &now)
{
    const bool byService = health.trouble && health.trouble->kind == TroubleKind::RateLimited;
    if (!health.until.isValid() || health.until <= now)
        return byService ? Wording::tr("rate limit reached") : Wording::tr("waiting");
    const QString wait = wholeSeconds(between(now, health.until));
    return byService ? Wording::tr("rate limit reached, going on in %1").arg(wait)
                     : Wording::tr("waiting for %1").arg(wait);
}

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

QString stateEventText(ExecutionState state)
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
            return stateEventText(*state);
        break;
    }
    return onOneLine(event.what, nameLength);
}

/// Characters that turn the text around them, or that nobody sees.
bool isHidden(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200B || code == 0x200E || code == 0x200F
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
}

bool isBlank(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

} // namespace

QString statusText(DisplayStatus status)
{
    switch (status) {
    case DisplayStatus::Unknown:
        return Wording::tr("Unknown");
    case DisplayStatus::Queued:
        return Wording::tr("Queued");
    case DisplayStatus::Running:
        return Wording::tr("Running");
    case DisplayStatus::Cancelling:
        return Wording::tr("Cancelling");
    case DisplayStatus::StillRunning:
        return Wording::tr("Still running");
    case DisplayStatus::Cancelled:
        return Wording::tr("Cancelled");
    case DisplayStatus::Completed:
        return Wording::tr("Completed");
    case DisplayStatus::Partial:
        return Wording::tr("Partial");
    case DisplayStatus::Failed:
        return Wording::tr("Failed");
    case DisplayStatus::Expired:
        return Wording::tr("Expired");
    case DisplayStatus::Gone:
        return Wording::tr("Gone");
    }
    return {};
}

QString durationText(milliseconds duration)
{
    const QLocale locale;
    // Cut off, not rounded: what has not passed yet is not claimed.
    const qint64 tenths = std::max<qint64>(0, duration.count()) / 100;
    if (tenths < 100)
        return Wording::tr("%1 s").arg(locale.toString(static_cast<double>(tenths) / 10, 'f', 1));
    const auto twoDigits = [&locale](qint64 number) {
        const QString digits = locale.toString(number);
        return number < 10 ? locale.zeroDigit() + digits : digits;
    };
    const qint64 total = tenths / 10;
    const qint64 minutes = total / 60;
    const qint64 hours = minutes / 60;
    if (total < 60)
        return Wording::tr("%1 s").arg(locale.toString(total));
    if (hours == 0)
        return Wording::tr("%1 min %2 s").arg(locale.toString(minutes), twoDigits(total % 60));
    if (hours < 24)
        return Wording::tr("%1 h %2 min").arg(locale.toString(hours), twoDigits(minutes % 60));
    return Wording::tr("%1 d %2 h").arg(locale.toString(hours / 24), locale.toString(hours % 24));
}

QString noteText(const Execution &execution, const QString &serviceName, const QDateTime &now)
{
    Q_UNUSED(now) // No note counts on: it would claim to know what has happened since the last look.
    const QString cancel = cancelNote(execution, serviceName);
    if (!cancel.isEmpty())
        return asSentence(cancel, serviceName);
    if (!execution.wasSeen())
        return Wording::tr("Not yet seen");
    return asSentence(snapshotNote(execution, nameOf(serviceName)), serviceName);
}

QString troubleText(const Trouble &trouble, const QString &serviceName)
{
    const QString name = nameOf(serviceName);
    QString text = answeredTroubleText(trouble, name);
    if (text.isEmpty())
        text = networkTroubleText(trouble, name);
    if (text.isEmpty())
        text = localTroubleText(trouble, name);
    return asSentence(text, serviceName);
}

QString healthText(const ConnectionHealth &health, const QDateTime &now)
{
    switch (health.state) {
    case HealthState::Idle:
        return Wording::tr("idle");
    case HealthState::Fine:
        if (health.quota > 0) {
            return Wording::tr("%1 of %2 a minute")
                .arg(QLocale().toString(health.used), QLocale().toString(health.quota));
        }
        return Wording::tr("fine");
    case HealthState::Throttled:
        return throttledText(health, now);
    case HealthState::SignedOut:
        return signedOutText(health.trouble);
    case HealthState::Unreachable:
        return unreachableText(health, now);
    case HealthState::Paused:
        return Wording::tr("paused");
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

QString onOneLine(const QString &text, qsizetype length)
{
    QString line;
    line.reserve(std::min(text.size(), length + 1));
    bool blankBefore = false;
    for (qsizetype index = 0; index < text.size() && line.size() <= length; ++index) {
        const QChar character = text[index];
        if (isHidden(character))
            continue;
        if (isBlank(character)) {
            blankBefore = !line.isEmpty();
            continue;
        }
        if (blankBefore)
            line += u' ';
        blankBefore = false;
        if (!character.isSurrogate()) {
            line += character;
        } else if (character.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        {
            line += character;
            line += text[++index];
        } else {
            line += QChar(QChar::ReplacementCharacter);
        }
    }
    if (line.size() <= length)
        return line;
    line.truncate(std::max<qsizetype>(0, length - 1));
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed() + u'…';
}

} // namespace Quell
