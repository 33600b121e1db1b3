// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionstate.h"
#include "trouble.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace Quell {

/// Which execution is meant. Keys, never row numbers, cross between rooms.
struct ExecutionKey
{
    QUuid connection;
    QString id; ///< as the service spells it; whitelisted by ServiceDescription::isId

    friend bool operator==(const ExecutionKey &, const ExecutionKey &) = default;
};

[[nodiscard]] inline size_t qHash(const ExecutionKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.connection, key.id);
}

/// What a service said about one execution at one moment. A field that the service did not give is empty.
struct Snapshot
{
    ExecutionKey key;
    /// When the question left us, UTC: what the answer says was true then or later. An older snapshot never overwrites
    /// a newer one.
    QDateTime seenAt;
    ExecutionState state = ExecutionState::Unknown;
    QString serviceState; ///< the service's own word for the state, shown where we do not know it
    QString queryId; ///< empty for ad-hoc SQL, and where the service has no such thing
    QString query; ///< the query's name or text, plain text
    QString user;
    QDateTime submittedAt; ///< UTC, like every time here
    QDateTime startedAt;
    QDateTime endedAt;
    /// The service's clock minus ours (from the Date of its answer), so that elapsed times are right.
    std::chrono::milliseconds clockSkew{0};
    std::optional<int> queuePosition;
    std::optional<double> costCredits;
    std::optional<qint64> rowCount;
    std::optional<int> slotsUsed; ///< only given when the account's limit of parallel executions is reached
    std::optional<int> slotsAllowed;
    QString errorType;
    QString errorMessage; ///< plain text of the service, never markup
    std::optional<int> errorLine;
    std::optional<int> errorColumn;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// The story of our request to cancel one execution.
struct CancelStory
{
    CancelPhase phase = CancelPhase::None;
    QDateTime requestedAt; ///< UTC
    QDateTime answeredAt; ///< when the service answered the request, or its answer was lost
    QDateTime settledAt; ///< when the phase reached its end, or was last seen still running
    /// The service answered no without saying why; the next read decides between "too late" and "refused".
    bool denied = false;
    std::optional<Trouble> trouble; ///< why it was refused, failed, or is unresolved

    friend bool operator==(const CancelStory &, const CancelStory &) = default;
};

/// One run of a query, tracked under a connection. Only ExecutionTracker changes one.
struct Execution
{
    ExecutionKey key;
    QDateTime trackedAt; ///< UTC
    Snapshot last; ///< `last.seenAt` is invalid until it was seen
    CancelStory cancel;

    [[nodiscard]] bool wasSeen() const { return last.seenAt.isValid(); }
    [[nodiscard]] bool isActive() const { return Quell::isActive(last.state); }
    /// Run time, queue time not counted, by the service's clock; nothing when it has not started or never says.
    [[nodiscard]] std::optional<std::chrono::milliseconds> elapsed(const QDateTime &now) const;
    /// When it started, else when it was submitted, else when it was tracked: what the Started column sorts by.
    [[nodiscard]] QDateTime began() const;

    friend bool operator==(const Execution &, const Execution &) = default;
};

/// A request to cancel that is to be written down.
struct CancelRequest
{
    // NOLINTNEXTLINE(google-explicit-constructor): mostly there was no request before it.
    CancelRequest(Execution asked, QDateTime before = {})
        : execution(std::move(asked)),
          settled(std::move(before))
    {
    }

    Execution execution; ///< with the request
    /// When the request before it was made, which whoever asks now knows to be settled; invalid: there was none.
    QDateTime settled;
};

/// An execution that is let go of.
struct LetGo
{
    // NOLINTNEXTLINE(google-explicit-constructor): mostly there was no request.
    LetGo(ExecutionKey released, QDateTime known = {})
        : key(std::move(released)),
          requestedAt(std::move(known))
    {
    }

    ExecutionKey key;
    QDateTime requestedAt; ///< of the request to cancel that whoever lets go of it knows of; invalid: of none
};

/// The one function behind the State column.
[[nodiscard]] DisplayStatus displayStatus(const Execution &execution);

/// Failed, refused, unresolved, still running or gone: what the Problems filter shows. A cancel that the user took back is
/// none.
[[nodiscard]] bool isProblem(const Execution &execution);

} // namespace Quell

Q_DECLARE_METATYPE(Quell::ExecutionKey)
