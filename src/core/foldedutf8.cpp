// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedutf8.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace Quell {

namespace {

bool isAsciiByte(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

} // namespace

bool isAscii(QByteArrayView text)
{
    unsigned all = 0; // Looking at every one of them is faster than deciding after each.
    for (const char byte : text)
        all |= static_cast<unsigned char>(byte);
    return all < 0x80;
}

bool appendFolded(QByteArray &folded, const QByteArray &text)
{
    bool different = false;
    const char *const end = text.cend();
    // All of it would take Qt ten times as long as what lies beyond ASCII.
    for (const char *place = text.cbegin(); place != end;) {
        const char *const beyond = std::find_if_not(place, end, [](char byte) { return isAsciiByte(byte); });
        const qsizetype size = folded.size();
        folded.resize(size + (beyond - place));
        std::transform(place, beyond, folded.data() + size, [](char byte) {
            return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
        });
        const char *const next = std::find_if(beyond, end, [](char byte) { return isAsciiByte(byte); });
        if (next != beyond) {
            // fromUtf8() would leave out a byte order mark, which one within a text is not.
            QStringDecoder decoder(QStringDecoder::Utf8,
                                   QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
            const QByteArrayView stretch(beyond, next);
            const QString decoded = decoder(stretch);
            const QByteArray changed = decoded.toCaseFolded().toUtf8();
            different = different || changed != stretch;
            folded += changed;
        }
        place = next;
    }
    return different;
}

} // namespace Quell
