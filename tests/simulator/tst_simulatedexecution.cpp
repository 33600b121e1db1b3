// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotawindow.h"
#include "simulatedexecution.h"

#include <QTest>
#include <QTimeZone>

using namespace Quell;
using namespace std::chrono_literals;
using Phase = ExecutionLife::Phase;
using CancelAnswer = ExecutionLife::CancelAnswer;

namespace {

const QDateTime added(QDate(2026, 1, 5), QTime(9, 0), QTimeZone::utc());

QDateTime after(std::chrono::milliseconds time)
{
    return added.addMSecs(time.count());
}

} // namespace

class TestSimulatedExecution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesThroughItsPhases_data();
    void livesThroughItsPhases();
    void tellsItsTimesAsTheyCome();
    void wasSubmittedBeforeItWasAdded();
    void isUnknownBeforeItIsSubmitted();
    void stopsSomeTimeAfterACancel();
    void isStoppedInTheQueueWithoutEverStarting();
    void aSecondCancelDoesNotBeginAnew();
    void endsByItselfBeforeASlowCancelStopsIt();
    void neverStopsYetTakesEveryCancel();
    void refusesAndRunsOn();
    void endsFirstWhenTheCancelArrives();
    void aCancelOfWhatIsOverIsTooLate();
    void isEndedFromOutsideOnce();
    void movesUpInTheQueue();
    void quotaIsFreshAgainAfterItsWindow();
};

void TestSimulatedExecution::livesThroughItsPhases_data()
{
    QTest::addColumn<qint64>("second");
    QTest::addColumn<int>("phase");

    QTest::newRow("just submitted") << qint64(0) << int(Phase::Pending);
    QTest::newRow("waiting") << qint64(9) << int(Phase::Pending);
    QTest::newRow("starts") << qint64(10) << int(Phase::Executing);
    QTest::newRow("runs") << qint64(69) << int(Phase::Executing);
    QTest::newRow("ends") << qint64(70) << int(Phase::Ended);
    QTest::newRow("long over") << qint64(7000) << int(Phase::Ended);
}

void TestSimulatedExecution::livesThroughItsPhases()
{
    QFETCH(qint64, second);
    QFETCH(int, phase);
    const ExecutionLife life({.queuedFor = 10s, .runsFor = 60s}, added);
    QCOMPARE(int(life.at(after(std::chrono::seconds(second))).phase), phase);
}

void TestSimulatedExecution::tellsItsTimesAsTheyCome()
{
    const ExecutionLife life({.queuedFor = 10s, .runsFor = 60s, .ending = QStringLiteral("FAILED")}, added);
    const ExecutionLife::Moment pending = life.at(after(5s));
    QCOMPARE(pending.submittedAt, added);
    QVERIFY(!pending.startedAt.isValid());
    QVERIFY(!pending.endedAt.isValid());

    const ExecutionLife::Moment running = life.at(after(30s));
    QCOMPARE(running.startedAt, after(10s));
    QVERIFY(!running.endedAt.isValid());

    const ExecutionLife::Moment over = life.at(after(100s));
    QCOMPARE(over.startedAt, after(10s));
    QCOMPARE(over.endedAt, after(70s));
    QCOMPARE(over.ending, QStringLiteral("FAILED"));
    QVERIFY(!over.cancelledAt.isValid());
}

void TestSimulatedExecution::wasSubmittedBeforeItWasAdded()
{
    const ExecutionLife life({.age = 5min, .runsFor = 1min}, added);
    const ExecutionLife::Moment moment = life.at(added);
    QCOMPARE(moment.phase, Phase::Ended);
    QCOMPARE(moment.submittedAt, after(-5min));
    QCOMPARE(moment.endedAt, after(-4min));
}

void TestSimulatedExecution::isUnknownBeforeItIsSubmitted()
{
    ExecutionLife life({.age = -2min}, added);
    QCOMPARE(life.at(after(119s)).phase, Phase::NotSubmitted);
    QCOMPARE(life.cancel(after(119s)), CancelAnswer::AlreadyOver);
    QCOMPARE(life.at(after(120s)).phase, Phase::Executing);
}

void TestSimulatedExecution::stopsSomeTimeAfterACancel()
{
    ExecutionLife life({.cancelTakes = 1500ms}, added);
    QCOMPARE(life.cancel(after(10s)), CancelAnswer::Taken);
    QCOMPARE(life.at(after(11499ms)).phase, Phase::Executing);
    const ExecutionLife::Moment stopped = life.at(after(11500ms));
    QCOMPARE(stopped.phase, Phase::Ended);
    QCOMPARE(stopped.ending, QStringLiteral("CANCELLED"));
    QCOMPARE(stopped.cancelledAt, after(11500ms));
    QCOMPARE(stopped.endedAt, after(11500ms));
}

