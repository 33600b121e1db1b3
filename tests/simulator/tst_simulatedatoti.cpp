// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcall.h"
#include "manualclock.h"
#include "simulator.h"

#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

class TestSimulatedAtoti : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void letsInByPasswordAndByToken_data();
    void letsInByPasswordAndByToken();
    void exchangesThePasswordForAToken();
    void aTokenRunsOutAndDoesNotRenewItself();
    void neverHonoursTheCookieThatItSets();
    void tellsEveryFieldOfAnEntry();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void listsNewestFirstInPages();
    void listsInNoOrderOnOlderVersions();
    void filters_data();
    void filters();
    void doesNotUnderstandBadParameters_data();
    void doesNotUnderstandBadParameters();
    void listsWhatStartsLaterWhenItHasStarted();
    void cancelsOne();
    void cannotCancelEveryOne_data();
    void cannotCancelEveryOne();
    void cancelsEverybodys();
    void wantsAProperStatusUpdate_data();
    void wantsAProperStatusUpdate();
    void doesNotKnowTheQuery();
    void hasNoQueryHistory();
    void forbidsWhatTheRoleLacks();
    void refusesTheWrongMethod();
    void planIsAskedForByItself();
    void keepsServersApart();

private:
    [[nodiscard]] static QByteArray basic(const QByteArray &userAndPassword)
    {
        return "Basic " + userAndPassword.toBase64();
    }
    [[nodiscard]] static HttpCaller::Headers signedIn()
    {
        return {{"Authorization", basic("analyst:demo-password")}};
    }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(m_simulator->atotiUrl(server).toString() + QStringLiteral("/activeviam") + path,
                    QUrl::StrictMode);
    }
    [[nodiscard]] QUrl history(const QString &path) const
    {
        return url(QStringLiteral("/query-history/rest/v1") + path);
    }
    [[nodiscard]] HttpReply get(const QString &path)
    {
        return m_caller.call("GET", history(path), signedIn());
    }
    [[nodiscard]] HttpReply patch(const QString &path, const QByteArray &body = R"({"status":"CANCELLED"})",
                                  const QByteArray &contentType = "application/json")
    {
        HttpCaller::Headers headers = signedIn();
        headers.emplaceBack("Content-Type", contentType);
        return m_caller.call("PATCH", history(path), headers, body);
    }
    [[nodiscard]] QString status(const QString &id)
    {
        return get(QStringLiteral("/query/") + id).json().value(u"status").toString();
    }
    [[nodiscard]] QStringList idsOf(const HttpReply &reply) const
    {
        QStringList ids;
        const QJsonArray data = reply.json().value(u"data").toArray();
        for (const QJsonValue &entry : data)
            ids.append(entry.toObject().value(u"id").toString());
        return ids;
    }
    QString add(const SimulatedExecution &execution)
    {
        return m_simulator->addAtotiExecution(server, execution);
    }

    const QString server = QStringLiteral("/risk-prod");
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Simulator> m_simulator;
    HttpCaller m_caller;
};

void TestSimulatedAtoti::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_simulator = std::make_unique<Simulator>(m_clock.get());
    m_simulator->addAtotiServer({.path = server,
                                 .user = QStringLiteral("analyst"),
                                 .password = QStringLiteral("demo-password"),
                                 .token = QStringLiteral("demo-token")});
    QVERIFY(m_simulator->listen());
}

void TestSimulatedAtoti::cleanup()
{
    m_simulator.reset();
    m_clock.reset();
}

void TestSimulatedAtoti::letsInByPasswordAndByToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 401;
    QTest::newRow("password") << basic("analyst:demo-password") << 200;
    QTest::newRow("wrong password") << basic("analyst:wrong-password") << 401;
    QTest::newRow("wrong user") << basic("nobody:demo-password") << 401;
    QTest::newRow("Bearer") << QByteArray("Bearer demo-token") << 200;
    QTest::newRow("Jwt") << QByteArray("Jwt demo-token") << 200;
    QTest::newRow("wrong token") << QByteArray("Bearer wrong-token") << 401;
    QTest::newRow("no scheme") << QByteArray("demo-token") << 401;
    QTest::newRow("another scheme") << QByteArray("Digest demo-token") << 401;
}

