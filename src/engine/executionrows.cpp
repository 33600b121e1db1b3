// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionrows.h"

#include "clock.h"
#include "connections.h"
#include "executiontags.h"
#include "executiontracker.h"
#include "monitor.h"

#include <utility>

namespace Quell {

ExecutionRows::ExecutionRows(const ExecutionTracker *tracker, const Connections *connections,
                             const Monitor *monitor, const Clock *clock, const ExecutionTags *tags)
    : m_tracker(tracker),
      m_connections(connections),
      m_monitor(monitor),
      m_tags(tags),
      m_now(clock->now())
{
}

ExecutionRow ExecutionRows::of(Execution execution) const
{
    const Origin &origin = originOf(execution.key.connection);
    const QString tag = m_tags->of(execution.key);
    const bool stale = isStale(execution, origin.health, m_now);
    return ExecutionRow{.execution = std::move(execution),
                        .connection = origin.connection,
                        .service = origin.service,
                        .serviceName = origin.serviceName,
                        .tag = tag,
                        .stale = stale,
                        .now = m_now};
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

const ExecutionRows::Origin &ExecutionRows::originOf(const QUuid &connection) const
{
    if (const auto known = m_origins.constFind(connection); known != m_origins.constEnd())
        return *known;
    const auto found = m_connections->find(connection);
    const ServiceDescription service = m_connections->descriptionOf(connection);
    return *m_origins.insert(connection,
                             {.connection = found ? found->name : connection.toString(QUuid::WithoutBraces),
                              .service = service.id,
                              .serviceName = service.name,
                              .health = m_monitor->health(connection)});
}

} // namespace Quell
