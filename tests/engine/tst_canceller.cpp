// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString teller = QStringLiteral("teller");
const QString lister = QStringLiteral("lister");
const QString fetch = QStringLiteral("fetch");
const QString cancel = QStringLiteral("cancel");

} // namespace

class CancellerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void anAcceptedCancelIsConfirmedByASnapshot_data() { eachKind(); }
    void anAcceptedCancelIsConfirmedByASnapshot();
    void theJournalHasItBeforeTheWire();
    void whatTheJournalDoesNotTakeIsNotSent();
    void onlyWhatWasNamedIsCancelled();
    void finishedAndUnknownAreLeftAlone();
    void aSecondCancelWhileTheFirstIsInFlightIsLeftAlone();
    void tooLateSaysHowItEnded();
    void aDenialIsReadAndThenRefused();
    void aDenialOfWhatHadEndedIsTooLate();
    void stillRunningAfterTwentySecondsAndNotBefore_data() { eachKind(); }
    void stillRunningAfterTwentySecondsAndNotBefore();
    void stillRunningCanBeAskedAgain();
    void aLostAnswerIsResolvedByReading();
    void aLostAnswerIsNotSentAgain();
    void unresolvedUntilTheConnectionIsBack();
    void whatNeverLeftHasFailed();
    void itGoesBeforeWhatWaits();
    void whatEndsWhileItWaitsIsNotSent();
    void aLookOfAnotherProcessDoesNotDropWhatWaits();
    void whatNobodyWaitsForIsGivenUpAsAProblem();
    void a429IsWaitedForReadAndSentAgain();
    void a429OfWhatEndedIsNotSentAgain();
    void aStoppedConnectionSendsNothing();
    void a401StopsTheCancelsThatWait();
    void a403IsAboutThatOneOnly();
    void pausedItIsFollowed_data() { eachKind(); }
    void pausedItIsFollowed();
    void unwatchedItIsFollowed_data() { eachKind(); }
    void unwatchedItIsFollowed();
    void restartReadsWhatWasInFlight();
    void restartSendsNothing();
    void anotherProcessesCancelIsLeftAloneAndFollowed();
    void aDeletedConnectionInTheMiddle();
    void aThousandAtOnceOnAList();
    void followingEndsWithTheCancel();
    void onAReadOnlyConnectionNothingIsEverCancelled_data() { eachKind(); }
    void onAReadOnlyConnectionNothingIsEverCancelled();
    void whatBecomesReadOnlyBeforeItLeavesIsNotSent();
    void whatIsStillBeingWrittenIsNotSentToAnotherServer_data();
    void whatIsStillBeingWrittenIsNotSentToAnotherServer();
    void whatWaitsWhenItBecomesReadOnlyIsNotSent();
    void whatWaitsIsNotSentToAnotherAccount_data();
    void whatWaitsIsNotSentToAnotherAccount();
    void whatMetWith429IsNotSentToAnotherServer();
    void whatWaitsIsSentUnderAnotherName();
    void theCallForAllIsNotSentToAnotherServer();
    void aConnectionThatIsSwitchedOffIsAskedNothing_data() { eachKind(); }
    void aConnectionThatIsSwitchedOffIsAskedNothing();

private:
    static void eachKind()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("one by one") << teller;
        QTest::newRow("lists") << lister;
    }
    /// A connection with one execution that was seen running.
    ExecutionKey watched(const QString &service = teller, int requestsPerMinute = 0)
    {
        const QUuid connection = m_room->connect(service, requestsPerMinute);
        const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
        m_room->monitor.watchEverything();
        m_room->clock.advance(5s);
        return key;
    }
    /// A hundred that run and were cancelled, of which the quota has let some leave.
    QList<ExecutionKey> manyCancelled(const QUuid &connection)
    {
        QList<ExecutionKey> keys;
        for (int i = 0; i < 100; ++i)
            keys.append(m_room->running(connection, QString::number(i)));
        m_room->canceller.cancel(keys);
        m_room->clock.advance(5s);
        return keys;
    }
    [[nodiscard]] qsizetype failedWith(const QList<ExecutionKey> &keys, TroubleKind kind) const
    {
        return std::ranges::count_if(keys, [this, kind](const ExecutionKey &key) {
            const CancelStory story = m_room->now(key).cancel;
            return story.phase == CancelPhase::Failed && story.trouble && story.trouble->kind == kind;
        });
    }
    [[nodiscard]] FakeServer &serverOf(const ExecutionKey &key) const
    {
        return m_room->server(key.connection);
    }

    std::unique_ptr<EngineRoom> m_room;
};

