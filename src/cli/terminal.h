// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Quell::Terminal {

enum class Stream {
    Output,
    Error,
};

/// A person reads it, not a program or a file.
[[nodiscard]] bool isTerminal(Stream stream);
/// It is a terminal that understands escape sequences.
[[nodiscard]] bool understandsEscapes(Stream stream);
/// That, and nobody has said no to colour (NO_COLOR, https://no-color.org).
[[nodiscard]] bool hasColour(Stream stream);
/// Would it move the cursor or turn the text around it instead of being seen? Line breaks and tabs would, too.
[[nodiscard]] bool steers(char32_t character);
/// How many characters fit on a line.
[[nodiscard]] qsizetype columns(Stream stream);

} // namespace Quell::Terminal
