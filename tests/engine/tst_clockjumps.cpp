// SPDX-License-Identifier: GPL-3.0-or-later
// The wall clock is set back or forward by a day, or the machine sleeps for hours, while the engine works: what it asks, when,
// and what it believes must not depend on that.
#include "connectionhealth.h"
#include "engineroom.h"

#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestClockJumps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_room = std::make_unique<EngineRoom>(); }
    void cleanup() { m_room.reset(); }

    void whatRunsIsFollowedOn_data() { jumps(true); }
    void whatRunsIsFollowedOn();
    void aCancelInFlightIsConfirmed_data() { jumps(true); }
    void aCancelInFlightIsConfirmed();
    void aCancelThatIsDeniedIsRefused_data() { jumps(true); }
    void aCancelThatIsDeniedIsRefused();
    void aCancelIsNotCalledWithoutEffectTooEarly_data() { jumps(true); }
    void aCancelIsNotCalledWithoutEffectTooEarly();
    void aCancelWithoutEffectIsFoundOut_data() { jumps(true); }
    void aCancelWithoutEffectIsFoundOut();
    void itCanBeAskedForAgain_data() { jumps(true); }
    void itCanBeAskedForAgain();
    void retryAfterIsKept_data() { jumps(false); }
    void retryAfterIsKept();
    void backOffGoesOn_data() { jumps(false); }
    void backOffGoesOn();
    void afterSleepNoMoreIsAskedThanAllowed_data() { jumps(true); }
    void afterSleepNoMoreIsAskedThanAllowed();
    void afterSleepACancelIsDecided();

private:
    static void jumps(bool services)
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("hours");
        for (const char *service : {"teller", "lister"}) {
            for (const int hours : {-24, 24}) {
                if (services || qstrcmp(service, "teller") == 0)
                    QTest::addRow("%s, %d h", service, hours) << QString::fromLatin1(service) << hours;
            }
        }
    }
    [[nodiscard]] bool isStale(const ExecutionKey &key) const
    {
        return Quell::isStale(m_room->now(key), m_room->monitor.health(key.connection), m_room->clock.now());
    }

    std::unique_ptr<EngineRoom> m_room;
};

void TestClockJumps::whatRunsIsFollowedOn()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    QList<ExecutionKey> keys;
    for (int number = 0; number < 5; ++number)
        keys.append(m_room->running(connection, QStringLiteral("run-%1").arg(number)));
    m_room->monitor.watchEverything();
    m_room->clock.advance(2min);
    QVERIFY(!isStale(keys.first()));
    const qsizetype before = m_room->server(connection).calls.size();
    m_room->clock.jump(std::chrono::hours(hours));
    // Nobody can say how old it is.
    QVERIFY(isStale(keys.first()));
    m_room->clock.advance(2min);
    const qsizetype asked = m_room->server(connection).calls.size() - before;
    QVERIFY2(asked >= 40 && asked <= 80, qPrintable(QString::number(asked)));
    QVERIFY(m_room->server(connection).mostIn(1min) <= 40);
    for (const ExecutionKey &key : keys) {
        QVERIFY(!isStale(key));
        QVERIFY(std::abs(m_room->now(key).last.seenAt.secsTo(m_room->clock.now())) < 60);
    }
    m_room->server(connection).runs[keys.first().id].state = ExecutionState::Completed;
    m_room->server(connection).order.removeOne(keys.first().id);
    m_room->clock.advance(1min);
    QCOMPARE(m_room->state(keys.first()), ExecutionState::Completed);
}

void TestClockJumps::aCancelInFlightIsConfirmed()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    m_room->server(connection).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    QCOMPARE(m_room->phase(key), CancelPhase::Accepted);
    m_room->clock.jump(std::chrono::hours(hours));
    m_room->server(connection).runs[key.id].state = ExecutionState::Cancelled;
    m_room->clock.advance(15s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(m_room->server(connection).count(QStringLiteral("cancel")), 1);
}

void TestClockJumps::aCancelThatIsDeniedIsRefused()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    m_room->server(connection).cancelTrouble = Trouble{.kind = TroubleKind::Refused, .httpStatus = 200};
    m_room->canceller.cancel({key});
    // Denied, and the clock is set before the look that tells what the denial was about.
    m_room->clock.advance(30ms);
    m_room->clock.jump(std::chrono::hours(hours));
    m_room->clock.advance(30s);
    QCOMPARE(m_room->phase(key), CancelPhase::Refused);
}

/// A day has not passed since it was accepted, whatever the clock says.
void TestClockJumps::aCancelIsNotCalledWithoutEffectTooEarly()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    m_room->server(connection).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    QCOMPARE(m_room->phase(key), CancelPhase::Accepted);
    m_room->clock.jump(std::chrono::hours(hours));
    m_room->clock.advance(10s);
    QVERIFY(std::abs(m_room->now(key).last.seenAt.secsTo(m_room->clock.now())) < 10);
    QCOMPARE(m_room->phase(key), CancelPhase::Accepted);
}

