// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "dialogroom.h"
#include "trackdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

#include <algorithm>
#include <memory>

using namespace Quell;

namespace {

struct Story
{
    DialogRoom room;
    QUuid dune;
    QUuid atoti;
    std::unique_ptr<TrackDialog> dialog;
    std::unique_ptr<QSignalSpy> tracked;

    explicit Story(bool connected = true)
    {
        if (connected) {
            dune = room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
            atoti = room.connect(QStringLiteral("atoti"), QStringLiteral("risk-prod"),
                                 QStringLiteral("m.dupont"));
        }
        dialog = std::make_unique<TrackDialog>(&room.connections);
        tracked = std::make_unique<QSignalSpy>(dialog.get(), &TrackDialog::trackRequested);
        dialog->show();
    }

    [[nodiscard]] QPlainTextEdit *ids()
    {
        return AccessibleTree(dialog.get())
            .find<QPlainTextEdit>(QAccessible::EditableText, QStringLiteral("Execution IDs"));
    }
    [[nodiscard]] QComboBox *connection()
    {
        return AccessibleTree(dialog.get())
            .find<QComboBox>(QAccessible::ComboBox, QStringLiteral("Connection"));
    }
    void press(const char *name)
    {
        QWidget *button = AccessibleTree(dialog.get()).button(QString::fromLatin1(name));
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QComboBox *source()
    {
        return AccessibleTree(dialog.get())
            .find<QComboBox>(QAccessible::ComboBox, QStringLiteral("What these are"));
    }
    [[nodiscard]] QString texts() { return AccessibleTree(dialog.get()).labels(); }
    [[nodiscard]] QStringList badLines()
    {
        const auto *view = dialog->findChild<QListView *>(QStringLiteral("badLines"));
        QStringList lines;
        for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row)
            lines.append(view->model()->index(row, 0).data().toString());
        return lines;
    }
    [[nodiscard]] QList<ExecutionKey> keys(int call = 0)
    {
        return tracked->at(call).constFirst().value<QList<ExecutionKey>>();
    }
};

} // namespace

class TrackDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamesOfTheContractAreFound();
    void goodIdsAreTakenAndItCloses();
    void badLinesAreNamedAndStay();
    void duplicatesAreCountedAndTakenOnce();
    void theFittingConnectionIsChosen();
    void theUsersOwnChoiceStays();
    void aPipelineIsAskedForOnlyWhereThereAreSuch();
    void aQuerysLatestExecutionMayCost();
    void whatHasNotBegunIsSaid();
    void anAnswerToAnotherQuestionIsDropped();
    void nothingToTrackIsSaid();
    void fiveThousandIdsAtOnce();
    void fiveThousandBadLinesAtOnce();
    void withoutAConnectionOneCanBeAdded();
    void tabLeavesTheField();
    void aLongTextCountsWholeAndIsShownInPart_data();
    void aLongTextCountsWholeAndIsShownInPart();
    void whatIsEditedIsWhatCounts();
};

void TrackDialogTest::theNamesOfTheContractAreFound()
{
    Story story;
    QCOMPARE(story.dialog->windowTitle(), QStringLiteral("Track executions"));
    QVERIFY(story.ids());
    QVERIFY(story.connection());
    QVERIFY(AccessibleTree(story.dialog.get()).button(QStringLiteral("Track")));
    story.ids()->setPlainText(QStringLiteral("no id"));
    QCOMPARE(AccessibleTree(story.dialog.get()).nameless(), QStringList());
}

void TrackDialogTest::goodIdsAreTakenAndItCloses()
{
    Story story;
    story.ids()->setPlainText(DialogRoom::duneId(1) + u'\n' + DialogRoom::duneId(2));
    QVERIFY(story.texts().contains(u"2 ids found"));
    story.press("Track");
    QCOMPARE(story.tracked->count(), 1);
    QCOMPARE(story.keys(),
             (QList<ExecutionKey>{{story.dune, DialogRoom::duneId(1)}, {story.dune, DialogRoom::duneId(2)}}));
    QVERIFY(!story.dialog->isVisible());
}

void TrackDialogTest::badLinesAreNamedAndStay()
{
    Story story;
    const QString words = QStringLiteral("these are words");
    story.ids()->setPlainText(DialogRoom::duneId(1) + u'\n' + words + u'\n' + DialogRoom::duneId(2) + u'\n'
                              + DialogRoom::atotiId(7));
    QCOMPARE(story.badLines().size(), 2);
    QVERIFY(story.badLines().at(0).startsWith(u"Line 2 "));
    QVERIFY(story.badLines().at(1).startsWith(u"Line 4 "));
    QVERIFY2(story.badLines().at(1).contains(u"Atoti"), qPrintable(story.badLines().at(1)));

    story.press("Track");
    QCOMPARE(story.keys().size(), 2);
    QVERIFY(story.dialog->isVisible());
    QCOMPARE(story.ids()->toPlainText(), words + u'\n' + DialogRoom::atotiId(7));
    QVERIFY(story.texts().contains(u"2 executions are tracked."));
    // The rest is still not what the chosen connection takes.
    story.press("Track");
    QCOMPARE(story.tracked->count(), 1);
}

