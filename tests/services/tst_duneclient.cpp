// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "clock.h"
#include "duneclient.h"
#include "duneservice.h"
#include "rawserver.h"
#include "simulator.h"

#include <QTest>

#include <memory>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString demoKey = QStringLiteral("demo-key");

QByteArray headerOf(const RecordedRequest &request, const QByteArray &name)
{
    for (const auto &[header, value] : request.headers) {
        if (header == name)
            return value;
    }
    return {};
}

bool hasHeader(const RecordedRequest &request, const QByteArray &name)
{
    return std::ranges::any_of(request.headers, [&name](const auto &header) { return header.first == name; });
}

Connection connectionTo(const QUrl &url)
{
    return Connection{.id = QUuid::createUuid(),
                      .name = QStringLiteral("dune"),
                      .service = QStringLiteral("dune"),
                      .url = url,
                      .signIn = QStringLiteral("api-key")};
}

} // namespace

/// Request by request over real HTTP.
class TestDuneClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aFetchAsksForTheStatus();
    void aCancelIsAPostWithoutABody();
    void aCancelThatWasTakenIsSeenLater();
    void aCancelThatComesTooLateIsRefused();
    void idsAreCheckedBeforeAnythingIsSent_data();
    void idsAreCheckedBeforeAnythingIsSent();
    void anUnknownIdIsNoSuchExecution();
    void aWrongKeyIsSaid();
    void noKeyIsNotSent();
    void theRateLimitComesWithItsWaitingTime();
    void serverTroubleKeepsItsWords();
    void aRedirectDoesNotGetTheKey();
    void theClockOfTheServiceIsAllowedFor();
    void anAnswerAboutAnotherExecutionIsNone();
    void theTestProvesTheKey();
    void theTestDoesNotBelieveAnyServer_data();
    void theTestDoesNotBelieveAnyServer();
    void aQueryHasAName();
    void aQueryThatMayNotBeReadHasNone();
    void queryIdsAreCheckedBeforeAnythingIsSent();
    void wordsThatRepeatTheKeyDoNotShowIt();
    void theServiceMakesTheClient();
    void deletingTheClientAnswersStopped();
    void pastedAddressesLeadToTheApi_data();
    void pastedAddressesLeadToTheApi();

private:
    QString addExecution(SimulatedExecution execution = {})
    {
        return m_simulator->addDuneExecution(demoKey, execution);
    }
    void use(const QString &key)
    {
        m_connection = connectionTo(m_simulator->duneUrl());
        m_client = std::make_unique<DuneClient>(m_connection, Secret(key));
    }
    RecordedRequest onlyRequest() const
    {
        return m_simulator->requests().size() == 1 ? m_simulator->requests().first() : RecordedRequest{};
    }
    void fault(int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        Simulator::Fault fault;
        fault.status = status;
        fault.body = body;
        fault.headers = headers;
        m_simulator->setFault(fault);
    }

    SystemClock m_clock;
    Connection m_connection;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<DuneClient> m_client;
};

void TestDuneClient::init()
{
    m_simulator = std::make_unique<Simulator>(&m_clock);
    QVERIFY(m_simulator->listen());
    Simulator::DuneAccount account;
    account.key = demoKey;
    m_simulator->addDuneAccount(account);
    use(demoKey);
}

void TestDuneClient::cleanup()
{
    m_client.reset();
    m_simulator.reset();
}

void TestDuneClient::aFetchAsksForTheStatus()
{
    const QString id = addExecution({.age = 10s, .queuedFor = 1s, .queryId = 4711});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Outcome<Snapshot> outcome = answerOf(m_client->fetch(id));
    QVERIFY(outcome.ok());
    const Snapshot snapshot = outcome.value();
    QCOMPARE(snapshot.key, (ExecutionKey{m_connection.id, id}));
    QCOMPARE(snapshot.state, ExecutionState::Running);
    QCOMPARE(snapshot.queryId, QStringLiteral("4711"));
    QVERIFY(snapshot.startedAt.isValid() && snapshot.startedAt < before);
    QCOMPARE(snapshot.startedAt.timeSpec(), Qt::UTC);
    QVERIFY(snapshot.seenAt >= before && snapshot.seenAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(snapshot.clockSkew, 0ms);
    QVERIFY(!outcome.facts().quotas.isEmpty());
    QCOMPARE(outcome.facts().quotas.first().quota, 40);

    const RecordedRequest request = onlyRequest();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, "/api/v1/execution/" + id.toLatin1() + "/status");
    QCOMPARE(headerOf(request, "x-dune-api-key"), QByteArray("demo-key"));
    QCOMPARE(headerOf(request, "user-agent"), QByteArray("Quell/" QUELL_VERSION));
    QVERIFY(!hasHeader(request, "authorization"));
    QVERIFY(!hasHeader(request, "cookie"));
    QVERIFY(request.body.isEmpty());
}

