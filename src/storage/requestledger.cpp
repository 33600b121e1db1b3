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

} // namespace

RequestLedger::RequestLedger(const QSqlDatabase &database)
    : m_database(database),
      m_boot(QString::fromLatin1(QSysInfo::bootUniqueId()))
{
    if (m_boot.isNull())
        m_boot = QStringLiteral("");
}

Outcome<Reservation> RequestLedger::reserve(const ReservationRequest &request)
{
    if (const Outcome<Done> dropped = dropOld(request); !dropped.ok())
        return dropped.trouble();

    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT at FROM requests WHERE connection = ? AND at > ? ORDER BY at")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(request.connection.toString(QUuid::WithoutBraces));
    query.addBindValue(qint64((request.now - request.window).count()));
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    QList<milliseconds> sent;
    while (query.next())
        sent.append(milliseconds(query.value(0).toLongLong()));
    if (query.lastError().isValid())
        return storageTrouble(m_database, query.lastError());
    query.finish();

    const int used = static_cast<int>(sent.size());
    if (request.limit > 0 && used >= request.limit) {
        // There is room again when so many have left the window that one less than the limit remains.
        const milliseconds leaves = sent.at(used - request.limit) + request.window;
        return Reservation{
            .granted = false, .retryIn = std::max(leaves - request.now, milliseconds(1)), .used = used};
    }
    if (const Outcome<Done> inserted = insert(request); !inserted.ok())
        return inserted.trouble();
    return Reservation{.granted = true, .used = used + 1};
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
    QSqlQuery query(m_database);
    if (!query.prepare(
            QStringLiteral("DELETE FROM requests WHERE connection = ? AND (at <= ? OR at > ? OR boot <> ?)")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(request.connection.toString(QUuid::WithoutBraces));
    query.addBindValue(qint64((request.now - std::max(request.window, requestsKeptFor)).count()));
    query.addBindValue(qint64((request.now + aheadAtMost).count()));
    query.addBindValue(m_boot);
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    return Done{};
}

Outcome<Done> RequestLedger::insert(const ReservationRequest &request)
{
    QSqlQuery query(m_database);
    if (!query.prepare(QStringLiteral("INSERT INTO requests (connection, boot, at) VALUES (?, ?, ?)")))
        return storageTrouble(m_database, query.lastError());
    query.addBindValue(request.connection.toString(QUuid::WithoutBraces));
    query.addBindValue(m_boot);
    query.addBindValue(qint64(request.now.count()));
    if (!query.exec())
        return storageTrouble(m_database, query.lastError());
    return Done{};
}

} // namespace Quell
