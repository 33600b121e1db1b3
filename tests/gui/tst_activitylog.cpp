// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityexport.h"
#include "activitylogdialog.h"
#include "activitylogview.h"
#include "windowroom.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Quell;

namespace {

struct LogDialogRoom : WindowRoom
{
    QUuid dune = connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    ExecutionKey there = runs(dune, duneId(1), QStringLiteral("select 1"));
    ActivityLogDialog *dialog = nullptr;

    void openLog()
    {
        open();
        QTest::keyClick(window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = window->findChild<ActivityLogDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(log()->isWhole() || log()->canFetchMore({}));
    }
    void write(const ExecutionKey &key, Event::Kind kind = Event::Kind::Changed,
               const QString &what = QStringLiteral("running"), const QString &words = {})
    {
        journal.written.append({clock.now(), key, kind, what, words});
    }
    /// As it would be written by the journal's writer.
    void happens(const ExecutionKey &key)
    {
        write(key);
        Q_EMIT tracker.eventsHappened({journal.written.constLast()});
        clock.advance(ActivityLogModel::newsPause);
    }
    [[nodiscard]] ActivityLogModel *log() const { return dialog->findChild<ActivityLogModel *>(); }
    [[nodiscard]] ActivityLogView *table() const { return dialog->findChild<ActivityLogView *>(); }
    [[nodiscard]] QLineEdit *field() const { return dialog->findChild<QLineEdit *>(); }
    [[nodiscard]] QByteArray exported(const QString &name)
    {
        QSignalSpy ended(dialog->exporting(), &ActivityExport::ended);
        dialog->exporting()->start(log()->question(), profile.filePath(name));
        if (ended.isEmpty() && !ended.wait())
            return {};
        said = ended.first().first().toString();
        QFile file(profile.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString said;
};

} // namespace

class ActivityLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void everythingHasANameAndIsReachedByKeyboard();
    void returnOpensTheExecutionInTheList();
    void whatLeftTheListIsSaidToHaveLeft();
    void theListFollowsWhatIsTyped();
    void newEventsLeaveTheReaderWhereHeIs();
    void atTheTopNewEventsAreShown();
    void theLogIsExportedAsATable();
    void theLogIsExportedAsJson();
    void onlyWhatTheSearchLeavesIsExported();
    void whatCannotBeWrittenIsSaid();
    void theDialogOffersBothFormats();
    void linesAreCopied();
    void itsSizeIsRemembered();
};

void ActivityLogTest::everythingHasANameAndIsReachedByKeyboard()
{
    LogDialogRoom room;
    room.write(room.there);
    room.openLog();
    QCOMPARE(AccessibleTree(room.dialog).nameless(), QStringList());
    QVERIFY(AccessibleTree(room.dialog).button(QStringLiteral("Export activity log")));
    QCOMPARE(room.dialog->focusWidget(), room.field());
    QTest::keyClick(room.field(), Qt::Key_Down);
    QCOMPARE(room.dialog->focusWidget(), room.table());
    QCOMPARE(room.table()->currentIndex().row(), 0);
    QTest::keyClick(room.table(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(room.dialog->focusWidget(), room.field());
    // Opening it twice brings the same forward.
    QCOMPARE(room.window->openActivityLog(), room.dialog);
    QTest::keyClick(room.dialog, Qt::Key_Escape);
    QVERIFY(!room.dialog->isVisible());
}

void ActivityLogTest::returnOpensTheExecutionInTheList()
{
    LogDialogRoom room;
    room.write(room.there);
    room.openLog();
    room.runs(room.dune, room.duneId(2));
    room.shown()->setText(QStringLiteral("nothing has this"));
    QTest::keyClick(room.field(), Qt::Key_Return);
    QTest::keyClick(room.table(), Qt::Key_Return);
    QCOMPARE(room.view()->currentKey(), room.there);
    QCOMPARE(room.shown()->text(), QString());
    QVERIFY(room.cancelled().isEmpty());
}

void ActivityLogTest::whatLeftTheListIsSaidToHaveLeft()
{
    LogDialogRoom room;
    room.write({room.dune, QStringLiteral("long-gone")});
    room.openLog();
    room.table()->selectRow(0);
    QTest::keyClick(room.table(), Qt::Key_Return);
    QVERIFY(AccessibleTree(room.dialog).labels().contains(u"long-gone is not in the list any more"));
}

void ActivityLogTest::theListFollowsWhatIsTyped()
{
    LogDialogRoom room;
    room.write({room.dune, QStringLiteral("apple")});
    room.write({room.dune, QStringLiteral("pear")});
    room.openLog();
    const auto asked = room.journal.questions.size();
    QTest::keyClicks(room.field(), QStringLiteral("appl"));
    QTRY_COMPARE(room.log()->rowCount(), 1);
    // Not one question for each key.
    QCOMPARE(room.journal.questions.size(), asked + 1);
    QTest::keyClicks(room.field(), QStringLiteral("zz"));
    QTRY_VERIFY(AccessibleTree(room.dialog).labels().contains(u"Nothing in the activity log matches"));
}

void ActivityLogTest::newEventsLeaveTheReaderWhereHeIs()
{
    LogDialogRoom room;
    for (int number = 0; number < 150; ++number)
        room.write({room.dune, QString::number(number)});
    room.openLog();
    QTRY_COMPARE(room.log()->rowCount(), 150);
    ActivityLogView *table = room.table();
    table->verticalScrollBar()->setValue(20);
    table->selectRow(25);
    const QString first = table->indexAt({0, 0}).siblingAtColumn(ActivityLogModel::Id).data().toString();
    room.happens(room.there);
    QTRY_COMPARE(room.log()->rowCount(), 151);
    QCOMPARE(table->indexAt({0, 0}).siblingAtColumn(ActivityLogModel::Id).data().toString(), first);
    QCOMPARE(table->currentIndex().row(), 26);
    QCOMPARE(table->unseen(), 1);
    room.clickButton(room.dialog, QStringLiteral("Newer events: 1"));
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    QCOMPARE(table->unseen(), 0);
}

void ActivityLogTest::atTheTopNewEventsAreShown()
{
    LogDialogRoom room;
    for (int number = 0; number < 150; ++number)
        room.write({room.dune, QString::number(number)});
    room.openLog();
    QTRY_COMPARE(room.log()->rowCount(), 150);
    room.happens(room.there);
    QTRY_COMPARE(room.log()->rowCount(), 151);
    QCOMPARE(room.table()->indexAt({0, 0}).row(), 0);
    QCOMPARE(room.table()->unseen(), 0);
}

void ActivityLogTest::theLogIsExportedAsATable()
{
    LogDialogRoom room;
    room.write(room.there, Event::Kind::Answered, QStringLiteral("refused"),
               QStringLiteral("=cmd|' /C', \"no\""));
    room.openLog();
    const QByteArray csv = room.exported(QStringLiteral("log.csv"));
    QCOMPARE(csv,
             "\xEF\xBB\xBF"
             "at,connection,id,kind,what,note\r\n2026-01-05T09:00:00.200Z,dune-main,"
                 + room.there.id.toUtf8() + ",answered,refused,\"'=cmd|' /C', \"\"no\"\"\"\r\n");
    QVERIFY(room.said.contains(u"log.csv"));
}

void ActivityLogTest::theLogIsExportedAsJson()
{
    LogDialogRoom room;
    // More than is read at once.
    for (int number = 0; number < 2500; ++number)
        room.write({room.dune, QString::number(number)});
    room.openLog();
    const QJsonDocument json = QJsonDocument::fromJson(room.exported(QStringLiteral("log.json")));
    QCOMPARE(json.array().size(), 2500);
    const QJsonObject newest = json.array().first().toObject();
    QCOMPARE(newest.value(u"id").toString(), QStringLiteral("2499"));
    QCOMPARE(newest.value(u"kind").toString(), QStringLiteral("changed"));
    QVERIFY(newest.value(u"note").isNull());
    QCOMPARE(json.array().last().toObject().value(u"id").toString(), QStringLiteral("0"));
}

void ActivityLogTest::onlyWhatTheSearchLeavesIsExported()
{
    LogDialogRoom room;
    room.write({room.dune, QStringLiteral("apple")});
    room.write({room.dune, QStringLiteral("pear")});
    room.openLog();
    room.field()->setText(QStringLiteral("pear"));
    QTest::keyClick(room.field(), Qt::Key_Return);
    const QByteArray csv = room.exported(QStringLiteral("log.csv"));
    QVERIFY(csv.contains("pear"));
    QVERIFY(!csv.contains("apple"));
    room.field()->setText(QStringLiteral("neither"));
    QTest::keyClick(room.field(), Qt::Key_Return);
    QCOMPARE(QJsonDocument::fromJson(room.exported(QStringLiteral("none.json"))).array().size(), 0);
    QCOMPARE(room.exported(QStringLiteral("none.csv")).count('\n'), 1);
}

void ActivityLogTest::whatCannotBeWrittenIsSaid()
{
    LogDialogRoom room;
    room.write(room.there);
    room.openLog();
    QCOMPARE(room.exported(QStringLiteral("no/such/place.csv")), QByteArray());
    QVERIFY2(room.said.contains(u"place.csv was not written"), qPrintable(room.said));
    QVERIFY(!room.dialog->exporting()->isRunning());
}

void ActivityLogTest::theDialogOffersBothFormats()
{
    LogDialogRoom room;
    room.openLog();
    QTest::keyClick(room.dialog, Qt::Key_E, Qt::ControlModifier);
    auto *files = room.dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->nameFilters().size(), 2);
    files->reject();
}

void ActivityLogTest::linesAreCopied()
{
    LogDialogRoom room;
    room.write({room.dune, QStringLiteral("apple")}, Event::Kind::Asked, QStringLiteral("cancel"));
    room.openLog();
    QTest::keyClick(room.field(), Qt::Key_Down);
    QTest::keyClick(room.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("09:00:00\tdune-main\tapple\tasked to cancel\t"));
    // What was said may be a server's, and the spreadsheet a person's.
    room.write({room.dune, QStringLiteral("=1+1")}, Event::Kind::Answered, QStringLiteral("refused"),
               QStringLiteral("=2+2"));
    room.happens({room.dune, QStringLiteral("another")});
    QTRY_COMPARE(room.table()->model()->rowCount(), 3);
    room.table()->selectAll();
    QTest::keyClick(room.table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"\t'=1+1\t") && !copied.contains(u"\t="), qPrintable(copied));
}

void ActivityLogTest::itsSizeIsRemembered()
{
    LogDialogRoom room;
    room.openLog();
    // Small enough for any screen.
    constexpr QSize size(610, 420);
    QVERIFY(room.dialog->size() != size);
    room.dialog->resize(size);
    room.dialog->close();
    QTRY_VERIFY(!room.window->findChild<ActivityLogDialog *>());
    QCOMPARE(room.window->openActivityLog()->size(), size);
}

QTEST_MAIN(ActivityLogTest)
#include "tst_activitylog.moc"
