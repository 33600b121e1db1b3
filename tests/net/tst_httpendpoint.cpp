// SPDX-License-Identifier: GPL-3.0-or-later
#include "answermapping.h"
#include "answerof.h"
#include "answerreading.h"
#include "httpendpoint.h"
#include "rawserver.h"
#include "tlsserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <memory>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const HttpHeader demoKey{"X-Demo-Key", "demo-key"};

Connection connectionTo(const QUrl &url)
{
    return Connection{.name = QStringLiteral("test"), .url = url};
}

HttpRequest get(const QByteArray &path = "/thing")
{
    return HttpRequest{.path = path};
}

HttpRequest patch()
{
    return HttpRequest{
        .method = "PATCH", .path = "/thing", .body = R"({"a":1})", .contentType = "application/json"};
}

} // namespace

class TestHttpEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aRequestSaysWhoAsksAndNothingElse();
    void theBasePathIsKept();
    void encodedSegmentsArriveAsTheyWere();
    void aPatchCarriesItsTypeAndBody();
    void aPostWithoutABodyIsNotAForm();
    void aRequestsOwnCredentialReplacesTheEndpoints();
    void pathsThatWouldLeadElsewhereAreNotSent_data();
    void pathsThatWouldLeadElsewhereAreNotSent();
    void credentialsWithControlCharactersAreNotSent();
    void plainHttpToAnotherMachineIsNotSent();
    void aCertificateFileWithoutCertificatesIsSaid();
    void loopbackNeedsNoProxy();

    void anErrorStatusIsAnAnswerWithItsBody_data();
    void anErrorStatusIsAnAnswerWithItsBody();
    void aChallengeIsNotAnswered();
    void factsAreTakenFromTheFields();
    void aRedirectIsNotFollowed();
    void cookiesNeverComeBack();
    void endpointsShareNoSockets();

    void closedWithoutAnAnswerIsLost_data();
    void closedWithoutAnAnswerIsLost();
    void anAnswerCutShortIsLost();
    void aRefusalCutShortIsLost();
    void garbageIsNotUnderstood();
    void aBodyThatCannotBeUnpackedIsNotUnderstood();
    void refusedConnectionsSentNothing();
    void endsHaveKinds_data();
    void endsHaveKinds();
    void silenceEndsAtTheDeadline();
    void aDripEndsAtTheDeadline();
    void tlsThatNeverComesAboutSentNothing();
    void aCompanysOwnCertificateNeedsItsFile();
    void aCompanysCertificatesAreTrustedByTheirConnectionAlone();
    void aCompanysCertificatesJoinTheSystems();
    void tooLargeIsCutOff_data();
    void tooLargeIsCutOff();
    void theLargestIsTaken();
    void deletingTheEndpointAnswersStopped();
    void deletingTheEndpointInAnAnswerIsSafe();

    void bigAnswersAreReadElsewhere();
    void aReaderWhoseContextDiesAnswersStopped();

    void statusesHaveKinds_data();
    void statusesHaveKinds();
    void clockSkewIsTheSmallestThatExplains();
    void secretsAreTakenOutOfWords();
    void aSecretThatIsRepeatedIsTakenOut();

private:
    Outcome<HttpAnswer> ask(const HttpRequest &request) { return answerOf(m_endpoint->send(request)); }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpEndpoint> m_endpoint;
};

void TestHttpEndpoint::init()
{
    m_server = std::make_unique<RawServer>();
    m_endpoint = std::make_unique<HttpEndpoint>(connectionTo(m_server->url()));
    m_endpoint->setCredential(demoKey);
}

void TestHttpEndpoint::cleanup()
{
    m_endpoint.reset();
    m_server.reset();
}

void TestHttpEndpoint::aRequestSaysWhoAsksAndNothingElse()
{
    m_server->answer(200, "{}");
    const Outcome<HttpAnswer> outcome = ask(get());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().status, 200);
    QCOMPARE(outcome.value().body, QByteArray("{}"));
    QCOMPARE(outcome.value().contentType, QByteArray("application/json"));

    const RawRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/thing"));
    QCOMPARE(request.header("x-demo-key"), QByteArray("demo-key"));
    QCOMPARE(request.header("user-agent"), QByteArray("Quell/" QUELL_VERSION));
    QCOMPARE(request.header("accept"), QByteArray("application/json, */*;q=0.5"));
    QVERIFY(!request.hasHeader("content-type"));
    QVERIFY(!request.hasHeader("content-length"));
    QVERIFY(!request.hasHeader("cookie"));
    QVERIFY(!request.hasHeader("authorization"));
    QVERIFY(!request.hasHeader("upgrade"));
}

