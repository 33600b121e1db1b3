// SPDX-License-Identifier: GPL-3.0-or-later
// Many cancels at once: one transaction, progress that can be stopped, and a server's own call for everybody's.
#include "cancelprogress.h"
#include "engineroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString teller = QStringLiteral("teller");
const QString lister = QStringLiteral("lister");
const QString cancel = QStringLiteral("cancel");
const QString cancelAll = QStringLiteral("cancel all");

} // namespace

class BulkCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<EngineRoom>(); }
    void cleanup() { m_room.reset(); }

    void aHundredTakeOneTransactionAndOneSignal();
    void whatAnotherProcessHasIsLeftToItAndTheRestIsSent();
    void progressTellsWhatHasHappened();
    void progressBeginsAnewWhenAllIsOver();
    void stoppingTakesBackWhatHasNotLeft();
    void whatWasTakenBackIsNoProblem();
    void whatWasTakenBackCanBeAskedAgainAndLeavesOnce();
    void whatIsStillBeingWrittenIsTakenBackToo();
    void whatComesBackWith429AfterTheStopIsNotSentAgain();
    void theServersOwnCallIsOneRequest();
    void theServersOwnCallIsWrittenDownFirst();
    void theServersOwnCallWithNothingTracked();
    void aNoToAllSaysNothingOfEach();
    void whatTheServersOwnCallDoesNotStopIsStillRunning();
    void notPermittedToCancelAllIsRefused();
    void theServersOwnCallIsTakenBackBeforeItLeaves();
    void aServiceWithoutTheCallIsNotAsked();
    void followingManyReadsEachNoMoreThanItMust();

private:
    QList<ExecutionKey> running(const QUuid &connection, int count, const QString &prefix = {})
    {
        QList<ExecutionKey> keys;
        for (int i = 0; i < count; ++i)
            keys.append(
                m_room->running(connection, prefix + QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'))));
        m_room->monitor.watchEverything();
        m_room->clock.advance(5s);
        return keys;
    }
    [[nodiscard]] CancelProgress::Counts counts() const { return m_room->canceller.progress()->counts(); }
    [[nodiscard]] int inPhase(const QList<ExecutionKey> &keys, CancelPhase phase) const
    {
        return int(std::ranges::count_if(
            keys, [&](const ExecutionKey &key) { return m_room->phase(key) == phase; }));
    }

    std::unique_ptr<EngineRoom> m_room;
};

void BulkCancelTest::aHundredTakeOneTransactionAndOneSignal()
{
    const QList<ExecutionKey> keys = running(m_room->connect(lister), 100);
    const QSignalSpy changed(&m_room->tracker, &ExecutionTracker::executionsChanged);
    m_room->canceller.cancel(keys);
    QCOMPARE(changed.size(), 1);
    m_room->clock.advance(10s);
    QCOMPARE(m_room->journal.commits, 1);
    QCOMPARE(m_room->journal.committed, keys);
    QCOMPARE(inPhase(keys, CancelPhase::Confirmed), 100);
}

void BulkCancelTest::whatAnotherProcessHasIsLeftToItAndTheRestIsSent()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 3);
    // Written by the other process, and not heard of here.
    Execution theirs = m_room->now(keys.at(1));
    theirs.cancel =
        CancelStory{.phase = CancelPhase::Requested, .requestedAt = m_room->clock.now().addSecs(-1)};
    m_room->journal.executions.insert(theirs.key, theirs);
    const QSignalSpy leftAlone(&m_room->canceller, &Canceller::leftAlone);
    m_room->journal.holding = true;
    m_room->canceller.cancel(keys);
    m_room->clock.advance(0ms);
    m_room->journal.executions.insert(theirs.key, theirs);
    m_room->journal.release();
    m_room->clock.advance(3s);
    const FakeServer &server = m_room->server(keys.first().connection);
    QCOMPARE(server.count(cancel), 2);
    QCOMPARE(server.count(cancel, keys.at(1).id), 0);
    QCOMPARE(leftAlone.size(), 1);
    QCOMPARE(leftAlone.first().first().value<QList<ExecutionKey>>(), QList{keys.at(1)});
}

