// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Quell {

/// Execution ids of Dune are ULIDs: 26 characters of Crockford's base 32 in upper case, the first ten of which are the
/// milliseconds since 1970 at which they were made (https://github.com/ulid/spec).
namespace DuneId {

[[nodiscard]] bool isId(const QString &id);
/// In any case of letters, between characters that are neither letters nor digits; answered in upper case. The value of an
/// api_key parameter is never taken for one.
[[nodiscard]] QStringList findIds(const QString &line);
/// Queries are numbered.
[[nodiscard]] bool isQueryId(const QString &id);

/// What leads to executions, as ExecutionSource::id. A run of a pipeline has an id of the same shape as an execution.
inline constexpr QLatin1StringView pipelineSource("pipeline");
inline constexpr QLatin1StringView latestSource("latest");
/// The id of a run of a pipeline in a text, where there is exactly one.
[[nodiscard]] QString findPipeline(const QString &text);
/// A number alone, or that in an address of a query: dune.com/queries/1234, api.dune.com/api/v1/query/1234/…
[[nodiscard]] QString findQuery(const QString &text);

[[nodiscard]] QDateTime createdAt(const QString &id);

} // namespace DuneId

} // namespace Quell
