// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaldatabase.h"

#include "damageddatabase.h"
#include "durationtable.h"
#include "logline.h"
#include "schema.h"
#include "sqltransaction.h"
#include "tagtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <chrono>
#include <utility>

namespace Quell {

namespace {

/// How long another process may take to check and migrate the database.
constexpr std::chrono::milliseconds openingPatience{20000};
/// How long another process may hold a transaction open.
constexpr int busyTimeout = 5000;

Trouble journalTrouble(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::StorageFailed, .said = sentence};
}

QDateTime nowOf(const Retention &retention)
{
    return retention.now.isValid() ? retention.now : QDateTime::currentDateTimeUtc();
}

} // namespace

JournalDatabase::Tables::Tables(const QSqlDatabase &database)
    : executions(database),
      events(database),
      ledger(database)
{
}

JournalDatabase::JournalDatabase(QString path)
    : m_path(std::move(path)),
      m_connectionName(QStringLiteral("quell-journal-%1").arg(QUuid::createUuid().toString(QUuid::Id128))),
      m_use(m_path + QStringLiteral(".users")),
      m_unusable(journalTrouble(tr("%1 was not opened.").arg(QDir::toNativeSeparators(m_path))))
{
}

JournalDatabase::~JournalDatabase()
{
    letGo();
}

Outcome<Journal::Opening> JournalDatabase::open(const std::optional<Retention> &retention)
{
    const Outcome<Journal::Opening> opening = openLocked(retention);
    if (opening.ok()) {
        LogLine("journal", "opened").with("setAside", !opening.value().setAside.isEmpty());
        m_tables.emplace(m_database);
        m_unusable.reset();
    } else {
        LogLine("journal", "not opened").with(opening.trouble());
        letGo();
        m_unusable = opening.trouble();
    }
    return opening;
}

void JournalDatabase::close()
{
    letGo();
    m_unusable = Trouble{.kind = TroubleKind::Stopped};
}

Outcome<Done> JournalDatabase::store(const QList<Execution> &executions)
{
    return storeAll(executions, ExecutionTable::Missing::IsNew);
}

Outcome<Done> JournalDatabase::storeChanges(const QList<Execution> &executions)
{
    return storeAll(executions, ExecutionTable::Missing::WasLetGo);
}

Outcome<Done> JournalDatabase::storeAll(const QList<Execution> &executions, ExecutionTable::Missing missing)
{
    if (m_unusable)
        return *m_unusable;
    if (executions.isEmpty())
        return Done{};
    return inTransaction<Done>([this, &executions, missing]() -> Outcome<Done> {
        for (const Execution &execution : executions) {
            if (const Outcome<Done> stored = m_tables->executions.store(execution, missing); !stored.ok())
                return stored;
        }
        return Done{};
    });
}

Outcome<Done> JournalDatabase::storeSightings(const QList<Execution> &executions)
{
    return inTransaction<Done>(
        [this, &executions] { return m_tables->executions.storeSightings(executions); });
}

Outcome<Done> JournalDatabase::forget(const QList<LetGo> &executions)
{
    return inTransaction<Done>([this, &executions]() -> Outcome<Done> {
        QList<ExecutionKey> gone;
        for (const LetGo &execution : executions) {
            const Outcome<bool> forgotten = m_tables->executions.forget(execution);
            if (!forgotten.ok())
                return forgotten.trouble();
            if (forgotten.value())
                gone.append(execution.key);
        }
        return TagTable(m_database).store(gone, QString());
    });
}

Outcome<Done> JournalDatabase::storeTag(const QList<ExecutionKey> &keys, const QString &tag)
{
    return inTransaction<Done>([this, &keys, &tag] { return TagTable(m_database).store(keys, tag); });
}

Outcome<TagsOfExecutions> JournalDatabase::tags()
{
    if (m_unusable)
        return *m_unusable;
    return TagTable(m_database).all();
}

Outcome<Done> JournalDatabase::log(const QList<Event> &events)
{
    return inTransaction<Done>([this, &events] { return m_tables->events.append(events); });
}