void TestSimulatedAtoti::letsInByPasswordAndByToken()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    HttpCaller::Headers headers;
    if (!authorization.isEmpty())
        headers.emplaceBack("Authorization", authorization);
    const HttpReply reply = m_caller.call("GET", history(QStringLiteral("/queries")), headers);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("WWW-Authenticate").isEmpty(), status == 200);
    if (status == 401)
        QCOMPARE(reply.json().value(u"status").toInt(), 401);
}

void TestSimulatedAtoti::exchangesThePasswordForAToken()
{
    const HttpReply reply = m_caller.call("GET", url(QStringLiteral("/jwt/rest/v3/token")), signedIn());
    QCOMPARE(reply.status, 200);
    const QByteArray token = reply.json().value(u"token").toString().toLatin1();
    const QList<QByteArray> parts = token.split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(claims.value(u"sub").toString(), QStringLiteral("analyst"));
    QCOMPARE(claims.value(u"exp").toInteger(), m_clock->now().toSecsSinceEpoch() + 3600);

    for (const QByteArray &scheme : {QByteArray("Jwt "), QByteArray("Bearer ")}) {
        QCOMPARE(
            m_caller.call("GET", history(QStringLiteral("/queries")), {{"Authorization", scheme + token}})
                .status,
            200);
    }
    QCOMPARE(m_caller.call("GET", url(QStringLiteral("/jwt/rest/v3/token"))).status, 401);
}

void TestSimulatedAtoti::aTokenRunsOutAndDoesNotRenewItself()
{
    const QUrl endpoint = url(QStringLiteral("/jwt/rest/v3/token"));
    const QString token = m_caller.call("GET", endpoint, signedIn()).json().value(u"token").toString();
    const HttpCaller::Headers byToken{{"Authorization", "Jwt " + token.toLatin1()}};
    m_clock->advance(3599s);
    QCOMPARE(m_caller.call("GET", endpoint, byToken).json().value(u"token").toString(), token);
    m_clock->advance(1s);
    QCOMPARE(m_caller.call("GET", endpoint, byToken).status, 401);
    QCOMPARE(m_caller.call("GET", history(QStringLiteral("/queries")), byToken).status, 401);
    QVERIFY(m_caller.call("GET", endpoint, signedIn()).json().value(u"token").toString() != token);
}

void TestSimulatedAtoti::neverHonoursTheCookieThatItSets()
{
    const QByteArray cookie = get(QStringLiteral("/queries")).header("Set-Cookie");
    QVERIFY(cookie.startsWith("JSESSIONID="));
    const QUrl target = history(QStringLiteral("/queries"));
    QCOMPARE(m_caller.call("GET", target, {{"Cookie", cookie.split(';').constFirst()}}).status, 401);
    QCOMPARE(m_caller.call("GET", target, {{"Authorization", basic("analyst:wrong-password")}}).status, 401);
}

void TestSimulatedAtoti::tellsEveryFieldOfAnEntry()
{
    const QString id = add({.age = 90s,
                            .query = QStringLiteral("SELECT FROM [Sensitivities]"),
                            .user = QStringLiteral("m.dupont")});
    QCOMPARE(id.size(), 16);
    const HttpReply reply = get(QStringLiteral("/query/") + id);
    QCOMPARE(reply.status, 200);
    const QJsonObject entry = reply.json();
    QCOMPARE(entry.value(u"id").toString(), id);
    QCOMPARE(entry.value(u"query").toString(), QStringLiteral("SELECT FROM [Sensitivities]"));
    QCOMPARE(entry.value(u"username").toString(), QStringLiteral("m.dupont"));
    QCOMPARE(entry.value(u"startDate").toString(), QStringLiteral("2026-01-05T08:58:30.000Z"));
    QVERIFY(entry.value(u"endDate").isNull());
    QCOMPARE(entry.value(u"status").toString(), QStringLiteral("RUNNING"));
    QCOMPARE(entry.value(u"type").toString(), QStringLiteral("MDX"));
    QVERIFY(!entry.value(u"nodeName").toString().isEmpty());
    QCOMPARE(entry.value(u"traceId").toString().size(), 32);
    QVERIFY(entry.value(u"queryMetadata").toObject().contains(u"apiType"));
}

