// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcall.h"
#include "manualclock.h"
#include "simulator.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

class TestSimulatedDune : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void letsInWhoHasTheKey();
    void tellsTheStatusOfARunningExecution();
    void tellsTheQueueWhileItWaits();
    void tellsWhenAllSlotsAreInUse();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void countsTheRowsOfACompletedOne();
    void tellsWhereAQueryFailed();
    void cancelsAndSpellsItBothWays_data();
    void cancelsAndSpellsItBothWays();
    void saysNoToACancel_data();
    void saysNoToACancel();
    void callsAMalformedIdInvalid_data();
    void callsAMalformedIdInvalid();
    void doesNotKnowAnothersExecution();
    void sharesTheQuotaBetweenStatusAndCancel();
    void listsEveryPolicyThatApplies();
    void tellsAQuerysNameAndText();
    void keepsQueriesToItselfWithoutThePlan();
    void startsExecutions();
    void tellsWhatAPipelineRan();
    void tellsTheUsage();
    void refusesTheWrongMethod();
    void recordsWhatArrived();
    void answersAFaultAsOftenAsAsked();
    void losesTheAnswerOfWhatTookEffect();
    void holdsAnswersBackByTheClock();
    void survivesAClientThatDoesNotWait();
    void datesItsAnswersByItsOwnClock();
    void saysThatAPortIsTaken();
    void listensOnLoopbackOnly();

private:
    static constexpr auto key = "demo-key";

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(m_simulator->duneUrl().toString() + path, QUrl::StrictMode);
    }
    [[nodiscard]] HttpReply get(const QString &path) { return m_caller.call("GET", url(path), signedIn()); }
    [[nodiscard]] HttpReply post(const QString &path, const QByteArray &body = {})
    {
        HttpCaller::Headers headers = signedIn();
        headers.emplaceBack("Content-Type", "application/json");
        return m_caller.call("POST", url(path), headers, body);
    }
    [[nodiscard]] static HttpCaller::Headers signedIn() { return {{"X-Dune-Api-Key", key}}; }
    [[nodiscard]] QJsonObject status(const QString &id)
    {
        return get(QStringLiteral("/v1/execution/%1/status").arg(id)).json();
    }
    [[nodiscard]] QString add(const SimulatedExecution &execution)
    {
        return m_simulator->addDuneExecution(QString::fromLatin1(key), execution);
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Simulator> m_simulator;
    HttpCaller m_caller;
};

void TestSimulatedDune::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_simulator = std::make_unique<Simulator>(m_clock.get());
    m_simulator->addDuneAccount({.key = QString::fromLatin1(key)});
    QVERIFY(m_simulator->listen());
}

void TestSimulatedDune::cleanup()
{
    m_simulator.reset();
    m_clock.reset();
}

void TestSimulatedDune::letsInWhoHasTheKey()
{
    const QString path = QStringLiteral("/v1/execution/%1/status").arg(add({}));
    QCOMPARE(m_caller.call("GET", url(path), signedIn()).status, 200);
    QCOMPARE(m_caller.call("GET", url(path + QStringLiteral("?api_key=demo-key"))).status, 200);

    for (const HttpCaller::Headers &headers :
         {HttpCaller::Headers{}, HttpCaller::Headers{{"X-Dune-Api-Key", "wrong-key"}}})
    {
        const HttpReply refused = m_caller.call("GET", url(path), headers);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, QByteArray(R"({"error":"invalid API Key"})"));
        QVERIFY(refused.header("RateLimit").isEmpty());
    }
}

void TestSimulatedDune::tellsTheStatusOfARunningExecution()
{
    const QString id = add(
        {.age = 30s, .queuedFor = 10s, .queryId = 4711, .query = QStringLiteral("Gas"), .costCredits = 1.5});
    const HttpReply reply = get(QStringLiteral("/v1/execution/%1/status").arg(id));
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    const QJsonObject said = reply.json();

    QCOMPARE(said.value(u"execution_id").toString(), id);
    QCOMPARE(said.value(u"query_id").toInteger(), 4711);
    QCOMPARE(said.value(u"state").toString(), QStringLiteral("QUERY_STATE_EXECUTING"));
    QCOMPARE(said.value(u"is_execution_finished"), QJsonValue(false));
    QCOMPARE(said.value(u"execution_cost_credits").toDouble(), 1.5);
    QCOMPARE(said.value(u"max_inflight_interactive_executions").toInt(), 3);
    QCOMPARE(said.value(u"max_inflight_interactive_reached").toInt(), 0);
    QVERIFY(!said.contains(u"queue_position"));
    QVERIFY(!said.contains(u"error"));
    static const QRegularExpression nineDigits(QStringLiteral(R"(^2026-01-05T08:59:40\.000\d{6}Z$)"));
    QVERIFY(nineDigits.match(said.value(u"execution_started_at").toString()).hasMatch());
    for (const char *field : {"execution_ended_at", "cancelled_at", "expires_at"}) {
        QCOMPARE(said.value(QLatin1StringView(field)).toString(), QStringLiteral("1970-01-01T00:00:00Z"));
    }
}

