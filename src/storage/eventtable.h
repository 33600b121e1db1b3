// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"
#include "outcome.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

namespace Quell {

/// The table `events`: the activity log. Storage thread; writes within a transaction of the caller's. To be kept as long as the
/// database is open, as its statements are.
class EventTable
{
public:
    explicit EventTable(const QSqlDatabase &database);

    [[nodiscard]] Outcome<Done> append(const QList<Event> &events);
    /// The newest `limit`, oldest first; of one execution where a key is given.
    [[nodiscard]] Outcome<QList<Event>> newest(const std::optional<ExecutionKey> &key, int limit);
    /// ExecutionJournal::eventPage.
    [[nodiscard]] Outcome<EventPage> page(const EventQuestion &question);
    [[nodiscard]] Outcome<Done> dropBefore(const QDateTime &time);

private:
    [[nodiscard]] Outcome<qint64> floorOf(qint64 before, qint64 after);
    [[nodiscard]] Outcome<qint64> newestOf();

    QSqlDatabase m_database;
    QSqlQuery m_append; ///< prepared at first use
};

} // namespace Quell
