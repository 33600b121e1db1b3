// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace Quell {

/// `BEGIN IMMEDIATE` … `COMMIT`, rolled back unless commit() was called. Not QSqlDatabase::transaction(): that one is
/// deferred, and reading before writing then fails at once (SQLITE_BUSY_SNAPSHOT) when another process wrote in between.
class SqlTransaction
{
public:
    explicit SqlTransaction(const QSqlDatabase &database);
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    [[nodiscard]] bool begin();
    [[nodiscard]] bool commit();
    [[nodiscard]] QSqlError lastError() const { return m_error; }

private:
    [[nodiscard]] bool run(const QString &statement);

    QSqlDatabase m_database;
    QSqlError m_error;
    bool m_open = false;
};

/// The database itself is damaged, or is no database: SQLITE_CORRUPT, SQLITE_NOTADB, and SQLITE_ERROR in answer to a question
/// that cannot be wrong.
[[nodiscard]] bool isDamage(const QSqlError &error);
/// The file may not be written, be it for its permissions or because its first bytes say so.
[[nodiscard]] bool isReadOnly(const QSqlError &error);

/// StorageFailed, with a sentence about what the error means for the user: disk full, read-only, in use, damaged.
[[nodiscard]] Trouble storageTrouble(const QSqlDatabase &database, const QSqlError &error);

/// Times are stored as milliseconds since 1970 in UTC; an invalid one as NULL.
[[nodiscard]] QVariant toSql(const QDateTime &time);
[[nodiscard]] QDateTime timeFromSql(const QVariant &value);

/// Prepares a statement that is kept, at its first use; where that failed it is tried again at the next.
[[nodiscard]] Outcome<Done> prepareOnce(const QSqlDatabase &database, QSqlQuery &query,
                                        const QString &statement);

/// Runs a DELETE with one placeholder, for a time.
[[nodiscard]] Outcome<Done> deleteBefore(const QSqlDatabase &database, const QString &statement,
                                         const QDateTime &time);

} // namespace Quell
