// SPDX-License-Identifier: GPL-3.0-or-later
#include "querydurations.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

milliseconds seconds(double value)
{
    return milliseconds(std::llround(value * 1000));
}

double median(const DurationEstimate &estimate)
{
    return std::exp(estimate.logMedian);
}

Execution ended(ExecutionState state)
{
    Execution execution;
    execution.last.state = state;
    execution.last.queryId = QStringLiteral("7");
    execution.last.startedAt = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    execution.last.endedAt = execution.last.startedAt.addMSecs(90'500);
    return execution;
}

} // namespace

class QueryDurationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivalFallsFromOneToNothing();
    void nothingLearntIsAMinuteGiveOrTake();
    void runsOfAQueryDrawItsMedianToTheirs();
    void oneRunCountsLessThanMany();
    void anUnknownQueryIsLikeTheOthers();
    void steadyQueriesMakeEstimatesSure();
    void orderDoesNotMatter();
    void itFindsTheMediansThatRunsWereDrawnFrom();
    void aRunOfNoTimeIsNoDisaster();
    void onlyItsOwnEndTellsADuration();
};

void QueryDurationsTest::survivalFallsFromOneToNothing()
{
    const DurationEstimate estimate{std::log(60.0), 0.5};
    QCOMPARE(estimate.survival(0s), 1.0);
    QCOMPARE(estimate.survival(-5s), 1.0);
    QVERIFY(std::abs(estimate.survival(60s) - 0.5) < 1e-9);
    QVERIFY(std::abs(estimate.survival(seconds(60 * std::exp(0.5))) - 0.158655) < 1e-4);
    QVERIFY(estimate.survival(1h) < 1e-9);
}

void QueryDurationsTest::nothingLearntIsAMinuteGiveOrTake()
{
    const DurationEstimate estimate = QueryDurations().estimate(QStringLiteral("7"));
    QVERIFY(std::abs(median(estimate) - 60) < 0.1);
    QVERIFY(estimate.logSpread > 1.2);
}

void QueryDurationsTest::runsOfAQueryDrawItsMedianToTheirs()
{
    QueryDurations durations;
    for (int i = 0; i < 5; ++i)
        durations.learn(QStringLiteral("7"), 600s);
    const DurationEstimate estimate = durations.estimate(QStringLiteral("7"));
    QVERIFY(median(estimate) > 480 && median(estimate) <= 600);
    QVERIFY(estimate.logSpread < 0.6);
}

void QueryDurationsTest::oneRunCountsLessThanMany()
{
    QueryDurations once;
    once.learn(QStringLiteral("7"), 600s);
    QueryDurations often = once;
    for (int i = 0; i < 9; ++i)
        often.learn(QStringLiteral("7"), 600s);
    const DurationEstimate first = once.estimate(QStringLiteral("7"));
    const DurationEstimate tenth = often.estimate(QStringLiteral("7"));
    QVERIFY(first.logMedian < tenth.logMedian);
    QVERIFY(first.logSpread > tenth.logSpread);
}

void QueryDurationsTest::anUnknownQueryIsLikeTheOthers()
{
    QueryDurations durations;
    for (int query = 0; query < 40; ++query)
        durations.learn(QString::number(query), 600s);
    for (const QString &id : {QStringLiteral("new"), QString()}) {
        const DurationEstimate estimate = durations.estimate(id);
        QVERIFY2(median(estimate) > 400 && median(estimate) < 650, qPrintable(id));
    }
}

void QueryDurationsTest::steadyQueriesMakeEstimatesSure()
{
    QueryDurations steady;
    QueryDurations erratic;
    for (int query = 0; query < 10; ++query) {
        for (int run = 0; run < 10; ++run) {
            steady.learn(QString::number(query), 60s);
            erratic.learn(QString::number(query), run % 2 == 0 ? 15s : 240s);
        }
    }
    QVERIFY(steady.estimate(QStringLiteral("3")).logSpread < 0.35);
    QVERIFY(erratic.estimate(QStringLiteral("3")).logSpread > 1.2);
}

void QueryDurationsTest::orderDoesNotMatter()
{
    QueryDurations one;
    QueryDurations other;
    const QList<std::pair<QString, milliseconds>> runs{{QStringLiteral("a"), 10s},
                                                       {QStringLiteral("b"), 100s},
                                                       {QStringLiteral("a"), 14s},
                                                       {QStringLiteral("b"), 80s}};
    for (qsizetype i = 0; i < runs.size(); ++i) {
        one.learn(runs.at(i).first, runs.at(i).second);
        other.learn(runs.at(runs.size() - 1 - i).first, runs.at(runs.size() - 1 - i).second);
    }
    const DurationEstimate first = one.estimate(QStringLiteral("a"));
    const DurationEstimate second = other.estimate(QStringLiteral("a"));
    QVERIFY(std::abs(first.logMedian - second.logMedian) < 1e-9);
    QVERIFY(std::abs(first.logSpread - second.logSpread) < 1e-9);
}

void QueryDurationsTest::itFindsTheMediansThatRunsWereDrawnFrom()
{
    std::mt19937 random(3);
    std::normal_distribution<double> normal;
    QueryDurations durations;
    QList<double> medians;
    for (int query = 0; query < 60; ++query) {
        medians.append(std::log(120.0) + normal(random));
        for (int run = 0; run < 8; ++run)
            durations.learn(QString::number(query),
                            seconds(std::exp(medians.last() + 0.35 * normal(random))));
    }
    double error = 0;
    for (int query = 0; query < 60; ++query)
        error += std::abs(durations.estimate(QString::number(query)).logMedian - medians.at(query)) / 60;
    QVERIFY2(error < 0.2, qPrintable(QString::number(error)));
    const double spread = durations.estimate(QStringLiteral("1")).logSpread;
    QVERIFY2(spread > 0.3 && spread < 0.45, qPrintable(QString::number(spread)));
}

void QueryDurationsTest::aRunOfNoTimeIsNoDisaster()
{
    QueryDurations durations;
    durations.learn(QStringLiteral("7"), 0s);
    const DurationEstimate estimate = durations.estimate(QStringLiteral("7"));
    QVERIFY(std::isfinite(estimate.logMedian) && std::isfinite(estimate.logSpread));
    QVERIFY(median(estimate) >= 1);
}

void QueryDurationsTest::onlyItsOwnEndTellsADuration()
{
    QCOMPARE(tellingDuration(ended(ExecutionState::Completed)), 90'500ms);
    QCOMPARE(tellingDuration(ended(ExecutionState::Partial)), 90'500ms);
    for (const ExecutionState state :
         {ExecutionState::Cancelled, ExecutionState::Failed, ExecutionState::Expired, ExecutionState::Gone,
          ExecutionState::Running})
        QVERIFY(!tellingDuration(ended(state)));
    Execution adHoc = ended(ExecutionState::Completed);
    adHoc.last.queryId.clear();
    QVERIFY(!tellingDuration(adHoc));
    Execution backwards = ended(ExecutionState::Completed);
    backwards.last.endedAt = backwards.last.startedAt.addSecs(-1);
    QVERIFY(!tellingDuration(backwards));
}

QTEST_GUILESS_MAIN(QueryDurationsTest)
#include "tst_querydurations.moc"