void TestHttpEndpoint::theBasePathIsKept()
{
    QUrl url = m_server->url();
    url.setPath(QStringLiteral("/gate%2Fway/risk"), QUrl::StrictMode);
    HttpEndpoint endpoint(connectionTo(url));
    m_server->answer(200, "{}");
    HttpRequest request = get("/rest/v1/queries");
    request.query = "page=0&user=a%26b";
    QVERIFY(answerOf(endpoint.send(request)).ok());
    QCOMPARE(m_server->requests().value(0).target,
             QByteArray("/gate%2Fway/risk/rest/v1/queries?page=0&user=a%26b"));
}

void TestHttpEndpoint::encodedSegmentsArriveAsTheyWere()
{
    m_server->answer(200, "{}");
    QVERIFY(ask(get("/query/" + HttpEndpoint::encoded(QStringLiteral("a/b?c#d e%ü")))).ok());
    QCOMPARE(m_server->requests().value(0).target, QByteArray("/query/a%2Fb%3Fc%23d%20e%25%C3%BC"));
}

void TestHttpEndpoint::aPatchCarriesItsTypeAndBody()
{
    m_server->answer(204, {}, {});
    QVERIFY(ask(patch()).ok());
    const RawRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(request.header("content-type"), QByteArray("application/json"));
    QCOMPARE(request.header("content-length"), QByteArray("7"));
    QCOMPARE(request.body, QByteArray(R"({"a":1})"));
}

void TestHttpEndpoint::aPostWithoutABodyIsNotAForm()
{
    m_server->answer(200, "{}");
    QVERIFY(ask({.method = "POST", .path = "/thing"}).ok());
    const RawRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(!request.hasHeader("content-type"));
    QCOMPARE(request.header("content-length"), QByteArray("0"));
    QCOMPARE(request.body, QByteArray());
}

void TestHttpEndpoint::aRequestsOwnCredentialReplacesTheEndpoints()
{
    m_server->answer(200, "{}");
    HttpRequest request = get();
    request.credential = {"Authorization", "Jwt demo-token"};
    QVERIFY(ask(request).ok());
    QVERIFY(!m_server->requests().value(0).hasHeader("x-demo-key"));
    QCOMPARE(m_server->requests().value(0).header("authorization"), QByteArray("Jwt demo-token"));
}

void TestHttpEndpoint::pathsThatWouldLeadElsewhereAreNotSent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("no slash") << QByteArray("thing");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("up") << QByteArray("/execution/../cancel");
    QTest::newRow("up, encoded") << QByteArray("/execution/%2e%2E/cancel");
    QTest::newRow("here") << QByteArray("/execution/./cancel");
    QTest::newRow("query") << QByteArray("/execution/a?b/cancel");
    QTest::newRow("fragment") << QByteArray("/execution/a#b/cancel");
    QTest::newRow("line break") << QByteArray("/execution/a\r\nHost: other/cancel");
    QTest::newRow("blank") << QByteArray("/execution/a b/cancel");
    QTest::newRow("not ASCII") << QByteArray("/execution/\xc3\xbc/cancel");
    QTest::newRow("half an escape") << QByteArray("/execution/%2/cancel");
}

void TestHttpEndpoint::pathsThatWouldLeadElsewhereAreNotSent()
{
    QFETCH(QByteArray, path);
    const Outcome<HttpAnswer> outcome = ask(get(path));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::InvalidInput);
    QCOMPARE(m_server->sockets(), 0);
}

void TestHttpEndpoint::credentialsWithControlCharactersAreNotSent()
{
    m_endpoint->setCredential({"X-Demo-Key", "demo\r\nX-Other: 1"});
    const Outcome<HttpAnswer> outcome = ask(get());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::InvalidInput);
    QVERIFY(!outcome.trouble().said.contains(u"demo"));
    QCOMPARE(m_server->sockets(), 0);
}

