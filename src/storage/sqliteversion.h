// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quell {

/// Of the SQLite that Qt works with; empty where it cannot be asked.
[[nodiscard]] QString sqliteVersion();

} // namespace Quell
