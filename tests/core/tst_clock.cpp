// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void callsWhatIsDueAlready();
    void callsNothingForWhatHasDied();
    void aDelayOfMonthsIsNotOver();
};

/// Between two readings of the clock what was due next has passed, sooner or later.
void TestClock::callsWhatIsDueAlready()
{
    SystemClock clock;
    QObject context;
    QStringList calls;
    clock.callAfter(-1ms, &context, [&calls] { calls.append(QStringLiteral("a moment ago")); });
    clock.callAfter(-24h * 365, &context, [&calls] { calls.append(QStringLiteral("a year ago")); });
    clock.callAfter(0ms, &context, [&calls] { calls.append(QStringLiteral("now")); });
    QCOMPARE(calls.size(), 0);
    QTRY_COMPARE(calls.size(), 3);
}

void TestClock::callsNothingForWhatHasDied()
{
    SystemClock clock;
    bool called = false;
    {
        QObject context;
        clock.callAfter(-1ms, &context, [&called] { called = true; });
    }
    bool later = false;
    QObject context;
    clock.callAfter(1ms, &context, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

/// A timer counts milliseconds in 31 bits.
void TestClock::aDelayOfMonthsIsNotOver()
{
    SystemClock clock;
    QObject context;
    bool called = false;
    bool later = false;
    clock.callAfter(24h * 60, &context, [&called] { called = true; });
    clock.callAfter(1ms, &context, [&later] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
