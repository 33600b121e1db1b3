// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "atoticlient.h"
#include "atotiservice.h"
#include "clock.h"
#include "rawserver.h"
#include "simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString path = QStringLiteral("/risk-prod");
const QByteArray root = "/risk-prod/activeviam/query-history/rest/v1";
const QByteArray tokenPath = "/risk-prod/activeviam/jwt/rest/v3/token";
const QString unknownId = QStringLiteral("00000000000000ff");

QByteArray headerOf(const RecordedRequest &request, const QByteArray &name)
{
    for (const auto &[header, value] : request.headers) {
        if (header == name)
            return value;
    }
    return {};
}

/// A token that a server may have made: its claims say when it ends.
QByteArray tokenUntil(const QDateTime &end)
{
    const QByteArray claims =
        "{\"sub\":\"alice\",\"exp\":" + QByteArray::number(end.toSecsSinceEpoch()) + "}";
    return "demo." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".token";
}

} // namespace

/// Request by request over real HTTP.
class TestAtotiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aFetchAsksForOneEntry();
    void aCancelIsAPatch();
    void aCancelThatComesTooLateIsRefused();
    void allAreCancelledWithOnePatch();
    void aNoToAllIsSaid();
    void aPlanIsAskedForByItself();
    void aListAsksForWhatRuns();
    void aListGoesPageByPage();
    void aListOfOneUserAsksForIt();
    void aLongListIsRead();
    void idsAreCheckedBeforeAnythingIsSent_data();
    void idsAreCheckedBeforeAnythingIsSent();
    void anUnknownIdIsToldFromAMissingHistory();
    void whatAListHasProvedIsNotAskedAgain();
    void aMissingHistoryIsSaid();
    void aProbeThatFailsProvesNothing();
    void wrongCredentialsAreSaid();
    void aMissingRoleIsSaid();
    void theTestSaysWhatItProved();
    void tokensAreSentWithTheirScheme_data();
    void tokensAreSentWithTheirScheme();
    void passwordsAreExchangedOnce();
    void anExchangeIsSharedByThoseWhoWait();
    void aTokenThatIsNotAcceptedAnyMoreIsRenewedOnce();
    void aTokenThatEndsSoonIsRenewedBefore();
    void anExchangeThatFailsSentNothing_data();
    void anExchangeThatFailsSentNothing();
    void cookiesDoNotStandInForCredentials();
    void aPageInFrontOfTheServerTookNothing();
    void aPageAboutAnUnknownAddressSaysNothingAboutAQuery();
    void anAnswerAboutAnotherQueryIsNone();
    void noSecretIsNotSent();
    void aUserWithAColonIsNotSent();
    void theServiceMakesTheClient();
    void deletingTheClientAnswersStopped();
    void nothingOfThePasswordComesBack_data();
    void nothingOfThePasswordComesBack();
    void aWeakPasswordDoesNotSpoilWhatIsSaid_data();
    void aWeakPasswordDoesNotSpoilWhatIsSaid();

private:
    Connection connection(const QString &signIn, const QUrl &url) const
    {
        return Connection{.id = QUuid(0x12345678, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                          .name = QStringLiteral("risk"),
                          .service = QStringLiteral("atoti"),
                          .url = url,
                          .signIn = signIn,
                          .user = signIn == u"token" ? QString() : QStringLiteral("alice")};
    }
    void use(const QString &signIn, const QString &secret, const QString &scheme = {})
    {
        Connection with = connection(signIn, m_simulator->atotiUrl(path));
        with.scheme = scheme;
        m_client = std::make_unique<AtotiClient>(with, Secret(secret));
    }
    void serve(const Simulator::AtotiServer &server)
    {
        m_client.reset();
        m_simulator = std::make_unique<Simulator>(&m_clock);
        QVERIFY(m_simulator->listen());
        m_simulator->addAtotiServer(server);
        use(QStringLiteral("basic"), server.password);
    }
    static Simulator::AtotiServer demoServer()
    {
        Simulator::AtotiServer server;
        server.path = path;
        server.user = QStringLiteral("alice");
        server.password = QStringLiteral("demo-päss:word");
        server.token = QStringLiteral("demo-token");
        return server;
    }
    QString addExecution(SimulatedExecution execution = {})
    {
        if (execution.user.isEmpty())
            execution.user = QStringLiteral("alice");
        return m_simulator->addAtotiExecution(path, execution);
    }
    QList<QByteArray> asked() const
    {
        QList<QByteArray> lines;
        for (const RecordedRequest &request : m_simulator->requests())
            lines.append(request.method + ' ' + request.target);
        return lines;
    }

    SystemClock m_clock;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<AtotiClient> m_client;
};

