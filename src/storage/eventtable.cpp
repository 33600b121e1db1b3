// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtable.h"

#include "sqltransaction.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Quell {

namespace {

constexpr std::array<std::pair<Event::Kind, const char *>, 3> eventWords{{
    {Event::Kind::Asked, "asked"},
    {Event::Kind::Answered, "answered"},
    {Event::Kind::Changed, "changed"},
}};

QString eventWord(Event::Kind kind)
{
    const auto found = std::ranges::find(eventWords, kind, [](const auto &entry) { return entry.first; });
    return QString::fromLatin1(found->second);
}

Event::Kind eventKindFrom(const QString &word)
{
    const auto found = std::ranges::find_if(
        eventWords, [&word](const auto &entry) { return word == QLatin1StringView(entry.second); });
    return found == eventWords.cend() ? Event::Kind::Changed : found->first;
}

/// Never NULL, where the column must not be.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

EventTable::EventTable(const QSqlDatabase &database) : m_database(database), m_append(database) { }

Outcome<Done> EventTable::append(const QList<Event> &events)
{
    if (const Outcome<Done> prepared =
            prepareOnce(m_database, m_append,
                        QStringLiteral("INSERT INTO events (at, connection, execution, kind, what, said) "
                                       "VALUES (?, ?, ?, ?, ?, ?)"));
        !prepared.ok())
        return prepared;
    for (const Event &event : events) {
        m_append.bindValue(0, event.at.isValid() ? event.at.toMSecsSinceEpoch() : qint64(0));
        m_append.bindValue(1, event.key.connection.toString(QUuid::WithoutBraces));
        m_append.bindValue(2, notNull(event.key.id));
        m_append.bindValue(3, eventWord(event.kind));
        m_append.bindValue(4, notNull(event.what));
        m_append.bindValue(5, event.said);
        if (!m_append.exec())
            return storageTrouble(m_database, m_append.lastError());
    }
    return Done{};
}

Outcome<QList<Event>> EventTable::newest(const std::optional<ExecutionKey> &key, int limit)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT at, connection, execution, kind, what, said FROM events %1"
                                      " ORDER BY at DESC, rowid DESC LIMIT ?")
                           .arg(key ? QStringLiteral("WHERE connection = ? AND execution = ?") : QString())))
        return storageTrouble(m_database, query.lastError());
    if (key) {
        query.addBindValue(key->connection.toString(QUuid::WithoutBraces));
        query.addBindValue(key->id);
    }
    // To SQLite a negative limit means all.
    query.addBindValue(std::max(limit, 0));
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    QList<Event> events;
    while (query.next()) {
        events.append(Event{.at = timeFromSql(query.value(0)),
                            .key = {QUuid::fromString(query.value(1).toString()), query.value(2).toString()},
                            .kind = eventKindFrom(query.value(3).toString()),
                            .what = query.value(4).toString(),
                            .said = query.value(5).toString()});
    }
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    std::ranges::reverse(events);
    return events;
}

Outcome<Done> EventTable::dropBefore(const QDateTime &time)
{
    return deleteBefore(m_database, QStringLiteral("DELETE FROM events WHERE at < ?"), time);
}

} // namespace Quell
