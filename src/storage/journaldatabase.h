// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventtable.h"
#include "executiontable.h"
#include "journal.h"
#include "profilelock.h"
#include "requestledger.h"

#include <QObject>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace Quell {

/// The database behind Journal. Lives in the storage thread: the connection to SQLite is made, used and closed in it. Each
/// call is one transaction, and blocks that thread until it is done.
class JournalDatabase final : public QObject
{
    Q_OBJECT
public:
    explicit JournalDatabase(QString path);
    ~JournalDatabase() override;

    [[nodiscard]] Outcome<Journal::Opening> open(const std::optional<Retention> &retention);
    void close();
    [[nodiscard]] Outcome<Done> drop(const Retention &retention);

    [[nodiscard]] Outcome<Done> store(const QList<Execution> &executions);
    [[nodiscard]] Outcome<Done> storeChanges(const QList<Execution> &executions);
    [[nodiscard]] Outcome<Done> storeSightings(const QList<Execution> &executions);
    [[nodiscard]] Outcome<Done> forget(const QList<LetGo> &executions);
    [[nodiscard]] Outcome<Done> log(const QList<Event> &events);
    [[nodiscard]] Outcome<Done> storeTag(const QList<ExecutionKey> &keys, const QString &tag);
    [[nodiscard]] Outcome<TagsOfExecutions> tags();
    [[nodiscard]] Outcome<QList<Execution>> commitCancelRequested(const QList<CancelRequest> &requests);
    [[nodiscard]] Outcome<Reservation> reserve(const ReservationRequest &request);
    [[nodiscard]] Outcome<QList<Execution>> load();
    [[nodiscard]] Outcome<ExecutionPage> loadPage(qint64 next, int limit);
    [[nodiscard]] Outcome<QList<QueryRun>> runs(const QUuid &connection, int limit);
    [[nodiscard]] Outcome<QList<Event>> events(const std::optional<ExecutionKey> &key, int limit);
    [[nodiscard]] Outcome<EventPage> eventPage(const EventQuestion &question);

private:
    enum class Finding { Sound, Damaged };

    [[nodiscard]] Outcome<Journal::Opening> openLocked(const std::optional<Retention> &retention);
    [[nodiscard]] Outcome<Finding> connectAndInspect();
    [[nodiscard]] bool refusesWriting(int version);
    [[nodiscard]] Outcome<Done> configure();
    [[nodiscard]] Outcome<Done> dropWhatIsOver(const Retention &retention);
    void closeConnection();
    void letGo();

    template<typename T, typename Work>
    [[nodiscard]] Outcome<T> inTransaction(Work work);
    [[nodiscard]] Outcome<Done> storeAll(const QList<Execution> &executions, ExecutionTable::Missing missing);
    [[nodiscard]] Outcome<Done> setSynchronous(const QString &level);

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    ProfileLock
        m_use; ///< shared by all who have the database open, so that nobody sets it aside under another
    struct Tables
    {
        explicit Tables(const QSqlDatabase &database);

        ExecutionTable executions;
        EventTable events;
        RequestLedger ledger;
    };

    std::optional<Tables> m_tables; ///< while the database is open
    QString m_synchronous; ///< what everyday writes use
    std::optional<Trouble> m_unusable; ///< the answer to everything while there is no open database
};

} // namespace Quell
