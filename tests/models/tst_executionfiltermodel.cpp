// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfiltermodel.h"
#include "manualclock.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Quell;
using namespace std::chrono_literals;
using Model = ExecutionTableModel;
using States = ExecutionFilterModel::States;

namespace {

const QUuid dune = Samples::connection();
const QUuid atoti(0x2a2b2c2d, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

struct World
{
    ManualClock clock;
    ExecutionTracker tracker;
    Model model{&tracker, &clock};
    ExecutionFilterModel shown{&model};
    QAbstractItemModelTester tester{&shown, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void add(const QString &id, ExecutionState state, int startedSecondsAgo = 0,
             const QUuid &connection = dune)
    {
        Snapshot snapshot{.key = {connection, id}, .seenAt = clock.now(), .state = state};
        snapshot.startedAt = clock.now().addSecs(-startedSecondsAgo);
        if (isFinished(state))
            snapshot.endedAt = clock.now();
        add(snapshot);
    }
    void add(const Snapshot &snapshot)
    {
        tracker.track({snapshot.key}, clock.now());
        tracker.apply({snapshot});
        clock.advance(Model::batchTime);
    }
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < shown.rowCount(); ++row)
            ids.append(shown.keyAt(shown.index(row, 0)).id);
        return ids;
    }
};

} // namespace

class TestExecutionFilterModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void activeOnesComeFirstAndTheNewestAbove();
    void otherColumnsSortByTheirRealValues();
    void equalRowsKeepOneOrder();
    void filtersByState();
    void filtersByConnectionAndText();
    void countsFollowTheOtherFilters();
    void connectionsAreCountedWithTheOtherFilters();
    void heldRowsNeitherMoveNorComeNorGo();
    void aHeldListStillObeysTheUser();
    void anExecutionKeepsItsIndexWhileOthersMove();
    void randomChangesLeaveItSorted_data();
    void randomChangesLeaveItSorted();
};

void TestExecutionFilterModel::activeOnesComeFirstAndTheNewestAbove()
{
    World world;
    world.add(QStringLiteral("done-new"), ExecutionState::Completed, 10);
    world.add(QStringLiteral("runs-old"), ExecutionState::Running, 500);
    world.add(QStringLiteral("done-old"), ExecutionState::Failed, 900);
    world.add(QStringLiteral("runs-new"), ExecutionState::Queued, 100);
    const QStringList usual{QStringLiteral("runs-new"), QStringLiteral("runs-old"),
                            QStringLiteral("done-new"), QStringLiteral("done-old")};
    QCOMPARE(world.ids(), usual);

    world.add(QStringLiteral("runs-new"), ExecutionState::Completed, 100);
    const QStringList after{QStringLiteral("runs-old"), QStringLiteral("done-new"),
                            QStringLiteral("runs-new"), QStringLiteral("done-old")};
    QCOMPARE(world.ids(), after);

    world.shown.setActiveFirst(false);
    const QStringList byTime{QStringLiteral("done-new"), QStringLiteral("runs-new"),
                             QStringLiteral("runs-old"), QStringLiteral("done-old")};
    QCOMPARE(world.ids(), byTime);
}

void TestExecutionFilterModel::otherColumnsSortByTheirRealValues()
{
    World world;
    int row = 0;
    for (const double cost : {9.0, 38.0, 100.0, 0.5}) {
        Snapshot snapshot{.key = {dune, QStringLiteral("id%1").arg(++row)},
                          .seenAt = world.clock.now(),
                          .state = ExecutionState::Running};
        snapshot.costCredits = cost;
        world.add(snapshot);
    }
    world.add(QStringLiteral("free"), ExecutionState::Running);
    world.shown.sort(Model::Cost, Qt::AscendingOrder);
    const QStringList rising{QStringLiteral("free"), QStringLiteral("id4"), QStringLiteral("id1"),
                             QStringLiteral("id2"), QStringLiteral("id3")};
    QCOMPARE(world.ids(), rising);
    world.shown.sort(Model::Cost, Qt::DescendingOrder);
    QStringList falling = rising;
    std::ranges::reverse(falling);
    QCOMPARE(world.ids(), falling);

    // Durations: 9 s before 1 min 10 s, which as texts would be the other way round.
    World times;
    times.add(QStringLiteral("nine-seconds"), ExecutionState::Running, 9);
    times.add(QStringLiteral("seventy-seconds"), ExecutionState::Running, 70);
    times.shown.sort(Model::Elapsed, Qt::AscendingOrder);
    QCOMPARE(times.ids().first(), QStringLiteral("nine-seconds"));

    // What runs overtakes what has ended.
    times.add(QStringLiteral("ended-at-20"), ExecutionState::Completed, 20);
    QCOMPARE(times.ids().first(), QStringLiteral("nine-seconds"));
    times.clock.advance(30s);
    times.model.tick({});
    QCOMPARE(times.ids().first(), QStringLiteral("ended-at-20"));
}

