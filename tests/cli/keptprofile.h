// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerof.h"
#include "journal.h"
#include "quellcli.h"

namespace Quell {

/// "log --limit 3" → the words of a command line.
[[nodiscard]] inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// Writes into the house's database as a window would have, days ago.
class KeptProfile
{
public:
    explicit KeptProfile(const CliHouse &house)
        : m_connections(house.connections()),
          m_journal(house.file(QStringLiteral("quell.db")))
    {
        if (!answerOf(m_journal.open()).ok())
            qFatal("the database cannot be opened");
    }

    [[nodiscard]] QUuid connection(const QString &name) const
    {
        for (const Connection &each : m_connections) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }

    /// So many of one connection, number 0 the oldest; every tenth has failed.
    void addExecutions(const QString &connectionName, int count)
    {
        QList<Execution> executions;
        for (int number = 0; number < count; ++number) {
            Execution execution{.key = {connection(connectionName), idOf(number)},
                                .trackedAt = m_start.addSecs(number)};
            execution.last = {.key = execution.key,
                              .seenAt = m_start.addSecs(number + 1),
                              .state = number % 10 == 0 ? ExecutionState::Failed : ExecutionState::Completed,
                              .query = QStringLiteral("SELECT %1").arg(number),
                              .startedAt = m_start.addSecs(number),
                              .endedAt = m_start.addSecs(number + 1)};
            executions.append(execution);
        }
        store(executions);
    }
    void store(const QList<Execution> &executions)
    {
        if (!answerOf(m_journal.store(executions)).ok())
            qFatal("the executions cannot be stored");
    }
    void log(const QList<Event> &events)
    {
        if (!answerOf(m_journal.log(events)).ok())
            qFatal("the events cannot be stored");
    }
    /// So many, number 0 the oldest, one a minute, the last one now.
    void addEvents(const QString &connectionName, int count)
    {
        QList<Event> events;
        for (int number = 0; number < count; ++number)
            events.append({.at = m_now.addSecs(60LL * (number - count + 1)),
                           .key = {connection(connectionName), idOf(number % 7)},
                           .kind = number % 3 == 0 ? Event::Kind::Asked : Event::Kind::Changed,
                           .what = number % 3 == 0 ? QStringLiteral("cancel") : QStringLiteral("running")});
        log(events);
    }

    [[nodiscard]] static QString idOf(int number)
    {
        return QStringLiteral("01JD%1").arg(number, 22, 10, QLatin1Char('0'));
    }
    [[nodiscard]] QDateTime now() const { return m_now; }

private:
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    QDateTime m_start = m_now.addDays(-2);
    QList<Connection> m_connections;
    Journal m_journal;
};

} // namespace Quell
