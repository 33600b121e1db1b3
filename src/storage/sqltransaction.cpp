// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltransaction.h"

#include <QCoreApplication>
#include <QDir>

namespace Quell {

namespace {

/// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones have them in their lowest byte.
enum class SqliteCode {
    Error = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

SqliteCode sqliteCode(const QSqlError &error)
{
    return static_cast<SqliteCode>(error.nativeErrorCode().toInt() & 0xff);
}

struct SqlText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Journal)
};

} // namespace

SqlTransaction::SqlTransaction(const QSqlDatabase &database) : m_database(database) { }

SqlTransaction::~SqlTransaction()
{
    // Some errors (a full disk) have rolled back already; a failing ROLLBACK leaves nothing to undo.
    if (m_open && !run(QStringLiteral("ROLLBACK")))
        m_open = false;
}

bool SqlTransaction::begin()
{
    m_open = run(QStringLiteral("BEGIN IMMEDIATE"));
    return m_open;
}

bool SqlTransaction::commit()
{
    if (!m_open || !run(QStringLiteral("COMMIT")))
        return false;
    m_open = false;
    return true;
}

bool SqlTransaction::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return true;
    m_error = query.lastError();
    return false;
}

bool isDamage(const QSqlError &error)
{
    // Of a question that is always right, a general error is about what the file says of itself: its format, its encoding.
    const SqliteCode code = sqliteCode(error);
    return code == SqliteCode::Error || code == SqliteCode::Corrupt || code == SqliteCode::NotADatabase;
}

bool isReadOnly(const QSqlError &error)
{
    return sqliteCode(error) == SqliteCode::ReadOnly;
}

Trouble storageTrouble(const QSqlDatabase &database, const QSqlError &error)
{
    const QString file = QDir::toNativeSeparators(database.databaseName());
    const auto said = [&]() -> QString {
        switch (sqliteCode(error)) {
        case SqliteCode::Full:
            return SqlText::
                tr("The disk that %1 lies on is full. Make room on it; what is shown is right, but is not "
                   "kept.")
                    .arg(file);
        case SqliteCode::ReadOnly:
            return SqlText::tr("%1 cannot be written. Check the permissions of the file and its directory.")
                .arg(file);
        case SqliteCode::CantOpen:
            return SqlText::tr(
                       "%1 cannot be opened. Check that it is a file, and the permissions of its directory.")
                .arg(file);
        case SqliteCode::Busy:
        case SqliteCode::Locked:
            return SqlText::tr("Another program keeps %1 busy. Close it and try again.").arg(file);
        case SqliteCode::Corrupt:
        case SqliteCode::NotADatabase:
            return SqlText::tr(
                       "%1 is damaged. Start Quell again: it sets the file aside and begins a new one.")
                .arg(file);
        case SqliteCode::IoError:
            return SqlText::tr("%1 could not be read or written (%2). Check the disk that it lies on.")
                .arg(file, error.databaseText());
        default:
            return SqlText::tr("%1 could not be used (%2).").arg(file, error.databaseText());
        }
    }();
    return Trouble{.kind = TroubleKind::StorageFailed, .said = said};
}

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

Outcome<Done> prepareOnce(const QSqlDatabase &database, QSqlQuery &query, const QString &statement)
{
    if (!query.lastQuery().isEmpty() || query.prepare(statement))
        return Done{};
    const Trouble trouble = storageTrouble(database, query.lastError());
    const bool forwardOnly = query.isForwardOnly();
    query = QSqlQuery(database);
    query.setForwardOnly(forwardOnly);
    return trouble;
}

Outcome<Done> deleteBefore(const QSqlDatabase &database, const QString &statement, const QDateTime &time)
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return storageTrouble(database, query.lastError());
    query.addBindValue(toSql(time));
    if (!query.exec())
        return storageTrouble(database, query.lastError());
    return Done{};
}

QDateTime timeFromSql(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace Quell
