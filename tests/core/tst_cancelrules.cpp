// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelrules.h"
#include "samples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using State = ExecutionState;
using Phase = CancelPhase;

constexpr std::array allStates{State::Unknown,   State::Queued,  State::Running,
                               State::Completed, State::Partial, State::Failed,
                               State::Cancelled, State::Expired, State::Gone};
constexpr std::array allPhases{Phase::None,      Phase::Requested, Phase::Accepted,
                               Phase::Confirmed, Phase::TooLate,   Phase::StillRunning,
                               Phase::Refused,   Phase::Failed,    Phase::Unresolved};

// The times of every story below: asked at 10 s, answered at 11 s, settled at 12 s, last seen at 12 s.
constexpr milliseconds asked = 10s;
constexpr milliseconds answerCame = 11s;
constexpr milliseconds settled = 12s;
constexpr milliseconds lastSeen = 12s;
constexpr milliseconds soon = 30s + 999ms; // 19.999 s after the answer
constexpr milliseconds late = 31s; // 20 s after the answer

Execution before(State state, Phase phase, bool denied = false)
{
    Execution execution = Samples::execution(state, lastSeen);
    execution.cancel.phase = phase;
    if (phase == Phase::None)
        return execution;
    execution.cancel.requestedAt = Samples::at(asked);
    if (phase != Phase::Requested)
        execution.cancel.answeredAt = Samples::at(answerCame);
    if (phase != Phase::Requested && phase != Phase::Accepted && phase != Phase::Unresolved)
        execution.cancel.settledAt = Samples::at(settled);
    if (phase == Phase::Unresolved || phase == Phase::Refused || phase == Phase::Failed) {
        execution.cancel.denied = denied;
        execution.cancel.trouble = Trouble{.kind = denied ? TroubleKind::Refused : TroubleKind::TimedOut};
    }
    return execution;
}

struct SnapshotRule
{
    Phase before;
    bool denied;
    Phase activeSoon; ///< queued or running, less than 20 s after the answer
    Phase activeLate; ///< queued or running, 20 s after it
    Phase unknown; ///< a word that we do not know, however late
    Phase cancelled;
    Phase endedOtherwise; ///< completed, partial, failed, expired, gone
};

// clang-format off
constexpr std::array snapshotRules{
    //           before             denied  active soon          active late          unknown word         cancelled           ended otherwise
    SnapshotRule{Phase::None,         false, Phase::None,         Phase::None,         Phase::None,         Phase::None,        Phase::None},
    SnapshotRule{Phase::Requested,    false, Phase::Requested,    Phase::Requested,    Phase::Requested,    Phase::Confirmed,   Phase::TooLate},
    SnapshotRule{Phase::Accepted,     false, Phase::Accepted,     Phase::StillRunning, Phase::Accepted,     Phase::Confirmed,   Phase::TooLate},
    SnapshotRule{Phase::Confirmed,    false, Phase::Accepted,     Phase::StillRunning, Phase::Accepted,     Phase::Confirmed,   Phase::Confirmed},
    SnapshotRule{Phase::TooLate,      false, Phase::Accepted,     Phase::StillRunning, Phase::Accepted,     Phase::TooLate,     Phase::TooLate},
    SnapshotRule{Phase::StillRunning, false, Phase::StillRunning, Phase::StillRunning, Phase::StillRunning, Phase::Confirmed,   Phase::TooLate},
    SnapshotRule{Phase::Refused,      false, Phase::Refused,      Phase::Refused,      Phase::Refused,      Phase::Refused,     Phase::Refused},
    SnapshotRule{Phase::Failed,       false, Phase::Failed,       Phase::Failed,       Phase::Failed,       Phase::Failed,      Phase::Failed},
    SnapshotRule{Phase::Unresolved,   false, Phase::Unresolved,   Phase::StillRunning, Phase::Unresolved,   Phase::Confirmed,   Phase::TooLate},
    SnapshotRule{Phase::Unresolved,   true,  Phase::Refused,      Phase::Refused,      Phase::Refused,      Phase::Confirmed,   Phase::TooLate},
};

