// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontable.h"

#include "clock.h"
#include "durationtable.h"
#include "executionrecord.h"
#include "sqltransaction.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace Quell {

namespace {

/// What somebody makes of a request who has looked at the execution, and does not know what was answered.
bool isOnlyALook(const CancelStory &story)
{
    return story.phase == CancelPhase::StillRunning && !story.answeredAt.isValid();
}

bool isNewerStory(const CancelStory &incoming, const CancelStory &stored, const QDateTime &now)
{
    if (incoming.requestedAt != stored.requestedAt)
        return !isInFlight(stored.phase) && isLater(incoming.requestedAt, stored.requestedAt, now);
    if (isOnlyALook(stored) && incoming.answeredAt.isValid())
        return true;
    if (isOnlyALook(incoming) && stored.answeredAt.isValid())
        return false;
    if (incoming.settledAt != stored.settledAt)
        return isLater(incoming.settledAt, stored.settledAt, now);
    return isLater(incoming.answeredAt, stored.answeredAt, now);
}

bool isSameStory(const CancelStory &incoming, const CancelStory &stored)
{
    return incoming.phase == stored.phase && incoming.requestedAt == stored.requestedAt
        && incoming.answeredAt == stored.answeredAt && incoming.settledAt == stored.settledAt;
}

bool isNewerSnapshot(const Snapshot &incoming, const Snapshot &stored, const QDateTime &now)
{
    return incoming.seenAt.isValid() && !isLater(stored.seenAt, incoming.seenAt, now);
}

QString connectionColumn(const ExecutionKey &key)
{
    return key.connection.toString(QUuid::WithoutBraces);
}

/// What the executions of one round have in common; each round has a time of its own.
struct Sighting
{
    QUuid connection;
    QDateTime seenAt;
    std::chrono::milliseconds clockSkew;
    ExecutionState state;
    CancelPhase phase;

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

size_t qHash(const Sighting &sighting, size_t seed = 0)
{
    return qHashMulti(seed, sighting.connection, sighting.seenAt.toMSecsSinceEpoch(),
                      sighting.clockSkew.count(), int(sighting.state), int(sighting.phase));
}

} // namespace

Execution newestOf(const Execution &stored, const Execution &incoming, const QDateTime &now)
{
    Execution newest = stored;
    if (isNewerSnapshot(incoming.last, stored.last, now))
        newest.last = incoming.last;
    if (isNewerStory(incoming.cancel, stored.cancel, now))
        newest.cancel = incoming.cancel;
    return newest;
}

ExecutionTable::ExecutionTable(const QSqlDatabase &database)
    : m_database(database),
      m_find(database),
      m_findTimes(database),
      m_write(database),
      m_sight(database)
{
    m_find.setForwardOnly(true);
    m_findTimes.setForwardOnly(true);
}

Outcome<Done> ExecutionTable::store(const Execution &execution, Missing missing)
{
    const Outcome<std::optional<Execution>> known = findTimes(execution.key);
    if (!known.ok())
        return known.trouble();
    if (!known.value())
        return missing == Missing::IsNew ? writeAndLearn(execution) : Outcome<Done>(Done{});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CancelStory &knownStory = known.value()->cancel;
    if (isNewerSnapshot(execution.last, known.value()->last, now)
        && (isNewerStory(execution.cancel, knownStory, now) || isSameStory(execution.cancel, knownStory)))
        return writeAndLearn(execution);
    const Outcome<std::optional<Execution>> stored = find(execution.key);
    if (!stored.ok())
        return stored.trouble();
    const Execution newest = newestOf(stored.value().value_or(execution), execution, now);
    return newest == stored.value() ? Outcome<Done>(Done{}) : writeAndLearn(newest);
}

Outcome<Done> ExecutionTable::storeSightings(const QList<Execution> &executions)
{
    QHash<Sighting, QList<const Execution *>> rounds;
    for (const Execution &execution : executions) {
        const Snapshot &last = execution.last;
        rounds[{execution.key.connection, last.seenAt, last.clockSkew, last.state, execution.cancel.phase}]
            .append(&execution);
    }
    if (const Outcome<Done> prepared = prepareOnce(
            m_database, m_sight,
            QStringLiteral(
                "UPDATE executions SET seen_at = ?, clock_skew = ? WHERE connection = ? AND state = ?"
                " AND cancel_phase = ? AND id IN (SELECT value FROM json_each(?)) AND seen_at <= ?"));
        !prepared.ok())
        return prepared;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[sighting, seen] : rounds.asKeyValueRange()) {
        // Of before the clock was set back: what is stored may be from after it.
        if (sighting.seenAt > now) {
            if (const Outcome<Done> stored = storeEach(seen); !stored.ok())
                return stored;
            continue;
        }
        QJsonArray ids;
        for (const Execution *execution : seen)
            ids.append(execution->key.id);
        m_sight.bindValue(0, toSql(sighting.seenAt));
        m_sight.bindValue(1, qint64(sighting.clockSkew.count()));
        m_sight.bindValue(2, sighting.connection.toString(QUuid::WithoutBraces));
        m_sight.bindValue(3, toWord(sighting.state));
        m_sight.bindValue(4, toWord(sighting.phase));
        m_sight.bindValue(5, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
        m_sight.bindValue(6, toSql(sighting.seenAt));
        if (const Outcome<Done> updated = run(m_sight); !updated.ok())
            return updated;
        if (m_sight.numRowsAffected() == seen.size())
            continue;
        // Another process knows something else of one of them, or has let go of it.
        if (const Outcome<Done> stored = storeEach(seen); !stored.ok())
            return stored;
    }
    return Done{};
}

Outcome<Done> ExecutionTable::storeEach(const QList<const Execution *> &sighted)
{
    for (const Execution *execution : sighted) {
        if (const Outcome<Done> stored = store(*execution, Missing::WasLetGo); !stored.ok())
            return stored;
    }
    return Done{};
}

Outcome<std::optional<Execution>> ExecutionTable::takeCancelRequest(const CancelRequest &request)
{
    const Execution &execution = request.execution;
    const auto taken = [](const Outcome<Done> &written) -> Outcome<std::optional<Execution>> {
        if (!written.ok())
            return written.trouble();
        return std::optional<Execution>();
    };
    const Outcome<std::optional<Execution>> known = findTimes(execution.key);
    if (!known.ok())
        return known.trouble();
    if (!known.value())
        return taken(write(execution));
    const CancelStory &story = known.value()->cancel;
    const bool sameRequest = story.requestedAt == execution.cancel.requestedAt;
    if (isInFlight(story.phase) && !sameRequest && story.requestedAt != request.settled)
        return find(execution.key);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!sameRequest && isNewerSnapshot(execution.last, known.value()->last, now))
        return taken(write(execution));
    const Outcome<std::optional<Execution>> stored = find(execution.key);
    if (!stored.ok() || (!sameRequest && stored.value() && isFinished(stored.value()->last.state)))
        return stored;
    Execution newest = newestOf(stored.value().value_or(execution), execution, now);
    // Also where the clock was set back since the story before this one.
    if (!sameRequest)
        newest.cancel = execution.cancel;
    return taken(write(newest));
}

