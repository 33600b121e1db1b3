// SPDX-License-Identifier: GPL-3.0-or-later
#include "trouble.h"

#include <array>
#include <utility>

namespace Quell {

namespace {

constexpr std::array<std::pair<TroubleKind, const char *>, 27> words{{
    {TroubleKind::WrongCredentials, "wrong-credentials"},
    {TroubleKind::NotPermitted, "not-permitted"},
    {TroubleKind::NoSuchExecution, "no-such-execution"},
    {TroubleKind::NoQueryHistory, "no-query-history"},
    {TroubleKind::MalformedId, "malformed-id"},
    {TroubleKind::Refused, "refused"},
    {TroubleKind::CreditsExhausted, "credits-exhausted"},
    {TroubleKind::RateLimited, "rate-limited"},
    {TroubleKind::ServerTrouble, "server-trouble"},
    {TroubleKind::HostNotFound, "host-not-found"},
    {TroubleKind::Unreachable, "unreachable"},
    {TroubleKind::ProxyFailed, "proxy-failed"},
    {TroubleKind::TlsFailure, "tls-failure"},
    {TroubleKind::TimedOut, "timed-out"},
    {TroubleKind::ConnectionLost, "connection-lost"},
    {TroubleKind::Redirected, "redirected"},
    {TroubleKind::NotUnderstood, "not-understood"},
    {TroubleKind::TooLarge, "too-large"},
    {TroubleKind::InsecureAddress, "insecure-address"},
    {TroubleKind::NoSecret, "no-secret"},
    {TroubleKind::KeyringUnavailable, "keyring-unavailable"},
    {TroubleKind::StorageFailed, "storage-failed"},
    {TroubleKind::InvalidInput, "invalid-input"},
    {TroubleKind::TakenBack, "taken-back"},
    {TroubleKind::ReadOnly, "read-only"},
    {TroubleKind::SwitchedOff, "switched-off"},
    {TroubleKind::Stopped, "stopped"},
}};

} // namespace

QString toWord(TroubleKind kind)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == kind)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<TroubleKind> troubleKindFromWord(QStringView word)
{
    for (const auto &[kind, candidate] : words) {
        if (word == QLatin1StringView(candidate))
            return kind;
    }
    return std::nullopt;
}

} // namespace Quell
