// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QCoreApplication>

#include <algorithm>

namespace Quell {

Outcome<Secret> Secret::fromInput(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return Trouble{.kind = TroubleKind::InvalidInput,
                       .said = QCoreApplication::translate(
                           "Quell::Secret", "The key or password is empty. Enter it and try again.")};
    }
    const bool printable = std::ranges::none_of(text, [](QChar character) {
        return character.category() == QChar::Other_Control || character.isNull();
    });
    if (!printable) {
        return Trouble{.kind = TroubleKind::InvalidInput,
                       .said = QCoreApplication::translate(
                           "Quell::Secret",
                           "The key or password contains a line break or another control "
                           "character. Copy it again, without what stands around it.")};
    }
    return Secret(text);
}

} // namespace Quell
