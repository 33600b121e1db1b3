// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagtable.h"

#include "sqltransaction.h"

namespace Quell {

Outcome<Done> TagTable::store(const QList<ExecutionKey> &keys, const QString &tag)
{
    QSqlQuery query(m_database);
    const QString statement = tag.isEmpty()
        ? QStringLiteral("DELETE FROM tags WHERE connection = ? AND execution = ?")
        : QStringLiteral("INSERT INTO tags (connection, execution, tag) VALUES (?, ?, ?)"
                         " ON CONFLICT (connection, execution) DO UPDATE SET tag = excluded.tag");
    if (!query.prepare(statement))
        return storageTrouble(m_database, query.lastError());
    for (const ExecutionKey &key : keys) {
        query.bindValue(0, key.connection.toString(QUuid::WithoutBraces));
        query.bindValue(1, key.id);
        if (!tag.isEmpty())
            query.bindValue(2, tag);
        if (!query.exec())
            return storageTrouble(m_database, query.lastError());
    }
    return Done{};
}

Outcome<TagsOfExecutions> TagTable::all()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT connection, execution, tag FROM tags")))
        return storageTrouble(m_database, query.lastError());
    TagsOfExecutions tags;
    while (query.next()) {
        tags.insert({QUuid::fromString(query.value(0).toString()), query.value(1).toString()},
                    query.value(2).toString());
    }
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    return tags;
}

Outcome<Done> TagTable::dropOrphans()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM executions"
                                   " WHERE executions.connection = tags.connection"
                                   " AND executions.id = tags.execution)")))
        return storageTrouble(m_database, query.lastError());
    return Done{};
}

} // namespace Quell
