// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionhealth.h"
#include "execution.h"
#include "samples.h"

#include <QTest>

#include <array>

using namespace Quell;
using namespace std::chrono_literals;
using Samples::at;
using std::chrono::milliseconds;

namespace {

using State = ExecutionState;
using Phase = CancelPhase;
using Status = DisplayStatus;

constexpr std::array allStates{State::Unknown,   State::Queued,  State::Running,
                               State::Completed, State::Partial, State::Failed,
                               State::Cancelled, State::Expired, State::Gone};
constexpr std::array allPhases{Phase::None,      Phase::Requested, Phase::Accepted,
                               Phase::Confirmed, Phase::TooLate,   Phase::StillRunning,
                               Phase::Refused,   Phase::Failed,    Phase::Unresolved};
constexpr std::array allHealthStates{HealthState::Idle,      HealthState::Fine,        HealthState::Throttled,
                                     HealthState::SignedOut, HealthState::Unreachable, HealthState::Paused};

ConnectionHealth healthIn(HealthState state, milliseconds round = 10s)
{
    ConnectionHealth health;
    health.state = state;
    health.round = round;
    return health;
}

} // namespace

/// What a row shows of an execution: its status, whether it may look alive, how long it ran.
class tst_Execution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowOfAConnectionInTroubleNeverLooksLive();
    void finishedIsNeverStale();
    void activeIsStaleAfterTwoRounds();
    void shortRoundsLeaveTimeForAnAnswer();
    void neverSeenIsStaleOnlyInTrouble();
    void clockThatWasSetBackDoesNotMakeARowLookLive();

    void activeStatusTellsOfTheCancel_data();
    void activeStatusTellsOfTheCancel();
    void finishedStatusIsTheState();
    void problemsAreWhatTheFilterShows();

    void elapsedGoesByTheClockOfTheService();
    void elapsedOfAFinishedExecutionStands();
    void elapsedIsUnknownBeforeTheStart();
    void beganIsTheEarliestThingKnown();

    void wordsAreReadBack();
};

void tst_Execution::rowOfAConnectionInTroubleNeverLooksLive()
{
    for (const HealthState trouble : {HealthState::SignedOut, HealthState::Unreachable}) {
        for (const State state : {State::Unknown, State::Queued, State::Running})
            QVERIFY(isStale(Samples::execution(state, 10s), healthIn(trouble), at(10s)));
    }
    for (const HealthState well :
         {HealthState::Idle, HealthState::Fine, HealthState::Throttled, HealthState::Paused})
        QVERIFY(!isStale(Samples::execution(State::Running, 10s), healthIn(well), at(10s)));
}

void tst_Execution::finishedIsNeverStale()
{
    for (const State state : allStates) {
        if (isActive(state))
            continue;
        for (const HealthState health : allHealthStates)
            QVERIFY(!isStale(Samples::execution(state), healthIn(health), at(24h)));
    }
}

void tst_Execution::activeIsStaleAfterTwoRounds()
{
    const Execution execution = Samples::execution(State::Running, 0s);
    for (const HealthState health :
         {HealthState::Idle, HealthState::Fine, HealthState::Throttled, HealthState::Paused})
    {
        QVERIFY(!isStale(execution, healthIn(health, 10s), at(20s)));
        QVERIFY(isStale(execution, healthIn(health, 10s), at(20s + 1ms)));
    }
    QVERIFY(!isStale(execution, healthIn(HealthState::Fine, 1min), at(2min)));
}

void tst_Execution::shortRoundsLeaveTimeForAnAnswer()
{
    const Execution execution = Samples::execution(State::Running, 0s);
    QVERIFY(!isStale(execution, healthIn(HealthState::Fine, 500ms), at(5s)));
    QVERIFY(isStale(execution, healthIn(HealthState::Fine, 500ms), at(5s + 1ms)));
}

void tst_Execution::neverSeenIsStaleOnlyInTrouble()
{
    Execution execution;
    execution.key = Samples::key();
    execution.trackedAt = at();
    for (const HealthState health : allHealthStates)
        QCOMPARE(isStale(execution, healthIn(health), at(1h)), healthIn(health).inTrouble());
}

void tst_Execution::clockThatWasSetBackDoesNotMakeARowLookLive()
{
    const Execution execution = Samples::execution(State::Running, 1h);
    QVERIFY(isStale(execution, healthIn(HealthState::Fine), at(10s)));
}

