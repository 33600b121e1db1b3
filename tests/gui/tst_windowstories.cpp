// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while things happen, and how it can be found and used.
#include "executiondelegate.h"
#include "holdguard.h"
#include "statepalette.h"
#include "windowroom.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;
using Model = ExecutionTableModel;

class TestWindowStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void bearsTheNamesThatScriptsRelyOn();
    void theEmptyWindowOffersItsChoices();
    void connectedWithNothingTracked();
    void theTitleAndTheStatusBarTellWhatGoesOn();
    void filtersShowHowManyEachWouldShow();
    void theSearchFieldNarrowsTheList();
    void nothingMatchesAndTheWayBack();
    void staleRowsLookStale();
    void theSelectionSurvivesUpdates();
    void rowsStandStillUnderThePointer();
    void rowsStandStillWhileADialogIsOpen();
    void elapsedTimesTickOnlyWhileSomethingActiveIsInSight();
    void detailsFollowTheSelection();
    void detailsFollowWhatAFilterLeavesOfTheSelection();
    void aQueryIsNamedOnceWhenItIsLookedAt();
    void troubleOfAConnectionStandsInTheMessageBar();
    void textsOfServersAreNeverMarkup();
    void pausedUpdatesAreToldToTheMonitor();
    void refreshLooksAtTheSelection();
    void closingKeepsItInTheTrayWhereThereIsOne();
    void closingQuitsWithoutATray();
    void remembersHowItWasLeft();
    void aVisibleWindowThatGoesRemembersNothingTooLate();
    void aNotificationBringsItsRow();

private:
    [[nodiscard]] MainWindow *window() const { return m_room->window.get(); }
    [[nodiscard]] QString texts() const { return AccessibleTree(window()).labels(); }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window()->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
};

void TestWindowStories::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_room->open();
}

void TestWindowStories::bearsTheNamesThatScriptsRelyOn()
{
    m_room->runs(m_dune, DialogRoom::duneId(1));
    const AccessibleTree tree(window());
    QVERIFY(window()->windowTitle().startsWith(QStringLiteral("Quell")));
    QVERIFY(tree.find(QAccessible::Table, QStringLiteral("Executions")));
    QVERIFY(tree.find(QAccessible::EditableText, QStringLiteral("Filter executions")));
    for (const QString &name :
         {QStringLiteral("Track executions"), QStringLiteral("Cancel selected"), QStringLiteral("Refresh"),
          QStringLiteral("Pause updates"), QStringLiteral("Add connection")})
        QVERIFY2(tree.button(name), qPrintable(name));
    QVERIFY2(tree.nameless().isEmpty(), qPrintable(tree.nameless().join(u'\n')));
}

void TestWindowStories::theEmptyWindowOffersItsChoices()
{
    m_room = std::make_unique<WindowRoom>();
    m_room->open();
    QSignalSpy demo(window(), &MainWindow::demoRequested);
    QCOMPARE(AccessibleTree(window()).nameless(), QStringList());
    m_room->clickButton(window(), QStringLiteral("Try the demo"));
    QCOMPARE(demo.size(), 1);
    m_room->clickButton(window(), QStringLiteral("Connect Atoti"));
    const auto *service = window()->findChild<QDialog *>()->findChild<QComboBox *>();
    QVERIFY(service);
    QCOMPARE(service->currentText(), QStringLiteral("Atoti"));
}

void TestWindowStories::connectedWithNothingTracked()
{
    QVERIFY(texts().contains(QStringLiteral("No executions yet")));
    m_room->runs(m_dune, DialogRoom::duneId(1));
    QVERIFY(m_room->view()->isVisible());
}

void TestWindowStories::theTitleAndTheStatusBarTellWhatGoesOn()
{
    m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->runs(m_dune, DialogRoom::duneId(2));
    m_room->ended(m_dune, DialogRoom::duneId(3));
    m_room->ended(m_dune, DialogRoom::duneId(4), ExecutionState::Queued);
    QCOMPARE(window()->windowTitle(), QStringLiteral("Quell — 2 running, 1 queued"));
    QVERIFY(texts().contains(QStringLiteral("3 active · 4 tracked")));
}

