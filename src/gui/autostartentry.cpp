// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostartentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Quell {

namespace {

struct AutostartText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::AutostartEntry)
};

/// As an argument of Exec: within double quotes, where these characters are escaped; and a percent sign is doubled.
QString quoted(QString argument)
{
    for (const QChar one : {u'\\', u'"', u'`', u'$'})
        argument.replace(one, QStringLiteral("\\") + one);
    // The value as a whole is a string of the file, in which a backslash is escaped once more.
    argument.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + argument.replace(u'%', QStringLiteral("%%")) + u'"';
}

} // namespace

AutostartEntry::AutostartEntry(QString program, QStringList arguments, const QString &directory)
    : m_program(std::move(program)),
      m_arguments(std::move(arguments)),
      m_directory(directory.isEmpty()
                      ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                          + QStringLiteral("/autostart")
                      : directory)
{
}

bool AutostartEntry::isSupported()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString AutostartEntry::path() const
{
    return m_directory + QStringLiteral("/quell.desktop");
}

bool AutostartEntry::isThere() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Outcome<Done> AutostartEntry::write() const
{
    QSaveFile file(path());
    const QByteArray bytes = content();
    if (QDir().mkpath(m_directory) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.commit())
        return Done{};
    return Trouble{.kind = TroubleKind::StorageFailed,
                   .said = AutostartText::tr("Quell will not start at login: %1 cannot be written (%2).")
                               .arg(QDir::toNativeSeparators(path()), file.errorString())};
}

Outcome<Done> AutostartEntry::remove() const
{
    QFile file(path());
    if (!file.exists() || file.remove())
        return Done{};
    return Trouble{.kind = TroubleKind::StorageFailed,
                   .said = AutostartText::tr("Quell still starts at login: %1 cannot be removed (%2).")
                               .arg(QDir::toNativeSeparators(path()), file.errorString())};
}

QByteArray AutostartEntry::content() const
{
    QStringList words{quoted(m_program)};
    for (const QString &argument : m_arguments)
        words.append(quoted(argument));
    return QStringLiteral(
               "[Desktop Entry]\nType=Application\nName=Quell\nIcon=quell\nTerminal=false\nExec=%1\n")
        .arg(words.join(u' '))
        .toUtf8();
}

} // namespace Quell
