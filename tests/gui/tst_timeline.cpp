// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in the window: what mouse, keyboard and time do to it.
#include "detailspanel.h"
#include "dockenlarger.h"
#include "filterbar.h"
#include "holdguard.h"
#include "timelinelegend.h"
#include "timelinepage.h"
#include "timelineview.h"
#include "windowroom.h"
#include "windowsettings.h"
#include "wording.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QCursor>
#include <QDateTimeEdit>
#include <QDockWidget>
#include <QHelpEvent>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Quell;
using namespace std::chrono_literals;

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void showsWhatTheListShows();
    void theWheelZoomsAroundThePointer();
    void aDragMovesThroughTime();
    void thePointerIsTold();
    void textsOfServersAreNeverMarkup();
    void aClickSelectsTheRow();
    void theSelectedRowIsMarked();
    void aDoubleClickAsksAsTheTableDoes();
    void aDoubleClickOnAFinishedOneOpensItsDetails();
    void aDoubleClickIsBoundToTheFirstPress();
    void keysLeadFromBarToBar();
    void returnOpensDetails();
    void groupsByQuery();
    void spansCanBeChosen();
    void emptyTimesSaySo();
    void timeMovesOnOnlyWhileItIsLookedAt();
    void nothingMovesUnderThePointer();
    void whatSlidUnderTheRestingPointerIsAskedAboutEvenWhenToldNotTo();
    void whatIsNoLongerInTheListLeavesNothingSelected();
    void barsAreToldToAScreenReader();
    void enlargesToFillTheWindow();
    void closingWhileEnlargedBringsTheListBack();
    void fitsLargeTextAndTheOtherDirection();
    void spanGroupingAndPageAreRemembered();
    void aPageThatIsNotThereIsNotOpened();
    void theLegendNamesEveryLook();

private:
    [[nodiscard]] MainWindow *window() const { return m_room->window.get(); }
    [[nodiscard]] DetailsPanel *details() const { return window()->findChild<DetailsPanel *>(); }
    [[nodiscard]] TimelineView *view() const { return details()->timeline()->view(); }
    [[nodiscard]] QTabWidget *tabs() const { return details()->findChild<QTabWidget *>(); }
    [[nodiscard]] int barOf(const ExecutionKey &key) const
    {
        return view()->timelineLayout().barOf(key).value_or(-1);
    }
    [[nodiscard]] QPoint middleOf(const ExecutionKey &key) const
    {
        const QRect rect = view()->rectOf(barOf(key)).intersected(view()->viewport()->rect());
        return rect.center();
    }
    void wheel(const QPoint &at, int turned, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(QPointF(at), QPointF(view()->viewport()->mapToGlobal(at)), {}, QPoint(0, turned),
                          Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view()->viewport(), &event);
    }
    void click(const QPoint &at)
    {
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at);
    }
    void doubleClick(const QPoint &at)
    {
        click(at);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at);
    }
    [[nodiscard]] QString toolTipAt(const QPoint &at) const
    {
        QHelpEvent event(QEvent::ToolTip, at, view()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view()->viewport(), &event);
        return QToolTip::text();
    }
    void look(const ExecutionKey &key, ExecutionState state, std::chrono::seconds started,
              std::chrono::seconds ended = 0s)
    {
        Snapshot snapshot;
        snapshot.key = key;
        snapshot.seenAt = m_room->clock.now();
        snapshot.state = state;
        snapshot.query = QStringLiteral("DEX volume");
        snapshot.startedAt = m_room->clock.now().addSecs(-started.count());
        if (isFinished(state))
            snapshot.endedAt = m_room->clock.now().addSecs(-ended.count());
        m_room->tracker.apply({snapshot});
    }
    /// The pointer has rested, and what has changed is shown.
    void rest() { m_room->clock.advance(HoldGuard::rest + 1s); }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
    ExecutionKey m_running;
    ExecutionKey m_finished;
};