void TestAtotiClient::init()
{
    serve(demoServer());
}

void TestAtotiClient::cleanup()
{
    m_client.reset();
    m_simulator.reset();
}

void TestAtotiClient::aFetchAsksForOneEntry()
{
    const QString id = addExecution({.age = 10s, .query = QStringLiteral("SELECT FROM [Risk]")});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Outcome<Snapshot> outcome = answerOf(m_client->fetch(id));
    QVERIFY(outcome.ok());
    const Snapshot snapshot = outcome.value();
    QCOMPARE(snapshot.key.id, id);
    QCOMPARE(snapshot.key.connection, connection({}, {}).id);
    QCOMPARE(snapshot.state, ExecutionState::Running);
    QCOMPARE(snapshot.user, QStringLiteral("alice"));
    QCOMPARE(snapshot.query, QStringLiteral("SELECT FROM [Risk]"));
    QVERIFY(snapshot.startedAt.isValid() && snapshot.startedAt < before);
    QVERIFY(snapshot.seenAt >= before);

    QCOMPARE(asked(), (QList<QByteArray>{"GET " + root + "/query/" + id.toLatin1()}));
    const RecordedRequest request = m_simulator->requests().first();
    QCOMPARE(headerOf(request, "authorization"),
             "Basic " + QStringLiteral("alice:demo-päss:word").toUtf8().toBase64());
    QCOMPARE(headerOf(request, "cookie"), QByteArray());
    QVERIFY(request.body.isEmpty());
}

void TestAtotiClient::aCancelIsAPatch()
{
    const QString id = addExecution({.cancelTakes = 0ms});
    QVERIFY(answerOf(m_client->cancel(id)).ok());
    QCOMPARE(asked(), (QList<QByteArray>{"PATCH " + root + "/query/" + id.toLatin1()}));
    const RecordedRequest request = m_simulator->requests().first();
    QCOMPARE(headerOf(request, "content-type"), QByteArray("application/json"));
    QCOMPARE(request.body, QByteArray(R"({"status":"CANCELLED"})"));
    QCOMPARE(answerOf(m_client->fetch(id)).value().state, ExecutionState::Cancelled);
}

void TestAtotiClient::aCancelThatComesTooLateIsRefused()
{
    const QString id = addExecution({.age = 10s, .runsFor = 1s});
    const Outcome<CancelReceipt> outcome = answerOf(m_client->cancel(id));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::Refused);
    QCOMPARE(outcome.trouble().httpStatus, 500);
    QVERIFY(!outcome.trouble().said.isEmpty());
    QCOMPARE(answerOf(m_client->fetch(id)).value().state, ExecutionState::Completed);
}

void TestAtotiClient::allAreCancelledWithOnePatch()
{
    const QString own = addExecution();
    const QString others = addExecution({.user = QStringLiteral("bob")});
    QVERIFY(answerOf(m_client->cancelAll()).ok());
    QCOMPARE(asked(), QList<QByteArray>{"PATCH " + root + "/queries"});
    const RecordedRequest request = m_simulator->requests().constFirst();
    QCOMPARE(request.body, QByteArray(R"({"status":"CANCELLED"})"));
    QCOMPARE(request.header("content-type"), QByteArray("application/json"));
    for (const QString &id : {own, others})
        QTRY_COMPARE(answerOf(m_client->fetch(id)).value().state, ExecutionState::Cancelled);
}

