// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbudget.h"

#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

class RequestBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutKnowledgeThereIsNoLimit();
    void withoutKnowledgeThePlanCounts();
    void pollsLeaveAShareToCancels_data();
    void pollsLeaveAShareToCancels();
    void theStrictestPolicyCounts();
    void aPolicyWithALongerWindowMayBeTheStrictest();
    void theUsersNumberIsNeverExceeded();
    void aStricterServiceLowersThePlan();
    void whatMakesNoSenseIsIgnored_data();
    void whatMakesNoSenseIsIgnored();
    void anAnswerThatSaysNothingTakesNothingBack();
    void aRaisedQuotaIsTakenOver();
    void retryAfterClosesEverythingUntilThen();
    void nothingRemainingClosesUntilTheReset();
    void somethingRemainingClosesNothing();
    void aShorterWaitDoesNotShortenALongerOne();
    void aWaitOfYearsIsCutToADay();

private:
    static AnswerFacts told(QList<QuotaReport> quotas) { return AnswerFacts{.quotas = std::move(quotas)}; }
};

void RequestBudgetTest::withoutKnowledgeThereIsNoLimit()
{
    const RequestBudget budget;
    QCOMPARE(budget.quota(), 0);
    QCOMPARE(budget.limit(RequestPurpose::Poll), 0);
    QCOMPARE(budget.limit(RequestPurpose::Cancel), 0);
    QCOMPARE(budget.closedFor(5s), 0ms);
}

void RequestBudgetTest::withoutKnowledgeThePlanCounts()
{
    const RequestBudget budget(40);
    QCOMPARE(budget.quota(), 40);
    QCOMPARE(budget.window(), 60s);
}

void RequestBudgetTest::pollsLeaveAShareToCancels_data()
{
    QTest::addColumn<int>("quota");
    QTest::addColumn<int>("polls");
    QTest::newRow("a tenth") << 200 << 180;
    QTest::newRow("a tenth, rounded in favour of cancels") << 205 << 184;
    QTest::newRow("at least four") << 15 << 11;
    QTest::newRow("as many as a tenth of forty") << 40 << 36;
    QTest::newRow("polls may always use one") << 5 << 1;
    QTest::newRow("also of four") << 4 << 1;
    QTest::newRow("also of one") << 1 << 1;
}

void RequestBudgetTest::pollsLeaveAShareToCancels()
{
    QFETCH(int, quota);
    const RequestBudget budget(quota);
    QTEST(budget.limit(RequestPurpose::Poll), "polls");
    QCOMPARE(budget.limit(RequestPurpose::Cancel), quota);
}

void RequestBudgetTest::theStrictestPolicyCounts()
{
    RequestBudget budget;
    budget.learn(
        told({{.quota = 1000, .window = 60s}, {.quota = 40, .window = 60s}, {.quota = 200, .window = 60s}}),
        0ms);
    QCOMPARE(budget.quota(), 40);
    QCOMPARE(budget.window(), 60s);
}

void RequestBudgetTest::aPolicyWithALongerWindowMayBeTheStrictest()
{
    RequestBudget budget;
    budget.learn(told({{.quota = 10, .window = 1s}, {.quota = 300, .window = 3600s}}), 0ms);
    QCOMPARE(budget.quota(), 300);
    QCOMPARE(budget.window(), 3600s);
}

void RequestBudgetTest::theUsersNumberIsNeverExceeded()
{
    RequestBudget budget(40);
    budget.learn(told({{.quota = 200, .window = 60s}}), 0ms);
    QCOMPARE(budget.quota(), 40);
    QCOMPARE(budget.window(), 60s);
}

void RequestBudgetTest::aStricterServiceLowersThePlan()
{
    RequestBudget budget(200);
    budget.learn(told({{.quota = 40, .window = 60s}}), 0ms);
    QCOMPARE(budget.quota(), 40);
}

void RequestBudgetTest::whatMakesNoSenseIsIgnored_data()
{
    QTest::addColumn<int>("quota");
    QTest::addColumn<int>("window");
    QTest::newRow("no quota") << -1 << 60;
    QTest::newRow("nothing allowed") << 0 << 60;
    QTest::newRow("no window") << 10 << 0;
    QTest::newRow("negative window") << 10 << -60;
    QTest::newRow("a window of years") << 10 << 100'000'000;
}

void RequestBudgetTest::whatMakesNoSenseIsIgnored()
{
    QFETCH(int, quota);
    QFETCH(int, window);
    RequestBudget budget(40);
    QuotaReport report{.window = std::chrono::seconds(window)};
    if (quota >= 0)
        report.quota = quota;
    budget.learn(told({report}), 0ms);
    QCOMPARE(budget.quota(), 40);
    QCOMPARE(budget.window(), 60s);
    QCOMPARE(budget.closedFor(0ms), 0ms);
}

void RequestBudgetTest::anAnswerThatSaysNothingTakesNothingBack()
{
    RequestBudget budget;
    budget.learn(told({{.quota = 40, .window = 60s}}), 0ms);
    budget.learn(AnswerFacts{}, 1s);
    QCOMPARE(budget.quota(), 40);
}

void RequestBudgetTest::aRaisedQuotaIsTakenOver()
{
    RequestBudget budget;
    budget.learn(told({{.quota = 40, .window = 60s}}), 0ms);
    budget.learn(told({{.quota = 200, .window = 60s}}), 1s);
    QCOMPARE(budget.quota(), 200);
}

void RequestBudgetTest::retryAfterClosesEverythingUntilThen()
{
    RequestBudget budget(40);
    budget.learn(AnswerFacts{.retryAfter = 7s}, 100s);
    QCOMPARE(budget.closedFor(100s), 7s);
    QCOMPARE(budget.closedFor(106'999ms), 1ms);
    QCOMPARE(budget.closedFor(107s), 0ms);
    QCOMPARE(budget.closedFor(200s), 0ms);
}

void RequestBudgetTest::nothingRemainingClosesUntilTheReset()
{
    RequestBudget budget;
    budget.learn(told({{.quota = 40, .window = 60s, .remaining = 0, .reset = 12s}}), 100s);
    QCOMPARE(budget.closedFor(100s), 12s);

    RequestBudget withoutReset;
    withoutReset.learn(told({{.quota = 40, .window = 60s, .remaining = 0}}), 100s);
    QCOMPARE(withoutReset.closedFor(100s), 0ms);
}

void RequestBudgetTest::somethingRemainingClosesNothing()
{
    RequestBudget budget;
    budget.learn(told({{.quota = 40, .window = 60s, .remaining = 1, .reset = 12s}}), 100s);
    QCOMPARE(budget.closedFor(100s), 0ms);
}

void RequestBudgetTest::aShorterWaitDoesNotShortenALongerOne()
{
    RequestBudget budget;
    budget.learn(AnswerFacts{.retryAfter = 30s}, 0ms);
    budget.learn(AnswerFacts{.retryAfter = 2s}, 1s);
    QCOMPARE(budget.closedFor(1s), 29s);
}

void RequestBudgetTest::aWaitOfYearsIsCutToADay()
{
    RequestBudget budget;
    budget.learn(AnswerFacts{.retryAfter = std::chrono::milliseconds::max()}, 1s);
    QCOMPARE(budget.closedFor(1s), 24h);
}

QTEST_GUILESS_MAIN(RequestBudgetTest)
#include "tst_requestbudget.moc"
