// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <functional>
#include <optional>

namespace Quell {

/// What somebody who wants a cancel sent is asked and told while it is on its way. Each may be empty.
struct CancelErrand
{
    std::optional<Connection> meant; ///< as it was when the user asked; without: as it is now
    std::function<bool()>
        stillWanted; ///< asked right before it leaves; no: it does not, and is answered with Stopped
    std::function<void()> left; ///< it is leaving now
    std::function<void()> returned; ///< it met with 429, had no effect, and waits to leave again
};

} // namespace Quell
