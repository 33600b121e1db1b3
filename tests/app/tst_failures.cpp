// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "connectionfile.h"
#include "manualclock.h"
#include "rawserver.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "simulator.h"
#include "wording.h"
#include "workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString demoKey = QStringLiteral("demo-key");
const QString someId = QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1");

/// What a connection meets with, and what is to be said of it.
struct Fault
{
    QString name;
    std::function<QUrl(RawServer &)> url;
    TroubleKind kind;
    HealthState state;
};

std::function<QUrl(RawServer &)> answering(const RawReaction &reaction)
{
    return [reaction](RawServer &server) {
        server.setDefault(reaction);
        return server.url();
    };
}

std::function<QUrl(RawServer &)> answering(int status, const QByteArray &body,
                                           const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    return answering(RawReaction{.chunks = {RawServer::message(status, body, headers)}});
}

/// A port of this machine on which nobody listens.
QUrl deadUrl()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

QList<Fault> faults()
{
    const QByteArray state = R"({"execution_id":"01HKZJ2683PHF9Q9PHHQ8FW4Q1","state":)";
    return {
        {QStringLiteral("name"), [](RawServer &) { return QUrl(QStringLiteral("https://nowhere.invalid")); },
         TroubleKind::HostNotFound, HealthState::Unreachable},
        {QStringLiteral("refused"), [](RawServer &) { return deadUrl(); }, TroubleKind::Unreachable,
         HealthState::Unreachable},
        {QStringLiteral("TLS"),
         [](RawServer &server) {
             // One that knows nothing of encryption.
             auto *plain = new QTcpServer(&server);
             if (!plain->listen(QHostAddress::LocalHost))
                 qFatal("no free port");
             QObject::connect(plain, &QTcpServer::newConnection, plain, [plain] {
                 plain->nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
             });
             return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(plain->serverPort()));
         },
         TroubleKind::TlsFailure, HealthState::Unreachable},
        {QStringLiteral("reset"), answering(RawReaction{.end = RawReaction::End::Close}),
         TroubleKind::ConnectionLost, HealthState::Unreachable},
        {QStringLiteral("cut off"),
         answering(RawReaction{.chunks = {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + state},
                               .end = RawReaction::End::Close}),
         TroubleKind::ConnectionLost, HealthState::Unreachable},
        {QStringLiteral("garbage"), answering(200, QByteArray::fromHex("00ff7b7b1b5b")),
         TroubleKind::NotUnderstood, HealthState::Unreachable},
        {QStringLiteral("web page"), answering(200, "<html>Log in</html>", {{"Content-Type", "text/html"}}),
         TroubleKind::NotUnderstood, HealthState::Unreachable},
        {QStringLiteral("500"), answering(500, R"({"error":"internal"})"), TroubleKind::ServerTrouble,
         HealthState::Unreachable},
        {QStringLiteral("503"), answering(503, "<html>gateway</html>"), TroubleKind::ServerTrouble,
         HealthState::Unreachable},
        {QStringLiteral("redirect"), answering(302, {}, {{"Location", "https://login.example.com/?next=1"}}),
         TroubleKind::Redirected, HealthState::Unreachable},
        {QStringLiteral("401"), answering(401, R"({"error":"invalid API Key"})"),
         TroubleKind::WrongCredentials, HealthState::SignedOut},
        {QStringLiteral("403"), answering(403, R"({"error":"Not allowed"})"), TroubleKind::NotPermitted,
         HealthState::SignedOut},
        {QStringLiteral("429"), answering(429, R"({"error":"Too many requests"})", {{"Retry-After", "17"}}),
         TroubleKind::RateLimited, HealthState::Throttled},
        {QStringLiteral("407"), answering(407, "sign in", {{"Proxy-Authenticate", "Basic realm=\"corp\""}}),
         TroubleKind::ProxyFailed, HealthState::Unreachable},
    };
}

} // namespace