void TestTimeline::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_room->open();
    m_finished = m_room->ended(m_dune, DialogRoom::duneId(2));
    look(m_finished, ExecutionState::Completed, 40min, 30min);
    m_running = m_room->runs(m_dune, DialogRoom::duneId(1), QStringLiteral("DEX volume"));
    look(m_running, ExecutionState::Running, 10min);
    m_room->settle();
    tabs()->setCurrentWidget(details()->timeline());
    rest();
}

void TestTimeline::showsWhatTheListShows()
{
    QCOMPARE(view()->timelineLayout().barCount(), 2);
    window()->findChild<QAction *>(QStringLiteral("showActiveAction"))->trigger();
    rest();
    QCOMPARE(view()->timelineLayout().barCount(), 1);
    QVERIFY(barOf(m_running) >= 0);
    window()->findChild<QAction *>(QStringLiteral("showAllAction"))->trigger();
    const ExecutionKey another = m_room->runs(m_dune, DialogRoom::duneId(3));
    rest();
    QCOMPARE(view()->timelineLayout().barCount(), 3);
    m_room->look(another, ExecutionState::Failed);
    rest();
    QCOMPARE(view()->timelineLayout().bars()[size_t(barOf(another))].status, DisplayStatus::Failed);
}

void TestTimeline::theWheelZoomsAroundThePointer()
{
    const QPoint at = middleOf(m_running);
    const qint64 span = view()->scale().span();
    const qint64 before = view()->scale().timeAt(at.x());
    wheel(at, 120);
    QVERIFY(view()->scale().span() < span);
    QVERIFY(std::abs(view()->scale().timeAt(at.x()) - before) <= 1);
    wheel(at, -120);
    QVERIFY(std::abs(view()->scale().span() - span) <= 2);
    QCOMPARE(details()->timeline()->controls()->span(), TimelineControls::Span::Chosen);
}

void TestTimeline::aDragMovesThroughTime()
{
    const qint64 from = view()->scale().from();
    const QPoint at = middleOf(m_running);
    QWidget *area = view()->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, at);
    QTest::mouseMove(area, at + QPoint(60, 0));
    QTest::mouseMove(area, at + QPoint(100, 0));
    QTest::mouseRelease(area, Qt::LeftButton, {}, at + QPoint(100, 0));
    const double moved = double(from - view()->scale().from()) / view()->scale().millisecondsPerPixel();
    QVERIFY(std::abs(moved - 100) < 2);
    // It was no click.
    QCOMPARE(m_room->view()->currentKey(), std::nullopt);
    QVERIFY(!m_room->question());
}

void TestTimeline::thePointerIsTold()
{
    const QString text = toolTipAt(middleOf(m_running));
    for (const QString &part : {QStringLiteral("Running"), QStringLiteral("dune-main"), m_running.id,
                                QStringLiteral("DEX volume"), QStringLiteral("running for 10 min")})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(m_room->tracker.requestCancel(m_running, m_room->clock.now()));
    QVERIFY(toolTipAt(middleOf(m_running)).contains(QStringLiteral("Asked to cancel")));
}

void TestTimeline::textsOfServersAreNeverMarkup()
{
    m_room->look(m_running, ExecutionState::Running, QStringLiteral("<b>where</b> a<b\nand c>d"));
    rest();
    QVERIFY(toolTipAt(middleOf(m_running)).contains(QStringLiteral("&lt;b&gt;where")));
}

void TestTimeline::aClickSelectsTheRow()
{
    click(middleOf(m_finished));
    QCOMPARE(m_room->view()->currentKey(), std::optional(m_finished));
    click(middleOf(m_running));
    QCOMPARE(m_room->view()->selectedKeys(), QList{m_running});
}

void TestTimeline::theSelectedRowIsMarked()
{
    QCOMPARE(view()->currentBar(), std::nullopt);
    m_room->view()->selectKey(m_finished);
    QCOMPARE(view()->currentBar(), std::optional(barOf(m_finished)));
    // Also when others come before it.
    const ExecutionKey earlier = m_room->ended(m_dune, DialogRoom::duneId(9));
    look(earlier, ExecutionState::Completed, 50min, 45min);
    rest();
    QCOMPARE(view()->currentBar(), std::optional(barOf(m_finished)));
}