void TestDuneClient::aCancelIsAPostWithoutABody()
{
    const QString id = addExecution();
    const Outcome<CancelReceipt> outcome = answerOf(m_client->cancel(id));
    QVERIFY(outcome.ok());
    const RecordedRequest request = onlyRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, "/api/v1/execution/" + id.toLatin1() + "/cancel");
    QCOMPARE(headerOf(request, "x-dune-api-key"), QByteArray("demo-key"));
    QCOMPARE(headerOf(request, "content-length"), QByteArray("0"));
    QVERIFY(!hasHeader(request, "content-type"));
    QVERIFY(request.body.isEmpty());
}

void TestDuneClient::aCancelThatWasTakenIsSeenLater()
{
    for (const bool oneL : {false, true}) {
        const QString id = addExecution({.cancelTakes = 0ms, .oneL = oneL});
        QVERIFY(answerOf(m_client->cancel(id)).ok());
        const Outcome<Snapshot> outcome = answerOf(m_client->fetch(id));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.value().state, ExecutionState::Cancelled);
        QVERIFY(outcome.value().endedAt.isValid());
    }
}

void TestDuneClient::aCancelThatComesTooLateIsRefused()
{
    const QString id = addExecution({.age = 10s, .runsFor = 1s});
    const Outcome<CancelReceipt> outcome = answerOf(m_client->cancel(id));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::Refused);
    QVERIFY(isDenial(outcome.trouble().kind));
    QCOMPARE(answerOf(m_client->fetch(id)).value().state, ExecutionState::Completed);
}

void TestDuneClient::idsAreCheckedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("path") << QStringLiteral("../../v1/usage");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("query") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1?x=1");
    QTest::newRow("not ASCII") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Qé");
    QTest::newRow("over-long") << QString(5000, u'0');
    QTest::newRow("of Atoti") << QStringLiteral("3f9c0a7be41d2586");
    QTest::newRow("line break") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1\r\n");
}

void TestDuneClient::idsAreCheckedBeforeAnythingIsSent()
{
    QFETCH(QString, id);
    const Outcome<Snapshot> fetched = answerOf(m_client->fetch(id));
    QVERIFY(!fetched.ok());
    QCOMPARE(fetched.trouble().kind, TroubleKind::MalformedId);
    const Outcome<CancelReceipt> cancelled = answerOf(m_client->cancel(id));
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.trouble().kind, TroubleKind::MalformedId);
    QCOMPARE(cancelled.trouble().httpStatus, 0);
    QCOMPARE(m_simulator->requests().size(), 0);
}

void TestDuneClient::anUnknownIdIsNoSuchExecution()
{
    const QString id = QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1");
    QCOMPARE(answerOf(m_client->fetch(id)).trouble().kind, TroubleKind::NoSuchExecution);
    QCOMPARE(answerOf(m_client->cancel(id)).trouble().kind, TroubleKind::NoSuchExecution);
}

void TestDuneClient::aWrongKeyIsSaid()
{
    use(QStringLiteral("wrong-key"));
    const Outcome<Snapshot> outcome = answerOf(m_client->fetch(addExecution()));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::WrongCredentials);
    QCOMPARE(outcome.trouble().httpStatus, 401);
    QCOMPARE(outcome.trouble().said, QStringLiteral("invalid API Key"));
    QCOMPARE(answerOf(m_client->cancel(addExecution())).trouble().kind, TroubleKind::WrongCredentials);
    QCOMPARE(answerOf(m_client->test()).trouble().kind, TroubleKind::WrongCredentials);
}

