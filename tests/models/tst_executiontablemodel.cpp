// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontablemodel.h"
#include "manualclock.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;
using Model = ExecutionTableModel;

namespace {

const QUuid dune = Samples::connection();
const QUuid atoti(0x2a2b2c2d, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

Snapshot snapshotOf(const QString &id, ExecutionState state, const QDateTime &seenAt)
{
    return Snapshot{.key = {dune, id}, .seenAt = seenAt, .state = state};
}

QList<ExecutionKey> keysOf(const QStringList &ids)
{
    QList<ExecutionKey> keys;
    for (const QString &id : ids)
        keys.append({dune, id});
    return keys;
}

struct World
{
    ManualClock clock;
    ExecutionTracker tracker;
    Model model{&tracker, &clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    World()
    {
        model.setConnections(
            {{.id = dune, .name = QStringLiteral("dune-main"), .serviceName = QStringLiteral("Dune")},
             {.id = atoti,
              .name = QStringLiteral("risk"),
              .serviceName = QStringLiteral("Atoti"),
              .user = QStringLiteral("ana")}});
    }
    void settle() { clock.advance(Model::batchTime); }
    void track(const QStringList &ids)
    {
        tracker.track(keysOf(ids), clock.now());
        settle();
    }
    void see(const QString &id, ExecutionState state)
    {
        tracker.apply({snapshotOf(id, state, clock.now())});
        settle();
    }
    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }
};

/// Time passes between any two readings of it.
class PassingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot += 1ms; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        shortest = std::min(shortest, delay);
        m_clock.callAfter(delay, context, std::move(function));
    }

    std::chrono::milliseconds shortest{1'000'000};

private:
    ManualClock m_clock;
    mutable std::chrono::milliseconds m_sinceBoot{1'000'000};
};

} // namespace

class TestExecutionTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWasTrackedBeforeItExisted();
    void rowsComeAndGoWithTheTracker();
    void thousandsOfRandomChangesKeepItInStep();
    void changesArriveTogetherAndOnlyWhereSomethingIsDifferent();
    void veryManyDoNotWaitForMore();
    void waitsForNoTimeThatHasPassed();
    void nothingWaitsWhenNothingHappens();
    void heldRowsChangeButNeitherComeNorGo();
    void staleRowsSaySoWithTheirAge();
    void aConnectionInTroubleMakesItsRowsStale();
    void ticksMoveTheElapsedTimeOfActiveRows();
    void cellsSayWhatTheServiceSaid();
    void textOfAServerIsNeverMarkup();
    void sortsByRealValues();
    void countsEverySort();
};

void TestExecutionTableModel::showsWhatWasTrackedBeforeItExisted()
{
    ManualClock clock;
    ExecutionTracker tracker;
    tracker.track(keysOf({QStringLiteral("a"), QStringLiteral("b")}), clock.now());
    const Model model(&tracker, &clock);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.counts().active, 2);
}