void TestExecutionFilterModel::equalRowsKeepOneOrder()
{
    World world;
    for (const QString &id : {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")})
        world.add(id, ExecutionState::Running, 60);
    world.shown.sort(Model::User, Qt::AscendingOrder);
    const QStringList before = world.ids();
    world.shown.sort(Model::Query, Qt::AscendingOrder);
    world.shown.sort(Model::User, Qt::AscendingOrder);
    QCOMPARE(world.ids(), before);
    const QStringList byId{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QCOMPARE(before, byId);
}

void TestExecutionFilterModel::filtersByState()
{
    World world;
    world.add(QStringLiteral("runs"), ExecutionState::Running);
    world.add(QStringLiteral("done"), ExecutionState::Completed);
    world.add(QStringLiteral("failed"), ExecutionState::Failed);
    world.shown.setStates(States::Active);
    QCOMPARE(world.ids(), QStringList{QStringLiteral("runs")});
    world.shown.setStates(States::Problems);
    QCOMPARE(world.ids(), QStringList{QStringLiteral("failed")});
    world.shown.setStates(States::Finished);
    QCOMPARE(world.shown.rowCount(), 2);

    world.add(QStringLiteral("runs"), ExecutionState::Completed);
    QCOMPARE(world.shown.rowCount(), 3);
}

void TestExecutionFilterModel::filtersByConnectionAndText()
{
    World world;
    Snapshot snapshot{.key = {atoti, QStringLiteral("48121")},
                      .seenAt = world.clock.now(),
                      .state = ExecutionState::Running,
                      .query = QStringLiteral("SELECT FROM [Sensitivities]"),
                      .user = QStringLiteral("m.dupont")};
    world.add(snapshot);
    world.add(QStringLiteral("01JD6QK9"), ExecutionState::Running);
    world.shown.setConnection(dune);
    QCOMPARE(world.ids(), QStringList{QStringLiteral("01JD6QK9")});
    world.shown.setConnection(QUuid());
    for (const QString &text : {QStringLiteral("sensi"), QStringLiteral("DUPONT"), QStringLiteral("812"),
                                QStringLiteral("  from   dupont ")})
    {
        world.shown.setText(text);
        QCOMPARE(world.ids(), QStringList{QStringLiteral("48121")});
    }
    world.shown.setText(QStringLiteral("sensi 01JD"));
    QCOMPARE(world.shown.rowCount(), 0);
    world.shown.showEverything();
    QCOMPARE(world.shown.rowCount(), 2);
}

void TestExecutionFilterModel::countsFollowTheOtherFilters()
{
    World world;
    world.add(QStringLiteral("a"), ExecutionState::Running);
    world.add(QStringLiteral("b"), ExecutionState::Failed);
    world.add(QStringLiteral("c"), ExecutionState::Running, 0, atoti);
    world.shown.setStates(States::Problems);
    QCOMPARE(world.shown.counts().all, 3);
    QCOMPARE(world.shown.counts().active, 2);
    world.shown.setConnection(dune);
    QCOMPARE(world.shown.counts().all, 2);
    QCOMPARE(world.shown.counts().active, 1);
    QCOMPARE(world.shown.counts().finished, 1);
    QCOMPARE(world.shown.counts().problems, 1);
}

void TestExecutionFilterModel::connectionsAreCountedWithTheOtherFilters()
{
    World world;
    world.add(QStringLiteral("one"), ExecutionState::Running);
    world.add(QStringLiteral("two"), ExecutionState::Completed);
    world.add(QStringLiteral("other-one"), ExecutionState::Running, 0, atoti);
    using Counts = QHash<QUuid, int>;
    QCOMPARE(world.shown.connectionCounts(), (Counts{{dune, 2}, {atoti, 1}}));
    // Which one is chosen makes no difference to what choosing another would show.
    world.shown.setConnection(atoti);
    QCOMPARE(world.shown.rowCount(), 1);
    QCOMPARE(world.shown.connectionCounts(), (Counts{{dune, 2}, {atoti, 1}}));
    world.shown.setStates(States::Active);
    QCOMPARE(world.shown.connectionCounts(), (Counts{{dune, 1}, {atoti, 1}}));
    world.shown.setText(QStringLiteral("two"));
    QCOMPARE(world.shown.connectionCounts(), (Counts{{dune, 0}, {atoti, 0}}));
    world.shown.setStates(States::All);
    QCOMPARE(world.shown.connectionCounts(), (Counts{{dune, 1}, {atoti, 0}}));
    world.shown.setConnection(dune);
    QCOMPARE(world.ids(), QStringList{QStringLiteral("two")});
    world.tracker.untrack({{dune, QStringLiteral("two")}});
    world.clock.advance(Model::batchTime);
    QCOMPARE(world.shown.connectionCounts(), (Counts{{dune, 0}, {atoti, 0}}));
    world.shown.setText(QString());
    QCOMPARE(world.shown.connectionCounts(), (Counts{{dune, 1}, {atoti, 1}}));
}

void TestExecutionFilterModel::heldRowsNeitherMoveNorComeNorGo()
{
    World world;
    world.shown.setStates(States::Active);
    world.add(QStringLiteral("a"), ExecutionState::Running, 10);
    world.add(QStringLiteral("b"), ExecutionState::Running, 20);
    const QStringList before = world.ids();
    world.shown.setHeld(true);

    world.add(QStringLiteral("a"), ExecutionState::Completed, 10);
    world.add(QStringLiteral("c"), ExecutionState::Running, 1);
    world.tracker.untrack({{dune, QStringLiteral("b")}});
    world.clock.advance(5s);
    QCOMPARE(world.ids(), before);
    QCOMPARE(world.shown.index(0, 0).data(Model::StatusRole).value<DisplayStatus>(),
             DisplayStatus::Completed);

    world.shown.setHeld(false);
    QCOMPARE(world.ids(), QStringList{QStringLiteral("c")});
}

void TestExecutionFilterModel::aHeldListStillObeysTheUser()
{
    World world;
    world.add(QStringLiteral("a"), ExecutionState::Running, 10);
    world.add(QStringLiteral("b"), ExecutionState::Failed, 20);
    world.shown.setHeld(true);
    world.shown.setStates(States::Problems);
    QCOMPARE(world.ids(), QStringList{QStringLiteral("b")});
    world.shown.setStates(States::All);
    world.shown.sort(Model::Id, Qt::DescendingOrder);
    QCOMPARE(world.ids().first(), QStringLiteral("b"));
}

void TestExecutionFilterModel::anExecutionKeepsItsIndexWhileOthersMove()
{
    World world;
    for (int i = 0; i < 50; ++i)
        world.add(QStringLiteral("id%1").arg(i), ExecutionState::Running, 1000 - i);
    const ExecutionKey key{dune, QStringLiteral("id20")};
    const QPersistentModelIndex index = world.shown.indexOf(key);
    for (int i = 0; i < 50; i += 3)
        world.add(QStringLiteral("id%1").arg(i), ExecutionState::Completed, 1000 - i);
    world.tracker.untrack({{dune, QStringLiteral("id1")}, {dune, QStringLiteral("id40")}});
    world.clock.advance(Model::batchTime);
    QVERIFY(index.isValid());
    QCOMPARE(world.shown.keyAt(index), key);
}

void TestExecutionFilterModel::randomChangesLeaveItSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("state") << int(Model::State);
    QTest::newRow("started") << int(Model::Started);
    QTest::newRow("elapsed") << int(Model::Elapsed);
    QTest::newRow("cost") << int(Model::Cost);
    QTest::newRow("query") << int(Model::Query);
}

void TestExecutionFilterModel::randomChangesLeaveItSorted()
{
    QFETCH(int, column);
    World world;
    world.shown.sort(column, Qt::AscendingOrder);
    QSignalSpy resets(&world.shown, &QAbstractItemModel::modelReset);
    QRandomGenerator random(4711);
    for (int step = 0; step < 1500; ++step) {
        const ExecutionKey key{dune, QStringLiteral("id%1").arg(random.bounded(60))};
        switch (random.bounded(8)) {
        case 0:
            world.tracker.untrack({key});
            break;
        case 1:
            world.shown.setHeld(random.bounded(2) == 0);
            break;
        case 2:
            world.shown.setStates(States(random.bounded(4)));
            break;
        case 3:
            world.clock.advance(std::chrono::milliseconds(random.bounded(2000)));
            world.model.tick({0, 1, 2, 3, 4, 5});
            break;
        default: {
            Snapshot snapshot{
                .key = key, .seenAt = world.clock.now(), .state = ExecutionState(random.bounded(9))};
            snapshot.startedAt = world.clock.now().addSecs(-random.bounded(1000));
            snapshot.costCredits = random.bounded(50) / 4.0;
            snapshot.query = QStringLiteral("query %1").arg(random.bounded(30));
            world.tracker.track({key}, world.clock.now());
            world.tracker.apply({snapshot});
            break;
        }
        }
    }
    world.shown.setHeld(false);
    world.shown.setStates(States::All);
    world.clock.advance(1s);
    world.model.tick({});
    QCOMPARE(world.shown.rowCount(), int(world.tracker.keys().size()));
    QVERIFY(world.shown.rowCount() > 10);
    for (int row = 1; row < world.shown.rowCount(); ++row) {
        const QVariant above = world.shown.index(row - 1, column).data(Model::SortRole);
        const QVariant below = world.shown.index(row, column).data(Model::SortRole);
        if (!above.isValid())
            continue;
        QVERIFY(below.isValid());
        if (above.typeId() != QMetaType::QString)
            QVERIFY(QVariant::compare(above, below) != QPartialOrdering::Greater);
    }
    QCOMPARE(resets.size(), 0);
}

QTEST_GUILESS_MAIN(TestExecutionFilterModel)
#include "tst_executionfiltermodel.moc"
