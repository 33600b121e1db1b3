// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptprofile.h"

#include <QTest>

using namespace Quell;

/// `quell-cli export` and `quell-cli log` as a process: what they write, where, and what they leave behind.
class TestCliExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<CliHouse>();
        m_house->connectDune(QStringLiteral("research"));
        m_house->connectDune(QStringLiteral("team"));
    }
    void cleanup()
    {
        QVERIFY(m_house->simulator.requests().isEmpty());
        m_house.reset();
    }

    void everyExecutionIsWrittenOnceTheNewestFirst()
    {
        KeptProfile(*m_house).addExecutions(QStringLiteral("research"), 1234);
        const CliRun json = m_house->run(words("export --format json"));
        QVERIFY2(json.status == 0, json.err.constData());
        QCOMPARE(json.rows().size(), 1234);
        for (int number = 0; number < 1234; ++number)
            QCOMPARE(json.row(number)[u"id"].toString(), KeptProfile::idOf(1233 - number));
        QCOMPARE(json.row(0).keys(), m_house->run(words("list --json")).row(0).keys());

        const CliRun csv = m_house->run(words("export"));
        QCOMPARE(csv.status, 0);
        QCOMPARE(csv.out.count("\r\n"), 1235);
        QVERIFY2(csv.out.startsWith("connection,service,id,state,"), csv.out.left(100).constData());
        QVERIFY(csv.out.contains("research,dune," + KeptProfile::idOf(0).toUtf8() + ",failed,"));
    }

    void theFormatFollowsWhatIsSaid()
    {
        KeptProfile(*m_house).addExecutions(QStringLiteral("research"), 2);
        QCOMPARE(m_house->run(words("export --json")).rows().size(), 2);
        QCOMPARE(m_house->run(words("--json export")).rows().size(), 2);
        QCOMPARE(m_house->run(words("export --json --format csv")).status, 2);
        const QString file = m_house->file(QStringLiteral("rows.json"));
        QCOMPARE(m_house->run(words("export -o") + QStringList{file}).status, 0);
        QCOMPARE(QJsonDocument::fromJson(contentOf(file)).array().size(), 2);
    }

    void connectionsAndStatesNarrowIt()
    {
        KeptProfile profile(*m_house);
        profile.addExecutions(QStringLiteral("research"), 20);
        profile.addExecutions(QStringLiteral("team"), 5);
        QCOMPARE(m_house->run(words("export --json -c team")).rows().size(), 5);
        QCOMPARE(m_house->run(words("export --json --state failed")).rows().size(), 3);
        QCOMPARE(m_house->run(words("export --json --state failed,completed -c research")).rows().size(), 20);
        const CliRun none = m_house->run(words("export --json --state queued"));
        QCOMPARE(none.status, 0);
        QVERIFY(QJsonDocument::fromJson(none.out).isArray() && none.rows().isEmpty());
        QCOMPARE(m_house->run(words("export --state queued")).out.count("\r\n"), 1);
        QCOMPARE(m_house->run(words("export -c nobody")).status, 3);
    }

    void whatLooksLikeAFormulaIsNone()
    {
        KeptProfile profile(*m_house);
        Execution execution{.key = {profile.connection(QStringLiteral("research")), KeptProfile::idOf(1)},
                            .trackedAt = profile.now()};
        execution.last = {.key = execution.key,
                          .seenAt = profile.now(),
                          .state = ExecutionState::Completed,
                          .query = QStringLiteral("=HYPERLINK(\"http://elsewhere\")")};
        profile.store({execution});
        const CliRun csv = m_house->run(words("export"));
        QVERIFY2(csv.out.contains("\"'=HYPERLINK(\"\"http://elsewhere\"\")\""), csv.out.constData());
        QVERIFY(m_house->run(words("export --json")).row()[u"query"].toString().startsWith(u'='));
    }

    void aFileIsWrittenOverOnlyWhenThatIsSaid()
    {
        KeptProfile(*m_house).addExecutions(QStringLiteral("research"), 3);
        const QString file = m_house->file(QStringLiteral("rows.csv"));
        const QStringList intoFile = words("export -o") + QStringList{file};
        QCOMPARE(m_house->run(intoFile).status, 0);
        const QByteArray written = contentOf(file);
        QCOMPARE(written.count("\r\n"), 4);
        const CliRun again = m_house->run(intoFile + words("--state failed"));
        QCOMPARE(again.status, 1);
        QVERIFY2(again.complainsWell() && again.err.contains("--force"), again.err.constData());
        QCOMPARE(contentOf(file), written);
        QCOMPARE(m_house->run(intoFile + words("--force --state failed")).status, 0);
        QCOMPARE(contentOf(file).count("\r\n"), 2);
    }

    void whatCannotBeWrittenIsSaid()
    {
        KeptProfile(*m_house).addExecutions(QStringLiteral("research"), 3);
        const CliRun nowhere = m_house->run(words("export -o /nowhere/rows.csv"));
        QCOMPARE(nowhere.status, 1);
        QVERIFY2(nowhere.complainsWell() && nowhere.err.contains("/nowhere/rows.csv"),
                 nowhere.err.constData());
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("There is no /dev/full here.");
        for (const char *line : {"export", "log", "list"}) {
            std::unique_ptr<QProcess> process = m_house->prepared(words(line));
            process->setStandardOutputFile(QStringLiteral("/dev/full"));
            process->start();
            QVERIFY(QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 60'000));
            if (QByteArray(line) == "log") // Nothing has happened, so nothing is written.
                continue;
            QCOMPARE(process->exitCode(), 1);
            const QByteArray said = process->readAllStandardError();
            QVERIFY2(said.startsWith("quell-cli: ") && said.contains("standard output"), said.constData());
        }
    }

#ifdef Q_OS_UNIX
    void interruptedItLeavesNoHalfFile()
    {
        KeptProfile(*m_house).addExecutions(QStringLiteral("research"), 8'000);
        const QString file = m_house->file(QStringLiteral("rows.csv"));
        for (const int signal : {SIGINT, SIGTERM, SIGKILL}) {
            const std::unique_ptr<QProcess> process =
                m_house->start(words("export -o") + QStringList{file}, {});
            // It has begun once something lies beside the name of the file; how far it comes does not matter.
            QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning || hasBegun(file), 30'000);
            const bool sent = CliHouse::signalTo(*process, signal);
            QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 30'000);
            if (!QFile::exists(file)) {
                const bool killed = process->exitStatus() == QProcess::CrashExit;
                QVERIFY(sent && (killed || process->exitCode() == 128 + signal));
                continue;
            }
            // It was faster than the signal, and then all of it is there.
            QCOMPARE(contentOf(file).count("\r\n"), 8'001);
            QVERIFY(QFile::remove(file));
        }
    }
#endif

    void theLogIsToldTheNewestFirst()
    {
        KeptProfile profile(*m_house);
        profile.addEvents(QStringLiteral("research"), 250);
        const CliRun text = m_house->run(words("log"));
        QVERIFY2(text.status == 0, text.err.constData());
        QCOMPARE(text.out.count('\n'), 100);
        const QList<QByteArray> lines = text.out.split('\n');
        QVERIFY2(lines.at(0).contains("  research  ") && lines.at(0) > lines.at(99), lines.at(0).constData());
        QCOMPARE(m_house->run(words("log --limit 0")).out.count('\n'), 250);
        QCOMPARE(m_house->run(words("log --limit 7")).out.count('\n'), 7);
        QCOMPARE(m_house->run(words("log --format csv")).out.count("\r\n"), 251);
        const CliRun json = m_house->run(words("log --json"));
        QCOMPARE(json.rows().size(), 250);
        QCOMPARE(json.row().keys(),
                 (QStringList{QStringLiteral("at"), QStringLiteral("connection"), QStringLiteral("id"),
                              QStringLiteral("kind"), QStringLiteral("note"), QStringLiteral("what")}));
        QCOMPARE(json.row(0)[u"at"].toString().left(19), profile.now().toString(Qt::ISODate).left(19));
    }

    void theLogCanBeNarrowed()
    {
        KeptProfile profile(*m_house);
        profile.addEvents(QStringLiteral("research"), 70);
        profile.addEvents(QStringLiteral("team"), 7);
        const auto count = [this](const QByteArray &line) {
            return m_house->run(words("log --json") + words(line.constData())).rows().size();
        };
        QCOMPARE(count("-c team"), 7);
        QCOMPARE(count("-c research"), 70);
        QCOMPARE(count("--id " + KeptProfile::idOf(3).toUtf8()), 11);
        QCOMPARE(count("-c team --id " + KeptProfile::idOf(3).toUtf8()), 1);
        QCOMPARE(count("--id " + KeptProfile::idOf(3).toUtf8() + " --id " + KeptProfile::idOf(4).toUtf8()),
                 22);
        QCOMPARE(count("--id 01JD"), 0);
        QCOMPARE(count("-c team --kind asked"), 3);
        QCOMPARE(count("-c team --kind asked,changed"), 7);
        // The first event is 69 minutes old; how long this test has taken by now is not known, but less than 20.
        QVERIFY(count("-c research --since 30m") >= 10 && count("-c research --since 30m") <= 31);
        QCOMPARE(count("-c research --since 2d"), 70);
        QCOMPARE(count("--since " + profile.now().addSecs(60).toString(Qt::ISODate).toUtf8()), 0);
        QCOMPARE(count("--since 2001-01-31"), 77);
    }

    void aLogOfManyPagesIsWhole()
    {
        KeptProfile profile(*m_house);
        profile.addEvents(QStringLiteral("research"), 6'000);
        profile.addEvents(QStringLiteral("team"), 3);
        const QString file = m_house->file(QStringLiteral("log.csv"));
        QCOMPARE(m_house->run(words("log -o") + QStringList{file}).status, 0);
        QCOMPARE(contentOf(file).count("\r\n"), 6'004);
        QCOMPARE(m_house->run(words("log --json -c team")).rows().size(), 3);
        QCOMPARE(m_house->run(words("log --json --limit 5000")).rows().size(), 5000);
    }

    void whatAServerSaidDoesNothingToATerminal()
    {
        KeptProfile profile(*m_house);
        profile.log({{.at = profile.now(),
                      .key = {profile.connection(QStringLiteral("team")), KeptProfile::idOf(1)},
                      .kind = Event::Kind::Answered,
                      .what = QStringLiteral("refused"),
                      .said = QStringLiteral("no\x1b[2J\nnever \u202e more")}});
        const CliRun text = m_house->run(words("log"));
        QVERIFY(text.out.contains("refused") && text.out.count('\n') == 1 && !text.out.contains('\x1b'));
        const CliRun json = m_house->run(words("log --json"));
        QVERIFY(!json.out.contains('\x1b'));
        QCOMPARE(json.row()[u"note"].toString(), QStringLiteral("no\x1b[2J\nnever \u202e more"));
    }

    void anEmptyProfileHasNothing()
    {
        const CliRun log = m_house->run(words("log"));
        QCOMPARE(log.status, 0);
        QCOMPARE(log.out + log.err, QByteArray());
        QVERIFY(QJsonDocument::fromJson(m_house->run(words("log --json")).out).isArray());
        QCOMPARE(m_house->run(words("export")).out.count('\n'), 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line :
             {"export x", "export --format xml", "export --format text", "export --state ready",
              "export --force", "export -o", "log x", "log --format xml", "log --since yesterday",
              "log --since -3m", "log --limit -1", "log --limit many", "log --kind said", "log --force"})
            QTest::newRow(line) << QByteArray(line);
    }
    void wrongUsage()
    {
        QFETCH(const QByteArray, line);
        const CliRun run = m_house->run(words(line.constData()));
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.complainsWell() && run.err.contains("--help"), run.err.constData());
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool hasBegun(const QString &path)
    {
        const QFileInfo file(path);
        return !file.dir().entryList({file.fileName() + u'*'}, QDir::Files).isEmpty();
    }

    std::unique_ptr<CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
