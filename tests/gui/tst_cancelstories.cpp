// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the window to stop an execution, and what must never stop one.
#include "holdguard.h"
#include "windowroom.h"

#include <QAction>
#include <QCheckBox>
#include <QCursor>
#include <QTest>
#include <QTreeWidget>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString query = QStringLiteral("DEX volume by pool");

} // namespace

class TestCancelStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void aDoubleClickAsksAndNamesTheExecution();
    void keepRunningSendsNothing();
    void yesCancelsExactlyThatOne();
    void anotherQuestionTakesThePlaceOfTheOneThatIsOpen();
    void dontAskAgainIsRemembered();
    void someoneElsesAlwaysAsks();
    void ofUnknownOwnerAlwaysAsks();
    void whatComesUnderThePointerBetweenTheClicksIsNotCancelled();
    void whatSlidUnderARestingPointerIsAskedAboutEvenWhenToldNotTo();
    void whatAMessagePushedUnderTheRestingPointerIsAskedAboutToo();
    void twoRowsClickedFastAreNotADoubleClick();
    void otherButtonsAndKeysNeverCancel_data();
    void otherButtonsAndKeysNeverCancel();
    void returnOpensDetailsAndNeverCancels();
    void aFinishedRowOpensItsDetails();
    void whatIsBeingCancelledIsNotAskedAgain();
    void cancelSelectedListsAllAndLeavesFinishedOnesOut();
    void cancelSelectedAsksEvenWhenToldNotTo();
    void choosingWhatIsNotShownLeavesNothingSelected();
    void deleteRemovesFinishedOnesAndCancelsNothing();
    void theStoryIsToldInTheRow();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_room->window->findChild<QAction *>(QString::fromLatin1(name));
    }
    /// The pointer comes to a row and rests there for so long that rows may move again.
    void rest(const QPoint &at)
    {
        QWidget *viewport = m_room->view()->viewport();
        QCursor::setPos(viewport->mapToGlobal(at));
        QTest::mouseMove(viewport, at);
        QTRY_VERIFY(viewport->underMouse());
        m_room->clock.advance(HoldGuard::rest + 1s);
    }

    std::unique_ptr<WindowRoom> m_room;
    QUuid m_dune;
    QUuid m_atoti;
};

void TestCancelStories::init()
{
    m_room = std::make_unique<WindowRoom>();
    m_dune = m_room->connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    m_atoti =
        m_room->connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("m.dupont"));
    m_room->open();
}

void TestCancelStories::aDoubleClickAsksAndNamesTheExecution()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    m_room->runs(m_dune, DialogRoom::duneId(2), QStringLiteral("another"));
    m_room->doubleClick(key);
    QVERIFY(m_room->question());
    const QString texts = AccessibleTree(m_room->question()).labels();
    QVERIFY(texts.contains(QStringLiteral("dune-main")));
    QVERIFY(texts.contains(key.id));
    QVERIFY(texts.contains(query));
    QVERIFY(!texts.contains(DialogRoom::duneId(2)));
    QVERIFY(m_room->cancelled().isEmpty());
}

void TestCancelStories::keepRunningSendsNothing()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    m_room->doubleClick(key);
    m_room->clickButton(m_room->question(), QStringLiteral("Keep running"));
    m_room->clock.advance(5s);
    QVERIFY(!m_room->question());
    QVERIFY(m_room->cancelled().isEmpty());
    QCOMPARE(m_room->tracker.find(key)->cancel.phase, CancelPhase::None);
}

void TestCancelStories::yesCancelsExactlyThatOne()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    m_room->runs(m_dune, DialogRoom::duneId(2), query);
    m_room->runs(m_atoti, DialogRoom::atotiId(3), query, QStringLiteral("m.dupont"));
    m_room->doubleClick(key);
    m_room->clickButton(m_room->question(), QStringLiteral("Cancel execution"));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled(), QStringList{key.id});
    QCOMPARE(m_room->tracker.find(key)->cancel.phase, CancelPhase::Confirmed);
    QCOMPARE(m_room->journal.committed, QList<ExecutionKey>{key});
}

void TestCancelStories::anotherQuestionTakesThePlaceOfTheOneThatIsOpen()
{
    const ExecutionKey first = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    const ExecutionKey second = m_room->runs(m_dune, DialogRoom::duneId(2), query);
    m_room->doubleClick(first);
    const CancelConfirmation *question = m_room->question();
    QVERIFY(question);
    // As the menu of the tray does.
    m_room->window->askToCancel({first});
    QCOMPARE(m_room->question(), question);
    m_room->window->askToCancel({second});
    QVERIFY(m_room->question());
    QCOMPARE(m_room->question()->keys(), QList{second});
    m_room->clickButton(m_room->question(), QStringLiteral("Cancel execution"));
    QVERIFY(!m_room->question());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled(), QStringList{second.id});
}