void TestAtotiClient::aNoToAllIsSaid()
{
    addExecution();
    const auto troubleWith = [this](int status) {
        m_simulator->setFault(Simulator::Fault{.status = status, .body = "{}", .onlyMethod = "PATCH"});
        return answerOf(m_client->cancelAll()).trouble();
    };
    QCOMPARE(troubleWith(500).kind, TroubleKind::Refused);
    QCOMPARE(troubleWith(500).httpStatus, 500);
    QCOMPARE(troubleWith(404).kind, TroubleKind::NoQueryHistory);
    QCOMPARE(troubleWith(403).kind, TroubleKind::NotPermitted);
    QCOMPARE(troubleWith(401).kind, TroubleKind::WrongCredentials);
    QCOMPARE(troubleWith(429).kind, TroubleKind::RateLimited);
}

void TestAtotiClient::aPlanIsAskedForByItself()
{
    const QString id = addExecution({.age = 10s, .query = QStringLiteral("SELECT FROM [Risk]")});
    const Outcome<QString> outcome = answerOf(m_client->plan(id));
    QVERIFY(outcome.ok());
    QVERIFY(outcome.value().contains(QStringLiteral("\"mdxQuery\": \"SELECT FROM [Risk]\"")));
    QCOMPARE(asked(), (QList<QByteArray>{"GET " + root + "/query/" + id.toLatin1() + "/query-plan"}));
    QCOMPARE(answerOf(m_client->plan(QStringLiteral("00000000000004d2"))).trouble().kind,
             TroubleKind::NoSuchExecution);
}

void TestAtotiClient::aListAsksForWhatRuns()
{
    const QString older = addExecution({.age = 20s});
    const QString newer = addExecution({.age = 10s, .user = QStringLiteral("bob")});
    addExecution({.age = 30s, .runsFor = 1s});
    const Outcome<RunningPage> outcome = answerOf(m_client->listRunning(0, 50, {}));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().executions.size(), 2);
    QCOMPARE(outcome.value().executions.at(0).key.id, newer);
    QCOMPARE(outcome.value().executions.at(1).key.id, older);
    QCOMPARE(outcome.value().executions.at(1).key.connection, connection({}, {}).id);
    QVERIFY(outcome.value().executions.at(1).seenAt.isValid());
    QVERIFY(outcome.value().last);
    QCOMPARE(asked(), (QList<QByteArray>{"GET " + root + "/queries?page=0&page_size=50&status=RUNNING"}));
}

void TestAtotiClient::aListGoesPageByPage()
{
    Simulator::AtotiServer server = demoServer();
    server.newestFirst = false;
    serve(server);
    for (int count = 0; count < 5; ++count)
        addExecution({.age = std::chrono::seconds(10 * (count + 1))});
    QStringList ids;
    for (int page = 0; page < 3; ++page) {
        const Outcome<RunningPage> outcome = answerOf(m_client->listRunning(page, 2, {}));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.value().page, page);
        QCOMPARE(outcome.value().last, page == 2);
        for (const Snapshot &snapshot : outcome.value().executions)
            ids.append(snapshot.key.id);
    }
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 5);
}

void TestAtotiClient::aListOfOneUserAsksForIt()
{
    addExecution({.user = QStringLiteral("bob")});
    const QString mine = addExecution({.user = QStringLiteral("a&b=é")});
    const Outcome<RunningPage> outcome = answerOf(m_client->listRunning(0, 50, QStringLiteral("a&b=é")));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().executions.size(), 1);
    QCOMPARE(outcome.value().executions.first().key.id, mine);
    QVERIFY(asked().first().endsWith("&status=RUNNING&user=a%26b%3D%C3%A9"));
}

