// SPDX-License-Identifier: GPL-3.0-or-later
// What a user adds to the executions in the window: tags and bells; and the counts of the connection filter.
#include "bells.h"
#include "exportactions.h"
#include "icons.h"
#include "settings.h"
#include "tagdialog.h"
#include "windowroom.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Quell;
using Model = ExecutionTableModel;

namespace {

struct MarksRoom : WindowRoom
{
    QUuid dune = connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    QUuid other = connect(QStringLiteral("dune"), QStringLiteral("research"));
    ExecutionKey first = runs(dune, duneId(1), QStringLiteral("select 1"));
    ExecutionKey second = runs(dune, duneId(2), QStringLiteral("select 2"));
    ExecutionKey third = ended(other, duneId(3));

    MarksRoom() { open(); }

    [[nodiscard]] TagDialog *dialog() const { return window->findChild<TagDialog *>(); }
    void select(const ExecutionKey &key) { view()->selectKey(key); }
    [[nodiscard]] QImage stateCell(const ExecutionKey &key) const
    {
        const QRect cell = view()->visualRect(shown()->indexOf(key));
        return view()->viewport()->grab(cell).toImage();
    }
};

} // namespace

class MarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTagIsWrittenByKeyboard();
    void aTagOfMany();
    void tagsAreCopied();
    void tagsSurviveARestart();
    void theBellIsDrawn();
    void theBellLeavesRoomForTheText();
    void whatRunsForLongFollowsTheSettings();
    void connectionsTellHowManyTheyWouldShow();
};

void MarksTest::aTagIsWrittenByKeyboard()
{
    MarksRoom room;
    auto *action = room.window->findChild<QAction *>(QStringLiteral("tagAction"));
    QVERIFY(!action->isEnabled());
    room.select(room.first);
    room.view()->setFocus();
    QTest::keyClick(room.view(), Qt::Key_F2);
    QVERIFY(room.dialog());
    QCOMPARE(AccessibleTree(room.dialog()).nameless(), QStringList());
    QVERIFY(AccessibleTree(room.dialog()).labels().contains(room.first.id));
    QTest::keyClicks(room.dialog()->focusWidget(), QStringLiteral("  my  tag "));
    QTest::keyClick(room.dialog()->focusWidget(), Qt::Key_Return);
    QCOMPARE(room.tags.of(room.first), QStringLiteral("my tag"));
    QCOMPARE(room.journal.tagged.value(room.first), QStringLiteral("my tag"));
    QCOMPARE(room.shown()->indexOf(room.first).siblingAtColumn(Model::Tag).data().toString(),
             QStringLiteral("my tag"));
    // The first one is not to stay unseen; and the details tell it too.
    QVERIFY(!room.view()->isColumnHidden(Model::Tag));
    QVERIFY(AccessibleTree(room.window.get()).labels().contains(u"Tag"));
    QTRY_VERIFY(!room.dialog());
    room.shown()->setText(QStringLiteral("my tag"));
    QCOMPARE(room.ids(), QStringList{room.first.id});
    // No service hears of it.
    QVERIFY(std::ranges::none_of(room.server.calls, [](const FakeServer::Call &call) {
        return call.what != u"fetch" && call.what != u"list";
    }));
}

void MarksTest::aTagOfMany()
{
    MarksRoom room;
    room.tags.set({room.first}, QStringLiteral("one"));
    room.view()->selectAll();
    room.window->findChild<QAction *>(QStringLiteral("tagAction"))->trigger();
    auto *field = room.dialog()->findChild<QComboBox *>();
    QVERIFY(field->findText(QStringLiteral("one")) >= 0);
    QCOMPARE(field->currentText(), QString());
    field->setCurrentText(QStringLiteral("both"));
    room.dialog()->accept();
    for (const ExecutionKey &key : {room.first, room.second, room.third})
        QCOMPARE(room.tags.of(key), QStringLiteral("both"));
    QTRY_VERIFY(!room.dialog());
    room.window->findChild<QAction *>(QStringLiteral("tagAction"))->trigger();
    QCOMPARE(room.dialog()->tag(), QStringLiteral("both"));
    room.dialog()->findChild<QComboBox *>()->setCurrentText(QString());
    room.dialog()->reject();
    QCOMPARE(room.tags.of(room.first), QStringLiteral("both"));
    QTRY_VERIFY(!room.dialog());
    room.window->findChild<QAction *>(QStringLiteral("tagAction"))->trigger();
    room.dialog()->findChild<QComboBox *>()->setCurrentText(QString());
    room.dialog()->accept();
    QVERIFY(room.tags.isEmpty());
}

