// SPDX-License-Identifier: GPL-3.0-or-later
#include "idextraction.h"

#include <QRegularExpression>
#include <QTest>

using namespace Quell;

namespace {

/// Two services of the tests' own, in the manner of the real ones: one whose ids nothing else looks like, found anywhere and
/// in lower case too; and one whose ids can be any word with a digit, of which only some are found in a text.
ServiceDescription ulids()
{
    ServiceDescription service;
    service.id = QStringLiteral("ulids");
    service.name = QStringLiteral("Ulids");
    service.idHint = QStringLiteral("26 letters and digits that start with 01");
    service.isId = [](const QString &id) {
        static const QRegularExpression whole(QStringLiteral("^01[0-9A-HJKMNP-TV-Z]{24}\\z"));
        return whole.match(id).hasMatch();
    };
    service.findIds = [](const QString &line) {
        static const QRegularExpression within(
            QStringLiteral("(?<![0-9A-Za-z])01[0-9A-HJKMNP-TV-Z]{24}(?![0-9A-Za-z])"),
            QRegularExpression::CaseInsensitiveOption);
        QStringList ids;
        for (auto match = within.globalMatch(line); match.hasNext();)
            ids.append(match.next().captured().toUpper());
        return ids;
    };
    return service;
}

ServiceDescription opaque()
{
    ServiceDescription service;
    service.id = QStringLiteral("opaque");
    service.name = QStringLiteral("Opaque");
    service.idHint = QStringLiteral("16 hexadecimal digits, or a word with a digit in it");
    service.isId = [](const QString &id) {
        static const QRegularExpression whole(
            QStringLiteral("^(?=[a-z-]*[0-9])[0-9A-Za-z][0-9A-Za-z-]{0,63}\\z"));
        return whole.match(id).hasMatch() && !ulids().isId(id.toUpper());
    };
    service.findIds = [](const QString &line) {
        static const QRegularExpression within(
            QStringLiteral("/query/([0-9a-z]+)|(?<![0-9A-Za-z])[0-9a-f]{16}(?![0-9A-Za-z])"));
        QStringList ids;
        for (auto match = within.globalMatch(line); match.hasNext();) {
            const auto id = match.next();
            ids.append(id.hasCaptured(1) ? id.captured(1) : id.captured());
        }
        return ids;
    };
    return service;
}

const QString A = QStringLiteral("01JD6QK9ZZ000000000000000A");
const QString B = QStringLiteral("01JD6QK9ZZ000000000000000B");
const QString C = QStringLiteral("01JD6QK9ZZ000000000000000C");

/// The table below writes {A}, {B}, {C} for these, and {a} for A in lower case.
QString filled(const char *text)
{
    return QString::fromUtf8(text)
        .replace(QStringLiteral("{A}"), A)
        .replace(QStringLiteral("{a}"), A.toLower())
        .replace(QStringLiteral("{B}"), B)
        .replace(QStringLiteral("{C}"), C);
}

ExtractedIds extracted(const QString &text)
{
    return extractIds(text, ulids(), {opaque()});
}

} // namespace

class tst_IdExtraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsIds_data();
    void findsIds();
    void findsStandaloneIdsOfTheOtherService_data();
    void findsStandaloneIdsOfTheOtherService();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void neverShowsASecret_data();
    void neverShowsASecret();
    void numbersBadLinesAndKeepsGoodOnes();
    void countsDuplicatesOnce();
    void shortensWhatItShows();
    void takesFiveThousandAtOnce_data();
    void takesFiveThousandAtOnce();
    void refusesATextThatIsTooLarge();
    void serviceWithoutFunctionsFindsNothing();
};

