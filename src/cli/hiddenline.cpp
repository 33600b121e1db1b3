// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddenline.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <array>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace Quell {

namespace {

void write(const char *bytes)
{
    // A prompt that nobody can see stops nobody from typing.
    if (std::fputs(bytes, stderr) >= 0)
        std::fflush(stderr);
}

#ifdef Q_OS_WIN

/// Echo is off while this lives.
class EchoOff
{
public:
    EchoOff()
        : m_console(GetStdHandle(STD_INPUT_HANDLE)),
          m_works(GetConsoleMode(m_console, &m_mode)
                  && SetConsoleMode(m_console, m_mode & ~ENABLE_ECHO_INPUT))
    {
    }
    ~EchoOff()
    {
        if (m_works)
            SetConsoleMode(m_console, m_mode);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

    [[nodiscard]] bool works() const { return m_works; }

private:
    HANDLE m_console;
    DWORD m_mode = 0;
    bool m_works;
};

#else

// What a signal handler may touch has to be static.
termios terminalBefore;
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

extern "C" void restoreTerminalAndEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Echo is off while this lives.
class EchoOff
{
public:
    EchoOff()
    {
        if (tcgetattr(STDIN_FILENO, &terminalBefore) != 0)
            return;
        for (std::size_t i = 0; i < endingSignals.size(); ++i) {
            struct sigaction action = {};
            action.sa_handler = restoreTerminalAndEnd;
            sigaction(endingSignals[i], &action, &m_actionsBefore[i]);
        }
        termios silent = terminalBefore;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_works = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
        if (!m_works)
            restoreSignals();
    }
    ~EchoOff()
    {
        if (!m_works)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
        restoreSignals();
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

    [[nodiscard]] bool works() const { return m_works; }

private:
    void restoreSignals()
    {
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            sigaction(endingSignals[i], &m_actionsBefore[i], nullptr);
    }

    std::array<struct sigaction, endingSignals.size()> m_actionsBefore{};
    bool m_works = false;
};

#endif

} // namespace

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) == 1;
#endif
}

std::optional<QByteArray> readHiddenLine(const QString &prompt, qint64 limit)
{
    const EchoOff silence;
    if (!silence.works())
        return std::nullopt;
    write(prompt.toLocal8Bit().constData());
    QByteArray line;
    for (int character = std::getchar(); character != EOF && character != '\n'; character = std::getchar()) {
        if (line.size() <= limit)
            line += static_cast<char>(character);
    }
    return line;
}

} // namespace Quell