void TestAtotiClient::aLongListIsRead()
{
    for (int count = 0; count < 40; ++count)
        addExecution({.query = QString(9'000, u'x')});
    const Outcome<RunningPage> outcome = answerOf(m_client->listRunning(0, 100, {}));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().executions.size(), 40);
    QCOMPARE(outcome.facts().httpStatus, 200);
}

void TestAtotiClient::idsAreCheckedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("all") << QStringLiteral("../queries");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("slash") << QStringLiteral("1/query-plan");
    QTest::newRow("query") << QStringLiteral("1?x=1");
    QTest::newRow("not ASCII") << QStringLiteral("47é11");
    QTest::newRow("over-long") << QString(5000, u'1');
    QTest::newRow("of Dune") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1");
}

void TestAtotiClient::idsAreCheckedBeforeAnythingIsSent()
{
    QFETCH(QString, id);
    QCOMPARE(answerOf(m_client->fetch(id)).trouble().kind, TroubleKind::MalformedId);
    QCOMPARE(answerOf(m_client->cancel(id)).trouble().kind, TroubleKind::MalformedId);
    QCOMPARE(answerOf(m_client->plan(id)).trouble().kind, TroubleKind::MalformedId);
    QCOMPARE(m_simulator->requests().size(), 0);
}

void TestAtotiClient::anUnknownIdIsToldFromAMissingHistory()
{
    const Outcome<CancelReceipt> cancelled = answerOf(m_client->cancel(unknownId));
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.trouble().kind, TroubleKind::NoSuchExecution);
    QCOMPARE(cancelled.trouble().httpStatus, 404);
    QCOMPARE(cancelled.facts().requests, 2);
    QCOMPARE(asked(),
             (QList<QByteArray>{"PATCH " + root + "/query/" + unknownId.toLatin1(),
                                "GET " + root + "/queries?page=0&page_size=1&status=RUNNING"}));
    m_simulator->forgetRequests();
    QCOMPARE(answerOf(m_client->fetch(unknownId)).trouble().kind, TroubleKind::NoSuchExecution);
    QCOMPARE(m_simulator->requests().size(), 1);
}

void TestAtotiClient::whatAListHasProvedIsNotAskedAgain()
{
    QVERIFY(answerOf(m_client->listRunning(0, 10, {})).ok());
    m_simulator->forgetRequests();
    QCOMPARE(answerOf(m_client->fetch(unknownId)).trouble().kind, TroubleKind::NoSuchExecution);
    QCOMPARE(m_simulator->requests().size(), 1);
}

void TestAtotiClient::aMissingHistoryIsSaid()
{
    Simulator::AtotiServer server = demoServer();
    server.hasQueryHistory = false;
    serve(server);
    QCOMPARE(answerOf(m_client->fetch(unknownId)).trouble().kind, TroubleKind::NoQueryHistory);
    QCOMPARE(answerOf(m_client->cancel(unknownId)).trouble().kind, TroubleKind::NoQueryHistory);
    QCOMPARE(answerOf(m_client->listRunning(0, 10, {})).trouble().kind, TroubleKind::NoQueryHistory);
    QCOMPARE(answerOf(m_client->test()).trouble().kind, TroubleKind::NoQueryHistory);
}

void TestAtotiClient::aProbeThatFailsProvesNothing()
{
    Simulator::Fault fault;
    fault.status = 503;
    fault.onlyPath = root + "/queries";
    m_simulator->setFault(fault);
    QCOMPARE(answerOf(m_client->fetch(unknownId)).trouble().kind, TroubleKind::ServerTrouble);
    m_simulator->setFault(std::nullopt);
    QCOMPARE(answerOf(m_client->fetch(unknownId)).trouble().kind, TroubleKind::NoSuchExecution);
}

void TestAtotiClient::wrongCredentialsAreSaid()
{
    const QString id = addExecution();
    for (const QString &signIn : {QStringLiteral("basic"), QStringLiteral("jwt"), QStringLiteral("token")}) {
        use(signIn, QStringLiteral("wrong-password"));
        for (const TroubleKind kind :
             {answerOf(m_client->fetch(id)).trouble().kind, answerOf(m_client->cancel(id)).trouble().kind,
              answerOf(m_client->listRunning(0, 10, {})).trouble().kind,
              answerOf(m_client->test()).trouble().kind})
        {
            QCOMPARE(kind, TroubleKind::WrongCredentials);
        }
    }
}

void TestAtotiClient::aMissingRoleIsSaid()
{
    Simulator::AtotiServer server = demoServer();
    server.mayCancel = false;
    serve(server);
    const QString id = addExecution();
    QVERIFY(answerOf(m_client->fetch(id)).ok());
    QCOMPARE(answerOf(m_client->cancel(id)).trouble().kind, TroubleKind::NotPermitted);
    server.mayRead = false;
    serve(server);
    QCOMPARE(answerOf(m_client->test()).trouble().kind, TroubleKind::NotPermitted);
}