void TestSimulatedDune::tellsTheQueueWhileItWaits()
{
    const QString first = add({.age = 2s, .queuedFor = 1min});
    const QString second = add({.age = 1s, .queuedFor = 1min});
    const QString third = add({.queuedFor = 1min, .queuePosition = 7});
    QCOMPARE(status(first).value(u"queue_position").toInt(), 1);
    QCOMPARE(status(second).value(u"queue_position").toInt(), 2);
    QCOMPARE(status(third).value(u"queue_position").toInt(), 7);
    QCOMPARE(status(second).value(u"state").toString(), QStringLiteral("QUERY_STATE_PENDING"));
    QCOMPARE(status(second).value(u"execution_started_at").toString(),
             QStringLiteral("1970-01-01T00:00:00Z"));

    m_clock->advance(1min);
    QCOMPARE(status(second).value(u"state").toString(), QStringLiteral("QUERY_STATE_EXECUTING"));
    QVERIFY(!status(second).contains(u"queue_position"));
}

void TestSimulatedDune::tellsWhenAllSlotsAreInUse()
{
    const QString waiting = add({.queuedFor = 5min});
    static_cast<void>(add({}));
    static_cast<void>(add({}));
    QCOMPARE(status(waiting).value(u"max_inflight_interactive_reached").toInt(), 0);
    static_cast<void>(add({}));
    QCOMPARE(status(waiting).value(u"max_inflight_interactive_reached").toInt(), 3);
}