void TestSimulatedAtoti::tellsHowItEnded_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("status");
    QTest::newRow("completed") << QStringLiteral("COMPLETED") << QStringLiteral("SUCCESSFUL");
    QTest::newRow("failed") << QStringLiteral("FAILED") << QStringLiteral("FAILED");
    QTest::newRow("cancelled") << QStringLiteral("CANCELLED") << QStringLiteral("CANCELLED");
}

void TestSimulatedAtoti::tellsHowItEnded()
{
    QFETCH(QString, ending);
    QFETCH(QString, status);
    const QString id =
        add({.runsFor = 1min, .ending = ending, .errorMessage = QStringLiteral("The cube is gone")});
    m_clock->advance(61s);
    const QJsonObject entry = get(QStringLiteral("/query/") + id).json();
    QCOMPARE(entry.value(u"status").toString(), status);
    QCOMPARE(entry.value(u"endDate").toString(), QStringLiteral("2026-01-05T09:01:00.000Z"));
    const QString cause = entry.value(u"queryMetadata").toObject().value(u"failureCause").toString();
    QCOMPARE(cause, status == u"FAILED" ? QStringLiteral("The cube is gone") : QString());
}

void TestSimulatedAtoti::listsNewestFirstInPages()
{
    for (int number = 0; number < 23; ++number)
        add({.id = QString::number(100 + number), .age = std::chrono::minutes(number)});
    const QJsonObject first = get(QStringLiteral("/queries")).json();
    QCOMPARE(first.value(u"pageNumber").toInt(), 0);
    QCOMPARE(first.value(u"pageSize").toInt(), 10);
    QCOMPARE(first.value(u"totalItems").toInt(), 23);
    QCOMPARE(first.value(u"totalPages").toInt(), 3);

    const QStringList newest = idsOf(get(QStringLiteral("/queries?page=0&page_size=2")));
    QCOMPARE(newest, (QStringList{QStringLiteral("100"), QStringLiteral("101")}));
    const QStringList last = idsOf(get(QStringLiteral("/queries?page=2&page_size=10")));
    QCOMPARE(last, (QStringList{QStringLiteral("120"), QStringLiteral("121"), QStringLiteral("122")}));
    const HttpReply beyond = get(QStringLiteral("/queries?page=7&page_size=10"));
    QCOMPARE(beyond.status, 200);
    QVERIFY(idsOf(beyond).isEmpty());
}

