// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection is.
#include "wording.h"
#include "wordingparts.h"

#include <QLocale>

namespace Quell {

namespace {

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
                   .arg(text, Wording::wholeSeconds(Wording::between(health.since, now)));
    if (!health.until.isValid())
        return text;
    if (health.until <= now)
        return Wording::tr("%1, trying again now").arg(text);
    return Wording::tr("%1, trying again in %2")
        .arg(text, Wording::wholeSeconds(Wording::between(now, health.until)));
}

QString throttledText(const ConnectionHealth &health, const QDateTime &now)
{
    const bool byService = health.trouble && health.trouble->kind == TroubleKind::RateLimited;
    if (!health.until.isValid() || health.until <= now)
        return byService ? Wording::tr("rate limit reached") : Wording::tr("waiting");
    const QString wait = Wording::wholeSeconds(Wording::between(now, health.until));
    return byService ? Wording::tr("rate limit reached, going on in %1").arg(wait)
                     : Wording::tr("waiting for %1").arg(wait);
}

} // namespace

QString healthText(const ConnectionHealth &health, const QDateTime &now)
{
    switch (health.state) {
    case HealthState::Idle:
        return Wording::tr("idle");
    case HealthState::Fine:
        if (health.trouble)
            return Wording::tr("does not tell about everything");
        if (health.overflows)
            return Wording::tr("more runs than is shown");
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
    case HealthState::SwitchedOff:
        return Wording::tr("switched off");
    }
    return {};
}

} // namespace Quell
