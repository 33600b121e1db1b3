// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QSqlDatabase>
#include <QString>

namespace Quell {

/// The table `requests`: which requests were sent, counted by every process of the profile. Its times count from the start
/// of the machine, so that setting the clock changes nothing; rows of another start mean nothing and are dropped. Storage
/// thread; within a transaction of the caller's that was begun IMMEDIATE, so that two writers never grant the same place.
class RequestLedger
{
public:
    explicit RequestLedger(const QSqlDatabase &database);

    [[nodiscard]] Outcome<Reservation> reserve(const ReservationRequest &request);
    [[nodiscard]] Outcome<Done> dropOtherBoots();

private:
    [[nodiscard]] Outcome<Done> dropOld(const ReservationRequest &request);
    [[nodiscard]] Outcome<Done> insert(const ReservationRequest &request);

    QSqlDatabase m_database;
    QString m_boot; ///< what the machine calls its present start; empty where it has no name for it
};

} // namespace Quell
