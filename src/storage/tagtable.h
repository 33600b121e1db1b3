// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QSqlDatabase>

namespace Quell {

/// The table `tags`: what a person wrote on executions. Storage thread; writes within a transaction of the caller's.
class TagTable
{
public:
    explicit TagTable(const QSqlDatabase &database) : m_database(database) { }

    /// An empty tag takes the one away that is there.
    [[nodiscard]] Outcome<Done> store(const QList<ExecutionKey> &keys, const QString &tag);
    [[nodiscard]] Outcome<TagsOfExecutions> all();
    /// The tags of executions that are not there any more.
    [[nodiscard]] Outcome<Done> dropOrphans();

private:
    QSqlDatabase m_database;
};

} // namespace Quell
