// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationtable.h"

#include "querydurations.h"
#include "sqltransaction.h"

#include <QSqlQuery>

#include <algorithm>

namespace Quell {

DurationTable::DurationTable(const QSqlDatabase &database) : m_database(database) { }

Outcome<Done> DurationTable::record(const Execution &execution)
{
    const auto took = tellingDuration(execution);
    if (!took)
        return Done{};
    QSqlQuery query(m_database);
    if (!query.prepare(
            QStringLiteral("INSERT OR REPLACE INTO durations (connection, query_id, execution, ended_at,"
                           " duration) VALUES (?, ?, ?, ?, ?)")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(execution.key.connection.toString(QUuid::WithoutBraces));
    query.addBindValue(execution.last.queryId);
    query.addBindValue(execution.key.id);
    query.addBindValue(toSql(execution.last.endedAt));
    query.addBindValue(qint64(took->count()));
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    return Done{};
}

Outcome<QList<QueryRun>> DurationTable::newest(const QUuid &connection, int limit)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT query_id, duration FROM durations WHERE connection = ?"
                                      " ORDER BY ended_at DESC LIMIT ?")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(connection.toString(QUuid::WithoutBraces));
    // To SQLite a negative limit means all.
    query.addBindValue(std::max(limit, 0));
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    QList<QueryRun> runs;
    while (query.next())
        runs.append({query.value(0).toString(), std::chrono::milliseconds(query.value(1).toLongLong())});
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    return runs;
}

Outcome<Done> DurationTable::dropBefore(const QDateTime &time)
{
    return deleteBefore(m_database, QStringLiteral("DELETE FROM durations WHERE ended_at < ?"), time);
}

} // namespace Quell
