// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the executions of a service without a list are looked at when, by the whole engine on a clock turned by hand.
#include "engineroom.h"
#include "sanitizer.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Tracked, running for a moment, and seen once.
ExecutionKey start(EngineRoom &room, const QUuid &connection, const QString &id, const QString &query)
{
    const ExecutionKey key = room.running(connection, id);
    FakeServer::Run &run = room.server(connection).runs[id];
    run.queryId = query;
    run.startedAt = room.clock.now();
    return key;
}

void end(EngineRoom &room, const QUuid &connection, const QString &id)
{
    FakeServer::Run &run = room.server(connection).runs[id];
    run.state = ExecutionState::Completed;
    run.endedAt = room.clock.now();
}

qsizetype looksWithin(EngineRoom &room, const QUuid &connection, const QString &id, milliseconds time)
{
    const qsizetype before = room.server(connection).count(QStringLiteral("fetch"), id);
    room.clock.advance(time);
    return room.server(connection).count(QStringLiteral("fetch"), id) - before;
}

} // namespace

class TurnPollerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongQueryLeavesTheTurnsToAShortOne();
    void whatARunTookIsLearntForTheNext();
    void whatIsInSightIsLookedAtMoreOften();
    void whatTheServiceDoesNotTellAboutRests();
    void aDayOfMonitoringStaysInsideTheQuota();
};