void TestSimulatedDune::tellsHowItEnded_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *word : {"COMPLETED", "COMPLETED_PARTIAL", "FAILED", "EXPIRED", "CANCELLED", "CANCELED"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestSimulatedDune::tellsHowItEnded()
{
    QFETCH(QString, ending);
    const QString id = add({.runsFor = 1min, .ending = ending});
    QCOMPARE(status(id).value(u"is_execution_finished"), QJsonValue(false));
    m_clock->advance(1min);
    const QJsonObject over = status(id);
    QCOMPARE(over.value(u"state").toString(), QStringLiteral("QUERY_STATE_") + ending);
    QCOMPARE(over.value(u"is_execution_finished"), QJsonValue(true));
    QVERIFY(over.value(u"execution_ended_at").toString().startsWith(u"2026-01-05T09:01:00.000"));
    QCOMPARE(over.value(u"cancelled_at").toString().startsWith(u"2026-01-05T09:01:00.000"),
             ending.startsWith(u"CANCEL"));
    QCOMPARE(over.contains(u"error"), ending == u"FAILED");
    QCOMPARE(over.contains(u"result_metadata"), ending.startsWith(u"COMPLETED"));
}

void TestSimulatedDune::countsTheRowsOfACompletedOne()
{
    const QString id = add({.age = 2min, .queuedFor = 10s, .runsFor = 1min, .rowCount = 12'480});
    const QJsonObject result = status(id).value(u"result_metadata").toObject();
    QCOMPARE(result.value(u"row_count").toInteger(), 12'480);
    QCOMPARE(result.value(u"total_row_count").toInteger(), 12'480);
    QCOMPARE(result.value(u"pending_time_millis").toInteger(), 10'000);
    QCOMPARE(result.value(u"execution_time_millis").toInteger(), 60'000);
    QCOMPARE(result.value(u"column_names").toArray().size(), result.value(u"column_types").toArray().size());
    QVERIFY(result.value(u"total_result_set_bytes").toInteger() > 0);
    QVERIFY(result.value(u"datapoint_count").toInteger() > 0);

    const QString partial =
        add({.age = 2min, .runsFor = 1s, .ending = QStringLiteral("COMPLETED_PARTIAL"), .rowCount = 100});
    const QJsonObject part = status(partial).value(u"result_metadata").toObject();
    QCOMPARE(part.value(u"row_count").toInteger(), 50);
    QCOMPARE(part.value(u"total_row_count").toInteger(), 100);
}

void TestSimulatedDune::tellsWhereAQueryFailed()
{
    const QString id = add({.age = 1min,
                            .runsFor = 3s,
                            .ending = QStringLiteral("FAILED"),
                            .errorMessage = QStringLiteral("Column 'blok_time' cannot be resolved"),
                            .errorLine = 14,
                            .errorColumn = 9});
    const QJsonObject error = status(id).value(u"error").toObject();
    QCOMPARE(error.value(u"type").toString(), QStringLiteral("syntax_error"));
    QCOMPARE(error.value(u"message").toString(), QStringLiteral("Column 'blok_time' cannot be resolved"));
    QCOMPARE(error.value(u"metadata").toObject().value(u"line").toInt(), 14);
    QCOMPARE(error.value(u"metadata").toObject().value(u"column").toInt(), 9);

    const QString nowhere = add({.age = 1min, .runsFor = 3s, .ending = QStringLiteral("FAILED")});
    QVERIFY(!status(nowhere).value(u"error").toObject().contains(u"metadata"));
}

void TestSimulatedDune::cancelsAndSpellsItBothWays_data()
{
    QTest::addColumn<bool>("oneL");
    QTest::addColumn<QString>("state");
    QTest::newRow("two l") << false << QStringLiteral("QUERY_STATE_CANCELLED");
    QTest::newRow("one l") << true << QStringLiteral("QUERY_STATE_CANCELED");
}

void TestSimulatedDune::cancelsAndSpellsItBothWays()
{
    QFETCH(bool, oneL);
    QFETCH(QString, state);
    const QString id = add({.cancelTakes = 1400ms, .oneL = oneL});
    const HttpReply reply = post(QStringLiteral("/v1/execution/%1/cancel").arg(id));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(R"({"success":true})"));

    m_clock->advance(1300ms);
    QCOMPARE(status(id).value(u"state").toString(), QStringLiteral("QUERY_STATE_EXECUTING"));
    m_clock->advance(100ms);
    QCOMPARE(status(id).value(u"state").toString(), state);

    QCOMPARE(post(QStringLiteral("/v1/execution/%1/cancel").arg(id)).body,
             QByteArray(R"({"success":false})"));
}

void TestSimulatedDune::saysNoToACancel_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<QString>("stateAfter");
    QTest::newRow("refuses") << int(CancelManner::Refuses) << QStringLiteral("QUERY_STATE_EXECUTING");
    QTest::newRow("ends first") << int(CancelManner::EndsFirst) << QStringLiteral("QUERY_STATE_COMPLETED");
}

void TestSimulatedDune::saysNoToACancel()
{
    QFETCH(int, manner);
    QFETCH(QString, stateAfter);
    const QString id = add({.cancelManner = CancelManner(manner)});
    const HttpReply reply = post(QStringLiteral("/v1/execution/%1/cancel").arg(id));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(R"({"success":false})"));
    QCOMPARE(status(id).value(u"state").toString(), stateAfter);
}

void TestSimulatedDune::callsAMalformedIdInvalid_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("named");
    QTest::newRow("too short") << QStringLiteral("01HKZJ") << QStringLiteral("01HKZJ");
    QTest::newRow("a letter that base 32 has not")
        << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4QU") << QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4QU");
    QTest::newRow("a path") << QStringLiteral("a%2F..%2Fb") << QStringLiteral("a/../b");
}

void TestSimulatedDune::callsAMalformedIdInvalid()
{
    QFETCH(QString, sent);
    QFETCH(QString, named);
    const HttpReply reply = get(QStringLiteral("/v1/execution/%1/status").arg(sent));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"error").toString(),
             QStringLiteral("The requested execution ID (ID: %1) is invalid.").arg(named));
    QCOMPARE(post(QStringLiteral("/v1/execution/%1/cancel").arg(sent)).status, 400);
}

