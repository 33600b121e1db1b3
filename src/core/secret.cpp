// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QCoreApplication>

#include <algorithm>

namespace Quell {

namespace {

/// What no key or password contains on purpose, but what comes along when one is copied out of a page or a file.
bool isStray(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == QChar::ByteOrderMark || character.unicode() == 0x200B;
    }
}

} // namespace

Outcome<Secret> Secret::fromInput(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return Trouble{.kind = TroubleKind::InvalidInput,
                       .said = QCoreApplication::translate(
                           "Quell::Secret", "The key or password is empty. Enter it and try again.")};
    }
    if (std::ranges::any_of(text, isStray)) {
        return Trouble{.kind = TroubleKind::InvalidInput,
                       .said = QCoreApplication::translate(
                           "Quell::Secret",
                           "The key or password contains a line break or another control "
                           "character. Copy it again, without what stands around it.")};
    }
    return Secret(text);
}

} // namespace Quell
