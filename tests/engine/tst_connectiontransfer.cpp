// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"
#include "wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using Fate = ImportedConnection::Fate;

namespace {

QJsonObject entry(const QString &name, const QString &url = QStringLiteral("https://c0.example.com"))
{
    return {{QStringLiteral("id"), QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), name},
            {QStringLiteral("service"), QStringLiteral("teller")},
            {QStringLiteral("url"), url},
            {QStringLiteral("signIn"), QStringLiteral("api-key")}};
}

QByteArray fileOf(const QList<QJsonObject> &entries)
{
    QJsonArray array;
    for (const QJsonObject &one : entries)
        array.append(one);
    return QJsonDocument({{QStringLiteral("version"), 1}, {QStringLiteral("connections"), array}}).toJson();
}

/// What is imported has to be readable.
QList<ImportedConnection> imported(EngineRoom &room, const QByteArray &json, bool allowHttp = false)
{
    const Outcome<QList<ImportedConnection>> outcome = room.connections.importConnections(json, allowHttp);
    if (!outcome.ok())
        qFatal("%s", qPrintable(outcome.trouble().said));
    return outcome.value();
}

} // namespace

/// Settings of connections as a team shares them.
class ConnectionTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueGetsTheSettingsAndNothingElse()
    {
        EngineRoom mine;
        const QUuid id = mine.connect(QStringLiteral("lister"), 30, QStringLiteral("ana"));
        QVERIFY(mine.change(id, [](Connection &connection) {
            connection.production = true;
            connection.readOnly = true;
            connection.proxy = QStringLiteral("none");
            connection.discovery = Discovery::Everyone;
        }));
        mine.store.stored.first().secretEdition = QUuid::createUuid();
        QVERIFY(mine.connections.load().ok());
        const QByteArray json = mine.connections.exported();
        QVERIFY(!json.contains("demo-key") && !json.contains("secretE"));

        EngineRoom theirs;
        const QSignalSpy added(&theirs.connections, &Connections::connectionAdded);
        const QList<ImportedConnection> result = imported(theirs, json);
        QCOMPARE(result.size(), 1);
        QCOMPARE(result.constFirst().fate, Fate::Added);
        QCOMPARE(added.count(), 1);
        QCOMPARE(theirs.store.stored.size(), 1);
        Connection expected = *mine.connections.find(id);
        QVERIFY(theirs.store.stored.constFirst().id != id);
        expected.id = theirs.store.stored.constFirst().id;
        expected.secretEdition = QUuid();
        QCOMPARE(theirs.store.stored.constFirst(), expected);
        QVERIFY(!expected.secretExpected);
    }

    void whatIsNamedIsExported()
    {
        EngineRoom room;
        const QUuid first = room.connect(QStringLiteral("teller"));
        const QUuid second = room.connect(QStringLiteral("lister"));
        const auto names = [](const QByteArray &json) {
            QStringList found;
            const QJsonArray entries = QJsonDocument::fromJson(json)[u"connections"].toArray();
            for (const auto &each : entries)
                found.append(each.toObject()[u"name"].toString());
            return found;
        };
        QCOMPARE(names(room.connections.exported()),
                 (QStringList{QStringLiteral("c0"), QStringLiteral("c1")}));
        QCOMPARE(names(room.connections.exported({second})), QStringList{QStringLiteral("c1")});
        QCOMPARE(names(room.connections.exported({second, first})).size(), 2);
    }

    void importingTwiceAddsNothing()
    {
        EngineRoom mine;
        mine.connect(QStringLiteral("teller"));
        const QByteArray json = mine.connections.exported();
        QCOMPARE(imported(mine, json).constFirst().fate, Fate::AlreadyThere);
        EngineRoom theirs;
        QCOMPARE(imported(theirs, json).constFirst().fate, Fate::Added);
        QCOMPARE(imported(theirs, json).constFirst().fate, Fate::AlreadyThere);
        QCOMPARE(theirs.store.stored.size(), 1);
    }

    void whatIsThereIsNeverWrittenOver()
    {
        EngineRoom room;
        const QUuid id = room.connect(QStringLiteral("teller"));
        const Connection before = *room.connections.find(id);
        // A file from elsewhere with our connection's id would otherwise choose where our secret goes.
        QJsonObject same = entry(QStringLiteral("c0"), QStringLiteral("https://elsewhere.example.com"));
        same[u"id"] = id.toString(QUuid::WithoutBraces);
        QList<ImportedConnection> result = imported(room, fileOf({same}));
        QCOMPARE(result.constFirst().fate, Fate::KeptAsItIs);
        QCOMPARE(room.store.stored, QList{before});

        // Nor does one with its name alone; and a second time it is known.
        const QByteArray other =
            fileOf({entry(QStringLiteral("C0"), QStringLiteral("https://elsewhere.example.com"))});
        result = imported(room, other);
        QCOMPARE(result.constFirst().fate, Fate::Renamed);
        QCOMPARE(result.constFirst().connection.name, QStringLiteral("C0 (2)"));
        QCOMPARE(room.store.stored.size(), 2);
        QCOMPARE(room.store.stored.constFirst(), before);
        QCOMPARE(imported(room, other).constFirst().fate, Fate::AlreadyThere);
        QCOMPARE(room.store.stored.size(), 2);
    }

    void anIdWithoutConnectionClaimsNoSecretThatWasLeftBehind()
    {
        EngineRoom room;
        const QJsonObject left = entry(QStringLiteral("left"));
        const QUuid id = QUuid::fromString(left[u"id"].toString());
        room.secrets.keyring.insert(id, Secret(QStringLiteral("demo-key")));
        const QList<ImportedConnection> result = imported(room, fileOf({left}));
        QCOMPARE(result.constFirst().fate, Fate::Added);
        QVERIFY(result.constFirst().connection.id != id);
        QVERIFY(!room.secrets.keyring.contains(result.constFirst().connection.id));
    }

    void namesWithinOneFileClashToo()
    {
        EngineRoom room;
        const QList<ImportedConnection> result =
            imported(room,
                     fileOf({entry(QStringLiteral("a")),
                             entry(QStringLiteral("A"), QStringLiteral("https://other.example.com")),
                             entry(QStringLiteral("a"))}));
        QCOMPARE(result.at(0).fate, Fate::Added);
        QCOMPARE(result.at(1).fate, Fate::Renamed);
        QCOMPARE(result.at(2).fate, Fate::AlreadyThere);
        QCOMPARE(room.store.stored.size(), 2);
    }

    void unknownKeysArePassedOverAndSecretsAreNotKept()
    {
        EngineRoom room;
        QJsonObject strange = entry(QStringLiteral("a"));
        strange[u"apiKey"] = QStringLiteral("demo-key");
        strange[u"colour"] = 7;
        strange[u"secretExpected"] = true;
        strange[u"secretEdition"] = QUuid::createUuid().toString();
        strange.remove(QStringLiteral("id"));
        QCOMPARE(imported(room, fileOf({strange})).constFirst().fate, Fate::Added);
        QVERIFY(!room.store.stored.constFirst().secretExpected);
        QVERIFY(room.store.stored.constFirst().secretEdition.isNull());
        QVERIFY(!room.connections.exported().contains("demo-key"));
        QVERIFY(room.secrets.keyring.isEmpty() && room.secrets.session.isEmpty());
    }

    void aBadEntryIsRefusedByItself_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("no UUID", "id", QStringLiteral("7"));
        row("no name", "name", QJsonValue());
        row("name of blanks", "name", QStringLiteral("  "));
        row("name with a control character", "name", QStringLiteral("a\x1b[2J"));
        row("endless name", "name", QString(200, u'n'));
        row("number for a name", "name", 7);
        row("unknown service", "service", QStringLiteral("x"));
        row("no address", "url", QStringLiteral("example"));
        row("password in the address", "url", QStringLiteral("https://ana:pw@c0.example.com"));
        row("http", "url", QStringLiteral("http://c0.example.com"));
        row("unknown sign-in", "signIn", QStringLiteral("magic"));
        row("quota", "requestsPerMinute", -1);
        row("a word for a flag", "readOnly", QStringLiteral("yes"));
        row("discovery", "discovery", QStringLiteral("some"));
        row("proxy with a password", "proxy", QStringLiteral("http://ana:pw@proxy.example.com:1"));
        row("no such file", "caFile", QStringLiteral("/nowhere/ca.pem"));
    }
    void aBadEntryIsRefusedByItself()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        EngineRoom room;
        QJsonObject bad = entry(QStringLiteral("bad"));
        bad[key] = value;
        bad[u"allowHttp"] = true;
        const QList<ImportedConnection> result = imported(room, fileOf({bad, entry(QStringLiteral("good"))}));
        QCOMPARE(result.size(), 2);
        QCOMPARE(result.at(0).fate, Fate::Refused);
        QVERIFY2(result.at(0).reason.endsWith(u'.'), qPrintable(result.at(0).reason));
        QVERIFY(!result.at(0).reason.contains(u"pw@"));
        QCOMPARE(result.at(1).fate, Fate::Added);
        QCOMPARE(room.store.stored.size(), 1);
        QCOMPARE(room.store.stored.constFirst().name, QStringLiteral("good"));
    }

    void whatIsSaidOfABadEntryIsOneLineWhateverStandsInIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        const QString nasty = QStringLiteral("a\nb\x1b[2J\u202e%1").arg(QChar(0));
        QTest::newRow("the name") << QStringLiteral("name") << nasty;
        QTest::newRow("a file") << QStringLiteral("caFile") << QStringLiteral("/nowhere/%1").arg(nasty);
        QTest::newRow("the way of signing in") << QStringLiteral("signIn") << nasty;
        QTest::newRow("an address") << QStringLiteral("url") << QStringLiteral("https://%1").arg(nasty);
    }
    void whatIsSaidOfABadEntryIsOneLineWhateverStandsInIt()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        EngineRoom room;
        QJsonObject bad = entry(QStringLiteral("bad"));
        bad[key] = value;
        const ImportedConnection refused = imported(room, fileOf({bad})).constFirst();
        QCOMPARE(refused.fate, Fate::Refused);
        QCOMPARE(refused.reason, onOneLine(refused.reason, refused.reason.size()));
        QCOMPARE(refused.name, onOneLine(refused.name));
    }

    void httpNeedsTheYesOfWhoImports()
    {
        EngineRoom room;
        QJsonObject insecure = entry(QStringLiteral("lab"), QStringLiteral("http://lab.example.com"));
        insecure[u"allowHttp"] = true;
        const QByteArray json = fileOf({insecure});
        QCOMPARE(imported(room, json).constFirst().fate, Fate::Refused);
        QCOMPARE(imported(room, json, true).constFirst().fate, Fate::Added);
        QVERIFY(room.store.stored.constFirst().allowHttp);
        // Who has said yes to this address once is not refused what he has.
        QCOMPARE(imported(room, json).constFirst().fate, Fate::AlreadyThere);
        // Nobody has said yes where the file does not.
        QCOMPARE(imported(room,
                          fileOf({entry(QStringLiteral("new"), QStringLiteral("http://x.example.com"))}),
                          true)
                     .constFirst()
                     .fate,
                 Fate::Refused);
    }

    void whatIsNoSuchFileIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("name,service\na,b\n");
        QTest::newRow("cut off") << fileOf({entry(QStringLiteral("a"))}).chopped(20);
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray("{\"connections\":[]}");
        QTest::newRow("no list") << QByteArray("{\"version\":1,\"connections\":{}}");
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"connections\":[]}");
        QTest::newRow("too large") << QByteArray(ConnectionTransfer::largestTransfer + 1, ' ');
        QTest::newRow("too many") << fileOf(
            QList<QJsonObject>(ConnectionTransfer::mostConnections + 1, QJsonObject()));
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void whatIsNoSuchFileIsSaid()
    {
        QFETCH(const QByteArray, json);
        EngineRoom room;
        const auto outcome = room.connections.importConnections(json);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::InvalidInput);
        QVERIFY2(outcome.trouble().said.endsWith(u'.'), qPrintable(outcome.trouble().said));
        QVERIFY(room.store.stored.isEmpty());
    }

    void aPlanStoresNothing()
    {
        EngineRoom room;
        const QByteArray json = fileOf({entry(QStringLiteral("a"))});
        const auto planned = room.connections.plannedImport(json);
        QVERIFY(planned.ok());
        QCOMPARE(planned.value().constFirst().fate, Fate::Added);
        QVERIFY(room.store.stored.isEmpty() && room.connections.all().isEmpty());
    }

    void whatCannotBeStoredIsNotThere()
    {
        EngineRoom room;
        room.store.saveTrouble = Trouble{.kind = TroubleKind::StorageFailed};
        const QSignalSpy added(&room.connections, &Connections::connectionAdded);
        const auto outcome = room.connections.importConnections(fileOf({entry(QStringLiteral("a"))}));
        QVERIFY(!outcome.ok());
        QVERIFY(room.connections.all().isEmpty());
        QCOMPARE(added.count(), 0);
    }
};

QTEST_GUILESS_MAIN(ConnectionTransferTest)
#include "tst_connectiontransfer.moc"