void TrackDialogTest::duplicatesAreCountedAndTakenOnce()
{
    Story story;
    story.ids()->setPlainText(DialogRoom::duneId(1) + u'\n' + DialogRoom::duneId(1));
    QVERIFY(story.texts().contains(u"1 id found"));
    QVERIFY(story.texts().contains(u"1 duplicate"));
    story.press("Track");
    QCOMPARE(story.keys().size(), 1);
}

void TrackDialogTest::theFittingConnectionIsChosen()
{
    Story story;
    QCOMPARE(story.connection()->currentText(), QStringLiteral("dune-main"));
    story.dialog->setText(DialogRoom::atotiId(7));
    QCOMPARE(story.connection()->currentText(), QStringLiteral("risk-prod"));
    story.ids()->setPlainText(DialogRoom::duneId(1));
    QCOMPARE(story.connection()->currentText(), QStringLiteral("dune-main"));
}

void TrackDialogTest::theUsersOwnChoiceStays()
{
    Story story;
    story.connection()->setCurrentText(QStringLiteral("risk-prod"));
    Q_EMIT story.connection()->activated(story.connection()->currentIndex());
    story.ids()->setPlainText(DialogRoom::duneId(1));
    QCOMPARE(story.connection()->currentText(), QStringLiteral("risk-prod"));
    QCOMPARE(story.badLines().size(), 1);
}

void TrackDialogTest::nothingToTrackIsSaid()
{
    Story story;
    story.press("Track");
    QCOMPARE(story.tracked->count(), 0);
    QVERIFY(story.dialog->isVisible());
    QVERIFY(story.texts().contains(u"Paste at least one id first."));
}

void TrackDialogTest::fiveThousandIdsAtOnce()
{
    Story story;
    QStringList ids;
    for (int number = 0; number < 5000; ++number)
        ids.append(DialogRoom::duneId(number));
    story.ids()->setPlainText(ids.join(u'\n'));
    // Pressed at once, before the pause after which a long text is read.
    story.press("Track");
    QCOMPARE(story.keys().size(), 5000);
    QVERIFY(!story.dialog->isVisible());
}

void TrackDialogTest::fiveThousandBadLinesAtOnce()
{
    Story story;
    QStringList lines(5000, QStringLiteral("not an id"));
    lines.append(DialogRoom::duneId(1));
    story.ids()->setPlainText(lines.join(u'\n'));
    QTRY_COMPARE(story.badLines().size(), 5000);
    story.press("Track");
    QCOMPARE(story.keys().size(), 1);
    QCOMPARE(story.ids()->document()->blockCount(), 5000);
}

void TrackDialogTest::withoutAConnectionOneCanBeAdded()
{
    Story story(false);
    QVERIFY(story.texts().contains(u"There is no connection yet."));
    QVERIFY(!story.connection());
    QVERIFY(!AccessibleTree(story.dialog.get()).button(QStringLiteral("Track"))->isEnabled());
    QSignalSpy wanted(story.dialog.get(), &TrackDialog::addConnectionRequested);
    story.press("Add connection");
    QCOMPARE(wanted.count(), 1);

    story.ids()->setPlainText(DialogRoom::duneId(1));
    const QUuid dune = story.room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    QVERIFY(story.connection());
    QVERIFY(!AccessibleTree(story.dialog.get()).button(QStringLiteral("Add connection")));
    story.press("Track");
    QCOMPARE(story.keys(), (QList<ExecutionKey>{{dune, DialogRoom::duneId(1)}}));
}

void TrackDialogTest::tabLeavesTheField()
{
    Story story;
    story.ids()->setFocus();
    QTest::keyClick(story.ids(), Qt::Key_Tab);
    QCOMPARE(story.ids()->toPlainText(), QString());
}

void TrackDialogTest::aPipelineIsAskedForOnlyWhereThereAreSuch()
{
    Story story;
    QSignalSpy wanted(story.dialog.get(), &TrackDialog::executionsWanted);
    QVERIFY(story.source());
    story.connection()->setCurrentText(QStringLiteral("risk-prod"));
    Q_EMIT story.connection()->activated(story.connection()->currentIndex());
    QVERIFY(!story.source());
    story.connection()->setCurrentText(QStringLiteral("dune-main"));
    Q_EMIT story.connection()->activated(story.connection()->currentIndex());
    story.source()->setCurrentIndex(1);
    story.ids()->setPlainText(QStringLiteral("nonsense"));
    story.press("Track");
    QVERIFY(wanted.isEmpty());
    QVERIFY2(story.texts().contains(u"no such id"), qPrintable(story.texts()));

    const QString run = DialogRoom::duneId(1);
    story.ids()->setPlainText(run);
    story.press("Track");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toUuid(), story.dune);
    QCOMPARE(wanted.first().at(2).toString(), QStringLiteral("pipeline"));
    QCOMPARE(wanted.first().at(3).toString(), run);
    const FoundExecutions found{.ids = {DialogRoom::duneId(2), DialogRoom::duneId(3)}};
    story.dialog->takeFound(wanted.first().at(0).toInt(), found);
    QCOMPARE(story.keys().size(), 2);
    QCOMPARE(story.keys().last(), (ExecutionKey{story.dune, DialogRoom::duneId(3)}));
    QVERIFY(!story.dialog->isVisible());
}