void TestHttpEndpoint::plainHttpToAnotherMachineIsNotSent()
{
    // Not an address of loopback, yet this machine answers it.
    QUrl url = m_server->url();
    url.setHost(QStringLiteral("0.0.0.0"));
    Connection connection = connectionTo(url);
    HttpEndpoint careful(connection);
    QCOMPARE(answerOf(careful.send(get())).trouble().kind, TroubleKind::InsecureAddress);
    QCOMPARE(m_server->sockets(), 0);

    connection.allowHttp = true;
    HttpEndpoint allowed(connection);
    m_server->answer(200, "{}");
    QVERIFY(answerOf(allowed.send(get())).ok());
}

void TestHttpEndpoint::aCertificateFileWithoutCertificatesIsSaid()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write("this is not a certificate\n") > 0);
    file.close();
    Connection connection = connectionTo(m_server->url());
    connection.caFile = file.fileName();
    HttpEndpoint endpoint(connection);
    QCOMPARE(answerOf(endpoint.send(get())).trouble().kind, TroubleKind::TlsFailure);
    QCOMPARE(m_server->sockets(), 0);
}

void TestHttpEndpoint::loopbackNeedsNoProxy()
{
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", "http://127.0.0.1:1");
    m_server->answer(200, "{}");
    HttpEndpoint endpoint(connectionTo(m_server->url()));
    const Outcome<HttpAnswer> outcome = answerOf(endpoint.send(get()));
    qputenv("http_proxy", before);
    QVERIFY(outcome.ok());
    QCOMPARE(m_server->requests().value(0).target, QByteArray("/thing"));
}

void TestHttpEndpoint::anErrorStatusIsAnAnswerWithItsBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 402, 403, 404, 405, 409, 410, 418, 429, 500, 501, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttpEndpoint::anErrorStatusIsAnAnswerWithItsBody()
{
    QFETCH(int, status);
    m_server->answer(status, R"({"error":"no"})");
    m_server->answer(status, R"({"error":"no"})");
    const Outcome<HttpAnswer> outcome = ask(get());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().status, status);
    QCOMPARE(outcome.value().body, QByteArray(R"({"error":"no"})"));
    QCOMPARE(m_server->requests().size(), 1);

    QVERIFY(ask(patch()).ok());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestHttpEndpoint::aChallengeIsNotAnswered()
{
    m_endpoint->setCredential({"Authorization", "Basic d3Jvbmc6a2V5"});
    for (const QByteArray scheme :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "NTLM"}) {
        const qsizetype before = m_server->requests().size();
        m_server->answer(401, R"({"error":"no"})", {{"WWW-Authenticate", scheme}});
        const Outcome<HttpAnswer> outcome = ask(get());
        QVERIFY2(outcome.ok(), scheme.constData());
        QCOMPARE(outcome.value().status, 401);
        QCOMPARE(outcome.value().body, QByteArray(R"({"error":"no"})"));
        QCOMPARE(m_server->requests().size(), before + 1);
    }
}

void TestHttpEndpoint::factsAreTakenFromTheFields()
{
    m_server->answer(429, "{}",
                     {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                      {"RateLimit-Policy", "\"a\";q=40;w=60"},
                      {"RateLimit-Policy", "\"b\";q=1000;w=1"},
                      {"RateLimit", "\"a\";r=0;t=9, \"b\";r=998;t=1"},
                      {"Retry-After", "9"}});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Outcome<HttpAnswer> outcome = ask(get());
    QVERIFY(outcome.ok());
    const AnswerFacts facts = outcome.facts();
    QCOMPARE(facts.httpStatus, 429);
    QCOMPARE(facts.serverDate, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()));
    QCOMPARE(facts.retryAfter, milliseconds(9000));
    const QList<QuotaReport> quotas{{.quota = 40, .window = 60s, .remaining = 0, .reset = 9s},
                                    {.quota = 1000, .window = 1s, .remaining = 998, .reset = 1s}};
    QCOMPARE(facts.quotas, quotas);
    QVERIFY(facts.askedAt >= before && facts.askedAt <= facts.answeredAt);
    QVERIFY(facts.answeredAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(outcome.value().facts.httpStatus, 429);
}