void TestTimeline::aDoubleClickAsksAsTheTableDoes()
{
    doubleClick(middleOf(m_running));
    QVERIFY(m_room->question());
    const QString asked = AccessibleTree(m_room->question()).labels();
    QVERIFY(asked.contains(m_running.id));
    QVERIFY(m_room->cancelled().isEmpty());
    m_room->clickButton(m_room->question(), QStringLiteral("Cancel execution"));
    QTRY_COMPARE(m_room->journal.committed, QList{m_running});
}

void TestTimeline::aDoubleClickOnAFinishedOneOpensItsDetails()
{
    doubleClick(middleOf(m_finished));
    QVERIFY(!m_room->question());
    QVERIFY(tabs()->currentWidget() != details()->timeline());
    QVERIFY(AccessibleTree(details()).labels().contains(m_finished.id));
}

void TestTimeline::aDoubleClickIsBoundToTheFirstPress()
{
    QWidget *area = view()->viewport();
    const QPoint at = middleOf(m_running);
    click(middleOf(m_finished));
    QTest::mouseDClick(area, Qt::LeftButton, {}, at);
    QTest::mouseRelease(area, Qt::LeftButton, {}, at);
    QVERIFY(!m_room->question());
    click(at);
    QTest::mouseDClick(area, Qt::RightButton, {}, at);
    QTest::mouseRelease(area, Qt::RightButton, {}, at);
    QVERIFY(!m_room->question());
    click(at);
    QTest::mouseDClick(area, Qt::LeftButton, Qt::ControlModifier, at);
    QTest::mouseRelease(area, Qt::LeftButton, Qt::ControlModifier, at);
    QVERIFY(!m_room->question());
}

void TestTimeline::keysLeadFromBarToBar()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(m_room->view()->currentKey(), std::optional(m_running));
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(m_room->view()->currentKey(), std::optional(m_finished));
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(m_room->view()->currentKey(), std::optional(m_running));
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(m_room->view()->currentKey(), std::optional(m_finished));
    const qint64 span = view()->scale().span();
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->scale().span() < span);
    QTest::keyClick(view(), Qt::Key_Minus);
    QVERIFY(std::abs(view()->scale().span() - span) <= 2);
    // What a key leads to is brought into sight.
    for (int times = 0; times < 8; ++times)
        QTest::keyClick(view(), Qt::Key_Plus);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(m_room->view()->currentKey(), std::optional(m_running));
    QVERIFY(view()->rectOf(barOf(m_running)).intersects(view()->viewport()->rect()));
}

void TestTimeline::returnOpensDetails()
{
    m_room->view()->selectKey(m_running);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(!m_room->question());
    QVERIFY(tabs()->currentWidget() != details()->timeline());
}

void TestTimeline::groupsByQuery()
{
    const auto names = [this] {
        QStringList found;
        for (const TimelineLayout::Group &group : view()->timelineLayout().groups())
            found.append(group.name);
        return found;
    };
    QCOMPARE(names(), QStringList{QStringLiteral("dune-main")});
    m_room->look(m_finished, ExecutionState::Completed, QStringLiteral("Bridge inflows"));
    auto *choice =
        AccessibleTree(window()).find<QComboBox>(QAccessible::ComboBox, QStringLiteral("Group by"));
    QVERIFY(choice);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    rest();
    QCOMPARE(names(), (QStringList{QStringLiteral("Bridge inflows"), QStringLiteral("DEX volume")}));
}