void TestCancelStories::dontAskAgainIsRemembered()
{
    m_room->doubleClick(m_room->runs(m_dune, DialogRoom::duneId(1), query));
    auto *check =
        AccessibleTree(m_room->question())
            .find<QCheckBox>(QAccessible::CheckBox, QStringLiteral("Don't ask again when double-clicking"));
    QVERIFY(check);
    check->setChecked(true);
    m_room->clickButton(m_room->question(), QStringLiteral("Cancel execution"));
    m_room->clock.advance(5s);

    m_room->doubleClick(m_room->runs(m_dune, DialogRoom::duneId(2), query));
    QVERIFY(!m_room->question());
    m_room->clock.advance(5s);
    const QStringList both{DialogRoom::duneId(1), DialogRoom::duneId(2)};
    QCOMPARE(m_room->cancelled(), both);

    m_room->window.reset();
    m_room->open();
    m_room->doubleClick(m_room->runs(m_dune, DialogRoom::duneId(3), query));
    QVERIFY(!m_room->question());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled().size(), 3);

    // And can be taken back.
    action("askAction")->trigger();
    m_room->doubleClick(m_room->runs(m_dune, DialogRoom::duneId(4), query));
    QVERIFY(m_room->question());
}

void TestCancelStories::someoneElsesAlwaysAsks()
{
    action("askAction")->setChecked(false);
    const ExecutionKey key = m_room->runs(m_atoti, DialogRoom::atotiId(1), query, QStringLiteral("a.meyer"));
    m_room->doubleClick(key);
    QVERIFY(m_room->question());
    QVERIFY(AccessibleTree(m_room->question()).labels().contains(QStringLiteral("a.meyer")));
    m_room->clock.advance(5s);
    QVERIFY(m_room->cancelled().isEmpty());
}

void TestCancelStories::ofUnknownOwnerAlwaysAsks()
{
    action("askAction")->setChecked(false);
    const ExecutionKey nobodys = m_room->runs(m_atoti, DialogRoom::atotiId(1), query);
    const ExecutionKey own = m_room->runs(m_atoti, DialogRoom::atotiId(2), query, QStringLiteral("m.dupont"));
    m_room->doubleClick(nobodys);
    QVERIFY(m_room->question());
    m_room->clickButton(m_room->question(), QStringLiteral("Keep running"));

    m_room->doubleClick(own);
    QVERIFY(!m_room->question());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled(), QStringList{DialogRoom::atotiId(2)});
}

void TestCancelStories::whatComesUnderThePointerBetweenTheClicksIsNotCancelled()
{
    action("askAction")->setChecked(false);
    const ExecutionKey meant = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    const QPoint at = m_room->middleOf(meant);
    m_room->press(at);

    // Another one takes its place, as it would without a guard that holds the rows.
    m_room->clock.advance(1s);
    const ExecutionKey other = m_room->runs(m_dune, DialogRoom::duneId(2), query);
    m_room->view()->holdGuard()->release();
    m_room->settle();
    QCOMPARE(m_room->shown()->keyAt(m_room->view()->indexAt(at)), other);

    QTest::mouseDClick(m_room->view()->viewport(), Qt::LeftButton, {}, at);
    m_room->clock.advance(5s);
    QVERIFY(!m_room->question());
    QVERIFY(m_room->cancelled().isEmpty());
}

void TestCancelStories::whatSlidUnderARestingPointerIsAskedAboutEvenWhenToldNotTo()
{
    action("askAction")->setChecked(false);
    action("showActiveAction")->trigger();
    for (int number = 1; number <= 4; ++number)
        m_room->runs(m_dune, DialogRoom::duneId(number));
    const auto at = [this](int row) { return m_room->shown()->keyAt(m_room->shown()->index(row, 0)); };
    const ExecutionKey first = at(0);
    const ExecutionKey second = at(1);
    const ExecutionKey third = at(2);
    const QPoint pointer = m_room->middleOf(first);
    rest(pointer);

    // The list is shorter than its room, so that the row cannot stay where it was.
    m_room->look(first, ExecutionState::Completed);
    m_room->settle();
    QCOMPARE(m_room->middleOf(second), pointer);
    m_room->doubleClick(pointer);
    QVERIFY(m_room->question());
    QCOMPARE(m_room->question()->keys(), QList{second});
    QVERIFY(m_room->cancelled().isEmpty());
    m_room->clickButton(m_room->question(), QStringLiteral("Keep running"));

    // A second is enough to see what has come.
    m_room->clock.advance(HoldGuard::rest + 1s);
    m_room->look(second, ExecutionState::Completed);
    m_room->settle();
    QCOMPARE(m_room->middleOf(third), pointer);
    m_room->clock.advance(HoldGuard::surprise);
    m_room->doubleClick(pointer);
    QVERIFY(!m_room->question());
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled(), QStringList{third.id});
}