void TestAtotiClient::theTestSaysWhatItProved()
{
    const Outcome<Proof> basic = answerOf(m_client->test());
    QVERIFY(basic.ok());
    QVERIFY(basic.value().sentence.contains(u"alice"));
    QCOMPARE(basic.value().user, QStringLiteral("alice"));
    QCOMPARE(asked(), (QList<QByteArray>{"GET " + root + "/queries?page=0&page_size=1"}));

    use(QStringLiteral("token"), QStringLiteral("demo-token"));
    const Outcome<Proof> token = answerOf(m_client->test());
    QVERIFY(token.ok());
    QVERIFY(token.value().sentence.contains(u"token"));
    QVERIFY(token.value().user.isEmpty());
}

void TestAtotiClient::tokensAreSentWithTheirScheme_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("default") << QString() << QStringLiteral("demo-token") << QByteArray("Bearer demo-token");
    QTest::newRow("Bearer") << QStringLiteral("Bearer") << QStringLiteral("demo-token")
                            << QByteArray("Bearer demo-token");
    QTest::newRow("Jwt") << QStringLiteral("Jwt") << QStringLiteral("demo-token")
                         << QByteArray("Jwt demo-token");
    QTest::newRow("pasted with its scheme")
        << QStringLiteral("Jwt") << QStringLiteral("Bearer demo-token") << QByteArray("Jwt demo-token");
}

void TestAtotiClient::tokensAreSentWithTheirScheme()
{
    QFETCH(QString, scheme);
    QFETCH(QString, secret);
    QFETCH(QByteArray, header);
    use(QStringLiteral("token"), secret, scheme);
    QVERIFY(answerOf(m_client->test()).ok());
    QCOMPARE(headerOf(m_simulator->requests().first(), "authorization"), header);
}

void TestAtotiClient::passwordsAreExchangedOnce()
{
    use(QStringLiteral("jwt"), demoServer().password);
    const QString id = addExecution({.cancelTakes = 0ms});
    const Outcome<Snapshot> fetched = answerOf(m_client->fetch(id));
    QVERIFY(fetched.ok());
    QCOMPARE(fetched.facts().requests, 2);
    const Outcome<CancelReceipt> taken = answerOf(m_client->cancel(id));
    QVERIFY(taken.ok());
    QCOMPARE(taken.facts().requests, 1);
    QCOMPARE(asked(),
             (QList<QByteArray>{"GET " + tokenPath, "GET " + root + "/query/" + id.toLatin1(),
                                "PATCH " + root + "/query/" + id.toLatin1()}));
    const QList<RecordedRequest> requests = m_simulator->requests();
    QVERIFY(headerOf(requests.at(0), "authorization").startsWith("Basic "));
    QVERIFY(headerOf(requests.at(1), "authorization").startsWith("Jwt "));
    QCOMPARE(headerOf(requests.at(2), "authorization"), headerOf(requests.at(1), "authorization"));
    QCOMPARE(headerOf(requests.at(2), "content-type"), QByteArray("application/json"));
}

void TestAtotiClient::anExchangeIsSharedByThoseWhoWait()
{
    use(QStringLiteral("jwt"), demoServer().password);
    const QFuture<Outcome<Snapshot>> first = m_client->fetch(addExecution());
    const QFuture<Outcome<Snapshot>> second = m_client->fetch(addExecution());
    QVERIFY(answerOf(first).ok());
    QVERIFY(answerOf(second).ok());
    QCOMPARE(asked().count("GET " + tokenPath), 1);
}

