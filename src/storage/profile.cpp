// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Quell {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// A Unix socket's path ends within 108 bytes, and QLocalServer appends up to nine to it while it sets permissions.
constexpr qsizetype longestSocketPath = 96;

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Profile)
};

Trouble profileTrouble(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::StorageFailed, .said = sentence};
}

/// The directory without links in it, also where its last parts do not exist yet.
QString resolved(const QString &directory)
{
    const QFileInfo info(directory);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString parent = info.path();
    if (parent == directory)
        return directory;
    return QDir(resolved(parent)).filePath(info.fileName());
}

/// Makes the directory and those above it. Only the last one is Quell's own, and for its owner alone.
bool makeDirectory(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    if (parent != path && !QFileInfo(parent).isDir() && !QDir().mkpath(parent))
        return false;
    // Another process may have been faster.
    return QDir().mkdir(path, ownerOnly) || QFileInfo(path).isDir();
}

} // namespace

Profile::Profile(const QString &directory)
    : m_directory(QDir::cleanPath(QDir::current().absoluteFilePath(
        directory.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/quell")
            : directory)))
{
}

Outcome<Done> Profile::create() const
{
    const QString shown = QDir::toNativeSeparators(m_directory);
    if (QFileInfo::exists(m_directory) && !QFileInfo(m_directory).isDir()) {
        return profileTrouble(
            ProfileText::tr("%1 is a file, not a directory. Choose another directory with --profile.")
                .arg(shown));
    }
    if (!makeDirectory(m_directory)) {
        return profileTrouble(
            ProfileText::tr(
                "The directory %1 cannot be made. Check the permissions above it, or choose another "
                "one with --profile.")
                .arg(shown));
    }
    // Permissions alone do not tell: a full or read-only disk and another user's directory look writable to some.
    QTemporaryFile probe(QDir(m_directory).filePath(QStringLiteral(".quell-XXXXXX")));
    if (!probe.open() || probe.write("?") != 1 || !probe.flush()) {
        return profileTrouble(
            ProfileText::tr(
                "Nothing can be written in the directory %1 (%2). Check its permissions and the free "
                "space, or choose another one with --profile.")
                .arg(shown, probe.errorString()));
    }
    return Done{};
}

QString Profile::connectionFile() const
{
    return QDir(m_directory).filePath(QStringLiteral("connections.json"));
}

QString Profile::database() const
{
    return QDir(m_directory).filePath(QStringLiteral("quell.db"));
}

QString Profile::windowSettings() const
{
    return QDir(m_directory).filePath(QStringLiteral("window.ini"));
}

QString Profile::lockFile() const
{
    return QDir(m_directory).filePath(QStringLiteral("quell.lock"));
}

QString Profile::socket() const
{
    const QByteArray hash =
        QCryptographicHash::hash(resolved(m_directory).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("quell-%1").arg(QLatin1StringView(hash));
#ifdef Q_OS_UNIX
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString path = QDir::cleanPath(runtime + u'/' + name);
    if (!runtime.isEmpty() && QDir::isAbsolutePath(runtime) && path.toLocal8Bit().size() <= longestSocketPath)
        return path;
    return QStringLiteral("/tmp/quell-%1/%2").arg(getuid()).arg(name);
#else
    return name;
#endif
}

} // namespace Quell