struct TroubleRule
{
    TroubleKind kind;
    Phase unanswered; ///< nothing of HTTP came back
    Phase answered; ///< the service's answer had this meaning
    bool denied;
};

// What a cancel that was asked for becomes when the request meets with trouble.
constexpr std::array troubleRules{
    //          kind                             without a status     with a status        denied
    TroubleRule{TroubleKind::WrongCredentials,   Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::NotPermitted,       Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::NoSuchExecution,    Phase::Unresolved,   Phase::Unresolved,   true},
    TroubleRule{TroubleKind::NoQueryHistory,     Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::MalformedId,        Phase::Failed,       Phase::Unresolved,   true},
    TroubleRule{TroubleKind::Refused,            Phase::Unresolved,   Phase::Unresolved,   true},
    TroubleRule{TroubleKind::CreditsExhausted,   Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::RateLimited,        Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::ServerTrouble,      Phase::Unresolved,   Phase::Unresolved,   false},
    TroubleRule{TroubleKind::HostNotFound,       Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::Unreachable,        Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::ProxyFailed,        Phase::Failed,       Phase::Failed,       false},
    TroubleRule{TroubleKind::TlsFailure,         Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::TimedOut,           Phase::Unresolved,   Phase::Unresolved,   false},
    TroubleRule{TroubleKind::ConnectionLost,     Phase::Unresolved,   Phase::Unresolved,   false},
    TroubleRule{TroubleKind::Redirected,         Phase::Failed,       Phase::Unresolved,   true},
    TroubleRule{TroubleKind::NotUnderstood,      Phase::Unresolved,   Phase::Unresolved,   false},
    TroubleRule{TroubleKind::TooLarge,           Phase::Unresolved,   Phase::Unresolved,   false},
    TroubleRule{TroubleKind::InsecureAddress,    Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::NoSecret,           Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::KeyringUnavailable, Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::StorageFailed,      Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::InvalidInput,       Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::TakenBack,          Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::ReadOnly,           Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::SwitchedOff,        Phase::Failed,       Phase::Refused,      false},
    TroubleRule{TroubleKind::Stopped,            Phase::Unresolved,   Phase::Unresolved,   false},
};

// Of one request to cancel, what two processes know: each phase wins over those before it.
constexpr std::array orderOfProgress{Phase::None, Phase::Requested, Phase::Unresolved, Phase::Accepted,
                                     Phase::StillRunning, Phase::Refused, Phase::Confirmed};
// clang-format on

enum class Seen { ActiveSoon, ActiveLate, Unknown, Cancelled, EndedOtherwise };

Phase expectedPhase(const SnapshotRule &rule, Seen seen)
{
    switch (seen) {
    case Seen::ActiveSoon:
        return rule.activeSoon;
    case Seen::ActiveLate:
        return rule.activeLate;
    case Seen::Unknown:
        return rule.unknown;
    case Seen::Cancelled:
        return rule.cancelled;
    case Seen::EndedOtherwise:
        return rule.endedOtherwise;
    }
    return Phase::None;
}

/// Only these wait for the answer to a request; a phase that came from elsewhere is not changed by one.
bool waitsForAnswer(Phase phase)
{
    return phase == Phase::Requested || phase == Phase::Unresolved;
}

Outcome<CancelReceipt> trouble(TroubleKind kind, int httpStatus)
{
    return Trouble{.kind = kind, .said = QStringLiteral("not now"), .httpStatus = httpStatus};
}

} // namespace

Q_DECLARE_METATYPE(std::optional<Trouble>)

class tst_CancelRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTablesNameEveryPhaseAndTrouble();
    void snapshotDecidesTheCancel_data();
    void snapshotDecidesTheCancel();
    void olderSnapshotChangesNothing_data();
    void olderSnapshotChangesNothing();
    void answerIsTakenWhereOneIsWaitedFor_data();
    void answerIsTakenWhereOneIsWaitedFor();
    void answerForAFinishedExecutionIsDecidedAtOnce();
    void requestIsTakenUnlessFinishedOrUnderWay_data();
    void requestIsTakenUnlessFinishedOrUnderWay();
    void secondRequestForgetsTheFirst();
    void refusalIsNotJudgedByAnEarlierLook();
    void patienceBeginsWithTheRequestWhereNoAnswerCame();
    void everyLookMovesTheTimeOfStillRunning();
    void refusalThatIsReopenedIsARefusalAgain();
    void emptyFieldsKeepWhatWasKnown();
    void whatBelongsToAnEarlierStateIsNotKept();
    void snapshotWithoutATimeIsNone();
    void restartLeavesOnlyAnUnansweredRequestUnresolved();
    void restartDecidesByTheLastSnapshot();
    void mergeTakesTheNewerSnapshot();
    void mergeTakesTheNewerRequest();
    void mergeTakesThePhaseThatIsFurtherOn();
    void mergeDecidesByWhatTheOtherSaw();
    void mergeTakesWhatWasSeenSinceTheClockWasSetBack();
};

