// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellword.h"

#include "foreigntext.h"

#include <algorithm>

namespace Quell {

QString shellWord(const QString &text)
{
    // Between quotes a shell takes everything as it is; the terminal that it is pasted into does not.
    QString word = onLines(text, text.size(), text.size());
    for (const QChar key : {QChar(u'\n'), QChar(u'\t')})
        word.replace(key, QChar(QChar::ReplacementCharacter));
    const bool plain = !word.isEmpty() && std::ranges::all_of(word, [](QChar character) {
        return character.unicode() < 128
            && (character.isLetterOrNumber() || QStringLiteral("-_./:@%+=").contains(character));
    });
    return plain ? word : u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace Quell