void MarksTest::tagsAreCopied()
{
    MarksRoom room;
    room.tags.set({room.first}, QStringLiteral("=tag"));
    auto *actions = room.window->findChild<ExportActions *>();
    const QString file = room.profile.filePath(QStringLiteral("list.csv"));
    QVERIFY(actions->write({room.first}, file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    QVERIFY(csv.contains(",note,tag,"));
    QVERIFY2(csv.contains(",'=tag,"), csv.constData());
}

void MarksTest::tagsSurviveARestart()
{
    MarksRoom room;
    room.tags.set({room.first}, QStringLiteral("mine"));
    room.window.reset();
    ExecutionTags again(&room.journal, &room.tracker);
    (void)again.load();
    QTRY_COMPARE(again.of(room.first), QStringLiteral("mine"));
}

void MarksTest::theBellIsDrawn()
{
    MarksRoom room;
    const QImage before = room.stateCell(room.first);
    QVERIFY(room.window->bells()->set({room.first}, Bell::Always));
    const QImage on = room.stateCell(room.first);
    QVERIFY(on != before);
    QVERIFY(room.window->bells()->set({room.first}, Bell::Never));
    QVERIFY(room.stateCell(room.first) != on);
    QVERIFY(room.window->bells()->set({room.first}, Bell::AsSettings));
    QCOMPARE(room.stateCell(room.first), before);
}

void MarksTest::theBellLeavesRoomForTheText()
{
    MarksRoom room;
    QVERIFY(room.window->bells()->set({room.first}, Bell::Always));
    // As narrow as it goes: the bell stays, and the text makes way.
    room.view()->setColumnWidth(Model::State, 70);
    const QImage cell = room.stateCell(room.first);
    QVERIFY(!cell.isNull());
    QVERIFY(room.window->bells()->set({room.first}, Bell::AsSettings));
    QVERIFY(room.stateCell(room.first) != cell);
}

void MarksTest::whatRunsForLongFollowsTheSettings()
{
    MarksRoom room;
    const auto note = [&room] {
        return room.shown()->indexOf(room.first).siblingAtColumn(Model::Note).data().toString();
    };
    QCOMPARE(note(), QString());
    Preferences preferences = room.window->settings()->preferences();
    preferences.longRunning = std::chrono::minutes(5);
    QVERIFY(room.window->settings()->setPreferences(preferences));
    QCOMPARE(note(), QStringLiteral("Long-running: over 5 min"));
}

void MarksTest::connectionsTellHowManyTheyWouldShow()
{
    MarksRoom room;
    auto *filter = room.window->findChild<QComboBox *>(QStringLiteral("connection"));
    const auto texts = [filter] {
        QStringList all;
        for (int entry = 0; entry < filter->count(); ++entry)
            all.append(filter->itemText(entry));
        return all;
    };
    QCOMPARE(texts(),
             (QStringList{QStringLiteral("All connections (3)"), QStringLiteral("dune-main (2)"),
                          QStringLiteral("research (1)")}));
    room.shown()->setStates(ExecutionFilterModel::States::Finished);
    QCOMPARE(texts(),
             (QStringList{QStringLiteral("All connections (1)"), QStringLiteral("dune-main (0)"),
                          QStringLiteral("research (1)")}));
    room.look(room.second, ExecutionState::Completed);
    room.settle();
    QTRY_COMPARE(filter->itemText(1), QStringLiteral("dune-main (1)"));
}

QTEST_MAIN(MarksTest)
#include "tst_marks.moc"
