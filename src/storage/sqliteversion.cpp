// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Quell {

QString sqliteVersion()
{
    const QString name = QStringLiteral("quell-sqlite-version");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace Quell
