// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotiid.h"
#include "atotiparser.h"
#include "atotiservice.h"
#include "atotisession.h"
#include "duneservice.h"
#include "goldenfiles.h"
#include "hostiletexts.h"
#include "idextraction.h"
#include "outcomejson.h"

#include <QProcess>
#include <QTest>

using namespace Quell;

class TestAtotiParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreReadAsTheGoldenFilesSay_data();
    void answersAreReadAsTheGoldenFilesSay();
    void deepNestingIsNotFollowed();
    void aPageOfOneUserLeavesOutTheOthers();
    void endlessQueriesAreCut();

    void ids_data();
    void ids();
    void idsAreFoundInText_data();
    void idsAreFoundInText();
    void theDescriptionFitsTheService();
    void pastedAddressesAreCutToTheServer_data();
    void pastedAddressesAreCutToTheServer();
    void idsOfTheOtherServiceAreNamed();
    void theCurlCommandReadsAndHoldsNoSecret();
    void noShellTakesANameForAnythingElse_data();
    void noShellTakesANameForAnythingElse();
};

namespace {

QJsonObject toJson(const Outcome<AtotiToken> &outcome)
{
    if (!outcome.ok())
        return {{QStringLiteral("trouble"), Quell::toJson(outcome.trouble())}};
    QJsonObject object{{QStringLiteral("token"), outcome.value().text}};
    if (outcome.value().expiresAt.isValid())
        object.insert(QStringLiteral("expiresAt"), outcome.value().expiresAt.toString(Qt::ISODateWithMs));
    return object;
}

QJsonObject read(const GoldenFile &file)
{
    const HttpAnswer answer{.status = file.status, .body = file.in};
    if (!answer.ok()) {
        const Trouble trouble =
            file.call == u"cancel" ? AtotiParser::cancelRefusal(answer) : AtotiParser::refusal(answer);
        return {{QStringLiteral("trouble"), Quell::toJson(trouble)}};
    }
    if (file.call == u"entry")
        return Quell::toJson(AtotiParser::entry(file.in));
    if (file.call == u"list")
        return Quell::toJson(AtotiParser::page(file.in, 0, 2, {}));
    if (file.call == u"plan")
        return Quell::toJson(AtotiParser::plan(file.in));
    return toJson(AtotiParser::token(file.in));
}

} // namespace

void TestAtotiParser::answersAreReadAsTheGoldenFilesSay_data()
{
    QTest::addColumn<int>("index");
    const QList<GoldenFile> files = goldenFiles(QStringLiteral(QUELL_TEST_DATA "/atoti"));
    QVERIFY(files.size() > 50);
    for (int index = 0; index < files.size(); ++index)
        QTest::newRow(qPrintable(files.at(index).name)) << index;
}

void TestAtotiParser::answersAreReadAsTheGoldenFilesSay()
{
    static const QList<GoldenFile> files = goldenFiles(QStringLiteral(QUELL_TEST_DATA "/atoti"));
    QFETCH(int, index);
    const GoldenFile &file = files.at(index);
    QCOMPARE(printed(read(file)), printed(file.out));
}

void TestAtotiParser::deepNestingIsNotFollowed()
{
    const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
    const QByteArray body = R"({"id":"3f9c0a7be41d2586","status":"RUNNING","queryMetadata":)" + deep + "}";
    QCOMPARE(AtotiParser::entry(body).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(AtotiParser::page("{\"data\":" + deep + "}", 0, 10, {}).trouble().kind,
             TroubleKind::NotUnderstood);
    QCOMPARE(AtotiParser::token(deep).trouble().kind, TroubleKind::NotUnderstood);
}

void TestAtotiParser::aPageOfOneUserLeavesOutTheOthers()
{
    const QByteArray body = R"({"data":[
        {"id":"1111111111111111","status":"RUNNING","username":"Alice"},
        {"id":"2222222222222222","status":"RUNNING","username":"bob"},
        {"id":"3333333333333333","status":"RUNNING"}],"totalPages":3})";
    const Outcome<RunningPage> page = AtotiParser::page(body, 2, 3, QStringLiteral("alice"));
    QVERIFY(page.ok());
    QCOMPARE(page.value().executions.size(), 2);
    QCOMPARE(page.value().executions.first().user, QStringLiteral("Alice"));
    QCOMPARE(page.value().page, 2);
    QVERIFY(page.value().last);
    QCOMPARE(AtotiParser::page(body, 2, 3, {}).value().executions.size(), 3);
    QVERIFY(!AtotiParser::page(body, 1, 3, {}).value().last);
}

