// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylogmodel.h"
#include "manualclock.h"
#include "memoryjournal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Quell;

namespace {

struct LogRoom
{
    ManualClock clock;
    MemoryJournal journal;
    ActivityLogModel log{&journal, &clock};
    QUuid connection = QUuid::createUuidV5(QUuid(), QStringLiteral("dune-main"));

    LogRoom() { log.setConnections({{.id = connection, .name = QStringLiteral("dune-main")}}); }

    void happen(const QString &id, Event::Kind kind = Event::Kind::Changed,
                const QString &what = QStringLiteral("running"), const QString &said = {})
    {
        journal.written.append({clock.now(), {connection, id}, kind, what, said});
    }
    void happen(int from, int to)
    {
        for (int number = from; number <= to; ++number)
            happen(QString::number(number));
    }
    [[nodiscard]] QString cell(int row, int column) const { return log.index(row, column).data().toString(); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < log.rowCount(); ++row)
            ids.append(cell(row, ActivityLogModel::Id));
        return ids;
    }
};

} // namespace

class ActivityLogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirst();
    void aLongLogIsReadAsItIsWanted();
    void newEventsComeOnTopByThemselves();
    void moreNewEventsThanAPageLeaveNoGap();
    void aSearchFindsWhatIsShown_data();
    void aSearchFindsWhatIsShown();
    void newEventsAreSearchedToo();
    void anAnswerToAnEarlierSearchIsDropped();
    void whatARemovedConnectionDidIsStillThere();
    void aLogThatCouldNotBeReadIsReadAgain();
    void aWholePageThatWasPastedIsNoQuestionTooLong();
};

void ActivityLogModelTest::theNewestComesFirst()
{
    LogRoom room;
    room.happen(QStringLiteral("first"), Event::Kind::Asked, QStringLiteral("cancel"));
    room.happen(QStringLiteral("second"), Event::Kind::Answered, QStringLiteral("refused"),
                QStringLiteral("Not <b>yours</b>\nat all"));
    QCOMPARE(room.log.rowCount(), 0);
    room.log.lookAgain();
    QTRY_VERIFY(room.log.isWhole());
    QCOMPARE(room.ids(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
    QCOMPARE(room.cell(0, ActivityLogModel::Time), QStringLiteral("09:00:00"));
    QCOMPARE(room.cell(0, ActivityLogModel::Connection), QStringLiteral("dune-main"));
    QCOMPARE(room.cell(0, ActivityLogModel::What), QStringLiteral("cancel refused"));
    QVERIFY(room.cell(0, ActivityLogModel::Note).startsWith(u"Not <b>yours</b>"));
    QVERIFY(!room.cell(0, ActivityLogModel::Note).contains(u'\n'));
    const QString toolTip = room.log.index(0, ActivityLogModel::Note).data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.contains(u"&lt;b&gt;"));
    QCOMPARE(room.cell(1, ActivityLogModel::What), QStringLiteral("asked to cancel"));
    QCOMPARE(room.log.index(1, 0).data(ActivityLogModel::KeyRole).value<ExecutionKey>().id,
             QStringLiteral("first"));
}

void ActivityLogModelTest::aLongLogIsReadAsItIsWanted()
{
    LogRoom room;
    room.happen(1, 450);
    room.log.lookAgain();
    QTRY_VERIFY(!room.log.isReading());
    QCOMPARE(room.log.rowCount(), ActivityLogModel::pageSize);
    QVERIFY(room.log.canFetchMore({}));
    room.log.fetchMore({});
    QVERIFY(!room.log.canFetchMore({}));
    QTRY_COMPARE(room.log.rowCount(), 2 * ActivityLogModel::pageSize);
    room.log.fetchMore({});
    QTRY_COMPARE(room.log.rowCount(), 450);
    QVERIFY(room.log.isWhole());
    QVERIFY(!room.log.canFetchMore({}));
    QCOMPARE(room.cell(0, ActivityLogModel::Id), QStringLiteral("450"));
    QCOMPARE(room.cell(449, ActivityLogModel::Id), QStringLiteral("1"));
}

void ActivityLogModelTest::newEventsComeOnTopByThemselves()
{
    LogRoom room;
    room.happen(1, 2);
    room.log.lookAgain();
    QTRY_VERIFY(room.log.isWhole());
    const QAbstractItemModelTester tester(&room.log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&room.log, &QAbstractItemModel::modelReset);
    QSignalSpy news(&room.log, &ActivityLogModel::newsCame);
    const QPersistentModelIndex read = room.log.index(0, 0);
    room.happen(3, 5);
    room.log.lookForNews();
    room.log.lookForNews();
    room.clock.advance(ActivityLogModel::newsPause);
    QTRY_COMPARE(news.size(), 1);
    QCOMPARE(news.first().first().toInt(), 3);
    QCOMPARE(room.ids().join(QString()), QStringLiteral("54321"));
    QCOMPARE(read.row(), 3);
    QCOMPARE(resets.size(), 0);
    // Nothing is asked for while nothing happens.
    QCOMPARE(room.clock.pending(), 0);
}

void ActivityLogModelTest::moreNewEventsThanAPageLeaveNoGap()
{
    LogRoom room;
    room.happen(1, 2);
    room.log.lookAgain();
    QTRY_VERIFY(room.log.isWhole());
    room.happen(3, 500);
    room.log.lookForNews();
    room.clock.advance(ActivityLogModel::newsPause);
    QTRY_COMPARE(room.log.rowCount(), 500);
    for (int row = 0; row < 500; ++row)
        QCOMPARE(room.cell(row, ActivityLogModel::Id), QString::number(500 - row));
}

void ActivityLogModelTest::aSearchFindsWhatIsShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("everything") << QStringLiteral("  ") << QStringLiteral("c b a");
    QTest::newRow("an id") << QStringLiteral("B") << QStringLiteral("b");
    QTest::newRow("the service's words") << QStringLiteral("line 7") << QStringLiteral("c");
    QTest::newRow("words that we say") << QStringLiteral("Asked") << QStringLiteral("a");
    QTest::newRow("a connection's name") << QStringLiteral("dune-m") << QStringLiteral("c b a");
    QTest::newRow("all words") << QStringLiteral("dune-main came late") << QStringLiteral("b");
    QTest::newRow("nothing") << QStringLiteral("zzz") << QString();
}

