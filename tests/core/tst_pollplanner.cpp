// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollplanner.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

DurationEstimate about(double seconds, double spread = 0.3)
{
    return {std::log(seconds), spread};
}

/// A connection's day in virtual time: executions come and end at random, cancels are asked for, and each turn looks at
/// what the planner says.
struct RandomDay
{
    explicit RandomDay(unsigned seed) : random(seed), now(random() % 100'000), limit(1 + int(random() % 200))
    {
    }

    struct Row
    {
        PollCandidate candidate;
        milliseconds trackedAt;
        milliseconds endsAt;
        milliseconds longestAllowed{0};
    };

    std::mt19937 random;
    milliseconds now;
    int limit;
    QList<Row> rows;
    QList<milliseconds> sentAt;
    QList<qsizetype> choices;
    double longestWait = 0; ///< of the three rounds that are allowed, by the largest round while it waited

    void arrive()
    {
        const auto lasts = milliseconds(1 + random() % 400'000);
        const bool seen = random() % 3 != 0;
        rows.append({{.askedAt = seen ? std::optional(now) : std::nullopt,
                      .usual = about(1.0 + int(random() % 2'000), 0.2 + double(random() % 150) / 100),
                      .placesAhead = random() % 4 == 0 ? int(random() % 10) : 0},
                     now,
                     now + lasts});
    }

    void stir()
    {
        if (rows.isEmpty() || (rows.size() < 12 && random() % 4 == 0))
            arrive();
        if (random() % 997 == 0) {
            for (int i = 0; i < 30; ++i)
                arrive();
        }
        for (Row &row : rows) {
            if (random() % 50 == 0)
                row.candidate.cancelInFlight = !row.candidate.cancelInFlight;
            if (random() % 50 == 0)
                row.candidate.attended = !row.candidate.attended;
        }
    }

    void turn()
    {
        stir();
        QList<PollCandidate> candidates;
        const milliseconds pause = PollPlanner::pause(rows.size(), false, limit, 60s);
        for (Row &row : rows) {
            row.longestAllowed = std::max(row.longestAllowed, milliseconds(pause * 3 * rows.size()));
            candidates.append(row.candidate);
        }
        const qsizetype next = PollPlanner::next(candidates, now, pause).value();
        Row &row = rows[next];
        if (row.candidate.askedAt) {
            const auto waited = double((now - *row.candidate.askedAt).count());
            longestWait = std::max(longestWait, waited / double(row.longestAllowed.count()));
        }
        sentAt.append(now);
        choices.append(next);
        row.candidate.askedAt = now;
        row.candidate.ranWhenAsked = now - row.trackedAt;
        row.longestAllowed = milliseconds{0};
        if (row.endsAt <= now)
            rows.removeAt(next);
        now += pause;
    }
};

} // namespace

class PollPlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofNothingNothingIsNext();
    void neverAskedComesFirst();
    void ofTwoAlikeTheOneAskedLongestAgo();
    void theOneThatIsLikelyOverComesBeforeTheOneThatIsNot();
    void aLongQueryIsLeftAloneUntilItsTime();
    void whatHasOutlivedAllExpectationIsWatchedClosely();
    void aCancelInFlightComesEachTwoSeconds();
    void attentionWeighs();
    void placesInAQueueWeighLess();
    void urgencyIsTheExpectedDelayTimesOnePlusTheChance();
    void urgencyNeverFalls();
    void ofEqualsTheFirst();
    void aTimeInTheFutureCountsAsNow();
    void nobodyWaitsMoreThanThreeRounds();
    void noMinuteHoldsMoreThanTheLimit();
    void equalInputMeansEqualAnswers();
    void thePauseIsARoundInTwoSeconds();
    void thePauseKeepsTheLimit();
    void aCancelShortensThePauseWithinTheLimit();
};

void PollPlannerTest::ofNothingNothingIsNext()
{
    QVERIFY(!PollPlanner::next({}, 10s, 1s));
}

void PollPlannerTest::neverAskedComesFirst()
{
    const QList<PollCandidate> candidates{
        {.askedAt = 999s, .cancelInFlight = true}, {}, {.cancelInFlight = true}};
    QCOMPARE(PollPlanner::next(candidates, 1'000s, 1s), 1);
}

void PollPlannerTest::ofTwoAlikeTheOneAskedLongestAgo()
{
    const QList<PollCandidate> candidates{{.askedAt = 8s}, {.askedAt = 3s}, {.askedAt = 5s}};
    QCOMPARE(PollPlanner::next(candidates, 10s, 5s), 1);
}

void PollPlannerTest::theOneThatIsLikelyOverComesBeforeTheOneThatIsNot()
{
    const QList<PollCandidate> candidates{{.askedAt = 0s, .ranWhenAsked = 30s, .usual = about(600)},
                                          {.askedAt = 5s, .ranWhenAsked = 55s, .usual = about(60)}};
    QCOMPARE(PollPlanner::next(candidates, 10s, 10s), 1);
}

/// A query that takes a minute is looked at around the minute.
void PollPlannerTest::aLongQueryIsLeftAloneUntilItsTime()
{
    const auto urgencyAfter = [](milliseconds ran) {
        return PollPlanner::urgency({.askedAt = 0s, .ranWhenAsked = ran, .usual = about(60)}, 5s);
    };
    QVERIFY(urgencyAfter(5s) < 1e-3);
    QVERIFY(urgencyAfter(55s) > 100 * urgencyAfter(20s));
}

void PollPlannerTest::whatHasOutlivedAllExpectationIsWatchedClosely()
{
    const PollCandidate old{.askedAt = 0s, .ranWhenAsked = 10'000h, .usual = about(60, 0.2)};
    const double urgency = PollPlanner::urgency(old, 10s);
    QVERIFY(std::isfinite(urgency));
    QVERIFY2(urgency > 1, qPrintable(QString::number(urgency)));
}

void PollPlannerTest::aCancelInFlightComesEachTwoSeconds()
{
    QList<PollCandidate> candidates{{.askedAt = 0s, .ranWhenAsked = 60s, .usual = about(60)},
                                    {.askedAt = 8s, .usual = about(600), .cancelInFlight = true}};
    QCOMPARE(PollPlanner::next(candidates, 9s, 5s), 0);
    QCOMPARE(PollPlanner::next(candidates, 10s, 5s), 1);
}

void PollPlannerTest::attentionWeighs()
{
    const PollCandidate unseen{.askedAt = 0s, .ranWhenAsked = 50s};
    PollCandidate seen = unseen;
    seen.attended = true;
    QCOMPARE(PollPlanner::next({unseen, seen}, 10s, 10s), 1);
}

void PollPlannerTest::placesInAQueueWeighLess()
{
    const PollCandidate next{.askedAt = 0s, .placesAhead = 0};
    const PollCandidate later{.askedAt = 0s, .placesAhead = 5};
    QCOMPARE(PollPlanner::next({later, next}, 10s, 10s), 1);
}

/// Checked against a finer sum than the planner's own.
void PollPlannerTest::urgencyIsTheExpectedDelayTimesOnePlusTheChance()
{
    const DurationEstimate usual = about(60, 0.5);
    const auto ended = [&](double since) {
        return 1 - usual.survival(std::chrono::duration<double>(40 + since)) / usual.survival(40s);
    };
    double delay = 0;
    for (int i = 0; i < 3'000; ++i)
        delay += ended((i + 0.5) / 100) / 100;
    const double expected = delay * (1 + ended(30));
    const double urgency = PollPlanner::urgency({.askedAt = 100s, .ranWhenAsked = 40s, .usual = usual}, 130s);
    QVERIFY2(std::abs(urgency / expected - 1) < 0.001, qPrintable(QString::number(urgency / expected)));
}

void PollPlannerTest::urgencyNeverFalls()
{
    std::mt19937 random(5);
    for (int i = 0; i < 3'000; ++i) {
        const PollCandidate candidate{
            .askedAt = 0s,
            .ranWhenAsked = milliseconds(random() % 1'000'000),
            .usual = about(1.0 + int(random() % 1'000), 0.2 + double(random() % 200) / 100)};
        const auto now = milliseconds(random() % 100'000);
        const double before = PollPlanner::urgency(candidate, now);
        const double after = PollPlanner::urgency(candidate, now + milliseconds(random() % 10'000));
        QVERIFY(before >= 0 && std::isfinite(after));
        QVERIFY(after >= before * 0.99);
    }
}

void PollPlannerTest::ofEqualsTheFirst()
{
    QCOMPARE(PollPlanner::next({{.askedAt = 3s}, {.askedAt = 3s}}, 10s, 10s), 0);
    QCOMPARE(PollPlanner::next({{.askedAt = 10s}, {.askedAt = 10s}}, 10s, 10s), 0);
}

void PollPlannerTest::aTimeInTheFutureCountsAsNow()
{
    QCOMPARE(PollPlanner::next({{.askedAt = 99s, .cancelInFlight = true}, {.askedAt = 9s}}, 10s, 10s), 1);
}

void PollPlannerTest::nobodyWaitsMoreThanThreeRounds()
{
    for (unsigned seed = 1; seed <= 2'000; ++seed) {
        RandomDay day(seed);
        for (int turn = 0; turn < 40; ++turn)
            day.turn();
        QVERIFY2(day.longestWait <= 1,
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(day.longestWait)));
    }
}

void PollPlannerTest::noMinuteHoldsMoreThanTheLimit()
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        RandomDay day(seed);
        for (int turn = 0; turn < 300; ++turn)
            day.turn();
        for (qsizetype i = day.limit; i < day.sentAt.size(); ++i)
            QVERIFY2(day.sentAt.at(i) - day.sentAt.at(i - day.limit) >= 60s,
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void PollPlannerTest::equalInputMeansEqualAnswers()
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        RandomDay one(seed);
        RandomDay other(seed);
        for (int turn = 0; turn < 60; ++turn) {
            one.turn();
            other.turn();
        }
        QCOMPARE(one.choices, other.choices);
    }
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
