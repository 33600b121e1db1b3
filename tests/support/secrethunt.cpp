// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrethunt.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace Quell {

namespace {

/// What base64 makes of it wherever it stands: without the characters that its neighbours have a part in.
QByteArray base64Core(const QByteArray &secret, int before)
{
    const QByteArray encoded = (QByteArray(before, '\0') + secret).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = before == 0 ? 0 : before + 1;
    const qsizetype whole = (before + secret.size()) * 8 / 6;
    return encoded.sliced(first, whole - first);
}

QByteArray utf16(const QString &secret, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar character : secret) {
        const char high = char(character.unicode() >> 8);
        const char low = char(character.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

void SecretHunt::add(const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    m_shapes += {{QStringLiteral("plain"), plain},
                 {QStringLiteral("UTF-16 LE"), utf16(secret, false)},
                 {QStringLiteral("UTF-16 BE"), utf16(secret, true)},
                 {QStringLiteral("percent-encoded"), QUrl::toPercentEncoding(secret)},
                 {QStringLiteral("percent-encoded, in small letters"), plain.toPercentEncoding().toLower()},
                 {QStringLiteral("hexadecimal"), plain.toHex()},
                 {QStringLiteral("hexadecimal, in capitals"), plain.toHex().toUpper()},
                 {QStringLiteral("JSON"),
                  QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact).sliced(2).chopped(2)}};
    for (int before = 0; before < 3; ++before) {
        const QByteArray core = base64Core(plain, before);
        m_shapes +=
            {{QStringLiteral("base64"), core},
             {QStringLiteral("base64 for URLs"), QByteArray(core).replace('+', '-').replace('/', '_')}};
    }
}

QStringList SecretHunt::in(const QByteArray &bytes, const QString &where) const
{
    QStringList found;
    for (const Shape &shape : m_shapes) {
        if (bytes.contains(shape.bytes))
            found.append(QStringLiteral("%1: %2").arg(where, shape.name));
    }
    return found;
}

QStringList SecretHunt::inFilesOf(const QString &directory, const QStringList &except) const
{
    QStringList found;
    m_filesRead = 0;
    QDirIterator entries(directory, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (std::ranges::any_of(except, [&path](const QString &other) { return path.startsWith(other); }))
            continue;
        found += in(path.toUtf8(), QStringLiteral("the name of ") + path);
        const QFileInfo info = entries.fileInfo();
        // A socket or a pipe has nothing of its own, and reading it might never end.
        if (info.isSymLink() || !info.isFile())
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            // It may have gone meanwhile.
            if (file.exists())
                found.append(path + QStringLiteral(": cannot be read"));
            continue;
        }
        ++m_filesRead;
        found += in(file.readAll(), path);
    }
    return found;
}

} // namespace Quell