void tst_IdExtraction::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("badLines");
    const auto row = [](const char *name, const char *text, const QStringList &ids, int badLines = 0) {
        QTest::newRow(name) << filled(text) << ids << badLines;
    };

    row("nothing", "", {});
    row("blanks and empty lines", " \n\n\t\r\n", {});
    row("one id", "{A}", {A});
    row("white space around", "  {A}\t\n", {A});
    row("lower case", "{a}", {A});
    row("one a line", "{A}\n{B}\n{C}", {A, B, C});
    row("lines of Windows", "{A}\r\n{B}\r\n", {A, B});
    row("old lines of the Mac", "{A}\r{B}", {A, B});
    row("empty lines between", "{A}\n\n\n{B}", {A, B});
    row("byte order mark", "\xEF\xBB\xBF{A}\n{B}", {A, B});
    row("commas", "{A},{B}, {C}", {A, B, C});
    row("semicolons", "{A};{B}", {A, B});
    row("blanks", "{A} {B}\t{C}", {A, B, C});
    row("quoted", "\"{A}\"\n'{B}'", {A, B});
    row("Python list", "['{A}', '{B}']", {A, B});
    row("list of strings", "[\"{A}\", \"{B}\"]", {A, B});
    row("bullets", "- {A}\n* {B}", {A, B});
    row("in a sentence", "please stop {A}, it runs since noon", {A});
    row("row of a table", "running,dune-main,{A},DEX volume by pool,2026-01-05T09:00:00Z", {A});

    row("address", "https://api.example.com/v1/execution/{A}/status", {A});
    row("address with a key", "https://api.example.com/v1/execution/{A}/status?api_key=demo-key", {A});
    row("two addresses", "https://x.example/{A} https://x.example/{B}", {A, B});
    row("curl command", "curl -H 'X-Api-Key: demo-key' https://x.example/v1/execution/{A}/cancel", {A});

    row("JSON", R"({"execution_id":"{A}","state":"QUERY_STATE_PENDING"})", {A});
    row("JSON, spread out", "{\n  \"execution_id\" :\n    \"{A}\"\n}\n", {A});
    row("JSON, deep", R"({"a":{"b":[{"c":{"execution_id":"{A}"}}]}})", {A});
    row("JSON, several", R"([{"execution_id":"{A}"},{"execution_id":"{B}"}])", {A, B});
    row("JSON in its order", R"({"z":{"execution_id":"{B}"},"a":{"execution_id":"{A}"}})", {B, A});
    row("JSON a line", "{\"execution_id\":\"{A}\"}\n\n{\"execution_id\":\"{B}\"}\n", {A, B});
    row("webhook", R"({"message":"done","query_result":{"execution_id":"{A}","query_id":17,"state":"x"}})",
        {A});
    row("pipeline", R"({"pipeline_execution_id":"{B}","status":"running","node_executions":[
            {"query_execution_status":{"status":"running","query_id":17,"execution_id":"{A}"}}]})",
        {A});
    row("only the pipeline's own id", R"({"pipeline_execution_id":"{B}"})", {}, 1);
    row("ids elsewhere in JSON are none", R"({"execution_id":"{A}","query":"select '{B}'","id":"{C}"})", {A});
    row("pair within a string of JSON is none", R"({"execution_id":"{A}","log":"\"execution_id\": \"{B}\""})",
        {A});
    row("null in JSON", R"({"execution_id":null})", {}, 1);
    row("JSON without ids", R"({"error":"invalid API Key"})", {}, 1);
    row("JSON, lower case", R"({"execution_id":"{a}"})", {A});

    row("log that contains JSON", "POST 200 in 0.4 s\n{\"execution_id\": \"{A}\"}\n-- end\n", {A});
    row("JSON cut off", R"({"execution_id":"{A}","state":"QUERY_)", {A});
    row("JSON documents after another", "{\"execution_id\":\"{A}\"}{\"execution_id\":\"{B}\"}", {A, B});
    row("Python dictionary", "{'execution_id': '{A}', 'state': None}", {A});
    row("JSON within a string", R"(body="{\"execution_id\":\"{A}\"}")", {A});
    row("pipeline's own id in a log", "got {'pipeline_execution_id': '{B}', 'execution_id': '{A}'}", {A});
    row("ids beside JSON", "{B}\nthen {\"execution_id\": \"{A}\"}\n{C}", {B, A, C});
    row("bad pair", R"({"execution_id":"../../cancel"})", {}, 1);
    row("bad and good pair", R"([{"execution_id":"nonsense"},{"execution_id":"{A}"}])", {A}, 1);

    row("word", "hello", {}, 1);
    row("one bad line", "{A}\nnonsense\n{B}", {A, B}, 1);
    row("bad id in a list", "{A}, 01JD6QK9ZZ0000000000000, {B}", {A, B}, 1);
    row("word in a list", "{A}, nonsense, {B}", {A, B}, 1);
    row("word behind an id", "{A}; nonsense", {A}, 1);
    row("bad id in a sentence", "stop {A} and 01JD6QK9ZZ0000000000000 please", {A}, 1);
    row("one letter too many", "{A}X", {}, 1);
    row("one letter too few", "01JD6QK9ZZ000000000000000", {}, 1);
    row("letter that no id has", "01JD6QK9ZZ00000000000000U0", {}, 1);
}

void tst_IdExtraction::findsIds()
{
    QFETCH(QString, text);
    QFETCH(int, badLines);
    const ExtractedIds result = extracted(text);
    QTEST(result.ids, "ids");
    QCOMPARE(result.badLines.size(), badLines);
    QCOMPARE(result.duplicates, 0);
}