/// What goes wrong on the network, from the wire to the words, with all real parts between them.
class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachIsToldApart_data();
    void eachIsToldApart();
    void theWordsDiffer();
    void aFailureIsTriedAgainLaterAndLater();
    void oneThatNeverAnswersSlowsNoOther();
    void allOfOneRequestEndsInFifteenSeconds();

private:
    QUuid connect(const QString &name, const QUrl &url);
    Outcome<Snapshot> read(const QUuid &connection)
    {
        return answerOf(m_workspace->monitor()->read({connection, someId}));
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RawServer> m_server;
};

void TestFailures::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawServer>();
    m_workspace = std::make_unique<Workspace>(Profile(m_profile->path()), allServices(),
                                              std::make_unique<SessionSecretStore>(), &m_clock);
    QVERIFY(answerOf(m_workspace->open()).ok());
}

void TestFailures::cleanup()
{
    m_workspace.reset();
    m_server.reset();
}

QUuid TestFailures::connect(const QString &name, const QUrl &url)
{
    const Connection draft{.name = name,
                           .service = QStringLiteral("dune"),
                           .url = url,
                           .requestsPerMinute = 1000,
                           .proxy = QStringLiteral("none")};
    // Each has a key of its own: one key makes one connection.
    const Outcome<Connection> added = answerOf(m_workspace->connections()->add(
        draft, Secret(m_workspace->connections()->all().isEmpty() ? demoKey : demoKey + name),
        SecretKeeping::ThisSession));
    if (!added.ok())
        qFatal("%s", qPrintable(added.trouble().said));
    return added.value().id;
}

void TestFailures::eachIsToldApart_data()
{
    QTest::addColumn<int>("index");
    const QList<Fault> all = faults();
    for (int index = 0; index < all.size(); ++index)
        QTest::newRow(qPrintable(all.at(index).name)) << index;
}

void TestFailures::eachIsToldApart()
{
    QFETCH(const int, index);
    const Fault fault = faults().at(index);
    const QUuid connection = connect(QStringLiteral("research"), fault.url(*m_server));
    QSignalSpy stopped(m_workspace->monitor(), &Monitor::connectionStopped);
    m_workspace->tracker()->track({{connection, someId}}, m_clock.now());
    const auto health = [&] { return m_workspace->monitor()->health(connection); };
    const Outcome<Snapshot> outcome = read(connection);
    QVERIFY(!outcome.ok());
    QCOMPARE(toWord(outcome.trouble().kind), toWord(fault.kind));
    QCOMPARE(health().state, fault.state);
    QVERIFY(health().trouble.has_value());
    QCOMPARE(toWord(health().trouble->kind), toWord(fault.kind));

    const QString words = troubleText(*health().trouble, QStringLiteral("research"));
    QVERIFY2(words.endsWith(u'.') && words.contains(u"research"), qPrintable(words));
    QVERIFY(!words.contains(demoKey));
    QVERIFY(!words.contains(u"next=1"));
    // Nothing is said of the execution that was not seen.
    QVERIFY(!m_workspace->tracker()->find({connection, someId})->wasSeen());
    // Trouble that only the user can end is said, once; the rest is tried again.
    QCOMPARE(stopped.size(), fault.state == HealthState::SignedOut ? 1 : 0);
    if (fault.state == HealthState::Throttled)
        QCOMPARE(m_clock.now().secsTo(health().until), 17);
    if (fault.state == HealthState::SignedOut) {
        const qsizetype before = m_server->requests().size();
        m_clock.advance(10min);
        QCOMPARE(m_server->requests().size(), before);
        QCOMPARE(stopped.size(), 1);
    }
}

void TestFailures::theWordsDiffer()
{
    QHash<QString, TroubleKind> kinds;
    const QList<Fault> all = faults();
    for (const Fault &fault : all) {
        const QString words = troubleText(Trouble{.kind = fault.kind}, QStringLiteral("research"));
        QVERIFY2(!kinds.contains(words) || kinds.value(words) == fault.kind, qPrintable(words));
        kinds.insert(words, fault.kind);
    }
    QCOMPARE(kinds.size(), 11);
}