void CancellerTest::init()
{
    m_room = std::make_unique<EngineRoom>();
}

void CancellerTest::anAcceptedCancelIsConfirmedByASnapshot()
{
    QFETCH(QString, service);
    const ExecutionKey key = watched(service);
    QList<CancelPhase> phases;
    connect(&m_room->tracker, &ExecutionTracker::executionsChanged, this, [&] {
        if (phases.isEmpty() || phases.last() != m_room->phase(key))
            phases.append(m_room->phase(key));
    });
    m_room->canceller.cancel({key});
    m_room->clock.advance(2s);
    QCOMPARE(phases, (QList{CancelPhase::Requested, CancelPhase::Accepted, CancelPhase::Confirmed}));
    QCOMPARE(m_room->state(key), ExecutionState::Cancelled);
    QCOMPARE(serverOf(key).count(cancel), 1);
    const CancelStory story = m_room->now(key).cancel;
    QVERIFY(story.requestedAt <= story.answeredAt);
    QVERIFY(story.answeredAt <= story.settledAt);
}

void CancellerTest::theJournalHasItBeforeTheWire()
{
    const ExecutionKey key = watched();
    m_room->journal.holding = true;
    m_room->canceller.cancel({key});
    m_room->clock.advance(1min);
    QCOMPARE(m_room->phase(key), CancelPhase::Requested);
    QCOMPARE(serverOf(key).count(cancel), 0);
    m_room->journal.release();
    m_room->clock.advance(0ms);
    QCOMPARE(m_room->journal.committed, QList{key});
    QCOMPARE(m_room->journal.executions.value(key).cancel.phase, CancelPhase::Requested);
    QCOMPARE(serverOf(key).count(cancel), 1);
}

void CancellerTest::whatTheJournalDoesNotTakeIsNotSent()
{
    const ExecutionKey key = watched();
    const QSignalSpy notWritten(&m_room->canceller, &Canceller::notWritten);
    m_room->journal.trouble =
        Trouble{.kind = TroubleKind::StorageFailed, .said = QStringLiteral("The disk is full.")};
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    QCOMPARE(notWritten.size(), 1);
    QCOMPARE(notWritten.first().at(0).value<QList<ExecutionKey>>(), QList{key});
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
    QCOMPARE(m_room->now(key).cancel.trouble->said, u"The disk is full.");
    m_room->journal.trouble.reset();
    m_room->clock.advance(5min);
    QCOMPARE(serverOf(key).count(cancel), 0);
    // It can be asked again.
    m_room->canceller.cancel({key});
    m_room->clock.advance(5s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
}

void CancellerTest::onlyWhatWasNamedIsCancelled()
{
    const ExecutionKey key = watched(lister);
    for (int i = 0; i < 20; ++i)
        (void)m_room->running(key.connection, QString::number(i));
    m_room->clock.advance(5s);
    m_room->canceller.cancel({key, key});
    m_room->clock.advance(5min);
    QCOMPARE(serverOf(key).count(cancel), 1);
    QCOMPARE(serverOf(key).count(cancel, key.id), 1);
}

void CancellerTest::finishedAndUnknownAreLeftAlone()
{
    const ExecutionKey key = watched();
    serverOf(key).runs[key.id].state = ExecutionState::Completed;
    m_room->clock.advance(5s);
    const ExecutionKey unknown{key.connection, QStringLiteral("never tracked")};
    const QSignalSpy leftAlone(&m_room->canceller, &Canceller::leftAlone);
    m_room->canceller.cancel({key, unknown});
    m_room->clock.advance(1min);
    QCOMPARE(leftAlone.size(), 1);
    QCOMPARE(leftAlone.first().first().value<QList<ExecutionKey>>(), (QList{key, unknown}));
    QCOMPARE(serverOf(key).count(cancel), 0);
    QVERIFY(m_room->journal.committed.isEmpty());
}

void CancellerTest::aSecondCancelWhileTheFirstIsInFlightIsLeftAlone()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(3s);
    QCOMPARE(m_room->phase(key), CancelPhase::Accepted);
    const QSignalSpy leftAlone(&m_room->canceller, &Canceller::leftAlone);
    m_room->canceller.cancel({key});
    m_room->clock.advance(3s);
    QCOMPARE(leftAlone.size(), 1);
    QCOMPARE(serverOf(key).count(cancel), 1);
}

