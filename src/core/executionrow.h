// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QJsonObject>
#include <QString>

namespace Quell {

/// An execution with all that is shown of it, at one moment.
struct ExecutionRow
{
    Execution execution;
    QString connection; ///< its name
    QString service; ///< ServiceDescription::id
    QString serviceName; ///< ServiceDescription::name
    QString tag; ///< ExecutionTags::of
    bool stale = false;
    QDateTime now; ///< UTC: what ages count from

    /// Run time; of a stale one as it was when last seen, because nobody knows whether it still runs.
    [[nodiscard]] std::optional<std::chrono::milliseconds> elapsed() const;
    /// The last thing that happened to it, in words.
    [[nodiscard]] QString note() const;
    /// What the service says went wrong with the query; empty where nothing did.
    [[nodiscard]] QString error() const;
};

/// The row of `--json`: connection service id state cancelPhase queryId query user submittedAt startedAt endedAt elapsedMs
/// queuePosition costCredits error note tag seenAt stale. Words in kebab-case, times ISO-8601 UTC, null where not known.
[[nodiscard]] QJsonObject toJson(const ExecutionRow &row);

/// "2026-01-05T09:00:00Z", with milliseconds where there are any; empty for an invalid time.
[[nodiscard]] QString toIsoUtc(const QDateTime &time);

} // namespace Quell
