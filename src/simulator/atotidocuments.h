// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "simulatedexecution.h"

namespace Quell {

/// An entry of the query history, as at that moment. Not to be asked before it was submitted.
[[nodiscard]] QJsonObject atotiEntry(const ExecutionLife &life, const QDateTime &now,
                                     const QString &nodeName);

/// One page of the history.
[[nodiscard]] QJsonObject atotiPage(const QList<QJsonObject> &entries, int page, int pageSize);

/// A query plan; what a real one says of its retrievals is far longer.
[[nodiscard]] QJsonArray atotiPlan(const ExecutionLife &life);

/// The body with which Spring Boot answers an error; `message` empty: the framework's own answer, which has none.
[[nodiscard]] ServiceAnswer springError(int status, const RecordedRequest &request, const QDateTime &now,
                                        const QString &message);

} // namespace Quell
