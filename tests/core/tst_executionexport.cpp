// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include "executionexport.h"
#include "hostiletexts.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Quell;
using namespace Quell::Samples;
using namespace std::chrono_literals;

namespace {

ExecutionRow rowWith(const QString &query)
{
    ExecutionRow row{.execution = Samples::execution(ExecutionState::Completed, 60s),
                     .connection = QStringLiteral("research"),
                     .service = QStringLiteral("dune"),
                     .serviceName = QStringLiteral("Dune"),
                     .now = at(90s)};
    row.execution.last.query = query;
    row.execution.last.startedAt = at(2s);
    row.execution.last.endedAt = at(50s);
    row.execution.last.costCredits = 1234567.25;
    return row;
}

QString queryFieldOf(const QString &query)
{
    const QString csv = QString::fromUtf8(ExecutionExport::toCsv({rowWith(query)}));
    const QString before = QStringLiteral("completed,none,,");
    const qsizetype begin = csv.indexOf(before) + before.size();
    return csv.sliced(begin, csv.indexOf(QStringLiteral(",,"), begin) - begin);
}

} // namespace

class ExecutionExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfTheJsonRowIsAColumn();
    void numbersAndTimesDoNotDependOnTheLocale();
    void formulasAreText_data();
    void formulasAreText();
    void textsAreQuotedWhereTheyHaveTo_data();
    void textsAreQuotedWhereTheyHaveTo();
    void nothingHostileIsAFormulaOrLost_data();
    void nothingHostileIsAFormulaOrLost();
    void aLineForEachRowWhateverIsInIt();
    void aFormulaIsTextWhereItIsPasted();
    void jsonIsAnArrayOfTheRows();
};

void ExecutionExportTest::everyFieldOfTheJsonRowIsAColumn()
{
    const QByteArray csv = ExecutionExport::toCsv({rowWith(QStringLiteral("holders"))});
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().endsWith('\r'));
    const QList<QByteArray> heading = lines.first().chopped(1).split(',');
    const QJsonObject json = toJson(rowWith(QStringLiteral("holders")));
    QCOMPARE(json.keys().size(), heading.size());
    for (const QByteArray &name : heading)
        QVERIFY2(json.contains(QLatin1StringView(name)), name.constData());
    QCOMPARE(lines.at(1).count(','), lines.first().count(','));
}

void ExecutionExportTest::numbersAndTimesDoNotDependOnTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray csv = ExecutionExport::toCsv({rowWith({})});
    QLocale::setDefault(before);
    QVERIFY2(csv.contains(",2026-01-05T09:00:02Z,2026-01-05T09:00:50Z,48000,,1234567.25,"), csv.constData());
}

void ExecutionExportTest::formulasAreText_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
    QTest::newRow("minus") << QStringLiteral("-- a comment") << QStringLiteral("'-- a comment");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("behind blanks") << QStringLiteral("  =1") << QStringLiteral("'  =1");
    QTest::newRow("behind a tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t=1\"");
    QTest::newRow("behind a line break") << QStringLiteral("\n=1") << QStringLiteral("\"'\n=1\"");
    QTest::newRow("full width") << QStringLiteral("＝1") << QStringLiteral("'＝1");
    QTest::newRow("none") << QStringLiteral("select 1") << QStringLiteral("select 1");
}

void ExecutionExportTest::formulasAreText()
{
    QFETCH(QString, query);
    QTEST(queryFieldOf(query), "field");
}

void ExecutionExportTest::textsAreQuotedWhereTheyHaveTo_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("comma") << QStringLiteral("a, b") << QStringLiteral("\"a, b\"");
    QTest::newRow("quotation mark") << QStringLiteral("a \"b\"") << QStringLiteral("\"a \"\"b\"\"\"");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("semicolon") << QStringLiteral("a; b") << QStringLiteral("\"a; b\"");
    QTest::newRow("not ASCII") << QStringLiteral("größe 数") << QStringLiteral("größe 数");
}

void ExecutionExportTest::textsAreQuotedWhereTheyHaveTo()
{
    QFETCH(QString, query);
    QTEST(queryFieldOf(query), "field");
}

void ExecutionExportTest::nothingHostileIsAFormulaOrLost_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts() + endlessTexts().first(1))
        QTest::newRow(hostile.name) << hostile.text;
}

void ExecutionExportTest::nothingHostileIsAFormulaOrLost()
{
    QFETCH(const QString, text);
    const QString name = QStringLiteral("query");
    QString field = QString::fromUtf8(Csv::line({name}, {{name, text}}));
    QVERIFY(field.endsWith(u"\r\n"));
    field.chop(2);
    if (field.startsWith(u'"')) {
        QVERIFY(field.size() > 1 && field.endsWith(u'"'));
        field = field.sliced(1).chopped(1);
        QVERIFY(!QString(field).remove(QStringLiteral("\"\"")).contains(u'"'));
        field.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    } else {
        QVERIFY(!field.contains(u'\n') && !field.contains(u'\r') && !field.contains(u','));
    }
    const QString given = QString::fromUtf8(text.toUtf8());
    QVERIFY(field == given || field == u'\'' + given);
    const auto first = std::ranges::find_if(
        field, [](QChar character) { return character.isPrint() && !character.isSpace(); });
    QVERIFY(first == field.cend() || !QStringLiteral("=+-@＝＋－＠").contains(*first));
    QVERIFY(!field.startsWith(u'\t') && !field.startsWith(u'\r') && !field.startsWith(u'\n'));

    ExecutionRow row = rowWith(text);
    row.execution.last.user = text;
    row.execution.last.errorMessage = text;
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(ExecutionExport::toJson({row}), &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    if (text.isValidUtf16())
        QCOMPARE(array.at(0).toObject().value(u"query").toString(), given);
    QCOMPARE(steeringIn(ExecutionExport::toLines({row}).remove(u'\t')), QString());
}

void ExecutionExportTest::aLineForEachRowWhateverIsInIt()
{
    const QString lines =
        ExecutionExport::toLines({rowWith(QStringLiteral("a\tb\nc")), rowWith(QStringLiteral("d"))});
    QCOMPARE(lines.count(u'\n'), 1);
    QCOMPARE(lines.section(u'\n', 0, 0).count(u'\t'), lines.section(u'\n', 1, 1).count(u'\t'));
    QVERIFY(lines.contains(u"\ta b c\t"));
}

/// A spreadsheet takes what is pasted as it takes a file.
void ExecutionExportTest::aFormulaIsTextWhereItIsPasted()
{
    const QString lines = ExecutionExport::toLines({rowWith(QStringLiteral("=HYPERLINK(\"x\")"))});
    QVERIFY2(lines.contains(u"\t'=HYPERLINK(\"x\")\t"), qPrintable(lines));
    ExecutionRow negative = rowWith(QStringLiteral("select -1"));
    negative.execution.last.costCredits = -0.5;
    QVERIFY(ExecutionExport::toLines({negative}).contains(u"\t-0.5\t"));
}

void ExecutionExportTest::jsonIsAnArrayOfTheRows()
{
    const QList<ExecutionRow> rows{rowWith(QStringLiteral("one")), rowWith(QStringLiteral("=two"))};
    const QJsonArray array = QJsonDocument::fromJson(ExecutionExport::toJson(rows)).array();
    QCOMPARE(array, (QJsonArray{toJson(rows.first()), toJson(rows.last())}));
    QCOMPARE(array.at(1).toObject().value(u"query").toString(), QStringLiteral("=two"));
}

QTEST_GUILESS_MAIN(ExecutionExportTest)
#include "tst_executionexport.moc"