void TurnPollerTest::aLongQueryLeavesTheTurnsToAShortOne()
{
    EngineRoom room;
    const QUuid connection = room.connect(QStringLiteral("teller"), 40);
    for (int i = 0; i < 10; ++i) {
        room.journal.past[connection].append({QStringLiteral("hours"), 7'200s});
        room.journal.past[connection].append({QStringLiteral("minute"), 60s});
    }
    room.monitor.watchEverything();
    for (int i = 0; i < 10; ++i)
        start(room, connection, QStringLiteral("long %1").arg(i), QStringLiteral("hours"));
    start(room, connection, QStringLiteral("short"), QStringLiteral("minute"));
    room.clock.advance(30s);
    // In turn each of the eleven would have three looks or so.
    const qsizetype looks = looksWithin(room, connection, QStringLiteral("short"), 60s);
    QVERIFY2(looks >= 8, qPrintable(QString::number(looks)));
    const qsizetype looksAtLong = looksWithin(room, connection, QStringLiteral("long 3"), 60s);
    QVERIFY2(looksAtLong >= 1 && looksAtLong <= 3, qPrintable(QString::number(looksAtLong)));
}

void TurnPollerTest::whatARunTookIsLearntForTheNext()
{
    EngineRoom room;
    const QUuid connection = room.connect(QStringLiteral("teller"), 40);
    room.monitor.watchEverything();
    for (int i = 0; i < 6; ++i) {
        const QString id = QStringLiteral("run %1").arg(i);
        const ExecutionKey key = start(room, connection, id, QStringLiteral("steady"));
        room.clock.advance(120s);
        end(room, connection, id);
        room.clock.advance(60s);
        QCOMPARE(room.state(key), ExecutionState::Completed);
    }
    for (int i = 0; i < 10; ++i)
        start(room, connection, QStringLiteral("unknown %1").arg(i), QStringLiteral("new %1").arg(i));
    start(room, connection, QStringLiteral("steady"), QStringLiteral("steady"));
    room.clock.advance(5s);
    const qsizetype early = looksWithin(room, connection, QStringLiteral("steady"), 50s);
    room.clock.advance(45s);
    const qsizetype inTime = looksWithin(room, connection, QStringLiteral("steady"), 50s);
    QVERIFY2(inTime > 3 * early, qPrintable(QStringLiteral("%1 and %2").arg(early).arg(inTime)));
}

void TurnPollerTest::whatIsInSightIsLookedAtMoreOften()
{
    EngineRoom room;
    const QUuid connection = room.connect(QStringLiteral("teller"), 40);
    QSet<ExecutionKey> inSight;
    room.monitor.setInSight([&inSight] { return inSight; });
    room.monitor.watchEverything();
    for (int i = 0; i < 12; ++i)
        start(room, connection, QString::number(i), {});
    room.clock.advance(60s);
    const qsizetype before = looksWithin(room, connection, QStringLiteral("5"), 120s);
    inSight = {{connection, QStringLiteral("5")}};
    const qsizetype after = looksWithin(room, connection, QStringLiteral("5"), 120s);
    QVERIFY2(2 * after >= 3 * before, qPrintable(QStringLiteral("%1 and %2").arg(before).arg(after)));
}

/// A day in a moment: what comes and ends at random is found, and no minute of arrivals holds more than the quota.
/// Asking again at every turn would take the turns from the others, and nobody would know why the row has stopped.
void TurnPollerTest::whatTheServiceDoesNotTellAboutRests()
{
    EngineRoom room;
    const QUuid connection = room.connect(QStringLiteral("teller"), 40);
    FakeServer &server = room.server(connection);
    room.monitor.watchEverything();
    const ExecutionKey told = start(room, connection, QStringLiteral("told"), QStringLiteral("a"));
    const ExecutionKey refused = start(room, connection, QStringLiteral("refused"), QStringLiteral("a"));
    room.clock.advance(10s);
    QVERIFY(!room.monitor.health(connection).trouble);

    const Trouble refusal{.kind = TroubleKind::Refused, .said = QStringLiteral("not that one")};
    server.refusals.insert(refused.id, refusal);
    QSignalSpy changes(&room.monitor, &Monitor::healthChanged);
    const qsizetype others = looksWithin(room, connection, told.id, 5s);
    const qsizetype before = server.count(QStringLiteral("fetch"), refused.id);
    room.clock.advance(600s);
    const qsizetype looks = server.count(QStringLiteral("fetch"), refused.id) - before;
    QVERIFY2(looks >= 4 && looks <= 8, qPrintable(QString::number(looks))); // 5, 10, 20, 40, 80, 160, 300 s
    QVERIFY(server.count(QStringLiteral("fetch"), told.id) > 100 * others);
    QCOMPARE(room.now(told).last.state, ExecutionState::Running);
    QCOMPARE(room.now(refused).last.state, ExecutionState::Running);
    QCOMPARE(room.monitor.health(connection).state, HealthState::Fine);
    QCOMPARE(room.monitor.health(connection).trouble, std::optional(refusal));
    QVERIFY(!changes.isEmpty());

    // Who looks at it asks at once.
    room.monitor.look({refused});
    room.clock.advance(1s);
    QCOMPARE(server.count(QStringLiteral("fetch"), refused.id), before + looks + 1);

    server.refusals.clear();
    end(room, connection, refused.id);
    room.clock.advance(301s);
    QCOMPARE(room.now(refused).last.state, ExecutionState::Completed);
    QVERIFY(!room.monitor.health(connection).trouble);
}

void TurnPollerTest::aDayOfMonitoringStaysInsideTheQuota()
{
    EngineRoom room;
    const QUuid connection = room.connect(QStringLiteral("teller"), 40);
    room.monitor.watchEverything();
    std::mt19937 random(11);
    QHash<QString, QDateTime> endsAt;
    int ended = 0;
    constexpr int hours = isSanitized ? 3 : 24;
    for (int quarter = 0; quarter < hours * 60 * 4; ++quarter) {
        const QDateTime now = room.clock.now();
        if (random() % 8 == 0) {
            const QString id = QString::number(quarter);
            start(room, connection, id, QString::number(random() % 20));
            endsAt.insert(id, now.addSecs(10 + int(random() % 900)));
        }
        for (auto run = endsAt.begin(); run != endsAt.end();) {
            if (run.value() <= now) {
                end(room, connection, run.key());
                ++ended;
                run = endsAt.erase(run);
            } else {
                ++run;
            }
        }
        room.clock.advance(15s);
    }
    QVERIFY2(ended > 20 * hours, qPrintable(QString::number(ended)));
    QVERIFY2(room.server(connection).mostIn(60s) <= 40,
             qPrintable(QString::number(room.server(connection).mostIn(60s))));
    room.clock.advance(120s);
    qsizetype missed = 0;
    for (const Execution &execution : room.tracker.all()) {
        const FakeServer::Run run = room.server(connection).runs.value(execution.key.id);
        missed += execution.last.state != run.state;
    }
    QCOMPARE(missed, 0);
}

QTEST_GUILESS_MAIN(TurnPollerTest)
#include "tst_turnpoller.moc"