void BulkCancelTest::progressTellsWhatHasHappened()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 20);
    FakeServer &server = m_room->server(keys.first().connection);
    server.runs[keys.last().id].state = ExecutionState::Completed;
    server.cancelsWork = false;
    server.holding = true;
    QSignalSpy changed(m_room->canceller.progress(), &CancelProgress::changed);
    m_room->canceller.cancel(keys);
    m_room->clock.advance(100ms);
    QVERIFY(!changed.isEmpty());
    // A poll may hold one of the six sockets.
    const auto left = int(server.count(cancel));
    QVERIFY(left == 5 || left == 6);
    QCOMPARE(counts(), (CancelProgress::Counts{.asked = 20, .waiting = 20 - left, .left = left}));
    server.release();
    m_room->clock.advance(300ms);
    QCOMPARE(counts().waiting, 0);
    QCOMPARE(counts().left, 20);
    QCOMPARE(counts().answered, 20);
    m_room->clock.advance(30s);
    QCOMPARE(counts(),
             (CancelProgress::Counts{.asked = 20, .left = 20, .answered = 20, .ended = 1, .problems = 19}));
    QCOMPARE(counts().open(), 0);
    // Seen to stop after all.
    for (const ExecutionKey &key : keys.first(19))
        server.runs[key.id].state = ExecutionState::Cancelled;
    m_room->clock.advance(30s);
    QCOMPARE(counts().cancelled, 19);
    QCOMPARE(counts().problems, 0);
}

void BulkCancelTest::progressBeginsAnewWhenAllIsOver()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 10);
    m_room->canceller.cancel(keys.first(4));
    m_room->canceller.cancel(keys.mid(4, 4));
    QCOMPARE(counts().asked, 8);
    m_room->clock.advance(10s);
    QCOMPARE(counts().cancelled, 8);
    m_room->canceller.cancel(keys.mid(8));
    QCOMPARE(counts(), (CancelProgress::Counts{.asked = 2, .waiting = 2}));
    m_room->tracker.untrack({keys.last()});
    QCOMPARE(counts().asked, 1);
}

void BulkCancelTest::stoppingTakesBackWhatHasNotLeft()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 20);
    FakeServer &server = m_room->server(keys.first().connection);
    server.holding = true;
    m_room->canceller.cancel(keys);
    m_room->clock.advance(100ms);
    const auto left = int(server.count(cancel));
    QVERIFY(left > 0 && left < 20);
    m_room->canceller.stopSending();
    QCOMPARE(inPhase(keys, CancelPhase::Failed), 20 - left);
    QCOMPARE(inPhase(keys, CancelPhase::Requested), left);
    QCOMPARE(counts().takenBack, 20 - left);
    QCOMPARE(counts().waiting, 0);
    server.release();
    m_room->clock.advance(5min);
    QCOMPARE(server.count(cancel), left);
    // What was sent is followed to its end.
    QCOMPARE(inPhase(keys, CancelPhase::Confirmed), left);
    QCOMPARE(inPhase(keys, CancelPhase::Failed), 20 - left);
    QCOMPARE(m_room->journal.executions.value(keys.last()).cancel.phase, CancelPhase::Failed);
}

void BulkCancelTest::whatWasTakenBackIsNoProblem()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 20);
    m_room->server(keys.first().connection).holding = true;
    m_room->canceller.cancel(keys);
    m_room->clock.advance(100ms);
    m_room->canceller.stopSending();
    const Execution takenBack = m_room->now(keys.last());
    QCOMPARE(takenBack.cancel.trouble->kind, TroubleKind::TakenBack);
    QVERIFY(!isProblem(takenBack));
    QCOMPARE(displayStatus(takenBack), DisplayStatus::Running);
}

void BulkCancelTest::whatWasTakenBackCanBeAskedAgainAndLeavesOnce()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 20);
    FakeServer &server = m_room->server(keys.first().connection);
    server.holding = true;
    m_room->canceller.cancel(keys);
    m_room->clock.advance(100ms);
    const auto left = server.count(cancel);
    m_room->canceller.stopSending();
    m_room->clock.advance(1s);
    // The first request for it waits in the queue still; only the second may leave.
    m_room->canceller.cancel({keys.last()});
    QCOMPARE(m_room->phase(keys.last()), CancelPhase::Requested);
    m_room->clock.advance(100ms);
    server.release();
    m_room->clock.advance(10s);
    QCOMPARE(server.count(cancel, keys.last().id), 1);
    QCOMPARE(m_room->phase(keys.last()), CancelPhase::Confirmed);
    QCOMPARE(server.count(cancel), left + 1);
}

