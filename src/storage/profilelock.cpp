// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilelock.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <functional>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// The kernel would wait, but not for so long and no longer.
constexpr milliseconds betweenTries{20};

ProfileLock::Result tryUntil(milliseconds patience, const std::function<ProfileLock::Result()> &attempt)
{
    const QDeadlineTimer deadline(patience);
    ProfileLock::Result result = attempt();
    while (result == ProfileLock::Result::TakenByAnother && !deadline.hasExpired()) {
        QThread::msleep(betweenTries.count());
        result = attempt();
    }
    return result;
}

} // namespace

ProfileLock::Result ProfileLock::lock(milliseconds patience)
{
    return tryUntil(patience, [this] { return tryLock(); });
}

#ifdef Q_OS_UNIX

namespace {

/// Whoever had the lock before may have removed the file while we waited to open it: then what we hold is nobody's lock.
bool isStillThere(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && lstat(path.constData(), &named) == 0
        && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

int lockWithoutWaiting(int descriptor, int operation)
{
    int result = -1;
    do {
        result = flock(descriptor, operation | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result;
}

} // namespace

ProfileLock::ProfileLock(const QString &fileName) : m_fileName(fileName) { }

ProfileLock::~ProfileLock()
{
    unlock();
}

ProfileLock::Result ProfileLock::tryLock()
{
    return take(LOCK_EX);
}

ProfileLock::Result ProfileLock::share(milliseconds patience)
{
    m_shared = true;
    return tryUntil(patience, [this] { return take(LOCK_SH); });
}

bool ProfileLock::isSharedByNobodyElse()
{
    if (m_descriptor < 0)
        return false;
    if (lockWithoutWaiting(m_descriptor, LOCK_EX) == 0 && lockWithoutWaiting(m_descriptor, LOCK_SH) == 0)
        return true;
    close(m_descriptor);
    m_descriptor = -1;
    return false;
}

ProfileLock::Result ProfileLock::take(int operation)
{
    // Each turn beyond the first means that somebody else has let go in between.
    constexpr int mostTurns = 1000;
    const QByteArray path = QFile::encodeName(m_fileName);
    for (int turn = 0; m_descriptor < 0 && turn < mostTurns; ++turn) {
        // Not for children: a lock lives as long as anyone has the file open.
        const int descriptor =
            open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return Result::Impossible;
        if (lockWithoutWaiting(descriptor, operation) != 0) {
            const bool heldElsewhere = errno == EWOULDBLOCK;
            close(descriptor);
            return heldElsewhere ? Result::TakenByAnother : Result::Impossible;
        }
        if (isStillThere(descriptor, path))
            m_descriptor = descriptor;
        else
            close(descriptor);
    }
    return isLocked() ? Result::Locked : Result::TakenByAnother;
}

bool ProfileLock::isLocked() const
{
    return m_descriptor >= 0;
}

void ProfileLock::unlock()
{
    if (m_descriptor < 0)
        return;
    // While it is still ours: afterwards it may be another's.
    if (!m_shared || lockWithoutWaiting(m_descriptor, LOCK_EX) == 0)
        unlink(QFile::encodeName(m_fileName).constData());
    close(m_descriptor);
    m_descriptor = -1;
}

#else

ProfileLock::ProfileLock(const QString &fileName) : m_fileName(fileName), m_file(fileName)
{
    // However long it has been held: it is stale only when its owner has died.
    m_file.setStaleLockTime(0);
}

ProfileLock::~ProfileLock() = default;

ProfileLock::Result ProfileLock::tryLock()
{
    if (m_file.isLocked() || m_file.tryLock(0))
        return Result::Locked;
    return m_file.error() == QLockFile::LockFailedError ? Result::TakenByAnother : Result::Impossible;
}

ProfileLock::Result ProfileLock::share(milliseconds)
{
    return Result::Locked;
}

bool ProfileLock::isSharedByNobodyElse()
{
    return true;
}

bool ProfileLock::isLocked() const
{
    return m_file.isLocked();
}

void ProfileLock::unlock()
{
    m_file.unlock();
}

#endif

} // namespace Quell