void CancellerTest::tooLateSaysHowItEnded()
{
    const ExecutionKey key = watched();
    m_room->monitor.setPaused(true); // so that nobody has seen it end
    m_room->clock.advance(1s);
    serverOf(key).runs[key.id].state = ExecutionState::Completed;
    serverOf(key).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(2s);
    QCOMPARE(m_room->phase(key), CancelPhase::TooLate);
    QCOMPARE(m_room->state(key), ExecutionState::Completed);
}

void CancellerTest::aDenialIsReadAndThenRefused()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelTrouble =
        Trouble{.kind = TroubleKind::Refused, .said = QStringLiteral("not yours"), .httpStatus = 409};
    const auto reads = serverOf(key).count(fetch);
    m_room->canceller.cancel({key});
    m_room->clock.advance(200ms);
    QCOMPARE(serverOf(key).count(fetch), reads + 1);
    QCOMPARE(m_room->phase(key), CancelPhase::Refused);
    QCOMPARE(m_room->now(key).cancel.trouble->said, u"not yours");
    m_room->clock.advance(5min);
    QCOMPARE(serverOf(key).count(cancel), 1);
}

void CancellerTest::aDenialOfWhatHadEndedIsTooLate()
{
    const ExecutionKey key = watched();
    m_room->monitor.setPaused(true);
    m_room->clock.advance(1s);
    serverOf(key).runs[key.id].state = ExecutionState::Failed;
    serverOf(key).cancelTrouble = Trouble{.kind = TroubleKind::Refused, .httpStatus = 500};
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    QCOMPARE(m_room->phase(key), CancelPhase::TooLate);
    QCOMPARE(m_room->state(key), ExecutionState::Failed);
}

void CancellerTest::stillRunningAfterTwentySecondsAndNotBefore()
{
    QFETCH(QString, service);
    const ExecutionKey key = watched(service, 40);
    serverOf(key).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(20s);
    QCOMPARE(m_room->phase(key), CancelPhase::Accepted);
    m_room->clock.advance(1s);
    QCOMPARE(m_room->phase(key), CancelPhase::StillRunning);
    QVERIFY(m_room->now(key).cancel.answeredAt.msecsTo(m_room->now(key).last.seenAt) >= 20'000);
    QCOMPARE(serverOf(key).count(cancel), 1);
    // It was followed closely: a look every two seconds, and not many more.
    const QString look = service == teller ? fetch : QStringLiteral("list");
    QVERIFY2(serverOf(key).count(look) >= 12 && serverOf(key).count(look) <= 40,
             qPrintable(QString::number(serverOf(key).count(look))));
    QVERIFY(serverOf(key).mostIn(60s) <= 40);
    // And if it stops after all, that is seen.
    serverOf(key).runs[key.id].state = ExecutionState::Cancelled;
    m_room->clock.advance(5s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
}

void CancellerTest::stillRunningCanBeAskedAgain()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(30s);
    QCOMPARE(m_room->phase(key), CancelPhase::StillRunning);
    serverOf(key).cancelsWork = true;
    m_room->canceller.cancel({key});
    m_room->clock.advance(5s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(serverOf(key).count(cancel), 2);
}

void CancellerTest::aLostAnswerIsResolvedByReading()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelTrouble = Trouble{.kind = TroubleKind::ConnectionLost};
    serverOf(key).cancelWorksAllTheSame = true;
    m_room->canceller.cancel({key});
    m_room->clock.advance(5s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(serverOf(key).count(cancel), 1);
}

void CancellerTest::aLostAnswerIsNotSentAgain()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelTrouble = Trouble{.kind = TroubleKind::TimedOut};
    m_room->canceller.cancel({key});
    m_room->clock.advance(10s);
    QCOMPARE(m_room->phase(key), CancelPhase::Unresolved);
    m_room->clock.advance(15s);
    QCOMPARE(m_room->phase(key), CancelPhase::StillRunning);
    m_room->clock.advance(5min);
    QCOMPARE(serverOf(key).count(cancel), 1);
}

void CancellerTest::unresolvedUntilTheConnectionIsBack()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelTrouble = Trouble{.kind = TroubleKind::ConnectionLost};
    serverOf(key).cancelWorksAllTheSame = true;
    m_room->canceller.cancel({key});
    m_room->clock.advance(0ms);
    serverOf(key).trouble = Trouble{.kind = TroubleKind::Unreachable};
    m_room->clock.advance(10min);
    QCOMPARE(m_room->phase(key), CancelPhase::Unresolved);
    serverOf(key).trouble.reset();
    m_room->clock.advance(62s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(serverOf(key).count(cancel), 1);
}

void CancellerTest::whatNeverLeftHasFailed()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelTrouble = Trouble{.kind = TroubleKind::Unreachable};
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
}