void TestAtotiClient::aTokenThatIsNotAcceptedAnyMoreIsRenewedOnce()
{
    RawServer server;
    AtotiClient client(connection(QStringLiteral("jwt"), server.url()),
                       Secret(QStringLiteral("demo-password")));
    const QByteArray entry = R"({"id":"3f9c0a7be41d2586","status":"RUNNING"})";
    const QString id = QStringLiteral("3f9c0a7be41d2586");
    server.answer(200, R"({"token":"demo-1"})");
    server.answer(200, entry);
    QVERIFY(answerOf(client.fetch(id)).ok());
    server.answer(401, {});
    server.answer(200, R"({"token":"demo-2"})");
    server.answer(204, {});
    const Outcome<CancelReceipt> taken = answerOf(client.cancel(id));
    QVERIFY(taken.ok());
    QCOMPARE(taken.facts().requests, 3);
    QList<QByteArray> credentials;
    for (const RawRequest &request : server.requests())
        credentials.append(request.method + ' ' + request.header("authorization").left(10));
    QCOMPARE(credentials,
             (QList<QByteArray>{"GET Basic YWxp", "GET Jwt demo-1", "PATCH Jwt demo-1", "GET Basic YWxp",
                                "PATCH Jwt demo-2"}));
    QCOMPARE(server.requests().last().body, QByteArray(R"({"status":"CANCELLED"})"));

    server.answer(401, {});
    server.answer(200, R"({"token":"demo-3"})");
    server.answer(401, {});
    const Outcome<Snapshot> refused = answerOf(client.fetch(id));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.trouble().kind, TroubleKind::WrongCredentials);
    QCOMPARE(refused.facts().requests, 3);
    QCOMPARE(server.requests().size(), 8);
}

void TestAtotiClient::aTokenThatEndsSoonIsRenewedBefore()
{
    RawServer server;
    AtotiClient client(connection(QStringLiteral("jwt"), server.url()),
                       Secret(QStringLiteral("demo-password")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray entry = R"({"id":"3f9c0a7be41d2586","status":"RUNNING"})";
    const QString id = QStringLiteral("3f9c0a7be41d2586");
    server.answer(200, "{\"token\":\"" + tokenUntil(now.addSecs(-5)) + "\"}"); // over before it is used again
    server.answer(200, entry);
    server.answer(200, "{\"token\":\"" + tokenUntil(now.addSecs(3600)) + "\"}");
    server.answer(200, entry);
    server.answer(200, entry);
    for (int count = 0; count < 3; ++count)
        QVERIFY(answerOf(client.fetch(id)).ok());
    QList<QByteArray> schemes;
    for (const RawRequest &request : server.requests())
        schemes.append(request.header("authorization").split(' ').first());
    QCOMPARE(schemes, (QList<QByteArray>{"Basic", "Jwt", "Basic", "Jwt", "Jwt"}));
}

void TestAtotiClient::anExchangeThatFailsSentNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TroubleKind>("ofFetch");
    QTest::addColumn<TroubleKind>("ofCancel");
    QTest::newRow("no such service") << 404 << QByteArray("{}") << TroubleKind::WrongCredentials
                                     << TroubleKind::WrongCredentials;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << TroubleKind::NotPermitted
                               << TroubleKind::NotPermitted;
    QTest::newRow("trouble") << 500 << QByteArray("{}") << TroubleKind::ServerTrouble
                             << TroubleKind::Unreachable;
    QTest::newRow("no token") << 200 << QByteArray("<html>") << TroubleKind::NotUnderstood
                              << TroubleKind::Unreachable;
}

void TestAtotiClient::anExchangeThatFailsSentNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(TroubleKind, ofFetch);
    QFETCH(TroubleKind, ofCancel);
    RawServer server;
    AtotiClient client(connection(QStringLiteral("jwt"), server.url()),
                       Secret(QStringLiteral("demo-password")));
    server.setDefault({.chunks = {RawServer::message(status, body)}});
    QCOMPARE(answerOf(client.fetch(unknownId)).trouble().kind, ofFetch);
    const Outcome<CancelReceipt> cancelled = answerOf(client.cancel(unknownId));
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.trouble().kind, ofCancel);
    QVERIFY(!outcomeIsUnknown(cancelled.trouble().kind));
    for (const RawRequest &request : server.requests())
        QCOMPARE(request.target, QByteArray("/activeviam/jwt/rest/v3/token"));
}