void tst_Execution::activeStatusTellsOfTheCancel_data()
{
    QTest::addColumn<CancelPhase>("phase");
    QTest::addColumn<DisplayStatus>("unknown");
    QTest::addColumn<DisplayStatus>("queued");
    QTest::addColumn<DisplayStatus>("running");

    QTest::newRow("none") << Phase::None << Status::Unknown << Status::Queued << Status::Running;
    QTest::newRow("requested") << Phase::Requested << Status::Cancelling << Status::Cancelling
                               << Status::Cancelling;
    QTest::newRow("accepted") << Phase::Accepted << Status::Cancelling << Status::Cancelling
                              << Status::Cancelling;
    QTest::newRow("confirmed") << Phase::Confirmed << Status::Unknown << Status::Queued << Status::Running;
    QTest::newRow("too late") << Phase::TooLate << Status::Unknown << Status::Queued << Status::Running;
    QTest::newRow("still running") << Phase::StillRunning << Status::StillRunning << Status::StillRunning
                                   << Status::StillRunning;
    QTest::newRow("refused") << Phase::Refused << Status::Unknown << Status::Queued << Status::Running;
    QTest::newRow("failed") << Phase::Failed << Status::Unknown << Status::Queued << Status::Running;
    QTest::newRow("unresolved") << Phase::Unresolved << Status::Cancelling << Status::Cancelling
                                << Status::Cancelling;
}

void tst_Execution::activeStatusTellsOfTheCancel()
{
    QFETCH(CancelPhase, phase);
    const auto statusIn = [phase](State state) {
        Execution execution = Samples::execution(state);
        execution.cancel.phase = phase;
        return displayStatus(execution);
    };
    QTEST(statusIn(State::Unknown), "unknown");
    QTEST(statusIn(State::Queued), "queued");
    QTEST(statusIn(State::Running), "running");
}

void tst_Execution::finishedStatusIsTheState()
{
    constexpr std::array table{
        std::pair{State::Completed, Status::Completed}, std::pair{State::Partial, Status::Partial},
        std::pair{State::Failed, Status::Failed},       std::pair{State::Cancelled, Status::Cancelled},
        std::pair{State::Expired, Status::Expired},     std::pair{State::Gone, Status::Gone},
    };
    for (const auto &[state, status] : table) {
        for (const Phase phase : allPhases) {
            Execution execution = Samples::execution(state);
            execution.cancel.phase = phase;
            QCOMPARE(toWord(displayStatus(execution)), toWord(status));
        }
    }
}

void tst_Execution::problemsAreWhatTheFilterShows()
{
    for (const State state : allStates) {
        for (const Phase phase : allPhases) {
            Execution execution = Samples::execution(state);
            execution.cancel.phase = phase;
            const bool byState = state == State::Failed || state == State::Gone;
            const bool byPhase = phase == Phase::Failed || phase == Phase::Refused
                || phase == Phase::Unresolved || phase == Phase::StillRunning;
            QCOMPARE(isProblem(execution), byState || byPhase);
        }
    }
}

void tst_Execution::elapsedGoesByTheClockOfTheService()
{
    Execution execution = Samples::execution(State::Running, 5s);
    execution.last.startedAt = at(2s);
    QCOMPARE(execution.elapsed(at(10s)), milliseconds(8s));
    execution.last.clockSkew = 3s; // its clock is ahead of ours: it started earlier than it seems
    QCOMPARE(execution.elapsed(at(10s)), milliseconds(11s));
    execution.last.clockSkew = -30s;
    QCOMPARE(execution.elapsed(at(10s)), milliseconds(0s));
}

void tst_Execution::elapsedOfAFinishedExecutionStands()
{
    Execution execution = Samples::execution(State::Completed, 5s);
    execution.last.startedAt = at(2s);
    execution.last.clockSkew = 1h;
    QCOMPARE(execution.elapsed(at(1h)), std::nullopt);
    execution.last.endedAt = at(4s);
    QCOMPARE(execution.elapsed(at(1h)), milliseconds(2s));
}

void tst_Execution::elapsedIsUnknownBeforeTheStart()
{
    Execution execution = Samples::execution(State::Queued, 5s);
    execution.last.submittedAt = at(1s);
    QCOMPARE(execution.elapsed(at(10s)), std::nullopt);
}

void tst_Execution::beganIsTheEarliestThingKnown()
{
    Execution execution = Samples::execution(State::Running, 5s);
    execution.trackedAt = at(4s);
    QCOMPARE(execution.began(), at(4s));
    execution.last.submittedAt = at(1s);
    QCOMPARE(execution.began(), at(1s));
    execution.last.startedAt = at(2s);
    QCOMPARE(execution.began(), at(2s));
}

void tst_Execution::wordsAreReadBack()
{
    for (const State state : allStates)
        QCOMPARE(executionStateFromWord(toWord(state)), state);
    for (const Phase phase : allPhases)
        QCOMPARE(cancelPhaseFromWord(toWord(phase)), phase);
    for (int kind = 0; kind <= static_cast<int>(TroubleKind::Stopped); ++kind) {
        const auto value = static_cast<TroubleKind>(kind);
        QCOMPARE(troubleKindFromWord(toWord(value)), value);
    }
    QCOMPARE(toWord(Phase::StillRunning), QStringLiteral("still-running"));
    QCOMPARE(executionStateFromWord(u"Running"), std::nullopt);
    QCOMPARE(cancelPhaseFromWord(u""), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_Execution)
#include "tst_execution.moc"