void TestDuneClient::noKeyIsNotSent()
{
    use(QString());
    QCOMPARE(answerOf(m_client->fetch(addExecution())).trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(answerOf(m_client->test()).trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(m_simulator->requests().size(), 0);
}

void TestDuneClient::theRateLimitComesWithItsWaitingTime()
{
    Simulator::DuneAccount account;
    account.key = QStringLiteral("small-key");
    account.requestsPerMinute = 1;
    m_simulator->addDuneAccount(account);
    use(account.key);
    const QString id = m_simulator->addDuneExecution(account.key, {});
    QVERIFY(answerOf(m_client->fetch(id)).ok());
    const Outcome<CancelReceipt> outcome = answerOf(m_client->cancel(id));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::RateLimited);
    QVERIFY(outcome.trouble().retryAfter.has_value());
    QVERIFY(*outcome.trouble().retryAfter > 0s && *outcome.trouble().retryAfter <= 60s);
    QVERIFY(outcome.facts().retryAfter.has_value());
    QCOMPARE(outcome.facts().quotas.first().quota, 1);
}

void TestDuneClient::serverTroubleKeepsItsWords()
{
    const QString id = addExecution();
    fault(500, R"({"error":"Internal error"})");
    const Outcome<CancelReceipt> cancelled = answerOf(m_client->cancel(id));
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.trouble(),
             (Trouble{.kind = TroubleKind::ServerTrouble,
                      .said = QStringLiteral("Internal error"),
                      .httpStatus = 500}));
    fault(200, "<html>Log in</html>");
    QCOMPARE(answerOf(m_client->fetch(id)).trouble().kind, TroubleKind::NotUnderstood);
    QCOMPARE(answerOf(m_client->cancel(id)).trouble().kind, TroubleKind::NotUnderstood);
}

void TestDuneClient::aRedirectDoesNotGetTheKey()
{
    RawServer other;
    fault(302, {}, {{"Location", other.url().toEncoded() + "/login?from=dune"}});
    const Outcome<Snapshot> outcome = answerOf(m_client->fetch(addExecution()));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::Redirected);
    QCOMPARE(outcome.trouble().said, QString(other.url().toString() + QStringLiteral("/login")));
    QCOMPARE(other.sockets(), 0);
}

void TestDuneClient::theClockOfTheServiceIsAllowedFor()
{
    m_simulator->setClockSkew(-90s);
    const Outcome<Snapshot> outcome = answerOf(m_client->fetch(addExecution()));
    QVERIFY(outcome.ok());
    QVERIFY(outcome.value().clockSkew <= -88s && outcome.value().clockSkew >= -91s);
}

void TestDuneClient::anAnswerAboutAnotherExecutionIsNone()
{
    const QString id = addExecution();
    fault(200, R"({"execution_id":"01HKZJ2683PHF9Q9PHHQ8FW4Q1","state":"QUERY_STATE_CANCELLED"})");
    QCOMPARE(answerOf(m_client->fetch(id)).trouble().kind, TroubleKind::NotUnderstood);
    fault(200, R"({"state":"QUERY_STATE_CANCELLED"})");
    QCOMPARE(answerOf(m_client->fetch(id)).value().state, ExecutionState::Cancelled);
}

void TestDuneClient::theTestProvesTheKey()
{
    const Outcome<Proof> outcome = answerOf(m_client->test());
    QVERIFY(outcome.ok());
    QVERIFY(outcome.value().sentence.contains(u"accepted the key"));
    QVERIFY(outcome.value().user.isEmpty());
    const RecordedRequest request = onlyRequest();
    QCOMPARE(request.method, QByteArray("GET"));
    QVERIFY(request.target.startsWith("/api/v1/execution/") && request.target.endsWith("/status"));
}

void TestDuneClient::theTestDoesNotBelieveAnyServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("proved");
    QTest::addColumn<TroubleKind>("kind");
    const TroubleKind none = TroubleKind::Stopped;
    QTest::newRow("unknown to Dune") << 404 << QByteArray(R"({"error":"Query not found"})") << true << none;
    QTest::newRow("invalid to Dune") << 400
                                     << QByteArray(
                                            R"({"error":"The requested execution ID (ID: X) is invalid."})")
                                     << true << none;
    QTest::newRow("known after all") << 200
                                     << QByteArray(R"({"execution_id":"x","state":"QUERY_STATE_EXPIRED"})")
                                     << true << none;
    QTest::newRow("a web server's 404")
        << 404 << QByteArray("<html>Not Found</html>") << false << TroubleKind::NotUnderstood;
    QTest::newRow("another API's 404")
        << 404 << QByteArray(R"({"message":"no Route matched"})") << false << TroubleKind::NotUnderstood;
    QTest::newRow("a log-in page") << 200 << QByteArray("<html>Log in</html>") << false
                                   << TroubleKind::NotUnderstood;
    QTest::newRow("wrong key") << 401 << QByteArray(R"({"error":"invalid API Key"})") << false
                               << TroubleKind::WrongCredentials;
    QTest::newRow("wrong scope") << 403 << QByteArray(R"({"error":"scope"})") << false
                                 << TroubleKind::NotPermitted;
    QTest::newRow("too many") << 429 << QByteArray(R"({"error":"slow"})") << false
                              << TroubleKind::RateLimited;
    QTest::newRow("trouble") << 500 << QByteArray(R"({"error":"x"})") << false << TroubleKind::ServerTrouble;
}