Outcome<bool> ExecutionTable::forget(const LetGo &execution)
{
    const Outcome<std::optional<Execution>> known = findTimes(execution.key);
    if (!known.ok())
        return known.trouble();
    if (known.value() && isInFlight(known.value()->cancel.phase)
        && known.value()->cancel.requestedAt != execution.requestedAt)
        return false;
    QSqlQuery query(m_database);
    if (!query.prepare(QStringLiteral("DELETE FROM executions WHERE connection = ? AND id = ?")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(connectionColumn(execution.key));
    query.addBindValue(execution.key.id);
    if (const Outcome<Done> deleted = run(query); !deleted.ok())
        return deleted.trouble();
    return true;
}

Outcome<QList<Execution>> ExecutionTable::all()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1 FROM executions ORDER BY tracked_at DESC, rowid")
                        .arg(ExecutionRecord::columns())))
        return storageTrouble(m_database, query.lastError());
    QList<Execution> executions;
    while (query.next())
        executions.append(ExecutionRecord::read(query));
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    return executions;
}

Outcome<ExecutionPage> ExecutionTable::page(qint64 next, int limit)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(
            QStringLiteral("SELECT %1, rowid FROM executions WHERE rowid < ? ORDER BY rowid DESC LIMIT ?")
                .arg(ExecutionRecord::pageColumns())))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(next > 0 ? next : std::numeric_limits<qint64>::max());
    query.addBindValue(limit);
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    ExecutionPage page;
    page.executions.reserve(limit);
    const int rowId = ExecutionRecord::pageColumnCount();
    while (query.next()) {
        page.next = query.value(rowId).toLongLong();
        const auto read = ExecutionRecord::readOfPage(query);
        // Half of an execution would be taken for all of it, its cancel forgotten.
        if (!read)
            return storageTrouble(m_database, query.lastError());
        page.executions.append(m_shelf.pack(read->execution, read->texts));
    }
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    page.last = page.executions.size() < limit;
    query.finish();
    // Nothing else reads so much.
    if (page.last && !query.exec(QStringLiteral("PRAGMA shrink_memory")))
        return storageTrouble(m_database, query.lastError());
    std::ranges::reverse(page.executions);
    return page;
}