void TestSimulatedAtoti::listsInNoOrderOnOlderVersions()
{
    m_simulator->addAtotiServer({.path = QStringLiteral("/old"),
                                 .user = QStringLiteral("analyst"),
                                 .password = QStringLiteral("demo-password"),
                                 .newestFirst = false});
    m_simulator->addAtotiExecution(QStringLiteral("/old"), {.id = QStringLiteral("1"), .age = 1h});
    m_simulator->addAtotiExecution(QStringLiteral("/old"), {.id = QStringLiteral("2")});
    const QUrl target(m_simulator->atotiUrl(QStringLiteral("/old/activeviam/query-history/rest/v1/queries")));
    QCOMPARE(idsOf(m_caller.call("GET", target, signedIn())),
             (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

void TestSimulatedAtoti::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *query, const char *ids) {
        QTest::newRow(query) << QString::fromLatin1(query)
                             << QString::fromLatin1(ids).split(u',', Qt::SkipEmptyParts);
    };
    row("", "1,2,3,4");
    row("status=RUNNING", "1,2");
    row("status=[\"FAILED\",\"RUNNING\"]", "1,2,4");
    row("status=%5B%22CANCELLED%22%5D", "");
    row("user=m.dupont", "1,4");
    row("user=[\"m.dupont\",\"a.meyer\"]&status=RUNNING", "1,2");
    row("type=MDX", "1,2,3,4");
    row("type=UNKNOWN", "");
    row("metadata.failureCause=Gone", "4");
    row("started_after=2026-01-05T08:50:00Z", "1,2");
    row("started_before=2026-01-05T08%3A50%3A00%2B00%3A00", "3,4");
    row("ended_after=2026-01-05T08:00:00Z", "3");
    row("ended_before=2026-01-05T08:00:00Z", "4");
    row("min_duration=300000", "2,3,4");
    row("min_duration=PT5M", "2,3,4");
    row("max_duration=PT0H4M59.5S", "1");
    row("unheard_of=1", "1,2,3,4");
}

void TestSimulatedAtoti::filters()
{
    QFETCH(QString, query);
    QFETCH(QStringList, ids);
    add({.id = QStringLiteral("1"), .age = 1min, .user = QStringLiteral("m.dupont")});
    add({.id = QStringLiteral("2"), .age = 5min, .user = QStringLiteral("a.meyer")});
    add({.id = QStringLiteral("3"), .age = 1h, .runsFor = 10min, .user = QStringLiteral("a.meyer")});
    add({.id = QStringLiteral("4"),
         .age = 2h,
         .runsFor = 10min,
         .ending = QStringLiteral("FAILED"),
         .user = QStringLiteral("m.dupont"),
         .errorMessage = QStringLiteral("Gone")});
    QUrl target = history(QStringLiteral("/queries"));
    target.setQuery(query);
    QCOMPARE(idsOf(m_caller.call("GET", target, signedIn())), ids);
}

void TestSimulatedAtoti::doesNotUnderstandBadParameters_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"page=-1", "page=x", "page_size=0", "status=PENDING", "status=%5B%22RUN",
                              "started_after=yesterday", "min_duration=5m", "max_duration=PT",
                              "started_after=2026-01-05T08:50:00+00:00" /* a plus sign is a blank */})
    {
        QTest::newRow(query) << QString::fromLatin1(query);
    }
}

void TestSimulatedAtoti::doesNotUnderstandBadParameters()
{
    QFETCH(QString, query);
    const HttpReply reply = get(QStringLiteral("/queries?") + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"error").toString(), QStringLiteral("Bad Request"));
}

void TestSimulatedAtoti::listsWhatStartsLaterWhenItHasStarted()
{
    const QString id = add({.age = -30s});
    QVERIFY(idsOf(get(QStringLiteral("/queries"))).isEmpty());
    QCOMPARE(get(QStringLiteral("/query/") + id).status, 404);
    QCOMPARE(patch(QStringLiteral("/query/") + id).status, 404);
    m_clock->advance(30s);
    QCOMPARE(idsOf(get(QStringLiteral("/queries"))), QStringList{id});
}

void TestSimulatedAtoti::cancelsOne()
{
    const QString id = add({.cancelTakes = 2s});
    const QString other = add({.cancelTakes = 2s});
    const HttpReply reply = patch(QStringLiteral("/query/") + id);
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(status(id), QStringLiteral("RUNNING"));
    m_clock->advance(2s);
    QCOMPARE(status(id), QStringLiteral("CANCELLED"));
    QCOMPARE(status(other), QStringLiteral("RUNNING"));
}

void TestSimulatedAtoti::cannotCancelEveryOne_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<qint64>("runsForSeconds");
    QTest::addColumn<QString>("statusAfter");
    QTest::newRow("refuses") << int(CancelManner::Refuses) << qint64(3600) << QStringLiteral("RUNNING");
    QTest::newRow("ends first") << int(CancelManner::EndsFirst) << qint64(3600)
                                << QStringLiteral("SUCCESSFUL");
    QTest::newRow("over") << int(CancelManner::Stops) << qint64(0) << QStringLiteral("SUCCESSFUL");
}

