// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <QTest>

using namespace Quell;

class tst_TextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsLineUpInATerminal();
    void widthIsThatOfTheTerminal_data();
    void widthIsThatOfTheTerminal();
};

void tst_TextTable::columnsLineUpInATerminal()
{
    TextTable table({QStringLiteral("状態"), QStringLiteral("ID")});
    table.addRow({QStringLiteral("キャンセル済み"), QStringLiteral("1")});
    table.addRow({QStringLiteral("Läuft"), QStringLiteral("2")});
    QCOMPARE(QString::fromUtf8(table.toText()),
             QStringLiteral("状態            ID\n"
                            "キャンセル済み  1\n"
                            "Läuft           2\n"));
}

void tst_TextTable::widthIsThatOfTheTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("width");
    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("Latin") << QStringLiteral("Still running") << qsizetype(13);
    QTest::newRow("accent of its own") << QStringLiteral("e\u0301te\u0301") << qsizetype(3);
    QTest::newRow("Chinese") << QStringLiteral("已取消") << qsizetype(6);
    QTest::newRow("fullwidth brackets") << QStringLiteral("（1）") << qsizetype(5);
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001f514x") << qsizetype(3);
    QTest::newRow("direction mark") << QStringLiteral("a\u200eb") << qsizetype(2);
}

void tst_TextTable::widthIsThatOfTheTerminal()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, width);
    QCOMPARE(terminalWidth(text), width);
}

QTEST_GUILESS_MAIN(tst_TextTable)
#include "tst_texttable.moc"
