// SPDX-License-Identifier: GPL-3.0-or-later
// The fast rows against slow ones that cannot be wrong: search, order, filter and selection, with random operations.
#include "bytesearch.h"
#include "collation.h"
#include "executionfiltermodel.h"
#include "manualclock.h"
#include "roworder.h"
#include "rowselection.h"
#include "samples.h"
#include "textpool.h"
#include "wording.h"

#include <QAbstractItemModelTester>
#include <QCollator>
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

QString randomText(QRandomGenerator &random, int longest)
{
    static const QString letters = QStringLiteral("aAbBcC zZ09_.üÜßñéж数ſKİ");
    QString text;
    const int length = random.bounded(longest + 1);
    for (int i = 0; i < length; ++i)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

/// What the models show, the slow way.
class Oracle
{
public:
    Oracle(const ExecutionTracker *tracker, const Clock *clock) : m_tracker(tracker), m_clock(clock) { }

    int column = Model::Started;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool activeFirst = true;
    States states = States::All;
    QUuid connection;
    QStringList words;

    [[nodiscard]] QStringList ids() const
    {
        QList<Execution> shown;
        for (const Execution &execution : m_tracker->all()) {
            if (isShown(execution))
                shown.append(execution);
        }
        std::ranges::sort(shown, [this](const Execution &a, const Execution &b) { return isLess(a, b); });
        if (order == Qt::DescendingOrder)
            std::ranges::reverse(shown);
        QStringList ids;
        for (const Execution &execution : shown)
            ids.append(execution.key.id);
        return ids;
    }

private:
    [[nodiscard]] bool isShown(const Execution &execution) const
    {
        if (!connection.isNull() && execution.key.connection != connection)
            return false;
        const bool active = execution.isActive();
        if ((states == States::Active && !active) || (states == States::Finished && active)
            || (states == States::Problems && !isProblem(execution)))
            return false;
        const QString text = QStringList{execution.key.id, execution.last.queryId, execution.last.user,
                                         execution.last.query, noteText(execution, {}, m_clock->now())}
                                 .join(QChar(0x1f))
                                 .toCaseFolded();
        return std::ranges::all_of(
            words, [&text](const QString &word) { return text.contains(word.toCaseFolded()); });
    }
    [[nodiscard]] bool isLess(const Execution &a, const Execution &b) const
    {
        if (column == Model::Started && order == Qt::DescendingOrder && activeFirst
            && a.isActive() != b.isActive())
            return b.isActive();
        if (const int compared = compare(a, b))
            return compared < 0;
        return a.key.id < b.key.id;
    }
    [[nodiscard]] int compare(const Execution &a, const Execution &b) const
    {
        const auto three = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
        switch (column) {
        case Model::Cost:
            return three(a.last.costCredits, b.last.costCredits);
        case Model::Started:
            return three(a.began(), b.began());
        case Model::Query:
        case Model::User: {
            QCollator collator;
            collator.setNumericMode(true);
            collator.setCaseSensitivity(Qt::CaseInsensitive);
            return column == Model::User
                ? collator.compare(a.last.user.toCaseFolded(), b.last.user.toCaseFolded())
                : collator.compare(onOneLine(a.last.query).toCaseFolded(),
                                   onOneLine(b.last.query).toCaseFolded());
        }
        default:
            return 0;
        }
    }

    const ExecutionTracker *m_tracker;
    const Clock *m_clock;
};

struct World
{
    ManualClock clock;
    ExecutionTracker tracker;
    Model model{&tracker, &clock};
    ExecutionFilterModel shown{&model};
    QAbstractItemModelTester sourceTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester tester{&shown, QAbstractItemModelTester::FailureReportingMode::Fatal};
    RowSelection selection{&shown};

    QStringList ids() const
    {
        QStringList ids;
        for (const ExecutionKey &key : shown.shownKeys())
            ids.append(key.id);
        return ids;
    }
    QStringList selectedIds() const
    {
        QStringList ids;
        for (const int row : selection.selectedShownRows())
            ids.append(shown.keyAt(shown.index(row, 0)).id);
        return ids;
    }
    static ExecutionKey keyOf(int number)
    {
        return {number % 3 == 0 ? atoti : dune, QStringLiteral("id%1").arg(number, 4, 10, QLatin1Char('0'))};
    }
};

} // namespace

