// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QString>
#include <QThread>

#include <memory>

namespace Quell {

class JournalDatabase;

/// `quell.db` of a profile: SQLite in WAL mode on a thread of its own. Answers arrive in the thread that asked.
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
    /// sentence). To be called once, before anything else.
    [[nodiscard]] QFuture<Outcome<Opening>> open();

    [[nodiscard]] QFuture<Outcome<Done>> store(const QList<Execution> &executions) override;
    [[nodiscard]] QFuture<Outcome<Done>> forget(const QList<ExecutionKey> &keys) override;
    [[nodiscard]] QFuture<Outcome<Done>> log(const QList<Event> &events) override;
    [[nodiscard]] QFuture<Outcome<Done>> commitCancelRequested(const Execution &execution) override;
    [[nodiscard]] QFuture<Outcome<Reservation>> reserve(const ReservationRequest &request) override;
    [[nodiscard]] QFuture<Outcome<QList<Execution>>> load() override;
    [[nodiscard]] QFuture<Outcome<QList<Event>>> events(const std::optional<ExecutionKey> &key,
                                                        int limit) override;

private:
    QString m_path;
    QThread m_thread;
    JournalDatabase *m_database = nullptr; ///< lives in m_thread
};

} // namespace Quell