void CancellerTest::itGoesBeforeWhatWaits()
{
    const ExecutionKey key = watched(teller, 40);
    serverOf(key).holding = true;
    QList<ExecutionKey> others;
    for (int i = 0; i < 100; ++i)
        others.append(m_room->running(key.connection, QString::number(i)));
    m_room->monitor.refresh(others);
    m_room->clock.advance(100ms);
    m_room->canceller.cancel({key});
    m_room->clock.advance(0ms);
    QCOMPARE(serverOf(key).count(cancel), 1);
    serverOf(key).release();
}

void CancellerTest::whatEndsWhileItWaitsIsNotSent()
{
    const ExecutionKey key = watched(teller, 40);
    serverOf(key).trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 30s};
    m_room->clock.advance(3s);
    serverOf(key).trouble.reset();
    m_room->canceller.cancel({key});
    m_room->clock.advance(5s);
    QCOMPARE(serverOf(key).count(cancel), 0);
    QCOMPARE(m_room->phase(key), CancelPhase::Requested);
    // Another process of the profile has seen it.
    m_room->tracker.apply(
        {Snapshot{.key = key, .seenAt = m_room->clock.now(), .state = ExecutionState::Completed}});
    m_room->clock.advance(5min);
    QCOMPARE(serverOf(key).count(cancel), 0);
    QCOMPARE(m_room->phase(key), CancelPhase::TooLate);
}

void CancellerTest::aLookOfAnotherProcessDoesNotDropWhatWaits()
{
    const ExecutionKey key = watched(teller, 40);
    serverOf(key).trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 60s};
    m_room->clock.advance(3s);
    serverOf(key).trouble.reset();
    m_room->canceller.cancel({key});
    m_room->clock.advance(25s);
    QCOMPARE(m_room->phase(key), CancelPhase::Requested);
    // quell-cli status, which knows of no answer.
    Execution looked = m_room->now(key);
    looked.last.seenAt = looked.cancel.settledAt = m_room->clock.now();
    looked.cancel.phase = CancelPhase::StillRunning;
    m_room->tracker.mergeFromJournal({looked}, m_room->clock.now());
    QCOMPARE(m_room->phase(key), CancelPhase::Requested);
    m_room->clock.advance(60s);
    QCOMPARE(serverOf(key).count(cancel), 1);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
}

/// A command ends, and its request has not left: nobody stopped it, and it is not done.
void CancellerTest::whatNobodyWaitsForIsGivenUpAsAProblem()
{
    const ExecutionKey key = watched(teller, 40);
    serverOf(key).trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 1h};
    m_room->clock.advance(3s);
    serverOf(key).trouble.reset();
    m_room->canceller.cancel({key});
    m_room->clock.advance(80s);
    m_room->canceller.giveUpWaiting();
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
    QVERIFY(m_room->now(key).cancel.trouble->kind != TroubleKind::TakenBack);
    QVERIFY(isProblem(m_room->now(key)));
    m_room->clock.advance(2h);
    QCOMPARE(serverOf(key).count(cancel), 0);
}

void CancellerTest::a429IsWaitedForReadAndSentAgain()
{
    const ExecutionKey key = watched(teller, 40);
    serverOf(key).cancelTrouble =
        Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 8s};
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    serverOf(key).cancelTrouble.reset();
    const auto before = serverOf(key).calls.size();
    m_room->clock.advance(6s);
    QCOMPARE(serverOf(key).calls.size(), before);
    QCOMPARE(m_room->phase(key), CancelPhase::Requested);
    m_room->clock.advance(10s);
    QCOMPARE(serverOf(key).calls.at(before).what, fetch);
    QCOMPARE(serverOf(key).calls.at(before).id, key.id);
    QCOMPARE(serverOf(key).count(cancel), 2);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
}