void BulkCancelTest::whatIsStillBeingWrittenIsTakenBackToo()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 3);
    m_room->journal.holding = true;
    m_room->canceller.cancel(keys);
    m_room->clock.advance(10ms);
    m_room->canceller.stopSending();
    m_room->journal.release();
    m_room->clock.advance(1min);
    QCOMPARE(m_room->server(keys.first().connection).count(cancel), 0);
    QCOMPARE(inPhase(keys, CancelPhase::Failed), 3);
}

void BulkCancelTest::whatComesBackWith429AfterTheStopIsNotSentAgain()
{
    const QList<ExecutionKey> keys = running(m_room->connect(teller), 1);
    FakeServer &server = m_room->server(keys.first().connection);
    server.holding = true;
    server.cancelTrouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 8s};
    m_room->canceller.cancel(keys);
    m_room->clock.advance(100ms);
    m_room->canceller.stopSending();
    QCOMPARE(m_room->phase(keys.first()), CancelPhase::Requested); // It has left.
    server.release();
    m_room->clock.advance(100ms);
    QCOMPARE(m_room->phase(keys.first()), CancelPhase::Failed);
    server.cancelTrouble.reset();
    m_room->clock.advance(5min);
    QCOMPARE(server.count(cancel), 1);
    QCOMPARE(m_room->state(keys.first()), ExecutionState::Running);
}

void BulkCancelTest::theServersOwnCallIsOneRequest()
{
    const QUuid connection = m_room->connect(lister, 0, QStringLiteral("ana"));
    FakeServer &server = m_room->server(connection);
    server.run(QStringLiteral("not tracked"), QStringLiteral("bob"));
    const QUuid other = m_room->connect(lister);
    const ExecutionKey elsewhere = m_room->running(other, QStringLiteral("elsewhere"));
    const QList<ExecutionKey> keys = running(connection, 3);
    QList<bool> taken;
    connect(&m_room->canceller, &Canceller::answeredForAll, this,
            [&taken](const QUuid &, const Outcome<CancelReceipt> &answer) { taken.append(answer.ok()); });
    m_room->canceller.cancelAllRunning(connection);
    QCOMPARE(inPhase(keys, CancelPhase::Requested), 3);
    m_room->clock.advance(100ms);
    QCOMPARE(taken, QList{true});
    m_room->clock.advance(5s);
    QCOMPARE(inPhase(keys, CancelPhase::Confirmed), 3);
    QCOMPARE(server.count(cancelAll), 1);
    QCOMPARE(server.count(cancel), 0);
    QCOMPARE(server.runs.value(QStringLiteral("not tracked")).state, ExecutionState::Cancelled);
    QVERIFY(!m_room->tracker.contains({connection, QStringLiteral("not tracked")}));
    QCOMPARE(m_room->phase(elsewhere), CancelPhase::None);
    QCOMPARE(m_room->server(other).count(cancelAll), 0);
}

void BulkCancelTest::theServersOwnCallIsWrittenDownFirst()
{
    const QUuid connection = m_room->connect(lister);
    const QList<ExecutionKey> keys = running(connection, 3);
    m_room->journal.holding = true;
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(1min);
    QCOMPARE(m_room->server(connection).count(cancelAll), 0);
    m_room->journal.release();
    m_room->clock.advance(0ms);
    QCOMPARE(m_room->journal.committed, keys);
    QCOMPARE(m_room->server(connection).count(cancelAll), 1);

    m_room->clock.advance(5s);
    const ExecutionKey late = m_room->running(connection, QStringLiteral("late"));
    m_room->clock.advance(5s);
    const QSignalSpy notWritten(&m_room->canceller, &Canceller::notWritten);
    m_room->journal.trouble = Trouble{.kind = TroubleKind::StorageFailed};
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(1s);
    QCOMPARE(m_room->server(connection).count(cancelAll), 1);
    QCOMPARE(m_room->phase(late), CancelPhase::Failed);
    QCOMPARE(notWritten.size(), 1);
}

void BulkCancelTest::theServersOwnCallWithNothingTracked()
{
    const QUuid connection = m_room->connect(lister, 0, QStringLiteral("ana"));
    m_room->server(connection).run(QStringLiteral("not tracked"), QStringLiteral("bob"));
    const QSignalSpy answered(&m_room->canceller, &Canceller::answeredForAll);
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(1s);
    QCOMPARE(m_room->server(connection).count(cancelAll), 1);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(counts().asked, 0);
}