void TestTimeline::spansCanBeChosen()
{
    auto *choice =
        AccessibleTree(window()).find<QComboBox>(QAccessible::ComboBox, QStringLiteral("Time span"));
    QVERIFY(choice);
    const auto choose = [choice](TimelineControls::Span span) {
        choice->setCurrentIndex(choice->findData(int(span)));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    const qint64 now = m_room->clock.now().toMSecsSinceEpoch();
    QVERIFY(view()->scale().contains(now));
    choose(TimelineControls::Span::Day);
    QVERIFY(std::abs(now - view()->scale().from() - 24 * 3'600'000) < 1000);
    const ExecutionKey old = m_room->ended(m_dune, DialogRoom::duneId(5));
    look(old, ExecutionState::Completed, 80h, 79h);
    rest();
    choose(TimelineControls::Span::Everything);
    QVERIFY(view()->scale().contains(now - 80 * 3'600'000));
    QVERIFY(view()->scale().span() < 90LL * 3'600'000);

    choose(TimelineControls::Span::Chosen);
    auto *from = window()->findChild<TimelineControls *>()->findChildren<QDateTimeEdit *>().constFirst();
    QVERIFY(from->isVisible());
    QCOMPARE(from->dateTime().toSecsSinceEpoch(), view()->scale().from() / 1000);
    from->setDateTime(from->dateTime().addSecs(3600));
    QCOMPARE(view()->scale().from() / 1000, from->dateTime().toSecsSinceEpoch());
}

void TestTimeline::emptyTimesSaySo()
{
    const auto strength = [this] {
        const QImage image = view()->viewport()->grab().toImage();
        const QRgb ground = view()->palette().color(QPalette::Base).rgb();
        int other = 0;
        for (int x = 200; x < image.width() - 200; ++x)
            other += int((image.pixel(x, (image.height() + 30) / 2) | 0xff000000) != ground);
        return other;
    };
    view()->showRange(0, 3'600'000);
    QVERIFY(strength() > 5);
    window()->findChild<QAction *>(QStringLiteral("showProblemsAction"))->trigger();
    rest();
    QCOMPARE(view()->timelineLayout().barCount(), 0);
    QVERIFY(strength() > 5);
}

void TestTimeline::timeMovesOnOnlyWhileItIsLookedAt()
{
    const qint64 from = view()->scale().from();
    m_room->clock.advance(1min);
    QVERIFY(std::abs(view()->scale().from() - from - 60'000) < 5'000); // a pixel at a time
    QVERIFY(view()->followsNow());

    // What is long past stands still.
    view()->showRange(from - 7'200'000, from - 3'600'000);
    const qint64 past = view()->scale().from();
    m_room->clock.advance(1min);
    QCOMPARE(view()->scale().from(), past);

    view()->showNow();
    tabs()->setCurrentIndex(0);
    m_room->look(m_running, ExecutionState::Completed);
    rest();
    tabs()->setCurrentWidget(details()->timeline());
    rest();
    QVERIFY(!view()->timelineLayout().hasOpenBars());
    m_room->clock.advance(2min);
    QCOMPARE(m_room->clock.pending(), 0);
}

void TestTimeline::nothingMovesUnderThePointer()
{
    view()->holdGuard()->touch();
    const qint64 from = view()->scale().from();
    m_room->runs(m_dune, DialogRoom::duneId(4));
    m_room->clock.advance(1s);
    QCOMPARE(view()->scale().from(), from);
    QCOMPARE(view()->timelineLayout().barCount(), 2);
    rest();
    QCOMPARE(view()->timelineLayout().barCount(), 3);
    QVERIFY(view()->scale().from() > from);
}

void TestTimeline::whatSlidUnderTheRestingPointerIsAskedAboutEvenWhenToldNotTo()
{
    window()->findChild<QAction *>(QStringLiteral("askAction"))->setChecked(false);
    window()->findChild<QAction *>(QStringLiteral("showActiveAction"))->trigger();
    const ExecutionKey below = m_room->runs(m_dune, DialogRoom::duneId(3));
    look(below, ExecutionState::Running, 9min);
    rest();
    const QPoint pointer(middleOf(below).x(), middleOf(m_running).y());
    QCOMPARE(view()->barAt(pointer), std::optional(barOf(m_running)));
    QCursor::setPos(view()->viewport()->mapToGlobal(pointer));
    QTest::mouseMove(view()->viewport(), pointer);
    QTRY_VERIFY(view()->viewport()->underMouse());
    rest();
    look(m_running, ExecutionState::Completed, 10min);
    while (view()->barAt(pointer) != std::optional(barOf(below)))
        m_room->clock.advance(100ms);
    doubleClick(pointer);
    QVERIFY(m_room->question());
    QCOMPARE(m_room->question()->keys(), QList{below});
    m_room->clickButton(m_room->question(), QStringLiteral("Keep running"));
    rest();
    doubleClick(pointer);
    QVERIFY(!m_room->question());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled(), QStringList{below.id});
}

void TestTimeline::whatIsNoLongerInTheListLeavesNothingSelected()
{
    window()->findChild<QAction *>(QStringLiteral("showActiveAction"))->trigger();
    const ExecutionKey other = m_room->runs(m_dune, DialogRoom::duneId(3));
    look(other, ExecutionState::Running, 9min);
    rest();
    auto *cancel = window()->findChild<QAction *>(QStringLiteral("cancelAction"));
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::LeftButton}) {
        m_room->look(m_running, ExecutionState::Running);
        rest();
        QVERIFY(m_room->view()->selectKey(other));
        QVERIFY(cancel->isEnabled());
        // Bars stand still under the pointer; rows of the list do not.
        const QPoint at = middleOf(m_running);
        view()->holdGuard()->touch();
        m_room->look(m_running, ExecutionState::Completed);
        m_room->settle();
        QCOMPARE(m_room->ids(), QStringList{other.id});
        QCOMPARE(view()->barAt(at), std::optional(barOf(m_running)));
        if (button == Qt::LeftButton) {
            click(at);
        } else {
            QTest::mousePress(view()->viewport(), button, {}, at);
            QTest::mouseRelease(view()->viewport(), button, {}, at);
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, view()->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view()->viewport(), &event);
        }
        QVERIFY(!menu());
        QCOMPARE(m_room->view()->selectedKeys(), QList<ExecutionKey>());
        QVERIFY(!cancel->isEnabled());
        cancel->trigger();
        QVERIFY(!m_room->question());
    }
}