void TestDuneClient::theTestDoesNotBelieveAnyServer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, proved);
    QFETCH(TroubleKind, kind);
    fault(status, body);
    const Outcome<Proof> outcome = answerOf(m_client->test());
    QCOMPARE(outcome.ok(), proved);
    if (!proved)
        QCOMPARE(outcome.trouble().kind, kind);
}

void TestDuneClient::aQueryHasAName()
{
    addExecution({.queryId = 4711, .query = QStringLiteral("DEX volume by day")});
    const Outcome<QString> outcome = answerOf(m_client->fetchQueryName(QStringLiteral("4711")));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value(), QStringLiteral("DEX volume by day"));
    QCOMPARE(onlyRequest().method, QByteArray("GET"));
    QCOMPARE(onlyRequest().target, QByteArray("/api/v1/query/4711"));
}

void TestDuneClient::aQueryThatMayNotBeReadHasNone()
{
    for (const int status : {402, 403, 404}) {
        fault(status, R"({"error":"no"})");
        const Outcome<QString> outcome = answerOf(m_client->fetchQueryName(QStringLiteral("4711")));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.value(), QString());
    }
    fault(500, R"({"error":"no"})");
    QCOMPARE(answerOf(m_client->fetchQueryName(QStringLiteral("4711"))).trouble().kind,
             TroubleKind::ServerTrouble);
}

void TestDuneClient::queryIdsAreCheckedBeforeAnythingIsSent()
{
    for (const QString &id : {QString(), QStringLiteral("../usage"), QStringLiteral("1/execute"),
                              QStringLiteral("0"), QStringLiteral("-1"), QString(30, u'1')})
    {
        QCOMPARE(answerOf(m_client->fetchQueryName(id)).trouble().kind, TroubleKind::MalformedId);
    }
    QCOMPARE(m_simulator->requests().size(), 0);
}

void TestDuneClient::wordsThatRepeatTheKeyDoNotShowIt()
{
    fault(401, R"({"error":"invalid API Key demo-key"})");
    QCOMPARE(answerOf(m_client->fetch(addExecution())).trouble().said, QStringLiteral("invalid API Key …"));
}

void TestDuneClient::theServiceMakesTheClient()
{
    const std::unique_ptr<ServiceClient> client = duneService().makeClient(m_connection, Secret(demoKey));
    QVERIFY(answerOf(client->test()).ok());
    const Outcome<RunningPage> page = answerOf(client->listRunning(0, 10, {}));
    QVERIFY(page.ok() && page.value().executions.isEmpty() && page.value().last);
}

void TestDuneClient::deletingTheClientAnswersStopped()
{
    const QString id = addExecution();
    const QFuture<Outcome<Snapshot>> fetched = m_client->fetch(id);
    const QFuture<Outcome<CancelReceipt>> cancelled = m_client->cancel(id);
    const QFuture<Outcome<Proof>> tested = m_client->test();
    QVERIFY(!fetched.isFinished());
    m_client.reset();
    QVERIFY(fetched.isFinished() && cancelled.isFinished() && tested.isFinished());
    QCOMPARE(fetched.result().trouble().kind, TroubleKind::Stopped);
    QCOMPARE(cancelled.result().trouble().kind, TroubleKind::Stopped);
    QCOMPARE(tested.result().trouble().kind, TroubleKind::Stopped);
}

void TestDuneClient::pastedAddressesLeadToTheApi_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("base");
    const QString api = QStringLiteral("https://api.dune.com/api");
    QTest::newRow("default") << api << api;
    QTest::newRow("as the SDKs have it") << QStringLiteral("https://api.dune.com") << api;
    QTest::newRow("with the version") << api + QStringLiteral("/v1") << api;
    QTest::newRow("slash") << api + QStringLiteral("/v1/") << api;
    QTest::newRow("another host") << QStringLiteral("http://127.0.0.1:8080")
                                  << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("another path") << QStringLiteral("https://gate.example.com/dune-v1")
                                  << QStringLiteral("https://gate.example.com/dune-v1");
}

void TestDuneClient::pastedAddressesLeadToTheApi()
{
    QFETCH(QString, pasted);
    QFETCH(QString, base);
    QCOMPARE(DuneClient::baseUrl(QUrl(pasted)), QUrl(base));
}

QTEST_GUILESS_MAIN(TestDuneClient)
#include "tst_duneclient.moc"