/// NORMAL survives the end of the program, but not that of the machine: in WAL mode the log is synced only at a checkpoint.
/// A request to cancel must be found again after either, so this one commit is FULL: one sync of the log, some milliseconds
/// on a disk, and everything committed before it is on the disk as well. A checkpoint would write the database on top.
Outcome<QList<Execution>> JournalDatabase::commitCancelRequested(const QList<CancelRequest> &requests)
{
    if (m_unusable)
        return *m_unusable;
    if (const Outcome<Done> set = setSynchronous(QStringLiteral("FULL")); !set.ok())
        return set.trouble();
    const auto committed = inTransaction<QList<Execution>>([this, &requests]() -> Outcome<QList<Execution>> {
        QList<Execution> others;
        for (const CancelRequest &request : requests) {
            const Outcome<std::optional<Execution>> other = m_tables->executions.takeCancelRequest(request);
            if (!other.ok())
                return other.trouble();
            if (other.value())
                others.append(*other.value());
        }
        return others;
    });
    if (const Outcome<Done> reset = setSynchronous(m_synchronous); committed.ok() && !reset.ok())
        return reset.trouble();
    return committed;
}

Outcome<Reservation> JournalDatabase::reserve(const ReservationRequest &request)
{
    return inTransaction<Reservation>([this, &request] { return m_tables->ledger.reserve(request); });
}

Outcome<QList<Execution>> JournalDatabase::load()
{
    if (m_unusable)
        return *m_unusable;
    return m_tables->executions.all();
}

Outcome<ExecutionPage> JournalDatabase::loadPage(qint64 next, int limit)
{
    if (m_unusable)
        return *m_unusable;
    return m_tables->executions.page(next, limit);
}

Outcome<QList<QueryRun>> JournalDatabase::runs(const QUuid &connection, int limit)
{
    if (m_unusable)
        return *m_unusable;
    return DurationTable(m_database).newest(connection, limit);
}

Outcome<QList<Event>> JournalDatabase::events(const std::optional<ExecutionKey> &key, int limit)
{
    if (m_unusable)
        return *m_unusable;
    return m_tables->events.newest(key, limit);
}

Outcome<EventPage> JournalDatabase::eventPage(const EventQuestion &question)
{
    if (m_unusable)
        return *m_unusable;
    return m_tables->events.page(question);
}

/// Checking, setting aside and migrating are for one process at a time: a second one would set aside the new database that
/// the first has just begun.
Outcome<Journal::Opening> JournalDatabase::openLocked(const std::optional<Retention> &retention)
{
    ProfileLock opener(m_path + QStringLiteral(".lock"));
    ProfileLock::Result locked = opener.lock(openingPatience);
    if (locked == ProfileLock::Result::Locked)
        locked = m_use.share(openingPatience);
    if (locked != ProfileLock::Result::Locked) {
        const QString shown = QDir::toNativeSeparators(m_path);
        if (locked == ProfileLock::Result::TakenByAnother)
            return journalTrouble(tr("Another Quell is busy opening %1. Try again in a while.").arg(shown));
        return journalTrouble(
            tr("%1 cannot be opened, because nothing can be written beside it. Check the permissions "
               "and the free space of its directory.")
                .arg(shown));
    }

    Journal::Opening opening;
    Outcome<Finding> finding = connectAndInspect();
    if (finding.ok() && finding.value() == Finding::Damaged) {
        closeConnection();
        // It would go on writing into the file that was set aside, where no later start looks.
        if (!m_use.isSharedByNobodyElse()) {
            return journalTrouble(
                tr("The list of tracked executions is damaged, and another Quell has it open. Close that one "
                   "first."));
        }
        const Outcome<QString> aside = setDatabaseAside(m_path, nowOf(retention.value_or(Retention())));
        if (!aside.ok())
            return aside.trouble();
        opening.setAside = QFileInfo(aside.value()).fileName();
        finding = connectAndInspect();
    }
    if (!finding.ok())
        return finding.trouble();
    if (const Outcome<Done> configured = configure(); !configured.ok())
        return configured.trouble();
    if (const Outcome<Done> migrated = Schema::migrate(m_database); !migrated.ok())
        return migrated.trouble();
    if (const Outcome<Done> dropped = RequestLedger(m_database).dropOtherBoots(); !dropped.ok())
        return dropped.trouble();
    if (const Outcome<Done> dropped = retention ? dropWhatIsOver(*retention) : Done{}; !dropped.ok())
        return dropped.trouble();
    return opening;
}