void TestHttpEndpoint::aRedirectIsNotFollowed()
{
    RawServer other;
    const QByteArray target = "http://user:demo-key@127.0.0.1:" + QByteArray::number(other.url().port())
        + "/login?key=demo-key#top";
    for (const int status : {301, 302, 303, 307, 308}) {
        m_server->answer(status, {}, {{"Location", target}});
        const Outcome<HttpAnswer> outcome = ask(patch());
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::Redirected);
        QCOMPARE(outcome.trouble().httpStatus, status);
        QCOMPARE(outcome.trouble().said, QStringLiteral("http://127.0.0.1:%1/login").arg(other.url().port()));
    }
    m_server->answer(302, {}, {{"Location", "/login?next=x"}});
    QCOMPARE(ask(get()).trouble().said, QString(m_server->url().toString() + QStringLiteral("/login")));
    QCOMPARE(other.sockets(), 0);
    QCOMPARE(m_server->requests().size(), 6);
}

void TestHttpEndpoint::cookiesNeverComeBack()
{
    m_server->answer(200, "{}", {{"Set-Cookie", "SESSION=abc; Path=/"}});
    m_server->answer(200, "{}");
    QVERIFY(ask(get()).ok());
    QVERIFY(ask(get()).ok());
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(!m_server->requests().last().hasHeader("cookie"));
}

void TestHttpEndpoint::endpointsShareNoSockets()
{
    m_server->setDefault({.chunks = {RawServer::message(200, "{}")}});
    HttpEndpoint other(connectionTo(m_server->url()));
    QVERIFY(ask(get()).ok());
    QVERIFY(answerOf(other.send(get())).ok());
    QVERIFY(ask(get()).ok());
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY(m_server->requests().at(0).socket != m_server->requests().at(1).socket);
    QCOMPARE(m_server->requests().at(0).socket, m_server->requests().at(2).socket);
    QVERIFY(!m_server->requests().at(1).hasHeader("x-demo-key"));
}

void TestHttpEndpoint::closedWithoutAnAnswerIsLost_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GET") << QByteArray("GET");
    QTest::newRow("POST") << QByteArray("POST");
    QTest::newRow("PATCH") << QByteArray("PATCH");
}

void TestHttpEndpoint::closedWithoutAnAnswerIsLost()
{
    QFETCH(QByteArray, method);
    m_server->setDefault({.end = RawReaction::End::Close});
    HttpRequest request = method == "PATCH" ? patch() : get();
    request.method = method;
    const Outcome<HttpAnswer> outcome = ask(request);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::ConnectionLost);
    QVERIFY(outcomeIsUnknown(outcome.trouble().kind));
    QVERIFY(outcome.facts().askedAt.isValid());

    // Also where the second try, which Qt makes by itself, finds nobody there.
    const qsizetype before = m_server->requests().size();
    connect(m_server.get(), &RawServer::requestArrived, m_server.get(), &RawServer::stopListening);
    HttpEndpoint endpoint(connectionTo(m_server->url()));
    QCOMPARE(answerOf(endpoint.send(request)).trouble().kind, TroubleKind::ConnectionLost);
    QCOMPARE(m_server->requests().size(), before + 1);
}

void TestHttpEndpoint::anAnswerCutShortIsLost()
{
    m_server->enqueue({.chunks = {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"state\""},
                       .end = RawReaction::End::Close});
    QCOMPARE(ask(get()).trouble().kind, TroubleKind::ConnectionLost);
    m_server->setDefault({.chunks = {"HTTP/1.1 200 OK\r\nContent-Le"}, .end = RawReaction::End::Close});
    QCOMPARE(ask(get()).trouble().kind, TroubleKind::ConnectionLost);
}

void TestHttpEndpoint::aRefusalCutShortIsLost()
{
    for (const QByteArray status : {"401", "404", "429", "500"}) {
        m_server->enqueue({.chunks = {"HTTP/1.1 " + status + " No\r\nContent-Length: 100\r\n\r\n{\"err"},
                           .end = RawReaction::End::Close});
        const Outcome<HttpAnswer> outcome = ask(get());
        QVERIFY2(!outcome.ok(), status.constData());
        QCOMPARE(outcome.trouble().kind, TroubleKind::ConnectionLost);
    }
}

void TestHttpEndpoint::garbageIsNotUnderstood()
{
    m_server->setDefault(
        {.chunks = {"SSH-2.0-OpenSSH_9.2p1 Debian\r\n\r\n"}, .end = RawReaction::End::Close});
    const TroubleKind kind = ask(get()).trouble().kind;
    QVERIFY2(kind == TroubleKind::NotUnderstood || kind == TroubleKind::ConnectionLost,
             qPrintable(toWord(kind)));
}

