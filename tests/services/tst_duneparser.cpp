// SPDX-License-Identifier: GPL-3.0-or-later
#include "duneid.h"
#include "duneparser.h"
#include "duneservice.h"
#include "goldenfiles.h"
#include "idextraction.h"
#include "outcomejson.h"

#include <QTest>
#include <QTimeZone>

using namespace Quell;

class TestDuneParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreReadAsTheGoldenFilesSay_data();
    void answersAreReadAsTheGoldenFilesSay();
    void deepNestingIsNotFollowed();
    void everyPrefixOfAnAnswerIsHarmless();
    void refusalsBringTheirWaitingTime();

    void ids_data();
    void ids();
    void idsAreFoundInText_data();
    void idsAreFoundInText();
    void queriesAreFoundInText_data();
    void queriesAreFoundInText();
    void pipelinesAreFoundWhereThereIsOneId();
    void idsTellWhenTheyWereMade();
    void theDescriptionFitsTheService();
    void queryPagesAreForNumbersOnly();
    void theCurlCommandReadsAndHoldsNoKey();
};

namespace {

QJsonObject read(const GoldenFile &file)
{
    const HttpAnswer answer{.status = file.status, .body = file.in};
    if (!answer.ok())
        return {{QStringLiteral("trouble"), toJson(DuneParser::refusal(answer))}};
    if (file.call == u"status")
        return toJson(DuneParser::status(file.in));
    if (file.call == u"cancel")
        return toJson(DuneParser::cancelled(file.in));
    if (file.call == u"pipeline")
        return toJson(DuneParser::pipeline(file.in));
    if (file.call == u"latest")
        return toJson(DuneParser::latestExecution(file.in));
    return toJson(DuneParser::queryName(file.in));
}

} // namespace

void TestDuneParser::answersAreReadAsTheGoldenFilesSay_data()
{
    QTest::addColumn<int>("index");
    const QList<GoldenFile> files = goldenFiles(QStringLiteral(QUELL_TEST_DATA "/dune"));
    QVERIFY(files.size() > 60);
    for (int index = 0; index < files.size(); ++index)
        QTest::newRow(qPrintable(files.at(index).name)) << index;
}

void TestDuneParser::answersAreReadAsTheGoldenFilesSay()
{
    static const QList<GoldenFile> files = goldenFiles(QStringLiteral(QUELL_TEST_DATA "/dune"));
    QFETCH(int, index);
    const GoldenFile &file = files.at(index);
    QCOMPARE(printed(read(file)), printed(file.out));
}

