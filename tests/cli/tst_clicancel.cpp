// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "quellcli.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// `quell-cli cancel` as a process, against the simulator: what it does, says, and returns.
class TestCliCancel : public QObject
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

    void aCancelThatIsSeenToHappenIsDone()
    {
        const QString id = running({.cancelTakes = milliseconds(300)});
        const CliRun run = cancel({id});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(id.toUtf8() + " of research was cancelled: seen "), run.out.constData());
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(m_house->requestsWith("POST"), 1);
        QCOMPARE(listed(id)[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(listed(id)[u"state"].toString(), QStringLiteral("cancelled"));
    }

    void anUntrackedExecutionIsTrackedFirst()
    {
        const QString id = running({.cancelTakes = milliseconds(100)});
        QCOMPARE(cancel({QStringLiteral("--json"), id}).row()[u"connection"].toString(),
                 QStringLiteral("research"));
        QCOMPARE(m_house->run({QStringLiteral("list"), QStringLiteral("--json")}).rows().size(), 1);
    }

    void whatEndedBeforeIsDoneAndSaid()
    {
        const QString id = running({.runsFor = milliseconds(0)});
        const CliRun first = cancel({id});
        QCOMPARE(first.status, 0);
        QVERIFY2(first.out.contains("ended before"), first.out.constData());
        const qsizetype sent = m_house->requestsWith("POST");
        const CliRun second = cancel({id});
        QCOMPARE(second.status, 0);
        QVERIFY2(second.out.contains("had ended before") || second.out.contains("Nothing was sent"),
                 second.out.constData());
        QCOMPARE(m_house->requestsWith("POST"), sent);
    }

    void whatEndsInTheMomentOfTheRequestIsDoneAndSaid()
    {
        const QString id = running({.cancelManner = CancelManner::EndsFirst});
        const CliRun run = cancel({QStringLiteral("--json"), id});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.row()[u"cancelPhase"].toString(), QStringLiteral("too-late"));
        QCOMPARE(run.row()[u"state"].toString(), QStringLiteral("completed"));
    }

    void aRefusalIsNotDone()
    {
        const QString id = running({.cancelManner = CancelManner::Refuses});
        const CliRun run = cancel({QStringLiteral("--json"), id});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.row()[u"cancelPhase"].toString(), QStringLiteral("refused"));
        QVERIFY2(run.err.contains("was not cancelled"), run.err.constData());
        QVERIFY(run.complainsWell());
    }

    void whatRunsOnIsNotDoneAndSaidWithTheTimeOfTheLook()
    {
        const QString id = running({.cancelManner = CancelManner::NeverStops});
        QElapsedTimer timer;
        timer.start();
        const CliRun run =
            cancel({QStringLiteral("--json"), QStringLiteral("--wait"), QStringLiteral("1"), id});
        QVERIFY(timer.elapsed() >= 1000);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.row()[u"cancelPhase"].toString(), QStringLiteral("accepted"));
        QCOMPARE(run.row()[u"state"].toString(), QStringLiteral("running"));
        QVERIFY2(run.err.contains("still running when looked at") || run.err.contains("not yet seen to stop"),
                 run.err.constData());
        QVERIFY(run.complainsWell());
    }

    void withoutWaitingAnAcceptedRequestIsEnough()
    {
        const QString id = running({.cancelManner = CancelManner::NeverStops});
        const CliRun run =
            cancel({QStringLiteral("--json"), QStringLiteral("--wait"), QStringLiteral("0"), id});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.row()[u"cancelPhase"].toString(), QStringLiteral("accepted"));
    }

    void withoutWaitingARefusalIsStillNotDone()
    {
        const QString id = running({.cancelManner = CancelManner::Refuses});
        QCOMPARE(cancel({QStringLiteral("--wait"), QStringLiteral("0"), id}).status, 1);
    }

    void severalEndWithTheWorst()
    {
        const QString stops = running({.cancelTakes = milliseconds(100)});
        const QString refuses = running({.cancelManner = CancelManner::Refuses});
        const CliRun run = cancel({QStringLiteral("--json"), stops, refuses, stops});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.rows().size(), 2);
        QCOMPARE(run.row(0)[u"id"].toString(), stops);
        QCOMPARE(run.row(0)[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(run.row(1)[u"cancelPhase"].toString(), QStringLiteral("refused"));
    }

    void anIdThatTheServiceDoesNotKnowIsNotDone()
    {
        const CliRun run = cancel({QStringLiteral("--json"), QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.row()[u"state"].toString(), QStringLiteral("gone"));
        QVERIFY2(run.err.contains("not known to Dune"), run.err.constData());
    }

    void oneBadIdAndNothingIsSent()
    {
        const QString id = running({});
        const CliRun run = cancel({id, QStringLiteral("../../cancel")});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.complainsWell());
        QVERIFY(m_house->simulator.requests().isEmpty());
        QCOMPARE(m_house->run({QStringLiteral("list"), QStringLiteral("--json")}).rows().size(), 0);
    }

    void anAmbiguousIdIsWrongUsageThatNamesTheConnections()
    {
        m_house->connectDune(QStringLiteral("team"));
        const QString id = running({});
        for (const QString &name : {QStringLiteral("research"), QStringLiteral("team")})
            QCOMPARE(m_house->run({QStringLiteral("track"), QStringLiteral("-c"), name, id}).status, 0);
        const CliRun run = m_house->run({QStringLiteral("cancel"), id});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("research, team"), run.err.constData());
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void theWrongKeyDoesNotLetIn()
    {
        const QString id = running({});
        const CliRun run = m_house->runWith(
            CliHouse::wrongKey,
            {QStringLiteral("cancel"), QStringLiteral("-c"), QStringLiteral("research"), id});
        QCOMPARE(run.status, 3);
        QVERIFY(run.complainsWell());
        QCOMPARE(run.out, QByteArray());
    }

    void anUnknownConnectionDoesNotLetIn()
    {
        const CliRun run =
            m_house->runWith(CliHouse::duneKey,
                             {QStringLiteral("cancel"), QStringLiteral("-c"), QStringLiteral("nobody"),
                              QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ")});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("research"), run.err.constData());
    }

    void withoutSecretNobodyIsLetIn()
    {
        const QString id = running({});
        const CliRun run =
            m_house->run({QStringLiteral("cancel"), QStringLiteral("-c"), QStringLiteral("research"), id});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("QUELL_SECRET"), run.err.constData());
        QVERIFY(run.complainsWell());
        QVERIFY(m_house->simulator.requests().isEmpty());
        QCOMPARE(listed(id)[u"cancelPhase"].toString(), QStringLiteral("failed"));
    }

    void anAtotiQueryIsCancelledAndReadAgain()
    {
        m_house->connectAtoti(QStringLiteral("risk"));
        const QString id = m_house->simulator.addAtotiExecution(
            QStringLiteral("/risk"), {.cancelTakes = milliseconds(200), .user = QStringLiteral("ana")});
        const CliRun run = m_house->runWith(CliHouse::atotiPassword,
                                            {QStringLiteral("cancel"), QStringLiteral("--json"),
                                             QStringLiteral("-c"), QStringLiteral("risk"), id});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.row()[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(run.row()[u"service"].toString(), QStringLiteral("atoti"));
        QCOMPARE(m_house->requestsWith("PATCH"), 1);
    }

    void anAtotiUserWithoutTheRoleIsNotLetIn()
    {
        m_house->simulator.addAtotiServer({.path = QStringLiteral("/strict"),
                                           .user = QStringLiteral("ana"),
                                           .password = CliHouse::atotiPassword,
                                           .mayCancel = false});
        m_house->addConnection(QStringLiteral("strict"), QStringLiteral("atoti"),
                               m_house->simulator.atotiUrl(QStringLiteral("/strict")),
                               QStringLiteral("basic"), QStringLiteral("ana"));
        const QString id =
            m_house->simulator.addAtotiExecution(QStringLiteral("/strict"), {.user = QStringLiteral("ana")});
        const CliRun run =
            m_house->runWith(CliHouse::atotiPassword,
                             {QStringLiteral("cancel"), QStringLiteral("-c"), QStringLiteral("strict"), id});
        QCOMPARE(run.status, 3);
        QVERIFY(run.complainsWell());
    }

    void killedBetweenRequestAndAnswerItIsFoundUnresolvedAndReadAgain()
    {
        const QString id = running({.cancelTakes = milliseconds(0)});
        m_house->simulator.setLatency(seconds(10));
        const auto process =
            m_house->start({QStringLiteral("cancel"), QStringLiteral("-c"), QStringLiteral("research"), id},
                           {.secret = CliHouse::duneKey});
        QTRY_COMPARE_WITH_TIMEOUT(m_house->requestsWith("POST"), 1, 20'000);
        process->kill();
        QTRY_COMPARE(process->state(), QProcess::NotRunning);
        m_house->simulator.setLatency(milliseconds(0));

        QCOMPARE(listed(id)[u"cancelPhase"].toString(), QStringLiteral("unresolved"));
        const CliRun status = withKey(QStringLiteral("status"), {QStringLiteral("--json"), id});
        QCOMPARE(status.status, 0);
        QVERIFY(QStringList({QStringLiteral("confirmed"), QStringLiteral("unresolved")})
                    .contains(status.row()[u"cancelPhase"].toString()));
        QCOMPARE(m_house->requestsWith("POST"), 1);

        m_house->simulator.end(id, QStringLiteral("CANCELLED"));
        const CliRun again = cancel({QStringLiteral("--json"), id});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.row()[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
        // It was read, and there was nothing left to ask for.
        QCOMPARE(m_house->requestsWith("POST"), 1);
    }

    void aLostAnswerIsResolvedByReading()
    {
        const QString id = running({});
        m_house->simulator.setFault(Simulator::Fault{.status = 502,
                                                     .body = "<html>bad gateway</html>",
                                                     .contentType = "text/html",
                                                     .onlyMethod = "POST"});
        const CliRun run =
            cancel({QStringLiteral("--json"), QStringLiteral("--wait"), QStringLiteral("1"), id});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.row()[u"cancelPhase"].toString(), QStringLiteral("unresolved"));
        QCOMPARE(m_house->requestsWith("POST"), 1);
        QVERIFY2(run.err.contains("not known"), run.err.constData());
        QVERIFY(run.complainsWell());
    }

    void theSecretIsGoneFromTheEnvironmentOfTheProcess()
    {
        const QString id = running({});
        m_house->simulator.setLatency(seconds(10));
        const auto process =
            m_house->start({QStringLiteral("cancel"), QStringLiteral("-c"), QStringLiteral("research"), id},
                           {.secret = CliHouse::duneKey});
        QTRY_VERIFY_WITH_TIMEOUT(!m_house->simulator.requests().isEmpty(), 20'000);
        QFile environment(QStringLiteral("/proc/%1/environ").arg(process->processId()));
        if (!environment.open(QIODevice::ReadOnly))
            QSKIP("no /proc here");
        const QByteArray block = environment.readAll();
        QVERIFY(block.contains("XDG_RUNTIME_DIR="));
        QVERIFY(!block.contains(CliHouse::duneKey.toUtf8()));
        process->kill();
        QTRY_COMPARE(process->state(), QProcess::NotRunning);
    }

    void onAReadOnlyConnectionNothingIsCancelled()
    {
        const QString id = running({});
        QCOMPARE(withKey(QStringLiteral("track"), {id}).status, 0);
        m_house->change(QStringLiteral("research"),
                        [](Connection &connection) { connection.readOnly = true; });
        for (const QStringList &words :
             {QStringList{id}, QStringList{QStringLiteral("--all-running"), QStringLiteral("--yes")}})
        {
            const CliRun run = cancel(words);
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains("research is read-only"), run.err.constData());
            QVERIFY(run.complainsWell());
        }
        QVERIFY(m_house->simulator.requests().isEmpty());
        QCOMPARE(listed(id)[u"cancelPhase"].toString(), QStringLiteral("none"));
    }

    void allThatRunIsCancelledOnlyWithAYes()
    {
        const QString one = running({.cancelTakes = milliseconds(100)});
        const QString other = running({.cancelTakes = milliseconds(100)});
        QCOMPARE(withKey(QStringLiteral("track"), {one, other}).status, 0);

        QCOMPARE(cancel({QStringLiteral("--all-running")}).status, 2);
        const CliRun dry =
            cancel({QStringLiteral("--json"), QStringLiteral("--all-running"), QStringLiteral("--dry-run")});
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.rows().size(), 2);
        QVERIFY(m_house->simulator.requests().isEmpty());

        const CliRun run =
            cancel({QStringLiteral("--json"), QStringLiteral("--all-running"), QStringLiteral("--yes")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.rows().size(), 2);
        QCOMPARE(m_house->requestsWith("POST"), 2);
    }

    void allThatRunLongerThanAnHour()
    {
        const QString young = running({.age = std::chrono::minutes(5), .cancelTakes = milliseconds(100)});
        const QString old = running({.age = std::chrono::minutes(90), .runsFor = std::chrono::hours(5)});
        QCOMPARE(withKey(QStringLiteral("status"), {young, old}).status, 0);
        const CliRun dry =
            cancel({QStringLiteral("--json"), QStringLiteral("--all-running"), QStringLiteral("--dry-run"),
                    QStringLiteral("--older-than"), QStringLiteral("1h")});
        QCOMPARE(dry.rows().size(), 1);
        QCOMPARE(dry.row()[u"id"].toString(), old);
    }

    void allOnAnAtotiServerIsItsOwnCall()
    {
        const QStringList ids = atotiRunning({{.user = QStringLiteral("ana")},
                                              {.user = QStringLiteral("bob")},
                                              {.user = QStringLiteral("bob")}});
        const CliRun dry = cancelOnAtoti({QStringLiteral("--dry-run")});
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.rows().size(), 3);
        QCOMPARE(m_house->requestsWith("PATCH"), 0);
        // What it only showed is not tracked.
        QCOMPARE(m_house->run({QStringLiteral("list"), QStringLiteral("--json")}).rows().size(), 0);

        const CliRun run = cancelOnAtoti({QStringLiteral("--yes")});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.rows().size(), 3);
        for (const QString &id : ids)
            QCOMPARE(listed(id)[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(m_house->requestsWith("PATCH"), 1);
        const QList<RecordedRequest> requests = m_house->simulator.requests();
        const auto patch = std::ranges::find(requests, QByteArray("PATCH"), &RecordedRequest::method);
        QVERIFY2(patch->target.endsWith("/query-history/rest/v1/queries"), patch->target.constData());

        const CliRun again = cancelOnAtoti({QStringLiteral("--yes")});
        QCOMPARE(again.status, 0);
        QCOMPARE(m_house->requestsWith("PATCH"), 1);
    }

    void theOlderOnesOnAnAtotiServerAreCancelledOneByOne()
    {
        const QStringList ids =
            atotiRunning({{.age = std::chrono::minutes(5), .runsFor = std::chrono::hours(5)},
                          {.age = std::chrono::minutes(90), .runsFor = std::chrono::hours(5)}});
        const QStringList olderThan{QStringLiteral("--older-than"), QStringLiteral("1h")};
        const CliRun dry = cancelOnAtoti(olderThan + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(dry.rows().size(), 1);
        QCOMPARE(dry.row()[u"id"].toString(), ids.at(1));
        const CliRun run = cancelOnAtoti(olderThan + QStringList{QStringLiteral("--yes")});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.rows().size(), 1);
        QCOMPARE(m_house->requestsWith("PATCH"), 1);
        const QList<RecordedRequest> requests = m_house->simulator.requests();
        const auto patch = std::ranges::find(requests, QByteArray("PATCH"), &RecordedRequest::method);
        QVERIFY2(patch->target.endsWith("/query/" + ids.at(1).toLatin1()), patch->target.constData());
        QVERIFY(listed(ids.at(0)).isEmpty());
    }

    void aServerThatCannotBeListedIsSentNothing()
    {
        atotiRunning({{}});
        m_house->simulator.setFault(Simulator::Fault{.status = 403, .body = "{}", .onlyMethod = "GET"});
        const CliRun run = cancelOnAtoti({QStringLiteral("--yes")});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("nothing was sent"), run.err.constData());
        QVERIFY(run.complainsWell());
        QCOMPARE(m_house->requestsWith("PATCH"), 0);
    }

    void whatWasStillRunningIsAskedAgain()
    {
        const QString id = running({.cancelTakes = milliseconds(100)});
        QCOMPARE(withKey(QStringLiteral("track"), {id}).status, 0);
        // What an earlier run left behind: it was accepted, and seen to run on.
        {
            Journal journal(m_house->file(QStringLiteral("quell.db")));
            const auto opened = journal.open();
            QTRY_VERIFY(opened.isFinished());
            const auto loaded = journal.load();
            QTRY_VERIFY(loaded.isFinished());
            Execution execution = loaded.result().value().constFirst();
            const QDateTime now = QDateTime::currentDateTimeUtc();
            execution.last.seenAt = now.addSecs(-60);
            execution.last.state = ExecutionState::Running;
            execution.cancel = {.phase = CancelPhase::StillRunning,
                                .requestedAt = now.addSecs(-90),
                                .answeredAt = now.addSecs(-90),
                                .settledAt = now.addSecs(-60)};
            const auto stored = journal.store({execution});
            QTRY_VERIFY(stored.isFinished());
            QVERIFY(stored.result().ok());
        }
        QCOMPARE(listed(id)[u"cancelPhase"].toString(), QStringLiteral("still-running"));
        const CliRun again = cancel({QStringLiteral("--json"), id});
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(again.row()[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(m_house->requestsWith("POST"), 1);
    }

    /// Two at once: the second is asked for while what the first look has shown is still on its way to the database.
    void whatWasAcceptedAndRunsOnIsAskedAgain()
    {
        const QStringList ids{running({.cancelTakes = milliseconds(100)}),
                              running({.cancelTakes = milliseconds(100)})};
        QCOMPARE(withKey(QStringLiteral("track"), ids).status, 0);
        {
            Journal journal(m_house->file(QStringLiteral("quell.db")));
            const auto opened = journal.open();
            QTRY_VERIFY(opened.isFinished());
            const auto loaded = journal.load();
            QTRY_VERIFY(loaded.isFinished());
            QList<Execution> executions = loaded.result().value();
            const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
            for (Execution &execution : executions) {
                execution.last.seenAt = before;
                execution.last.state = ExecutionState::Running;
                execution.cancel = {
                    .phase = CancelPhase::Accepted, .requestedAt = before, .answeredAt = before};
            }
            const auto stored = journal.store(executions);
            QTRY_VERIFY(stored.isFinished());
            QVERIFY(stored.result().ok());
        }
        const CliRun again = cancel(QStringList{QStringLiteral("--json")} + ids);
        QVERIFY2(again.status == 0, again.err.constData());
        for (qsizetype index = 0; index < ids.size(); ++index)
            QCOMPARE(again.row(index)[u"cancelPhase"].toString(), QStringLiteral("confirmed"));
        QCOMPARE(m_house->requestsWith("POST"), 2);
    }

    void olderThanAnyAgeIsStillOneByOne()
    {
        // The server's own call would take what runs for others and is not named.
        const QStringList ids = atotiRunning({{.age = seconds(90), .cancelTakes = milliseconds(100)}});
        const CliRun run =
            cancelOnAtoti({QStringLiteral("--yes"), QStringLiteral("--older-than"), QStringLiteral("0s")});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.row()[u"id"].toString(), ids.constFirst());
        QVERIFY(std::ranges::none_of(m_house->simulator.requests(), [](const RecordedRequest &request) {
            return request.method == "PATCH" && request.target.endsWith("/queries");
        }));
    }

    void ageIsReadInAllItsUnits_data()
    {
        QTest::addColumn<QString>("age");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("found");
        QTest::newRow("seconds without a unit") << QStringLiteral("600") << 0 << 1;
        QTest::newRow("s") << QStringLiteral("600s") << 0 << 1;
        QTest::newRow("m") << QStringLiteral("30m") << 0 << 1;
        QTest::newRow("h") << QStringLiteral("1h") << 0 << 1;
        QTest::newRow("more h") << QStringLiteral("3h") << 0 << 0;
        QTest::newRow("d") << QStringLiteral("1d") << 0 << 0;
        QTest::newRow("endless") << QStringLiteral("99999999999d") << 2 << 0;
        QTest::newRow("centuries") << QStringLiteral("4000000000d") << 2 << 0;
        QTest::newRow("weeks") << QStringLiteral("1w") << 2 << 0;
        QTest::newRow("nothing") << QString() << 2 << 0;
        QTest::newRow("unit alone") << QStringLiteral("m") << 2 << 0;
        QTest::newRow("signed") << QStringLiteral("+5m") << 2 << 0;
        QTest::newRow("negative") << QStringLiteral("-5m") << 2 << 0;
        QTest::newRow("fraction") << QStringLiteral("1.5h") << 2 << 0;
    }
    void ageIsReadInAllItsUnits()
    {
        QFETCH(const QString, age);
        QFETCH(const int, status);
        QFETCH(const int, found);
        const QString old = running({.age = std::chrono::minutes(90), .runsFor = std::chrono::hours(5)});
        QCOMPARE(withKey(QStringLiteral("status"), {old}).status, 0);
        const CliRun dry = cancel({QStringLiteral("--json"), QStringLiteral("--all-running"),
                                   QStringLiteral("--dry-run"), QStringLiteral("--older-than=") + age});
        QCOMPARE(dry.status, status);
        QCOMPARE(dry.rows().size(), found);
        QCOMPARE(dry.err.count('\n'), status == 0 ? 0 : 1);
    }

#ifdef Q_OS_UNIX
    void interruptedItTellsWhatBecameOfEach_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("status");
        QTest::newRow("Ctrl+C") << SIGINT << 130;
        QTest::newRow("terminated") << SIGTERM << 143;
    }
    void interruptedItTellsWhatBecameOfEach()
    {
        QFETCH(const int, signal);
        QFETCH(const int, status);
        const QString id = running({.cancelTakes = std::chrono::hours(1)});
        const auto process =
            m_house->start({QStringLiteral("cancel"), QStringLiteral("--wait"), QStringLiteral("300"),
                            QStringLiteral("-c"), QStringLiteral("research"), id},
                           {.secret = CliHouse::duneKey});
        QTRY_COMPARE_WITH_TIMEOUT(m_house->requestsWith("POST"), 1, 30'000);
        QVERIFY(CliHouse::signalTo(*process, signal));
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process->exitCode(), status);
        const QByteArray said = process->readAllStandardError();
        QVERIFY2(said.startsWith("quell-cli: " + id.toUtf8()) && said.count('\n') == 1, said.constData());
        // What was sent is known to have been sent, and the next one looks before it sends again.
        const QString phase = listed(id)[u"cancelPhase"].toString();
        QVERIFY2(QStringList(
                     {QStringLiteral("requested"), QStringLiteral("accepted"), QStringLiteral("unresolved")})
                     .contains(phase),
                 qPrintable(phase));
    }
#endif

private:
    /// Executions of the simulated Atoti server, which is connected as "risk".
    QStringList atotiRunning(const QList<SimulatedExecution> &executions)
    {
        m_house->connectAtoti(QStringLiteral("risk"));
        QStringList ids;
        for (const SimulatedExecution &execution : executions)
            ids.append(m_house->simulator.addAtotiExecution(QStringLiteral("/risk"), execution));
        return ids;
    }
    CliRun cancelOnAtoti(const QStringList &arguments)
    {
        return m_house->runWith(CliHouse::atotiPassword,
                                QStringList{QStringLiteral("cancel"), QStringLiteral("--json"),
                                            QStringLiteral("-c"), QStringLiteral("risk"),
                                            QStringLiteral("--all-running")}
                                    + arguments);
    }
    /// An execution of the simulated Dune that runs for an hour unless told otherwise.
    QString running(const SimulatedExecution &execution)
    {
        return m_house->simulator.addDuneExecution(CliHouse::duneKey, execution);
    }
    CliRun withKey(const QString &command, const QStringList &arguments)
    {
        return m_house->runWith(CliHouse::duneKey,
                                QStringList{command, QStringLiteral("-c"), QStringLiteral("research")}
                                    + arguments);
    }
    CliRun cancel(const QStringList &arguments)
    {
        return withKey(QStringLiteral("cancel"), arguments);
    }
    /// The row of `list`, which asks nobody.
    QJsonObject listed(const QString &id)
    {
        for (const QJsonValue &row : m_house->run({QStringLiteral("list"), QStringLiteral("--json")}).rows())
        {
            if (row[u"id"].toString() == id)
                return row.toObject();
        }
        return {};
    }

    std::unique_ptr<CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliCancel)
#include "tst_clicancel.moc"
