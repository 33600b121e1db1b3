// SPDX-License-Identifier: GPL-3.0-or-later
#include "querynames.h"

#include "executiontracker.h"
#include "monitor.h"
#include "whenanswered.h"

namespace Quell {

QueryNames::QueryNames(ExecutionTracker *tracker, Monitor *monitor, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_monitor(monitor)
{
    connect(tracker, &ExecutionTracker::executionsAdded, this, &QueryNames::apply);
    connect(tracker, &ExecutionTracker::executionsChanged, this,
            [this](const QList<ExecutionKey> &keys) { apply(keys); });
}

void QueryNames::want(const ExecutionKey &key)
{
    m_wanted = key;
    const std::optional<Query> query = namelessQuery(key);
    if (!query)
        return;
    if (m_failed.remove(*query))
        m_asked.remove(*query);
    ask(*query);
}

void QueryNames::ask(const Query &query)
{
    if (m_asked.contains(query))
        return;
    m_asked.insert(query);
    whenAnswered(m_monitor->queryName(query.first, query.second), this,
                 [this, query](const Outcome<QString> &answer) {
                     if (answer.ok()) {
                         m_names.insert(query, answer.value());
                         m_tracker->nameQuery(query.first, query.second, answer.value());
                     } else if (isTransient(answer.trouble().kind)) {
                         m_failed.insert(query);
                     }
                 });
}

void QueryNames::apply(const QList<ExecutionKey> &keys)
{
    QSet<Query> named;
    for (const ExecutionKey &key : keys) {
        const std::optional<Query> query = namelessQuery(key);
        if (!query)
            continue;
        if (!m_names.value(*query).isEmpty())
            named.insert(*query);
        else if (key == m_wanted)
            ask(*query); // it was selected before its first answer told which query it is
    }
    for (const Query &query : std::as_const(named))
        m_tracker->nameQuery(query.first, query.second, m_names.value(query));
}

std::optional<QueryNames::Query> QueryNames::namelessQuery(const ExecutionKey &key) const
{
    const PackedExecution execution = m_tracker->packed(key);
    if (execution.queryId().isEmpty() || !execution.query().isEmpty())
        return std::nullopt;
    return Query{key.connection, QString::fromUtf8(execution.queryId())};
}

} // namespace Quell

#include "moc_querynames.cpp"