void tst_IdExtraction::findsStandaloneIdsOfTheOtherService_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("badLines");
    const QString hex = QStringLiteral("00f1a2b3c4d5e6f7");
    const QString number = QStringLiteral("48121");
    QTest::newRow("hexadecimal") << hex << QStringList{hex} << 0;
    QTest::newRow("number") << number << QStringList{number} << 0;
    QTest::newRow("list") << hex + u',' + number << QStringList{hex, number} << 0;
    QTest::newRow("list with blanks") << hex + u' ' + number << QStringList{hex, number} << 0;
    QTest::newRow("list with a bad one")
        << hex + QStringLiteral(", what?, ") + number << QStringList{hex, number} << 1;
    QTest::newRow("row of a table") << QStringLiteral("running,risk-prod,") + hex
            + QStringLiteral(",SELECT,12,3,you?")
                                    << QStringList{hex} << 0;
    QTest::newRow("numbers of a sentence are no ids")
        << QStringLiteral("cancelled 12 of 48121 rows") << QStringList() << 1;
    QTest::newRow("address") << QStringLiteral("https://x.example/rest/v1/query/") + hex << QStringList{hex}
                             << 0;
    QTest::newRow("number in JSON") << QStringLiteral("{\"execution_id\": 48121}") << QStringList{number}
                                    << 0;
}

void tst_IdExtraction::findsStandaloneIdsOfTheOtherService()
{
    QFETCH(QString, text);
    QFETCH(int, badLines);
    const ExtractedIds result = extractIds(text, opaque(), {ulids()});
    QTEST(result.ids, "ids");
    QCOMPARE(result.badLines.size(), badLines);
}

void tst_IdExtraction::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString hint = QStringLiteral(" An id of Ulids is 26 letters and digits that start with 01.");
    const QString path = QStringLiteral("This contains a slash or dots, which no id has.") + hint;
    const QString otherService =
        QStringLiteral("This looks like an execution id of Opaque, but the connection is one of Ulids.");
    const QString address = QStringLiteral("This address contains no execution id of Ulids.");
    QTest::newRow("word") << QStringLiteral("hello") << QStringLiteral("No execution id found.") + hint;
    QTest::newRow("sentence") << QStringLiteral("how are you?")
                              << QStringLiteral("No execution id found.") + hint;
    QTest::newRow("other service") << QStringLiteral("00f1a2b3c4d5e6f7") << otherService;
    QTest::newRow("address of the other service")
        << QStringLiteral("https://x.example/rest/v1/query/00f1a2b3c4d5e6f7") << otherService;
    QTest::newRow("too long") << QString(65, u'0') + QStringLiteral("Z")
                              << QStringLiteral("This is too long for an id.") + hint;
    QTest::newRow("path") << QStringLiteral("../cancel") << path;
    QTest::newRow("path of Windows") << QStringLiteral("..\\cancel") << path;
    QTest::newRow("dots") << QStringLiteral("..") << path;
    QTest::newRow("id with a path behind it") << QStringLiteral("01JD6QK9ZZ/../x") << path;
    QTest::newRow("file") << QStringLiteral("query.sql") << path;
    QTest::newRow("not ASCII") << QStringLiteral("01JD6QK9ZZ00000000000000Ä")
                               << QStringLiteral(
                                      "This contains a character that no id has, such as an accented "
                                      "letter or a typographic sign.")
            + hint;
    QTest::newRow("address without an id") << QStringLiteral("https://x.example/queries/17") << address;
    QTest::newRow("JSON") << QStringLiteral("{\"state\": \"x\"}")
                          << QStringLiteral("This JSON contains no execution_id.");
    QTest::newRow("pair of the other service")
        << QStringLiteral("{\"execution_id\": \"00f1a2b3c4d5e6f7\"}") << otherService;
    QTest::newRow("what could be anything")
        << QStringLiteral("48121") << QStringLiteral("No execution id found.") + hint;
    QTest::newRow("one letter too few") << A.chopped(1) << QStringLiteral("No execution id found.") + hint;
}

void tst_IdExtraction::saysWhatIsWrong()
{
    QFETCH(QString, text);
    const ExtractedIds result = extracted(text);
    QVERIFY(result.ids.isEmpty());
    QCOMPARE(result.badLines.size(), 1);
    QTEST(result.badLines.constFirst().reason, "reason");
    QCOMPARE(result.badLines.constFirst().number, 1);
    QVERIFY(!result.badLines.constFirst().text.isEmpty());
}

void tst_IdExtraction::neverShowsASecret_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "https://x.example/queries/17?api_key=hidden-word",
             "https://x.example/queries/17?a=b&api_key=hidden-word#frag",
             "x.example/queries/17?api_key=hidden-word",
             "https://anna:hidden-word@x.example/queries/17",
             "https://x.example/#access_token=hidden-word",
             "X-Dune-Api-Key: hidden-word",
             "Authorization: Bearer hidden-word",
             "api_key=hidden-word",
             "DUNE_API_KEY=hidden-word",
             "password hidden-word",
             "curl -H 'X-Dune-Api-Key: hidden-word0123' https://x.example/v1/execution/{A}/status",
             "{A}, api-key: hidden-word0123",
             "{\"api_key\": \"hidden-word\"}",
             "{\"execution_id\": \"https://x.example/?api_key=hidden-word\"}",
             "0123456789abcdefghijhidden-word01",
         })
        QTest::newRow(text) << filled(text);
}