void TestSimulatedDune::doesNotKnowAnothersExecution()
{
    m_simulator->addDuneAccount({.key = QStringLiteral("other-demo-key")});
    const QString others = m_simulator->addDuneExecution(QStringLiteral("other-demo-key"), {});
    const HttpReply reply = get(QStringLiteral("/v1/execution/%1/status").arg(others));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.body, QByteArray(R"({"error":"Query not found"})"));
    QCOMPARE(post(QStringLiteral("/v1/execution/%1/cancel").arg(others)).status, 404);

    const QString mine = add({});
    m_simulator->forget(mine);
    QCOMPARE(get(QStringLiteral("/v1/execution/%1/status").arg(mine)).status, 404);
}

void TestSimulatedDune::sharesTheQuotaBetweenStatusAndCancel()
{
    const QString id = add({.cancelManner = CancelManner::NeverStops});
    const QString statusPath = QStringLiteral("/v1/execution/%1/status").arg(id);
    const QString cancelPath = QStringLiteral("/v1/execution/%1/cancel").arg(id);
    for (int left = 39; left >= 0; --left) {
        const HttpReply reply = left % 2 == 0 ? get(statusPath) : post(cancelPath);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("RateLimit-Policy"), QByteArray(R"("high-limit";q=40;w=60)"));
        QCOMPARE(reply.header("RateLimit"),
                 QByteArray(R"("high-limit";r=%;t=60)").replace("%", QByteArray::number(left)));
    }
    m_clock->advance(18s);
    const HttpReply beyond = post(cancelPath);
    QCOMPARE(beyond.status, 429);
    QCOMPARE(beyond.header("Retry-After"), QByteArray("42"));
    QCOMPARE(beyond.header("RateLimit"), QByteArray(R"("high-limit";r=0;t=42)"));
    QVERIFY(!beyond.json().value(u"error").toString().isEmpty());
    m_clock->advance(42s);
    QCOMPARE(get(statusPath).status, 200);
}

void TestSimulatedDune::listsEveryPolicyThatApplies()
{
    m_simulator->addDuneAccount(
        {.key = QStringLiteral("plus-demo-key"), .requestsPerMinute = 200, .requestsPerSecond = 2});
    const QString id = m_simulator->addDuneExecution(QStringLiteral("plus-demo-key"), {});
    const QUrl target = url(QStringLiteral("/v1/execution/%1/status").arg(id));
    const HttpCaller::Headers headers{{"X-Dune-Api-Key", "plus-demo-key"}};
    const HttpReply first = m_caller.call("GET", target, headers);
    QCOMPARE(first.header("RateLimit-Policy"),
             QByteArray(R"("high-limit";q=200;w=60, "per-second";q=2;w=1)"));
    QCOMPARE(first.header("RateLimit"), QByteArray(R"("high-limit";r=199;t=60, "per-second";r=1;t=1)"));
    QCOMPARE(m_caller.call("GET", target, headers).status, 200);
    QCOMPARE(m_caller.call("GET", target, headers).status, 429);
    m_clock->advance(1s);
    QCOMPARE(m_caller.call("GET", target, headers).status, 200);
}

void TestSimulatedDune::tellsAQuerysNameAndText()
{
    static_cast<void>(
        add({.queryId = 99, .query = QStringLiteral("Bridge inflows"), .sql = QStringLiteral("SELECT 1")}));
    const QJsonObject query = get(QStringLiteral("/v1/query/99")).json();
    QCOMPARE(query.value(u"query_id").toInt(), 99);
    QCOMPARE(query.value(u"name").toString(), QStringLiteral("Bridge inflows"));
    QCOMPARE(query.value(u"query_sql").toString(), QStringLiteral("SELECT 1"));
    QCOMPARE(get(QStringLiteral("/v1/query/98")).status, 404);
    QCOMPARE(get(QStringLiteral("/v1/query/x")).status, 400);
}

void TestSimulatedDune::keepsQueriesToItselfWithoutThePlan()
{
    m_simulator->addDuneAccount({.key = QStringLiteral("free-demo-key"), .mayReadQueries = false});
    const HttpReply reply =
        m_caller.call("GET", url(QStringLiteral("/v1/query/99")), {{"X-Dune-Api-Key", "free-demo-key"}});
    QCOMPARE(reply.status, 403);
}