void CancellerTest::a429OfWhatEndedIsNotSentAgain()
{
    const ExecutionKey key = watched(teller, 40);
    serverOf(key).cancelTrouble =
        Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 8s};
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    serverOf(key).runs[key.id].state = ExecutionState::Completed;
    m_room->clock.advance(1min);
    QCOMPARE(serverOf(key).count(cancel), 1);
    QCOMPARE(m_room->phase(key), CancelPhase::TooLate);
}

void CancellerTest::aStoppedConnectionSendsNothing()
{
    const ExecutionKey key = watched();
    m_room->secrets.keyring.clear();
    m_room->monitor.retry(key.connection);
    m_room->clock.advance(5s);
    QCOMPARE(m_room->monitor.health(key.connection).state, HealthState::SignedOut);
    m_room->canceller.cancel({key});
    m_room->clock.advance(1min);
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
    QCOMPARE(m_room->now(key).cancel.trouble->kind, TroubleKind::NoSecret);
    QCOMPARE(serverOf(key).count(cancel), 0);
}

void CancellerTest::a401StopsTheCancelsThatWait()
{
    const QUuid connection = m_room->connect(lister);
    QList<ExecutionKey> keys;
    for (int i = 0; i < 30; ++i)
        keys.append(m_room->running(connection, QString::number(i)));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5s);
    FakeServer &server = m_room->server(connection);
    const QSignalSpy stopped(&m_room->monitor, &Monitor::connectionStopped);
    server.trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    m_room->canceller.cancel(keys);
    m_room->clock.advance(1min);
    QCOMPARE(server.count(cancel), 6);
    QCOMPARE(stopped.size(), 1);
    int refused = 0;
    int failed = 0;
    for (const ExecutionKey &key : keys) {
        refused += m_room->phase(key) == CancelPhase::Refused;
        failed += m_room->phase(key) == CancelPhase::Failed; // they never left
    }
    QCOMPARE(refused, 6);
    QCOMPARE(failed, 24);
}

void CancellerTest::a403IsAboutThatOneOnly()
{
    const ExecutionKey key = watched();
    serverOf(key).cancelTrouble = Trouble{
        .kind = TroubleKind::NotPermitted, .said = QStringLiteral("lacks the role"), .httpStatus = 403};
    const QSignalSpy stopped(&m_room->monitor, &Monitor::connectionStopped);
    m_room->canceller.cancel({key});
    m_room->clock.advance(10s);
    QCOMPARE(m_room->phase(key), CancelPhase::Refused);
    QCOMPARE(stopped.size(), 0);
    QCOMPARE(m_room->monitor.health(key.connection).state, HealthState::Fine);
}

