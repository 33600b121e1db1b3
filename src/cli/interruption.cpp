// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Quell {

#ifdef Q_OS_UNIX

namespace {

/// Where the handler of a signal writes which one came; nothing else is allowed there.
volatile std::sig_atomic_t interruptionSocket = -1;

extern "C" void passOnInterruption(int signal)
{
    const int before = errno;
    const char number = static_cast<char>(signal);
    // A full socket has the word already.
    if (::write(interruptionSocket, &number, 1) != 1)
        errno = before;
    errno = before;
}

void setInterruptionHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | (handler == SIG_DFL ? 0 : SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM}) {
        struct sigaction known = {};
        // What whoever started us wants ignored stays ignored (nohup, a shell's background job).
        if (sigaction(signal, nullptr, &known) == 0 && known.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_sockets) != 0)
        return; // Then a signal ends the process as ever.
    for (const int socket : m_sockets) {
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interruption::read);
    interruptionSocket = m_sockets[0];
    setInterruptionHandler(&passOnInterruption);
}

Interruption::~Interruption()
{
    if (m_sockets[0] < 0)
        return;
    setInterruptionHandler(SIG_DFL);
    interruptionSocket = -1;
    // The notifier goes before what it looks at.
    qDeleteAll(children());
    ::close(m_sockets[0]);
    ::close(m_sockets[1]);
}

void Interruption::read()
{
    char signal = 0;
    if (::read(m_sockets[1], &signal, 1) == 1)
        Q_EMIT happened(signal == SIGTERM ? ExitStatus::Terminated : ExitStatus::Interrupted);
}

#else

Interruption::Interruption(QObject *parent) : QObject(parent) { }

Interruption::~Interruption() = default;

void Interruption::read() { }

#endif

} // namespace Quell

#include "moc_interruption.cpp"