void TestWindowStories::filtersShowHowManyEachWouldShow()
{
    m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->ended(m_dune, DialogRoom::duneId(2));
    m_room->ended(m_dune, DialogRoom::duneId(3), ExecutionState::Failed);
    const auto text = [this](const char *name) { return child<QAbstractButton>(name)->text(); };
    QCOMPARE(text("all"), QStringLiteral("All 3"));
    QCOMPARE(text("active"), QStringLiteral("Active 1"));
    QCOMPARE(text("finished"), QStringLiteral("Finished 2"));
    QCOMPARE(text("problems"), QStringLiteral("Problems 1"));

    QTest::mouseClick(child<QAbstractButton>("problems"), Qt::LeftButton);
    QCOMPARE(m_room->ids(), QStringList{DialogRoom::duneId(3)});
    child<QAction>("showActiveAction")->trigger();
    QCOMPARE(m_room->ids(), QStringList{DialogRoom::duneId(1)});
    QVERIFY(child<QAbstractButton>("active")->isChecked());
}

void TestWindowStories::theSearchFieldNarrowsTheList()
{
    m_room->seen(m_dune, DialogRoom::duneId(1), ExecutionState::Running, QStringLiteral("DEX volume"));
    m_room->seen(m_dune, DialogRoom::duneId(2), ExecutionState::Running, QStringLiteral("Bridge inflows"));
    m_room->settle();
    child<QAction>("findAction")->trigger();
    auto *field = child<QLineEdit>("text");
    QTest::keyClicks(field, QStringLiteral("bridge"));
    QTRY_COMPARE(m_room->ids(), QStringList{DialogRoom::duneId(2)});
    QCOMPARE(child<QAbstractButton>("all")->text(), QStringLiteral("All 1"));
    field->clear();
    QTRY_COMPARE(m_room->ids().size(), 2);
}

void TestWindowStories::nothingMatchesAndTheWayBack()
{
    m_room->runs(m_dune, DialogRoom::duneId(1));
    child<QAction>("showProblemsAction")->trigger();
    QVERIFY(texts().contains(QStringLiteral("No executions match the filter")));
    m_room->clickButton(window(), QStringLiteral("Show all executions"));
    QVERIFY(m_room->view()->isVisible());
    QVERIFY(child<QAbstractButton>("all")->isChecked());
}

void TestWindowStories::staleRowsLookStale()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    const QPalette palette = m_room->view()->palette();
    const QColor base = palette.color(QPalette::Base);
    const auto colour = [&](int column) {
        return ExecutionDelegate::textColour(m_room->shown()->indexOf(key).siblingAtColumn(column), palette,
                                             base);
    };
    QCOMPARE(colour(Model::State), StatePalette::colour(DisplayStatus::Running, base));
    m_room->clock.advance(60s);
    QVERIFY(m_room->shown()->indexOf(key).data(Model::StaleRole).toBool());
    for (const int column : {int(Model::State), int(Model::Id), int(Model::Query), int(Model::Elapsed)})
        QCOMPARE(colour(column), StatePalette::quiet(palette, base));
    QVERIFY(m_room->shown()->indexOf(key).data().toString().contains(QStringLiteral("ago")));
}

void TestWindowStories::theSelectionSurvivesUpdates()
{
    for (int i = 1; i <= 30; ++i)
        m_room->runs(m_dune, DialogRoom::duneId(i));
    const QList<ExecutionKey> chosen{{m_dune, DialogRoom::duneId(7)}, {m_dune, DialogRoom::duneId(21)}};
    m_room->press(m_room->middleOf(chosen.at(0)));
    m_room->press(m_room->middleOf(chosen.at(1)), Qt::LeftButton, Qt::ControlModifier);
    m_room->view()->holdGuard()->release();
    for (int i = 1; i <= 30; i += 2)
        m_room->ended(m_dune, DialogRoom::duneId(i));
    m_room->tracker.untrack({{m_dune, DialogRoom::duneId(2)}});
    for (int i = 40; i <= 50; ++i)
        m_room->runs(m_dune, DialogRoom::duneId(i));
    m_room->settle();
    const QList<ExecutionKey> selected = m_room->view()->selectedKeys();
    QCOMPARE(selected.size(), 2);
    QVERIFY(selected.contains(chosen.at(0)) && selected.contains(chosen.at(1)));
}