void TestHttpEndpoint::aBodyThatCannotBeUnpackedIsNotUnderstood()
{
    m_server->answer(200, "this was never packed", {{"Content-Encoding", "gzip"}});
    QCOMPARE(ask(get()).trouble().kind, TroubleKind::NotUnderstood);
}

void TestHttpEndpoint::refusedConnectionsSentNothing()
{
    m_server->stopListening();
    const Outcome<HttpAnswer> outcome = ask(patch());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::Unreachable);
    QVERIFY(!outcomeIsUnknown(outcome.trouble().kind));
    QVERIFY(!outcome.trouble().said.contains(u'/'));
}

void TestHttpEndpoint::endsHaveKinds_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<TroubleKind>("kind");
    QTest::addColumn<QString>("said");
    const QString host = QStringLiteral("olap.example.com");
    const QString withPort = QStringLiteral("olap.example.com:8443");
    QTest::newRow("unknown host") << QNetworkReply::HostNotFoundError << false << TroubleKind::HostNotFound
                                  << host;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << false << TroubleKind::Unreachable
                             << withPort;
    QTest::newRow("refused at the second try")
        << QNetworkReply::ConnectionRefusedError << true << TroubleKind::ConnectionLost << withPort;
    QTest::newRow("no route") << QNetworkReply::UnknownNetworkError << false << TroubleKind::Unreachable
                              << withPort;
    QTest::newRow("network gone") << QNetworkReply::UnknownNetworkError << true << TroubleKind::ConnectionLost
                                  << withPort;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << true << TroubleKind::ConnectionLost
                            << withPort;
    QTest::newRow("closed before Qt says that it was sent")
        << QNetworkReply::RemoteHostClosedError << false << TroubleKind::ConnectionLost << withPort;
    QTest::newRow("cannot connect in time")
        << QNetworkReply::TimeoutError << false << TroubleKind::Unreachable << withPort;
    QTest::newRow("not trusted") << QNetworkReply::SslHandshakeFailedError << false << TroubleKind::TlsFailure
                                 << QStringLiteral("The certificate is self-signed");
    QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << true << TroubleKind::NotUnderstood
                              << QString();
    QTest::newRow("no status") << QNetworkReply::NoError << true << TroubleKind::NotUnderstood << QString();
    QTest::newRow("sent again in vain")
        << QNetworkReply::ContentReSendError << true << TroubleKind::ConnectionLost << withPort;
    QTest::newRow("aborted") << QNetworkReply::OperationCanceledError << true << TroubleKind::Stopped
                             << QString();
}

void TestHttpEndpoint::endsHaveKinds()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(bool, sent);
    QFETCH(TroubleKind, kind);
    QFETCH(QString, said);
    const std::optional<Trouble> trouble = AnswerMapping::networkTrouble(
        {.error = error,
         .asked = QUrl(QStringLiteral("https://user:demo-key@olap.example.com:8443/risk?key=demo-key")),
         .tlsError = QStringLiteral("The certificate is self-signed"),
         .sent = sent});
    QVERIFY(trouble.has_value());
    QCOMPARE(*trouble, (Trouble{.kind = kind, .said = said}));
}

void TestHttpEndpoint::silenceEndsAtTheDeadline()
{
    for (HttpRequest request : {get(), patch()}) {
        request.deadline = 150ms;
        const Outcome<HttpAnswer> outcome = ask(request);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::TimedOut);
    }
    QCOMPARE(m_server->requests().size(), 2);
}

void TestHttpEndpoint::aDripEndsAtTheDeadline()
{
    QList<QByteArray> drip{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"};
    drip.append(QList<QByteArray>(100, " "));
    m_server->enqueue({.chunks = drip, .pause = 30ms});
    HttpRequest request = get();
    request.deadline = 250ms;
    const Outcome<HttpAnswer> outcome = ask(request);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::TimedOut);
}