void TestExecutionTableModel::rowsComeAndGoWithTheTracker()
{
    World world;
    QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
    world.track({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    QCOMPARE(world.model.rowCount(), 4);

    QSignalSpy removals(&world.model, &QAbstractItemModel::rowsRemoved);
    world.tracker.untrack(keysOf({QStringLiteral("b"), QStringLiteral("c")}));
    world.settle();
    QCOMPARE(removals.size(), 1);
    QCOMPARE(world.model.rowCount(), 2);
    QCOMPARE(world.model.rowOf({dune, QStringLiteral("d")}), 1);
    QCOMPARE(world.model.rowOf({dune, QStringLiteral("b")}), -1);
    QCOMPARE(resets.size(), 0);
}

void TestExecutionTableModel::thousandsOfRandomChangesKeepItInStep()
{
    World world;
    QRandomGenerator random(20260105);
    const auto anyId = [&random] { return QStringLiteral("id%1").arg(random.bounded(120)); };
    for (int step = 0; step < 5000; ++step) {
        switch (random.bounded(6)) {
        case 0:
            world.tracker.track(keysOf({anyId(), anyId(), anyId()}), world.clock.now());
            break;
        case 1:
            world.tracker.untrack(keysOf({anyId(), anyId()}));
            break;
        case 2:
            world.model.setHeld(random.bounded(2) == 0);
            break;
        case 3:
            world.clock.advance(std::chrono::milliseconds(random.bounded(400)));
            break;
        default:
            world.tracker.apply({snapshotOf(anyId(), ExecutionState(random.bounded(9)), world.clock.now())});
            break;
        }
    }
    world.model.setHeld(false);
    world.settle();
    const QList<ExecutionKey> tracked = world.tracker.keys();
    QCOMPARE(world.model.rowCount(), int(tracked.size()));
    for (const ExecutionKey &key : tracked) {
        const int row = world.model.rowOf(key);
        QVERIFY(row >= 0);
        QCOMPARE(world.cell(row, Model::State, Model::KeyRole).value<ExecutionKey>(), key);
        QCOMPARE(world.model.executionAt(row), *world.tracker.find(key));
    }
}

void TestExecutionTableModel::changesArriveTogetherAndOnlyWhereSomethingIsDifferent()
{
    World world;
    world.track({QStringLiteral("a")});
    world.see(QStringLiteral("a"), ExecutionState::Running);
    QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);

    for (const double cost : {1.0, 2.0, 3.0}) {
        Snapshot snapshot = snapshotOf(QStringLiteral("a"), ExecutionState::Running, world.clock.now());
        snapshot.costCredits = cost;
        world.tracker.apply({snapshot});
        world.clock.advance(20ms);
    }
    world.settle();
    // The first at once where nothing came before it, the rest together.
    QVERIFY2(changes.size() <= 2, qPrintable(QString::number(changes.size())));
    for (const QList<QVariant> &change : std::as_const(changes)) {
        QCOMPARE(change.at(0).toModelIndex().column(), int(Model::Cost));
        QCOMPARE(change.at(1).toModelIndex().column(), int(Model::Cost));
    }
    QCOMPARE(world.cell(0, Model::Cost).toString(), QStringLiteral("3"));

    changes.clear();
    world.tracker.apply({snapshotOf(QStringLiteral("a"), ExecutionState::Running, world.clock.now())});
    world.settle();
    QCOMPARE(changes.size(), 0);
}

void TestExecutionTableModel::veryManyDoNotWaitForMore()
{
    World world;
    const auto track = [&world](int first, int count) {
        QStringList ids;
        for (int i = first; i < first + count; ++i)
            ids.append(QString::number(i));
        (void)world.tracker.track(keysOf(ids), world.clock.now());
        world.clock.advance(0ms);
        return world.model.rowCount();
    };
    QCOMPARE(track(0, 1), 1);
    QCOMPARE(track(1, 1500), 1);
    QCOMPARE(track(1501, 3000), 4501);
    QCOMPARE(track(4501, 1), 4501);
    world.settle();
    QCOMPARE(world.model.rowCount(), 4502);
    QCOMPARE(world.clock.pending(), 0);
}

/// Where a clock refused it, the table would never change again.
void TestExecutionTableModel::waitsForNoTimeThatHasPassed()
{
    PassingClock clock;
    ExecutionTracker tracker;
    const Model model(&tracker, &clock);
    tracker.track(keysOf({QStringLiteral("a")}), clock.now());
    QVERIFY2(clock.shortest >= 0ms, QByteArray::number(qint64(clock.shortest.count())).constData());
}

void TestExecutionTableModel::nothingWaitsWhenNothingHappens()
{
    World world;
    world.track({QStringLiteral("a")});
    world.clock.advance(1s);
    QCOMPARE(world.clock.pending(), 0);
}

void TestExecutionTableModel::heldRowsChangeButNeitherComeNorGo()
{
    World world;
    world.track({QStringLiteral("a"), QStringLiteral("b")});
    world.model.setHeld(true);
    world.tracker.track(keysOf({QStringLiteral("c")}), world.clock.now());
    world.tracker.untrack(keysOf({QStringLiteral("a")}));
    world.see(QStringLiteral("b"), ExecutionState::Completed);
    world.clock.advance(10s);
    QCOMPARE(world.model.rowCount(), 2);
    QCOMPARE(world.cell(1, Model::State, Model::StatusRole).value<DisplayStatus>(), DisplayStatus::Completed);

    world.model.setHeld(false);
    QCOMPARE(world.model.rowCount(), 2);
    QCOMPARE(world.model.rowOf({dune, QStringLiteral("a")}), -1);
    QVERIFY(world.model.rowOf({dune, QStringLiteral("c")}) >= 0);
}

void TestExecutionTableModel::staleRowsSaySoWithTheirAge()
{
    World world;
    world.track({QStringLiteral("a")});
    world.see(QStringLiteral("a"), ExecutionState::Running);
    QCOMPARE(world.cell(0, Model::State).toString(), QStringLiteral("Running"));
    QCOMPARE(world.cell(0, Model::State, Qt::AccessibleTextRole).toString(), QStringLiteral("Running"));
    QCOMPARE(world.cell(0, Model::State, Model::StaleRole).toBool(), false);

    world.clock.advance(40s - Model::batchTime);
    QCOMPARE(world.cell(0, Model::State, Model::StaleRole).toBool(), true);
    QCOMPARE(world.cell(0, Model::State).toString(), QStringLiteral("Running, 40 s ago"));
    QCOMPARE(world.cell(0, Model::State, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Running, last seen 40 s ago"));

    QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
    world.model.tick({0});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().column(), 0);
    QCOMPARE(changes.first().at(1).toModelIndex().column(), Model::ColumnCount - 1);
}

void TestExecutionTableModel::aConnectionInTroubleMakesItsRowsStale()
{
    World world;
    world.track({QStringLiteral("a"), QStringLiteral("b")});
    world.see(QStringLiteral("a"), ExecutionState::Running);
    world.see(QStringLiteral("b"), ExecutionState::Completed);
    QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
    world.model.setHealth(dune, ConnectionHealth{.state = HealthState::Unreachable});
    world.settle();
    QCOMPARE(world.cell(0, Model::State, Model::StaleRole).toBool(), true);
    QCOMPARE(world.cell(1, Model::State, Model::StaleRole).toBool(), false);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 0);

    world.model.setHealth(dune, ConnectionHealth{.state = HealthState::Fine});
    world.settle();
    QCOMPARE(world.cell(0, Model::State, Model::StaleRole).toBool(), false);
    QCOMPARE(changes.size(), 2);
}

void TestExecutionTableModel::ticksMoveTheElapsedTimeOfActiveRows()
{
    World world;
    world.track({QStringLiteral("a"), QStringLiteral("b")});
    Snapshot running = snapshotOf(QStringLiteral("a"), ExecutionState::Running, world.clock.now());
    running.startedAt = world.clock.now().addSecs(-61);
    Snapshot done = snapshotOf(QStringLiteral("b"), ExecutionState::Completed, world.clock.now());
    done.startedAt = world.clock.now().addSecs(-10);
    done.endedAt = world.clock.now().addSecs(-5);
    world.tracker.apply({running, done});
    world.settle();
    QCOMPARE(world.cell(0, Model::Elapsed).toString(), QStringLiteral("1 min 01 s"));
    const QString ended = world.cell(1, Model::Elapsed).toString();

    QSignalSpy changes(&world.model, &QAbstractItemModel::dataChanged);
    world.clock.advance(1s);
    world.model.tick({0, 1});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), world.model.index(0, Model::Elapsed));
    QCOMPARE(world.cell(0, Model::Elapsed).toString(), QStringLiteral("1 min 02 s"));
    QCOMPARE(world.cell(1, Model::Elapsed).toString(), ended);
}

