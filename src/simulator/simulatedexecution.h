// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Quell {

/// How a simulated service treats a request to cancel.
enum class CancelManner {
    Stops, ///< taken, and stopped after `cancelTakes`
    NeverStops, ///< taken, yet it runs on
    Refuses, ///< Dune: 200 {"success": false}; Atoti: 500
    EndsFirst, ///< it ends by itself in the moment in which the cancel arrives, which is then answered as for one that is over
};

/// One execution of the simulated day: its times are relative to when it was added.
struct SimulatedExecution
{
    /// Empty: the simulator makes one of the service's shape. One of Dune must be a ULID (26 characters of Crockford's base
    /// 32), or its server calls it invalid.
    QString id;
    /// It was submitted that long before it was added. Negative: it will be; until then the service does not know it.
    std::chrono::milliseconds age{0};
    std::chrono::milliseconds queuedFor{0}; ///< Atoti has no queue: there it counts as running
    std::chrono::milliseconds runsFor{std::chrono::hours(1)};
    /// How it ends by itself, in the words of Dune without their prefix: COMPLETED, COMPLETED_PARTIAL, FAILED, EXPIRED,
    /// CANCELLED or CANCELED. Atoti's server says the same in its own words.
    QString ending = QStringLiteral("COMPLETED");
    CancelManner cancelManner = CancelManner::Stops;
    std::chrono::milliseconds cancelTakes{1000};
    bool oneL = false; ///< Dune spells it CANCELED after a cancel
    qint64 queryId = 0; ///< Dune; 0: ad-hoc SQL
    QString query; ///< Dune: the query's name; Atoti: its MDX
    QString user; ///< Atoti
    double costCredits = 0; ///< Dune; given as soon as it has started
    qint64 rowCount = 0; ///< Dune; given when it has completed
    QString errorMessage; ///< given when it has failed
    int errorLine = 0;
    int errorColumn = 0;
    QString errorType; ///< Dune; empty: syntax_error where there is a line, else FAILED_TYPE_EXECUTION_FAILED
    QString sql; ///< Dune: the query's text, for GET /v1/query/{id}
    /// Dune: where in the queue it stood when it was submitted; it moves up while it waits. 0: as many of the account's own
    /// as wait before it, and itself.
    int queuePosition = 0;
};

/// The life of one execution over time, in no service's own words. Pure: what it is at a moment follows from what it was
/// made of and from what was done to it before.
class ExecutionLife
{
public:
    ExecutionLife(SimulatedExecution made, const QDateTime &addedAt);

    enum class Phase { NotSubmitted, Pending, Executing, Ended };
    struct Moment
    {
        Phase phase = Phase::NotSubmitted;
        QString ending; ///< of Ended: a word of SimulatedExecution::ending
        QDateTime submittedAt; ///< UTC; all of these are invalid where it has not come to that yet
        QDateTime startedAt;
        QDateTime endedAt;
        QDateTime cancelledAt;
    };
    [[nodiscard]] Moment at(const QDateTime &now) const;

    enum class CancelAnswer { Taken, Refused, AlreadyOver };
    /// Asking again while a cancel is under way is taken, and does not begin it anew.
    CancelAnswer cancel(const QDateTime &now);
    /// Ends it now; one that has ended stays as it is.
    void end(const QString &ending, const QDateTime &now);

    [[nodiscard]] const SimulatedExecution &made() const { return m_made; }
    [[nodiscard]] QString id() const { return m_made.id; }
    [[nodiscard]] QDateTime submittedAt() const { return m_submittedAt; }
    /// Its place in the queue at a moment at which it is pending, where it was made with one.
    [[nodiscard]] std::optional<int> ownQueuePosition(const QDateTime &now) const;

private:
    struct Ending
    {
        QDateTime at;
        QString word;
    };
    [[nodiscard]] Ending ending() const;

    SimulatedExecution m_made;
    QDateTime m_submittedAt;
    QDateTime m_wouldStartAt;
    std::optional<Ending> m_stopped; ///< from outside; may lie ahead
};

} // namespace Quell
