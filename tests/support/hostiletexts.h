// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Quell {

/// What a server, a file or a clipboard may say to be shown as something else than it is, to steer a terminal, or to stall.
struct HostileText
{
    const char *name;
    QString text;
};

/// One table for every place that shows what came from elsewhere. Without the words of a megabyte, which are below.
[[nodiscard]] QList<HostileText> hostileTexts();
/// Each of them long enough to stall whoever lays it out.
[[nodiscard]] QList<HostileText> endlessTexts();

/// Some of everything that steers: controls, line separators, bidirectional formatting, what nobody sees, halves of characters.
[[nodiscard]] QString steeringText();
/// What Qt, an arg(), a menu, a shell or a spreadsheet could take for something of its own, and that has to be seen as it is.
[[nodiscard]] QString misleadingText();

/// How many lines a place may show.
enum class Lines { One, Several };

/// The first character of a shown text that does something instead of being seen, "U+202E at 7"; empty where there is none.
[[nodiscard]] QString steeringIn(const QString &shown, Lines lines = Lines::One);

} // namespace Quell
