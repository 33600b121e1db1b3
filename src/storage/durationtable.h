// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "executionjournal.h"
#include "outcome.h"

#include <QSqlDatabase>

namespace Quell {

/// The table `durations`: how long runs took that came to their own end. It outlives the executions. Storage thread; writes
/// within a transaction of the caller's.
class DurationTable
{
public:
    explicit DurationTable(const QSqlDatabase &database);

    /// Once for each execution, however often; of one that tells nothing, nothing.
    [[nodiscard]] Outcome<Done> record(const Execution &execution);
    /// The newest `limit` of a connection.
    [[nodiscard]] Outcome<QList<QueryRun>> newest(const QUuid &connection, int limit);
    [[nodiscard]] Outcome<Done> dropBefore(const QDateTime &time);

private:
    QSqlDatabase m_database;
};

} // namespace Quell