void tst_CancelRules::theTablesNameEveryPhaseAndTrouble()
{
    for (const Phase phase : allPhases) {
        QVERIFY2(std::ranges::any_of(snapshotRules,
                                     [phase](const SnapshotRule &rule) { return rule.before == phase; }),
                 qPrintable(toWord(phase)));
    }
    for (int kind = 0; kind <= static_cast<int>(TroubleKind::Stopped); ++kind)
        QCOMPARE(troubleRules.at(static_cast<std::size_t>(kind)).kind, static_cast<TroubleKind>(kind));
    QCOMPARE(troubleRules.size(), static_cast<std::size_t>(TroubleKind::Stopped) + 1);
}

void tst_CancelRules::snapshotDecidesTheCancel_data()
{
    QTest::addColumn<Execution>("execution");
    QTest::addColumn<Snapshot>("snapshot");
    QTest::addColumn<CancelPhase>("phase");

    for (const State state : allStates) {
        for (const SnapshotRule &rule : snapshotRules) {
            const auto add = [&](State seenState, milliseconds when, Seen seen) {
                const QString name =
                    QStringLiteral("%1, %2%3 + %4 %5")
                        .arg(toWord(state), toWord(rule.before),
                             rule.denied ? QStringLiteral(" (denied)") : QString(), toWord(seenState),
                             when == late ? QStringLiteral("late") : QStringLiteral("soon"));
                QTest::newRow(qPrintable(name))
                    << before(state, rule.before, rule.denied) << Samples::snapshot(seenState, when)
                    << expectedPhase(rule, seen);
            };
            for (const State active : {State::Queued, State::Running}) {
                add(active, soon, Seen::ActiveSoon);
                add(active, late, Seen::ActiveLate);
            }
            add(State::Unknown, soon, Seen::Unknown);
            add(State::Unknown, late, Seen::Unknown);
            for (const milliseconds when : {soon, late}) {
                add(State::Cancelled, when, Seen::Cancelled);
                for (const State end :
                     {State::Completed, State::Partial, State::Failed, State::Expired, State::Gone})
                    add(end, when, Seen::EndedOtherwise);
            }
        }
    }
}

void tst_CancelRules::snapshotDecidesTheCancel()
{
    QFETCH(Execution, execution);
    QFETCH(Snapshot, snapshot);
    QFETCH(CancelPhase, phase);

    const Execution after = afterSnapshot(execution, snapshot);
    QCOMPARE(toWord(after.last.state), toWord(snapshot.state));
    QCOMPARE(after.last.seenAt, snapshot.seenAt);
    QCOMPARE(toWord(after.cancel.phase), toWord(phase));
    QCOMPARE(after.cancel.requestedAt, execution.cancel.requestedAt);
    const bool decidedNow = phase != execution.cancel.phase
        && (phase == Phase::Confirmed || phase == Phase::TooLate || phase == Phase::StillRunning
            || phase == Phase::Refused);
    if (decidedNow)
        QCOMPARE(after.cancel.settledAt, snapshot.seenAt);
    if (isInFlight(phase))
        QVERIFY(!after.cancel.settledAt.isValid());
}

void tst_CancelRules::olderSnapshotChangesNothing_data()
{
    QTest::addColumn<Execution>("execution");
    for (const State state : allStates) {
        for (const SnapshotRule &rule : snapshotRules) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2%3")
                                         .arg(toWord(state), toWord(rule.before),
                                              rule.denied ? QStringLiteral(" (denied)") : QString())))
                << before(state, rule.before, rule.denied);
        }
    }
}