void TestCancelStories::whatAMessagePushedUnderTheRestingPointerIsAskedAboutToo()
{
    action("askAction")->setChecked(false);
    for (int number = 1; number <= 9; ++number)
        m_room->runs(m_dune, DialogRoom::duneId(number));
    const ExecutionKey last = m_room->shown()->keyAt(m_room->shown()->index(8, 0));
    rest(m_room->middleOf(last));
    const QPoint pointer = QCursor::pos();
    m_room->window->showMessage(QStringLiteral("Something is to be said."));
    m_room->settle();
    const QPoint there = m_room->view()->viewport()->mapFromGlobal(pointer);
    QVERIFY(there.y() < m_room->middleOf(last).y());
    m_room->doubleClick(there);
    QVERIFY(m_room->question());
    m_room->clock.advance(5s);
    QVERIFY(m_room->cancelled().isEmpty());
}

void TestCancelStories::twoRowsClickedFastAreNotADoubleClick()
{
    action("askAction")->setChecked(false);
    const ExecutionKey first = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    const ExecutionKey second = m_room->runs(m_dune, DialogRoom::duneId(2), query);
    m_room->press(m_room->middleOf(first));
    QTest::mouseDClick(m_room->view()->viewport(), Qt::LeftButton, {}, m_room->middleOf(second));
    QTest::mouseRelease(m_room->view()->viewport(), Qt::LeftButton, {}, m_room->middleOf(second));
    m_room->clock.advance(5s);
    QVERIFY(!m_room->question());
    QVERIFY(m_room->cancelled().isEmpty());
    QCOMPARE(m_room->view()->selectedKeys(), QList<ExecutionKey>{second});
}

void TestCancelStories::otherButtonsAndKeysNeverCancel_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("right") << Qt::RightButton << Qt::NoModifier;
    QTest::newRow("middle") << Qt::MiddleButton << Qt::NoModifier;
    QTest::newRow("back") << Qt::BackButton << Qt::NoModifier;
    QTest::newRow("left with Ctrl") << Qt::LeftButton << Qt::ControlModifier;
    QTest::newRow("left with Shift") << Qt::LeftButton << Qt::ShiftModifier;
}

void TestCancelStories::otherButtonsAndKeysNeverCancel()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(Qt::KeyboardModifier, modifier);
    action("askAction")->setChecked(false);
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    m_room->doubleClick(m_room->middleOf(key), button, modifier);
    m_room->clock.advance(5s);
    QVERIFY(!m_room->question());
    QVERIFY(m_room->cancelled().isEmpty());
}

void TestCancelStories::returnOpensDetailsAndNeverCancels()
{
    action("askAction")->setChecked(false);
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    auto *dock = m_room->window->findChild<QWidget *>(QStringLiteral("detailsDock"));
    dock->hide();
    QVERIFY(m_room->view()->selectKey(key));
    for (const Qt::Key pressed : {Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(m_room->view(), pressed);
        QTest::keyClick(m_room->view(), pressed);
    }
    m_room->clock.advance(5s);
    QVERIFY(!m_room->question());
    QVERIFY(m_room->cancelled().isEmpty());
    QVERIFY(dock->isVisible());
}

void TestCancelStories::aFinishedRowOpensItsDetails()
{
    const ExecutionKey key = m_room->ended(m_dune, DialogRoom::duneId(1));
    auto *dock = m_room->window->findChild<QWidget *>(QStringLiteral("detailsDock"));
    dock->hide();
    m_room->doubleClick(key);
    QVERIFY(!m_room->question());
    QVERIFY(dock->isVisible());
    QVERIFY(AccessibleTree(dock).labels().contains(key.id));
}

void TestCancelStories::whatIsBeingCancelledIsNotAskedAgain()
{
    m_room->server.cancelsWork = false;
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    m_room->doubleClick(key);
    m_room->clickButton(m_room->question(), QStringLiteral("Cancel execution"));
    m_room->clock.advance(2s);
    m_room->doubleClick(key);
    QVERIFY(!m_room->question());
    QVERIFY(AccessibleTree(m_room->window.get())
                .labels()
                .contains(QStringLiteral("This execution is being cancelled already.")));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->cancelled().size(), 1);
}