void TestDuneParser::deepNestingIsNotFollowed()
{
    const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
    const QByteArray body = R"({"execution_id":"x","state":"QUERY_STATE_PENDING","error":)" + deep + "}";
    QCOMPARE(DuneParser::status(body).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(DuneParser::cancelled(deep).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(DuneParser::refusal({.status = 500, .body = deep}).said, QString());
}

void TestDuneParser::everyPrefixOfAnAnswerIsHarmless()
{
    for (const GoldenFile &file : goldenFiles(QStringLiteral(QUELL_TEST_DATA "/dune"))) {
        for (qsizetype length = 0; length < file.in.trimmed().size(); length += 7) {
            const HttpAnswer answer{.status = 500, .body = file.in.left(length)};
            QVERIFY(!DuneParser::status(answer.body).ok() || !file.in.startsWith('{'));
            QCOMPARE(DuneParser::refusal(answer).kind, TroubleKind::ServerTrouble);
        }
    }
}

void TestDuneParser::refusalsBringTheirWaitingTime()
{
    HttpAnswer answer{.status = 429, .body = R"({"error":"too many requests"})"};
    answer.facts.retryAfter = std::chrono::seconds(17);
    QCOMPARE(DuneParser::refusal(answer).retryAfter, std::chrono::milliseconds(17'000));
}

void TestDuneParser::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("documented") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1") << true;
    QTest::newRow("largest") << QStringLiteral("7ZZZZZZZZZZZZZZZZZZZZZZZZZ") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("lower case") << QStringLiteral("01hkzj2683phf9q9phhq8fw4q1") << false;
    QTest::newRow("too large") << QStringLiteral("81HKZJ2683PHF9Q9PHHQ8FW4Q1") << false;
    QTest::newRow("short") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q") << false;
    QTest::newRow("long") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q11") << false;
    QTest::newRow("very long") << QString(100'000, u'0') << false;
    QTest::newRow("not of the alphabet") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4QI") << false;
    QTest::newRow("path") << QStringLiteral("../01HKZJ2683PHF9Q9PHHQ8FW") << false;
    QTest::newRow("line break") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1\n") << false;
    QTest::newRow("other digits") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q١") << false;
    QTest::newRow("of Atoti") << QStringLiteral("3f9c0a7be41d2586") << false;
}

void TestDuneParser::ids()
{
    QFETCH(QString, id);
    QTEST(DuneId::isId(id), "good");
}

void TestDuneParser::idsAreFoundInText_data()
{
    const QString first = QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1");
    const QString second = QStringLiteral("01JD6QK9ZZ0000000000Y7R2MT");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("alone") << first << QStringList{first};
    QTest::newRow("lower case") << first.toLower() << QStringList{first};
    QTest::newRow("address")
        << QStringLiteral("https://api.dune.com/api/v1/execution/%1/status?api_key=demo-key").arg(first)
        << QStringList{first};
    QTest::newRow("a key that looks like an id")
        << QStringLiteral("https://api.dune.com/api/v1/execution/%1/results?api_key=%2&limit=1")
               .arg(first, second)
        << QStringList{first};
    QTest::newRow("header with a key")
        << QStringLiteral("-H 'X-Dune-Api-Key: %1' %2").arg(second, first) << QStringList{first};
    QTest::newRow("JSON")
        << QStringLiteral(R"({"execution_id":"%1","state":"QUERY_STATE_PENDING"})").arg(first)
        << QStringList{first};
    QTest::newRow("two") << QStringLiteral("%1, %2;").arg(first, second) << QStringList{first, second};
    QTest::newRow("within a word") << QStringLiteral("x%1").arg(first) << QStringList{};
    QTest::newRow("between letters that are not ASCII") << QStringLiteral("ä%1ä").arg(first) << QStringList{};
    QTest::newRow("nothing") << QStringLiteral("https://dune.com/queries/1234/5678") << QStringList{};
}

void TestDuneParser::idsAreFoundInText()
{
    QFETCH(QString, line);
    QTEST(DuneId::findIds(line), "ids");
}

void TestDuneParser::queriesAreFoundInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const QString number = QStringLiteral("3493826");
    QTest::newRow("number") << QStringLiteral(" 3493826\n") << number;
    QTest::newRow("page") << QStringLiteral("https://dune.com/queries/3493826") << number;
    QTest::newRow("page of a result")
        << QStringLiteral("https://dune.com/queries/3493826/5870000?x=1") << number;
    QTest::newRow("without a scheme") << QStringLiteral("dune.com/queries/3493826#a") << number;
    QTest::newRow("API") << QStringLiteral("https://api.dune.com/api/v1/query/3493826/results?api_key=demo")
                         << number;
    QTest::newRow("zero") << QStringLiteral("0") << QString();
    QTest::newRow("leading zero") << QStringLiteral("0123") << QString();
    QTest::newRow("too long") << QString(20, u'9') << QString();
    QTest::newRow("another site") << QStringLiteral("https://dune.com.example.org/queries/3493826")
                                  << QString();
    QTest::newRow("part of a word") << QStringLiteral("https://dune.com/queries/3493826x") << QString();
    QTest::newRow("path") << QStringLiteral("3493826/../../usage") << QString();
    QTest::newRow("full-width digits") << QStringLiteral("３４９") << QString();
    QTest::newRow("execution") << QStringLiteral("01JD6QK9A7Y2V8W5R3T0Y7R2MT") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDuneParser::queriesAreFoundInText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    QCOMPARE(DuneId::findQuery(text), id);
}

void TestDuneParser::pipelinesAreFoundWhereThereIsOneId()
{
    const QString id = QStringLiteral("01JD6QK9A7Y2V8W5R3T0Y7R2MT");
    QCOMPARE(DuneId::findPipeline(id), id);
    QCOMPARE(DuneId::findPipeline(QStringLiteral("{\"pipeline_execution_id\": \"%1\"}").arg(id)), id);
    QCOMPARE(DuneId::findPipeline(id + u' ' + id), id);
    QCOMPARE(DuneId::findPipeline(id + QStringLiteral(" 01JD6QK9A7Y2V8W5R3T0Y7R2MV")), QString());
    QCOMPARE(DuneId::findPipeline(QStringLiteral("nonsense")), QString());
}

void TestDuneParser::idsTellWhenTheyWereMade()
{
    // The example of the ULID specification.
    QCOMPARE(DuneId::createdAt(QStringLiteral("01ARYZ6S41TSV4RRFFQ69G5FAV")),
             QDateTime::fromMSecsSinceEpoch(1469918176385, QTimeZone::utc()));
    QCOMPARE(DuneId::createdAt(QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1")).date().year(), 2024);
    QVERIFY(!DuneId::createdAt(QStringLiteral("nonsense")).isValid());
}

void TestDuneParser::theDescriptionFitsTheService()
{
    const ServiceDescription dune = duneService().description;
    QVERIFY(dune.isId(dune.idExample));
    QCOMPARE(dune.findIds(dune.idExample), QStringList{dune.idExample});
    QVERIFY(normalizedServerUrl(dune.defaultUrl, false).ok());
    QCOMPARE(dune.signIns.size(), 1);
    QCOMPARE(dune.signIns.first().id, QStringLiteral("api-key"));
    QVERIFY(!dune.signIns.first().needsUser);
    QCOMPARE(dune.plans.first().requestsPerMinute, dune.defaultRequestsPerMinute);
    QVERIFY(!dune.listsRunning);
    const ExtractedIds extracted =
        extractIds(QStringLiteral("{\"execution_id\": \"%1\"}").arg(dune.idExample), dune, {});
    QCOMPARE(extracted.ids, QStringList{dune.idExample});
}

void TestDuneParser::queryPagesAreForNumbersOnly()
{
    const ServiceDescription dune = duneService().description;
    QCOMPARE(dune.queryPage(QStringLiteral("1234")), QUrl(QStringLiteral("https://dune.com/queries/1234")));
    QVERIFY(!dune.queryPage(QStringLiteral("../x")).isValid());
    QVERIFY(!dune.queryPage(QString()).isValid());
}

void TestDuneParser::theCurlCommandReadsAndHoldsNoKey()
{
    const ServiceDescription dune = duneService().description;
    const Connection connection{.url = QUrl(QStringLiteral("https://api.dune.com"))};
    QCOMPARE(dune.curlCommand(connection, dune.idExample),
             QStringLiteral("curl --header 'X-Dune-Api-Key: YOUR_API_KEY' "
                            "https://api.dune.com/api/v1/execution/%1/status")
                 .arg(dune.idExample));
    QCOMPARE(dune.curlCommand(connection, QStringLiteral("1; rm -r x")), QString());
}

QTEST_GUILESS_MAIN(TestDuneParser)
#include "tst_duneparser.moc"
