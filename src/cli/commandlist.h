// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"

namespace Quell {

/// Every command, in the order in which help lists them. A new one is one include and one entry in commandlist.cpp.
[[nodiscard]] QList<CommandDescription> allCommands();

} // namespace Quell
