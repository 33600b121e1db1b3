// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace Quell {

/// How long a run is believed to take, before it is seen: log-normal, so that `median` and a factor say it all.
struct DurationEstimate
{
    double logMedian = 4.094; ///< the natural logarithm of the median in seconds; here of a minute
    double logSpread = 1.5; ///< the standard deviation of that logarithm

    /// The probability that a run lasts longer than `age`.
    [[nodiscard]] double survival(std::chrono::duration<double> age) const;
};

/// How long a run of its query took, where it came to its own end: what was cancelled or failed tells nothing.
[[nodiscard]] std::optional<std::chrono::milliseconds> tellingDuration(const Execution &execution);

/// What the runs of a connection's queries took, and what the next run of one will take by that. Each query has a median of
/// its own, drawn from what queries take in general; runs of one query scatter around it alike. What is known of one query
/// weighs as much as there are runs of it, and the rest comes from all the others (the normal-normal model of empirical
/// Bayes, on logarithms).
class QueryDurations
{
public:
    /// A run that came to its own end. One of a second or less tells no more than one of a second.
    void learn(const QString &queryId, std::chrono::milliseconds duration);

    /// Of the next run of this query; a query that is not known, or none (empty), is one like the others.
    [[nodiscard]] DurationEstimate estimate(const QString &queryId) const;

private:
    struct Runs
    {
        double count = 0;
        double sum = 0; ///< of logarithms of seconds
    };

    [[nodiscard]] double meanOfMeans() const;

    QHash<QString, Runs> m_runs;
    double m_scatter = 0; ///< squared distances from each query's own mean
    double m_means = 0;
    double m_meansSquared = 0;
    double m_repeats = 0; ///< runs beyond the first of each query
};

} // namespace Quell