void TestCancelStories::cancelSelectedListsAllAndLeavesFinishedOnesOut()
{
    const ExecutionKey one = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    const ExecutionKey two = m_room->runs(m_atoti, DialogRoom::atotiId(2), query, QStringLiteral("m.dupont"));
    m_room->ended(m_dune, DialogRoom::duneId(3));
    m_room->runs(m_dune, DialogRoom::duneId(4), query);
    m_room->view()->selectAll();
    m_room->press(m_room->middleOf({m_dune, DialogRoom::duneId(4)}), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_room->view()->selectedKeys().size(), 3);

    m_room->clickButton(m_room->window.get(), QStringLiteral("Cancel selected"));
    QVERIFY(m_room->question());
    const QList<ExecutionKey> asked = m_room->question()->keys();
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.contains(one) && asked.contains(two));
    QVERIFY(AccessibleTree(m_room->window.get())
                .labels()
                .contains(QStringLiteral("Left out, because already finished: 1.")));

    m_room->clickButton(m_room->question(), QStringLiteral("Cancel 2 executions"));
    m_room->clock.advance(5s);
    QStringList sent = m_room->cancelled();
    sent.sort();
    const QStringList expected{two.id, one.id};
    QCOMPARE(sent, expected);
}

void TestCancelStories::cancelSelectedAsksEvenWhenToldNotTo()
{
    action("askAction")->setChecked(false);
    QVERIFY(m_room->view()->selectKey(m_room->runs(m_dune, DialogRoom::duneId(1), query)));
    action("cancelAction")->trigger();
    QVERIFY(m_room->question());
    m_room->clock.advance(5s);
    QVERIFY(m_room->cancelled().isEmpty());
}

/// Qt's own selection knows nothing of very many rows.
void TestCancelStories::choosingWhatIsNotShownLeavesNothingSelected()
{
    for (int number = 1; number <= 70; ++number)
        m_room->runs(m_dune, DialogRoom::duneId(number), query);
    m_room->view()->selectAll();
    m_room->press(m_room->middleOf({m_dune, m_room->ids().first()}), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_room->view()->selectedKeys().size(), 69);
    QVERIFY(!m_room->view()->selectKey({m_dune, QStringLiteral("not shown")}));
    QVERIFY(m_room->view()->selectedKeys().isEmpty());
}

void TestCancelStories::deleteRemovesFinishedOnesAndCancelsNothing()
{
    const ExecutionKey running = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    m_room->ended(m_dune, DialogRoom::duneId(2));
    m_room->ended(m_atoti, DialogRoom::atotiId(3), ExecutionState::Failed);
    m_room->view()->setFocus();
    m_room->view()->selectAll();
    QTest::keyClick(m_room->view(), Qt::Key_Delete);
    m_room->settle();
    m_room->clock.advance(5s);
    QCOMPARE(m_room->ids(), QStringList{running.id});
    QVERIFY(m_room->cancelled().isEmpty());
    QVERIFY(
        AccessibleTree(m_room->window.get()).labels().contains(QStringLiteral("active ones that stay: 1")));
}

void TestCancelStories::theStoryIsToldInTheRow()
{
    const ExecutionKey key = m_room->runs(m_dune, DialogRoom::duneId(1), query);
    const auto cell = [this, &key](int column) {
        return m_room->shown()->indexOf(key).siblingAtColumn(column).data().toString();
    };
    m_room->doubleClick(key);
    m_room->server.latency = 1400ms;
    m_room->clickButton(m_room->question(), QStringLiteral("Cancel execution"));
    m_room->clock.advance(300ms);
    QCOMPARE(cell(ExecutionTableModel::State), QStringLiteral("Cancelling"));
    QVERIFY(m_room->window->windowTitle().contains(QStringLiteral("1 cancelling")));
    m_room->clock.advance(20s);
    QCOMPARE(cell(ExecutionTableModel::State), QStringLiteral("Cancelled"));
    QVERIFY(cell(ExecutionTableModel::Note).startsWith(QStringLiteral("Confirmed")));
}

QTEST_MAIN(TestCancelStories)
#include "tst_cancelstories.moc"