void BulkCancelTest::aNoToAllSaysNothingOfEach()
{
    const QUuid connection = m_room->connect(lister);
    const QList<ExecutionKey> keys = running(connection, 3);
    FakeServer &server = m_room->server(connection);
    server.cancelTrouble = Trouble{.kind = TroubleKind::Refused, .httpStatus = 500};
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(100ms);
    QCOMPARE(inPhase(keys, CancelPhase::Unresolved), 3);
    // Two of them stop all the same.
    server.runs[keys.at(0).id].state = ExecutionState::Cancelled;
    m_room->clock.advance(5s);
    server.runs[keys.at(1).id].state = ExecutionState::Cancelled;
    m_room->clock.advance(20s);
    QCOMPARE(m_room->phase(keys.at(0)), CancelPhase::Confirmed);
    QCOMPARE(m_room->phase(keys.at(1)), CancelPhase::Confirmed);
    QCOMPARE(m_room->phase(keys.at(2)), CancelPhase::StillRunning);
    QCOMPARE(server.count(cancelAll), 1);
}

void BulkCancelTest::whatTheServersOwnCallDoesNotStopIsStillRunning()
{
    const QUuid connection = m_room->connect(lister);
    const QList<ExecutionKey> keys = running(connection, 2);
    m_room->server(connection).cancelsWork = false;
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(20s);
    QCOMPARE(inPhase(keys, CancelPhase::Accepted), 2);
    m_room->clock.advance(1s);
    QCOMPARE(inPhase(keys, CancelPhase::StillRunning), 2);
    // And can be asked for again.
    m_room->server(connection).cancelsWork = true;
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(5s);
    QCOMPARE(inPhase(keys, CancelPhase::Confirmed), 2);
    QCOMPARE(m_room->server(connection).count(cancelAll), 2);
}

void BulkCancelTest::notPermittedToCancelAllIsRefused()
{
    const QUuid connection = m_room->connect(lister);
    const QList<ExecutionKey> keys = running(connection, 2);
    m_room->server(connection).cancelTrouble = Trouble{.kind = TroubleKind::NotPermitted, .httpStatus = 403};
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(1s);
    QCOMPARE(inPhase(keys, CancelPhase::Refused), 2);
    // It is about that one request: the list is read on.
    QVERIFY(!m_room->monitor.health(connection).inTrouble());
}

void BulkCancelTest::theServersOwnCallIsTakenBackBeforeItLeaves()
{
    const QUuid connection = m_room->connect(lister);
    const QList<ExecutionKey> keys = running(connection, 20);
    FakeServer &server = m_room->server(connection);
    server.holding = true;
    m_room->canceller.cancel(keys.first(10));
    m_room->clock.advance(100ms);
    m_room->canceller.cancelAllRunning(connection);
    m_room->clock.advance(100ms);
    m_room->canceller.stopSending();
    server.release();
    m_room->clock.advance(1min);
    QCOMPARE(server.count(cancelAll), 0);
    QCOMPARE(inPhase(keys.mid(10), CancelPhase::Failed), 10);
}

void BulkCancelTest::aServiceWithoutTheCallIsNotAsked()
{
    class Without final : public ServiceClient
    {
    public:
        QFuture<Outcome<Snapshot>> fetch(const QString &) override { return answered<Snapshot>(Snapshot{}); }
        QFuture<Outcome<CancelReceipt>> cancel(const QString &) override
        {
            return answered<CancelReceipt>(CancelReceipt{});
        }
        QFuture<Outcome<Proof>> test() override { return answered<Proof>(Proof{}); }
    } client;
    const QFuture<Outcome<CancelReceipt>> answer = client.cancelAll();
    QCOMPARE(answer.result().trouble().kind, TroubleKind::InvalidInput);
    QVERIFY(!answer.result().trouble().said.isEmpty());
}

void BulkCancelTest::followingManyReadsEachNoMoreThanItMust()
{
    const QUuid connection = m_room->connect(teller, 60);
    QList<ExecutionKey> keys;
    for (int i = 0; i < 90; ++i)
        keys.append(m_room->running(connection, QString::number(i)));
    m_room->canceller.cancel(keys);
    m_room->clock.advance(5min);
    const FakeServer &server = m_room->server(connection);
    QCOMPARE(inPhase(keys, CancelPhase::Confirmed), 90);
    QCOMPARE(server.count(cancel), 90);
    // While they wait for the quota, the looks at one become one.
    QVERIFY2(server.count(QStringLiteral("fetch")) <= 100,
             qPrintable(QString::number(server.count(QStringLiteral("fetch")))));
    QVERIFY(server.mostIn(60s) <= 60);
}

QTEST_GUILESS_MAIN(BulkCancelTest)
#include "tst_bulkcancel.moc"
