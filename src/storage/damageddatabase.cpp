// SPDX-License-Identifier: GPL-3.0-or-later
#include "damageddatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace Quell {

namespace {

/// A name that nothing has yet.
QString freeNameBeside(const QString &path, const QDateTime &now)
{
    const QString dated =
        path + QStringLiteral(".corrupt-") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = dated;
    for (int count = 2; QFileInfo::exists(name); ++count)
        name = QStringLiteral("%1-%2").arg(dated).arg(count);
    return name;
}

} // namespace

Outcome<QString> setDatabaseAside(const QString &path, const QDateTime &now)
{
    const QString aside = freeNameBeside(path, now);
    // The database itself last: a log that stayed behind alone would be played into the new one.
    const std::array suffixes{QStringLiteral("-wal"), QStringLiteral("-shm"), QString()};
    for (const QString &suffix : suffixes) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(aside + suffix)) {
            return Trouble{
                .kind = TroubleKind::StorageFailed,
                .said = QCoreApplication::translate(
                            "Quell::Journal",
                            "%1 is damaged and cannot be set aside (%2). Move it away and start Quell again.")
                            .arg(QDir::toNativeSeparators(path), file.errorString())};
        }
    }
    return aside;
}

} // namespace Quell
