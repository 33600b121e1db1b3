// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentsecret.h"

#include "takenvariable.h"

namespace Quell {

std::optional<QByteArray> takeEnvironmentSecret()
{
    return takeVariable("QUELL_SECRET");
}

} // namespace Quell