void TestWindowStories::rowsStandStillUnderThePointer()
{
    m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->runs(m_dune, DialogRoom::duneId(2));
    const QStringList before = m_room->ids();
    QTest::mouseMove(m_room->view()->viewport(), QPoint(100, 10));
    QTest::mouseMove(m_room->view()->viewport(), QPoint(120, 14));
    QTRY_VERIFY(m_room->view()->holdGuard()->isHeld());
    m_room->clock.advance(1s);
    m_room->runs(m_dune, DialogRoom::duneId(3));
    m_room->ended(m_dune, before.first());
    QCOMPARE(m_room->ids(), before);
    // In place it is told all the same.
    QCOMPARE(m_room->shown()->index(0, Model::State).data().toString(), QStringLiteral("Completed"));
    m_room->clock.advance(2s);
    QCOMPARE(m_room->ids().size(), 3);
    QCOMPARE(m_room->ids().last(), before.first());
}

void TestWindowStories::rowsStandStillWhileADialogIsOpen()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->doubleClick(key);
    QVERIFY(m_room->question());
    m_room->clock.advance(30s);
    m_room->runs(m_dune, DialogRoom::duneId(2));
    m_room->clock.advance(30s);
    QCOMPARE(m_room->ids(), QStringList{key.id});
    m_room->clickButton(m_room->question(), QStringLiteral("Keep running"));
    m_room->clock.advance(4s);
    QCOMPARE(m_room->ids().size(), 2);
}

void TestWindowStories::elapsedTimesTickOnlyWhileSomethingActiveIsInSight()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1));
    const QModelIndex elapsed = m_room->shown()->indexOf(key).siblingAtColumn(Model::Elapsed);
    QSignalSpy changes(m_room->shown(), &QAbstractItemModel::dataChanged);
    const QString before = elapsed.data().toString();
    m_room->clock.advance(3s);
    QVERIFY(changes.size() >= 2);
    QVERIFY(elapsed.data().toString() != before);

    m_room->ended(m_dune, key.id);
    m_room->clock.advance(3s);
    changes.clear();
    m_room->clock.advance(60s);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(m_room->clock.pending(), 0);
}

void TestWindowStories::detailsFollowTheSelection()
{
    m_room->seen(m_dune, DialogRoom::duneId(1), ExecutionState::Running, QStringLiteral("first\nsecond"));
    m_room->seen(m_dune, DialogRoom::duneId(2), ExecutionState::Running, QStringLiteral("other"));
    m_room->settle();
    QVERIFY(texts().contains(QStringLiteral("Select an execution")));
    m_room->press(m_room->middleOf({m_dune, DialogRoom::duneId(1)}));
    QVERIFY(texts().contains(DialogRoom::duneId(1)));
    QVERIFY(!texts().contains(QStringLiteral("Select an execution")));

    m_room->look({m_dune, DialogRoom::duneId(1)}, ExecutionState::Completed, QStringLiteral("first\nsecond"));
    m_room->settle();
    QVERIFY(texts().contains(QStringLiteral("Completed")));
}

