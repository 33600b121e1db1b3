// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonoutput.h"
#include "jsonrow.h"
#include "samples.h"
#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

/// A row as text is what Qt makes of its object, but for what would steer a terminal.
class TestJsonRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreWrittenAsQtWritesThem_data();
    void textsAreWrittenAsQtWritesThem();
    void numbersAreWrittenAsQtWritesThem_data();
    void numbersAreWrittenAsQtWritesThem();
    void whatIsNotKnownIsNull();
    void itStandsIndentedInAnArray();

private:
    static ExecutionRow row()
    {
        ExecutionRow row{.execution = Samples::execution(ExecutionState::Completed, 60s),
                         .connection = QStringLiteral("research"),
                         .service = QStringLiteral("dune"),
                         .serviceName = QStringLiteral("Dune"),
                         .tag = QStringLiteral("mine"),
                         .now = Samples::at(90s)};
        row.execution.last.startedAt = Samples::at(2s);
        row.execution.last.endedAt = Samples::at(50s);
        return row;
    }
    static QByteArray written(const ExecutionRow &row)
    {
        QByteArray json;
        appendJson(json, row, JsonShape::OneLine);
        return json;
    }
    static QByteArray byQt(const ExecutionRow &row)
    {
        return escapedJson(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact));
    }
};

void TestJsonRow::textsAreWrittenAsQtWritesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString();
    QTest::newRow("plain") << QStringLiteral("SELECT * FROM t WHERE a < 1");
    QTest::newRow("marks of JSON") << QStringLiteral("\"a\\b\"/{[,]}:'");
    QTest::newRow("ends with one") << QStringLiteral("\\");
    QString controls;
    for (char16_t code = 0; code < 0xa1; ++code)
        controls += QChar(code);
    QTest::newRow("controls") << controls;
    QTest::newRow("beyond ASCII") << QStringLiteral("Überprüfung – 查询 “größer” …");
    QTest::newRow("beyond the first plane") << QStringLiteral("a\U0001F514\U0001F469\u200D\U0001F52Cz");
    QTest::newRow("directions") << QStringLiteral("a\u202Eb\u2066c\u2069\u200F");
    QTest::newRow("lines") << QStringLiteral("a\u2028b\u2029c\u0085");
    QTest::newRow("tags") << QStringLiteral("a\U000E0041b\U000E007F");
    QTest::newRow("half a character") << QString(u'a') + QChar(0xD83D) + u'b' + QChar(0xDD14);
    QTest::newRow("half a character at the end") << QString(u'a') + QChar(0xD83D);
    QTest::newRow("none at all") << QStringLiteral("\uFFFE\uFDD0\uFFFF");
}

void TestJsonRow::textsAreWrittenAsQtWritesThem()
{
    QFETCH(QString, text);
    ExecutionRow given = row();
    given.execution.last.query = text;
    given.tag = text + text;
    given.connection = text;
    const QByteArray json = written(given);
    QCOMPARE(json, byQt(given));
    const QString shown = QString::fromUtf8(json);
    for (const uint character : shown.toUcs4())
        QVERIFY(!Terminal::steers(character));
}

void TestJsonRow::numbersAreWrittenAsQtWritesThem_data()
{
    QTest::addColumn<double>("number");
    for (const double number :
         {0.0, -0.0, 1.0, 38.138, 0.1, -2.5, 1e15, 9007199254740992.0, 1e16, 1e17, 1e22, 1e300, 1e-7})
        QTest::newRow(QByteArray::number(number).constData()) << number;
}

void TestJsonRow::numbersAreWrittenAsQtWritesThem()
{
    QFETCH(double, number);
    ExecutionRow given = row();
    given.execution.last.costCredits = number;
    given.execution.last.queuePosition = 7;
    QCOMPARE(written(given), byQt(given));
}

void TestJsonRow::whatIsNotKnownIsNull()
{
    const ExecutionRow nothing{.execution = {.key = {Samples::connection(), QStringLiteral("1")}}};
    QCOMPARE(written(nothing), byQt(nothing));
    QVERIFY(written(nothing).contains("\"seenAt\":null"));
    QVERIFY(written(nothing).contains("\"service\":\"\""));
}

void TestJsonRow::itStandsIndentedInAnArray()
{
    QByteArray json = "[\n    ";
    appendJson(json, row(), JsonShape::Indented);
    json += "\n]\n";
    QCOMPARE(json, QJsonDocument(QJsonArray{toJson(row())}).toJson());
}

QTEST_GUILESS_MAIN(TestJsonRow)
#include "tst_jsonrow.moc"
