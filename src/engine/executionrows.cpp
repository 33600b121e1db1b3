// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionrows.h"

#include "clock.h"
#include "connectionhealth.h"
#include "connections.h"
#include "executiontags.h"
#include "executiontracker.h"
#include "monitor.h"

namespace Quell {

ExecutionRows::ExecutionRows(const ExecutionTracker *tracker, const Connections *connections,
                             const Monitor *monitor, const Clock *clock, const ExecutionTags *tags)
    : m_tracker(tracker),
      m_connections(connections),
      m_monitor(monitor),
      m_clock(clock),
      m_tags(tags)
{
}

ExecutionRow ExecutionRows::of(const Execution &execution) const
{
    const QUuid &id = execution.key.connection;
    const auto connection = m_connections->find(id);
    const ServiceDescription service = m_connections->descriptionOf(id);
    const QDateTime now = m_clock->now();
    return ExecutionRow{.execution = execution,
                        .connection = connection ? connection->name : id.toString(QUuid::WithoutBraces),
                        .service = service.id,
                        .serviceName = service.name,
                        .tag = m_tags->of(execution.key),
                        .stale = isStale(execution, m_monitor->health(id), now),
                        .now = now};
}

QList<ExecutionRow> ExecutionRows::of(const QList<ExecutionKey> &keys) const
{
    QList<ExecutionRow> rows;
    for (const ExecutionKey &key : keys) {
        if (const auto execution = m_tracker->find(key))
            rows.append(of(*execution));
    }
    return rows;
}

} // namespace Quell
