// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptprofile.h"

#include <QTest>

using namespace Quell;

/// `quell-cli connection edit`, `secret`, `export` and `import`.
class TestCliConnections : public QObject
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

    void readOnlyIsTakenBack()
    {
        QCOMPARE(edit("--read-only --production --switch-off").status, 0);
        QVERIFY(research().readOnly && research().production && research().switchedOff);
        const CliRun run = edit("--no-read-only --json");
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(!run.row()[u"readOnly"].toBool(true) && run.row()[u"production"].toBool());
        QVERIFY(!research().readOnly && research().production && research().switchedOff);
        QCOMPARE(edit("--no-production --switch-on").status, 0);
        QVERIFY(!research().production && !research().switchedOff);
    }

    void onlyWhatIsNamedChanges()
    {
        const Connection before = research();
        QCOMPARE(edit("--rpm 200 --proxy none").status, 0);
        Connection expected = before;
        expected.requestsPerMinute = 200;
        expected.proxy = QStringLiteral("none");
        QCOMPARE(research(), expected);
        QCOMPARE(edit("--name archive --url https://dune.example.com/api/").status, 0);
        expected.name = QStringLiteral("archive");
        expected.url = QUrl(QStringLiteral("https://dune.example.com/api"));
        QCOMPARE(research(), expected);
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void whatCannotBeIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        const auto row = [](const char *line, int status) {
            QTest::newRow(line) << QByteArray(line) << status;
        };
        row("research", 2);
        row("", 2);
        row("research other --read-only", 2);
        row("nobody --read-only", 3);
        row("research --read-only --no-read-only", 2);
        row("research --switch-on --switch-off", 2);
        row("research --name team", 2);
        row("research --name=", 2);
        row("research --url http://dune.example.com", 2);
        row("research --url https://ana:pw@dune.example.com", 2);
        row("research --rpm 0", 2);
        row("research --discover some", 2);
        row("research --proxy ftp://proxy.example.com:1", 2);
        row("research --ca /nowhere.pem", 2);
        row("research --auth basic", 2);
    }
    void whatCannotBeIsRefusedAndNothingChanges()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, status);
        m_house->connectDune(QStringLiteral("team"));
        const QList<Connection> before = m_house->connections();
        const CliRun run = m_house->run(words("connection edit") + words(line.constData()));
        QCOMPARE(run.status, status);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.complainsWell() && run.err.count('\n') == 1, run.err.constData());
        QVERIFY(!run.err.contains("pw@"));
        QCOMPARE(m_house->connections(), before);
    }

    void httpElsewhereNeedsAYes()
    {
        const CliRun refused = edit("--url http://dune.example.com");
        QVERIFY2(refused.status == 2 && refused.err.contains("--allow-http"), refused.err.constData());
        QCOMPARE(edit("--url http://dune.example.com --allow-http").status, 0);
        QVERIFY(research().allowHttp);
        QCOMPARE(edit("--no-allow-http").status, 2);
        // The yes was to this one machine, and to http.
        QCOMPARE(edit("--url http://dune.example.com/base --rpm 30").status, 0);
        for (const char *other : {"--url http://other.example.com", "--url http://dune.example.com:8080"}) {
            const CliRun elsewhere = edit(other);
            QVERIFY2(elsewhere.status == 2 && elsewhere.err.contains("--allow-http"),
                     elsewhere.err.constData());
            QCOMPARE(research().url, QUrl(QStringLiteral("http://dune.example.com/base")));
            QVERIFY(research().allowHttp);
        }
        QCOMPARE(edit("--url http://other.example.com --allow-http").status, 0);
        QCOMPARE(edit("--url https://other.example.com").status, 0);
        QVERIFY(!research().allowHttp);
        QCOMPARE(edit("--url http://other.example.com").status, 2);
    }

    void withoutKeyringTheSecretIsNotKept()
    {
        const CliRun run =
            m_house->run(words("connection secret research"), {.input = CliHouse::duneKey.toUtf8() + '\n'});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.complainsWell() && run.err.contains("was not kept"), run.err.constData());
        QVERIFY(!research().secretExpected);
        QCOMPARE(m_house->run(words("connection secret research"), {.input = "two\nlines"}).status, 2);
        QCOMPARE(m_house->run(words("connection secret")).status, 2);
    }

    void aTeamsSettingsAreTakenOver()
    {
        m_house->connectAtoti(QStringLiteral("risk"));
        m_house->change(QStringLiteral("risk"),
                        [](Connection &connection) { connection.secretExpected = true; });
        const QString file = m_house->file(QStringLiteral("team.json"));
        QCOMPARE(m_house->run(words("connection export") + QStringList{file}).status, 0);
        const CliRun exported = m_house->run(words("connection export"));
        QCOMPARE(exported.status, 0);
        QVERIFY(!exported.out.contains("secret"));
        QCOMPARE(m_house->run(words("connection export") + QStringList{file}).status, 1);
        QCOMPARE(m_house->run(words("connection export --force -c risk") + QStringList{file}).status, 0);

        CliHouse colleague;
        const CliRun dry = colleague.run(words("connection import --dry-run"), {.input = exported.out});
        QVERIFY2(dry.status == 0 && dry.out.contains("research would be added"),
                 (dry.out + dry.err).constData());
        QVERIFY(colleague.connections().isEmpty());
        const CliRun taken = colleague.run(words("connection import --json"), {.input = exported.out});
        QVERIFY2(taken.status == 0, taken.err.constData());
        QCOMPARE(taken.rows().size(), 2);
        QCOMPARE(colleague.connections().size(), 2);
        QVERIFY(!colleague.connections().at(1).secretExpected);
        QCOMPARE(colleague.connections().at(1).url, m_house->connections().at(1).url);
        // Once more from the file, and nothing is added.
        const CliRun again = colleague.run(words("connection import") + QStringList{file});
        QVERIFY2(again.status == 0 && again.out.contains("risk is there already"), again.out.constData());
        QCOMPARE(colleague.connections().size(), 2);
    }

    void whatIsThereIsLeftAsItIsAndSaid()
    {
        const QByteArray exported = m_house->run(words("connection export")).out;
        QCOMPARE(edit("--rpm 15").status, 0);
        const CliRun run = m_house->run(words("connection import"), {.input = exported});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.complainsWell() && run.err.contains("left as it is"), run.err.constData());
        QCOMPARE(research().requestsPerMinute, 15);
    }

    /// The sentence has a line to be copied into a shell, and the name is a colleague's.
    void whatIsToBeTypedIsQuoted()
    {
        QByteArray file = R"json({"version": 1, "connections": [{
            "id": "7d1f0f0e-9a3b-4b8e-8a55-0f6f0f4f7c01", "name": "x; $(touch pwned)", "service": "dune",
            "url": "https://api.dune.com/api", "signIn": "api-key"}]})json";
        const CliRun first = m_house->run(words("connection import"), {.input = file});
        const QByteArray said = first.out + first.err;
        QVERIFY2(said.contains("quell-cli connection secret 'x; $(touch pwned)'"), said.constData());
        file.replace("api.dune.com", "other.example.com");
        const CliRun second = m_house->run(words("connection import"), {.input = file});
        const QByteArray saidThen = second.out + second.err;
        QVERIFY2(saidThen.contains(" 'x; $(touch pwned)"), saidThen.constData());
    }

    void whatCannotBeImportedIsSaid()
    {
        for (const QByteArray &input :
             {QByteArray(), QByteArray("[]"), QByteArray("{\"version\":9,\"connections\":[]}"),
              QByteArray(2'000'000, ' '), QByteArray("\xff\xfe")})
        {
            const CliRun run = m_house->run(words("connection import"), {.input = input});
            QCOMPARE(run.status, 2);
            QVERIFY2(run.complainsWell() && run.err.count('\n') == 1, run.err.constData());
        }
        QCOMPARE(m_house->run(words("connection import /nowhere.json")).status, 2);
        QCOMPARE(m_house->run(words("connection import /")).status, 2);
        const QByteArray oneBad("{\"version\":1,\"connections\":[{\"name\":\"bad\",\"service\":\"x\","
                                "\"signIn\":\"y\",\"url\":\"https://a.example.com\"},"
                                "{\"name\":\"good\",\"service\":\"dune\",\"signIn\":\"api-key\",\"url\":"
                                "\"https://b.example.com/api\"}]}");
        const CliRun run = m_house->run(words("connection import"), {.input = oneBad});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.complainsWell() && run.err.contains("bad"), run.err.constData());
        QCOMPARE(m_house->connections().size(), 2);
    }

private:
    [[nodiscard]] Connection research() const { return m_house->connections().constFirst(); }
    CliRun edit(const char *line)
    {
        return m_house->run(QStringList{QStringLiteral("connection"), QStringLiteral("edit"), research().name}
                            + words(line));
    }

    std::unique_ptr<CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliConnections)
#include "tst_cliconnections.moc"
