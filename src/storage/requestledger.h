// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QUuid>

#include <chrono>

namespace Quell {

/// The table `requests`: which requests were sent, counted by every process of the profile. Its times count from the start
/// of the machine, so that setting the clock changes nothing; rows of another start mean nothing and are dropped. Storage
/// thread; within a transaction of the caller's that was begun IMMEDIATE, so that two writers never grant the same place.
/// Keeps its statements, so it must go before the database is closed.
class RequestLedger
{
public:
    explicit RequestLedger(const QSqlDatabase &database);

    [[nodiscard]] Outcome<Reservation> reserve(const ReservationRequest &request);
    [[nodiscard]] Outcome<Done> dropOtherBoots();

private:
    [[nodiscard]] Outcome<Done> dropOld(const ReservationRequest &request);
    /// How many were sent in the window.
    [[nodiscard]] Outcome<int> used(const ReservationRequest &request);
    /// When the request leaves the window that has `earlier` older ones in it.
    [[nodiscard]] Outcome<std::chrono::milliseconds> leaves(const ReservationRequest &request, int earlier);
    [[nodiscard]] Outcome<Done> insert(const ReservationRequest &request);

    QSqlDatabase m_database;
    QString m_boot; ///< what the machine calls its present start; empty where it has no name for it
    QSqlQuery m_count;
    QSqlQuery m_nth;
    QSqlQuery m_insert;
    QHash<QUuid, std::chrono::milliseconds> m_dropped; ///< when old rows of a connection were last dropped
};

} // namespace Quell