void ActivityLogModelTest::aSearchFindsWhatIsShown()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    LogRoom room;
    room.happen(QStringLiteral("a"), Event::Kind::Asked, QStringLiteral("cancel"));
    room.happen(QStringLiteral("b"), Event::Kind::Answered, QStringLiteral("too-late"));
    room.happen(QStringLiteral("c"), Event::Kind::Changed, QStringLiteral("failed"),
                QStringLiteral("Line 7: nothing there"));
    room.log.setText(typed);
    QTRY_VERIFY(room.log.isWhole());
    QCOMPARE(room.ids().join(u' '), found);
}

void ActivityLogModelTest::newEventsAreSearchedToo()
{
    LogRoom room;
    room.happen(QStringLiteral("x1"));
    room.log.setText(QStringLiteral("x"));
    QTRY_VERIFY(room.log.isWhole());
    room.happen(QStringLiteral("y2"));
    room.happen(QStringLiteral("x3"));
    room.log.lookForNews();
    room.clock.advance(ActivityLogModel::newsPause);
    QTRY_COMPARE(room.ids(), (QStringList{QStringLiteral("x3"), QStringLiteral("x1")}));
    // What was looked through once is not looked through again.
    room.happen(QStringLiteral("y4"));
    room.log.lookForNews();
    room.clock.advance(ActivityLogModel::newsPause);
    QTRY_COMPARE(room.journal.questions.constLast().after, 3);
}

void ActivityLogModelTest::anAnswerToAnEarlierSearchIsDropped()
{
    LogRoom room;
    room.happen(QStringLiteral("one"));
    room.happen(QStringLiteral("two"));
    room.log.setText(QStringLiteral("one"));
    room.log.setText(QStringLiteral("two"));
    QTRY_VERIFY(room.log.isWhole());
    QCOMPARE(room.ids(), QStringList{QStringLiteral("two")});
}

void ActivityLogModelTest::whatARemovedConnectionDidIsStillThere()
{
    LogRoom room;
    room.happen(QStringLiteral("one"));
    room.log.lookAgain();
    QTRY_VERIFY(room.log.isWhole());
    room.log.setConnections({});
    QCOMPARE(room.cell(0, ActivityLogModel::Connection), QStringLiteral("removed connection"));
    QCOMPARE(room.log.connectionName(room.connection), room.connection.toString(QUuid::WithoutBraces));
}

void ActivityLogModelTest::aLogThatCouldNotBeReadIsReadAgain()
{
    LogRoom room;
    room.happen(QStringLiteral("one"));
    room.journal.unreadable = Trouble{.kind = TroubleKind::StorageFailed};
    room.log.lookAgain();
    QTRY_VERIFY(room.log.trouble());
    QVERIFY(!room.log.isReading());
    QVERIFY(!room.log.canFetchMore({}));
    room.journal.unreadable.reset();
    room.log.lookForNews();
    room.clock.advance(ActivityLogModel::newsPause);
    QTRY_COMPARE(room.ids(), QStringList{QStringLiteral("one")});
    QVERIFY(!room.log.trouble());
}

void ActivityLogModelTest::aWholePageThatWasPastedIsNoQuestionTooLong()
{
    LogRoom room;
    room.log.setText(QStringLiteral("word ").repeated(5000));
    QTRY_VERIFY(room.log.isWhole());
    QVERIFY(room.journal.questions.constLast().words.size() < 100);
}

QTEST_GUILESS_MAIN(ActivityLogModelTest)
#include "tst_activitylogmodel.moc"
