// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QString>

namespace Quell {

/// A key that other programs of a service left where any program of this user can read it. It is offered for the keyring, and
/// stays where it is.
struct FoundCredential
{
    QString service; ///< ServiceDescription::id
    QString url; ///< the address that goes with it, as it was found; empty: the service's own
    Secret secret;
    QString variable; ///< the environment variable that holds it; or empty
    QString file; ///< the file that holds it in clear text, absolute; or empty
};

} // namespace Quell
