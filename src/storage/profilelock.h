// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <chrono>

namespace Quell {

/// A lock in a profile, held by one program at a time, or by several that share it. On Unix the kernel keeps it for the open file,
/// so that it ends with its process, however that ends: what a crash leaves behind is a file that nobody has locked, empty or
/// not. Elsewhere it is a QLockFile, which looks for the process that wrote it, and what is shared is not locked at all: there a
/// file that another program has open cannot be renamed. Any thread, one at a time.
class ProfileLock
{
public:
    explicit ProfileLock(const QString &fileName);
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)

    enum class Result {
        Locked, ///< ours now, or already
        TakenByAnother,
        Impossible, ///< the file cannot be made
    };
    [[nodiscard]] Result tryLock();
    /// The same, and waits while it is another's. Blocks the thread.
    [[nodiscard]] Result lock(std::chrono::milliseconds patience);
    /// Locks it together with whoever else shares it. Waits like lock(), for one who has it alone.
    [[nodiscard]] Result share(std::chrono::milliseconds patience);
    /// Whether nobody shares it with us. Where somebody does, it is no longer ours.
    [[nodiscard]] bool isSharedByNobodyElse();
    [[nodiscard]] bool isLocked() const;
    /// Removes the file, unless it is shared with somebody, and lets go.
    void unlock();

    [[nodiscard]] QString fileName() const { return m_fileName; }

private:
    QString m_fileName;
#ifdef Q_OS_UNIX
    [[nodiscard]] Result take(int operation);

    int m_descriptor = -1;
    bool m_shared = false;
#else
    QLockFile m_file;
#endif
};

} // namespace Quell