void TestSimulatedDune::startsExecutions()
{
    static_cast<void>(add({.queryId = 99, .query = QStringLiteral("Bridge inflows")}));
    const HttpReply begun = post(QStringLiteral("/v1/query/99/execute"));
    QCOMPARE(begun.status, 200);
    QCOMPARE(begun.json().value(u"state").toString(), QStringLiteral("QUERY_STATE_PENDING"));
    QVERIFY(begun.header("RateLimit-Policy").startsWith("\"low-limit\""));
    QCOMPARE(status(begun.json().value(u"execution_id").toString()).value(u"query_id").toInt(), 99);
    QCOMPARE(post(QStringLiteral("/v1/query/98/execute")).status, 404);

    const HttpReply adHoc = post(QStringLiteral("/v1/sql/execute"), R"({"sql":"SELECT 1"})");
    QCOMPARE(adHoc.status, 200);
    QCOMPARE(status(adHoc.json().value(u"execution_id").toString()).value(u"query_id").toInt(), 0);
    QCOMPARE(post(QStringLiteral("/v1/sql/execute"), "{}").status, 400);
}

void TestSimulatedDune::tellsWhatAPipelineRan()
{
    const QString first = add({.age = 2min, .runsFor = 1min, .queryId = 5});
    const QString second = add({.runsFor = 1min});
    const QString run = m_simulator->addDunePipeline(QString::fromLatin1(key), {first, second});
    const QString path = QStringLiteral("/v1/pipelines/executions/%1/status").arg(run);
    const QJsonObject said = get(path).json();
    QCOMPARE(said.value(u"status").toString(), QStringLiteral("running"));
    const QJsonArray nodes = said.value(u"node_executions").toArray();
    QCOMPARE(nodes.size(), 2);
    const QJsonObject node = nodes.at(0).toObject().value(u"query_execution_status").toObject();
    QCOMPARE(node.value(u"execution_id").toString(), first);
    QCOMPARE(node.value(u"query_id").toInt(), 5);
    QCOMPARE(node.value(u"status").toString(), QStringLiteral("QUERY_STATE_COMPLETED"));
    m_clock->advance(1min);
    QCOMPARE(get(path).json().value(u"status").toString(), QStringLiteral("completed"));
    QCOMPARE(get(QStringLiteral("/v1/pipelines/executions/%1/status").arg(first)).status, 404);
}

void TestSimulatedDune::tellsTheUsage()
{
    static_cast<void>(add({.costCredits = 12}));
    const QJsonObject period =
        post(QStringLiteral("/v1/usage")).json().value(u"billing_periods").toArray().at(0).toObject();
    QCOMPARE(period.value(u"credits_used").toDouble(), 12);
    QCOMPARE(period.value(u"start_date").toString(), QStringLiteral("2026-01-01"));
    QCOMPARE(period.value(u"end_date").toString(), QStringLiteral("2026-02-01"));
}

void TestSimulatedDune::refusesTheWrongMethod()
{
    const QString id = add({});
    const HttpReply reply = get(QStringLiteral("/v1/execution/%1/cancel").arg(id));
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.header("Allow"), QByteArray("POST"));
    QVERIFY(reply.json().contains(u"error"));
    QCOMPARE(status(id).value(u"state").toString(), QStringLiteral("QUERY_STATE_EXECUTING"));
    QCOMPARE(get(QStringLiteral("/v1/nowhere")).status, 404);
}

void TestSimulatedDune::recordsWhatArrived()
{
    QSignalSpy arrived(m_simulator.get(), &Simulator::requestArrived);
    QSignalSpy answered(m_simulator.get(), &Simulator::requestAnswered);
    const QString id = add({});
    QCOMPARE(post(QStringLiteral("/v1/execution/%1/cancel?a=%20b").arg(id), "{}").status, 200);
    QCOMPARE(m_simulator->requests().size(), 1);
    const RecordedRequest request = m_simulator->requests().constFirst();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/api/v1/execution/" + id.toLatin1() + "/cancel?a=%20b"));
    QCOMPARE(request.header("x-dune-api-key"), QByteArray(key));
    QCOMPARE(request.body, QByteArray("{}"));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(answered.constFirst().at(2).toInt(), 200);
    m_simulator->forgetRequests();
    QVERIFY(m_simulator->requests().isEmpty());
}