void TestHttpEndpoint::tlsThatNeverComesAboutSentNothing()
{
    // A server that takes the connection and never says a word of TLS, then one that speaks something else.
    QUrl url = m_server->url();
    url.setScheme(QStringLiteral("https"));
    HttpEndpoint endpoint(connectionTo(url));
    endpoint.setCredential(demoKey);
    HttpRequest request = get();
    request.deadline = 250ms;
    QCOMPARE(answerOf(endpoint.send(request)).trouble().kind, TroubleKind::Unreachable);

    QTcpServer plain;
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 The plain HTTP request was sent to HTTPS port\r\n\r\n");
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    url.setPort(plain.serverPort());
    HttpEndpoint other(connectionTo(url));
    QCOMPARE(answerOf(other.send(get())).trouble().kind, TroubleKind::TlsFailure);
}

void TestHttpEndpoint::aCompanysOwnCertificateNeedsItsFile()
{
    if (!TlsServer::canBeMade())
        QSKIP("openssl, which makes the certificate, is not installed");
    const TlsServer server(QStringLiteral("IP:127.0.0.1"));
    Connection connection =
        connectionTo(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
    HttpEndpoint without(connection);
    without.setCredential(demoKey);
    const Outcome<HttpAnswer> untrusted = answerOf(without.send(patch()));
    QVERIFY(!untrusted.ok());
    QCOMPARE(untrusted.trouble().kind, TroubleKind::TlsFailure);
    QVERIFY(!untrusted.trouble().said.isEmpty());
    QCOMPARE(server.received(), QByteArray());

    connection.caFile = server.certificateFile();
    HttpEndpoint with(connection);
    with.setCredential(demoKey);
    QVERIFY(answerOf(with.send(patch())).ok());
    QVERIFY(server.received().contains("demo-key"));
}

void TestHttpEndpoint::aCompanysCertificatesAreTrustedByTheirConnectionAlone()
{
    if (!TlsServer::canBeMade())
        QSKIP("openssl, which makes the certificate, is not installed");
    const TlsServer server(QStringLiteral("IP:127.0.0.1"));
    const Connection plain =
        connectionTo(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
    Connection companys = plain;
    companys.caFile = server.certificateFile();
    HttpEndpoint with(companys);
    HttpEndpoint before(plain);
    QVERIFY(answerOf(with.send(get("/first"))).ok());
    // Neither one that was there before nor a new one learns from the other's success.
    HttpEndpoint after(plain);
    for (HttpEndpoint *without : {&before, &after}) {
        without->setCredential(demoKey);
        const Outcome<HttpAnswer> untrusted = answerOf(without->send(get("/second")));
        QVERIFY(!untrusted.ok());
        QCOMPARE(untrusted.trouble().kind, TroubleKind::TlsFailure);
    }
    QVERIFY(answerOf(with.send(get("/third"))).ok());
    HttpEndpoint another(companys);
    QVERIFY(answerOf(another.send(get("/fourth"))).ok());
    for (const QByteArray sent : {"/first", "/third", "/fourth"})
        QVERIFY2(server.received().contains("GET " + sent), sent.constData());
    QVERIFY(!server.received().contains("/second"));
    QVERIFY(!server.received().contains("demo-key"));
}

void TestHttpEndpoint::aCompanysCertificatesJoinTheSystems()
{
    if (!TlsServer::canBeMade())
        QSKIP("openssl, which makes the certificate, is not installed");
    const TlsServer server(QStringLiteral("IP:127.0.0.1"));
    Connection connection = connectionTo(m_server->url());
    connection.caFile = server.certificateFile();
    const HttpEndpoint endpoint(connection);
    const QList<QSslCertificate> own = QSslCertificate::fromPath(server.certificateFile());
    QCOMPARE(own.size(), 1);
    const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
    if (systems.isEmpty())
        QSKIP("this machine trusts nobody");
    QVERIFY(!systems.contains(own.constFirst()));
    QCOMPARE(endpoint.trusted(), systems + own);
    // And nobody else's.
    const HttpEndpoint other(connectionTo(m_server->url()));
    QVERIFY(!other.trusted().contains(own.constFirst()));
    QVERIFY(!QSslConfiguration::defaultConfiguration().caCertificates().contains(own.constFirst()));
}

void TestHttpEndpoint::tooLargeIsCutOff_data()
{
    QTest::addColumn<QList<QByteArray>>("chunks");
    const QByteArray announced = "HTTP/1.1 200 OK\r\nContent-Length: 100000000000\r\n\r\n";
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray piece = "80000\r\n" + QByteArray(0x80000, 'x') + "\r\n";
    const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, 'x'), 9).mid(4);
    constexpr qsizetype most = 4 * 1024 * 1024;
    QTest::newRow("announced") << QList<QByteArray>{announced};
    QTest::newRow("one byte") << QList<QByteArray>{RawServer::message(200, QByteArray(most + 1, 'x'))};
    QTest::newRow("one byte, unannounced")
        << QList<QByteArray>{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                             "400001\r\n" + QByteArray(most + 1, 'x') + "\r\n0\r\n\r\n"};
    QTest::newRow("one byte, unpacked") << QList<QByteArray>{RawServer::message(
        200, qCompress(QByteArray(most + 1, 'x'), 9).mid(4), {{"Content-Encoding", "deflate"}})};
    QTest::newRow("unannounced") << (QList<QByteArray>{chunked} + QList<QByteArray>(20, piece));
    QTest::newRow("unpacked") << QList<QByteArray>{
        RawServer::message(200, packed, {{"Content-Encoding", "deflate"}})};
    QTest::newRow("of an error") << (QList<QByteArray>{
                                         "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n"}
                                     + QList<QByteArray>(20, piece));
}

