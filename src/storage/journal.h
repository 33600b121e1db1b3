// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QDateTime>
#include <QString>
#include <QThread>

#include <chrono>

namespace Quell {

class JournalDatabase;
class Mailbox;

/// How long what is over is kept, counted back from `now`. Only the window knows what the user chose: nobody else drops anything.
struct Retention
{
    QDateTime now; ///< invalid: the system's clock
    std::chrono::days finished{90}; ///< executions that have ended
    std::chrono::days events{365}; ///< the activity log, and how long queries took
};

/// `quell.db` of a profile: SQLite in WAL mode on a thread of its own. Answers arrive in the thread that asked.
///
/// Several processes may have the same file open. In it an older snapshot never overwrites a newer one, and a cancel that is
/// in flight is never replaced by another one: see newestOf() in executiontable.h.
class Journal final : public ExecutionJournal
{
    Q_OBJECT
public:
    explicit Journal(QString path, QObject *parent = nullptr);
    /// Finishes what was handed over, then closes the database.
    ~Journal() override;

    struct Opening
    {
        /// A corrupt database was set aside under this name; empty: nothing had to be.
        QString setAside;
    };
    /// Opens or creates the database, brings an older schema up to date, and refuses a newer one (StorageFailed with a
    /// sentence). To be called once, before anything else: what is asked of a journal that is not open is StorageFailed.
    /// Deletes nothing.
    [[nodiscard]] QFuture<Outcome<Opening>> open();
    /// Deletes what is older, too.
    [[nodiscard]] QFuture<Outcome<Opening>> open(const Retention &retention);
    /// Finishes what was handed over and closes the database; whatever is asked afterwards is answered with Stopped.
    [[nodiscard]] QFuture<Outcome<Done>> close();
    /// Deletes what is older.
    [[nodiscard]] QFuture<Outcome<Done>> dropWhatIsOver(const Retention &retention);

    [[nodiscard]] QFuture<Outcome<Done>> store(const QList<Execution> &executions) override;
    [[nodiscard]] QFuture<Outcome<Done>> storeChanges(const QList<Execution> &executions) override;
    [[nodiscard]] QFuture<Outcome<Done>> storeSightings(const QList<Execution> &executions) override;
    [[nodiscard]] QFuture<Outcome<Done>> forget(const QList<LetGo> &executions) override;
    [[nodiscard]] QFuture<Outcome<Done>> log(const QList<Event> &events) override;
    [[nodiscard]] QFuture<Outcome<Done>> storeTag(const QList<ExecutionKey> &keys,
                                                  const QString &tag) override;
    [[nodiscard]] QFuture<Outcome<TagsOfExecutions>> tags() override;
    [[nodiscard]] QFuture<Outcome<QList<Execution>>>
    commitCancelRequested(const QList<CancelRequest> &requests) override;
    [[nodiscard]] QFuture<Outcome<Reservation>> reserve(const ReservationRequest &request) override;
    [[nodiscard]] QFuture<Outcome<QList<Execution>>> load() override;
    /// What is tracked, a page at a time, the newest page first: `next` is 0 and then that of the page before.
    [[nodiscard]] QFuture<Outcome<ExecutionPage>> loadPage(qint64 next, int limit);
    [[nodiscard]] QFuture<Outcome<QList<QueryRun>>> runs(const QUuid &connection, int limit) override;
    [[nodiscard]] QFuture<Outcome<QList<Event>>> events(const std::optional<ExecutionKey> &key,
                                                        int limit) override;
    [[nodiscard]] QFuture<Outcome<EventPage>> eventPage(const EventQuestion &question) override;

private:
    template<typename T, typename Question>
    [[nodiscard]] QFuture<Outcome<T>> ask(Question question);

    QThread m_thread;
    JournalDatabase *m_database; ///< lives in m_thread
    Mailbox *m_questions; ///< lives there too
};

} // namespace Quell
