// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"
#include "quellcli.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Quell;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const QString unknownId = QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ");

} // namespace

/// `quell-cli watch` as a process, alone and beside a window or another one.
class TestCliWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_house->connectDune(QStringLiteral("research"));
        qputenv("XDG_RUNTIME_DIR", m_house->home().toLocal8Bit());
    }
    void cleanup()
    {
        m_watch.reset();
        QVERIFY(m_house->secretsWereKept());
        m_house.reset();
    }

    void everyChangeIsALineUntilAllHaveEnded()
    {
        const QString one = running();
        const QString two = running();
        watch({QStringLiteral("--json"), one, two});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 2, 20'000);
        for (const QJsonObject &line : lines())
            QCOMPARE(line[u"state"].toString(), QStringLiteral("running"));
        m_house->simulator.end(one, QStringLiteral("COMPLETED"));
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 3, 20'000);
        QCOMPARE(lines().last()[u"id"].toString(), one);
        QCOMPARE(lines().last()[u"state"].toString(), QStringLiteral("completed"));
        QCOMPARE(m_watch->state(), QProcess::Running);
        m_house->simulator.end(two, QStringLiteral("FAILED"));
        QCOMPARE(end(), 0);
        QCOMPARE(lines().last()[u"state"].toString(), QStringLiteral("failed"));
        QCOMPARE(lines().size(), 4);
        // What was told is in the profile.
        const CliRun list = m_house->run({QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(list.rows().size(), 2);
        for (const QJsonValue &row : list.rows())
            QVERIFY(row[u"state"].toString() != QStringLiteral("running"));
    }

    void linesForPeopleNameStateAndId()
    {
        const QString id = running();
        watch({id});
        QTRY_COMPARE_WITH_TIMEOUT(text().count('\n'), 1, 20'000);
        QVERIFY2(text().contains("Running") && text().contains("research") && text().contains(id.toUtf8()),
                 text().constData());
        m_house->simulator.end(id, QStringLiteral("CANCELLED"));
        QCOMPARE(end(), 0);
        QVERIFY2(text().contains("Cancelled"), text().constData());
    }

    void nothingActiveIsSaid()
    {
        watch({});
        QCOMPARE(end(), 0);
        QVERIFY2(text().contains("Nothing is running"), text().constData());
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void withoutIdsWhatIsActiveIsWatched()
    {
        const QString id = running();
        const QString other = m_house->simulator.addDuneExecution(
            CliHouse::duneKey, {.age = minutes(10), .runsFor = minutes(1)});
        QCOMPARE(runCli({QStringLiteral("status"), other}).status, 0); // has ended long ago
        QCOMPARE(m_house->run({QStringLiteral("track"), id}).status, 0);
        watch({QStringLiteral("--json")});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        m_house->simulator.end(id, QStringLiteral("COMPLETED"));
        QCOMPARE(end(), 0);
        QCOMPARE(lines().size(), 2);
        QCOMPARE(lines().last()[u"id"].toString(), id);
    }

    void whatAServiceListsIsWatched()
    {
        m_house->connectAtoti(QStringLiteral("risk"));
        const QString id = m_house->simulator.addAtotiExecution(
            QStringLiteral("/risk"), {.age = minutes(1), .runsFor = hours(1), .user = QStringLiteral("ana")});
        watch({QStringLiteral("--json")}, QStringLiteral("risk"), CliHouse::atotiPassword);
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        QCOMPARE(lines().first()[u"id"].toString(), id);
        const QString later = m_house->simulator.addAtotiExecution(
            QStringLiteral("/risk"), {.runsFor = hours(1), .user = QStringLiteral("ana")});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 2, 20'000);
        QCOMPARE(lines().last()[u"id"].toString(), later);
        m_house->simulator.end(id, QStringLiteral("SUCCESSFUL"));
        m_house->simulator.end(later, QStringLiteral("SUCCESSFUL"));
        QCOMPARE(end(), 0);
        // The other connection was not asked for, and has no secret here.
        QVERIFY2(m_watch->readAllStandardError().isEmpty(), "complaints");
    }

    void whatIsTrackedMeanwhileIsWatchedToo()
    {
        const QString id = running();
        QCOMPARE(m_house->run({QStringLiteral("track"), id}).status, 0);
        watch({QStringLiteral("--json")});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        const QString later = running();
        QCOMPARE(m_house->run({QStringLiteral("track"), later}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 2, 20'000);
        QCOMPARE(lines().last()[u"id"].toString(), later);
    }

    void badIdsStopItBeforeAnythingIsAsked()
    {
        watch({running(), QStringLiteral("nonsense")});
        QCOMPARE(end(), 2);
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void whatTheServiceDoesNotKnowIsTold()
    {
        watch({QStringLiteral("--json"), unknownId});
        QCOMPARE(end(), 1);
        QCOMPARE(lines().last()[u"state"].toString(), QStringLiteral("gone"));
    }

    void aWrongKeyEndsIt()
    {
        watch({running()}, QStringLiteral("research"), CliHouse::wrongKey);
        QCOMPARE(end(), 3);
        const QByteArray said = m_watch->readAllStandardError();
        QCOMPARE(said.count('\n'), 1);
    }

    void aServerInTroubleIsWaitedFor()
    {
        const QString id = running();
        m_house->simulator.setFault(Simulator::Fault{.status = 503, .body = "{}"});
        watch({QStringLiteral("--json"), id});
        QTRY_VERIFY_WITH_TIMEOUT(!(m_said += m_watch->readAllStandardError()).isEmpty(), 20'000);
        m_house->simulator.setFault(std::nullopt);
        m_house->simulator.end(id, QStringLiteral("COMPLETED"));
        QCOMPARE(end(), 0);
        m_said += m_watch->readAllStandardError();
        QVERIFY2(m_said.contains("answers again"), m_said.constData());
    }

    void whatIsNotToldAboutIsSaidOnce()
    {
        const QString id = running();
        watch({QStringLiteral("--json"), id});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        m_house->simulator.setFault(Simulator::Fault{
            .status = 409, .body = R"({"error": "not while it moves"})", .onlyMethod = "GET"});
        QTRY_VERIFY_WITH_TIMEOUT((m_said += m_watch->readAllStandardError()).contains("not while it moves"),
                                 20'000);
        QVERIFY2(m_said.contains("asked for again"), m_said.constData());
        QCOMPARE(listed()[u"state"].toString(), QStringLiteral("fine"));
        QCOMPARE(listed()[u"trouble"].toString(), QStringLiteral("refused"));
        m_house->simulator.setFault(std::nullopt);
        m_house->simulator.end(id, QStringLiteral("COMPLETED"));
        QCOMPARE(end(), 0);
        m_said += m_watch->readAllStandardError();
        QCOMPARE(m_said.count("not while it moves"), 1);
    }

    void whileItRunsTheListOfConnectionsTellsHowTheyAre()
    {
        const auto state = [this] { return listed()[u"state"]; };
        QVERIFY(state().isNull());
        const QString id = running();
        m_house->simulator.setFault(Simulator::Fault{.status = 503, .body = "{}"});
        watch({id});
        QTRY_COMPARE_WITH_TIMEOUT(state().toString(), QStringLiteral("unreachable"), 20'000);
        QCOMPARE(listed()[u"trouble"].toString(), QStringLiteral("server-trouble"));
        QVERIFY(!listed()[u"stateSince"].isNull());
        const CliRun text = m_house->run({QStringLiteral("connection"), QStringLiteral("list")});
        QVERIFY2(text.out.contains("503") && text.out.contains("again"), text.out.constData());

        m_house->simulator.setFault(std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(state().toString(), QStringLiteral("fine"), 20'000);
        QVERIFY(listed()[u"trouble"].isNull());
        m_house->simulator.end(id, QStringLiteral("COMPLETED"));
        QCOMPARE(end(), 0);
        QVERIFY(state().isNull());
        const CliRun after = m_house->run({QStringLiteral("connection"), QStringLiteral("list")});
        QVERIFY2(after.out.contains("not asked"), after.out.constData());
    }

    void interruptedItEndsWithEverythingWritten_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("status");
        QTest::newRow("Ctrl+C") << SIGINT << 130;
        QTest::newRow("terminated") << SIGTERM << 143;
    }
    void interruptedItEndsWithEverythingWritten()
    {
        QFETCH(const int, signal);
        QFETCH(const int, status);
        const QString id = running();
        watch({QStringLiteral("--json"), id});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        QCOMPARE(::kill(pid_t(m_watch->processId()), signal), 0);
        QCOMPARE(end(), status);
        QCOMPARE(m_house->run({QStringLiteral("list"), QStringLiteral("--json")}).row()[u"state"].toString(),
                 QStringLiteral("running"));
    }

    void besideAWindowItAsksNothing()
    {
        const Profile profile(m_house->profile());
        Instance window(profile);
        QCOMPARE(window.claim().value(), Instance::Role::First);
        QSignalSpy reloads(&window, &Instance::reloadRequested);
        const QString id = running();
        watch({QStringLiteral("--json"), id});
        // The window learns of the id, and its findings are read from the profile.
        QTRY_VERIFY_WITH_TIMEOUT(!reloads.isEmpty(), 20'000);
        QVERIFY(m_house->simulator.requests().isEmpty());
        QVERIFY(lines().isEmpty());
        QCOMPARE(runCli({QStringLiteral("status"), id}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        QCOMPARE(m_house->simulator.requests().size(), 1);

        // When the window has gone, it asks by itself.
        window.release();
        m_house->simulator.end(id, QStringLiteral("COMPLETED"));
        QCOMPARE(end(), 0);
        QCOMPARE(lines().last()[u"state"].toString(), QStringLiteral("completed"));
    }

    void besideAWindowWhoseUpdatesArePausedItAsksByItself()
    {
        const Profile profile(m_house->profile());
        Instance window(profile);
        QCOMPARE(window.claim().value(), Instance::Role::First);
        window.setKeepsFresh(false);
        const QString id = running();
        watch({QStringLiteral("--json"), id});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        // From now on the window does it.
        window.setKeepsFresh(true);
        m_house->simulator.end(id, QStringLiteral("COMPLETED"));
        QCOMPARE(runCli({QStringLiteral("status"), id}).status, 0);
        QCOMPARE(end(), 0);
        QCOMPARE(lines().last()[u"state"].toString(), QStringLiteral("completed"));
    }

    void aWindowThatStartsIsNotRefused()
    {
        const QString id = running();
        watch({QStringLiteral("--json"), id});
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        Instance window(Profile(m_house->profile()));
        QCOMPARE(window.claim().value(), Instance::Role::Second);
        const QFuture<Outcome<Done>> handedOver = window.send({.raise = true});
        QTRY_VERIFY(handedOver.isFinished());
        QVERIFY(!handedOver.result().ok());
        QCOMPARE(handedOver.result().trouble().kind, TroubleKind::Refused);
        QCOMPARE(window.claim().value(), Instance::Role::First);

        // From now on what the window finds counts.
        QCOMPARE(runCli({QStringLiteral("status"), id}).status, 0);
        const qsizetype asked = m_house->simulator.requests().size();
        m_house->simulator.end(id, QStringLiteral("COMPLETED"));
        QCOMPARE(runCli({QStringLiteral("status"), id}).status, 0);
        QCOMPARE(end(), 0);
        QCOMPARE(lines().last()[u"state"].toString(), QStringLiteral("completed"));
        // One in flight when the window came may still have been answered.
        QVERIFY(m_house->simulator.requests().size() <= asked + 2);
    }

    void ofTwoOnlyOneAsks()
    {
        const QString id = running();
        QCOMPARE(m_house->run({QStringLiteral("track"), id}).status, 0);
        Instance other(Profile(m_house->profile()));
        QCOMPARE(other.claim(Instance::Holder::WatchOfAll).value(), Instance::Role::First);
        watch({QStringLiteral("--json"), id});
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->state() == QProcess::Running, 20'000);
        QCOMPARE(runCli({QStringLiteral("status"), id}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 20'000);
        QCOMPARE(m_house->simulator.requests().size(), 1);
    }

    void besideOneThatWatchesOthersItAsksByItself()
    {
        Instance other(Profile(m_house->profile()));
        QVERIFY(Profile(m_house->profile()).create().ok());
        QCOMPARE(other.claim(Instance::Holder::WatchOfSome).value(), Instance::Role::First);
        const QString id = m_house->simulator.addDuneExecution(CliHouse::duneKey,
                                                               {.age = minutes(10), .runsFor = minutes(1)});
        watch({QStringLiteral("--json"), id});
        QCOMPARE(end(), 0);
        QCOMPARE(lines().last()[u"state"].toString(), QStringLiteral("completed"));
    }

private:
    [[nodiscard]] QString running()
    {
        return m_house->simulator.addDuneExecution(CliHouse::duneKey,
                                                   {.age = minutes(1), .runsFor = hours(1)});
    }
    CliRun runCli(QStringList arguments)
    {
        arguments.insert(1, QStringLiteral("-c"));
        arguments.insert(2, QStringLiteral("research"));
        return m_house->runWith(CliHouse::duneKey, arguments);
    }
    [[nodiscard]] QJsonValue listed()
    {
        return m_house->run({QStringLiteral("connection"), QStringLiteral("list"), QStringLiteral("--json")})
            .rows()
            .at(0);
    }
    void watch(const QStringList &arguments, const QString &connection = QStringLiteral("research"),
               const QString &secret = CliHouse::duneKey)
    {
        m_out.clear();
        m_said.clear();
        m_watch =
            m_house->start(QStringList{QStringLiteral("watch"), QStringLiteral("-c"), connection} + arguments,
                           {.secret = secret});
    }
    /// Its exit status, once it has ended.
    int end()
    {
        if (!QTest::qWaitFor([this] { return m_watch->state() == QProcess::NotRunning; }, 30'000))
            return -1;
        return m_watch->exitStatus() == QProcess::NormalExit ? m_watch->exitCode() : -2;
    }
    [[nodiscard]] QByteArray text() { return m_out += m_watch->readAllStandardOutput(); }
    [[nodiscard]] QList<QJsonObject> lines()
    {
        QList<QJsonObject> lines;
        const QList<QByteArray> texts = text().split('\n');
        for (const QByteArray &line : texts) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }

    std::unique_ptr<CliHouse> m_house;
    std::unique_ptr<QProcess> m_watch;
    QByteArray m_out;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(TestCliWatch)

#include "tst_cliwatch.moc"
