// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QHash>
#include <QObject>
#include <QPair>
#include <QSet>
#include <QUuid>

namespace Quell {

class ExecutionTracker;
class Monitor;

/// Asks for the name of a query where its service tells it separately: once for each query, when a person looks at it.
class QueryNames : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    QueryNames(ExecutionTracker *tracker, Monitor *monitor, QObject *parent = nullptr);

    /// A person looks at this execution.
    void want(const ExecutionKey &key);

private:
    using Query = QPair<QUuid, QString>; ///< connection, query id

    void ask(const Query &query);
    void apply(const QList<ExecutionKey> &keys);
    [[nodiscard]] std::optional<Query> namelessQuery(const ExecutionKey &key) const;

    ExecutionTracker *m_tracker;
    Monitor *m_monitor;
    QHash<Query, QString> m_names;
    QSet<Query> m_asked;
    QSet<Query> m_failed; ///< may be asked for again when they are looked at anew
    std::optional<ExecutionKey> m_wanted;
};

} // namespace Quell
