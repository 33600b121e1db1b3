// SPDX-License-Identifier: GPL-3.0-or-later
#include "querydurations.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Quell {

namespace {

/// What is believed of a query before any run was seen, and how many queries that belief is worth.
constexpr double believedLogMedian = 4.094; // a minute
constexpr double believedSpreadOfMedians = 1.5;
constexpr double weightOfMedians = 4;
/// The same of the runs of one query.
constexpr double believedScatter = 0.5;
constexpr double weightOfScatter = 4;

/// Never so sure that a run which takes longer than all before would look impossible.
constexpr double leastScatter = 0.2;
constexpr double leastSpreadOfMedians = 0.3;

} // namespace

double DurationEstimate::survival(std::chrono::duration<double> age) const
{
    if (age.count() <= 0)
        return 1;
    return 0.5 * std::erfc((std::log(age.count()) - logMedian) / logSpread / std::numbers::sqrt2);
}

std::optional<std::chrono::milliseconds> tellingDuration(const Execution &execution)
{
    const Snapshot &last = execution.last;
    const bool tells = (last.state == ExecutionState::Completed || last.state == ExecutionState::Partial)
        && !last.queryId.isEmpty() && last.startedAt.isValid() && last.endedAt >= last.startedAt;
    if (!tells)
        return std::nullopt;
    return std::chrono::milliseconds(last.startedAt.msecsTo(last.endedAt));
}

void QueryDurations::learn(const QString &queryId, std::chrono::milliseconds duration)
{
    const double lasted = std::max(1.0, std::chrono::duration<double>(duration).count());
    const double value = std::log(lasted);
    Runs &runs = m_runs[queryId];
    if (runs.count > 0) {
        const double before = runs.sum / runs.count;
        m_means -= before;
        m_meansSquared -= before * before;
        const double after = (runs.sum + value) / (runs.count + 1);
        m_scatter += (value - before) * (value - after);
        m_repeats += 1;
    }
    runs.count += 1;
    runs.sum += value;
    const double mean = runs.sum / runs.count;
    m_means += mean;
    m_meansSquared += mean * mean;
}

double QueryDurations::meanOfMeans() const
{
    return (m_means + weightOfMedians * believedLogMedian) / (double(m_runs.size()) + weightOfMedians);
}

DurationEstimate QueryDurations::estimate(const QString &queryId) const
{
    const auto queries = double(m_runs.size());
    const double general = meanOfMeans();
    const double spread = (m_meansSquared - 2 * general * m_means + queries * general * general
                           + weightOfMedians * believedSpreadOfMedians * believedSpreadOfMedians)
        / (queries + weightOfMedians);
    const double ofMedians = std::max(spread, leastSpreadOfMedians * leastSpreadOfMedians);
    const double ofRuns = std::max((m_scatter + weightOfScatter * believedScatter * believedScatter)
                                       / (m_repeats + weightOfScatter),
                                   leastScatter * leastScatter);
    const Runs runs = queryId.isEmpty() ? Runs{} : m_runs.value(queryId);
    const double precision = 1 / ofMedians + runs.count / ofRuns;
    return {(general / ofMedians + runs.sum / ofRuns) / precision, std::sqrt(1 / precision + ofRuns)};
}

} // namespace Quell
