// SPDX-License-Identifier: GPL-3.0-or-later
// What the table paints and where its rows stand while executions change by themselves.
#include "windowroom.h"

#include <QAccessible>
#include <QCursor>
#include <QPaintEvent>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Quell;
using Model = ExecutionTableModel;

namespace {

/// What of a widget is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    QRegion painted;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

struct ManyRoom : WindowRoom
{
    QUuid dune = connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    QList<ExecutionKey> keys;

    explicit ManyRoom(int count = 300)
    {
        // Not over the table, wherever the last test left it.
        QCursor::setPos(0, 0);
        open();
        for (int number = 0; number < count; ++number) {
            keys.append({dune, duneId(number)});
            look(number, number);
        }
        settle();
        paintAll();
    }

    /// Ended, at this cost.
    void look(int number, double cost)
    {
        (void)tracker.track({keys[number]}, clock.now());
        Snapshot snapshot;
        snapshot.key = keys[number];
        snapshot.seenAt = clock.now();
        snapshot.state = ExecutionState::Completed;
        snapshot.startedAt = clock.now().addSecs(-522 - number);
        snapshot.endedAt = clock.now();
        snapshot.costCredits = cost;
        tracker.apply({snapshot});
    }
    void sortByCost()
    {
        view()->sortByColumn(Model::Cost, Qt::DescendingOrder);
        paintAll();
    }
    /// Until nothing is left to be painted.
    void paintAll()
    {
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int rowHeight() const { return view()->rowHeight(0); }
    [[nodiscard]] int topOf(int number) const
    {
        return view()->visualRect(shown()->indexOf(keys[number])).top();
    }
    /// What stands on the screen.
    [[nodiscard]] QImage screen() const
    {
        const QWidget *viewport = view()->viewport();
        const QPoint at = viewport->mapTo(window.get(), QPoint());
        return window->screen()
            ->grabWindow(window->winId(), at.x(), at.y(), viewport->width(), viewport->height())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    }
    /// What would stand there if all were painted now.
    [[nodiscard]] QImage whole() const
    {
        return view()->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
};

} // namespace

class ExecutionViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowThatChangedAloneIsPaintedAgain();
    void rowsOutOfSightAreNotPainted();
    void aRowThatMovedIsPaintedWithThoseThatMadeRoom();
    void theScreenShowsWhatTheListSaysWhateverMoves();
    void theFirstRowInSightStaysWhileOthersMoveAboveIt();
    void theRowUnderThePointerStaysWhileOthersMove();
    void atTheTopTheNewestComesIntoSight();
    void theSelectionStaysWithItsExecutions();
    void aScreenReaderHearsOfEveryRowThatIsSelected();
};

void ExecutionViewTest::aRowThatChangedAloneIsPaintedAgain()
{
    ManyRoom room;
    PaintWatch watch(room.view()->viewport());
    room.look(3, 1'000);
    room.settle();
    room.paintAll();
    const QRect row = room.view()->visualRect(room.shown()->indexOf(room.keys[3]));
    QVERIFY(watch.painted.intersects(row));
    QVERIFY2(watch.painted.boundingRect().height() <= row.height(),
             qPrintable(QString::number(watch.painted.boundingRect().height())));
}

void ExecutionViewTest::rowsOutOfSightAreNotPainted()
{
    ManyRoom room;
    PaintWatch watch(room.view()->viewport());
    for (int number = 200; number < 300; ++number)
        room.look(number, 1'000);
    room.settle();
    room.paintAll();
    QVERIFY(watch.painted.isEmpty());
}

void ExecutionViewTest::aRowThatMovedIsPaintedWithThoseThatMadeRoom()
{
    ManyRoom room;
    room.sortByCost();
    PaintWatch watch(room.view()->viewport());
    // From the sixth place to the third.
    room.look(294, 297.5);
    room.settle();
    room.paintAll();
    QCOMPARE(room.ids().mid(0, 4),
             QStringList({room.keys[299].id, room.keys[298].id, room.keys[294].id, room.keys[297].id}));
    QCOMPARE(watch.painted.boundingRect().top(), room.topOf(294));
    QCOMPARE(watch.painted.boundingRect().height(), 4 * room.rowHeight());
    QCOMPARE(room.screen(), room.whole());
}

void ExecutionViewTest::theScreenShowsWhatTheListSaysWhateverMoves()
{
    ManyRoom room;
    room.sortByCost();
    room.view()->selectKey(room.keys[290]);
    room.paintAll();
    QCOMPARE(room.screen(), room.whole());
    QRandomGenerator random(20'261'122);
    for (int round = 0; round < 60; ++round) {
        for (int change = random.bounded(4); change >= 0; --change) {
            // Mostly near the top, where they are seen.
            const int number = random.bounded(2) ? 270 + random.bounded(30) : random.bounded(300);
            room.look(number, random.bounded(3) ? 260 + random.bounded(50) : random.bounded(300));
        }
        switch (round % 12) {
        case 3: {
            const int number = int(room.keys.size());
            room.keys.append({room.dune, WindowRoom::duneId(number)});
            room.look(number, 280);
            break;
        }
        case 5:
            room.view()->verticalScrollBar()->setValue(random.bounded(20));
            break;
        case 7:
            room.view()->selectKey(room.keys[270 + random.bounded(30)]);
            break;
        case 9:
            (void)room.tracker.untrack({room.keys[room.keys.size() - 1]});
            break;
        default:
            break;
        }
        room.settle();
        room.paintAll();
        QVERIFY2(room.screen() == room.whole(), qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

void ExecutionViewTest::theFirstRowInSightStaysWhileOthersMoveAboveIt()
{
    ManyRoom room;
    room.sortByCost();
    room.view()->verticalScrollBar()->setValue(100);
    room.paintAll();
    // 299 is first, so that the hundredth is 199.
    QCOMPARE(room.topOf(199), 0);
    for (int number = 0; number < 30; ++number)
        room.look(number, 1'000 + number);
    room.settle();
    room.paintAll();
    QCOMPARE(room.topOf(199), 0);
    QCOMPARE(room.view()->verticalScrollBar()->value(), 130);
    QCOMPARE(room.screen(), room.whole());
}

void ExecutionViewTest::theRowUnderThePointerStaysWhileOthersMove()
{
    ManyRoom room;
    room.sortByCost();
    room.view()->verticalScrollBar()->setValue(100);
    room.paintAll();
    const QPoint at(200, room.topOf(194) + room.rowHeight() / 2);
    QCursor::setPos(room.view()->viewport()->mapToGlobal(at));
    QTest::mouseMove(room.view()->viewport(), at);
    QTRY_VERIFY(room.view()->viewport()->underMouse());
    // The pointer has rested for so long that rows may move again.
    room.clock.advance(std::chrono::seconds(3));
    const int before = room.topOf(194);
    // One from above goes to far below, and the row in front of the pointer's with it.
    room.look(299, 1);
    room.look(196, 2);
    room.settle();
    room.paintAll();
    QCOMPARE(room.topOf(194), before);
    QCOMPARE(room.screen(), room.whole());
}

void ExecutionViewTest::atTheTopTheNewestComesIntoSight()
{
    ManyRoom room;
    room.sortByCost();
    room.look(17, 1'000);
    room.settle();
    room.paintAll();
    QCOMPARE(room.topOf(17), 0);
    QCOMPARE(room.view()->verticalScrollBar()->value(), 0);
}

void ExecutionViewTest::theSelectionStaysWithItsExecutions()
{
    ManyRoom room;
    room.sortByCost();
    room.press(room.middleOf(room.keys[297]));
    room.press(room.middleOf(room.keys[295]), Qt::LeftButton, Qt::ControlModifier);
    room.clock.advance(std::chrono::seconds(3));
    room.look(297, 1);
    room.look(295, 1'000);
    room.settle();
    room.paintAll();
    QCOMPARE(room.view()->selectedKeys(), QList<ExecutionKey>({room.keys[295], room.keys[297]}));
}

void ExecutionViewTest::aScreenReaderHearsOfEveryRowThatIsSelected()
{
    ManyRoom room;
    room.sortByCost();
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(room.view());
    QVERIFY(view);
    QAccessibleTableInterface *table = view->tableInterface();
    QVERIFY(table);
    room.press(room.middleOf(room.keys[297]));
    room.press(room.middleOf(room.keys[295]), Qt::LeftButton, Qt::ControlModifier);
    room.press(room.middleOf(room.keys[294]), Qt::LeftButton, Qt::ControlModifier);
    QList<int> rows = table->selectedRows();
    std::ranges::sort(rows);
    QCOMPARE(rows, QList<int>({2, 4, 5}));
    QVERIFY(table->cellAt(5, 0)->state().selected);
    QVERIFY(!table->cellAt(3, 0)->state().selected);
    room.press(room.middleOf(room.keys[295]), Qt::LeftButton, Qt::ControlModifier);
    QVERIFY(!table->cellAt(4, 0)->state().selected);

    // They are the same executions where they have moved.
    room.clock.advance(std::chrono::seconds(3));
    room.look(294, 1'000);
    room.settle();
    room.paintAll();
    rows = table->selectedRows();
    std::ranges::sort(rows);
    QCOMPARE(rows, QList<int>({0, 3}));
}

QTEST_MAIN(ExecutionViewTest)
#include "tst_executionview.moc"
