// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "cancelconfirmation.h"
#include "dialogroom.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Quell;
using namespace std::chrono_literals;
using Asked = CancelConfirmation::Asked;

namespace {

struct Story
{
    DialogRoom room;
    QUuid dune = room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    QUuid atoti =
        room.connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"), QStringLiteral("m.dupont"));
    std::unique_ptr<CancelConfirmation> dialog;
    std::unique_ptr<QSignalSpy> confirmed;

    void ask(const QList<ExecutionKey> &keys, Asked how)
    {
        dialog =
            std::make_unique<CancelConfirmation>(keys, how, &room.tracker, &room.connections, &room.clock);
        confirmed = std::make_unique<QSignalSpy>(dialog.get(), &CancelConfirmation::confirmed);
        dialog->show();
    }
    ExecutionKey runningOnDune(int number = 1)
    {
        return room.seen(dune, DialogRoom::duneId(number), ExecutionState::Running,
                         QStringLiteral("DEX <b>volume</b> where a<b and c>d"));
    }
    ExecutionKey runningOnAtoti(const QString &user, int number = 1)
    {
        return room.seen(atoti, DialogRoom::atotiId(number), ExecutionState::Running,
                         QStringLiteral("SELECT FROM [Risk]"), user);
    }
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return AccessibleTree(dialog.get()).find<QPushButton>(QAccessible::Button, QString::fromLatin1(name));
    }
    [[nodiscard]] QCheckBox *dontAsk()
    {
        return AccessibleTree(dialog.get())
            .find<QCheckBox>(QAccessible::CheckBox, QStringLiteral("Don't ask again when double-clicking"));
    }
    [[nodiscard]] QString texts() { return AccessibleTree(dialog.get()).labels(); }
    [[nodiscard]] QList<ExecutionKey> keys()
    {
        return confirmed->constFirst().constFirst().value<QList<ExecutionKey>>();
    }
};

} // namespace

class CancelConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNamesWhatItWouldStop();
    void theSafeAnswerIsTheDefault();
    void yesConfirmsWhatWasAskedAbout();
    void dontAskAgainIsOfferedForOnesOwnDoubleClick();
    void someoneElsesIsSaidAndAlwaysAsks();
    void whoseItIsMayBeUnknown();
    void severalAreListedAndCounted();
    void numbersStayBesideNamesFromRightToLeft();
    void productionIsNamedAmongSeveral();
    void whatEndedMeanwhileCannotBeConfirmed();
    void whatEndedMeanwhileIsLeftOut();
    void whatIsBeingCancelledIsNotAskedForTwice();
    void whatWasTakenOffTheListIsSaid();
    void theLastLookGetsOlder();
    void everyControlHasAName();
};