void TestSimulatedAtoti::cannotCancelEveryOne()
{
    QFETCH(int, manner);
    QFETCH(qint64, runsForSeconds);
    QFETCH(QString, statusAfter);
    const QString id =
        add({.runsFor = std::chrono::seconds(runsForSeconds), .cancelManner = CancelManner(manner)});
    const HttpReply reply = patch(QStringLiteral("/query/") + id);
    QCOMPARE(reply.status, 500);
    const QJsonObject said = reply.json();
    QCOMPARE(said.value(u"status").toInt(), 500);
    QCOMPARE(said.value(u"error").toString(), QStringLiteral("Internal Server Error"));
    QVERIFY(said.value(u"message").toString().contains(id));
    QVERIFY(said.value(u"path").toString().endsWith(id));
    QVERIFY(said.contains(u"timestamp"));
    QCOMPARE(status(id), statusAfter);
}

void TestSimulatedAtoti::cancelsEverybodys()
{
    const QString mine = add({.user = QStringLiteral("analyst")});
    const QString yours = add({.user = QStringLiteral("m.dupont")});
    const QString over = add({.age = 1h, .runsFor = 1min});
    QCOMPARE(patch(QStringLiteral("/queries")).status, 204);
    m_clock->advance(1s);
    QCOMPARE(status(mine), QStringLiteral("CANCELLED"));
    QCOMPARE(status(yours), QStringLiteral("CANCELLED"));
    QCOMPARE(status(over), QStringLiteral("SUCCESSFUL"));

    const QString stubborn = add({.cancelManner = CancelManner::Refuses});
    QCOMPARE(patch(QStringLiteral("/queries")).status, 500);
    QCOMPARE(status(stubborn), QStringLiteral("RUNNING"));
}

void TestSimulatedAtoti::wantsAProperStatusUpdate_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("expected");
    const QByteArray json("application/json");
    QTest::newRow("a form") << QByteArray(R"({"status":"CANCELLED"})")
                            << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("no body") << QByteArray() << json << 400;
    QTest::newRow("not JSON") << QByteArray("CANCELLED") << json << 400;
    QTest::newRow("an array") << QByteArray(R"(["CANCELLED"])") << json << 400;
    QTest::newRow("another status") << QByteArray(R"({"status":"FAILED"})") << json << 400;
    QTest::newRow("one l") << QByteArray(R"({"status":"CANCELED"})") << json << 400;
    QTest::newRow("with a charset") << QByteArray(R"({"status": "CANCELLED"})")
                                    << QByteArray("application/json; charset=UTF-8") << 204;
}

void TestSimulatedAtoti::wantsAProperStatusUpdate()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(int, expected);
    const QString id = add({.cancelTakes = 0ms});
    QCOMPARE(patch(QStringLiteral("/query/") + id, body, contentType).status, expected);
    QCOMPARE(status(id), expected == 204 ? QStringLiteral("CANCELLED") : QStringLiteral("RUNNING"));
}

void TestSimulatedAtoti::doesNotKnowTheQuery()
{
    const HttpReply read = get(QStringLiteral("/query/00f1a2b3c4d5e6f7"));
    QCOMPARE(read.status, 404);
    QCOMPARE(read.json().value(u"error").toString(), QStringLiteral("Not Found"));
    QCOMPARE(patch(QStringLiteral("/query/00f1a2b3c4d5e6f7")).status, 404);
    const QString id = add({});
    m_simulator->forget(id);
    QCOMPARE(get(QStringLiteral("/query/") + id).status, 404);
}

void TestSimulatedAtoti::hasNoQueryHistory()
{
    m_simulator->addAtotiServer({.path = QStringLiteral("/plain"),
                                 .user = QStringLiteral("analyst"),
                                 .password = QStringLiteral("demo-password"),
                                 .hasQueryHistory = false});
    m_simulator->addAtotiExecution(QStringLiteral("/plain"), {.id = QStringLiteral("1")});
    const QString base = QStringLiteral("/plain/activeviam/query-history/rest/v1/");
    for (const QString &path : {QStringLiteral("queries"), QStringLiteral("query/1")}) {
        const HttpReply reply = m_caller.call("GET", m_simulator->atotiUrl(base + path), signedIn());
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.json().value(u"path").toString(), base + path);
        QCOMPARE(m_caller.call("GET", m_simulator->atotiUrl(base + path)).status, 401);
    }
    const QUrl token = m_simulator->atotiUrl(QStringLiteral("/plain/activeviam/jwt/rest/v3/token"));
    QCOMPARE(m_caller.call("GET", token, signedIn()).status, 200);
}