void TestHttpEndpoint::tooLargeIsCutOff()
{
    QFETCH(QList<QByteArray>, chunks);
    m_server->enqueue({.chunks = chunks});
    const Outcome<HttpAnswer> outcome = ask(get());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::TooLarge);
    // What follows is read as ever.
    m_server->answer(200, "{}");
    QVERIFY(ask(get()).ok());
}

void TestHttpEndpoint::theLargestIsTaken()
{
    const QByteArray most(4 * 1024 * 1024, 'x');
    m_server->answer(200, most);
    m_server->answer(200, qCompress(most, 9).mid(4), {{"Content-Encoding", "deflate"}});
    for (int i = 0; i < 2; ++i) {
        const Outcome<HttpAnswer> largest = ask(get());
        QVERIFY(largest.ok());
        QCOMPARE(largest.value().body.size(), most.size());
    }
}

void TestHttpEndpoint::deletingTheEndpointAnswersStopped()
{
    QList<QFuture<Outcome<HttpAnswer>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(m_endpoint->send(get()));
    QTRY_VERIFY(m_server->requests().size() >= 6);
    m_endpoint.reset();
    for (const QFuture<Outcome<HttpAnswer>> &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().trouble().kind, TroubleKind::Stopped);
    }
}

void TestHttpEndpoint::deletingTheEndpointInAnAnswerIsSafe()
{
    m_server->answer(200, "{}");
    bool answered = false;
    whenAnswered(m_endpoint->send(get()), this, [this, &answered](const Outcome<HttpAnswer> &) {
        m_endpoint.reset();
        answered = true;
    });
    QTRY_VERIFY(answered);
}

void TestHttpEndpoint::bigAnswersAreReadElsewhere()
{
    const auto read = [](const HttpAnswer &) {
        return Outcome<QString>(QStringLiteral("%1").arg(quintptr(QThread::currentThread())));
    };
    const QString here = QStringLiteral("%1").arg(quintptr(QThread::currentThread()));

    m_server->answer(200, QByteArray(readInPlaceUpTo, ' '));
    const Outcome<QString> small = answerOf(readAnswer<QString>(m_endpoint->send(get()), this, read));
    QVERIFY(small.ok());
    QCOMPARE(small.value(), here);

    m_server->answer(200, QByteArray(readInPlaceUpTo + 1, ' '));
    const Outcome<QString> big = answerOf(readAnswer<QString>(m_endpoint->send(get()), this, read));
    QVERIFY(big.ok());
    QVERIFY(big.value() != here);
    QCOMPARE(big.facts().httpStatus, 200);
}

void TestHttpEndpoint::aReaderWhoseContextDiesAnswersStopped()
{
    auto context = std::make_unique<QObject>();
    const QFuture<Outcome<QString>> future =
        readAnswer<QString>(m_endpoint->send(get()), context.get(),
                            [](const HttpAnswer &) { return Outcome<QString>(QString()); });
    context.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().trouble().kind, TroubleKind::Stopped);
}