/// Opens the file and looks at it without changing it. SQLite opens anything: what it is shows at the first question.
Outcome<JournalDatabase::Finding> JournalDatabase::connectAndInspect()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return journalTrouble(
            tr("Qt's SQLite driver is not installed. On Debian it is the package libqt6sql6-sqlite."));
    // SQLite gives what it makes beside the file the same permissions.
    QFile file(m_path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    {
        return journalTrouble(tr("The permissions of %1 cannot be set (%2).")
                                  .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    file.close();

    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout));
    if (!m_database.open())
        return storageTrouble(m_database, m_database.lastError());

    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next()) {
        if (isDamage(query.lastError()))
            return Finding::Damaged;
        return storageTrouble(m_database, query.lastError());
    }
    const int version = query.value(0).toInt();
    if (version < 0)
        return Finding::Damaged;
    if (version > Schema::currentVersion()) {
        return journalTrouble(
            tr("%1 was written by a newer Quell and is left untouched. Use that version, or another "
               "directory with --profile.")
                .arg(QDir::toNativeSeparators(m_path)));
    }
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next()) {
        if (isDamage(query.lastError()))
            return Finding::Damaged;
        return storageTrouble(m_database, query.lastError());
    }
    if (query.value(0).toString() != u"ok")
        return Finding::Damaged;
    query.finish();
    const Outcome<bool> hasItsTables = Schema::hasTablesOf(version, m_database);
    if (!hasItsTables.ok())
        return hasItsTables.trouble();
    return hasItsTables.value() && !refusesWriting(version) ? Finding::Sound : Finding::Damaged;
}

/// Some bytes at the beginning make SQLite read a file and not write it, as if it were another's.
bool JournalDatabase::refusesWriting(int version)
{
    SqlTransaction transaction(m_database); // rolled back
    if (!transaction.begin())
        return false;
    QSqlQuery query(m_database);
    return !query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version))
        && isReadOnly(query.lastError()) && QFileInfo(m_path).isWritable();
}

Outcome<Done> JournalDatabase::configure()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) || !query.next())
        return storageTrouble(m_database, query.lastError());
    // Some network file systems cannot share the memory that WAL needs; without it NORMAL is not safe.
    m_synchronous = query.value(0).toString() == u"wal" ? QStringLiteral("NORMAL") : QStringLiteral("FULL");
    query.finish();
    if (!query.exec(QStringLiteral("PRAGMA foreign_keys = ON")))
        return storageTrouble(m_database, query.lastError());
    return setSynchronous(m_synchronous);
}

Outcome<Done> JournalDatabase::drop(const Retention &retention)
{
    return m_unusable ? Outcome<Done>(*m_unusable) : dropWhatIsOver(retention);
}

Outcome<Done> JournalDatabase::dropWhatIsOver(const Retention &retention)
{
    const QDateTime now = nowOf(retention);
    SqlTransaction transaction(m_database);
    if (!transaction.begin())
        return storageTrouble(m_database, transaction.lastError());
    ExecutionTable executions(m_database);
    if (const auto dropped = executions.dropFinishedBefore(now.addDays(-retention.finished.count()));
        !dropped.ok())
        return dropped;
    if (const auto dropped = TagTable(m_database).dropOrphans(); !dropped.ok())
        return dropped;
    if (const auto dropped = DurationTable(m_database).dropBefore(now.addDays(-retention.events.count()));
        !dropped.ok())
        return dropped;
    if (const auto dropped = EventTable(m_database).dropBefore(now.addDays(-retention.events.count()));
        !dropped.ok())
        return dropped;
    if (!transaction.commit())
        return storageTrouble(m_database, transaction.lastError());
    return Done{};
}

void JournalDatabase::closeConnection()
{
    if (!m_database.isValid())
        return;
    m_tables.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void JournalDatabase::letGo()
{
    closeConnection();
    m_use.unlock();
}

template<typename T, typename Work>
Outcome<T> JournalDatabase::inTransaction(Work work)
{
    if (m_unusable)
        return *m_unusable;
    SqlTransaction transaction(m_database);
    if (!transaction.begin())
        return storageTrouble(m_database, transaction.lastError());
    const Outcome<T> outcome = work();
    if (!outcome.ok())
        return outcome;
    if (!transaction.commit())
        return storageTrouble(m_database, transaction.lastError());
    return outcome;
}

Outcome<Done> JournalDatabase::setSynchronous(const QString &level)
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA synchronous = %1").arg(level)))
        return storageTrouble(m_database, query.lastError());
    return Done{};
}

} // namespace Quell

#include "moc_journaldatabase.cpp"