void TestAtotiParser::endlessQueriesAreCut()
{
    const QByteArray body =
        R"({"id":"3f9c0a7be41d2586","status":"RUNNING","query":")" + QByteArray(1'000'000, 'x') + "\"}";
    QCOMPARE(AtotiParser::entry(body).value().query.size(), 20'000);
}

void TestAtotiParser::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("documented") << QStringLiteral("3f9c0a7be41d2586") << true;
    QTest::newRow("letters alone") << QStringLiteral("abcdefabcdefabcd") << true;
    QTest::newRow("legacy") << QStringLiteral("4711") << true;
    QTest::newRow("opaque") << QStringLiteral("node-1_query-42") << true;
    QTest::newRow("UUID") << QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e") << true;
    QTest::newRow("longest") << QString(64, u'1') << true;
    QTest::newRow("too long") << QString(65, u'1') << false;
    QTest::newRow("very long") << QString(100'000, u'1') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("word") << QStringLiteral("queries") << false;
    QTest::newRow("option") << QStringLiteral("-1") << false;
    QTest::newRow("path") << QStringLiteral("../query1") << false;
    QTest::newRow("slash") << QStringLiteral("1/2") << false;
    QTest::newRow("dots") << QStringLiteral("..") << false;
    QTest::newRow("encoded") << QStringLiteral("1%2F2") << false;
    QTest::newRow("line break") << QStringLiteral("4711\n") << false;
    QTest::newRow("not ASCII") << QStringLiteral("47ä11") << false;
    QTest::newRow("other digits") << QStringLiteral("٤٧١١") << false;
    QTest::newRow("of Dune") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1") << false;
    QTest::newRow("of Dune, lower case") << QStringLiteral("01hkzj2683phf9q9phhq8fw4q1") << false;
}

void TestAtotiParser::ids()
{
    QFETCH(QString, id);
    QTEST(AtotiId::isId(id), "good");
}

void TestAtotiParser::idsAreFoundInText_data()
{
    const QString id = QStringLiteral("3f9c0a7be41d2586");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("ids");
    const QString api = QStringLiteral("https://olap.example.com/risk/activeviam/query-history/rest/v1");
    QTest::newRow("alone") << id << QStringList{id};
    QTest::newRow("two") << QStringLiteral("%1, 00000000000000ff").arg(id)
                         << QStringList{id, QStringLiteral("00000000000000ff")};
    QTest::newRow("address") << api + QStringLiteral("/query/") + id << QStringList{id};
    QTest::newRow("plan") << api + QStringLiteral("/query/4711/query-plan?x=1")
                          << QStringList{QStringLiteral("4711")};
    QTest::newRow("list") << api + QStringLiteral("/queries?page=0&page_size=10") << QStringList{};
    QTest::newRow("path in the address") << api + QStringLiteral("/query/..%2Fqueries") << QStringList{};
    QTest::newRow("address with a trace")
        << QStringLiteral("https://trace.example.com/%1").arg(id) << QStringList{};
    QTest::newRow("longer") << QStringLiteral("4bf92f3577b34da6a3ce929d0e0e4736") << QStringList{};
    QTest::newRow("prose") << QStringLiteral("please stop 3 of these") << QStringList{};
    QTest::newRow("of Dune") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1") << QStringList{};
}

void TestAtotiParser::idsAreFoundInText()
{
    QFETCH(QString, line);
    QTEST(AtotiId::findIds(line), "ids");
}

void TestAtotiParser::theDescriptionFitsTheService()
{
    const ServiceDescription atoti = atotiService().description;
    QVERIFY(atoti.isId(atoti.idExample));
    QCOMPARE(atoti.findIds(atoti.idExample), QStringList{atoti.idExample});
    QVERIFY(atoti.defaultUrl.isEmpty());
    QVERIFY(normalizedServerUrl(atoti.exampleUrl, false).ok());
    QStringList signIns;
    for (const SignIn &signIn : atoti.signIns)
        signIns.append(signIn.id + u':' + signIn.label + u':' + signIn.schemes.join(u','));
    QCOMPARE(signIns,
             (QStringList{QStringLiteral("basic:User and password:"),
                          QStringLiteral("jwt:User and password, exchanged for a JWT:"),
                          QStringLiteral("token:Token:Bearer,Jwt")}));
    QVERIFY(atoti.listsRunning && atoti.cancelsAll && atoti.hasOwners);
    QVERIFY(!atoti.createdAt(atoti.idExample).isValid());
    QVERIFY(!atoti.queryPage(QStringLiteral("1")).isValid());
}