class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWordIsFoundWhereSlowSearchFindsIt();
    void aPoolKeepsEachTextOnce();
    void anOrderMergedIsAnOrderSorted();
    void placesOfTextsAreThoseOfTheCollator();
    void randomOperationsShowWhatTheOracleShows_data();
    void randomOperationsShowWhatTheOracleShows();
    void aSelectionSurvivesFiltersAndUpdates();
    void shiftAndControlSelectAsInAnyTable();
    void manyScatteredRowsGoAtOnce();
    void placesOfManyTextsComeFromTheThreadPool();
    void placesOfNotesOutliveThePoolBeingTidied();
    void whatWaitsIsSaid();
};

void TestRows::aWordIsFoundWhereSlowSearchFindsIt()
{
    QRandomGenerator random(20260105);
    int found = 0;
    for (int step = 0; step < 20'000; ++step) {
        Execution execution{.key = {dune, QStringLiteral("x")}};
        execution.last.query = randomText(random, 60);
        const QString word = randomText(random, 3);
        const PackedExecution packed(execution);
        const bool expected = QString(QStringLiteral("x\x1f\x1f\x1f") + execution.last.query + QChar(0x1f))
                                  .toCaseFolded()
                                  .contains(word.toCaseFolded());
        QVERIFY2(ByteSearch(word).isIn(packed.searchable()) == expected,
                 qPrintable(word + u'|' + execution.last.query));
        found += expected && !word.isEmpty() ? 1 : 0;
    }
    QVERIFY(found > 1000);
    // At every place of a text, and around its ends.
    const QByteArray text(70, 'x');
    for (qsizetype at = 0; at < text.size() - 2; ++at) {
        QByteArray with = text;
        with.replace(at, 3, "aBc");
        QVERIFY(ByteSearch(QStringLiteral("AbC")).isIn(with));
        QVERIFY(!ByteSearch(QStringLiteral("AbC")).isIn(QByteArrayView(with).first(at + 2)));
    }
}

void TestRows::aPoolKeepsEachTextOnce()
{
    TextPool pool;
    const int first = pool.idOf("one");
    const int second = pool.idOf("");
    QCOMPARE(pool.idOf("one"), first);
    QVERIFY(first != second);
    QCOMPARE(pool.text(first), QByteArrayView("one"));
    QVERIFY(pool.text(second).isEmpty());
    QCOMPARE(pool.count(), 2);
}

void TestRows::anOrderMergedIsAnOrderSorted()
{
    QRandomGenerator random(4711);
    std::vector<RowOrder::Key> keys;
    const auto keyOf = [&keys](RowOrder::Row row) { return keys[row]; };
    const auto before = [](RowOrder::Row a, RowOrder::Row b) { return a > b; };
    RowOrder merged;
    for (int step = 0; step < 1500; ++step) {
        std::vector<RowOrder::Row> dirty;
        for (int added = random.bounded(3); added > 0; --added) {
            dirty.push_back(RowOrder::Row(keys.size()));
            keys.push_back(random.bounded(10u));
        }
        for (int changed = keys.empty() ? 0 : random.bounded(4); changed > 0; --changed) {
            const auto row = RowOrder::Row(random.bounded(int(keys.size())));
            keys[row] = random.bounded(10u);
            dirty.push_back(row);
        }
        merged.sortIn(dirty, keyOf, before);
        if (random.bounded(10) == 0 && keys.size() > 5) {
            std::vector<RowOrder::Row> newRows(keys.size());
            std::vector<RowOrder::Key> left;
            for (size_t row = 0; row < keys.size(); ++row) {
                newRows[row] = random.bounded(4) == 0 ? RowOrder::nowhere : RowOrder::Row(left.size());
                if (newRows[row] != RowOrder::nowhere)
                    left.push_back(keys[row]);
            }
            merged.renumber(newRows);
            keys = left;
        }
        RowOrder sorted;
        sorted.sort(RowOrder::Row(keys.size()), keyOf, before);
        QCOMPARE(merged.size(), sorted.size());
        for (size_t place = 0; place < sorted.size(); ++place)
            QCOMPARE(merged.at(place), sorted.at(place));
    }
}

