// SPDX-License-Identifier: GPL-3.0-or-later
// What the user adds to the rows: tags, bells, and what he calls long-running.
#include "executionfiltermodel.h"
#include "executiontags.h"
#include "manualclock.h"
#include "memoryjournal.h"
#include "samples.h"
#include "whenanswered.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;
using Model = ExecutionTableModel;

namespace {

struct MarksWorld
{
    ManualClock clock;
    ExecutionTracker tracker;
    MemoryJournal journal;
    ExecutionTags tags{&journal, &tracker};
    Model model{&tracker, &clock};
    ExecutionFilterModel shown{&model};

    MarksWorld() { model.setTags(&tags); }

    ExecutionKey add(const QString &id, ExecutionState state = ExecutionState::Running,
                     std::chrono::seconds startedAgo = 0s)
    {
        const ExecutionKey key{Samples::connection(), id};
        tracker.track({key}, clock.now());
        look(key, state, startedAgo);
        clock.advance(Model::batchTime);
        return key;
    }
    void look(const ExecutionKey &key, ExecutionState state, std::chrono::seconds startedAgo)
    {
        Snapshot snapshot{.key = key, .seenAt = clock.now(), .state = state};
        snapshot.startedAt = clock.now().addSecs(-startedAgo.count());
        if (isFinished(state))
            snapshot.endedAt = clock.now();
        tracker.apply({snapshot});
    }
    [[nodiscard]] QVariant cell(const ExecutionKey &key, int column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOf(key), column).data(role);
    }
    [[nodiscard]] QString note(const ExecutionKey &key) const { return cell(key, Model::Note).toString(); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < shown.rowCount(); ++row)
            ids.append(shown.keyAt(shown.index(row, 0)).id);
        return ids;
    }
};

} // namespace

class TestExecutionMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTagIsShownAndFound();
    void aTagIsTidied();
    void tagsAreSortedBy();
    void tagsAreWrittenDownAndReadAgain();
    void aTagThatCannotBeWrittenIsSaid();
    void whatWasWrittenMeanwhileIsNotOverwritten();
    void tagsGoWithTheirExecutions();
    void aBellIsAWordForScreenReaders();
    void whatRunsForLongSaysSo();
    void whatRunsForLongIsFound();
    void nothingWaitsWhileNothingRuns();
};