void CancelConfirmationTest::itNamesWhatItWouldStop()
{
    Story story;
    const ExecutionKey key = story.runningOnAtoti(QStringLiteral("m.dupont"));
    story.room.clock.advance(3s);
    story.ask({key}, Asked::ByDoubleClick);
    const QString texts = story.texts();
    for (const QString &named :
         {QStringLiteral("risk-prod"), key.id, QStringLiteral("SELECT FROM [Risk]"),
          QStringLiteral("m.dupont"), QStringLiteral("8 min 42 s"), QStringLiteral("seen 3 s ago")})
        QVERIFY2(texts.contains(named), qPrintable(named + QStringLiteral(" in: ") + texts));
    for (const QLabel *label : story.dialog->findChildren<QLabel *>(QStringLiteral("query")))
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void CancelConfirmationTest::theSafeAnswerIsTheDefault()
{
    Story story;
    story.ask({story.runningOnDune()}, Asked::ByCommand);
    QVERIFY(story.button("Keep running")->isDefault());
    QVERIFY(!story.button("Cancel execution")->autoDefault());
    QVERIFY(!story.button("Cancel"));
    QTest::keyClick(story.dialog.get(), Qt::Key_Return);
    QVERIFY(!story.dialog->isVisible());
    QCOMPARE(story.confirmed->count(), 0);

    story.dialog->show();
    QTest::keyClick(story.dialog.get(), Qt::Key_Escape);
    QVERIFY(!story.dialog->isVisible());
    QCOMPARE(story.confirmed->count(), 0);
}

void CancelConfirmationTest::yesConfirmsWhatWasAskedAbout()
{
    Story story;
    const ExecutionKey key = story.runningOnDune();
    story.ask({key}, Asked::ByCommand);
    story.runningOnDune(2);
    QTest::mouseClick(story.button("Cancel execution"), Qt::LeftButton);
    QCOMPARE(story.confirmed->count(), 1);
    QCOMPARE(story.keys(), QList<ExecutionKey>{key});
    QCOMPARE(story.confirmed->constFirst().at(1).toBool(), false);
    QVERIFY(!story.dialog->isVisible());
}

void CancelConfirmationTest::dontAskAgainIsOfferedForOnesOwnDoubleClick()
{
    Story story;
    const ExecutionKey key = story.runningOnDune();
    story.ask({key}, Asked::ByCommand);
    QVERIFY(!story.dontAsk());
    story.ask({key, story.runningOnDune(2)}, Asked::ByDoubleClick);
    QVERIFY(!story.dontAsk());
    story.ask({key}, Asked::ByDoubleClick);
    QVERIFY(story.dontAsk());
    story.dontAsk()->click();
    QTest::mouseClick(story.button("Cancel execution"), Qt::LeftButton);
    QCOMPARE(story.confirmed->constFirst().at(1).toBool(), true);
}

void CancelConfirmationTest::someoneElsesIsSaidAndAlwaysAsks()
{
    Story story;
    story.ask({story.runningOnAtoti(QStringLiteral("a.schmidt"))}, Asked::ByDoubleClick);
    QVERIFY(story.texts().contains(u"It belongs to a.schmidt, not to you."));
    QVERIFY(!story.dontAsk());
}

void CancelConfirmationTest::whoseItIsMayBeUnknown()
{
    Story story;
    story.ask({story.runningOnAtoti(QString())}, Asked::ByDoubleClick);
    QVERIFY(story.texts().contains(u"It is not known whose it is."));
    QVERIFY(!story.dontAsk());
}

void CancelConfirmationTest::severalAreListedAndCounted()
{
    Story story;
    const QList<ExecutionKey> keys{story.runningOnDune(1), story.runningOnDune(2),
                                   story.runningOnAtoti(QStringLiteral("a.schmidt"))};
    story.ask(keys, Asked::ByCommand);
    QVERIFY(story.texts().contains(u"3 executions"));
    QVERIFY(story.texts().contains(u"2 on dune-main"));
    QVERIFY(story.texts().contains(u"a.schmidt"));
    const auto *list = story.dialog->findChild<QTreeWidget *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(2)->text(1), keys.at(2).id);
    QTest::mouseClick(story.button("Cancel 3 executions"), Qt::LeftButton);
    QCOMPARE(story.keys(), keys);
}

/// On one line the number that follows such a name would be drawn on its other side: that of another connection.
void CancelConfirmationTest::numbersStayBesideNamesFromRightToLeft()
{
    Story story;
    const QUuid hebrew =
        story.room.connect(QStringLiteral("dune"), QStringLiteral("\u05d7\u05d1\u05e8\u05d4"));
    story.ask({story.runningOnDune(1), story.runningOnDune(2),
               story.room.seen(hebrew, DialogRoom::duneId(3), ExecutionState::Running, QStringLiteral("a"))},
              Asked::ByCommand);
    const auto *question = story.dialog->findChild<QLabel *>(QStringLiteral("question"));
    const QStringList lines = question->text().split(u'\n');
    QVERIFY2(lines.contains(QStringLiteral("2 on dune-main")), qPrintable(question->text()));
    QVERIFY2(lines.contains(QStringLiteral("1 on \u05d7\u05d1\u05e8\u05d4.")), qPrintable(question->text()));
}