void TestHttpEndpoint::statusesHaveKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<TroubleKind>("kind");
    QTest::newRow("400") << 400 << TroubleKind::Refused;
    QTest::newRow("401") << 401 << TroubleKind::WrongCredentials;
    QTest::newRow("402") << 402 << TroubleKind::CreditsExhausted;
    QTest::newRow("403") << 403 << TroubleKind::NotPermitted;
    QTest::newRow("404") << 404 << TroubleKind::NoSuchExecution;
    QTest::newRow("405") << 405 << TroubleKind::Refused;
    QTest::newRow("409") << 409 << TroubleKind::Refused;
    QTest::newRow("429") << 429 << TroubleKind::RateLimited;
    QTest::newRow("500") << 500 << TroubleKind::ServerTrouble;
    QTest::newRow("503") << 503 << TroubleKind::ServerTrouble;
}

void TestHttpEndpoint::statusesHaveKinds()
{
    QFETCH(int, status);
    QFETCH(TroubleKind, kind);
    HttpAnswer answer{.status = status};
    answer.facts.quotas = {{.quota = 40, .remaining = 0, .reset = 7s}};
    const Trouble trouble = AnswerMapping::statusTrouble(answer, QString(5000, u'x'));
    QCOMPARE(trouble.kind, kind);
    QCOMPARE(trouble.httpStatus, status);
    QCOMPARE(trouble.said.size(), 1000);
    QCOMPARE(trouble.retryAfter.has_value(), status == 429);
    answer.facts.retryAfter = 3s;
    QCOMPARE(AnswerMapping::statusTrouble(answer, {}).retryAfter, milliseconds(3000));
}

void TestHttpEndpoint::clockSkewIsTheSmallestThatExplains()
{
    AnswerFacts facts;
    QCOMPARE(AnswerMapping::clockSkew(facts), 0ms);
    const QDateTime asked(QDate(2026, 1, 5), QTime(9, 0, 10, 400), QTimeZone::utc());
    facts.askedAt = asked;
    facts.answeredAt = asked.addMSecs(200);
    facts.serverDate = QDateTime(QDate(2026, 1, 5), QTime(9, 0, 10), QTimeZone::utc());
    QCOMPARE(AnswerMapping::clockSkew(facts), 0ms);
    facts.serverDate = facts.serverDate.addSecs(60);
    QCOMPARE(AnswerMapping::clockSkew(facts), 59400ms);
    facts.serverDate = facts.serverDate.addSecs(-120);
    QCOMPARE(AnswerMapping::clockSkew(facts), -59400ms);
}

void TestHttpEndpoint::secretsAreTakenOutOfWords()
{
    const Trouble trouble{.said = QStringLiteral("no such key: demo-key!")};
    QCOMPARE(AnswerMapping::withoutSecret(trouble, QStringLiteral("demo-key")).said,
             QStringLiteral("no such key: …!"));
    QCOMPARE(AnswerMapping::withoutSecret(trouble, QStringLiteral("no")).said, trouble.said);
    QCOMPARE(AnswerMapping::withoutSecret(trouble, QString()).said, trouble.said);
}

void TestHttpEndpoint::aSecretThatIsRepeatedIsTakenOut()
{
    const QByteArray packed = "YWxpY2U6ZGVtby9rZXk/";
    m_endpoint->setCredential({"Authorization", "Basic " + packed});
    for (const int status : {200, 401}) {
        m_server->answer(
            status,
            R"({"error":"Basic YWxpY2U6ZGVtby9rZXk/, YWxpY2U6ZGVtby9rZXk\/, YWxpY2U6ZGVtby9rZXk%2F"})");
        const Outcome<HttpAnswer> outcome = ask(get());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome.value().body, QByteArray(R"({"error":"Basic …, …, …"})"));
    }
    m_server->answer(
        302, {},
        {{"Location", "https://login.example.com/" + packed + "/in/" + packed.chopped(1) + "%2F?" + packed}});
    const Outcome<HttpAnswer> outcome = ask(get());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::Redirected);
    QVERIFY(outcome.trouble().said.startsWith(u"https://login.example.com/"));
    QVERIFY2(!outcome.trouble().said.contains(u"YWxpY2U6"), qPrintable(outcome.trouble().said));
}

QTEST_GUILESS_MAIN(TestHttpEndpoint)
#include "tst_httpendpoint.moc"
