// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultfile.h"

#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace Quell {

namespace {

struct ResultFileText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ResultFile)
};

Trouble resultTrouble(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::StorageFailed, .said = sentence};
}

Trouble alreadyThere(const QString &path)
{
    return resultTrouble(
        ResultFileText::tr("%1 exists and is left as it is. Choose another name, or add --force to write "
                           "over it.")
            .arg(QDir::toNativeSeparators(path)));
}

/// What a server wrote must not move a terminal's cursor; line breaks and tabs are no harm.
QByteArray withoutControls(const QByteArray &text)
{
    const bool harmless = std::ranges::all_of(
        text, [](char byte) { return (byte >= ' ' && byte < '\x7f') || byte == '\n' || byte == '\t'; });
    if (harmless)
        return text;
    QList<uint> shown = QString::fromUtf8(text).toUcs4();
    for (qsizetype index = 0; index < shown.size(); ++index) {
        uint &character = shown[index];
        // Alone it would go back to where the line began.
        const bool endsLine = character == u'\r' && index + 1 < shown.size() && shown[index + 1] == u'\n';
        const bool isLayout = character == u'\n' || character == u'\t' || endsLine;
        if (!isLayout && Terminal::steers(character))
            character = QChar::ReplacementCharacter;
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(shown.constData()), shown.size()).toUtf8();
}

} // namespace

Outcome<Done> ResultFile::open(const QString &path, bool overwrite)
{
    m_overwrite = overwrite;
    if (path.isEmpty() || path == u"-") {
        m_onTerminal = Terminal::isTerminal(Terminal::Stream::Output);
        return Done{};
    }
    m_path = path;
    if (!overwrite && QFileInfo::exists(path))
        return alreadyThere(path);
    m_file = std::make_unique<QSaveFile>(path);
    if (m_file->open(QIODevice::WriteOnly))
        return Done{};
    m_failure = m_file->errorString();
    return notWritten();
}

void ResultFile::write(const QByteArray &text)
{
    if (hasFailed())
        return;
    if (m_file) {
        if (m_file->write(text) != text.size())
            m_failure = m_file->errorString();
        return;
    }
    const QByteArray shown = m_onTerminal ? withoutControls(text) : text;
    const auto length = static_cast<std::size_t>(shown.size());
    if (std::fwrite(shown.constData(), 1, length, stdout) != length)
        m_failure = qt_error_string(errno);
}

Outcome<Done> ResultFile::finish()
{
    if (!hasFailed() && !m_file && std::fflush(stdout) != 0)
        m_failure = qt_error_string(errno);
    if (!hasFailed() && m_file) {
        // Somebody may have been faster meanwhile.
        if (!m_overwrite && QFileInfo::exists(m_path))
            return alreadyThere(m_path);
        if (!m_file->commit())
            m_failure = m_file->errorString();
    }
    if (hasFailed())
        return notWritten();
    return Done{};
}

Trouble ResultFile::notWritten() const
{
    if (!m_file)
        return resultTrouble(
            ResultFileText::tr("Not everything could be written to standard output (%1).").arg(m_failure));
    return resultTrouble(
        ResultFileText::tr("%1 was not written (%2). Choose another place, or check its permissions and the "
                           "free space there.")
            .arg(QDir::toNativeSeparators(m_path), m_failure));
}

} // namespace Quell