void CancelConfirmationTest::productionIsNamedAmongSeveral()
{
    Story story;
    const ExecutionKey first = story.runningOnDune(1);
    const ExecutionKey second = story.runningOnAtoti(QStringLiteral("m.dupont"), 2);
    story.ask({first, second}, Asked::ByCommand);
    QVERIFY(!story.texts().contains(u"production"));
    Connection atoti = story.room.connections.find(story.atoti).value();
    atoti.production = true;
    QVERIFY(story.room.connections.change(atoti).ok());
    story.ask({first, second}, Asked::ByCommand);
    QVERIFY2(story.texts().contains(u"Among them are executions on production: risk-prod."),
             qPrintable(story.texts()));
    // What is not on it is not said to be.
    story.ask({first, story.runningOnDune(3)}, Asked::ByCommand);
    QVERIFY(!story.texts().contains(u"production"));
}

void CancelConfirmationTest::whatEndedMeanwhileCannotBeConfirmed()
{
    Story story;
    const ExecutionKey key = story.runningOnDune();
    story.ask({key}, Asked::ByCommand);
    QVERIFY(story.button("Cancel execution")->isEnabled());
    story.room.clock.advance(1s);
    story.room.look(key, ExecutionState::Completed);
    QVERIFY(story.texts().contains(u"It has ended meanwhile: completed."));
    QVERIFY(!story.button("Cancel execution")->isEnabled());
}

void CancelConfirmationTest::whatEndedMeanwhileIsLeftOut()
{
    Story story;
    const ExecutionKey first = story.runningOnDune(1);
    const ExecutionKey second = story.runningOnDune(2);
    story.ask({first, second}, Asked::ByCommand);
    QVERIFY(story.button("Cancel 2 executions"));
    story.room.clock.advance(1s);
    story.room.look(first, ExecutionState::Failed);
    // The plural of one is the translation's affair.
    QTest::mouseClick(story.button("Cancel 1 executions"), Qt::LeftButton);
    QCOMPARE(story.keys(), QList<ExecutionKey>{second});
}

void CancelConfirmationTest::whatIsBeingCancelledIsNotAskedForTwice()
{
    Story story;
    const ExecutionKey key = story.runningOnDune();
    story.ask({key}, Asked::ByCommand);
    QVERIFY(story.room.tracker.requestCancel(key, story.room.clock.now()));
    QVERIFY(story.texts().contains(u"It is being cancelled already."));
    QVERIFY(!story.button("Cancel execution")->isEnabled());
}

void CancelConfirmationTest::whatWasTakenOffTheListIsSaid()
{
    Story story;
    const ExecutionKey key = story.runningOnDune();
    story.ask({key}, Asked::ByCommand);
    story.room.tracker.untrack({key});
    QVERIFY(story.texts().contains(u"taken off the list"));
    QVERIFY(!story.button("Cancel execution")->isEnabled());
}

void CancelConfirmationTest::theLastLookGetsOlder()
{
    Story story;
    story.ask({story.runningOnDune()}, Asked::ByCommand);
    QVERIFY(story.texts().contains(u"seen just now"));
    story.room.clock.advance(5s);
    QVERIFY(story.texts().contains(u"seen 5 s ago"));
    // How long it ran is what was seen then, and grows only with a new look.
    QVERIFY(story.texts().contains(u"8 min 42 s"));
}

void CancelConfirmationTest::everyControlHasAName()
{
    Story story;
    story.ask({story.runningOnDune()}, Asked::ByDoubleClick);
    QCOMPARE(AccessibleTree(story.dialog.get()).nameless(), QStringList());
    story.ask({story.runningOnDune(1), story.runningOnDune(2)}, Asked::ByCommand);
    QCOMPARE(AccessibleTree(story.dialog.get()).nameless(), QStringList());
}

QTEST_MAIN(CancelConfirmationTest)
#include "tst_cancelconfirmation.moc"
