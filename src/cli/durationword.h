// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Quell {

/// "90", "90s", "15m", "2h", "1d", as a command line has them; nothing where it is none, or longer than a century.
[[nodiscard]] std::optional<std::chrono::seconds> durationFromWord(const QString &word);

} // namespace Quell