void tst_IdExtraction::neverShowsASecret()
{
    QFETCH(QString, text);
    const ExtractedIds result = extracted(text);
    for (const BadLine &line : result.badLines) {
        QVERIFY2(!line.text.contains(u"hidden"), qPrintable(line.text));
        QVERIFY2(!line.reason.contains(u"hidden"), qPrintable(line.reason));
    }
    QVERIFY(!result.badLines.isEmpty() || result.ids == QStringList{A});
}

void tst_IdExtraction::numbersBadLinesAndKeepsGoodOnes()
{
    const ExtractedIds result = extracted(filled("{A}\n\nnonsense\n{B}\n48121\n"));
    QCOMPARE(result.ids, (QStringList{A, B}));
    QCOMPARE(result.badLines.size(), 2);
    QCOMPARE(result.badLines.at(0).number, 3);
    QCOMPARE(result.badLines.at(0).text, QStringLiteral("nonsense"));
    QCOMPARE(result.badLines.at(1).number, 5);
    QCOMPARE(result.badLines.at(1).text, QStringLiteral("48121"));

    const ExtractedIds pairs =
        extracted(filled("[\n{\"execution_id\":\"{A}\"},\n{\"execution_id\":\"bad\"}\n]"));
    QCOMPARE(pairs.badLines.size(), 1);
    QCOMPARE(pairs.badLines.constFirst().number, 3);
    QCOMPARE(pairs.badLines.constFirst().text, QStringLiteral("bad"));
}

void tst_IdExtraction::countsDuplicatesOnce()
{
    const ExtractedIds result = extracted(filled("{A}\n{B}\n{a}\nhttps://x.example/{A}\n{B}"));
    QCOMPARE(result.ids, (QStringList{A, B}));
    QCOMPARE(result.duplicates, 3);
    QVERIFY(result.badLines.isEmpty());
}

void tst_IdExtraction::shortensWhatItShows()
{
    const ExtractedIds result = extracted(QStringLiteral("word ").repeated(1000) + u'\n' + QString(1000, u'0')
                                          + QStringLiteral("\n<b>\u202Ex</b>"));
    QCOMPARE(result.badLines.size(), 3);
    for (const BadLine &line : result.badLines)
        QVERIFY2(line.text.size() <= 60, qPrintable(line.text));
    QCOMPARE(result.badLines.at(1).text, QStringLiteral("000000000000…"));
    QCOMPARE(result.badLines.at(2).text, QStringLiteral("<b>\uFFFDx</b>"));
}

void tst_IdExtraction::takesFiveThousandAtOnce_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("good");
    QTest::newRow("ids") << QStringLiteral("%1\n") << true;
    QTest::newRow("one line") << QStringLiteral("%1, ") << true;
    QTest::newRow("addresses") << QStringLiteral("https://x.example/v1/execution/%1/status\n") << true;
    QTest::newRow("JSON a line") << QStringLiteral("{\"execution_id\":\"%1\",\"state\":\"x\"}\n") << true;
    QTest::newRow("log") << QStringLiteral("got {'execution_id': '%1'}\n") << true;
    QTest::newRow("bad ones") << QStringLiteral("x%1\n") << false;
}

void tst_IdExtraction::takesFiveThousandAtOnce()
{
    constexpr int count = 5000;
    QFETCH(QString, pattern);
    QFETCH(bool, good);
    QString text;
    for (int number = 0; number < count; ++number)
        text += pattern.arg(QStringLiteral("01JD6QK9ZZ%1").arg(number, 16, 10, QLatin1Char('0')));
    const ExtractedIds result = extracted(text);
    QCOMPARE(result.ids.size(), good ? count : 0);
    QCOMPARE(result.badLines.size(), good ? 0 : count);
}

void tst_IdExtraction::refusesATextThatIsTooLarge()
{
    const ExtractedIds result = extracted(filled("{A}\n") + QString(4 * 1024 * 1024, u'x'));
    QVERIFY(result.ids.isEmpty());
    QCOMPARE(result.badLines.size(), 1);
    QVERIFY(result.badLines.constFirst().reason.contains(u"4 MiB"));
}

void tst_IdExtraction::serviceWithoutFunctionsFindsNothing()
{
    const ExtractedIds result = extractIds(A, ServiceDescription{}, {ServiceDescription{}});
    QVERIFY(result.ids.isEmpty());
    QCOMPARE(result.badLines.size(), 1);
}

QTEST_GUILESS_MAIN(tst_IdExtraction)
#include "tst_idextraction.moc"
