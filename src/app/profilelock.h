// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace Quell {

/// The lock of a profile, held by one program at a time. On Unix the kernel keeps it for the open file, so that it ends with its
/// process, however that ends: what a crash leaves behind is a file that nobody has locked, empty or not. Elsewhere it is a
/// QLockFile, which looks for the process that wrote it. Any thread, one at a time.
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
    [[nodiscard]] bool isLocked() const;
    /// Removes the file and lets go.
    void unlock();

    [[nodiscard]] QString fileName() const { return m_fileName; }

private:
    QString m_fileName;
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
#else
    QLockFile m_file;
#endif
};

} // namespace Quell
