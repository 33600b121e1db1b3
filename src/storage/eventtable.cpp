// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventtable.h"

#include "sqltransaction.h"

#include <algorithm>
#include <limits>

namespace Quell {

namespace {

/// Looked through for one answer: some milliseconds, for which a cancel may have to wait.
constexpr int mostLookedThrough = 20'000;

/// Never NULL, where the column must not be.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// `from` is the number of the first of the columns at, connection, execution, kind, what, said.
Event eventFromSql(const QSqlQuery &query, int from)
{
    return {.at = timeFromSql(query.value(from)),
            .key = {QUuid::fromString(query.value(from + 1).toString()), query.value(from + 2).toString()},
            .kind = eventKindFromWord(query.value(from + 3).toString()).value_or(Event::Kind::Changed),
            .what = query.value(from + 4).toString(),
            .said = query.value(from + 5).toString()};
}

/// A condition with its values, in their order.
struct SqlCondition
{
    QString sql;
    QVariantList values;
};

QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QStringLiteral("\\") + special);
    return u'%' + pattern + u'%';
}

SqlCondition conditionOf(const EventWord &word)
{
    SqlCondition condition;
    QStringList choices;
    const auto choice = [&](const QString &sql, const QVariantList &values) {
        choices.append(sql);
        condition.values.append(values);
    };
    QStringList spellings;
    if (!word.text.isEmpty())
        spellings.append(word.text);
    // SQLite knows the case of ASCII alone.
    if (std::ranges::any_of(word.text, [](QChar letter) { return letter.unicode() > 0x7f; }))
        spellings.append({word.text.toLower(), word.text.toUpper()});
    spellings.removeDuplicates();
    for (const QString &spelling : std::as_const(spellings)) {
        const QString pattern = likePattern(spelling);
        choice(QStringLiteral("execution LIKE ? ESCAPE '\\' OR said LIKE ? ESCAPE '\\'"), {pattern, pattern});
    }
    for (const QUuid &connection : word.connections)
        choice(QStringLiteral("connection = ?"), {connection.toString(QUuid::WithoutBraces)});
    for (const EventSort &sort : word.sorts)
        choice(QStringLiteral("(kind = ? AND what = ?)"), {toWord(sort.kind), sort.what});
    if (choices.isEmpty()) // Nothing is asked for.
        choices.append(QStringLiteral("1"));
    condition.sql = u'(' + choices.join(QStringLiteral(" OR ")) + u')';
    return condition;
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
        m_append.bindValue(3, toWord(event.kind));
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
        events.append(eventFromSql(query, 0));
    }
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    std::ranges::reverse(events);
    return events;
}

Outcome<EventPage> EventTable::page(const EventQuestion &question)
{
    const qint64 before = question.before > 0 ? question.before : std::numeric_limits<qint64>::max();
    const Outcome<qint64> floor = floorOf(before, question.after);
    if (!floor.ok())
        return floor.trouble();
    const Outcome<qint64> newestNumber = newestOf();
    if (!newestNumber.ok())
        return newestNumber.trouble();
    QStringList conditions{QStringLiteral("rowid < ? AND rowid > ?")};
    QVariantList values{before, floor.value()};
    for (const EventWord &word : question.words) {
        const SqlCondition condition = conditionOf(word);
        conditions.append(condition.sql);
        values.append(condition.values);
    }
    // To SQLite a negative limit means all.
    values.append(std::max(question.limit, 1));
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT rowid, at, connection, execution, kind, what, said FROM events"
                                      " WHERE %1 ORDER BY rowid DESC LIMIT ?")
                           .arg(conditions.join(QStringLiteral(" AND ")))))
        return storageTrouble(m_database, query.lastError());
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    EventPage page{.newest = newestNumber.value()};
    while (query.next())
        page.events.append({query.value(0).toLongLong(), eventFromSql(query, 1)});
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    const bool full = page.events.size() >= std::max(question.limit, 1);
    page.next = full ? page.events.constLast().number : floor.value() + 1;
    page.last = !full && floor.value() <= question.after;
    return page;
}

/// The number under which nothing is looked at this time; `after` where there are not that many.
Outcome<qint64> EventTable::floorOf(qint64 before, qint64 after)
{
    QSqlQuery query(m_database);
    if (!query.prepare(QStringLiteral("SELECT rowid FROM events WHERE rowid < ? AND rowid > ?"
                                      " ORDER BY rowid DESC LIMIT 1 OFFSET ?")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(before);
    query.addBindValue(after);
    query.addBindValue(mostLookedThrough);
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    return query.next() ? query.value(0).toLongLong() : after;
}

Outcome<qint64> EventTable::newestOf()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT max(rowid) FROM events")) || !query.next())
        return storageTrouble(m_database, query.lastError());
    return query.value(0).toLongLong();
}

Outcome<Done> EventTable::dropBefore(const QDateTime &time)
{
    return deleteBefore(m_database, QStringLiteral("DELETE FROM events WHERE at < ?"), time);
}

} // namespace Quell
