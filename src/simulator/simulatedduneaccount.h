// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "quotawindow.h"
#include "servertime.h"
#include "simulator.h"

#include <functional>
#include <list>
#include <map>

namespace Quell {

/// What belongs to one key of the simulated Dune: its quotas, its executions, its pipelines.
class SimulatedDuneAccount
{
public:
    SimulatedDuneAccount(const ServerTime *time, Simulator::DuneAccount settings);

    [[nodiscard]] QString key() const { return m_settings.key; }
    [[nodiscard]] bool mayReadQueries() const { return m_settings.mayReadQueries; }

    QString addExecution(SimulatedExecution execution);
    QString addPipeline(const QStringList &executions);
    void end(const QString &id, const QString &ending);
    void forget(const QString &id);

    /// The bucket on which a call draws.
    enum class Bucket {
        High, ///< "high-limit": status, cancel, and the other reading calls
        Low, ///< "low-limit": what starts an execution
    };
    /// Does the work where the quota allows it, else answers 429; adds the RateLimit fields.
    [[nodiscard]] ServiceAnswer counted(Bucket bucket, const std::function<ServiceAnswer()> &work);

    [[nodiscard]] ServiceAnswer status(const QString &id);
    [[nodiscard]] ServiceAnswer cancel(const QString &id);
    [[nodiscard]] ServiceAnswer pipeline(const QString &id);
    /// The result of a query's latest execution, without its rows.
    [[nodiscard]] ServiceAnswer latestResult(const QString &query);
    [[nodiscard]] ServiceAnswer usage() const;
    /// Starts one, as a call of the API does.
    [[nodiscard]] ServiceAnswer begin(SimulatedExecution execution);

private:
    /// Nothing where it does not exist, or not yet.
    [[nodiscard]] ExecutionLife *find(const QString &id);

    const ServerTime *m_time;
    Simulator::DuneAccount m_settings;
    QuotaWindow m_high;
    QuotaWindow m_low;
    std::optional<QuotaWindow> m_perSecond;
    std::list<ExecutionLife> m_executions; ///< in the order in which they were added
    std::map<QString, QStringList> m_pipelines;
};

} // namespace Quell
