// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover.h"
#include "keptprofile.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include "pseudoterminal.h"

#include <sys/wait.h>
#endif

using namespace Quell;
using std::chrono::milliseconds;

/// What a person at a terminal gets beside the results, and what a program or cron does not.
class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_house->connectDune(QStringLiteral("research"));
    }
    void cleanup() { m_house.reset(); }

#ifdef Q_OS_UNIX
    void longWorkTellsHowFarItIs()
    {
        // It is not seen to end within the time that the command waits.
        const QString id = running({.cancelTakes = milliseconds(600'000)});
        PseudoTerminal terminal;
        const auto process = start(terminal, {2}, words("cancel --wait 300 -c research") + QStringList{id});
        QTRY_VERIFY_WITH_TIMEOUT(terminal.text().contains("Cancelling: 0 of 1 done."), 60'000);
        QVERIFY(CliHouse::signalTo(*process, SIGINT));
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(process->exitCode(), 130);
        // The line is gone before the complaint is written.
        const QByteArray text = terminal.text();
        QVERIFY2(text.contains("\r\x1b[Kquell-cli: "), text.constData());
        QVERIFY(!process->readAllStandardOutput().contains('\x1b'));
    }

    void whereNobodyLooksNothingIsToldOfIt()
    {
        const QString id = running({.cancelTakes = milliseconds(2500)});
        const CliRun run =
            m_house->runWith(CliHouse::duneKey, words("cancel --wait 60 -c research") + QStringList{id});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.out.count('\n'), 1);
        QVERIFY(!run.out.contains('\x1b'));
    }

    void aTerminalWithoutEscapesGetsNoProgress()
    {
        const QString id = running({.cancelTakes = milliseconds(2500)});
        PseudoTerminal terminal;
        const auto process = start(terminal, {2}, words("cancel --wait 60 -c research") + QStringList{id},
                                   {{QStringLiteral("TERM"), QStringLiteral("dumb")}});
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(terminal.text(), QByteArray());
    }

    void statesAreColouredOnATerminalAlone_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("coloured");
        const QString noColour = QStringLiteral("NO_COLOR");
        QTest::newRow("plain") << QStringLiteral("LANG") << QStringLiteral("C.UTF-8") << true;
        QTest::newRow("NO_COLOR") << noColour << QStringLiteral("1") << false;
        QTest::newRow("empty NO_COLOR") << noColour << QString() << true;
        QTest::newRow("dumb") << QStringLiteral("TERM") << QStringLiteral("dumb") << false;
    }
    void statesAreColouredOnATerminalAlone()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const bool, coloured);
        KeptProfile(*m_house).addExecutions(QStringLiteral("research"), 3);
        PseudoTerminal terminal;
        const auto process = start(terminal, {1}, words("list"), {{variable, value}});
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        const QByteArray text = terminal.text();
        QVERIFY2(text.contains("Completed"), text.constData());
        QCOMPARE(text.contains("\x1b[32mCompleted\x1b[0m"), coloured);
        QCOMPARE(text.contains('\x1b'), coloured);
        // The columns line up all the same.
        const QList<QByteArray> lines = QByteArray(text).replace("\x1b[0m", "").split('\n');
        for (const QByteArray &line : lines.mid(1, 3))
            QCOMPARE(line.mid(line.startsWith('\x1b') ? 5 : 0).indexOf("research"),
                     lines.at(0).indexOf("CONNECTION"));
        QVERIFY(!m_house->run(words("list")).out.contains('\x1b'));
    }

    void thatThereIsNothingToDoIsSaidToAPersonAlone()
    {
        const QStringList cancel = words("cancel -c research --all-running --older-than 30m --yes");
        const CliRun cron = m_house->runWith(CliHouse::duneKey, cancel);
        QCOMPARE(cron.status, 0);
        QCOMPARE(cron.out + cron.err, QByteArray());
        PseudoTerminal terminal;
        const auto process = start(terminal, {1}, cancel);
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        QVERIFY2(terminal.text().contains("Nothing that is tracked there is running."),
                 terminal.text().constData());
        const CliRun dry =
            m_house->runWith(CliHouse::duneKey, words("cancel -c research --all-running --dry-run"));
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.out + dry.err, QByteArray());
    }

    void anExportToATerminalDoesNothingToIt()
    {
        {
            KeptProfile profile(*m_house);
            Execution execution{.key = {profile.connection(QStringLiteral("research")), KeptProfile::idOf(1)},
                                .trackedAt = profile.now()};
            execution.last = {.key = execution.key,
                              .seenAt = profile.now(),
                              .state = ExecutionState::Completed,
                              .query = QStringLiteral("SELECT '\x1b[2J'")};
            profile.store({execution});
        }
        PseudoTerminal terminal;
        const auto process = start(terminal, {1}, words("export"));
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        QVERIFY(terminal.text().contains("SELECT '") && !terminal.text().contains('\x1b'));
        // A program gets it as it is.
        QVERIFY(m_house->run(words("export")).out.contains('\x1b'));
    }

    void aKeyIsNotShownAfterTheJobWasStopped()
    {
#ifdef QUELL_WATCHES_THREADS
        QSKIP("The thread sanitizer holds a signal back while a library waits for a line.");
#endif
        PseudoTerminal terminal;
        const auto process = start(terminal, {0, 2}, words("connection secret research"));
        const QByteArray prompt = "API key (not shown): ";
        QTRY_COMPARE_WITH_TIMEOUT(terminal.text().count(prompt), 1, 60'000);
        QVERIFY(!terminal.echoes());
        for (int times = 2; times <= 3; ++times) {
            QVERIFY(terminal.type("half a ke"));
            QVERIFY(CliHouse::signalTo(*process, SIGSTOP));
            siginfo_t stopped{};
            QCOMPARE(::waitid(P_PID, id_t(process->processId()), &stopped, WSTOPPED), 0);
            QVERIFY(terminal.echoAgain());
            QVERIFY(CliHouse::signalTo(*process, SIGCONT));
            QTRY_COMPARE_WITH_TIMEOUT(terminal.text().count(prompt), times, 60'000);
            QVERIFY(!terminal.echoes());
        }
        QVERIFY(terminal.type("typed-key\n"));
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        QVERIFY2(!terminal.text().contains("half") && !terminal.text().contains("typed"),
                 terminal.text().constData());
        QVERIFY(terminal.echoes());
    }

private:
    QString running(const SimulatedExecution &execution)
    {
        return m_house->simulator.addDuneExecution(CliHouse::duneKey, execution);
    }
    /// With the key, and `streams` on the terminal.
    std::unique_ptr<QProcess> start(const PseudoTerminal &terminal, const QList<int> &streams,
                                    const QStringList &arguments,
                                    const QHash<QString, QString> &environment = {})
    {
        const bool asks = arguments.constFirst() == u"cancel";
        std::unique_ptr<QProcess> process =
            m_house->prepared(arguments, asks ? std::optional(CliHouse::duneKey) : std::nullopt);
        QProcessEnvironment all = process->processEnvironment();
        all.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
        for (auto variable = environment.cbegin(); variable != environment.cend(); ++variable)
            all.insert(variable.key(), variable.value());
        process->setProcessEnvironment(all);
        terminal.standInFor(*process, streams);
        process->start();
        process->closeWriteChannel();
        return process;
    }
#endif

private:
    std::unique_ptr<CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cliterminal.moc"
