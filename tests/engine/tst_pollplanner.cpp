// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollplanner.h"

#include <QHash>
#include <QTest>

#include <random>

using namespace Quell;
using namespace std::chrono_literals;

class PollPlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNothingNothingIsNext();
    void neverAskedComesFirst();
    void thenTheOneAskedLongestAgo();
    void aCancelInFlightCountsFourTimes();
    void ofEqualsTheFirst();
    void aTimeInTheFutureCountsAsNow();
    void nobodyStarves();
    void thePauseIsARoundInTwoSeconds();
    void thePauseKeepsTheLimit();
    void aCancelShortensThePauseWithinTheLimit();
};

void PollPlannerTest::ofNothingNothingIsNext()
{
    QVERIFY(!PollPlanner::next({}, 10s));
}

void PollPlannerTest::neverAskedComesFirst()
{
    const QList<PollCandidate> candidates{
        {.id = QStringLiteral("old"), .askedAt = 1s, .cancelInFlight = true},
        {.id = QStringLiteral("new")},
        {.id = QStringLiteral("new and cancelled"), .cancelInFlight = true}};
    QCOMPARE(PollPlanner::next(candidates, 1000s), 2);
    QCOMPARE(PollPlanner::next(candidates.first(2), 1000s), 1);
}

void PollPlannerTest::thenTheOneAskedLongestAgo()
{
    const QList<PollCandidate> candidates{{.id = QStringLiteral("a"), .askedAt = 8s},
                                          {.id = QStringLiteral("b"), .askedAt = 3s},
                                          {.id = QStringLiteral("c"), .askedAt = 5s}};
    QCOMPARE(PollPlanner::next(candidates, 10s), 1);
}

void PollPlannerTest::aCancelInFlightCountsFourTimes()
{
    QList<PollCandidate> candidates{{.id = QStringLiteral("a"), .askedAt = 0s},
                                    {.id = QStringLiteral("b"), .askedAt = 8s, .cancelInFlight = true}};
    QCOMPARE(PollPlanner::next(candidates, 10s), 0); // 10 s against 4 × 2 s
    QCOMPARE(PollPlanner::next(candidates, 11s), 1); // 11 s against 4 × 3 s
}

void PollPlannerTest::ofEqualsTheFirst()
{
    const QList<PollCandidate> candidates{{.id = QStringLiteral("a"), .askedAt = 3s},
                                          {.id = QStringLiteral("b"), .askedAt = 3s}};
    QCOMPARE(PollPlanner::next(candidates, 10s), 0);
}

void PollPlannerTest::aTimeInTheFutureCountsAsNow()
{
    const QList<PollCandidate> candidates{{.id = QStringLiteral("a"), .askedAt = 99s, .cancelInFlight = true},
                                          {.id = QStringLiteral("b"), .askedAt = 9s}};
    QCOMPARE(PollPlanner::next(candidates, 10s), 1);
}

/// Whatever is being cancelled, each execution has its turn within a few rounds.
void PollPlannerTest::nobodyStarves()
{
    std::minstd_rand random(7);
    QList<PollCandidate> candidates;
    for (int i = 0; i < 20; ++i)
        candidates.append({.id = QString::number(i)});
    std::chrono::milliseconds now = 0ms;
    QHash<qsizetype, std::chrono::milliseconds> lastTurn;
    std::chrono::milliseconds longest = 0ms;
    for (int turn = 0; turn < 5'000; ++turn, now += 100ms) {
        if (random() % 10 == 0)
            candidates[random() % 20].cancelInFlight ^= true;
        const qsizetype next = PollPlanner::next(candidates, now).value();
        longest = std::max(longest, now - lastTurn.value(next, 0ms));
        lastTurn.insert(next, now);
        candidates[next].askedAt = now;
    }
    QCOMPARE(lastTurn.size(), 20);
    QVERIFY2(longest <= 4 * 20 * 100ms, qPrintable(QString::number(longest.count())));
}

void PollPlannerTest::thePauseIsARoundInTwoSeconds()
{
    QCOMPARE(PollPlanner::pause(1, false, 0, 60s), 2s);
    QCOMPARE(PollPlanner::pause(4, false, 0, 60s), 500ms);
    QCOMPARE(PollPlanner::pause(5'000, false, 0, 60s), 50ms);
}

void PollPlannerTest::thePauseKeepsTheLimit()
{
    QCOMPARE(PollPlanner::pause(100, false, 36, 60s), 1667ms);
    QCOMPARE(PollPlanner::pause(1, false, 36, 60s), 2s);
    QCOMPARE(PollPlanner::pause(1, false, 1, 60s), 60s);
    for (int limit = 1; limit < 1'000; ++limit)
        QVERIFY(PollPlanner::pause(1'000'000, true, limit, 60s) * limit >= 60s);
}

void PollPlannerTest::aCancelShortensThePauseWithinTheLimit()
{
    QCOMPARE(PollPlanner::pause(1, true, 0, 60s), 500ms);
    QCOMPARE(PollPlanner::pause(1, true, 36, 60s), 1667ms);
    QCOMPARE(PollPlanner::pause(40, true, 0, 60s), 50ms);
}

QTEST_GUILESS_MAIN(PollPlannerTest)
#include "tst_pollplanner.moc"
