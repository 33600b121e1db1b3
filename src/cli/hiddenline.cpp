// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddenline.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <array>
#include <cerrno>
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

/// Echo is off while this lives. The console keeps to what it was told.
class EchoOff
{
public:
    explicit EchoOff(const QByteArray &)
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
termios terminalSilent;
const char *promptAgain = nullptr;
std::size_t promptLength = 0;
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

extern "C" void restoreTerminalAndEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// A shell gives a job that it continues the terminal, and not the settings that it had. What was typed of the line is gone.
extern "C" void silenceTerminalAgain(int)
{
    const int errorBefore = errno;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalSilent);
    // Where it cannot be written there is nobody to read it.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, promptAgain, promptLength);
    errno = errorBefore;
}

/// Echo is off while this lives, also after the job was stopped and continued; the prompt is written again then.
class EchoOff
{
public:
    /// `prompt` has to outlive it.
    explicit EchoOff(const QByteArray &prompt)
    {
        if (tcgetattr(STDIN_FILENO, &terminalBefore) != 0)
            return;
        promptAgain = prompt.constData();
        promptLength = std::size_t(prompt.size());
        for (std::size_t i = 0; i < endingSignals.size(); ++i) {
            struct sigaction action = {};
            action.sa_handler = restoreTerminalAndEnd;
            sigaction(endingSignals[i], &action, &m_actionsBefore[i]);
        }
        terminalSilent = terminalBefore;
        terminalSilent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        terminalSilent.c_lflag |= ECHONL;
        struct sigaction action = {};
        action.sa_handler = silenceTerminalAgain;
        action.sa_flags = SA_RESTART; // or the reading would end as if there were no more
        sigaction(SIGCONT, &action, &m_continuedBefore);
        m_works = tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalSilent) == 0;
        if (!m_works)
            restoreSignals();
    }
    ~EchoOff()
    {
        if (!m_works)
            return;
        // Before the echo comes back, which nothing is to switch off again; the others after it, because they end with it.
        sigaction(SIGCONT, &m_continuedBefore, nullptr);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
        restoreSignals();
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

    [[nodiscard]] bool works() const { return m_works; }

private:
    void restoreSignals()
    {
        sigaction(SIGCONT, &m_continuedBefore, nullptr);
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            sigaction(endingSignals[i], &m_actionsBefore[i], nullptr);
    }

    std::array<struct sigaction, endingSignals.size()> m_actionsBefore{};
    struct sigaction m_continuedBefore = {};
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
    const QByteArray words = prompt.toLocal8Bit();
    const EchoOff silence(words);
    if (!silence.works())
        return std::nullopt;
    write(words.constData());
    QByteArray line;
    for (int character = std::getchar(); character != EOF && character != '\n'; character = std::getchar()) {
        if (line.size() <= limit)
            line += static_cast<char>(character);
    }
    return line;
}

} // namespace Quell