void TrackDialogTest::aQuerysLatestExecutionMayCost()
{
    Story story;
    QSignalSpy wanted(story.dialog.get(), &TrackDialog::executionsWanted);
    story.source()->setCurrentIndex(2);
    QVERIFY2(story.texts().contains(u"credits"), qPrintable(story.texts()));
    story.ids()->setPlainText(QStringLiteral("https://dune.com/queries/3493826"));
    QVERIFY2(story.texts().contains(u"credits"), qPrintable(story.texts()));
    QVERIFY(wanted.isEmpty());
    story.press("Track");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(3).toString(), QStringLiteral("3493826"));
    story.dialog->takeFound(wanted.first().at(0).toInt(),
                            Trouble{.kind = TroubleKind::CreditsExhausted, .httpStatus = 402});
    QVERIFY(story.tracked->isEmpty());
    QVERIFY(story.dialog->isVisible());
    QVERIFY2(story.texts().contains(u"used up"), qPrintable(story.texts()));
}

void TrackDialogTest::whatHasNotBegunIsSaid()
{
    Story story;
    QSignalSpy wanted(story.dialog.get(), &TrackDialog::executionsWanted);
    story.source()->setCurrentIndex(1);
    story.ids()->setPlainText(DialogRoom::duneId(1));
    story.press("Track");
    story.dialog->takeFound(wanted.first().at(0).toInt(),
                            FoundExecutions{.ids = {DialogRoom::duneId(2)}, .notBegun = 3});
    QCOMPARE(story.keys().size(), 1);
    QVERIFY(story.dialog->isVisible());
    QVERIFY2(story.texts().contains(u"not begun"), qPrintable(story.texts()));
}

void TrackDialogTest::anAnswerToAnotherQuestionIsDropped()
{
    Story story;
    QSignalSpy wanted(story.dialog.get(), &TrackDialog::executionsWanted);
    story.source()->setCurrentIndex(1);
    story.ids()->setPlainText(DialogRoom::duneId(1));
    story.press("Track");
    story.ids()->setPlainText(DialogRoom::duneId(4));
    story.dialog->takeFound(wanted.first().at(0).toInt(), FoundExecutions{.ids = {DialogRoom::duneId(2)}});
    QVERIFY(story.tracked->isEmpty());
    story.press("Track");
    QCOMPARE(wanted.size(), 2);
}

void TrackDialogTest::aLongTextCountsWholeAndIsShownInPart_data()
{
    QTest::addColumn<QString>("filler");
    QTest::newRow("one word") << QString(1'000'000, u'x');
    QTest::newRow("one line") << QStringLiteral("no id, ").repeated(100'000);
    QTest::newRow("many lines") << QStringLiteral("https://dune.com/queries/1\n").repeated(30'000);
}

/// However it came: a field that lays all of it out would stand still for seconds, at every key again.
void TrackDialogTest::aLongTextCountsWholeAndIsShownInPart()
{
    QFETCH(const QString, filler);
    const QString id = QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1");
    Story story;
    story.ids()->setPlainText(QStringLiteral("what was there "));
    story.ids()->moveCursor(QTextCursor::End);
    QGuiApplication::clipboard()->setText(filler + u' ' + id);
    story.ids()->paste();
    QTRY_VERIFY2(story.texts().contains(QStringLiteral("1 id found")), qPrintable(story.texts()));
    QVERIFY2(story.texts().contains(QStringLiteral("but all of it counts")), qPrintable(story.texts()));
    QVERIFY(story.ids()->toPlainText().startsWith(QStringLiteral("what was there ") + filler.first(20)));
    QVERIFY(!story.ids()->toPlainText().contains(id));
    const QStringList lines = story.ids()->toPlainText().split(u'\n');
    QVERIFY(std::ranges::all_of(lines, [](const QString &line) { return line.size() <= 2001; }));
    QVERIFY(story.ids()->toPlainText().size() <= 200'001);

    story.press("Track");
    QCOMPARE(story.tracked->size(), 1);
    QCOMPARE(story.keys(), (QList<ExecutionKey>{{story.dune, id}}));
}

void TrackDialogTest::whatIsEditedIsWhatCounts()
{
    Story story;
    story.dialog->setText(QString(1'000'000, u'x') + QStringLiteral(" 01HKZJ2683PHF9Q9PHHQ8FW4Q1"));
    QTRY_VERIFY(story.texts().contains(QStringLiteral("1 id found")));
    QTest::keyClick(story.ids(), Qt::Key_Y);
    QTRY_VERIFY2(!story.texts().contains(QStringLiteral("1 id found")), qPrintable(story.texts()));
    QVERIFY(!story.texts().contains(QStringLiteral("but all of it counts")));
    QVERIFY(story.ids()->toPlainText().endsWith(u'y'));
}

QTEST_MAIN(TrackDialogTest)
#include "tst_trackdialog.moc"
