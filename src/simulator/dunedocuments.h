// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "simulatedexecution.h"

#include <QDate>

namespace Quell {

/// How full an account's slots for executions are.
struct DuneSlots
{
    int allowed = 3;
    int executing = 0;
};

/// QUERY_STATE_…, as at that moment. Not to be asked before it was submitted.
[[nodiscard]] QString duneState(const ExecutionLife::Moment &moment);

/// models.GetExecutionStatusResponse. `queuePosition` counts while it is pending.
[[nodiscard]] QJsonObject duneStatus(const ExecutionLife &life, const QDateTime &now,
                                     const DuneSlots &capacity, int queuePosition);

/// models.GetQueryResponse
[[nodiscard]] QJsonObject duneQuery(qint64 id, const QString &name, const QString &sql);

/// models.GetUsageResponse, with the billing period of that day's month.
[[nodiscard]] QJsonObject duneUsage(double creditsUsed, const QDate &today);

/// Every error is one text.
[[nodiscard]] ServiceAnswer duneError(int status, const QString &text);
[[nodiscard]] ServiceAnswer duneQueryNotFound();
[[nodiscard]] ServiceAnswer duneInvalidExecution(const QString &id);

/// Whether an id has a ULID's shape: 26 characters of Crockford's base 32.
[[nodiscard]] bool isUlid(const QString &id);

/// A new ULID whose first ten characters tell when it was made.
[[nodiscard]] QString makeUlid(const QDateTime &at);

} // namespace Quell
