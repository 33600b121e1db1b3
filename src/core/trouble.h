// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Quell {

/// Why something could not be done: one value for each thing that a user would do something different about.
enum class TroubleKind {
    WrongCredentials, ///< 401
    NotPermitted, ///< 403
    NoSuchExecution, ///< 404: the service does not know this id
    NoQueryHistory, ///< 404: the server has no query history at all, or the address is wrong
    MalformedId, ///< 400: the service calls the id invalid; or we would not send it
    Refused, ///< the service said no, in its own words (409, 400, "success": false, Atoti's 500)
    CreditsExhausted, ///< 402
    RateLimited, ///< 429; `retryAfter` says how long to wait, where the service did
    ServerTrouble, ///< 5xx
    HostNotFound, ///< the name does not resolve
    Unreachable, ///< connection refused, no route: nothing was sent
    ProxyFailed, ///< the proxy could not be reached, or does not let us through (407); `said` is which and why
    TlsFailure, ///< the certificate could not be trusted, or no agreement on encryption
    TimedOut, ///< no whole answer before the deadline
    ConnectionLost, ///< closed after the request may have left: the outcome is not known
    Redirected, ///< a redirect, which is never followed; `said` is where it pointed
    NotUnderstood, ///< an answer that is not what the service documents: not JSON, wrong shape
    TooLarge, ///< an answer beyond 4 MiB was cut off
    InsecureAddress, ///< plain http to another machine, without the user's yes
    NoSecret, ///< the keyring has no entry for this connection
    KeyringUnavailable, ///< no keyring, or it is locked, or it does not answer
    StorageFailed, ///< a file or the database could not be read or written
    InvalidInput, ///< what was typed cannot be used; `said` is a whole sentence that says why
    TakenBack, ///< the user stopped it before it left
    ReadOnly, ///< the connection is read-only: nothing on it is cancelled
    SwitchedOff, ///< the connection is switched off: nothing is asked of it
    Stopped, ///< the program is closing, or the connection was removed
};

struct Trouble
{
    TroubleKind kind = TroubleKind::NotUnderstood;
    /// The service's own words, or the detail that the kind names. Plain text; never contains a secret or a URL's query.
    QString said;
    int httpStatus = 0; ///< 0 where there was none
    std::optional<std::chrono::milliseconds> retryAfter;

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/// The request may have had its effect although we have no answer: only a read can tell.
[[nodiscard]] constexpr bool outcomeIsUnknown(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::ServerTrouble:
    case TroubleKind::TimedOut:
    case TroubleKind::ConnectionLost:
    case TroubleKind::NotUnderstood:
    case TroubleKind::TooLarge:
    case TroubleKind::Stopped: // what was under way when it was stopped may have left
        return true;
    default:
        return false;
    }
}

/// The service itself answered no to the request; why is learnt by reading the execution.
[[nodiscard]] constexpr bool isDenial(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::NoSuchExecution:
    case TroubleKind::MalformedId:
    case TroubleKind::Refused:
        return true;
    default:
        return false;
    }
}

/// Nothing more is asked of a connection after this until the user has done something about it.
[[nodiscard]] constexpr bool stopsConnection(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::WrongCredentials:
    case TroubleKind::NotPermitted:
    case TroubleKind::NoSecret:
    case TroubleKind::KeyringUnavailable:
    case TroubleKind::InsecureAddress:
    case TroubleKind::NoQueryHistory:
        return true;
    default:
        return false;
    }
}

/// The service could not be spoken with; trying again later, with back-off, is what helps.
[[nodiscard]] constexpr bool isTransient(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::ServerTrouble:
    case TroubleKind::HostNotFound:
    case TroubleKind::Unreachable:
    case TroubleKind::ProxyFailed:
    case TroubleKind::TlsFailure:
    case TroubleKind::TimedOut:
    case TroubleKind::ConnectionLost:
    case TroubleKind::Redirected:
    case TroubleKind::NotUnderstood:
        return true;
    default:
        return false;
    }
}

/// The service answers, but not this, and a moment later it will not either; what else is asked of it is not touched by that.
[[nodiscard]] constexpr bool isAboutOneRequest(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::Refused:
    case TroubleKind::CreditsExhausted:
    case TroubleKind::TooLarge:
        return true;
    default:
        return false;
    }
}

/// Kebab-case, for the journal and the log.
[[nodiscard]] QString toWord(TroubleKind kind);
[[nodiscard]] std::optional<TroubleKind> troubleKindFromWord(QStringView word);

} // namespace Quell

Q_DECLARE_METATYPE(Quell::Trouble)