void TestRows::placesOfTextsAreThoseOfTheCollator()
{
    QRandomGenerator random(99);
    QStringList texts;
    const QString longBeginning(100, u'q');
    for (int i = 0; i < 300; ++i)
        texts.append((i % 5 == 0 ? longBeginning : QString()) + randomText(random, 5));
    const std::vector<std::uint32_t> places =
        collate(size_t(texts.size()), [&texts](size_t index) { return texts.at(qsizetype(index)); });
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (int i = 0; i < texts.size(); ++i) {
        for (int j = 0; j < texts.size(); ++j) {
            const int expected = collator.compare(texts.at(i).toCaseFolded(), texts.at(j).toCaseFolded());
            const bool same = places[size_t(i)] == places[size_t(j)];
            const bool less = places[size_t(i)] < places[size_t(j)];
            QVERIFY2(expected < 0       ? less
                         : expected > 0 ? !less && !same
                                        : same,
                     qPrintable(texts.at(i) + u'|' + texts.at(j)));
        }
    }
}

void TestRows::randomOperationsShowWhatTheOracleShows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRows::randomOperationsShowWhatTheOracleShows()
{
    QFETCH(quint32, seed);
    World world;
    Oracle oracle(&world.tracker, &world.clock);
    QSet<QString> selected;
    QRandomGenerator random(seed);
    const QList<int> columns{Model::Started, Model::Cost, Model::Query, Model::User, Model::Id};
    // Some of them a letter more or less than others.
    const QStringList searches{QString(),
                               QStringLiteral("a"),
                               QStringLiteral("r"),
                               QStringLiteral("row"),
                               QStringLiteral("id0"),
                               QStringLiteral("id00"),
                               QStringLiteral("id00 b"),
                               QStringLiteral("b"),
                               QStringLiteral("Ü"),
                               QStringLiteral("数")};
    for (int step = 0; step < 400; ++step) {
        const ExecutionKey key = World::keyOf(random.bounded(90));
        switch (random.bounded(12)) {
        case 0: {
            QList<ExecutionKey> gone;
            for (int i = random.bounded(40); i >= 0; --i)
                gone.append(World::keyOf(random.bounded(90)));
            world.tracker.untrack(gone);
            for (const ExecutionKey &each : gone)
                selected.remove(each.id);
            break;
        }
        case 1:
            oracle.column = columns.at(random.bounded(int(columns.size())));
            oracle.order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            world.shown.sort(oracle.column, oracle.order);
            break;
        case 2:
            oracle.states = States(random.bounded(4));
            world.shown.setStates(oracle.states);
            break;
        case 3:
            oracle.connection = random.bounded(3) == 0 ? dune : QUuid();
            world.shown.setConnection(oracle.connection);
            break;
        case 4: {
            const QString text = searches.at(random.bounded(int(searches.size())));
            oracle.words = text.split(u' ', Qt::SkipEmptyParts);
            world.shown.setText(text);
            break;
        }
        case 5:
            oracle.activeFirst = random.bounded(2) == 0;
            world.shown.setActiveFirst(oracle.activeFirst);
            break;
        case 6: {
            // Whoever selects sees what is there.
            world.clock.advance(Model::batchTime);
            const QModelIndex index = world.shown.indexOf(key);
            if (!index.isValid())
                break;
            const bool was = selected.contains(key.id);
            world.selection.select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            if (was)
                selected.remove(key.id);
            else
                selected.insert(key.id);
            break;
        }
        default:
            for (int i = random.bounded(12); i >= 0; --i) {
                const ExecutionKey each = World::keyOf(random.bounded(90));
                Snapshot snapshot{
                    .key = each, .seenAt = world.clock.now(), .state = ExecutionState(random.bounded(9))};
                snapshot.startedAt = world.clock.now().addSecs(-random.bounded(20));
                if (random.bounded(3) > 0)
                    snapshot.costCredits = random.bounded(8) / 4.0 - 1;
                snapshot.query = u'q' + randomText(random, 6);
                snapshot.user = random.bounded(2) == 0 ? QStringLiteral("ana") : QStringLiteral("lee 10");
                snapshot.rowCount = random.bounded(5);
                (void)world.tracker.track({each}, world.clock.now());
                world.tracker.apply({snapshot});
            }
            break;
        }
        world.clock.advance(Model::batchTime);
        const QStringList expected = oracle.ids();
        QCOMPARE(world.ids(), expected);
        QStringList expectedSelected;
        std::ranges::copy_if(expected, std::back_inserter(expectedSelected),
                             [&selected](const QString &id) { return selected.contains(id); });
        QCOMPARE(world.selectedIds(), expectedSelected);
        QCOMPARE(world.selection.selectedCount(), int(expectedSelected.size()));
    }
}

