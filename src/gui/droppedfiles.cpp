// SPDX-License-Identifier: GPL-3.0-or-later
#include "droppedfiles.h"

#include "idextraction.h"
#include "onthreadpool.h"
#include "wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <optional>

namespace Quell {

namespace {

constexpr qsizetype shownFileName = 80;

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::DroppedFiles)
};

Trouble unreadable(const QString &sentence, const QString &path)
{
    return Trouble{.kind = TroubleKind::InvalidInput,
                   .said = sentence.arg(onOneLine(QFileInfo(path).fileName(), shownFileName))};
}

/// Nothing where it is no text.
std::optional<QString> decodedText(const QByteArray &bytes)
{
    const auto marked = QStringDecoder::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringDecoder::Utf8));
    const QString text = decoder.decode(bytes);
    return text.contains(QChar(u'\0')) ? std::nullopt : std::optional(text);
}

Outcome<QString> contentOfFile(const QString &path, qsizetype room)
{
    // What is no ordinary file (a pipe, a device) may never come to an end.
    const QFileInfo info(path);
    if (!info.isFile())
        return unreadable(FileText::tr("%1 is no ordinary file, so nothing was taken from it."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(FileText::tr("%1 cannot be read. Check its permissions."), path);
    const QByteArray bytes = file.read(room + 1);
    if (bytes.size() > room)
        return unreadable(FileText::tr("%1 is too large: up to 4 MiB can be dropped at once."), path);
    if (file.error() != QFileDevice::NoError)
        return unreadable(FileText::tr("%1 cannot be read. Check its permissions."), path);
    const std::optional<QString> text = decodedText(bytes);
    if (!text)
        return unreadable(FileText::tr("%1 is no text, so nothing was taken from it."), path);
    return *text;
}

Outcome<QString> textsOf(const QStringList &files)
{
    QString all;
    qsizetype room = largestTextWithIds;
    for (const QString &file : files) {
        const Outcome<QString> text = contentOfFile(file, room);
        if (!text.ok())
            return text;
        room -= text.value().size();
        all += text.value() + u'\n';
    }
    return all;
}

} // namespace

QFuture<Outcome<QString>> DroppedFiles::read(const QStringList &files)
{
    if (files.size() > mostFiles) {
        return answered<QString>(
            Trouble{.kind = TroubleKind::InvalidInput,
                    .said = FileText::tr("Up to %1 files can be dropped at once.").arg(mostFiles)});
    }
    return onThreadPool([files] { return textsOf(files); });
}

} // namespace Quell