void TestSimulatedAtoti::forbidsWhatTheRoleLacks()
{
    m_simulator->addAtotiServer({.path = QStringLiteral("/read-only"),
                                 .user = QStringLiteral("analyst"),
                                 .password = QStringLiteral("demo-password"),
                                 .mayCancel = false});
    m_simulator->addAtotiServer({.path = QStringLiteral("/closed"),
                                 .user = QStringLiteral("analyst"),
                                 .password = QStringLiteral("demo-password"),
                                 .mayRead = false});
    m_simulator->addAtotiExecution(QStringLiteral("/read-only"), {.id = QStringLiteral("1")});
    const QString base = QStringLiteral("/activeviam/query-history/rest/v1/");
    const QUrl readable =
        m_simulator->atotiUrl(QStringLiteral("/read-only") + base + QStringLiteral("query/1"));
    const QUrl closed = m_simulator->atotiUrl(QStringLiteral("/closed") + base + QStringLiteral("queries"));
    HttpCaller::Headers headers = signedIn();
    headers.emplaceBack("Content-Type", "application/json");

    QCOMPARE(m_caller.call("PATCH", readable, headers, R"({"status":"CANCELLED"})").status, 403);
    QCOMPARE(m_caller.call("GET", readable, signedIn()).json().value(u"status").toString(),
             QStringLiteral("RUNNING"));
    const HttpReply forbidden = m_caller.call("GET", closed, signedIn());
    QCOMPARE(forbidden.status, 403);
    QCOMPARE(forbidden.json().value(u"error").toString(), QStringLiteral("Forbidden"));
}

void TestSimulatedAtoti::refusesTheWrongMethod()
{
    const QString id = add({});
    const HttpReply reply = m_caller.call("POST", history(QStringLiteral("/query/") + id), signedIn());
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.header("Allow"), QByteArray("GET, PATCH"));
    QCOMPARE(m_caller.call("DELETE", history(QStringLiteral("/queries")), signedIn()).status, 405);
    QCOMPARE(status(id), QStringLiteral("RUNNING"));
}

void TestSimulatedAtoti::planIsAskedForByItself()
{
    const QString id = add({.query = QStringLiteral("SELECT FROM [Risk]")});
    const HttpReply plan = get(QStringLiteral("/query/%1/query-plan").arg(id));
    QCOMPARE(plan.status, 200);
    QVERIFY(plan.body.contains("SELECT FROM [Risk]"));
    QCOMPARE(get(QStringLiteral("/query/nobody/query-plan")).status, 404);
}

void TestSimulatedAtoti::keepsServersApart()
{
    const QString id = add({.id = QStringLiteral("48121"), .query = QStringLiteral("here")});
    m_simulator->addAtotiServer(
        {.user = QStringLiteral("root-user"), .password = QStringLiteral("demo-password")});
    m_simulator->addAtotiExecution(QString(), {.id = id, .query = QStringLiteral("there")});
    const QUrl there = m_simulator->atotiUrl(QStringLiteral("/activeviam/query-history/rest/v1/query/48121"));
    const HttpCaller::Headers headers{{"Authorization", basic("root-user:demo-password")}};
    QCOMPARE(get(QStringLiteral("/query/48121")).json().value(u"query").toString(), QStringLiteral("here"));
    QCOMPARE(m_caller.call("GET", there, headers).json().value(u"query").toString(), QStringLiteral("there"));
    QCOMPARE(m_caller.call("GET", there, signedIn()).status, 401);
    QCOMPARE(m_caller.call("GET", m_simulator->atotiUrl(QStringLiteral("/nowhere/activeviam/x")), signedIn())
                 .status,
             404);
}

QTEST_GUILESS_MAIN(TestSimulatedAtoti)
#include "tst_simulatedatoti.moc"
