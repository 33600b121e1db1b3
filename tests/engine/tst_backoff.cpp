// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm.h"
#include "backoff.h"
#include "manualclock.h"

#include <QSet>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

class BackOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsFromOneSecondToAMinute();
    void differsBetweenSeedsAndNotForOne();
    void successStartsItAnew();
    void anAlarmThatIsMovedRingsOnce();
    void anAlarmThatIsClearedIsNotPending();
    void anAlarmMaySetAndDeleteItselfWhenItRings();
};

void BackOffTest::growsFromOneSecondToAMinute()
{
    for (quint32 seed = 1; seed < 500; ++seed) {
        BackOff backOff(seed);
        std::chrono::milliseconds sum = 0ms;
        for (int failure = 0; failure < 12; ++failure) {
            const auto wait = backOff.next();
            QVERIFY(wait >= 1s);
            QVERIFY(wait <= 60s);
            const auto exponential = std::min<std::chrono::milliseconds>(1s * (1 << failure), 40s);
            QVERIFY(wait >= exponential);
            QVERIFY(wait <= exponential * 3 / 2);
            sum += wait;
        }
        QVERIFY(sum > 5min);
    }
}

void BackOffTest::differsBetweenSeedsAndNotForOne()
{
    QSet<qint64> waits;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        BackOff one(seed);
        BackOff same(seed);
        const auto wait = one.next();
        QCOMPARE(same.next(), wait);
        waits.insert(wait.count());
    }
    QVERIFY(waits.size() > 50);
}

void BackOffTest::successStartsItAnew()
{
    BackOff backOff(3);
    for (int failure = 0; failure < 10; ++failure)
        (void)backOff.next();
    backOff.reset();
    QVERIFY(backOff.next() <= 1500ms);
}

void BackOffTest::anAlarmThatIsMovedRingsOnce()
{
    ManualClock clock;
    Alarm alarm(&clock);
    int first = 0;
    int second = 0;
    alarm.set(1s, [&first] { ++first; });
    alarm.set(2s, [&second] { ++second; });
    QCOMPARE(clock.pending(), 1);
    clock.advance(5s);
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
    QVERIFY(!alarm.isSet());
}

void BackOffTest::anAlarmThatIsClearedIsNotPending()
{
    ManualClock clock;
    Alarm alarm(&clock);
    int rung = 0;
    alarm.set(1s, [&rung] { ++rung; });
    alarm.clear();
    QCOMPARE(clock.pending(), 0);
    clock.advance(5s);
    QCOMPARE(rung, 0);
}

void BackOffTest::anAlarmMaySetAndDeleteItselfWhenItRings()
{
    ManualClock clock;
    auto alarm = std::make_unique<Alarm>(&clock);
    int rung = 0;
    alarm->set(1s, [&] {
        ++rung;
        alarm->set(1s, [&] {
            ++rung;
            alarm.reset();
        });
    });
    clock.advance(5s);
    QCOMPARE(rung, 2);
    QVERIFY(!alarm);
}

QTEST_GUILESS_MAIN(BackOffTest)
#include "tst_backoff.moc"
