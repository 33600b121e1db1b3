// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QByteArray>
#include <QChar>
#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace Quell {

namespace {

constexpr qsizetype usualColumns = 80;

} // namespace

bool Terminal::isTerminal(Stream stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream == Stream::Output ? stdout : stderr)) != 0;
#else
    return isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
#endif
}

bool Terminal::understandsEscapes(Stream stream)
{
#ifdef Q_OS_WIN
    const bool understood = qEnvironmentVariableIsSet("WT_SESSION");
#else
    const bool understood = !qEnvironmentVariableIsEmpty("TERM") && qgetenv("TERM") != "dumb";
#endif
    return understood && isTerminal(stream);
}

bool Terminal::hasColour(Stream stream)
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && understandsEscapes(stream);
}

bool Terminal::steers(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(character);
    }
}

qsizetype Terminal::columns(Stream stream)
{
#ifdef Q_OS_WIN
    Q_UNUSED(stream)
    return usualColumns;
#else
    winsize size = {};
    const int descriptor = stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usualColumns;
#endif
}

} // namespace Quell
