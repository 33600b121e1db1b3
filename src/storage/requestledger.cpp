// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestledger.h"

#include "sqltransaction.h"

#include <QSysInfo>

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// Processes may count in windows of different lengths, having learnt different ones; rows are kept for the longest likely.
constexpr milliseconds requestsKeptFor{std::chrono::minutes(10)};

/// Between taking the time and getting the lock. A row further ahead is of an earlier start of a machine that has no name
/// for it.
constexpr milliseconds aheadAtMost{std::chrono::minutes(1)};

/// Old rows are looked for this often, not with each of hundreds of requests.
constexpr milliseconds betweenDrops{std::chrono::seconds(10)};

QString connectionOf(const ReservationRequest &request)
{
    return request.connection.toString(QUuid::WithoutBraces);
}

} // namespace

RequestLedger::RequestLedger(const QSqlDatabase &database)
    : m_database(database),
      m_boot(QString::fromLatin1(QSysInfo::bootUniqueId())),
      m_count(database),
      m_nth(database),
      m_insert(database)
{
    if (m_boot.isNull())
        m_boot = QStringLiteral("");
    m_count.setForwardOnly(true);
    m_nth.setForwardOnly(true);
}

Outcome<Reservation> RequestLedger::reserve(const ReservationRequest &request)
{
    if (const Outcome<Done> dropped = dropOld(request); !dropped.ok())
        return dropped.trouble();
    const Outcome<int> counted = used(request);
    if (!counted.ok())
        return counted.trouble();
    const int before = counted.value();
    if (request.limit > 0 && before + request.count > request.limit) {
        // There is room again when so many have left the window that what is asked for fits beside the rest.
        const int earlier =
            std::clamp(before + request.count - 1 - request.limit, 0, std::max(0, before - 1));
        const Outcome<milliseconds> room = leaves(request, earlier);
        if (!room.ok())
            return room.trouble();
        return Reservation{.granted = false,
                           .retryIn = std::max(room.value() - request.now, milliseconds(1)),
                           .used = before};
    }
    for (int i = 0; i < request.count; ++i) {
        if (const Outcome<Done> inserted = insert(request); !inserted.ok())
            return inserted.trouble();
    }
    return Reservation{.granted = true, .used = before + request.count};
}

Outcome<Done> RequestLedger::dropOtherBoots()
{
    QSqlQuery query(m_database);
    if (!query.prepare(QStringLiteral("DELETE FROM requests WHERE boot <> ?")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(m_boot);
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    return Done{};
}

Outcome<Done> RequestLedger::dropOld(const ReservationRequest &request)
{
    const auto last = m_dropped.constFind(request.connection);
    if (last != m_dropped.cend() && request.now >= *last && request.now - *last < betweenDrops)
        return Done{};
    QSqlQuery query(m_database);
    if (!query.prepare(
            QStringLiteral("DELETE FROM requests WHERE connection = ? AND (at <= ? OR at > ? OR boot <> ?)")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(connectionOf(request));
    query.addBindValue(qint64((request.now - std::max(request.window, requestsKeptFor)).count()));
    query.addBindValue(qint64((request.now + aheadAtMost).count()));
    query.addBindValue(m_boot);
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    m_dropped.insert(request.connection, request.now);
    return Done{};
}

Outcome<int> RequestLedger::used(const ReservationRequest &request)
{
    if (const Outcome<Done> prepared =
            prepareOnce(m_database, m_count,
                        QStringLiteral("SELECT count(*) FROM requests WHERE connection = ? AND at > ?"));
        !prepared.ok())
        return prepared.trouble();
    m_count.bindValue(0, connectionOf(request));
    m_count.bindValue(1, qint64((request.now - request.window).count()));
    if (!m_count.exec() || !m_count.next())
        return storageTrouble(m_database, m_count.lastError());
    const int used = m_count.value(0).toInt();
    m_count.finish();
    return used;
}

Outcome<milliseconds> RequestLedger::leaves(const ReservationRequest &request, int earlier)
{
    if (const Outcome<Done> prepared =
            prepareOnce(m_database, m_nth,
                        QStringLiteral("SELECT at FROM requests WHERE connection = ? AND at > ? ORDER BY at "
                                       "LIMIT 1 OFFSET ?"));
        !prepared.ok())
        return prepared.trouble();
    m_nth.bindValue(0, connectionOf(request));
    m_nth.bindValue(1, qint64((request.now - request.window).count()));
    m_nth.bindValue(2, earlier);
    if (!m_nth.exec())
        return storageTrouble(m_database, m_nth.lastError());
    // More at once than the limit allows will never fit; the caller asks again in a window.
    const milliseconds at = m_nth.next() ? milliseconds(m_nth.value(0).toLongLong()) : request.now;
    const QSqlError error = m_nth.lastError();
    m_nth.finish();
    if (error.isValid())
        return storageTrouble(m_database, error);
    return at + request.window;
}

Outcome<Done> RequestLedger::insert(const ReservationRequest &request)
{
    if (const Outcome<Done> prepared =
            prepareOnce(m_database, m_insert,
                        QStringLiteral("INSERT INTO requests (connection, boot, at) VALUES (?, ?, ?)"));
        !prepared.ok())
        return prepared.trouble();
    m_insert.bindValue(0, connectionOf(request));
    m_insert.bindValue(1, m_boot);
    m_insert.bindValue(2, qint64(request.now.count()));
    if (!m_insert.exec())
        return storageTrouble(m_database, m_insert.lastError());
    m_insert.finish();
    return Done{};
}

} // namespace Quell
