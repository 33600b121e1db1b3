// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, and what to do now.
#include "wording.h"
#include "wordingparts.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

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
            .arg(name, Wording::wholeSeconds(std::max<milliseconds>(*trouble.retryAfter, seconds(1))));
    }
    return Wording::tr("The rate limit of %1 is reached: it takes no more requests for now. "
                       "Wait a minute before the next one.")
        .arg(name);
}

QString malformedIdText(const Trouble &trouble, const QString &name)
{
    if (trouble.httpStatus == 0) {
        return Wording::tr("This cannot be an execution id of %1, so nothing was sent%2. Copy the id again.")
            .arg(name, Wording::inBrackets(trouble.said));
    }
    return Wording::tr(
               "%1 calls this execution id malformed%2. Copy the id again, without what stands around it.")
        .arg(name, Wording::inBrackets(trouble.said));
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
            .arg(name, Wording::inBrackets(trouble.said));
    }
    return Wording::tr("%1 has trouble of its own: it answered with status %2%3. Try again in a while.")
        .arg(name, QString::number(trouble.httpStatus), Wording::inBrackets(trouble.said));
}

/// Trouble in which the service itself answered.
QString answeredTroubleText(const Trouble &trouble, const QString &name)
{
    const QString said = Wording::inBrackets(trouble.said);
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
        return Wording::tr("The answer of %1 was larger than 4 MiB and was cut off, so it could not be used.")
            .arg(name);
    default:
        return {};
    }
}

/// Trouble on the way to the service.
QString networkTroubleText(const Trouble &trouble, const QString &name)
{
    const QString said = Wording::inBrackets(trouble.said);
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
    case TroubleKind::ReadOnly:
        return Wording::tr(
                   "%1 is read-only: nothing on it is ever cancelled, and nothing was sent. To cancel there, "
                   "take read-only off in the settings of the connection.")
            .arg(name);
    case TroubleKind::SwitchedOff:
        return Wording::tr("%1 is switched off: nothing was sent. Switch it on in the settings of its "
                           "connection.")
            .arg(name);
    case TroubleKind::Stopped:
        return Wording::tr("It was stopped before %1 had answered. Look at the execution again.").arg(name);
    default:
        return {};
    }
}

} // namespace

QString troubleText(const Trouble &trouble, const QString &serviceName)
{
    const QString name = Wording::nameOf(serviceName);
    QString text = answeredTroubleText(trouble, name);
    if (text.isEmpty())
        text = networkTroubleText(trouble, name);
    if (text.isEmpty())
        text = localTroubleText(trouble, name);
    return Wording::asSentence(text, serviceName);
}

} // namespace Quell