Outcome<Done> ExecutionTable::dropFinishedBefore(const QDateTime &time)
{
    return deleteBefore(
        m_database,
        QStringLiteral("DELETE FROM executions WHERE coalesce(ended_at, seen_at, tracked_at) < ?"
                       " AND state IN ('completed', 'partial', 'failed', 'cancelled', 'expired', 'gone')"
                       " AND cancel_phase NOT IN ('requested', 'accepted', 'unresolved')"),
        time);
}

Outcome<std::optional<Execution>> ExecutionTable::find(const ExecutionKey &key)
{
    static const QString statement =
        QStringLiteral("SELECT %1 FROM executions WHERE connection = ? AND id = ?")
            .arg(ExecutionRecord::columns());
    return findBy(m_find, statement, ExecutionRecord::read, key);
}

Outcome<std::optional<Execution>> ExecutionTable::findTimes(const ExecutionKey &key)
{
    static const QString statement =
        QStringLiteral("SELECT %1 FROM executions WHERE connection = ? AND id = ?")
            .arg(ExecutionRecord::timeColumns());
    return findBy(m_findTimes, statement, ExecutionRecord::readTimes, key);
}

Outcome<std::optional<Execution>> ExecutionTable::findBy(QSqlQuery &query, const QString &statement,
                                                         Execution (*read)(const QSqlQuery &),
                                                         const ExecutionKey &key)
{
    if (const Outcome<Done> prepared = prepareOnce(m_database, query, statement); !prepared.ok())
        return prepared.trouble();
    query.bindValue(0, connectionColumn(key));
    query.bindValue(1, key.id);
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    std::optional<Execution> found;
    if (query.next())
        found = read(query);
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return storageTrouble(m_database, error);
    return found;
}

Outcome<Done> ExecutionTable::write(const Execution &execution)
{
    if (const Outcome<Done> prepared = prepareOnce(m_database, m_write, ExecutionRecord::upsertStatement());
        !prepared.ok())
        return prepared;
    const QVariantList values = ExecutionRecord::values(execution);
    const QStringList &placeholders = ExecutionRecord::placeholders();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_write.bindValue(placeholders.at(i), values.at(i));
    return run(m_write);
}

Outcome<Done> ExecutionTable::writeAndLearn(const Execution &execution)
{
    if (const Outcome<Done> written = write(execution); !written.ok())
        return written;
    return DurationTable(m_database).record(execution);
}

Outcome<Done> ExecutionTable::run(QSqlQuery &query)
{
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    query.finish();
    return Done{};
}

} // namespace Quell
