// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trouble.h"

#include <algorithm>

namespace Quell {

/// What the process tells its caller. The numbers are a contract with scripts.
enum class ExitStatus {
    Done = 0, ///< for `cancel`: each one named was seen not to run any more; with `--wait 0`: accepted
    NotDone = 1, ///< refused, failed, unresolved, still running, or the profile cannot be used
    Usage = 2, ///< the words are wrong, or an id is
    NotLetIn = 3, ///< no such connection, no secret, or the service does not let us in
    Interrupted = 130, ///< ended by SIGINT (Ctrl+C), with everything written
    Terminated = 143, ///< ended by SIGTERM, with everything written
};

/// Where the parts of one command end differently: what the caller has to mend first counts. Usage before NotLetIn (both
/// will be the same at the next try), then NotDone, then Done. A signal counts before them all.
[[nodiscard]] constexpr ExitStatus worse(ExitStatus one, ExitStatus other)
{
    constexpr auto rank = [](ExitStatus status) {
        switch (status) {
        case ExitStatus::Done:
            return 0;
        case ExitStatus::NotDone:
            return 1;
        case ExitStatus::NotLetIn:
            return 2;
        case ExitStatus::Usage:
            return 3;
        case ExitStatus::Interrupted:
        case ExitStatus::Terminated:
            break;
        }
        return 4;
    };
    return rank(one) < rank(other) ? other : one;
}

/// Of something that met with this trouble.
[[nodiscard]] constexpr ExitStatus statusOf(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::WrongCredentials:
    case TroubleKind::NotPermitted:
    case TroubleKind::NoSecret:
    case TroubleKind::KeyringUnavailable:
        return ExitStatus::NotLetIn;
    case TroubleKind::MalformedId:
    case TroubleKind::InvalidInput:
    case TroubleKind::InsecureAddress:
        return ExitStatus::Usage;
    default:
        return ExitStatus::NotDone;
    }
}

} // namespace Quell