void TestWindowStories::detailsFollowWhatAFilterLeavesOfTheSelection()
{
    const ExecutionKey first = m_room->runs(m_dune, DialogRoom::duneId(1), QStringLiteral("gas prices"));
    const ExecutionKey second = m_room->runs(m_dune, DialogRoom::duneId(2), QStringLiteral("bridge inflows"));
    m_room->press(m_room->middleOf(first));
    m_room->press(m_room->middleOf(second), Qt::LeftButton, Qt::ControlModifier);
    m_room->shown()->setText(QStringLiteral("gas"));
    QCOMPARE(m_room->view()->selectedKeys(), QList{first});
    const auto details = [this] { return AccessibleTree(child<QDockWidget>("detailsDock")).labels(); };
    QVERIFY(details().contains(first.id));

    // As many as before are selected and shown, but not the same.
    m_room->shown()->setText(QStringLiteral("bridge"));
    QCOMPARE(m_room->view()->selectedKeys(), QList{second});
    QVERIFY(details().contains(second.id));
    QVERIFY(!details().contains(first.id));
}

void TestWindowStories::aQueryIsNamedOnceWhenItIsLookedAt()
{
    const auto seeQuery = [this](int number) {
        const ExecutionKey key{m_dune, DialogRoom::duneId(number)};
        (void)m_room->tracker.track({key}, m_room->clock.now());
        m_room->tracker.apply({Snapshot{.key = key,
                                        .seenAt = m_room->clock.now(),
                                        .state = ExecutionState::Running,
                                        .queryId = QStringLiteral("3493826")}});
        m_room->settle();
        return key;
    };
    const ExecutionKey first = seeQuery(1);
    const ExecutionKey second = seeQuery(2);
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("name")), 0);

    m_room->press(m_room->middleOf(first));
    m_room->clock.advance(5s);
    m_room->press(m_room->middleOf(second));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("name")), 1);
    for (const ExecutionKey &key : {first, second}) {
        QCOMPARE(m_room->shown()->indexOf(key).siblingAtColumn(Model::Query).data().toString(),
                 QStringLiteral("name of 3493826"));
    }
    QCOMPARE(m_room->tracker.find(seeQuery(3))->last.query, QStringLiteral("name of 3493826"));
}

void TestWindowStories::troubleOfAConnectionStandsInTheMessageBar()
{
    m_room->server.trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    m_room->runs(m_dune, DialogRoom::duneId(1));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    QVERIFY(texts().contains(QStringLiteral("dune-main did not accept the key")));
    m_room->clickButton(window(), QStringLiteral("Dismiss message"));
    QVERIFY(!texts().contains(QStringLiteral("dune-main did not accept the key")));
    QVERIFY(m_room->shown()->index(0, 0).data(Model::StaleRole).toBool());
}

void TestWindowStories::textsOfServersAreNeverMarkup()
{
    const QString markup = QStringLiteral("<b>bold</b><img src='file:///etc/hostname'>");
    m_room->seen(m_dune, DialogRoom::duneId(1), ExecutionState::Failed, markup, markup);
    m_room->settle();
    m_room->press(m_room->middleOf({m_dune, DialogRoom::duneId(1)}));
    window()->showMessage(markup);
    const QList<QLabel *> labels = window()->findChildren<QLabel *>();
    QVERIFY(labels.size() > 10);
    for (const QLabel *label : labels) {
        if (!label->text().isEmpty())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QVERIFY(texts().contains(markup));
}

void TestWindowStories::pausedUpdatesAreToldToTheMonitor()
{
    QSignalSpy changes(window(), &MainWindow::updatesPausedChanged);
    m_room->clickButton(window(), QStringLiteral("Pause updates"));
    QVERIFY(m_room->monitor.isPaused());
    QVERIFY(AccessibleTree(window())
                .button(QStringLiteral("Pause updates"))
                ->accessibleDescription()
                .startsWith(QStringLiteral("Updates are paused")));
    QVERIFY(window()->updatesPaused());
    window()->setUpdatesPaused(false);
    QVERIFY(!m_room->monitor.isPaused());
    QCOMPARE(changes.size(), 2);
}

void TestWindowStories::refreshLooksAtTheSelection()
{
    const ExecutionKey one = m_room->runs(m_dune, DialogRoom::duneId(1));
    const ExecutionKey two = m_room->runs(m_dune, DialogRoom::duneId(2));
    const ExecutionKey done = m_room->ended(m_dune, DialogRoom::duneId(3));
    QVERIFY(m_room->view()->selectKey(one));
    m_room->clickButton(window(), QStringLiteral("Refresh"));
    m_room->clock.advance(2s);
    QCOMPARE(m_room->server.count(QStringLiteral("fetch"), one.id), 1);
    QCOMPARE(m_room->server.count(QStringLiteral("fetch"), two.id), 0);

    m_room->view()->clearSelection();
    m_room->clickButton(window(), QStringLiteral("Refresh"));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->server.count(QStringLiteral("fetch"), two.id), 1);
    QCOMPARE(m_room->server.count(QStringLiteral("fetch"), done.id), 0);
}