void tst_CancelRules::olderSnapshotChangesNothing()
{
    QFETCH(Execution, execution);
    for (const State state : allStates) {
        const Snapshot older = Samples::snapshot(state, lastSeen - 1ms);
        QVERIFY2(afterSnapshot(execution, older) == execution, qPrintable(toWord(state)));
    }
}

void tst_CancelRules::answerIsTakenWhereOneIsWaitedFor_data()
{
    QTest::addColumn<Execution>("execution");
    QTest::addColumn<std::optional<Trouble>>("trouble");
    QTest::addColumn<CancelPhase>("phase");
    QTest::addColumn<bool>("denied");

    for (const State state : allStates) {
        for (const Phase phase : allPhases) {
            const bool waits = waitsForAnswer(phase);
            const auto add = [&](const QString &answer, const std::optional<Trouble> &trouble, Phase expected,
                                 bool denied) {
                // Where it is known to have ended, nothing is left open.
                if (isFinished(state) && (expected == Phase::Accepted || expected == Phase::Unresolved)) {
                    expected = state == State::Cancelled ? Phase::Confirmed : Phase::TooLate;
                    denied = false;
                }
                QTest::newRow(
                    qPrintable(QStringLiteral("%1, %2 + %3").arg(toWord(state), toWord(phase), answer)))
                    << before(state, phase) << trouble << (waits ? expected : phase) << (waits && denied);
            };
            add(QStringLiteral("receipt"), std::nullopt, Phase::Accepted, false);
            for (const TroubleRule &rule : troubleRules) {
                add(toWord(rule.kind), trouble(rule.kind, 0).trouble(), rule.unanswered,
                    rule.denied && rule.unanswered == Phase::Unresolved);
                add(toWord(rule.kind) + QStringLiteral(" with status"), trouble(rule.kind, 418).trouble(),
                    rule.answered, rule.denied);
            }
        }
    }
}

void tst_CancelRules::answerIsTakenWhereOneIsWaitedFor()
{
    QFETCH(Execution, execution);
    QFETCH(std::optional<Trouble>, trouble);
    QFETCH(CancelPhase, phase);
    QFETCH(bool, denied);

    const Outcome<CancelReceipt> answer =
        trouble ? Outcome<CancelReceipt>(*trouble) : Outcome<CancelReceipt>(CancelReceipt{});
    const Execution after = afterCancelAnswer(execution, answer, Samples::at(14s));
    QCOMPARE(toWord(after.cancel.phase), toWord(phase));
    QCOMPARE(after.cancel.denied, denied);
    QVERIFY(after.last == execution.last);
    if (!waitsForAnswer(execution.cancel.phase)) {
        QVERIFY(after == execution);
        return;
    }
    QCOMPARE(after.cancel.answeredAt, Samples::at(14s));
    QVERIFY(after.cancel.trouble == trouble);
}

void tst_CancelRules::answerForAFinishedExecutionIsDecidedAtOnce()
{
    for (const State state : allStates) {
        if (isActive(state))
            continue;
        const Phase end = state == State::Cancelled ? Phase::Confirmed : Phase::TooLate;
        for (const Phase phase : {Phase::Requested, Phase::Unresolved}) {
            const Execution taken =
                afterCancelAnswer(before(state, phase), CancelReceipt{}, Samples::at(14s));
            QCOMPARE(toWord(taken.cancel.phase), toWord(end));
            const Execution denied =
                afterCancelAnswer(before(state, phase), trouble(TroubleKind::Refused, 200), Samples::at(14s));
            QCOMPARE(toWord(denied.cancel.phase), toWord(end));
            const Execution notSent = afterCancelAnswer(
                before(state, phase), trouble(TroubleKind::Unreachable, 0), Samples::at(14s));
            QCOMPARE(toWord(notSent.cancel.phase), toWord(Phase::Failed));
        }
    }
}