void TestTimeline::barsAreToldToAScreenReader()
{
    const AccessibleTree tree(window());
    QCOMPARE(tree.find(QAccessible::List, QStringLiteral("Timeline")), view());
    QVERIFY2(tree.nameless().isEmpty(), qPrintable(tree.nameless().join(u'\n')));
    m_room->view()->selectKey(m_running);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *bar = list->child(barOf(m_running));
    QCOMPARE(bar->role(), QAccessible::ListItem);
    const QString said = bar->text(QAccessible::Name);
    QVERIFY2(said.startsWith(QStringLiteral("Running, dune-main, DEX volume")), qPrintable(said));
    QCOMPARE(list->text(QAccessible::Value), said);
    QVERIFY(bar->state().selected);
    QCOMPARE(list->indexOfChild(bar), barOf(m_running));
    const QPoint at = view()->viewport()->mapToGlobal(middleOf(m_running));
    QCOMPARE(list->childAt(at.x(), at.y()), bar);
    m_room->tracker.untrack({m_running});
    rest();
    QVERIFY(!bar->isValid());
}

void TestTimeline::enlargesToFillTheWindow()
{
    auto *action = window()->findChild<QAction *>(QStringLiteral("enlargeAction"));
    QVERIFY(action);
    const auto *dock = window()->findChild<QDockWidget *>(QStringLiteral("detailsDock"));
    const int before = dock->height();
    action->trigger();
    QTRY_VERIFY(dock->height() > before + 200);
    QVERIFY(!m_room->view()->isVisible());
    // What was asked is still seen: the bar with the filters stays.
    QVERIFY(window()->findChild<FilterBar *>()->isVisible());
    action->trigger();
    QTRY_COMPARE(dock->height(), before);
    QVERIFY(m_room->view()->isVisible());
}

void TestTimeline::closingWhileEnlargedBringsTheListBack()
{
    window()->findChild<QAction *>(QStringLiteral("enlargeAction"))->trigger();
    QVERIFY(!m_room->view()->isVisible());
    window()->findChild<QDockWidget *>(QStringLiteral("detailsDock"))->hide();
    QVERIFY(m_room->view()->isVisible());
    QVERIFY(!window()->findChild<QAction *>(QStringLiteral("enlargeAction"))->isChecked());
}