void TestExecutionTableModel::cellsSayWhatTheServiceSaid()
{
    World world;
    world.tracker.track({{atoti, QStringLiteral("48121")}}, world.clock.now());
    Snapshot snapshot{.key = {atoti, QStringLiteral("48121")},
                      .seenAt = world.clock.now(),
                      .state = ExecutionState::Queued,
                      .query = QStringLiteral("SELECT\n  {[Measures].[PnL]}\nFROM [Risk]"),
                      .user = QStringLiteral("ana")};
    snapshot.queuePosition = 3;
    snapshot.costCredits = 0.25;
    snapshot.submittedAt = QDateTime(QDate(2026, 1, 5), QTime(8, 59, 7), Qt::UTC);
    world.tracker.apply({snapshot});
    world.settle();
    QCOMPARE(world.cell(0, Model::Connection).toString(), QStringLiteral("risk"));
    QCOMPARE(world.cell(0, Model::Id).toString(), QStringLiteral("48121"));
    QCOMPARE(world.cell(0, Model::Query).toString(), QStringLiteral("SELECT {[Measures].[PnL]} FROM [Risk]"));
    QCOMPARE(world.cell(0, Model::Query, Model::FullTextRole).toString(), snapshot.query);
    QCOMPARE(world.cell(0, Model::User).toString(), QStringLiteral("you"));
    QCOMPARE(world.cell(0, Model::Started).toString(),
             snapshot.submittedAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    QCOMPARE(world.cell(0, Model::Elapsed).toString(), QString());
    QCOMPARE(world.cell(0, Model::Queue).toString(), QStringLiteral("3"));
    QCOMPARE(world.cell(0, Model::Cost).toString(), QStringLiteral("0.25"));
    QVERIFY(world.cell(0, Model::State, Model::SearchRole).toString().contains(QStringLiteral("[PnL]")));

    world.track({QStringLiteral("01JD")});
    QCOMPARE(world.cell(1, Model::User).toString(), QStringLiteral("—"));
    QCOMPARE(world.cell(1, Model::Query).toString(), QStringLiteral("—"));
}

void TestExecutionTableModel::textOfAServerIsNeverMarkup()
{
    World world;
    world.track({QStringLiteral("a")});
    Snapshot snapshot = snapshotOf(QStringLiteral("a"), ExecutionState::Running, world.clock.now());
    snapshot.query = QStringLiteral("<img src='file:///etc/passwd'> where a<b and c>d");
    world.tracker.apply({snapshot});
    world.settle();
    QCOMPARE(world.cell(0, Model::Query).toString(), snapshot.query);
    const QString toolTip = world.cell(0, Model::Query, Qt::ToolTipRole).toString();
    QVERIFY(!toolTip.contains(QStringLiteral("<img")));
    QVERIFY(toolTip.contains(QStringLiteral("&lt;img")));
}

void TestExecutionTableModel::sortsByRealValues()
{
    World world;
    world.track({QStringLiteral("a")});
    Snapshot snapshot = snapshotOf(QStringLiteral("a"), ExecutionState::Completed, world.clock.now());
    snapshot.startedAt = world.clock.now().addMSecs(-1500);
    snapshot.endedAt = world.clock.now();
    world.tracker.apply({snapshot});
    world.settle();
    QCOMPARE(world.cell(0, Model::Elapsed, Model::SortRole).toLongLong(), 1500);
    QCOMPARE(world.cell(0, Model::Started, Model::SortRole).toDateTime(), snapshot.startedAt);
    QVERIFY(!world.cell(0, Model::Cost, Model::SortRole).isValid());
    QVERIFY(!world.cell(0, Model::Queue, Model::SortRole).isValid());
}

void TestExecutionTableModel::countsEverySort()
{
    World world;
    world.track({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    world.see(QStringLiteral("a"), ExecutionState::Running);
    world.see(QStringLiteral("b"), ExecutionState::Queued);
    world.see(QStringLiteral("c"), ExecutionState::Failed);
    world.see(QStringLiteral("d"), ExecutionState::Running);
    QVERIFY(world.tracker.requestCancel({dune, QStringLiteral("d")}, world.clock.now()));
    world.settle();
    const ExecutionCounts expected{
        .all = 4, .active = 3, .finished = 1, .problems = 1, .running = 1, .queued = 1, .cancelling = 1};
    QCOMPARE(world.model.counts(), expected);
}

QTEST_GUILESS_MAIN(TestExecutionTableModel)
#include "tst_executiontablemodel.moc"