void tst_CancelRules::requestIsTakenUnlessFinishedOrUnderWay_data()
{
    QTest::addColumn<CancelPhase>("phase");
    QTest::addColumn<bool>("taken");
    QTest::newRow("none") << Phase::None << true;
    QTest::newRow("requested") << Phase::Requested << false;
    QTest::newRow("accepted") << Phase::Accepted << false;
    QTest::newRow("confirmed") << Phase::Confirmed << true;
    QTest::newRow("too late") << Phase::TooLate << true;
    QTest::newRow("still running") << Phase::StillRunning << true;
    QTest::newRow("refused") << Phase::Refused << true;
    QTest::newRow("failed") << Phase::Failed << true;
    QTest::newRow("unresolved") << Phase::Unresolved << false;
}

void tst_CancelRules::requestIsTakenUnlessFinishedOrUnderWay()
{
    QFETCH(CancelPhase, phase);
    QFETCH(bool, taken);
    for (const State state : allStates) {
        const Execution execution = before(state, phase);
        const Execution after = afterCancelRequested(execution, Samples::at(40s));
        if (taken && isActive(state)) {
            QCOMPARE(toWord(after.cancel.phase), toWord(Phase::Requested));
            QCOMPARE(after.cancel.requestedAt, Samples::at(40s));
        } else {
            QVERIFY2(after == execution, qPrintable(toWord(state)));
        }
    }
}

void tst_CancelRules::secondRequestForgetsTheFirst()
{
    const Execution after =
        afterCancelRequested(before(State::Running, Phase::Refused, true), Samples::at(40s));
    QVERIFY(after.cancel == (CancelStory{.phase = Phase::Requested, .requestedAt = Samples::at(40s)}));
}

void tst_CancelRules::refusalIsNotJudgedByAnEarlierLook()
{
    Execution execution = Samples::execution(State::Running, 9s);
    execution.cancel = {.phase = Phase::Unresolved,
                        .requestedAt = Samples::at(asked),
                        .answeredAt = Samples::at(answerCame),
                        .denied = true,
                        .trouble = Trouble{.kind = TroubleKind::Refused, .httpStatus = 200}};

    const Execution early = afterSnapshot(execution, Samples::snapshot(State::Running, answerCame - 1ms));
    QCOMPARE(toWord(early.cancel.phase), toWord(Phase::Unresolved));
    QVERIFY(early.cancel.denied);
    const Execution judged = afterSnapshot(early, Samples::snapshot(State::Running, answerCame));
    QCOMPARE(toWord(judged.cancel.phase), toWord(Phase::Refused));
    QVERIFY(judged.cancel.trouble);
}

void tst_CancelRules::patienceBeginsWithTheRequestWhereNoAnswerCame()
{
    Execution execution = Samples::execution(State::Running, lastSeen);
    execution.cancel = {.phase = Phase::Unresolved, .requestedAt = Samples::at(asked)};
    const auto seenAt = [&execution](milliseconds when) {
        return toWord(afterSnapshot(execution, Samples::snapshot(State::Running, when)).cancel.phase);
    };
    QCOMPARE(seenAt(asked + 20s - 1ms), toWord(Phase::Unresolved));
    QCOMPARE(seenAt(asked + 20s), toWord(Phase::StillRunning));
}

void tst_CancelRules::everyLookMovesTheTimeOfStillRunning()
{
    Execution execution =
        afterSnapshot(before(State::Running, Phase::Accepted), Samples::snapshot(State::Running, late));
    QCOMPARE(execution.cancel.settledAt, Samples::at(late));
    execution = afterSnapshot(execution, Samples::snapshot(State::Queued, late + 5s));
    QCOMPARE(execution.cancel.settledAt, Samples::at(late + 5s));
    execution = afterSnapshot(execution, Samples::snapshot(State::Unknown, late + 9s));
    QCOMPARE(execution.cancel.settledAt, Samples::at(late + 5s));
}

void tst_CancelRules::refusalThatIsReopenedIsARefusalAgain()
{
    // Refused without a reason, then seen completed, then seen running after all.
    Execution execution = before(State::Running, Phase::Unresolved, true);
    execution = afterSnapshot(execution, Samples::snapshot(State::Completed, 13s));
    QCOMPARE(toWord(execution.cancel.phase), toWord(Phase::TooLate));
    execution = afterSnapshot(execution, Samples::snapshot(State::Running, 14s));
    QCOMPARE(toWord(execution.cancel.phase), toWord(Phase::Refused));
}