void TestFailures::aFailureIsTriedAgainLaterAndLater()
{
    m_server->setDefault({.chunks = {RawServer::message(503, "{}")}});
    const QUuid connection = connect(QStringLiteral("research"), m_server->url());
    m_workspace->tracker()->track({{connection, someId}}, m_clock.now());
    const auto wait = [&] { return m_clock.now().msecsTo(m_workspace->monitor()->health(connection).until); };
    for (int failures = 1; failures <= 10; ++failures) {
        QVERIFY(!read(connection).ok());
        QCOMPARE(m_server->requests().size(), failures);
        QVERIFY2(wait() > 0 && wait() <= 60'000, qPrintable(QString::number(wait())));
        QVERIFY(failures > 1 || wait() <= 2'000);
        QVERIFY(failures < 8 || wait() > 20'000);
        m_clock.advance(std::chrono::milliseconds(wait() + 1));
    }
    // What is asked for during a wait does not leave before its end; a success ends it all.
    QVERIFY(!read(connection).ok());
    m_server->setDefault(
        {.chunks = {RawServer::message(
             200, R"({"execution_id":")" + someId.toUtf8() + R"(","state":"QUERY_STATE_EXECUTING"})")}});
    const auto early = m_workspace->monitor()->read({connection, someId});
    m_clock.advance(std::chrono::milliseconds(wait() - 1));
    QVERIFY(!early.isFinished());
    QCOMPARE(m_server->requests().size(), 11);
    m_clock.advance(2ms);
    QVERIFY(answerOf(early).ok());
    QVERIFY(!m_workspace->monitor()->health(connection).inTrouble());
    m_server->setDefault({.chunks = {RawServer::message(503, "{}")}});
    QVERIFY(!read(connection).ok());
    QVERIFY2(wait() > 0 && wait() <= 2'000, qPrintable(QString::number(wait())));
}

void TestFailures::oneThatNeverAnswersSlowsNoOther()
{
    m_server->setDefault({}); // takes the request and says nothing
    const QUuid stuck = connect(QStringLiteral("stuck"), m_server->url());
    Simulator simulator(&m_clock);
    QVERIFY(simulator.listen());
    simulator.addDuneAccount({.key = demoKey + QStringLiteral("fine"), .requestsPerMinute = 1000});
    const QUuid fine = connect(QStringLiteral("fine"), simulator.duneUrl());
    for (int number = 0; number < 20; ++number) {
        const QString id = QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW%1").arg(number, 3, 10, QLatin1Char('0'));
        m_workspace->tracker()->track({{stuck, id}}, m_clock.now());
        (void)m_workspace->monitor()->read({stuck, id});
    }
    const QString id =
        simulator.addDuneExecution(demoKey + QStringLiteral("fine"), {.age = 1min, .runsFor = 1h});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 4, 20'000);
    for (int round = 0; round < 20; ++round)
        QVERIFY(answerOf(m_workspace->monitor()->read({fine, id})).ok());
    // None of the others had been answered meanwhile, and no more than four hold a socket.
    QCOMPARE(m_server->requests().size(), 4);
    QVERIFY(!m_workspace->monitor()->health(stuck).lastAnswerAt.isValid());
}

void TestFailures::allOfOneRequestEndsInFifteenSeconds()
{
    // A byte a second would hold a time-out of inactivity off for ever.
    m_server->setDefault({.chunks = QList<QByteArray>{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"}
                              + QList<QByteArray>(60, " "),
                          .pause = 500ms});
    const QUuid connection = connect(QStringLiteral("research"), m_server->url());
    QElapsedTimer timer;
    timer.start();
    const Outcome<Snapshot> outcome = read(connection);
    QVERIFY(!outcome.ok());
    QCOMPARE(toWord(outcome.trouble().kind), toWord(TroubleKind::TimedOut));
    QVERIFY(timer.elapsed() >= 14'000);
}

QTEST_GUILESS_MAIN(TestFailures)

#include "tst_failures.moc"