void TestAtotiParser::pastedAddressesAreCutToTheServer_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("base");
    const QString server = QStringLiteral("https://olap.example.com");
    QTest::newRow("server") << server << server;
    QTest::newRow("path") << server + QStringLiteral("/risk-prod") << server + QStringLiteral("/risk-prod");
    QTest::newRow("slash") << server + QStringLiteral("/risk/") << server + QStringLiteral("/risk");
    QTest::newRow("API") << server + QStringLiteral("/risk/activeviam/query-history/rest/v1/queries")
                         << server + QStringLiteral("/risk");
    QTest::newRow("root of the API") << server + QStringLiteral("/activeviam/") << server;
    QTest::newRow("root of the API, no slash") << server + QStringLiteral("/activeviam") << server;
    QTest::newRow("a path of that name") << server + QStringLiteral("/activeviam/activeviam/content/ui")
                                         << server + QStringLiteral("/activeviam");
    QTest::newRow("a path that resembles it")
        << server + QStringLiteral("/activeviam-prod") << server + QStringLiteral("/activeviam-prod");
}

void TestAtotiParser::pastedAddressesAreCutToTheServer()
{
    QFETCH(QString, pasted);
    QFETCH(QString, base);
    QCOMPARE(AtotiSession::baseUrl(QUrl(pasted)), QUrl(base));
}

void TestAtotiParser::idsOfTheOtherServiceAreNamed()
{
    const ServiceDescription atoti = atotiService().description;
    const ServiceDescription dune = duneService().description;
    const ExtractedIds forAtoti = extractIds(dune.idExample, atoti, {dune});
    QCOMPARE(forAtoti.ids, QStringList());
    QCOMPARE(forAtoti.badLines.size(), 1);
    QVERIFY(forAtoti.badLines.first().reason.contains(u"Dune"));
    const ExtractedIds forDune = extractIds(atoti.idExample, dune, {atoti});
    QCOMPARE(forDune.ids, QStringList());
    QVERIFY(forDune.badLines.first().reason.contains(u"Atoti"));
    // Half an id of Dune is not called one of Atoti.
    const ExtractedIds half = extractIds(dune.idExample.first(20), dune, {atoti});
    QVERIFY(!half.badLines.first().reason.contains(u"Atoti"));
}

void TestAtotiParser::theCurlCommandReadsAndHoldsNoSecret()
{
    const ServiceDescription atoti = atotiService().description;
    Connection connection{.url = QUrl(QStringLiteral("https://olap.example.com/it's/activeviam/ui")),
                          .signIn = QStringLiteral("basic"),
                          .user = QStringLiteral("ada; date")};
    const QString address = QStringLiteral(
        R"('https://olap.example.com/it'\''s/activeviam/query-history/rest/v1/query/3f9c0a7be41d2586')");
    QCOMPARE(atoti.curlCommand(connection, atoti.idExample),
             QStringLiteral("curl --user 'ada; date' ") + address);
    connection.signIn = QStringLiteral("token");
    connection.scheme = QStringLiteral("Jwt");
    QCOMPARE(atoti.curlCommand(connection, atoti.idExample),
             QStringLiteral("curl --header 'Authorization: Jwt YOUR_TOKEN' ") + address);
    QCOMPARE(atoti.curlCommand(connection, QStringLiteral("$(date)")), QString());
}

void TestAtotiParser::noShellTakesANameForAnythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.name) << hostile.text;
}

void TestAtotiParser::noShellTakesANameForAnythingElse()
{
#ifdef Q_OS_WIN
    QSKIP("The command is for a POSIX shell.");
#endif
    QFETCH(const QString, text);
    Connection connection{.url = QUrl(QStringLiteral("https://olap.example.com/")),
                          .signIn = QStringLiteral("basic"),
                          .user = text};
    connection.url.setPath(u'/' + text);
    const ServiceDescription atoti = atotiService().description;
    const QString command = atoti.curlCommand(connection, atoti.idExample);
    QCOMPARE(steeringIn(command), QString());
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("curl() { printf '%s\\n' \"$@\"; }; ") + command});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n');
    QCOMPARE(words.size(), 4);
    QCOMPARE(words.at(0), QStringLiteral("--user"));
    constexpr qsizetype ordinary = 100;
    if (steeringIn(text).isEmpty() && text.size() < ordinary)
        QCOMPARE(words.at(1), text);
    QVERIFY(words.at(2).startsWith(u"https://olap.example.com/"));
    QCOMPARE(words.at(3), QString());
}

QTEST_GUILESS_MAIN(TestAtotiParser)
#include "tst_atotiparser.moc"