void tst_CancelRules::emptyFieldsKeepWhatWasKnown()
{
    Snapshot first = Samples::snapshot(State::Running, 1s);
    first.serviceState = QStringLiteral("EXECUTING");
    first.queryId = QStringLiteral("17");
    first.query = QStringLiteral("Gas by contract");
    first.user = QStringLiteral("m.dupont");
    first.submittedAt = Samples::at(0s);
    first.startedAt = Samples::at(500ms);
    first.costCredits = 0.5;
    Snapshot second = Samples::snapshot(State::Running, 2s);
    second.costCredits = 0.75;

    const Snapshot last = afterSnapshot(afterSnapshot(Execution{}, first), second).last;
    Snapshot expected = first;
    expected.seenAt = second.seenAt;
    expected.costCredits = 0.75;
    QVERIFY(last == expected);
}

void tst_CancelRules::whatBelongsToAnEarlierStateIsNotKept()
{
    Snapshot queued = Samples::snapshot(State::Queued, 1s);
    queued.serviceState = QStringLiteral("QUERY_STATE_PENDING");
    queued.queuePosition = 2;
    queued.slotsUsed = 3;
    queued.slotsAllowed = 3;
    Execution execution = afterSnapshot(Execution{}, queued);
    execution = afterSnapshot(execution, Samples::snapshot(State::Gone, 2s));
    QCOMPARE(execution.last.serviceState, QString());
    QVERIFY(!execution.last.queuePosition && !execution.last.slotsUsed && !execution.last.slotsAllowed);

    Snapshot failed = Samples::snapshot(State::Failed, 3s);
    failed.errorMessage = QStringLiteral("no such column");
    failed.endedAt = Samples::at(3s);
    execution = afterSnapshot(execution, failed);
    execution = afterSnapshot(execution, Samples::snapshot(State::Running, 4s));
    QCOMPARE(execution.last.errorMessage, QString());
    QVERIFY(!execution.last.endedAt.isValid());
}

void tst_CancelRules::snapshotWithoutATimeIsNone()
{
    const Execution execution = before(State::Running, Phase::Accepted);
    Snapshot snapshot = Samples::snapshot(State::Cancelled, late);
    snapshot.seenAt = {};
    QVERIFY(afterSnapshot(execution, snapshot) == execution);
    QVERIFY(!afterSnapshot(Execution{}, snapshot).wasSeen());
}

void tst_CancelRules::restartLeavesOnlyAnUnansweredRequestUnresolved()
{
    for (const Phase phase : allPhases) {
        const State state = phase == Phase::Confirmed ? State::Cancelled
            : phase == Phase::TooLate                 ? State::Completed
                                                      : State::Running;
        const Execution execution = before(state, phase);
        Execution expected = execution;
        if (phase == Phase::Requested)
            expected.cancel.phase = Phase::Unresolved;
        QVERIFY2(afterRestart(execution) == expected, qPrintable(toWord(phase)));
    }
}

void tst_CancelRules::restartDecidesByTheLastSnapshot()
{
    QCOMPARE(toWord(afterRestart(before(State::Completed, Phase::Requested)).cancel.phase),
             toWord(Phase::TooLate));
    QCOMPARE(toWord(afterRestart(before(State::Cancelled, Phase::Accepted)).cancel.phase),
             toWord(Phase::Confirmed));
    QCOMPARE(toWord(afterRestart(before(State::Running, Phase::Confirmed)).cancel.phase),
             toWord(Phase::Accepted));
    Execution unseen;
    unseen.cancel = {.phase = Phase::Requested, .requestedAt = Samples::at(asked)};
    QCOMPARE(toWord(afterRestart(unseen).cancel.phase), toWord(Phase::Unresolved));
}

void tst_CancelRules::mergeTakesTheNewerSnapshot()
{
    const Execution older = Samples::execution(State::Running, 1s);
    const Execution newer = Samples::execution(State::Completed, 2s);
    QVERIFY(afterMerge(older, newer).last == newer.last);
    QVERIFY(afterMerge(newer, older) == newer);
    Execution unseen;
    unseen.key = older.key;
    QVERIFY(afterMerge(unseen, newer).last == newer.last);
    QVERIFY(afterMerge(newer, unseen) == newer);
}

