// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "execution.h"
#include "outcome.h"
#include "packedexecution.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace Quell {

/// Whether a request may leave now.
struct Reservation
{
    bool granted = false; ///< all that were asked for, or none
    std::chrono::milliseconds retryIn{0}; ///< where it was not granted: when asking again makes sense
    int used = 0; ///< requests of this connection in the window, these included where they were granted
};

/// Which requests of a connection the ledger counts together, and how many it allows.
struct ReservationRequest
{
    QUuid connection;
    int limit = 0; ///< requests in a window; 0: no limit, only counted
    std::chrono::milliseconds window{60000};
    std::chrono::milliseconds now{0}; ///< Clock::sinceBoot
    int count = 1; ///< requests that leave now; 0: none, only what was used is asked for
};

/// A run of a query that came to its own end.
struct QueryRun
{
    QString queryId;
    std::chrono::milliseconds duration{0};

    friend bool operator==(const QueryRun &, const QueryRun &) = default;
};

/// Some of what is tracked, as much as is handed over at once.
struct ExecutionPage
{
    QList<PackedExecution> executions; ///< in the order in which they were written
    qint64 next = 0; ///< where the page before this one, of older ones, is to be read from
    bool last = false; ///< there are no older ones
};

/// What a person wrote on executions, for himself.
using TagsOfExecutions = QHash<ExecutionKey, QString>;

/// A word that an event must have.
struct EventWord
{
    /// In the id of the execution or in the service's words, whatever the case; of letters beyond ASCII as it is here, all
    /// small, or all large. Empty: only what follows is looked for.
    QString text;
    QList<QUuid> connections; ///< or the event is of one of these, whose names have it
    QList<EventSort> sorts; ///< or it is one of these, which are called so
};

/// Which part of the activity log is wanted, of all executions. Events are numbered as they were written down.
struct EventQuestion
{
    QList<EventWord> words; ///< every one
    qint64 before = 0; ///< older than this number; 0: from the newest on
    qint64 after = 0; ///< newer than this number
    int limit = 200; ///< the most that are handed over at once
};

struct EventPage
{
    QList<LoggedEvent> events; ///< newest first; few or none where much was looked through and little found
    qint64 next = 0; ///< EventQuestion::before of the rest
    bool last = false; ///< there is no rest
    qint64 newest = 0; ///< the number of the newest event there is, whether it is among them or not
};

/// What the engine needs to be written down, durably, and shared between the processes of a profile. All calls answer in
/// the thread of the caller, in the order in which they were made; StorageFailed where the disk did not take it.
class ExecutionJournal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Writes executions as they are now; new ones are inserted. In the database an older snapshot never overwrites a newer.
    [[nodiscard]] virtual QFuture<Outcome<Done>> store(const QList<Execution> &executions) = 0;
    /// The same for those that were written before. One that is no longer there was let go of by another process, and does not
    /// come back.
    [[nodiscard]] virtual QFuture<Outcome<Done>> storeChanges(const QList<Execution> &executions) = 0;
    /// Writes when these were seen (`last.seenAt`, `last.clockSkew`), for executions of which nothing else is new: a list shows
    /// thousands of them in each round. One of which the database has another state or phase is written as by storeChanges().
    [[nodiscard]] virtual QFuture<Outcome<Done>> storeSightings(const QList<Execution> &executions) = 0;
    /// Deletes these and their tags. One of which another process has a request to cancel in flight that is not known here stays:
    /// it has to be found again after a crash.
    [[nodiscard]] virtual QFuture<Outcome<Done>> forget(const QList<LetGo> &executions) = 0;
    [[nodiscard]] virtual QFuture<Outcome<Done>> log(const QList<Event> &events) = 0;

    /// Gives each of these the tag, in place of the one that it had; an empty one takes that away.
    [[nodiscard]] virtual QFuture<Outcome<Done>> storeTag(const QList<ExecutionKey> &keys,
                                                          const QString &tag) = 0;
    /// Of all executions that have one.
    [[nodiscard]] virtual QFuture<Outcome<TagsOfExecutions>> tags() = 0;

    /// The requests to cancel are on the disk when this answers, before anything goes out on the wire; however many they are,
    /// in one transaction. The answer has those that were not written, as they are stored, because another process has another
    /// cancel of them in flight, or has seen since that they ended: compare-and-set on the request of each. One that is only
    /// stored as if it were in flight, and was seen to be settled (CancelRequest::settled), gives way.
    [[nodiscard]] virtual QFuture<Outcome<QList<Execution>>>
    commitCancelRequested(const QList<CancelRequest> &requests) = 0;

    /// Counts a request that is about to be sent, in the ledger that window and command line share.
    [[nodiscard]] virtual QFuture<Outcome<Reservation>> reserve(const ReservationRequest &request) = 0;

    /// Everything that is tracked, newest first.
    [[nodiscard]] virtual QFuture<Outcome<QList<Execution>>> load() = 0;
    /// The newest `limit` runs of a connection's queries, also of executions that were forgotten.
    [[nodiscard]] virtual QFuture<Outcome<QList<QueryRun>>> runs(const QUuid &connection, int limit) = 0;
    /// The newest events, oldest first; of one execution where a key is given.
    [[nodiscard]] virtual QFuture<Outcome<QList<Event>>> events(const std::optional<ExecutionKey> &key,
                                                                int limit) = 0;
    /// The newest events of all executions that answer the question. How many events are looked through for one answer is
    /// limited, so that nothing else waits long for its turn.
    [[nodiscard]] virtual QFuture<Outcome<EventPage>> eventPage(const EventQuestion &question) = 0;
};

} // namespace Quell
