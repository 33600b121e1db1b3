// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "sqltransaction.h"

#include <QList>
#include <QStringList>

namespace Quell {

namespace {

/// Never change one that was released: append the next.
///
/// Times are milliseconds since 1970 in UTC, durations milliseconds; states, phases and kinds are the words of toWord().
/// `requests.at` is time since boot, hence the boot that it belongs to.
const QList<QStringList> &schemaMigrations()
{
    static const QList<QStringList> migrations{
        QStringList{
            QStringLiteral(R"(CREATE TABLE executions (
            connection TEXT NOT NULL,
            id TEXT NOT NULL,
            tracked_at INTEGER NOT NULL,
            seen_at INTEGER,
            state TEXT NOT NULL,
            service_state TEXT,
            query_id TEXT,
            query TEXT,
            user TEXT,
            submitted_at INTEGER,
            started_at INTEGER,
            ended_at INTEGER,
            clock_skew INTEGER NOT NULL,
            queue_position INTEGER,
            cost_credits REAL,
            row_count INTEGER,
            slots_used INTEGER,
            slots_allowed INTEGER,
            error_type TEXT,
            error_message TEXT,
            error_line INTEGER,
            error_column INTEGER,
            cancel_phase TEXT NOT NULL,
            cancel_requested_at INTEGER,
            cancel_answered_at INTEGER,
            cancel_settled_at INTEGER,
            cancel_denied INTEGER NOT NULL,
            trouble_kind TEXT,
            trouble_said TEXT,
            trouble_http_status INTEGER,
            trouble_retry_after INTEGER,
            UNIQUE (connection, id)
        ) STRICT)"),
            QStringLiteral(R"(CREATE TABLE events (
            at INTEGER NOT NULL,
            connection TEXT NOT NULL,
            execution TEXT NOT NULL,
            kind TEXT NOT NULL,
            what TEXT NOT NULL,
            said TEXT
        ) STRICT)"),
            QStringLiteral("CREATE INDEX events_by_time ON events (at)"),
            QStringLiteral("CREATE INDEX events_by_execution ON events (connection, execution, at)"),
            QStringLiteral(R"(CREATE TABLE durations (
            connection TEXT NOT NULL,
            query_id TEXT NOT NULL,
            execution TEXT NOT NULL,
            ended_at INTEGER NOT NULL,
            duration INTEGER NOT NULL,
            PRIMARY KEY (connection, query_id, execution)
        ) STRICT, WITHOUT ROWID)"),
            QStringLiteral(R"(CREATE TABLE requests (
            connection TEXT NOT NULL,
            boot TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT)"),
            QStringLiteral("CREATE INDEX requests_by_time ON requests (connection, at)"),
        },
        QStringList{
            QStringLiteral(R"(CREATE TABLE tags (
            connection TEXT NOT NULL,
            execution TEXT NOT NULL,
            tag TEXT NOT NULL,
            PRIMARY KEY (connection, execution)
        ) STRICT, WITHOUT ROWID)"),
        },
    };
    return migrations;
}

/// Whether the next migration was run; false without an error where another process has done all of them.
Outcome<bool> migrateOnce(const QSqlDatabase &database)
{
    SqlTransaction transaction(database);
    if (!transaction.begin())
        return storageTrouble(database, transaction.lastError());
    // Read again within the transaction: another process may have been faster.
    const Outcome<int> version = Schema::versionOf(database);
    if (!version.ok())
        return version.trouble();
    if (version.value() >= Schema::currentVersion())
        return false;
    QStringList statements = schemaMigrations().at(version.value());
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version.value() + 1));
    for (const QString &statement : std::as_const(statements)) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return storageTrouble(database, query.lastError());
    }
    if (!transaction.commit())
        return storageTrouble(database, transaction.lastError());
    return true;
}

} // namespace

int Schema::currentVersion()
{
    return static_cast<int>(schemaMigrations().size());
}

Outcome<bool> Schema::hasTablesOf(int version, const QSqlDatabase &database)
{
    static const QString create = QStringLiteral("CREATE TABLE ");
    QStringList expected;
    const QList<QStringList> migrations = schemaMigrations().mid(0, version);
    for (const QStringList &migration : migrations) {
        for (const QString &statement : migration) {
            if (statement.startsWith(create))
                expected.append(statement.mid(create.size()).section(u' ', 0, 0));
        }
    }
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")))
        return storageTrouble(database, query.lastError());
    QStringList tables;
    while (query.next())
        tables.append(query.value(0).toString());
    expected.sort();
    tables.sort();
    return tables == expected;
}

Outcome<int> Schema::versionOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return storageTrouble(database, query.lastError());
    return query.value(0).toInt();
}

Outcome<Done> Schema::migrate(const QSqlDatabase &database)
{
    for (;;) {
        const Outcome<bool> migrated = migrateOnce(database);
        if (!migrated.ok())
            return migrated.trouble();
        if (!migrated.value())
            return Done{};
    }
}

} // namespace Quell