void tst_CancelRules::mergeTakesTheNewerRequest()
{
    const Execution settledOnce = before(State::Running, Phase::Refused, true);
    const Execution askedAgain = afterCancelRequested(settledOnce, Samples::at(40s));
    QVERIFY(afterMerge(settledOnce, askedAgain).cancel == askedAgain.cancel);
    QVERIFY(afterMerge(askedAgain, settledOnce).cancel == askedAgain.cancel);
}

void tst_CancelRules::mergeTakesThePhaseThatIsFurtherOn()
{
    for (std::size_t less = 1; less < orderOfProgress.size(); ++less) {
        for (std::size_t more = less; more < orderOfProgress.size(); ++more) {
            const Phase phase = orderOfProgress.at(more);
            const State seen = phase == Phase::Confirmed ? State::Cancelled : State::Running;
            const Execution ahead = before(seen, phase);
            const Execution behind = before(seen, orderOfProgress.at(less));
            QCOMPARE(toWord(afterMerge(behind, ahead).cancel.phase), toWord(phase));
            QCOMPARE(toWord(afterMerge(ahead, behind).cancel.phase), toWord(phase));
        }
    }
    const Execution never = before(State::Running, Phase::None);
    const Execution requestedThere = before(State::Running, Phase::Requested);
    QVERIFY(afterMerge(never, requestedThere).cancel == requestedThere.cancel);
    QVERIFY(afterMerge(requestedThere, never).cancel == requestedThere.cancel);
}

void tst_CancelRules::mergeDecidesByWhatTheOtherSaw()
{
    const Execution accepted = before(State::Running, Phase::Accepted);
    Execution onlyLooked = before(State::Cancelled, Phase::None);
    onlyLooked.last.seenAt = Samples::at(15s);
    for (const Execution &merged : {afterMerge(accepted, onlyLooked), afterMerge(onlyLooked, accepted)}) {
        QCOMPARE(toWord(merged.cancel.phase), toWord(Phase::Confirmed));
        QCOMPARE(merged.cancel.settledAt, Samples::at(15s));
    }
    // The journal has what was seen before it was seen to run all the same.
    Execution reopened = before(State::Running, Phase::Accepted);
    reopened.last.seenAt = Samples::at(15s);
    const Execution stale = before(State::Cancelled, Phase::Confirmed);
    QCOMPARE(toWord(afterMerge(reopened, stale).cancel.phase), toWord(Phase::Accepted));
}

/// Of two processes one saw it before the clock was set back, the other after.
void tst_CancelRules::mergeTakesWhatWasSeenSinceTheClockWasSetBack()
{
    const QDateTime now = Samples::at(20s);
    Execution before = ::before(State::Running, Phase::Accepted);
    before.cancel.requestedAt = Samples::at(24h + 10s);
    before.cancel.answeredAt = Samples::at(24h + 11s);
    before.last.seenAt = Samples::at(24h + 12s);
    Execution since = before;
    since.last.state = State::Cancelled;
    since.last.seenAt = Samples::at(15s);
    since.cancel.phase = Phase::Confirmed;
    since.cancel.settledAt = Samples::at(15s);
    for (const Execution &merged : {afterMerge(before, since, now), afterMerge(since, before, now)}) {
        QVERIFY(merged.last == since.last);
        QVERIFY(merged.cancel == since.cancel);
    }
    // A request of today is newer than one that is dated tomorrow.
    Execution askedAgain = ::before(State::Running, Phase::Requested);
    before.cancel.phase = Phase::StillRunning;
    for (const Execution &merged : {afterMerge(before, askedAgain, now), afterMerge(askedAgain, before, now)})
        QVERIFY(merged.cancel == askedAgain.cancel);
    // Without a jump the later one counts.
    QVERIFY(afterMerge(since, before, Samples::at(25h)).last == before.last);
}

QTEST_GUILESS_MAIN(tst_CancelRules)
#include "tst_cancelrules.moc"