void TestAtotiClient::cookiesDoNotStandInForCredentials()
{
    QVERIFY(answerOf(m_client->test()).ok());
    QVERIFY(answerOf(m_client->test()).ok());
    QCOMPARE(headerOf(m_simulator->requests().last(), "cookie"), QByteArray());
}

void TestAtotiClient::aPageInFrontOfTheServerTookNothing()
{
    Simulator::Fault fault;
    fault.status = 200;
    fault.body = "<!DOCTYPE html><html>Log in</html>";
    m_simulator->setFault(fault);
    const QString id = addExecution();
    QCOMPARE(answerOf(m_client->cancel(id)).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(answerOf(m_client->fetch(id)).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(answerOf(m_client->test()).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(answerOf(m_client->listRunning(0, 10, {})).trouble().kind, TroubleKind::NotUnderstood);
}

void TestAtotiClient::aPageAboutAnUnknownAddressSaysNothingAboutAQuery()
{
    const QString id = addExecution();
    QVERIFY(answerOf(m_client->fetch(id)).ok());
    Simulator::Fault fault;
    fault.status = 404;
    fault.body = "<!DOCTYPE html><html>There is nothing here at the moment</html>";
    m_simulator->setFault(fault);
    QCOMPARE(answerOf(m_client->fetch(id)).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(answerOf(m_client->cancel(id)).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(answerOf(m_client->listRunning(0, 10, {})).trouble().kind, TroubleKind::NotUnderstood);
}

void TestAtotiClient::anAnswerAboutAnotherQueryIsNone()
{
    Simulator::Fault fault;
    fault.status = 200;
    fault.body = R"({"id":"3f9c0a7be41d2586","status":"CANCELLED"})";
    m_simulator->setFault(fault);
    QCOMPARE(answerOf(m_client->fetch(addExecution())).trouble().kind, TroubleKind::NotUnderstood);
}

void TestAtotiClient::noSecretIsNotSent()
{
    use(QStringLiteral("basic"), QString());
    QCOMPARE(answerOf(m_client->test()).trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(m_simulator->requests().size(), 0);
}

void TestAtotiClient::aUserWithAColonIsNotSent()
{
    Connection with = connection(QStringLiteral("basic"), m_simulator->atotiUrl(path));
    with.user = QStringLiteral("al:ice");
    AtotiClient client(with, Secret(QStringLiteral("demo-password")));
    QCOMPARE(answerOf(client.test()).trouble().kind, TroubleKind::InvalidInput);
    QCOMPARE(m_simulator->requests().size(), 0);
}

void TestAtotiClient::theServiceMakesTheClient()
{
    const std::unique_ptr<ServiceClient> client = atotiService().makeClient(
        connection(QStringLiteral("basic"), m_simulator->atotiUrl(path)), Secret(demoServer().password));
    QVERIFY(answerOf(client->test()).ok());
    QCOMPARE(answerOf(client->fetchQueryName(QStringLiteral("1"))).value(), QString());
}

void TestAtotiClient::deletingTheClientAnswersStopped()
{
    for (const QString &signIn : {QStringLiteral("basic"), QStringLiteral("jwt")}) {
        use(signIn, demoServer().password);
        const QString id = addExecution();
        const QFuture<Outcome<Snapshot>> fetched = m_client->fetch(id);
        const QFuture<Outcome<CancelReceipt>> cancelled = m_client->cancel(id);
        const QFuture<Outcome<RunningPage>> listed = m_client->listRunning(0, 10, {});
        const QFuture<Outcome<Proof>> tested = m_client->test();
        m_client.reset();
        QVERIFY(fetched.isFinished() && cancelled.isFinished() && listed.isFinished() && tested.isFinished());
        QCOMPARE(fetched.result().trouble().kind, TroubleKind::Stopped);
        QCOMPARE(cancelled.result().trouble().kind, TroubleKind::Stopped);
        QCOMPARE(listed.result().trouble().kind, TroubleKind::Stopped);
        QCOMPARE(tested.result().trouble().kind, TroubleKind::Stopped);
    }
}

void TestAtotiClient::nothingOfThePasswordComesBack_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::newRow("password") << QStringLiteral("basic");
    QTest::newRow("exchanged password") << QStringLiteral("jwt");
    QTest::newRow("token") << QStringLiteral("token");
}

/// Wherever a server repeats it: where what it says is cut, in an address, in what is shown as it came.
void TestAtotiClient::nothingOfThePasswordComesBack()
{
    QFETCH(const QString, signIn);
    const QString password = QStringLiteral("demo-päss\"wörd/and+more");
    const QByteArray inJson =
        QJsonDocument(QJsonArray{password}).toJson(QJsonDocument::Compact).sliced(2).chopped(2);
    const QByteArray inSmallJson = R"(demo-p\u00e4ss\"w\u00f6rd\/and+more)";
    const QByteArray inPath = "demo-p%c3%A4ss%22w%C3%B6rd/and+more";
    RawServer server;
    AtotiClient client(connection(signIn, server.url()), Secret(password));
    const QString id = QStringLiteral("3f9c0a7be41d2586");
    if (signIn == u"jwt") {
        server.answer(200, R"({"token":"demo-token"})");
        server.answer(200, R"({"id":"3f9c0a7be41d2586","status":"RUNNING"})");
        QVERIFY(answerOf(client.fetch(id)).ok());
    }

    QStringList said;
    for (const QByteArray &spelling : {inJson, inSmallJson, password.toUtf8().toPercentEncoding()}) {
        server.answer(403, "{\"message\":\"" + QByteArray(995, 'x') + spelling + "\"}");
        said.append(answerOf(client.fetch(id)).trouble().said);
        server.answer(200, R"({"id":"3f9c0a7be41d2586","status":")" + QByteArray(90, 'X') + spelling + "\"}");
        said.append(answerOf(client.fetch(id)).value().serviceState);
        server.answer(200, "{\"plan\":\"" + spelling + "\"}");
        said.append(answerOf(client.plan(id)).value());
    }
    for (const QString &text : std::as_const(said))
        QVERIFY2(text.contains(u'…'), qPrintable(text));
    for (const QByteArray &spelling : {inPath, password.toUtf8(), password.toUtf8().toPercentEncoding()}) {
        server.answer(302, {}, {{"Location", "/x/" + spelling}});
        said.append(QString::fromUtf8(
            QByteArray::fromPercentEncoding(answerOf(client.fetch(id)).trouble().said.toUtf8())));
    }
    QCOMPARE(said.size(), 12);
    for (const QString &text : std::as_const(said)) {
        for (qsizetype at = 0; at + 6 <= password.size(); ++at)
            QVERIFY2(!text.contains(password.sliced(at, 6)), qPrintable(text.right(200)));
    }
}

void TestAtotiClient::aWeakPasswordDoesNotSpoilWhatIsSaid_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("the user's name") << QStringLiteral("trader-1");
    QTest::newRow("a number") << QStringLiteral("17960123");
    QTest::newRow("a word of the service's") << QStringLiteral("username");
}

void TestAtotiClient::aWeakPasswordDoesNotSpoilWhatIsSaid()
{
    QFETCH(const QString, password);
    RawServer server;
    Connection with = connection(QStringLiteral("basic"), server.url());
    with.user = QStringLiteral("trader-1");
    AtotiClient client(with, Secret(password));
    server.answer(200,
                  R"({"data":[{"id":"3f9c0a7be41d2586","status":"RUNNING","username":"trader-1",)"
                  R"("startDate":1796012345678,"query":"select 1"}],"totalPages":1})");
    const Outcome<RunningPage> page = answerOf(client.listRunning(0, 500, with.user));
    QVERIFY(page.ok());
    QCOMPARE(page.value().executions.size(), 1);
    QCOMPARE(page.value().executions.first().user, with.user);
    QCOMPARE(page.value().executions.first().key.id, QStringLiteral("3f9c0a7be41d2586"));
    // An error's words are no data.
    server.answer(403, "{\"message\":\"" + password.toUtf8() + " may not\"}");
    QVERIFY(!answerOf(client.fetch(QStringLiteral("3f9c0a7be41d2586"))).trouble().said.contains(password));
}

QTEST_GUILESS_MAIN(TestAtotiClient)
#include "tst_atoticlient.moc"
