// SPDX-License-Identifier: GPL-3.0-or-later
#include "quellcli.h"

#include <QTest>

using namespace Quell;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

const QString someId = QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ");
const QString otherId = QStringLiteral("01JYYYYYYYYYYYYYYYYYYYYYYY");
const QString atotiId = QStringLiteral("0123456789abcdef");

} // namespace

/// `quell-cli track`, `untrack`, `list` and `status` as processes.
class TestCliTrack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_house->connectDune(QStringLiteral("research"));
    }
    void cleanup()
    {
        QVERIFY(m_house->secretsWereKept());
        m_house.reset();
    }

    void whatIsTrackedSurvivesAKill()
    {
        const auto process = m_house->start({QStringLiteral("track"), someId}, {});
        // It says so only once it is on the disk.
        QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, 20'000);
        process->kill();
        QTRY_COMPARE(process->state(), QProcess::NotRunning);
        QCOMPARE(list().rows().size(), 1);
        QCOMPARE(list().row()[u"id"].toString(), someId);
    }

    void trackingAsksNoService()
    {
        const CliRun run = track({someId, otherId, someId});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.out.count("Tracking "), 2);
        QVERIFY(track({someId}).out.contains("tracked already"));
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void idsAreTakenFromUrls()
    {
        QCOMPARE(track({QStringLiteral("https://api.dune.com/api/v1/execution/%1/status?api_key=wrong-key")
                            .arg(someId)})
                     .status,
                 0);
        QCOMPARE(list().row()[u"id"].toString(), someId);
    }

    void idsAreTakenFromStandardInput_data()
    {
        QTest::addColumn<QByteArray>("input");
        const QByteArray one = someId.toUtf8();
        const QByteArray two = otherId.toUtf8();
        QTest::newRow("lines") << one + "\n" + two + "\r\n\n";
        QTest::newRow("json") << "{\"execution_id\": \"" + one + "\",\n \"more\": [{\"execution_id\":\"" + two
                + "\"}]}";
        QTest::newRow("a document each line")
            << "{\"execution_id\": \"" + one + "\"}\n{\"execution_id\":\"" + two + "\"}\n";
        // The official command line: `dune query run … -o json`, twice; results with rows; the SDKs' objects as they are printed.
        QTest::newRow("command line") << "{\n  \"execution_id\": \"" + one
                + "\",\n  \"state\": \"QUERY_STATE_PENDING\"\n}\n{\n  \"execution_id\": \"" + two
                + "\",\n  \"state\": \"QUERY_STATE_PENDING\"\n}\n";
        QTest::newRow("results") << "{\"result\":{\"rows\":[{\"id\":\"7\",\"hash\":\"0x01\"}],\"metadata\":{"
                                    "\"row_count\":1}},\"execution_id\":\""
                + one
                + "\",\"query_id\":3493826,\"is_execution_finished\":false,\"next\":{\"execution_id\":\""
                + two + "\"}}";
        QTest::newRow("webhook") << "{\"message\":\"done\",\"query_result\":{\"execution_id\":\"" + one
                + "\",\"data_uri\":\"https://api.dune.com/api/v1/execution/" + one
                + "/results\"},\"previous\":{\"execution_id\":\"" + two + "\"}}";
        QTest::newRow("pipeline") << "{\"pipeline_execution_id\":\"01JXXXXXXXXXXXXXXXXXXXXXXX\",\"status\":"
                                     "\"active\",\"node_executions\":["
                                     "{\"id\":1,\"query_execution_status\":{\"status\":\"pending\",\"query_"
                                     "id\":1,\"execution_id\":\""
                + one + "\"}},{\"id\":2,\"query_execution_status\":{\"execution_id\":\"" + two + "\"}}]}";
        QTest::newRow("list") << "[\"" + one + "\",\n\"" + two + "\"]";
    }
    void idsAreTakenFromStandardInput()
    {
        QFETCH(const QByteArray, input);
        const CliRun run = m_house->run({QStringLiteral("track"), QStringLiteral("-")}, {.input = input});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.status, 0);
        QCOMPARE(list().rows().size(), 2);
    }

    void aPipelineInATextIsNotAskedForButNamed()
    {
        const CliRun run =
            m_house->run({QStringLiteral("track"), QStringLiteral("-")},
                         {.input = "{\"pipeline_execution_id\": \"" + someId.toUtf8() + "\"}"});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.complainsWell() && run.err.contains("--pipeline " + someId.toUtf8()),
                 run.err.constData());
        QVERIFY(m_house->simulator.requests().isEmpty());
        QCOMPARE(list().rows().size(), 0);
    }

    void manyIdsAtOnce()
    {
        QByteArray input;
        for (int i = 0; i < 5000; ++i)
            input += "01JZZZZZZZZZZZZZZZZZZZ" + QByteArray::number(i).rightJustified(4, '0') + '\n';
        const CliRun run =
            m_house->run({QStringLiteral("track"), QStringLiteral("-c"), QStringLiteral("research"),
                          QStringLiteral("--json"), QStringLiteral("-")},
                         {.input = input});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.rows().size(), 5000);
        QCOMPARE(list().rows().size(), 5000);
    }

    void aPipelinesExecutionsAreTracked()
    {
        const QString one = m_house->simulator.addDuneExecution(CliHouse::duneKey, {.age = minutes(1)});
        const QString two = m_house->simulator.addDuneExecution(CliHouse::duneKey, {.age = minutes(1)});
        const QString run = m_house->simulator.addDunePipeline(CliHouse::duneKey, {one, two});
        const CliRun tracked = trackWith({QStringLiteral("--pipeline"), run});
        QVERIFY2(tracked.err.isEmpty(), tracked.err.constData());
        QCOMPARE(tracked.status, 0);
        QCOMPARE(list().rows().size(), 2);
        // One question, and it counts in the quota.
        QCOMPARE(m_house->simulator.requests().size(), 1);

        const QString more =
            m_house->simulator.addDunePipeline(CliHouse::duneKey, {one, QString(), QString()});
        const CliRun partly = trackWith({QStringLiteral("--pipeline"), more});
        QVERIFY2(partly.err.contains("has not") && partly.err.contains("2"), partly.err.constData());
        QVERIFY2(partly.out.contains("tracked already"), partly.out.constData());
    }

    void aQuerysLatestExecutionIsTrackedAndTheCostIsSaid()
    {
        (void)m_house->simulator.addDuneExecution(CliHouse::duneKey, {.age = minutes(9), .queryId = 3493826});
        const QString latest =
            m_house->simulator.addDuneExecution(CliHouse::duneKey, {.age = minutes(2), .queryId = 3493826});
        const CliRun run =
            trackWith({QStringLiteral("--latest"), QStringLiteral("https://dune.com/queries/3493826")});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("credits"), run.err.constData());
        QCOMPARE(list().rows().size(), 1);
        QCOMPARE(list().row()[u"id"].toString(), latest);
        QCOMPARE(m_house->simulator.requests().size(), 1);
        QVERIFY(m_house->simulator.requests().first().target.endsWith("/v1/query/3493826/results?limit=0"));
    }

    void whatIsNoPipelineOrQueryIsNotAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("pipeline") << QStringList{QStringLiteral("--pipeline"), QStringLiteral("../usage")};
        QTest::newRow("query") << QStringList{QStringLiteral("--latest"), QStringLiteral("12x")};
        QTest::newRow("empty") << QStringList{QStringLiteral("--latest"), QString()};
    }
    void whatIsNoPipelineOrQueryIsNotAskedFor()
    {
        QFETCH(const QStringList, words);
        const CliRun run = trackWith(words);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.complainsWell(), run.err.constData());
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void aPipelineThatDuneDoesNotKnowIsSaid()
    {
        const CliRun run = trackWith({QStringLiteral("--pipeline"), someId});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(someId.toUtf8()), run.err.constData());
        QVERIFY(list().rows().isEmpty());
    }

    void atotiHasNeitherPipelinesNorQueries()
    {
        m_house->connectAtoti(QStringLiteral("risk"));
        const CliRun run = m_house->run({QStringLiteral("track"), QStringLiteral("-c"),
                                         QStringLiteral("risk"), QStringLiteral("--pipeline"), someId});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("risk"), run.err.constData());
    }

    void badIdsAreNamedAndTheGoodOnesTaken()
    {
        const CliRun run = track({someId, QStringLiteral("nonsense"), otherId});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("nonsense"), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.complainsWell());
        QCOMPARE(list().rows().size(), 2);
    }

    void badIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("malformed") << QStringLiteral("01JZZZ");
        QTest::newRow("over-long") << QString(3000, u'0');
        QTest::newRow("path") << QStringLiteral("../../v1/query/1");
        QTest::newRow("encoded path") << QStringLiteral("..%2f..%2fcancel");
        QTest::newRow("query") << QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZ?x");
        QTest::newRow("non-ASCII") << QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZÄZ");
        QTest::newRow("full-width digits") << QStringLiteral("０１JZZZZZZZZZZZZZZZZZZZZZZZ");
        QTest::newRow("control characters") << QStringLiteral("01JZZZZZZZZZZZZZ\x1b[31m\nZZZ");
        QTest::newRow("other service") << atotiId;
        QTest::newRow("empty") << QString();
    }
    void badIds()
    {
        QFETCH(const QString, id);
        for (const QString &command :
             {QStringLiteral("track"), QStringLiteral("status"), QStringLiteral("cancel")}) {
            const CliRun run = m_house->runWith(
                CliHouse::duneKey, {command, QStringLiteral("-c"), QStringLiteral("research"), id});
            QCOMPARE(run.status, 2);
            QCOMPARE(run.out, QByteArray());
            QVERIFY(!run.err.contains('\x1b'));
            QVERIFY2(run.complainsWell(), run.err.constData());
            QVERIFY(run.err.size() < 700);
        }
        QVERIFY(m_house->simulator.requests().isEmpty());
        QVERIFY(list().rows().isEmpty());
    }

    void aPastedKeyIsNotRepeated()
    {
        const QString key = QStringLiteral("pasted-text-that-is-longer-than-thirty-characters");
        const CliRun run = track({key});
        QCOMPARE(run.status, 2);
        QVERIFY2(!run.err.contains("thirty"), run.err.constData());
    }

    void theConnectionIsFoundWhereOnlyOneFits()
    {
        m_house->connectAtoti(QStringLiteral("risk"));
        QCOMPARE(track({someId, atotiId}).status, 0);
        const QJsonArray rows = list().rows();
        QCOMPARE(rows.size(), 2);
        for (const QJsonValue &row : rows)
            QCOMPARE(row[u"connection"].toString(),
                     row[u"id"].toString() == someId ? QStringLiteral("research") : QStringLiteral("risk"));
    }

    void whereSeveralFitTheyAreNamed()
    {
        m_house->connectDune(QStringLiteral("team"));
        const CliRun run = track({someId});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("research, team"), run.err.constData());
        QCOMPARE(m_house->run({QStringLiteral("track"), QStringLiteral("-c"), QStringLiteral("TEAM"), someId})
                     .status,
                 0);
        // Known by now.
        QCOMPARE(m_house->run({QStringLiteral("untrack"), someId}).status, 0);
        QVERIFY(list().rows().isEmpty());
    }

    void withoutAnyConnectionThereIsNobodyToAsk()
    {
        CliHouse empty;
        QCOMPARE(empty.run({QStringLiteral("track"), someId}).status, 3);
        QCOMPARE(
            empty.run({QStringLiteral("track"), QStringLiteral("-c"), QStringLiteral("x"), someId}).status,
            3);
        QCOMPARE(empty.run({QStringLiteral("list"), QStringLiteral("--json")}).rows().size(), 0);
    }

    void untrackingForgetsAndCancelsNothing()
    {
        QCOMPARE(track({someId, otherId}).status, 0);
        QCOMPARE(m_house->run({QStringLiteral("untrack"), someId}).status, 0);
        QCOMPARE(list().row()[u"id"].toString(), otherId);
        QCOMPARE(m_house->run({QStringLiteral("untrack"), someId}).status, 2);
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void theRowHasAllFields()
    {
        const QString id = m_house->simulator.addDuneExecution(CliHouse::duneKey,
                                                               {.age = minutes(10),
                                                                .queuedFor = minutes(1),
                                                                .runsFor = minutes(4),
                                                                .queryId = 3493826,
                                                                .costCredits = 2.5,
                                                                .rowCount = 12});
        const CliRun run = status({QStringLiteral("--json"), id});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        const QJsonObject row = run.row();
        QStringList names = row.keys();
        QStringList expected =
            QStringLiteral("connection service id state cancelPhase queryId query user submittedAt "
                           "startedAt endedAt elapsedMs queuePosition costCredits error note tag seenAt "
                           "stale")
                .split(u' ');
        names.sort();
        expected.sort();
        QCOMPARE(names, expected);
        QCOMPARE(row[u"connection"].toString(), QStringLiteral("research"));
        QCOMPARE(row[u"service"].toString(), QStringLiteral("dune"));
        QCOMPARE(row[u"id"].toString(), id);
        QCOMPARE(row[u"state"].toString(), QStringLiteral("completed"));
        QCOMPARE(row[u"cancelPhase"].toString(), QStringLiteral("none"));
        QCOMPARE(row[u"queryId"].toString(), QStringLiteral("3493826"));
        QVERIFY(row[u"user"].isNull());
        QVERIFY(row[u"queuePosition"].isNull());
        QVERIFY(row[u"error"].isNull());
        QCOMPARE(row[u"costCredits"].toDouble(), 2.5);
        QCOMPARE(row[u"elapsedMs"].toInteger(), 240'000);
        QVERIFY(row[u"note"].isString());
        QCOMPARE(row[u"stale"].toBool(true), false);
        const auto time = [&row](QStringView name) {
            return QDateTime::fromString(row[name].toString(), Qt::ISODate);
        };
        for (const QStringView name : {u"submittedAt", u"startedAt", u"endedAt", u"seenAt"})
            QVERIFY2(row[name].toString().endsWith(u'Z') && time(name).isValid(),
                     qPrintable(row[name].toString()));
        QCOMPARE(time(u"submittedAt").msecsTo(time(u"startedAt")), 60'000);
        QCOMPARE(time(u"startedAt").msecsTo(time(u"endedAt")), 240'000);
        QVERIFY(qAbs(time(u"seenAt").secsTo(QDateTime::currentDateTimeUtc())) < 60);
        // The same without asking.
        const qsizetype asked = m_house->simulator.requests().size();
        QJsonObject listed = list().row();
        QCOMPARE(listed, row);
        QCOMPARE(m_house->simulator.requests().size(), asked);
    }

    void whatWasNeverSeenHasNulls()
    {
        QCOMPARE(track({someId}).status, 0);
        const QJsonObject row = list().row();
        QCOMPARE(row[u"state"].toString(), QStringLiteral("unknown"));
        for (const QStringView name : {u"queryId", u"query", u"user", u"startedAt", u"endedAt", u"elapsedMs",
                                       u"queuePosition", u"costCredits", u"error", u"seenAt"})
            QVERIFY2(row.contains(name) && row[name].isNull(), qPrintable(name.toString()));
    }

    void theListCanBeNarrowed()
    {
        const QString done =
            m_house->simulator.addDuneExecution(CliHouse::duneKey, {.runsFor = milliseconds(0)});
        const QString runs = m_house->simulator.addDuneExecution(CliHouse::duneKey, {});
        QCOMPARE(status({done, runs}).status, 0);
        const auto narrowed = [this](const QString &states) {
            return m_house->run(
                {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--state"), states});
        };
        QCOMPARE(narrowed(QStringLiteral("running")).row()[u"id"].toString(), runs);
        QCOMPARE(narrowed(QStringLiteral("completed,failed")).row()[u"id"].toString(), done);
        QCOMPARE(narrowed(QStringLiteral("completed,running")).rows().size(), 2);
        QCOMPARE(narrowed(QStringLiteral("sleeping")).status, 2);
    }

    void whatTheServerWritesDoesNothingToATerminal()
    {
        m_house->connectAtoti(QStringLiteral("risk"));
        const QString id = m_house->simulator.addAtotiExecution(
            QStringLiteral("/risk"),
            {.query = QStringLiteral("SELECT \x1b]0;owned\x07 \u009b31m \u202e FROM x"),
             .user = QStringLiteral("ana\nbob")});
        for (const bool json : {false, true}) {
            QStringList words{QStringLiteral("status"), QStringLiteral("-c"), QStringLiteral("risk"), id};
            if (json)
                words.append(QStringLiteral("--json"));
            const CliRun run = m_house->runWith(CliHouse::atotiPassword, words);
            QCOMPARE(run.status, 0);
            QVERIFY2(run.out.contains("SELECT"), run.out.constData());
            for (const QChar character : QString::fromUtf8(run.out))
                QVERIFY(character == u'\n'
                        || (character.category() != QChar::Other_Control
                            && character.category() != QChar::Other_Format));
        }
        QVERIFY(list().row()[u"query"].toString().contains(QChar(0x202e)));
    }

    void anUnknownExecutionIsGone()
    {
        const CliRun run = status({QStringLiteral("--json"), someId});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.row()[u"state"].toString(), QStringLiteral("gone"));
        QVERIFY2(run.err.contains(someId.toUtf8()), run.err.constData());
        QVERIFY(run.complainsWell());
    }

    void aServerInTroubleIsAskedAgain()
    {
        const QString id = m_house->simulator.addDuneExecution(CliHouse::duneKey, {});
        m_house->simulator.setFault(
            Simulator::Fault{.status = 503, .body = "{\"error\": \"busy\"}", .times = 1});
        const CliRun run = status({QStringLiteral("--json"), id});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.row()[u"state"].toString(), QStringLiteral("running"));
    }

    void aServerInLastingTroubleIsGivenUp()
    {
        const QString id = m_house->simulator.addDuneExecution(CliHouse::duneKey, {});
        QCOMPARE(status({id}).status, 0);
        m_house->simulator.setFault(Simulator::Fault{.status = 503, .body = "{\"error\": \"busy\"}"});
        const CliRun run = status({QStringLiteral("--json"), id});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.row()[u"state"].toString(), QStringLiteral("running"));
        QCOMPARE(run.row()[u"stale"].toBool(false), true);
        QVERIFY2(run.complainsWell(), run.err.constData());
    }

    void theWrongKeyIsSaidOnce()
    {
        const CliRun run = m_house->runWith(
            CliHouse::wrongKey,
            {QStringLiteral("status"), QStringLiteral("-c"), QStringLiteral("research"), someId, otherId});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.complainsWell());
    }

private:
    CliRun trackWith(const QStringList &words)
    {
        return m_house->runWith(
            CliHouse::duneKey,
            QStringList{QStringLiteral("track"), QStringLiteral("-c"), QStringLiteral("research")} + words);
    }
    CliRun track(const QStringList &words)
    {
        return m_house->run(QStringList{QStringLiteral("track")} + words);
    }
    CliRun list() { return m_house->run({QStringLiteral("list"), QStringLiteral("--json")}); }
    CliRun status(const QStringList &words)
    {
        return m_house->runWith(
            CliHouse::duneKey,
            QStringList{QStringLiteral("status"), QStringLiteral("-c"), QStringLiteral("research")} + words);
    }

    std::unique_ptr<CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliTrack)
#include "tst_clitrack.moc"
