// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Quell {

/// What a server, a file, a link or a clipboard says, made fit to be shown to a person: nothing in it turns the text around it,
/// moves a cursor, makes a line of its own where there is to be one, stacks marks over its neighbours, is half a character, or
/// goes on for ever. Whoever shows such a text takes it from here; markup is for who shows it to rule out (Qt::PlainText), and
/// exports, copies and the wire take the text as it is. All of them leave alone what they have made, and are pure; any thread.

/// On one line: blanks and controls are one blank, explicit bidirectional formatting is a visible U+FFFD, what nobody sees is
/// left out; cut to `length` with an ellipsis.
[[nodiscard]] QString onOneLine(const QString &text, qsizetype length = 500);

/// On as many lines as it has, with its tabs: what does not belong there is U+FFFD, sign for sign, so that lines and columns
/// count as in the text itself. Cut to `length`, and each line to `lineLength`, with an ellipsis.
[[nodiscard]] QString onLines(const QString &text, qsizetype length, qsizetype lineLength = 20'000);

/// For a label that breaks lines between words: onLines(), with words broken that are longer than a label is wide, and at most
/// `lines` lines of its own.
[[nodiscard]] QString wrappable(const QString &text, qsizetype length, int lines);

} // namespace Quell