void TestSimulatedExecution::isStoppedInTheQueueWithoutEverStarting()
{
    ExecutionLife life({.queuedFor = 1min, .cancelTakes = 1s, .oneL = true}, added);
    QCOMPARE(life.cancel(after(10s)), CancelAnswer::Taken);
    const ExecutionLife::Moment stopped = life.at(after(2min));
    QCOMPARE(stopped.ending, QStringLiteral("CANCELED"));
    QVERIFY(!stopped.startedAt.isValid());
}

void TestSimulatedExecution::aSecondCancelDoesNotBeginAnew()
{
    ExecutionLife life({.cancelTakes = 3s}, added);
    QCOMPARE(life.cancel(after(10s)), CancelAnswer::Taken);
    QCOMPARE(life.cancel(after(12s)), CancelAnswer::Taken);
    QCOMPARE(life.at(after(13s)).endedAt, after(13s));
}

void TestSimulatedExecution::endsByItselfBeforeASlowCancelStopsIt()
{
    ExecutionLife life({.runsFor = 12s, .cancelTakes = 6s}, added);
    QCOMPARE(life.cancel(after(10s)), CancelAnswer::Taken);
    const ExecutionLife::Moment over = life.at(after(20s));
    QCOMPARE(over.ending, QStringLiteral("COMPLETED"));
    QCOMPARE(over.endedAt, after(12s));
    QVERIFY(!over.cancelledAt.isValid());
}

void TestSimulatedExecution::neverStopsYetTakesEveryCancel()
{
    ExecutionLife life({.cancelManner = CancelManner::NeverStops}, added);
    QCOMPARE(life.cancel(after(1s)), CancelAnswer::Taken);
    QCOMPARE(life.cancel(after(60s)), CancelAnswer::Taken);
    QCOMPARE(life.at(after(30min)).phase, Phase::Executing);
}

void TestSimulatedExecution::refusesAndRunsOn()
{
    ExecutionLife life({.cancelManner = CancelManner::Refuses}, added);
    QCOMPARE(life.cancel(after(1s)), CancelAnswer::Refused);
    QCOMPARE(life.at(after(30min)).phase, Phase::Executing);
}

void TestSimulatedExecution::endsFirstWhenTheCancelArrives()
{
    ExecutionLife life({.cancelManner = CancelManner::EndsFirst}, added);
    QCOMPARE(life.at(after(59s)).phase, Phase::Executing);
    QCOMPARE(life.cancel(after(60s)), CancelAnswer::AlreadyOver);
    const ExecutionLife::Moment over = life.at(after(60s));
    QCOMPARE(over.ending, QStringLiteral("COMPLETED"));
    QCOMPARE(over.endedAt, after(60s));
}

void TestSimulatedExecution::aCancelOfWhatIsOverIsTooLate()
{
    ExecutionLife life({.runsFor = 10s}, added);
    QCOMPARE(life.cancel(after(10s)), CancelAnswer::AlreadyOver);
    QCOMPARE(life.at(after(20s)).ending, QStringLiteral("COMPLETED"));
}

void TestSimulatedExecution::isEndedFromOutsideOnce()
{
    ExecutionLife life({}, added);
    life.end(QStringLiteral("FAILED"), after(5s));
    life.end(QStringLiteral("COMPLETED"), after(6s));
    QCOMPARE(life.at(after(7s)).ending, QStringLiteral("FAILED"));
    QCOMPARE(life.at(after(7s)).endedAt, after(5s));
}

void TestSimulatedExecution::movesUpInTheQueue()
{
    const ExecutionLife life({.queuedFor = 40s, .queuePosition = 2}, added);
    QCOMPARE(life.ownQueuePosition(added), 2);
    QCOMPARE(life.ownQueuePosition(after(19s)), 2);
    QCOMPARE(life.ownQueuePosition(after(20s)), 1);
    QCOMPARE(life.ownQueuePosition(after(39s)), 1);
    QCOMPARE(ExecutionLife({.queuedFor = 40s}, added).ownQueuePosition(added), std::optional<int>());
}

void TestSimulatedExecution::quotaIsFreshAgainAfterItsWindow()
{
    QuotaWindow quota("high-limit", 2, 60s);
    QCOMPARE(quota.policyField(), QByteArray("\"high-limit\";q=2;w=60"));
    quota.count(1000ms);
    QCOMPARE(quota.limitField(1000ms), QByteArray("\"high-limit\";r=1;t=60"));
    quota.count(31'500ms);
    QVERIFY(!quota.allows(31'500ms));
    QCOMPARE(quota.limitField(31'500ms), QByteArray("\"high-limit\";r=0;t=30"));
    QVERIFY(!quota.allows(60'999ms));
    QVERIFY(quota.allows(61'000ms));
    QCOMPARE(quota.remaining(61'000ms), 2);
}

QTEST_GUILESS_MAIN(TestSimulatedExecution)
#include "tst_simulatedexecution.moc"
