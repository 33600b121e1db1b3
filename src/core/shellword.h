// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quell {

/// A text as one word of a command for a POSIX shell, quoted where it has to be, in a line that somebody may copy into a terminal.
/// Control characters, line breaks among them, become replacement characters.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace Quell