void TestSimulatedDune::answersAFaultAsOftenAsAsked()
{
    const QString path = QStringLiteral("/v1/execution/%1/status").arg(add({}));
    m_simulator->setFault(Simulator::Fault{.status = 503,
                                           .body = "<html>",
                                           .contentType = "text/html",
                                           .headers = {{"Retry-After", "7"}},
                                           .times = 1,
                                           .onlyMethod = "GET"});
    const HttpReply faulty = get(path);
    QCOMPARE(faulty.status, 503);
    QCOMPARE(faulty.body, QByteArray("<html>"));
    QCOMPARE(faulty.header("Content-Type"), QByteArray("text/html"));
    QCOMPARE(faulty.header("Retry-After"), QByteArray("7"));
    QCOMPARE(get(path).status, 200);

    m_simulator->setFault(Simulator::Fault{.onlyPath = "/elsewhere"});
    QCOMPARE(get(path).status, 200);
    m_simulator->setFault(Simulator::Fault{});
    QCOMPARE(get(path).status, 500);
    QCOMPARE(get(path).status, 500);
    m_simulator->setFault(std::nullopt);
    QCOMPARE(get(path).status, 200);
}

void TestSimulatedDune::losesTheAnswerOfWhatTookEffect()
{
    const QString id = add({.cancelTakes = 0ms});
    m_simulator->setFault(Simulator::Fault{.status = 502, .onlyMethod = "POST", .takesEffect = true});
    QCOMPARE(post(QStringLiteral("/v1/execution/%1/cancel").arg(id)).status, 502);
    QCOMPARE(status(id).value(u"state").toString(), QStringLiteral("QUERY_STATE_CANCELLED"));
}

void TestSimulatedDune::holdsAnswersBackByTheClock()
{
    m_simulator->setLatency(5s);
    QSignalSpy arrived(m_simulator.get(), &Simulator::requestArrived);
    const QUrl target = url(QStringLiteral("/v1/execution/%1/status").arg(add({})));
    const std::unique_ptr<QNetworkReply> reply(m_caller.begin("GET", target, signedIn()));
    QTRY_COMPARE(arrived.size(), 1);
    m_clock->advance(4999ms);
    QVERIFY(!reply->isFinished());
    m_clock->advance(1ms);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestSimulatedDune::survivesAClientThatDoesNotWait()
{
    m_simulator->setLatency(5s);
    QSignalSpy arrived(m_simulator.get(), &Simulator::requestArrived);
    QSignalSpy answered(m_simulator.get(), &Simulator::requestAnswered);
    const QString path = QStringLiteral("/v1/execution/%1/status").arg(add({}));
    {
        HttpCaller impatient;
        const std::unique_ptr<QNetworkReply> reply(impatient.begin("GET", url(path), signedIn()));
        QTRY_COMPARE(arrived.size(), 1);
        reply->abort();
    }
    m_simulator->setLatency(0ms);
    // Another's whole conversation later, the server has seen the first one go.
    QCOMPARE(get(path).status, 200);
    m_clock->advance(5s);
    QCOMPARE(get(path).status, 200);
    QCOMPARE(answered.size(), 2);
}

void TestSimulatedDune::datesItsAnswersByItsOwnClock()
{
    const QString path = QStringLiteral("/v1/execution/%1/status").arg(add({}));
    QCOMPARE(get(path).header("Date"), QByteArray("Mon, 05 Jan 2026 09:00:00 GMT"));
    m_clock->advance(90s);
    m_clock->jump(1h);
    QCOMPARE(get(path).header("Date"), QByteArray("Mon, 05 Jan 2026 09:01:30 GMT"));
    m_simulator->setClockSkew(-30s);
    QCOMPARE(get(path).header("Date"), QByteArray("Mon, 05 Jan 2026 09:01:00 GMT"));
}

void TestSimulatedDune::saysThatAPortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Simulator other(m_clock.get());
    QVERIFY(!other.listen(taken.serverPort()));
    QVERIFY(!other.errorString().isEmpty());
}

void TestSimulatedDune::listensOnLoopbackOnly()
{
    Simulator other(m_clock.get());
    QVERIFY(!other.listen(0, QStringLiteral("0.0.0.0")));
    QVERIFY(!other.listen(0, QStringLiteral("example.com")));
    QVERIFY(!other.errorString().isEmpty());
    QVERIFY(other.listen(0, QStringLiteral("localhost")));
    QCOMPARE(other.duneUrl().path(), QStringLiteral("/api"));
    QCOMPARE(other.duneUrl().host(), QStringLiteral("127.0.0.1"));
}

QTEST_GUILESS_MAIN(TestSimulatedDune)
#include "tst_simulateddune.moc"