void TestTimeline::fitsLargeTextAndTheOtherDirection()
{
    QFont large = view()->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    const int height = view()->rectOf(barOf(m_running)).height();
    view()->setFont(large);
    QVERIFY(view()->rectOf(barOf(m_running)).height() > height * 3 / 2);
    const int left = view()->rectOf(barOf(m_running)).left();
    view()->setLayoutDirection(Qt::RightToLeft);
    // The names are on the right, and time goes on to the right.
    QVERIFY(view()->rectOf(barOf(m_running)).left() < left);
    QVERIFY(view()->rectOf(barOf(m_finished)).left() < view()->rectOf(barOf(m_running)).left());
    click(middleOf(m_running));
    QCOMPARE(m_room->view()->currentKey(), std::optional(m_running));
}

void TestTimeline::spanGroupingAndPageAreRemembered()
{
    details()->timeline()->setSpan(TimelineControls::Span::Week);
    details()->timeline()->setGrouping(TimelineLayout::Grouping::ByQuery);
    tabs()->setCurrentWidget(details()->timeline());
    window()->close();
    m_room->window.reset();
    m_room->open();
    const TimelineControls *controls = details()->timeline()->controls();
    QCOMPARE(controls->span(), TimelineControls::Span::Week);
    QCOMPARE(controls->grouping(), TimelineLayout::Grouping::ByQuery);
    QCOMPARE(tabs()->currentWidget(), details()->timeline());
    const qint64 shown = view()->scale().to() - view()->scale().from();
    QVERIFY(std::chrono::milliseconds(shown) >= 168h);

    // A span that was chosen by hand is over by then: the one before it comes back.
    details()->timeline()->setSpan(TimelineControls::Span::Chosen);
    tabs()->setCurrentIndex(1);
    window()->close();
    m_room->window.reset();
    m_room->open();
    QCOMPARE(details()->timeline()->controls()->span(), TimelineControls::Span::Week);
    QCOMPARE(tabs()->currentIndex(), 1);
}

void TestTimeline::aPageThatIsNotThereIsNotOpened()
{
    m_room->window.reset();
    {
        WindowSettings settings(m_room->profile.filePath(QStringLiteral("window.ini")));
        settings.setDetailsPage(QStringLiteral("plan"));
        settings.setTimelineSpan(QStringLiteral("century"));
        QVERIFY(settings.save());
    }
    m_room->open();
    QCOMPARE(tabs()->currentIndex(), 0);
    QCOMPARE(details()->timeline()->controls()->span(), TimelineControls::Span::Hour);
}

void TestTimeline::theLegendNamesEveryLook()
{
    auto *button = AccessibleTree(window()).button(QStringLiteral("Legend of the timeline"));
    QVERIFY(button);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(button, Qt::Key_Space);
    auto *legend = details()->findChild<TimelineLegend *>();
    QVERIFY(legend && legend->isVisible());
    QCOMPARE(AccessibleTree(legend).nameless(), QStringList());
    const auto *list = legend->findChild<QListWidget *>();
    QList<QImage> looks;
    QStringList words;
    for (int row = 0; row < list->count(); ++row) {
        words.append(list->item(row)->text());
        looks.append(list->item(row)->icon().pixmap(list->iconSize()).toImage());
    }
    for (const DisplayStatus status :
         {DisplayStatus::Queued, DisplayStatus::Running, DisplayStatus::Cancelling,
          DisplayStatus::StillRunning, DisplayStatus::Cancelled, DisplayStatus::Completed,
          DisplayStatus::Partial, DisplayStatus::Failed, DisplayStatus::Expired, DisplayStatus::Gone,
          DisplayStatus::Unknown})
        QVERIFY2(words.contains(statusText(status)), qPrintable(statusText(status)));
    for (qsizetype one = 0; one < looks.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other)
            QVERIFY2(looks.at(one) != looks.at(other), qPrintable(words.at(one) + u'/' + words.at(other)));
    }
    QTest::keyClick(legend, Qt::Key_Escape);
    QVERIFY(!legend->isVisible());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