void TestWindowStories::closingKeepsItInTheTrayWhereThereIsOne()
{
    QSignalSpy hidden(window(), &MainWindow::hiddenToTray);
    QSignalSpy quits(window(), &MainWindow::quitRequested);
    window()->setTrayCheck([] { return true; });
    window()->close();
    QVERIFY(!window()->isVisible());
    window()->bringForward();
    QVERIFY(window()->isVisible());
    window()->close();
    QCOMPARE(hidden.size(), 2);
    QCOMPARE(hidden.at(0).at(0).toBool(), true);
    QCOMPARE(hidden.at(1).at(0).toBool(), false);
    QCOMPARE(quits.size(), 0);
    window()->quit();
    QCOMPARE(quits.size(), 1);
}

void TestWindowStories::closingQuitsWithoutATray()
{
    QSignalSpy quits(window(), &MainWindow::quitRequested);
    window()->setTrayCheck([] { return false; });
    window()->close();
    QCOMPARE(quits.size(), 1);
}

void TestWindowStories::remembersHowItWasLeft()
{
    m_room->runs(m_dune, DialogRoom::duneId(1));
    QHeaderView *header = m_room->view()->horizontalHeader();
    header->resizeSection(Model::Query, 333);
    header->moveSection(header->visualIndex(Model::Note), 1);
    header->setSectionHidden(Model::Cost, true);
    m_room->view()->sortByColumn(Model::Elapsed, Qt::AscendingOrder);
    child<QAction>("showActiveAction")->trigger();
    window()->close();
    m_room->open();

    header = m_room->view()->horizontalHeader();
    QCOMPARE(header->sectionSize(Model::Query), 333);
    QCOMPARE(header->visualIndex(Model::Note), 1);
    QVERIFY(header->isSectionHidden(Model::Cost));
    QCOMPARE(m_room->shown()->sortColumn(), int(Model::Elapsed));
    QCOMPARE(m_room->shown()->sortOrder(), Qt::AscendingOrder);
    QVERIFY(child<QAbstractButton>("active")->isChecked());
}

/// What is wrong here shows under the address sanitizer.
void TestWindowStories::aVisibleWindowThatGoesRemembersNothingTooLate()
{
    m_room->runs(m_dune, DialogRoom::duneId(1));
    QTest::keyClicks(child<QLineEdit>("text"), QStringLiteral("swap"));
    QCOMPARE(m_room->shown()->text(), QStringLiteral("swap"));
    QVERIFY(window()->isVisible());
    m_room->window.reset();
    m_room->open();
    QVERIFY(window()->isVisible());
}

void TestWindowStories::aNotificationBringsItsRow()
{
    const ExecutionKey key = m_room->ended(m_dune, DialogRoom::duneId(1));
    m_room->runs(m_dune, DialogRoom::duneId(2));
    child<QAction>("showActiveAction")->trigger();
    window()->hide();
    window()->showExecution(key);
    QVERIFY(window()->isVisible());
    QCOMPARE(m_room->view()->selectedKeys(), QList<ExecutionKey>{key});
}

QTEST_MAIN(TestWindowStories)
#include "tst_windowstories.moc"
