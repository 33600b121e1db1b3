// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "execution.h"
#include "samples.h"

#include <QList>

/// What stands in each tests/data/storage/schema-N.db, whichever version wrote it: every state, every phase of a cancel, and an
/// execution with something in every field. A field that is younger than the oldest file cannot be here.
namespace Quell::EarlierDatabase {

using namespace std::chrono_literals;

[[nodiscard]] inline Execution execution(const QString &id, ExecutionState state)
{
    Execution execution = Samples::execution(state, 90s);
    execution.key.id = id;
    execution.last.key.id = id;
    return execution;
}

[[nodiscard]] inline Execution completeExecution()
{
    Execution execution = EarlierDatabase::execution(QStringLiteral("complete"), ExecutionState::Failed);
    Snapshot &last = execution.last;
    last.serviceState = QStringLiteral("QUERY_STATE_FAILED");
    last.queryId = QStringLiteral("4132");
    last.query = QStringLiteral("Top “holders” <b>ü</b> 数\nselect 1");
    last.user = QStringLiteral("ana");
    last.submittedAt = Samples::at(1s);
    last.startedAt = Samples::at(2s);
    last.endedAt = Samples::at(88500ms);
    last.clockSkew = -1250ms;
    last.queuePosition = 3;
    last.costCredits = 0.125;
    last.rowCount = 5'000'000'000;
    last.slotsUsed = 2;
    last.slotsAllowed = 4;
    last.errorType = QStringLiteral("FAILED_TYPE_EXECUTION_FAILED");
    last.errorMessage = QStringLiteral("line 7:12: Column 'x' cannot be resolved");
    last.errorLine = 7;
    last.errorColumn = 12;
    execution.cancel = CancelStory{.phase = CancelPhase::Unresolved,
                                   .requestedAt = Samples::at(60s),
                                   .answeredAt = Samples::at(61s),
                                   .settledAt = Samples::at(62s),
                                   .denied = true,
                                   .trouble = Trouble{.kind = TroubleKind::RateLimited,
                                                      .said = QStringLiteral("Too many requests"),
                                                      .httpStatus = 429,
                                                      .retryAfter = 7500ms}};
    return execution;
}

/// From which is known how long its query takes.
[[nodiscard]] inline Execution completedRun()
{
    Execution execution = EarlierDatabase::execution(QStringLiteral("run"), ExecutionState::Completed);
    execution.last.queryId = QStringLiteral("4132");
    execution.last.startedAt = Samples::at(10s);
    execution.last.endedAt = Samples::at(75s);
    return execution;
}

[[nodiscard]] inline QList<Execution> executions()
{
    QList<Execution> all{completeExecution(), completedRun()};
    for (const ExecutionState state :
         {ExecutionState::Unknown, ExecutionState::Queued, ExecutionState::Running, ExecutionState::Completed,
          ExecutionState::Partial, ExecutionState::Failed, ExecutionState::Cancelled, ExecutionState::Expired,
          ExecutionState::Gone})
    {
        all.append(execution(toWord(state), state));
    }
    for (const CancelPhase phase :
         {CancelPhase::Requested, CancelPhase::Accepted, CancelPhase::Confirmed, CancelPhase::TooLate,
          CancelPhase::StillRunning, CancelPhase::Refused, CancelPhase::Failed, CancelPhase::Unresolved})
    {
        Execution asked = execution(QStringLiteral("asked-") + toWord(phase), ExecutionState::Running);
        asked.cancel = CancelStory{.phase = phase, .requestedAt = Samples::at(60s)};
        all.append(asked);
    }
    return all;
}

[[nodiscard]] inline QList<Event> events()
{
    const ExecutionKey key = completeExecution().key;
    return {Event{.at = Samples::at(60s),
                  .key = key,
                  .kind = Event::Kind::Asked,
                  .what = QStringLiteral("cancel"),
                  .said = {}},
            Event{.at = Samples::at(61s),
                  .key = key,
                  .kind = Event::Kind::Answered,
                  .what = QStringLiteral("unresolved"),
                  .said = QStringLiteral("Too many requests")},
            Event{.at = Samples::at(90s),
                  .key = key,
                  .kind = Event::Kind::Changed,
                  .what = QStringLiteral("failed"),
                  .said = QStringLiteral("line 7:12: Column 'x' cannot be resolved")}};
}

} // namespace Quell::EarlierDatabase
