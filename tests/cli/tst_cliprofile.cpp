// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"
#include "keptprofile.h"
#include "profile.h"
#include "quellcli.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quell;

/// `quell-cli connection …`, QUELL_SECRET, and profiles that cannot be used.
class TestCliProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<CliHouse>(); }
    void cleanup()
    {
        QVERIFY(m_house->secretsWereKept());
        m_house.reset();
    }

    void withoutKeyringNothingIsStored()
    {
        const CliRun run = add({}, CliHouse::duneKey.toUtf8() + '\n');
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("QUELL_SECRET") && run.err.contains("Nothing was stored"),
                 run.err.constData());
        QVERIFY(run.complainsWell());
        QVERIFY(m_house->connections().isEmpty());
    }

    void withoutKeyringAConnectionCanBeKeptWithoutItsSecret()
    {
        const CliRun run =
            add({QStringLiteral("--no-keyring"), QStringLiteral("--rpm"), QStringLiteral("200")},
                CliHouse::duneKey.toUtf8() + '\n');
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(m_house->connections().size(), 1);
        QCOMPARE(m_house->connections().constFirst().secretExpected, false);
        QCOMPARE(m_house->connections().constFirst().requestsPerMinute, 200);
        const CliRun test = m_house->runWith(
            CliHouse::duneKey,
            {QStringLiteral("connection"), QStringLiteral("test"), QStringLiteral("research")});
        QVERIFY2(test.status == 0, test.err.constData());
    }

    void readOnlyAndProductionAreKeptAndShown()
    {
        const CliRun run = add(
            {QStringLiteral("--no-keyring"), QStringLiteral("--read-only"), QStringLiteral("--production")},
            CliHouse::duneKey.toUtf8() + '\n');
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(m_house->connections().constFirst().readOnly);
        QVERIFY(m_house->connections().constFirst().production);
        const CliRun list = m_house->run({QStringLiteral("connection"), QStringLiteral("list")});
        QVERIFY2(list.out.contains("production, read-only"), list.out.constData());
        const CliRun json =
            m_house->run({QStringLiteral("--json"), QStringLiteral("connection"), QStringLiteral("list")});
        QVERIFY(json.row()[u"readOnly"].toBool() && json.row()[u"production"].toBool());
    }

    void theProxyIsKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("settings") << QStringLiteral("system") << QString();
        QTest::newRow("none") << QStringLiteral("none") << QStringLiteral("none");
        QTest::newRow("given") << QStringLiteral("socks5://127.0.0.1:1080")
                               << QStringLiteral("socks5://127.0.0.1:1080");
    }
    void theProxyIsKept()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        const CliRun run = add({QStringLiteral("--no-keyring"), QStringLiteral("--proxy"), typed},
                               CliHouse::duneKey.toUtf8() + '\n');
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(m_house->connections().constFirst().proxy, kept);
        const CliRun list =
            m_house->run({QStringLiteral("connection"), QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(list.row()[u"proxy"].toString(), typed);
    }

    void theListTellsWhatWasUsedOfTheQuota()
    {
        QVERIFY(add({QStringLiteral("--no-keyring"), QStringLiteral("--rpm"), QStringLiteral("40")},
                    CliHouse::duneKey.toUtf8() + '\n')
                    .status
                == 0);
        const QStringList list{QStringLiteral("connection"), QStringLiteral("list"),
                               QStringLiteral("--json")};
        QCOMPARE(m_house->run(list).row()[u"usedInLastMinute"].toInt(-1), 0);
        QCOMPARE(m_house->run(list).row()[u"leftInMinute"].toInt(-1), 40);
        QVERIFY(m_house->run(list).row()[u"lastSeenAt"].isNull());

        const QString id =
            m_house->simulator.addDuneExecution(CliHouse::duneKey, {.age = std::chrono::minutes(1)});
        const CliRun status = m_house->runWith(
            CliHouse::duneKey,
            {QStringLiteral("status"), QStringLiteral("-c"), QStringLiteral("research"), id});
        QVERIFY2(status.status == 0, status.err.constData());
        const QJsonObject row = m_house->run(list).row();
        QCOMPARE(row[u"usedInLastMinute"].toInt(-1), 1);
        QCOMPARE(row[u"leftInMinute"].toInt(-1), 39);
        QVERIFY(QDateTime::fromString(row[u"lastSeenAt"].toString(), Qt::ISODate).isValid());
        const CliRun text = m_house->run({QStringLiteral("connection"), QStringLiteral("list")});
        QVERIFY2(text.out.contains("1 used, 39 left"), text.out.constData());
    }

    void badSettingsAreRefusedBeforeTheSecretIsRead_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto dune = [](const QStringList &more) {
            return QStringList{QStringLiteral("new"), QStringLiteral("--service"), QStringLiteral("dune")}
            + more;
        };
        const auto atoti = [](const QStringList &more) {
            return QStringList{QStringLiteral("new"), QStringLiteral("--service"), QStringLiteral("atoti"),
                               QStringLiteral("--user"), QStringLiteral("ana")}
            + more;
        };
        const QString url = QStringLiteral("--url");
        QTest::newRow("no name") << QStringList{QStringLiteral("--service"), QStringLiteral("dune")};
        QTest::newRow("no service") << QStringList{QStringLiteral("new")};
        QTest::newRow("unknown service")
            << QStringList{QStringLiteral("new"), QStringLiteral("--service"), QStringLiteral("x")};
        QTest::newRow("secret as an argument") << dune({QStringLiteral("second")});
        QTest::newRow("unknown option") << dune({QStringLiteral("--password"), QStringLiteral("x")});
        QTest::newRow("no scheme") << dune({url, QStringLiteral("api.example.com")});
        QTest::newRow("credentials in it") << dune({url, QStringLiteral("https://ana:pw@api.example.com")});
        QTest::newRow("ftp") << dune({url, QStringLiteral("ftp://api.example.com")});
        QTest::newRow("http elsewhere") << dune({url, QStringLiteral("http://api.example.com")});
        QTest::newRow("unknown sign-in") << dune({QStringLiteral("--auth"), QStringLiteral("magic")});
        QTest::newRow("scheme without token") << dune({QStringLiteral("--scheme"), QStringLiteral("Bearer")});
        QTest::newRow("no number") << dune({QStringLiteral("--rpm"), QStringLiteral("many")});
        QTest::newRow("no requests") << dune({QStringLiteral("--rpm"), QStringLiteral("0")});
        QTest::newRow("proxy without a port")
            << dune({QStringLiteral("--proxy"), QStringLiteral("http://proxy.example.com")});
        QTest::newRow("credentials in the proxy")
            << dune({QStringLiteral("--proxy"), QStringLiteral("http://ana:pw@proxy.example.com:3128")});
        QTest::newRow("no such file") << dune({QStringLiteral("--ca"), QStringLiteral("/nowhere.pem")});
        QTest::newRow("no certificates") << dune({QStringLiteral("--ca"), QStringLiteral("/etc/hostname")});
        QTest::newRow("no address") << atoti({});
        QTest::newRow("no user") << QStringList{QStringLiteral("new"),
                                                QStringLiteral("--service"),
                                                QStringLiteral("atoti"),
                                                url,
                                                QStringLiteral("https://olap.example.com"),
                                                QStringLiteral("--auth"),
                                                QStringLiteral("basic")};
        QTest::newRow("name in use") << QStringList{QStringLiteral("RESEARCH"), QStringLiteral("--service"),
                                                    QStringLiteral("dune")};
        QTest::newRow("blank name") << QStringList{QStringLiteral(" "), QStringLiteral("--service"),
                                                   QStringLiteral("dune")};
    }
    void badSettingsAreRefusedBeforeTheSecretIsRead()
    {
        QFETCH(const QStringList, words);
        m_house->connectDune(QStringLiteral("research"));
        const CliRun run =
            m_house->run(QStringList{QStringLiteral("connection"), QStringLiteral("add")} + words,
                         {.input = CliHouse::duneKey.toUtf8()});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.complainsWell(), run.err.constData());
        QVERIFY(!run.err.contains(":pw@"));
        QCOMPARE(m_house->connections().size(), 1);
    }

    void badSecretsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a line break") << QByteArray("\n");
        QTest::newRow("two lines") << QByteArray("wrong\nkey\n");
        QTest::newRow("a control character") << QByteArray("wrong\x01key");
        QTest::newRow("not UTF-8") << QByteArray("wrong\xff\xfekey");
        QTest::newRow("endless") << QByteArray(200'000, 'k');
    }
    void badSecretsAreRefused()
    {
        QFETCH(const QByteArray, input);
        const CliRun run = add({}, input);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.complainsWell(), run.err.constData());
        QVERIFY(m_house->connections().isEmpty());
    }

    void theListShowsWhatIsSetUp()
    {
        m_house->connectDune(QStringLiteral("research"));
        m_house->connectAtoti(QStringLiteral("risk"));
        const CliRun json =
            m_house->run({QStringLiteral("connection"), QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.rows().size(), 2);
        const QJsonObject risk = json.row(1);
        QCOMPARE(risk[u"name"].toString(), QStringLiteral("risk"));
        QCOMPARE(risk[u"service"].toString(), QStringLiteral("atoti"));
        QCOMPARE(risk[u"url"].toString(), m_house->simulator.atotiUrl(QStringLiteral("/risk")).toString());
        QCOMPARE(risk[u"signIn"].toString(), QStringLiteral("basic"));
        QCOMPARE(risk[u"user"].toString(), QStringLiteral("ana"));
        QCOMPARE(risk[u"secretExpected"].toBool(true), false);
        QVERIFY(json.row(0)[u"user"].isNull());
        const CliRun text = m_house->run({QStringLiteral("connection"), QStringLiteral("list")});
        QVERIFY(text.out.contains("research") && text.out.contains("basic"));
    }

    void aTestSaysWhatItProved()
    {
        m_house->connectDune(QStringLiteral("research"));
        const QStringList test{QStringLiteral("connection"), QStringLiteral("test"),
                               QStringLiteral("research")};
        const CliRun good = m_house->runWith(CliHouse::duneKey, test);
        QCOMPARE(good.status, 0);
        QVERIFY2(good.out.contains("Dune"), good.out.constData());
        const CliRun bad = m_house->runWith(CliHouse::wrongKey, test);
        QCOMPARE(bad.status, 3);
        QCOMPARE(bad.out, QByteArray());
        QVERIFY2(bad.complainsWell(), bad.err.constData());
        QCOMPARE(m_house->run(test).status, 3);
        QCOMPARE(m_house->runWith(CliHouse::duneKey, {test[0], test[1], QStringLiteral("nobody")}).status, 3);
    }

    void aRemovedConnectionTakesItsExecutionsAlong()
    {
        m_house->connectDune(QStringLiteral("research"));
        QCOMPARE(m_house->run({QStringLiteral("track"), QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ")}).status,
                 0);
        const CliRun run = m_house->run(
            {QStringLiteral("connection"), QStringLiteral("remove"), QStringLiteral("research")});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(m_house->connections().isEmpty());
        QCOMPARE(m_house->run({QStringLiteral("list"), QStringLiteral("--json")}).rows().size(), 0);
        QVERIFY(m_house->simulator.requests().isEmpty());
    }

    void aSecretInTheEnvironmentIsForOneNamedConnection_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QStringList>("words");
        const QString key = CliHouse::duneKey;
        const QString id = QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ");
        const QString connection = QStringLiteral("connection");
        const QString research = QStringLiteral("research");
        QTest::newRow("list") << key << QStringList{QStringLiteral("list")};
        QTest::newRow("status") << key << QStringList{QStringLiteral("status"), id};
        QTest::newRow("cancel") << key << QStringList{QStringLiteral("cancel"), id};
        QTest::newRow("connection list") << key << QStringList{connection, QStringLiteral("list")};
        QTest::newRow("connection remove")
            << key << QStringList{connection, QStringLiteral("remove"), research};
        QTest::newRow("connection add") << key
                                        << QStringList{connection, QStringLiteral("add"), QStringLiteral("n"),
                                                       QStringLiteral("--service"), QStringLiteral("dune")};
        QTest::newRow("two connections")
            << key << QStringList{QStringLiteral("status"), QStringLiteral("-c"),   research,
                                  QStringLiteral("-c"),     QStringLiteral("team"), id};
        QTest::newRow("empty") << QString()
                               << QStringList{QStringLiteral("status"), QStringLiteral("-c"), research, id};
        QTest::newRow("two lines") << QStringLiteral(
            "wrong-\nkey") << QStringList{QStringLiteral("status"), QStringLiteral("-c"), research, id};
    }
    void aSecretInTheEnvironmentIsForOneNamedConnection()
    {
        QFETCH(const QString, secret);
        QFETCH(const QStringList, words);
        m_house->connectDune(QStringLiteral("research"));
        const CliRun run = m_house->runWith(secret, words);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.complainsWell(), run.err.constData());
        QVERIFY(m_house->simulator.requests().isEmpty());
        QCOMPARE(m_house->connections().size(), 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{QStringLiteral("stop")};
        QTest::newRow("half a command") << QStringList{QStringLiteral("connection")};
        QTest::newRow("no ids") << QStringList{QStringLiteral("track")};
        QTest::newRow("nothing to cancel") << QStringList{QStringLiteral("cancel")};
        QTest::newRow("nothing to ask about") << QStringList{QStringLiteral("status")};
        QTest::newRow("arguments to list") << QStringList{QStringLiteral("list"), QStringLiteral("x")};
        QTest::newRow("wait without number") << QStringList{
            QStringLiteral("cancel"), QStringLiteral("--wait"), QStringLiteral("long"), QStringLiteral("x")};
        QTest::newRow("negative wait")
            << QStringList{QStringLiteral("cancel"), QStringLiteral("--wait=-1"), QStringLiteral("x")};
        QTest::newRow("yes to nothing")
            << QStringList{QStringLiteral("cancel"), QStringLiteral("--yes"), QStringLiteral("x")};
        QTest::newRow("all of nowhere") << QStringList{
            QStringLiteral("cancel"), QStringLiteral("--all-running"), QStringLiteral("--yes")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("list"), QStringLiteral("--force")};
        QTest::newRow("empty connection")
            << QStringList{QStringLiteral("list"), QStringLiteral("-c"), QString()};
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, words);
        const CliRun run = m_house->run(words);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.complainsWell(), run.err.constData());
        QVERIFY2(run.err.contains("--help"), run.err.constData());
    }

    void everyCommandHasHelp()
    {
        const CliRun all = m_house->run({QStringLiteral("--help")});
        QCOMPARE(all.status, 0);
        for (const char *command : {"connection add", "connection list", "connection test",
                                    "connection remove", "track", "untrack", "list", "status", "cancel"})
        {
            QVERIFY2(all.out.contains(command), command);
            const CliRun one = m_house->run(QString::fromLatin1(command).split(u' ')
                                            + QStringList{QStringLiteral("--help")});
            QCOMPARE(one.status, 0);
            QVERIFY2(one.out.startsWith(QByteArray("Usage: quell-cli ") + command), one.out.constData());
        }
        QVERIFY(m_house->run({QStringLiteral("--version")}).out.startsWith("quell-cli "));
    }

    void aProfileThatCannotBeMadeIsSaid()
    {
        const QString inAFile = QStringLiteral("/etc/hostname/profile");
        const CliRun run = m_house->run({QStringLiteral("--profile"), inAFile, QStringLiteral("list")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.complainsWell() && run.err.contains(inAFile.toUtf8()), run.err.constData());
    }

    void damagedConnectionsAreSaidAndLeftAlone()
    {
        m_house->connectDune(QStringLiteral("research"));
        QFile file(m_house->file(QStringLiteral("connections.json")));
        const QByteArray damaged("{\"connections\": [{");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                && file.write(damaged) == damaged.size());
        file.close();
        for (const QStringList &words : {QStringList{QStringLiteral("list")},
                                         QStringList{QStringLiteral("connection"), QStringLiteral("add"),
                                                     QStringLiteral("x"), QStringLiteral("--service"),
                                                     QStringLiteral("dune"), QStringLiteral("--no-keyring")}})
        {
            const CliRun run = m_house->run(words, {.input = CliHouse::wrongKey.toUtf8()});
            QCOMPARE(run.status, 1);
            QVERIFY2(run.complainsWell() && run.err.contains("connections.json"), run.err.constData());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }

    void aDatabaseOfANewerVersionIsLeftAlone()
    {
        QCOMPARE(m_house->run({QStringLiteral("list")}).status, 0);
        // SQLite keeps user_version at offset 60 of the file, big-endian.
        QFile file(m_house->file(QStringLiteral("quell.db")));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write("\0\0\x27\x0f", 4) == 4);
        file.close();
        const CliRun run = m_house->run({QStringLiteral("list")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.complainsWell() && run.err.contains("newer"), run.err.constData());
    }

    /// How long what is over is kept is chosen in the window's settings, which may say ten years.
    void whatIsOldIsKept()
    {
        m_house->connectDune(QStringLiteral("research"));
        const QDateTime ended = QDateTime::currentDateTimeUtc().addDays(-400);
        {
            KeptProfile profile(*m_house);
            Execution old{.key = {profile.connection(QStringLiteral("research")), KeptProfile::idOf(1)},
                          .trackedAt = ended};
            old.last = {
                .key = old.key, .seenAt = ended, .state = ExecutionState::Completed, .endedAt = ended};
            profile.store({old});
            profile.log({Event{ended, old.key, Event::Kind::Changed, QStringLiteral("completed"), {}}});
        }
        QCOMPARE(m_house->run(words("list --json")).rows().size(), 1);
        QCOMPARE(m_house->run(words("track 01JZZZZZZZZZZZZZZZZZZZZZZZ")).status, 0);
        QCOMPARE(m_house->run(words("list --json")).rows().size(), 2);
        QCOMPARE(m_house->run(words("log --json")).rows().size(), 1);
    }

    void theWindowIsToldWhatChanged()
    {
        m_house->connectDune(QStringLiteral("research"));
        // The socket is found by the directory, under the same runtime directory.
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", QFileInfo(m_house->profile()).path().toLocal8Bit());
        Instance window{Profile(m_house->profile())};
        const Outcome<Instance::Role> role = window.claim();
        qputenv("XDG_RUNTIME_DIR", before);
        QVERIFY(role.ok() && role.value() == Instance::Role::First);
        const QSignalSpy reloads(&window, &Instance::reloadRequested);
        QCOMPARE(m_house->run({QStringLiteral("track"), QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ")}).status,
                 0);
        QCOMPARE(reloads.count(), 1);
        QCOMPARE(m_house->run({QStringLiteral("list")}).status, 0);
        QCOMPARE(reloads.count(), 1);
    }

private:
    CliRun add(const QStringList &more, const QByteArray &input)
    {
        return m_house->run(QStringList{QStringLiteral("connection"), QStringLiteral("add"),
                                        QStringLiteral("research"), QStringLiteral("--service"),
                                        QStringLiteral("dune"), QStringLiteral("--url"),
                                        m_house->simulator.duneUrl().toString()}
                                + more,
                            {.input = input});
    }

    std::unique_ptr<CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cliprofile.moc"