void CancellerTest::pausedItIsFollowed()
{
    QFETCH(QString, service);
    const ExecutionKey key = watched(service);
    const ExecutionKey other = m_room->running(key.connection, QStringLiteral("b"));
    m_room->clock.advance(31s);
    m_room->monitor.setPaused(true);
    m_room->clock.advance(1s);
    const QDateTime otherSeen = m_room->now(other).last.seenAt;
    serverOf(key).run(QStringLiteral("new"));
    serverOf(key).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(10s);
    QCOMPARE(m_room->phase(key), CancelPhase::Accepted);
    serverOf(key).runs[key.id].state = ExecutionState::Cancelled;
    m_room->clock.advance(3s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(m_room->now(other).last.seenAt, otherSeen);
    QVERIFY(!m_room->tracker.contains({key.connection, QStringLiteral("new")}));
    const auto calls = serverOf(key).calls.size();
    m_room->clock.advance(5min);
    QCOMPARE(serverOf(key).calls.size(), calls);
}

/// A command that only cancels and waits.
void CancellerTest::unwatchedItIsFollowed()
{
    QFETCH(QString, service);
    const QUuid connection = m_room->connect(service, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    serverOf(key).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(10s);
    QCOMPARE(m_room->phase(key), CancelPhase::Accepted);
    m_room->clock.advance(11s);
    QCOMPARE(m_room->phase(key), CancelPhase::StillRunning);
    const auto calls = serverOf(key).calls.size();
    QVERIFY(calls >= 12 && calls <= 14);
    m_room->clock.advance(5min);
    QCOMPARE(serverOf(key).calls.size(), calls);
    QCOMPARE(m_room->clock.pending(), 0);
}

void CancellerTest::restartReadsWhatWasInFlight()
{
    const QUuid connection = m_room->connect(teller, 40);
    QList<Execution> kept;
    for (const CancelPhase phase : {CancelPhase::Requested, CancelPhase::Accepted, CancelPhase::Unresolved}) {
        Execution execution;
        execution.key = {connection, toWord(phase)};
        execution.last = Snapshot{.key = execution.key,
                                  .seenAt = m_room->clock.now().addSecs(-100),
                                  .state = ExecutionState::Running};
        execution.cancel = {.phase = phase, .requestedAt = m_room->clock.now().addSecs(-90)};
        if (phase != CancelPhase::Requested)
            execution.cancel.answeredAt = execution.cancel.requestedAt.addSecs(1);
        kept.append(execution);
        m_room->server(connection).run(execution.key.id);
    }
    m_room->server(connection).runs[kept.at(0).key.id].state = ExecutionState::Cancelled;
    m_room->server(connection).runs[kept.at(1).key.id].state = ExecutionState::Completed;
    m_room->tracker.restore(kept);
    QCOMPARE(m_room->phase(kept.at(0).key), CancelPhase::Unresolved);
    m_room->canceller.resume();
    m_room->clock.advance(1s);
    QCOMPARE(m_room->phase(kept.at(0).key), CancelPhase::Confirmed);
    QCOMPARE(m_room->phase(kept.at(1).key), CancelPhase::TooLate);
    QCOMPARE(m_room->phase(kept.at(2).key), CancelPhase::StillRunning); // asked a minute and a half ago
    QCOMPARE(m_room->server(connection).count(fetch), 3);
    QCOMPARE(m_room->server(connection).count(cancel), 0);
}

void CancellerTest::restartSendsNothing()
{
    const QUuid connection = m_room->connect(teller, 40);
    Execution execution;
    execution.key = {connection, QStringLiteral("a")};
    execution.last.key = execution.key;
    execution.cancel = {.phase = CancelPhase::Requested, .requestedAt = m_room->clock.now().addSecs(-2)};
    m_room->server(connection).run(execution.key.id);
    m_room->tracker.restore({execution});
    m_room->monitor.watchEverything();
    m_room->canceller.resume();
    m_room->clock.advance(10s);
    QCOMPARE(m_room->phase(execution.key), CancelPhase::Unresolved);
    m_room->clock.advance(5min);
    QCOMPARE(m_room->phase(execution.key), CancelPhase::StillRunning);
    QCOMPARE(m_room->server(connection).count(cancel), 0);
}

void CancellerTest::anotherProcessesCancelIsLeftAloneAndFollowed()
{
    const ExecutionKey key = watched(teller, 40);
    Execution others = m_room->now(key);
    others.cancel = {.phase = CancelPhase::Accepted, .requestedAt = m_room->clock.now().addSecs(-1)};
    m_room->journal.executions.insert(key, others);
    const QSignalSpy leftAlone(&m_room->canceller, &Canceller::leftAlone);
    m_room->canceller.cancel({key});
    m_room->clock.advance(5s);
    QCOMPARE(leftAlone.size(), 1);
    QCOMPARE(serverOf(key).count(cancel), 0);
    QVERIFY(isInFlight(m_room->phase(key)));
    serverOf(key).runs[key.id].state = ExecutionState::Cancelled;
    m_room->clock.advance(3s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(serverOf(key).count(cancel), 0);
}

void CancellerTest::aDeletedConnectionInTheMiddle()
{
    const ExecutionKey key = watched(teller, 40);
    connect(&m_room->connections, &Connections::connectionRemoved, &m_room->tracker,
            &ExecutionTracker::untrackConnection);
    serverOf(key).holding = true;
    m_room->canceller.cancel({key});
    m_room->clock.advance(10ms);
    (void)m_room->connections.remove(key.connection);
    m_room->clock.advance(5min);
    QVERIFY(!m_room->tracker.contains(key));
    QCOMPARE(serverOf(key).count(cancel), 1);
    QCOMPARE(m_room->clock.pending(), 0);
}

/// Followed by the list's rounds, not one by one.
void CancellerTest::aThousandAtOnceOnAList()
{
    const QUuid connection = m_room->connect(lister);
    QList<ExecutionKey> keys;
    for (int i = 0; i < 1'000; ++i)
        keys.append(m_room->running(connection, QString::number(i)));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5s);
    m_room->canceller.cancel(keys);
    m_room->clock.advance(30s);
    const FakeServer &server = m_room->server(connection);
    for (const ExecutionKey &key : keys)
        QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(server.count(cancel), 1'000);
    // Each was read once for how it ended.
    QCOMPARE(server.count(fetch), 1'000);
}

void CancellerTest::followingEndsWithTheCancel()
{
    const QUuid connection = m_room->connect(teller, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->canceller.cancel({key});
    m_room->clock.advance(3s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(m_room->clock.pending(), 0);
}

void CancellerTest::onAReadOnlyConnectionNothingIsEverCancelled()
{
    QFETCH(QString, service);
    const QUuid guarded = m_room->connect(service);
    const QUuid other = m_room->connect(service);
    QVERIFY(m_room->change(guarded, [](Connection &connection) { connection.readOnly = true; }));
    const ExecutionKey kept = m_room->running(guarded, QStringLiteral("1"));
    const ExecutionKey stopped = m_room->running(other, QStringLiteral("2"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(3s);
    QSignalSpy refused(&m_room->canceller, &Canceller::refused);

    m_room->canceller.cancel({kept, stopped});
    m_room->canceller.cancelAllRunning(guarded);
    m_room->clock.advance(5s);

    QCOMPARE(m_room->server(guarded).count(cancel), 0);
    QCOMPARE(m_room->server(guarded).count(QStringLiteral("cancel all")), 0);
    QCOMPARE(m_room->phase(kept), CancelPhase::None);
    QCOMPARE(m_room->state(kept), ExecutionState::Running);
    QCOMPARE(m_room->phase(stopped), CancelPhase::Confirmed);
    QCOMPARE(refused.count(), 2);
    QCOMPARE(refused.constFirst().at(0).toUuid(), guarded);
    QCOMPARE(refused.constFirst().at(1).value<QList<ExecutionKey>>(), QList{kept});
    QCOMPARE(refused.constFirst().at(2).value<Trouble>().kind, TroubleKind::ReadOnly);
}

void CancellerTest::whatBecomesReadOnlyBeforeItLeavesIsNotSent()
{
    const QUuid connection = m_room->connect(teller);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("1"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(3s);
    m_room->canceller.cancel({key});
    QVERIFY(m_room->change(connection, [](Connection &changed) { changed.readOnly = true; }));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server(connection).count(cancel), 0);
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
    QCOMPARE(m_room->now(key).cancel.trouble->kind, TroubleKind::ReadOnly);
}

void CancellerTest::whatIsStillBeingWrittenIsNotSentToAnotherServer_data()
{
    QTest::addColumn<bool>("everybodys");
    QTest::newRow("one") << false;
    QTest::newRow("everybody's") << true;
}

void CancellerTest::whatIsStillBeingWrittenIsNotSentToAnotherServer()
{
    QFETCH(const bool, everybodys);
    const ExecutionKey key = watched(lister);
    m_room->journal.holding = true;
    if (everybodys)
        m_room->canceller.cancelAllRunning(key.connection);
    else
        m_room->canceller.cancel({key});
    QVERIFY(m_room->change(key.connection, [](Connection &changed) {
        changed.url = QUrl(QStringLiteral("https://another.example.com"));
    }));
    m_room->journal.release();
    m_room->clock.advance(5s);
    QCOMPARE(serverOf(key).count(cancel) + serverOf(key).count(QStringLiteral("cancel all")), 0);
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
}

void CancellerTest::whatWaitsWhenItBecomesReadOnlyIsNotSent()
{
    const QUuid connection = m_room->connect(teller, 40);
    const QList<ExecutionKey> keys = manyCancelled(connection);
    const qsizetype left = m_room->server(connection).count(cancel);
    QVERIFY(left > 0 && left < keys.size());

    QVERIFY(m_room->change(connection, [](Connection &changed) { changed.readOnly = true; }));
    m_room->clock.advance(0ms);
    // At once, not when the quota would have let them leave.
    QCOMPARE(failedWith(keys, TroubleKind::ReadOnly), keys.size() - left);
    m_room->clock.advance(10min);
    QCOMPARE(m_room->server(connection).count(cancel), left);
}

void CancellerTest::whatWaitsIsNotSentToAnotherAccount_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::newRow("server") << QStringLiteral("https://another.example.com") << QStringLiteral("ana");
    QTest::newRow("user") << QStringLiteral("https://c0.example.com") << QStringLiteral("bob");
}

void CancellerTest::whatWaitsIsNotSentToAnotherAccount()
{
    QFETCH(const QString, url);
    QFETCH(const QString, user);
    const QUuid connection = m_room->connect(lister, 40, QStringLiteral("ana"));
    const QList<ExecutionKey> keys = manyCancelled(connection);
    const qsizetype left = m_room->server(connection).count(cancel);
    QVERIFY(left > 0 && left < keys.size());

    QVERIFY(m_room->change(connection, [&](Connection &changed) {
        changed.url = QUrl(url);
        changed.user = user;
    }));
    m_room->clock.advance(0ms);
    QCOMPARE(failedWith(keys, TroubleKind::InvalidInput), keys.size() - left);
    m_room->clock.advance(10min);
    QCOMPARE(m_room->server(connection).count(cancel), left);

    // Asked for anew it is meant for what the connection is now.
    m_room->canceller.cancel({keys.last()});
    m_room->clock.advance(1min);
    QCOMPARE(m_room->server(connection).count(cancel), left + 1);
}

void CancellerTest::whatMetWith429IsNotSentToAnotherServer()
{
    const ExecutionKey key = watched(teller, 40);
    serverOf(key).cancelTrouble =
        Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 8s};
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    serverOf(key).cancelTrouble.reset();
    QVERIFY(m_room->change(key.connection, [](Connection &changed) {
        changed.url = QUrl(QStringLiteral("https://another.example.com"));
    }));
    m_room->clock.advance(10min);
    QCOMPARE(serverOf(key).count(cancel), 1);
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
}

void CancellerTest::whatWaitsIsSentUnderAnotherName()
{
    const QUuid connection = m_room->connect(teller, 40);
    const QList<ExecutionKey> keys = manyCancelled(connection);
    QVERIFY(m_room->change(connection, [](Connection &changed) {
        changed.name = QStringLiteral("renamed");
        changed.requestsPerMinute = 100;
        changed.production = true;
    }));
    m_room->clock.advance(10min);
    QCOMPARE(m_room->server(connection).count(cancel), keys.size());
}

/// It would stop everybody's queries there.
void CancellerTest::theCallForAllIsNotSentToAnotherServer()
{
    const QUuid connection = m_room->connect(lister);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("1"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(3s);
    FakeServer &server = m_room->server(connection);
    server.trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 1h};
    m_room->clock.advance(3s);
    server.trouble.reset();
    const QSignalSpy answered(&m_room->canceller, &Canceller::answeredForAll);
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(1min);
    QCOMPARE(m_room->phase(key), CancelPhase::Requested);

    QVERIFY(m_room->change(connection, [](Connection &changed) {
        changed.url = QUrl(QStringLiteral("https://another.example.com"));
    }));
    m_room->clock.advance(2h);
    QCOMPARE(server.count(QStringLiteral("cancel all")), 0);
    QCOMPARE(m_room->phase(key), CancelPhase::Failed);
    QCOMPARE(answered.count(), 1);
}

void CancellerTest::aConnectionThatIsSwitchedOffIsAskedNothing()
{
    QFETCH(QString, service);
    const QUuid connection = m_room->connect(service);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("1"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(3s);
    QSignalSpy stopped(&m_room->monitor, &Monitor::connectionStopped);
    QVERIFY(m_room->change(connection, [](Connection &changed) { changed.switchedOff = true; }));
    m_room->clock.advance(100ms);
    const qsizetype before = m_room->server(connection).calls.size();
    m_room->canceller.cancel({key});
    m_room->monitor.refresh({key});
    m_room->monitor.retry(connection);
    m_room->clock.advance(5min);
    QCOMPARE(m_room->server(connection).calls.size(), before);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::SwitchedOff);
    QVERIFY(isStale(m_room->now(key), m_room->monitor.health(connection), m_room->clock.now()));
    QCOMPARE(stopped.count(), 0);

    QVERIFY(m_room->change(connection, [](Connection &changed) { changed.switchedOff = false; }));
    m_room->clock.advance(5s);
    QVERIFY(m_room->server(connection).calls.size() > before);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Fine);
}

QTEST_GUILESS_MAIN(CancellerTest)
#include "tst_canceller.moc"
