// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "executionjournal.h"
#include "outcome.h"
#include "packedexecution.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

namespace Quell {

/// What the journal keeps when `incoming` meets what is `stored` already, perhaps by another process: the newer snapshot and
/// the newer story of a cancel, each for itself. Where both tell of the same request, the one that settled or was answered
/// later is newer, and who knows the answer knows more than who only looked. A request that is in flight gives way to no other: a new one enters through takeCancelRequest(). What is said
/// to have been seen after `now` was stored before the clock was set back, and gives way.
[[nodiscard]] Execution newestOf(const Execution &stored, const Execution &incoming, const QDateTime &now);

/// The table `executions`, and what DurationTable is to know of each. Storage thread; within a transaction of the caller's. To
/// be kept as long as the database is open, as its statements are.
class ExecutionTable
{
public:
    explicit ExecutionTable(const QSqlDatabase &database);

    /// What it means that there is no row of an execution.
    enum class Missing {
        IsNew, ///< it is inserted
        WasLetGo, ///< by another process; it stays away
    };
    [[nodiscard]] Outcome<Done> store(const Execution &execution, Missing missing);
    /// ExecutionJournal::storeSightings.
    [[nodiscard]] Outcome<Done> storeSightings(const QList<Execution> &executions);
    /// Writes a request to cancel. Where another one is in flight that was not seen to be settled, or a newer snapshot says that
    /// it has ended, nothing changes, and the answer is what is stored.
    [[nodiscard]] Outcome<std::optional<Execution>> takeCancelRequest(const CancelRequest &request);
    /// False, and it stays, where a request to cancel is in flight that is not known to who lets go of it.
    [[nodiscard]] Outcome<bool> forget(const LetGo &execution);
    /// Newest first; those that were tracked at the same moment in the order in which they were written.
    [[nodiscard]] Outcome<QList<Execution>> all();
    /// At most `limit` of those written before `next` of the page before, of the newest where that is 0.
    [[nodiscard]] Outcome<ExecutionPage> page(qint64 next, int limit);
    [[nodiscard]] Outcome<Done> dropFinishedBefore(const QDateTime &time);

private:
    [[nodiscard]] Outcome<Done> storeEach(const QList<const Execution *> &sighted);
    [[nodiscard]] Outcome<std::optional<Execution>> find(const ExecutionKey &key);
    /// ExecutionRecord::readTimes: thirty columns less to read for each row of a batch.
    [[nodiscard]] Outcome<std::optional<Execution>> findTimes(const ExecutionKey &key);
    [[nodiscard]] Outcome<std::optional<Execution>> findBy(QSqlQuery &query, const QString &statement,
                                                           Execution (*read)(const QSqlQuery &),
                                                           const ExecutionKey &key);
    [[nodiscard]] Outcome<Done> write(const Execution &execution);
    [[nodiscard]] Outcome<Done> writeAndLearn(const Execution &execution);
    [[nodiscard]] Outcome<Done> run(QSqlQuery &query);

    QSqlDatabase m_database;
    QSqlQuery m_find; ///< prepared at first use, like those below
    QSqlQuery m_findTimes;
    QSqlQuery m_write;
    QSqlQuery m_sight;
    PackedExecution::Shelf m_shelf; ///< of all pages: a small one fills half of the memory that it takes
};

} // namespace Quell
