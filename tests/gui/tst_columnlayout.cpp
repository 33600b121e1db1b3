// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnlayout.h"
#include "windowroom.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSettings>

using namespace Quell;
using Model = ExecutionTableModel;

namespace {

/// What Quell remembered when the note was its last column: the user moved behind the state, the query 333 wide, the cost
/// hidden, sorted by rising duration.
QByteArray firstVersion()
{
    return '1'
        + QByteArray::fromBase64(
               "AAAA/"
               "wAAAAAAAAABAAAAAAAAAAYBAAAACgAAAAAAAAACAAAAAwAAAAQAAAABAAAABQAAAAYAAAAHAAAACAAAAAkAAAAKAAAAAA"
               "AA"
               "AAQAAAABAAAAAgAAAAMAAAAFAAAABgAAAAcAAAAIAAAACQAAAAoAAQAAAAEAAAAIAAAAZAAABHgAAAAKAQAAAQAAAAAAA"
               "AAAAAAA"
               "AGT/////"
               "AAAAhAAAAAAAAAAKAAAAbwAAAAEAAAAAAAAAZAAAAAEAAAAAAAAAZAAAAAEAAAAAAAAAZAAAAAEAAAAAAAABTQAAAAEA"
               "AAAAAAAAZAAAAAEAAAAAAAAAZAAAAAEAAAAAAAAAZAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAZAAAAAEAAAAAAAAD6AAAA"
               "ABkAAAA"
               "AA==");
}

struct ColumnsRoom : WindowRoom
{
    ColumnsRoom() { open(); }

    [[nodiscard]] QHeaderView *header() const { return view()->horizontalHeader(); }
    [[nodiscard]] QList<int> order() const
    {
        QList<int> order;
        for (int place = 0; place < header()->count(); ++place)
            order.append(header()->logicalIndex(place));
        return order;
    }
};

} // namespace

class TestColumnLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tagsAreHiddenUntilTheyAreWanted();
    void whatWasArrangedComesBack();
    void theFirstVersionIsUnderstood();
    void aLayoutWithOtherColumnsDoesNotGarbleThem();
    void whatIsNotUnderstoodChangesNothing_data();
    void whatIsNotUnderstoodChangesNothing();
    void theStateIsNeverHidden();
    void theWindowRemembersIt();
};

void TestColumnLayout::tagsAreHiddenUntilTheyAreWanted()
{
    ColumnsRoom room;
    QVERIFY(room.header()->isSectionHidden(Model::Tag));
    QCOMPARE(room.order().constLast(), int(Model::Note));
    QMenu *columns = nullptr;
    for (QMenu *menu : room.window->findChildren<QMenu *>()) {
        if (menu->title() == u"C&olumns")
            columns = menu;
    }
    QVERIFY(columns);
    Q_EMIT columns->aboutToShow();
    columns->actions().at(Model::Tag)->setChecked(true);
    QVERIFY(!room.header()->isSectionHidden(Model::Tag));
    QVERIFY(room.header()->sectionSize(Model::Tag) > 40);
}

void TestColumnLayout::whatWasArrangedComesBack()
{
    ColumnsRoom room;
    room.header()->moveSection(room.header()->visualIndex(Model::Cost), 0);
    room.header()->resizeSection(Model::Query, 321);
    room.header()->hideSection(Model::Queue);
    room.header()->setSortIndicator(Model::User, Qt::AscendingOrder);
    const QByteArray layout = room.view()->columns();
    ColumnsRoom other;
    QVERIFY(other.view()->restoreColumns(layout));
    QCOMPARE(other.order(), room.order());
    QCOMPARE(other.header()->sectionSize(Model::Query), 321);
    QVERIFY(other.header()->isSectionHidden(Model::Queue));
    QCOMPARE(other.header()->sortIndicatorSection(), int(Model::User));
    QCOMPARE(other.header()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(other.shown()->sortColumn(), int(Model::User));
    QCOMPARE(other.view()->columns(), layout);
}

void TestColumnLayout::theFirstVersionIsUnderstood()
{
    ColumnsRoom room;
    QVERIFY(room.view()->restoreColumns(firstVersion()));
    QCOMPARE(
        room.order(),
        (QList<int>{Model::State, Model::User, Model::Connection, Model::Id, Model::Query, Model::Started,
                    Model::Elapsed, Model::Queue, Model::Cost, Model::Tag, Model::Note}));
    QCOMPARE(room.header()->sectionSize(Model::State), 111);
    QCOMPARE(room.header()->sectionSize(Model::Query), 333);
    QVERIFY(room.header()->isSectionHidden(Model::Cost));
    QVERIFY(!room.header()->isSectionHidden(Model::Note));
    // It is new since then.
    QVERIFY(room.header()->isSectionHidden(Model::Tag));
    QCOMPARE(room.shown()->sortColumn(), int(Model::Elapsed));
    QCOMPARE(room.shown()->sortOrder(), Qt::AscendingOrder);
    QVERIFY(room.view()->columns().startsWith('2'));
}

void TestColumnLayout::aLayoutWithOtherColumnsDoesNotGarbleThem()
{
    ColumnsRoom room;
    QJsonObject layout = QJsonDocument::fromJson(room.view()->columns().mid(1)).object();
    // One that this Quell does not have, and one is missing.
    QJsonArray columns;
    for (const auto &value : layout.value(u"columns").toArray()) {
        if (value.toObject().value(u"name").toString() == u"query")
            columns.prepend(QJsonObject{{QStringLiteral("name"), QStringLiteral("moon-phase")},
                                        {QStringLiteral("width"), 77}});
        else
            columns.append(value);
    }
    layout.insert(QStringLiteral("columns"), columns);
    layout.insert(QStringLiteral("sort"), QStringLiteral("moon-phase"));
    const QList<int> before = room.order();
    QVERIFY(room.view()->restoreColumns('2' + QJsonDocument(layout).toJson()));
    QCOMPARE(room.order(), before);
    QCOMPARE(room.shown()->sortColumn(), int(Model::Started));
    QVERIFY(!room.header()->isSectionHidden(Model::Query));
}

void TestColumnLayout::whatIsNotUnderstoodChangesNothing_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a newer version") << QByteArray("3{\"columns\":[{\"name\":\"note\"}]}");
    QTest::newRow("damaged") << QByteArray("2{\"columns\":");
    QTest::newRow("no columns") << QByteArray("2{}");
    QTest::newRow("damaged first version") << firstVersion().left(40);
}

void TestColumnLayout::whatIsNotUnderstoodChangesNothing()
{
    QFETCH(const QByteArray, layout);
    ColumnsRoom room;
    const QByteArray before = room.view()->columns();
    QVERIFY(!room.view()->restoreColumns(layout));
    QCOMPARE(room.view()->columns(), before);
}

void TestColumnLayout::theStateIsNeverHidden()
{
    ColumnsRoom room;
    QVERIFY(room.view()->restoreColumns("2{\"columns\":[{\"name\":\"note\",\"width\":-5},{\"name\":\"state\","
                                        "\"hidden\":true},{\"name\":\"note\"}]}"));
    QVERIFY(!room.header()->isSectionHidden(Model::State));
    QCOMPARE(room.order().size(), int(Model::ColumnCount));
    QCOMPARE(room.order().constFirst(), int(Model::Note));
}

void TestColumnLayout::theWindowRemembersIt()
{
    WindowRoom room;
    room.open();
    room.view()->horizontalHeader()->showSection(Model::Tag);
    room.window->remember();
    room.window.reset();
    room.open();
    QVERIFY(!room.view()->horizontalHeader()->isSectionHidden(Model::Tag));
}

QTEST_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