void TestRows::aSelectionSurvivesFiltersAndUpdates()
{
    World world;
    for (int i = 0; i < 10; ++i)
        (void)world.tracker.track({World::keyOf(i)}, world.clock.now());
    world.clock.advance(1s);
    const ExecutionKey key = World::keyOf(4);
    world.selection.setCurrentIndex(world.shown.indexOf(key),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QVERIFY(world.selection.isSelected(world.shown.indexOf(key)));
    QSignalSpy changes(&world.selection, &RowSelection::rowsChanged);
    world.shown.setText(QStringLiteral("id0007"));
    QCOMPARE(world.selection.selectedCount(), 0);
    QCOMPARE(changes.size(), 1);
    world.shown.setText(QString());
    QCOMPARE(world.selectedIds(), QStringList{key.id});

    world.tracker.untrack({World::keyOf(1), World::keyOf(2)});
    world.clock.advance(1s);
    QCOMPARE(world.selectedIds(), QStringList{key.id});
    world.tracker.untrack({key});
    world.clock.advance(1s);
    QCOMPARE(world.selection.selectedCount(), 0);
}

void TestRows::shiftAndControlSelectAsInAnyTable()
{
    World world;
    for (int i = 0; i < 10; ++i)
        (void)world.tracker.track({World::keyOf(i)}, world.clock.now());
    world.clock.advance(1s);
    world.shown.sort(Model::Id, Qt::AscendingOrder);
    const auto rows = [&world](int first, int last) {
        return QItemSelection(world.shown.index(first, 0), world.shown.index(last, Model::Note));
    };
    using Command = QItemSelectionModel;
    world.selection.select(rows(2, 2), Command::ClearAndSelect | Command::Rows);
    world.selection.select(rows(2, 5), Command::SelectCurrent | Command::Rows);
    QCOMPARE(world.selection.selectedShownRows(), (std::vector<int>{2, 3, 4, 5}));
    // The same drag goes back.
    world.selection.select(rows(2, 3), Command::SelectCurrent | Command::Rows);
    QCOMPARE(world.selection.selectedShownRows(), (std::vector<int>{2, 3}));
    world.selection.select(rows(8, 8), Command::Toggle | Command::Rows);
    world.selection.select(rows(3, 3), Command::Toggle | Command::Rows);
    QCOMPARE(world.selection.selectedShownRows(), (std::vector<int>{2, 8}));
    world.selection.select(rows(0, 8), Command::Deselect | Command::Rows);
    QCOMPARE(world.selection.selectedCount(), 0);
    world.selection.select(rows(0, 9), Command::ClearAndSelect | Command::Rows);
    QCOMPARE(world.selection.selectedCount(), 10);
    world.selection.clear();
    QCOMPARE(world.selection.selectedCount(), 0);
}

void TestRows::manyScatteredRowsGoAtOnce()
{
    World world;
    QList<ExecutionKey> all;
    QList<ExecutionKey> odd;
    for (int i = 0; i < 400; ++i) {
        all.append(World::keyOf(i));
        if (i % 2 == 1)
            odd.append(World::keyOf(i));
    }
    (void)world.tracker.track(all, world.clock.now());
    world.clock.advance(1s);
    QSignalSpy removals(&world.shown, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex stays = world.shown.indexOf(World::keyOf(200));
    world.tracker.untrack(odd);
    world.clock.advance(1s);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(world.shown.rowCount(), 200);
    QCOMPARE(world.shown.keyAt(stays), World::keyOf(200));
    for (int i = 0; i < 400; i += 2)
        QCOMPARE(world.model.packedAt(world.model.rowOf(World::keyOf(i))).key(), World::keyOf(i));
}

void TestRows::placesOfManyTextsComeFromTheThreadPool()
{
    World world;
    QList<PackedExecution> executions;
    for (int i = 0; i < 4000; ++i) {
        Execution execution{.key = World::keyOf(i)};
        execution.last.key = execution.key;
        execution.last.seenAt = world.clock.now();
        execution.last.state = ExecutionState::Completed;
        // The C locale of the tests knows nothing of numbers.
        execution.last.query = QStringLiteral("SELECT %1").arg((i * 7919 + 5) % 4000 + 1000);
        executions.emplaceBack(execution);
    }
    world.tracker.restore(executions);
    world.clock.advance(1s);
    world.shown.sort(Model::Query, Qt::AscendingOrder);
    const auto first = [&world] { return world.shown.index(0, Model::Query).data().toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(first(), QStringLiteral("SELECT 1000"), 60'000);
    for (int row = 0; row < 4000; row += 97)
        QCOMPARE(world.shown.index(row, Model::Query).data().toString(),
                 QStringLiteral("SELECT %1").arg(row + 1000));

    // So do those of the ids, which decide where all else is equal.
    world.shown.sort(Model::Cost, Qt::AscendingOrder);
    for (int row = 1; row < 4000; ++row) {
        QVERIFY(std::is_lt(compareKeys(world.model.packedAt(world.shown.sourceRow(row - 1)),
                                       world.model.packedAt(world.shown.sourceRow(row)))));
    }
    world.shown.sort(Model::Query, Qt::AscendingOrder);

    // The processor rests between two such works, yet a last change is not forgotten, though nothing happens after it.
    for (const QString &text :
         {QStringLiteral("SELECT 0"), QStringLiteral("SELECT 00"), QStringLiteral("SELECT 9999")})
    {
        Snapshot snapshot = world.tracker.find(World::keyOf(7))->last;
        snapshot.seenAt = snapshot.seenAt.addSecs(1);
        snapshot.query = text;
        world.tracker.apply({snapshot});
        world.clock.advance(1s);
    }
    // Twenty times as long as the work took, which sanitizers draw out.
    QTRY_COMPARE_WITH_TIMEOUT(world.shown.index(3999, Model::Query).data().toString(),
                              QStringLiteral("SELECT 9999"), 120'000);
}

void TestRows::placesOfNotesOutliveThePoolBeingTidied()
{
    constexpr int many = 12'000;
    constexpr int left = 4500;
    World world;
    QList<PackedExecution> executions;
    QList<ExecutionKey> leaving;
    for (int i = 0; i < many; ++i) {
        Execution execution{.key = World::keyOf(i)};
        execution.last.key = execution.key;
        execution.last.seenAt = world.clock.now();
        execution.last.state = ExecutionState::Failed;
        execution.last.errorMessage = QStringLiteral("note %1").arg((i * 7919 + 5) % many + many);
        executions.emplaceBack(execution);
        if (i >= left)
            leaving.append(execution.key);
    }
    world.tracker.restore(executions);
    world.clock.advance(1s);
    world.shown.sort(Model::Note, Qt::AscendingOrder);
    const auto noteAt = [&world](int row) { return world.shown.index(row, Model::Note).data().toString(); };
    const auto inOrder = [&] {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        for (int row = 1; row < world.shown.rowCount(); ++row) {
            if (collator.compare(noteAt(row - 1), noteAt(row)) > 0)
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(inOrder(), 60'000);

    // Most of the texts are nobody's now, and make way as soon as a new one comes.
    world.tracker.untrack(leaving);
    Snapshot snapshot = world.tracker.find(World::keyOf(left - 1))->last;
    snapshot.seenAt = snapshot.seenAt.addSecs(1);
    snapshot.errorMessage = QStringLiteral("a note that comes first");
    world.tracker.apply({snapshot});
    world.clock.advance(1s);
    QCOMPARE(world.shown.rowCount(), left);
    // Twenty times as long as the work took, which sanitizers draw out.
    QTRY_COMPARE_WITH_TIMEOUT(world.shown.keyAt(world.shown.index(0, 0)), snapshot.key, 120'000);
    QVERIFY(inOrder());
}

void TestRows::whatWaitsIsSaid()
{
    World world;
    (void)world.tracker.track({World::keyOf(1)}, world.clock.now());
    world.clock.advance(1s);
    QSignalSpy waits(&world.shown, &ExecutionFilterModel::waitingChanged);
    world.shown.setHeld(true);
    QCOMPARE(waits.size(), 0);
    (void)world.tracker.track({World::keyOf(2)}, world.clock.now());
    QCOMPARE(waits.size(), 1);
    QVERIFY(world.shown.isWaiting());
    world.shown.setHeld(false);
    QVERIFY(!world.shown.isWaiting());
    QCOMPARE(world.shown.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
