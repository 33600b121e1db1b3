// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QtGlobal>

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Quell {

/// A terminal that nobody sits at.
class PseudoTerminal
{
public:
    PseudoTerminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY);
        if (m_slave < 0)
            qFatal("no pseudo-terminal");
    }
    ~PseudoTerminal()
    {
        ::close(m_master);
        ::close(m_slave);
    }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    /// These of the process's streams (0, 1, 2) lead here.
    void standInFor(QProcess &process, const QList<int> &streams) const
    {
        process.setChildProcessModifier([slave = m_slave, streams] {
            for (const int stream : streams)
                ::dup2(slave, stream);
        });
    }

    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        return ::tcgetattr(m_slave, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    /// As a shell does it that takes its terminal back.
    [[nodiscard]] bool echoAgain() const
    {
        termios settings{};
        if (::tcgetattr(m_slave, &settings) != 0)
            return false;
        settings.c_lflag |= ECHO;
        return ::tcsetattr(m_slave, TCSANOW, &settings) == 0;
    }
    [[nodiscard]] bool type(const QByteArray &bytes) const
    {
        return ::write(m_master, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    /// All that was written so far.
    QByteArray text()
    {
        char buffer[4096];
        for (;;) {
            const ssize_t count = ::read(m_master, buffer, sizeof buffer);
            if (count <= 0)
                return m_text;
            m_text.append(buffer, qsizetype(count));
        }
    }

private:
    int m_master;
    int m_slave = -1;
    QByteArray m_text;
};

} // namespace Quell