void TestExecutionMarks::aTagIsShownAndFound()
{
    MarksWorld world;
    const ExecutionKey first = world.add(QStringLiteral("first"));
    world.add(QStringLiteral("second"));
    QSignalSpy changed(&world.shown, &QAbstractItemModel::dataChanged);
    world.tags.set({first}, QStringLiteral("Größe nightly"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(world.cell(first, Model::Tag).toString(), QStringLiteral("Größe nightly"));
    world.shown.setText(QStringLiteral("gRÖße NIGHT"));
    QCOMPARE(world.ids(), QStringList{QStringLiteral("first")});
    // The list follows while it is narrowed.
    world.tags.set({first}, QString());
    QCOMPARE(world.ids(), QStringList());
    world.tags.set({first}, QStringLiteral("größe night"));
    QCOMPARE(world.ids(), QStringList{QStringLiteral("first")});
}

void TestExecutionMarks::aTagIsTidied()
{
    QCOMPARE(ExecutionTags::tidied(QStringLiteral("  a \n b ")), QStringLiteral("a b"));
    QVERIFY(ExecutionTags::tidied(QString(500, u'x')).size() <= ExecutionTags::longest + 1);
    QCOMPARE(ExecutionTags::tidied(QStringLiteral("   ")), QString());
}

void TestExecutionMarks::tagsAreSortedBy()
{
    MarksWorld world;
    world.tags.set({world.add(QStringLiteral("a"))}, QStringLiteral("pear"));
    world.add(QStringLiteral("b"));
    world.tags.set({world.add(QStringLiteral("c"))}, QStringLiteral("Apple"));
    world.shown.sort(Model::Tag, Qt::AscendingOrder);
    QCOMPARE(world.ids(), (QStringList{QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
}

void TestExecutionMarks::tagsAreWrittenDownAndReadAgain()
{
    MarksWorld world;
    const ExecutionKey key = world.add(QStringLiteral("first"));
    world.tags.set({key}, QStringLiteral("mine"));
    QCOMPARE(world.journal.tagged.value(key), QStringLiteral("mine"));
    QCOMPARE(world.tags.known(), QStringList{QStringLiteral("mine")});
    // Another process of the profile has written.
    world.journal.tagged.insert(key, QStringLiteral("theirs"));
    QSignalSpy changed(&world.tags, &ExecutionTags::changed);
    (void)world.tags.load();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(world.cell(key, Model::Tag).toString(), QStringLiteral("theirs"));
    world.journal.tagged.clear();
    (void)world.tags.load();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(world.tags.isEmpty());
}

void TestExecutionMarks::aTagThatCannotBeWrittenIsSaid()
{
    MarksWorld world;
    const ExecutionKey key = world.add(QStringLiteral("first"));
    world.journal.trouble = Trouble{.kind = TroubleKind::StorageFailed};
    QSignalSpy failed(&world.tags, &ExecutionTags::writeFailed);
    world.tags.set({key}, QStringLiteral("mine"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(world.tags.of(key), QStringLiteral("mine"));
}

void TestExecutionMarks::whatWasWrittenMeanwhileIsNotOverwritten()
{
    MarksWorld world;
    const ExecutionKey key = world.add(QStringLiteral("first"));
    const ExecutionKey other = world.add(QStringLiteral("other"));
    world.journal.tagged.insert(other, QStringLiteral("earlier"));
    bool read = false;
    whenAnswered(world.tags.load(), &world.tags, [&read](const Outcome<Done> &) { read = true; });
    world.tags.set({key}, QStringLiteral("mine"));
    QTRY_VERIFY(read);
    QCOMPARE(world.tags.of(key), QStringLiteral("mine"));
    QCOMPARE(world.tags.of(other), QStringLiteral("earlier"));
}

void TestExecutionMarks::tagsGoWithTheirExecutions()
{
    MarksWorld world;
    const ExecutionKey key = world.add(QStringLiteral("first"), ExecutionState::Completed);
    world.tags.set({key}, QStringLiteral("mine"));
    world.tracker.untrack({key});
    QVERIFY(world.tags.isEmpty());
    world.tags.set({key}, QStringLiteral("too late"));
    QVERIFY(world.tags.isEmpty());
    QCOMPARE(world.journal.tagged.value(key), QStringLiteral("mine"));
}

void TestExecutionMarks::aBellIsAWordForScreenReaders()
{
    MarksWorld world;
    const ExecutionKey on = world.add(QStringLiteral("on"));
    const ExecutionKey off = world.add(QStringLiteral("off"));
    const auto word = [&world](const ExecutionKey &key) {
        return world.cell(key, Model::State, Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(word(on), QStringLiteral("Running"));
    QVERIFY(!world.cell(on, Model::State, Model::BellRole).isValid());
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    world.model.setBells({{on, true}, {off, false}});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(word(on), QStringLiteral("Running, bell on"));
    QCOMPARE(word(off), QStringLiteral("Running, bell off"));
    QCOMPARE(world.cell(on, Model::State, Model::BellRole), QVariant(true));
    QCOMPARE(world.cell(off, Model::State, Model::BellRole), QVariant(false));
    QCOMPARE(world.cell(on, Model::State).toString(), QStringLiteral("Running"));
    world.model.setBells({{off, false}});
    QCOMPARE(changed.size(), 3);
    QCOMPARE(word(on), QStringLiteral("Running"));
}

void TestExecutionMarks::whatRunsForLongSaysSo()
{
    MarksWorld world;
    const ExecutionKey old = world.add(QStringLiteral("old"), ExecutionState::Running, 61min);
    const ExecutionKey young = world.add(QStringLiteral("young"), ExecutionState::Running, 5min);
    const ExecutionKey ended = world.add(QStringLiteral("ended"), ExecutionState::Completed, 90min);
    QCOMPARE(world.note(old), QString());
    world.model.setLongRunning(60min);
    QCOMPARE(world.note(old), QStringLiteral("Long-running: over 60 min"));
    QCOMPARE(world.note(young), QString());
    QVERIFY(!world.note(ended).contains(u"Long"));
    world.model.setLongRunning(0min);
    QCOMPARE(world.note(old), QString());
    world.model.setLongRunning(60min);
    QVERIFY(world.tracker.requestCancel(old, world.clock.now()));
    world.clock.advance(Model::batchTime);
    QVERIFY(world.note(old).endsWith(u" · Long-running: over 60 min"));
    world.look(old, ExecutionState::Cancelled, 61min);
    world.clock.advance(Model::batchTime);
    QVERIFY(!world.note(old).contains(u"Long"));
}

void TestExecutionMarks::whatRunsForLongIsFound()
{
    MarksWorld world;
    world.model.setLongRunning(10min);
    const ExecutionKey key = world.add(QStringLiteral("runs"), ExecutionState::Running, 9min);
    world.shown.setText(QStringLiteral("long-running"));
    QCOMPARE(world.shown.rowCount(), 0);
    for (int look = 0; look < 6; ++look) {
        world.clock.advance(15s);
        world.look(key, ExecutionState::Running, 9min + (look + 1) * 15s);
    }
    QCOMPARE(world.ids(), QStringList{QStringLiteral("runs")});
}

void TestExecutionMarks::nothingWaitsWhileNothingRuns()
{
    MarksWorld world;
    world.model.setLongRunning(10min);
    world.add(QStringLiteral("ended"), ExecutionState::Completed);
    world.clock.advance(1min);
    QCOMPARE(world.clock.pending(), 0);
}

QTEST_GUILESS_MAIN(TestExecutionMarks)
#include "tst_executionmarks.moc"
