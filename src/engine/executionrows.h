// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"
#include "executionrow.h"

#include <QHash>
#include <QList>

namespace Quell {

class Clock;
class Connections;
class ExecutionTags;
class ExecutionTracker;
class Monitor;

/// Executions with all that is shown of them: what the command line prints, and what is exported and copied. Of one moment, in
/// which it is made: what it knows of a connection it asks for once.
class ExecutionRows
{
public:
    /// All of them must outlive it.
    ExecutionRows(const ExecutionTracker *tracker, const Connections *connections, const Monitor *monitor,
                  const Clock *clock, const ExecutionTags *tags);

    [[nodiscard]] ExecutionRow of(Execution execution) const;
    /// Those that are tracked, in the order of `keys`.
    [[nodiscard]] QList<ExecutionRow> of(const QList<ExecutionKey> &keys) const;

private:
    struct Origin
    {
        QString connection;
        QString service;
        QString serviceName;
        ConnectionHealth health;
    };
    [[nodiscard]] const Origin &originOf(const QUuid &connection) const;

    const ExecutionTracker *m_tracker;
    const Connections *m_connections;
    const Monitor *m_monitor;
    const ExecutionTags *m_tags;
    QDateTime m_now;
    mutable QHash<QUuid, Origin> m_origins;
};

} // namespace Quell