void TestClockJumps::aCancelWithoutEffectIsFoundOut()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    m_room->server(connection).cancelsWork = false;
    m_room->canceller.cancel({key});
    m_room->clock.advance(1s);
    m_room->clock.jump(std::chrono::hours(hours));
    m_room->clock.advance(1min);
    QCOMPARE(m_room->phase(key), CancelPhase::StillRunning);
}

void TestClockJumps::itCanBeAskedForAgain()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->server(connection).cancelsWork = false;
    m_room->clock.advance(10s);
    m_room->canceller.cancel({key});
    m_room->clock.advance(1min);
    QCOMPARE(m_room->phase(key), CancelPhase::StillRunning);
    m_room->clock.jump(std::chrono::hours(hours));
    m_room->clock.advance(10s);
    m_room->server(connection).cancelsWork = true;
    m_room->canceller.cancel({key});
    m_room->clock.advance(30s);
    QCOMPARE(m_room->phase(key), CancelPhase::Confirmed);
    QCOMPARE(m_room->server(connection).count(QStringLiteral("cancel")), 2);
}

void TestClockJumps::retryAfterIsKept()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    (void)m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    FakeServer &server = m_room->server(connection);
    server.trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 5min};
    m_room->clock.advance(5s);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Throttled);
    server.trouble.reset();
    const qsizetype before = server.calls.size();
    m_room->clock.jump(std::chrono::hours(hours));
    const qint64 left = m_room->clock.now().secsTo(m_room->monitor.health(connection).until);
    QVERIFY2(left > 290 && left <= 300, qPrintable(QString::number(left)));
    m_room->clock.advance(std::chrono::seconds(left - 2));
    QCOMPARE(server.calls.size(), before);
    m_room->clock.advance(10s);
    QVERIFY(server.calls.size() > before);
}

void TestClockJumps::backOffGoesOn()
{
    QFETCH(const QString, service);
    QFETCH(const int, hours);
    const QUuid connection = m_room->connect(service, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    FakeServer &server = m_room->server(connection);
    server.trouble = Trouble{.kind = TroubleKind::Unreachable};
    m_room->clock.advance(2min);
    m_room->clock.jump(std::chrono::hours(hours));
    const auto wait = milliseconds(m_room->clock.now().msecsTo(m_room->monitor.health(connection).until));
    QVERIFY2(wait.count() >= 0 && wait <= 1min, qPrintable(QString::number(wait.count())));
    QVERIFY(isStale(key));
    server.trouble.reset();
    m_room->clock.advance(wait + 5s);
    QVERIFY(!m_room->monitor.health(connection).inTrouble());
    QVERIFY(!isStale(key));
}

/// All that fell due in eight hours is called at once.
void TestClockJumps::afterSleepNoMoreIsAskedThanAllowed()
{
    QFETCH(const QString, service);
    const QUuid connection = m_room->connect(service, 40);
    QList<ExecutionKey> keys;
    for (int number = 0; number < 20; ++number)
        keys.append(m_room->running(connection, QStringLiteral("run-%1").arg(number)));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5min);
    for (int nights = 0; nights < 3; ++nights) {
        m_room->clock.sleep(8h);
        QVERIFY(isStale(keys.first()));
        const qsizetype before = m_room->server(connection).calls.size();
        m_room->clock.advance(1s);
        QVERIFY2(m_room->server(connection).calls.size() - before <= 20,
                 qPrintable(QString::number(m_room->server(connection).calls.size() - before)));
        m_room->clock.advance(1min);
        for (const ExecutionKey &key : keys)
            QVERIFY(!isStale(key));
        m_room->clock.advance(5min);
    }
    QVERIFY(m_room->server(connection).mostIn(1min) <= 40);
}

void TestClockJumps::afterSleepACancelIsDecided()
{
    const QUuid connection = m_room->connect(QStringLiteral("teller"), 40);
    const ExecutionKey stopped = m_room->running(connection, QStringLiteral("a"));
    const ExecutionKey runsOn = m_room->running(connection, QStringLiteral("b"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    m_room->server(connection).cancelsWork = false;
    m_room->canceller.cancel({stopped, runsOn});
    m_room->clock.advance(2s);
    QCOMPARE(m_room->phase(stopped), CancelPhase::Accepted);
    m_room->server(connection).runs[stopped.id].state = ExecutionState::Cancelled;
    m_room->clock.sleep(8h);
    // Nothing is said before it was looked at.
    QCOMPARE(m_room->phase(stopped), CancelPhase::Accepted);
    m_room->clock.advance(20s);
    QCOMPARE(m_room->phase(stopped), CancelPhase::Confirmed);
    QCOMPARE(m_room->phase(runsOn), CancelPhase::StillRunning);
    QCOMPARE(m_room->server(connection).count(QStringLiteral("cancel")), 2);
}

QTEST_GUILESS_MAIN(TestClockJumps)

#include "tst_clockjumps.moc"
