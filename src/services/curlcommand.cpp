// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlcommand.h"

#include "foreigntext.h"

#include <algorithm>

namespace Quell {

namespace {

QString shellWord(const QString &given)
{
    // Between quotes a shell takes everything as it is; the terminal that it is pasted into does not.
    QString text = onLines(given, given.size(), given.size());
    for (const QChar key : {QChar(u'\n'), QChar(u'\t')})
        text.replace(key, QChar(QChar::ReplacementCharacter));
    const bool plain = !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return character.unicode() < 128
            && (character.isLetterOrNumber() || QStringLiteral("-_./:@%+=").contains(character));
    });
    return plain ? text : u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString curlCommand(const QUrl &url, const QStringList &options)
{
    QStringList words{QStringLiteral("curl")};
    for (const QString &option : options)
        words.append(shellWord(option));
    words.append(shellWord(url.toString(QUrl::FullyEncoded)));
    return words.join(u' ');
}

} // namespace Quell
