// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "engineroom.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

Connection draft(const QString &name = QStringLiteral("Research"))
{
    return Connection{.name = name, .service = QStringLiteral("teller")};
}

const Secret demoKey(QStringLiteral("demo-key"));

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftGetsItsDefaults();
    void whatIsWrongWithADraftIsSaid_data();
    void whatIsWrongWithADraftIsSaid();
    void aTokenGetsItsScheme();
    void namesAreUniqueWhateverTheirCase();
    void addPutsTheSecretBeforeTheConnection();
    void aLockedKeyringLeavesNothingAndTheChoice();
    void aStoreThatFailsLeavesNoSecret();
    void aSecondConnectionWithOneKeyIsRefused();
    void onePasswordForTwoServersIsFine();
    void removeTakesConnectionAndSecret();
    void removeTakesTheConnectionAlsoWhenTheKeyringIsLocked();
    void anUnknownServiceIsKeptButHasNoClient();
    void anInsecureAddressInTheFileIsNotConnectedTo();
    void whatAnotherProcessAddedIsNotOverwritten();
    void testProvesOrSaysWhyNot();
    void testOfAStoredConnectionUsesItsSecret();
    void aSecretForTheSessionMakesAClient();
    void aReplacedSecretIsInTheKeyringAndExpectedThere();
    void aSecretThatAnotherProcessReplacedIsNoticed();
    void whatWasTurnedAwaySignsInWithASecretFromElsewhere();
    void aReplacedKeyMayNotBeAnotherConnections();
    void aLockedKeyringKeepsTheSecretThatItHas();

private:
    /// Waits with the room's clock, on which the fake server's latency runs.
    template<typename T>
    static Outcome<T> answerIn(EngineRoom &room, const QFuture<Outcome<T>> &future)
    {
        room.clock.advance(1s);
        return answerOf(future);
    }
};

void ConnectionsTest::aDraftGetsItsDefaults()
{
    const EngineRoom room;
    const auto checked = room.connections.checked(draft(QStringLiteral("  Research ")));
    QVERIFY(checked.ok());
    QCOMPARE(checked.value().name, u"Research");
    QCOMPARE(checked.value().url, QUrl(QStringLiteral("https://teller.example.com/api")));
    QCOMPARE(checked.value().signIn, u"api-key");
    QCOMPARE(checked.value().requestsPerMinute, 40);
    QVERIFY(room.connections.checked(draft(QString::fromUtf8("Čísla 🦉"))).ok());
    QVERIFY(!checked.value().id.isNull());
}

void ConnectionsTest::whatIsWrongWithADraftIsSaid_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<int>("requestsPerMinute");
    QTest::addColumn<TroubleKind>("kind");
    const QString teller = QStringLiteral("teller");
    const QString lister = QStringLiteral("lister");
    const QString name = QStringLiteral("n");
    const QString url = QStringLiteral("https://olap.example.com");
    const auto invalid = TroubleKind::InvalidInput;
    QTest::newRow("no name") << teller << QString() << url << QString() << QString() << 0 << invalid;
    QTest::newRow("blank name") << teller << QStringLiteral("  ") << url << QString() << QString() << 0
                                << invalid;
    QTest::newRow("long name") << teller << QString(101, u'n') << url << QString() << QString() << 0
                               << invalid;
    QTest::newRow("line break in the name")
        << teller << QStringLiteral("a\nb") << url << QString() << QString() << 0 << invalid;
    QTest::newRow("unknown service") << QStringLiteral("oracle") << name << url << QString() << QString() << 0
                                     << invalid;
    QTest::newRow("no address where there is no default")
        << lister << name << QString() << QStringLiteral("token") << QString() << 0 << invalid;
    QTest::newRow("no scheme") << teller << name << QStringLiteral("olap.example.com/x") << QString()
                               << QString() << 0 << invalid;
    QTest::newRow("password in the address")
        << teller << name << QStringLiteral("https://me:wrong-key@olap.example.com") << QString() << QString()
        << 0 << invalid;
    QTest::newRow("not an address") << teller << name << QStringLiteral("https://[olap") << QString()
                                    << QString() << 0 << invalid;
    QTest::newRow("http to another machine") << teller << name << QStringLiteral("http://olap.example.com")
                                             << QString() << QString() << 0 << TroubleKind::InsecureAddress;
    QTest::newRow("unknown sign-in") << teller << name << url << QStringLiteral("magic") << QString() << 0
                                     << invalid;
    QTest::newRow("no user") << lister << name << url << QStringLiteral("basic") << QString() << 0 << invalid;
    QTest::newRow("no such certificate file")
        << teller << name << url << QString() << QStringLiteral("/nonexistent/ca.pem") << 0 << invalid;
    QTest::newRow("negative requests") << teller << name << url << QString() << QString() << -1 << invalid;
}

void ConnectionsTest::whatIsWrongWithADraftIsSaid()
{
    QFETCH(QString, service);
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, signIn);
    QFETCH(QString, caFile);
    QFETCH(int, requestsPerMinute);
    QFETCH(TroubleKind, kind);
    const EngineRoom room;
    const auto checked = room.connections.checked(Connection{.name = name,
                                                             .service = service,
                                                             .url = QUrl(url),
                                                             .signIn = signIn,
                                                             .requestsPerMinute = requestsPerMinute,
                                                             .caFile = caFile});
    QVERIFY(!checked.ok());
    QCOMPARE(checked.trouble().kind, kind);
    QVERIFY(checked.trouble().said.endsWith(u'.'));
    QVERIFY(!checked.trouble().said.contains(u"wrong-key"));
}

void ConnectionsTest::aTokenGetsItsScheme()
{
    const EngineRoom room;
    Connection connection = draft();
    connection.service = QStringLiteral("lister");
    connection.url = QUrl(QStringLiteral("https://olap.example.com/base/"));
    connection.signIn = QStringLiteral("token");
    connection.user = QStringLiteral("ada");
    auto checked = room.connections.checked(connection);
    QVERIFY(checked.ok());
    QCOMPARE(checked.value().scheme, u"Bearer");
    QCOMPARE(checked.value().user, u"ada"); // whose executions are looked for
    QCOMPARE(checked.value().url, QUrl(QStringLiteral("https://olap.example.com/base")));
    connection.scheme = QStringLiteral("jwt");
    checked = room.connections.checked(connection);
    QCOMPARE(checked.value().scheme, u"Jwt");
    connection.scheme = QStringLiteral("Digest");
    QVERIFY(!room.connections.checked(connection).ok());
}

void ConnectionsTest::namesAreUniqueWhateverTheirCase()
{
    EngineRoom room;
    const auto added = answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring));
    QVERIFY(added.ok());
    QVERIFY(!room.connections.checked(draft(QStringLiteral("RESEARCH "))).ok());
    QVERIFY(room.connections.checked(added.value()).ok()); // its own name is no conflict
    QCOMPARE(room.connections.named(QStringLiteral("reSearch"))->id, added.value().id);
    QVERIFY(!room.connections.named(QStringLiteral("other")));
}

void ConnectionsTest::addPutsTheSecretBeforeTheConnection()
{
    EngineRoom room;
    const QSignalSpy spy(&room.connections, &Connections::connectionAdded);
    const auto added = answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring));
    QVERIFY(added.ok());
    QVERIFY(added.value().secretExpected);
    QCOMPARE(room.secrets.keyring.value(added.value().id).use(), demoKey.use());
    QCOMPARE(room.store.stored, QList{added.value()});
    QCOMPARE(room.connections.all(), QList{added.value()});
    QCOMPARE(spy.size(), 1);

    EngineRoom session;
    const auto kept =
        answerIn(session, session.connections.add(draft(), demoKey, SecretKeeping::ThisSession));
    QVERIFY(kept.ok());
    QVERIFY(!kept.value().secretExpected);
    QVERIFY(session.secrets.keyring.isEmpty());
    QVERIFY(session.secrets.session.contains(kept.value().id));
}

void ConnectionsTest::aLockedKeyringLeavesNothingAndTheChoice()
{
    EngineRoom room;
    room.secrets.trouble = Trouble{.kind = TroubleKind::KeyringUnavailable};
    const auto failed = answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring));
    QVERIFY(!failed.ok());
    QCOMPARE(failed.trouble().kind, TroubleKind::KeyringUnavailable);
    QVERIFY(room.store.stored.isEmpty());
    QVERIFY(room.connections.all().isEmpty());
    QVERIFY(room.secrets.session.isEmpty());
    // Nor what the keyring takes later.
    QCOMPARE(room.secrets.late, LateSecret::TakenBack);
    QVERIFY(answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::ThisSession)).ok());
}

void ConnectionsTest::aStoreThatFailsLeavesNoSecret()
{
    EngineRoom room;
    room.store.saveTrouble = Trouble{.kind = TroubleKind::StorageFailed};
    const QSignalSpy spy(&room.connections, &Connections::connectionAdded);
    for (const SecretKeeping keeping : {SecretKeeping::Keyring, SecretKeeping::ThisSession}) {
        const auto failed = answerIn(room, room.connections.add(draft(), demoKey, keeping));
        QVERIFY(!failed.ok());
        QCOMPARE(failed.trouble().kind, TroubleKind::StorageFailed);
        QVERIFY(room.secrets.keyring.isEmpty());
        QVERIFY(room.secrets.session.isEmpty());
        QVERIFY(room.connections.all().isEmpty());
    }
    QCOMPARE(spy.size(), 0);
}

void ConnectionsTest::aSecondConnectionWithOneKeyIsRefused()
{
    EngineRoom room;
    QVERIFY(answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring)).ok());
    const auto second =
        answerIn(room, room.connections.add(draft(QStringLiteral("Team")), demoKey, SecretKeeping::Keyring));
    QVERIFY(!second.ok());
    QCOMPARE(second.trouble().kind, TroubleKind::InvalidInput);
    QVERIFY(second.trouble().said.contains(u"Research"));
    QVERIFY(!second.trouble().said.contains(demoKey.use()));
    QCOMPARE(room.connections.all().size(), 1);
    QCOMPARE(room.secrets.keyring.size(), 1);
    QVERIFY(answerIn(room,
                     room.connections.add(draft(QStringLiteral("Team")), Secret(QStringLiteral("other-key")),
                                          SecretKeeping::Keyring))
                .ok());
}

void ConnectionsTest::onePasswordForTwoServersIsFine()
{
    EngineRoom room;
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
        const Connection connection{.name = name,
                                    .service = QStringLiteral("lister"),
                                    .url = QUrl(QStringLiteral("https://%1.example.com").arg(name)),
                                    .user = QStringLiteral("ada")};
        QVERIFY(answerIn(room, room.connections.add(connection, demoKey, SecretKeeping::Keyring)).ok());
    }
}

void ConnectionsTest::removeTakesConnectionAndSecret()
{
    EngineRoom room;
    const auto added = answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring));
    const QSignalSpy spy(&room.connections, &Connections::connectionRemoved);
    QVERIFY(answerIn(room, room.connections.remove(added.value().id)).ok());
    QVERIFY(room.connections.all().isEmpty());
    QVERIFY(room.store.stored.isEmpty());
    QVERIFY(room.secrets.keyring.isEmpty());
    QCOMPARE(spy.size(), 1);
    QVERIFY(!answerIn(room, room.connections.remove(added.value().id)).ok());
}

void ConnectionsTest::removeTakesTheConnectionAlsoWhenTheKeyringIsLocked()
{
    EngineRoom room;
    const auto added = answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring));
    room.secrets.trouble = Trouble{.kind = TroubleKind::KeyringUnavailable};
    const auto removed = answerIn(room, room.connections.remove(added.value().id));
    QVERIFY(!removed.ok());
    QCOMPARE(removed.trouble().kind, TroubleKind::KeyringUnavailable);
    QVERIFY(room.store.stored.isEmpty());
    QVERIFY(room.connections.all().isEmpty());

    EngineRoom full;
    const auto other = answerIn(full, full.connections.add(draft(), demoKey, SecretKeeping::Keyring));
    full.store.saveTrouble = Trouble{.kind = TroubleKind::StorageFailed};
    QVERIFY(!answerIn(full, full.connections.remove(other.value().id)).ok());
    QCOMPARE(full.connections.all().size(), 1);
    QCOMPARE(full.secrets.keyring.size(), 1);
}

void ConnectionsTest::anUnknownServiceIsKeptButHasNoClient()
{
    EngineRoom room;
    const Connection strange{.id = QUuid::createUuid(),
                             .name = QStringLiteral("Warehouse"),
                             .service = QStringLiteral("oracle"),
                             .url = QUrl(QStringLiteral("https://warehouse.example.com"))};
    room.store.stored = {strange};
    QVERIFY(room.connections.load().ok());
    QCOMPARE(room.connections.all(), QList{strange});
    QVERIFY(room.connections.descriptionOf(strange.id).id.isEmpty());
    const auto client = answerIn(room, room.connections.makeClient(strange.id));
    QVERIFY(!client.ok());
    QVERIFY(client.trouble().said.contains(u"oracle"));
    QVERIFY(answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring)).ok());
    QCOMPARE(room.store.stored.first(), strange);
}

void ConnectionsTest::anInsecureAddressInTheFileIsNotConnectedTo()
{
    EngineRoom room;
    const QUuid id = room.connect(QStringLiteral("teller"));
    room.store.stored.first().url = QUrl(QStringLiteral("http://elsewhere.example.com"));
    QVERIFY(room.connections.load().ok());
    const auto client = answerIn(room, room.connections.makeClient(id));
    QVERIFY(!client.ok());
    QCOMPARE(client.trouble().kind, TroubleKind::InsecureAddress);
}

void ConnectionsTest::whatAnotherProcessAddedIsNotOverwritten()
{
    EngineRoom room;
    QVERIFY(room.connections.load().ok());
    const Connection other{.id = QUuid::createUuid(),
                           .name = QStringLiteral("Team"),
                           .service = QStringLiteral("teller"),
                           .url = QUrl(QStringLiteral("https://teller.example.com"))};
    room.store.stored.append(other);
    const QSignalSpy spy(&room.connections, &Connections::connectionAdded);
    QVERIFY(answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring)).ok());
    QCOMPARE(room.store.stored.size(), 2);
    QVERIFY(room.store.stored.contains(other));
    QCOMPARE(spy.size(), 2);
    QVERIFY(!answerIn(room,
                      room.connections.add(draft(QStringLiteral("team")), Secret(QStringLiteral("k")),
                                           SecretKeeping::Keyring))
                 .ok());
}

void ConnectionsTest::testProvesOrSaysWhyNot()
{
    EngineRoom room;
    // A draft has no id before it is checked: its server is that of the empty one.
    room.servers[QUuid()] = std::make_unique<FakeServer>(&room.clock);
    const Connection nameless = draft(QString());
    auto proof = answerIn(room, room.connections.test(nameless, demoKey));
    QVERIFY(proof.ok());
    QVERIFY(!proof.value().sentence.isEmpty());
    room.server(QUuid()).trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    proof = answerIn(room, room.connections.test(nameless, Secret(QStringLiteral("wrong-key"))));
    QVERIFY(!proof.ok());
    QCOMPARE(proof.trouble().kind, TroubleKind::WrongCredentials);
    QVERIFY(room.store.stored.isEmpty());
    QVERIFY(room.secrets.keyring.isEmpty());
}

void ConnectionsTest::testOfAStoredConnectionUsesItsSecret()
{
    EngineRoom room;
    const QUuid id = room.connect(QStringLiteral("teller"));
    QVERIFY(answerIn(room, room.connections.test(id)).ok());
    room.secrets.keyring.clear();
    const auto without = answerIn(room, room.connections.test(id));
    QVERIFY(!without.ok());
    QCOMPARE(without.trouble().kind, TroubleKind::NoSecret);
    QCOMPARE(room.server(id).count(QStringLiteral("test")), 1);
}

void ConnectionsTest::aSecretForTheSessionMakesAClient()
{
    EngineRoom room;
    const QUuid id = room.connect(QStringLiteral("teller"));
    room.secrets.trouble = Trouble{.kind = TroubleKind::KeyringUnavailable};
    QVERIFY(!answerIn(room, room.connections.makeClient(id)).ok());
    const QSignalSpy spy(&room.connections, &Connections::connectionChanged);
    QVERIFY(answerIn(room, room.connections.replaceSecret(id, demoKey, SecretKeeping::ThisSession)).ok());
    QCOMPARE(spy.size(), 1);
    QVERIFY(answerIn(room, room.connections.makeClient(id)).ok());
    QCOMPARE(room.secrets.session.size(), 1);
}

void ConnectionsTest::aReplacedSecretIsInTheKeyringAndExpectedThere()
{
    EngineRoom room;
    const auto added = answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::ThisSession));
    QVERIFY(added.ok());
    QVERIFY(!room.store.stored.first().secretExpected);
    const QUuid id = added.value().id;
    const QSignalSpy spy(&room.connections, &Connections::connectionChanged);
    const Secret another(QStringLiteral("another-key"));
    QVERIFY(answerIn(room, room.connections.replaceSecret(id, another, SecretKeeping::Keyring)).ok());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(room.secrets.keyring.value(id).use(), another.use());
    QVERIFY(room.secrets.session.isEmpty());
    QVERIFY(room.store.stored.first().secretExpected);
    QVERIFY(room.connections.find(id)->secretExpected);
}

void ConnectionsTest::aSecretThatAnotherProcessReplacedIsNoticed()
{
    EngineRoom room;
    const auto added = answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring));
    QVERIFY(added.ok());
    Connections window({}, &room.store, &room.secrets);
    QVERIFY(window.load().ok());
    const QSignalSpy changed(&window, &Connections::connectionChanged);
    for (const QString &key : {QStringLiteral("another-key"), QStringLiteral("a-third-key")}) {
        QVERIFY(
            answerIn(room,
                     room.connections.replaceSecret(added.value().id, Secret(key), SecretKeeping::Keyring))
                .ok());
        const qsizetype before = changed.size();
        QVERIFY(window.load().ok());
        QCOMPARE(changed.size(), before + 1);
        QVERIFY(window.load().ok());
        QCOMPARE(changed.size(), before + 1);
    }

    // Other settings do not undo it, also where the dialog was opened before.
    const QUuid edition = room.store.stored.first().secretEdition;
    Connection dialog = added.value();
    dialog.name = QStringLiteral("renamed");
    QVERIFY(room.connections.change(dialog).ok());
    QCOMPARE(room.store.stored.first().name, dialog.name);
    QCOMPARE(room.store.stored.first().secretEdition, edition);
}

void ConnectionsTest::whatWasTurnedAwaySignsInWithASecretFromElsewhere()
{
    EngineRoom room;
    const QUuid id = room.connect(QStringLiteral("teller"));
    const ExecutionKey key = room.running(id, QStringLiteral("1"));
    room.monitor.watchEverything();
    room.clock.advance(5s);
    room.server(id).trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    room.monitor.refresh({key});
    room.clock.advance(5s);
    QCOMPARE(room.monitor.health(id).state, HealthState::SignedOut);
    room.server(id).trouble.reset();

    Connections commandLine({}, &room.store, &room.secrets);
    QVERIFY(commandLine.load().ok());
    const Secret another(QStringLiteral("another-key"));
    QVERIFY(answerIn(room, commandLine.replaceSecret(id, another, SecretKeeping::Keyring)).ok());
    QVERIFY(room.connections.load().ok()); // The command has nudged the window.
    room.clock.advance(5s);
    QCOMPARE(room.monitor.health(id).state, HealthState::Fine);
}

void ConnectionsTest::aReplacedKeyMayNotBeAnotherConnections()
{
    EngineRoom room;
    QVERIFY(answerIn(room, room.connections.add(draft(), demoKey, SecretKeeping::Keyring)).ok());
    const Secret own(QStringLiteral("another-key"));
    const auto second =
        answerIn(room, room.connections.add(draft(QStringLiteral("Team")), own, SecretKeeping::Keyring));
    QVERIFY(second.ok());
    const QSignalSpy spy(&room.connections, &Connections::connectionChanged);
    for (const SecretKeeping keeping : {SecretKeeping::Keyring, SecretKeeping::ThisSession}) {
        const auto replaced =
            answerIn(room, room.connections.replaceSecret(second.value().id, demoKey, keeping));
        QVERIFY(!replaced.ok());
        QCOMPARE(replaced.trouble().kind, TroubleKind::InvalidInput);
        QVERIFY(replaced.trouble().said.contains(u"Research"));
    }
    QVERIFY(spy.isEmpty());
    QVERIFY(room.secrets.session.isEmpty());
    QCOMPARE(room.secrets.keyring.value(second.value().id).use(), own.use());
    // Its own one is no other's.
    QVERIFY(
        answerIn(room, room.connections.replaceSecret(second.value().id, own, SecretKeeping::Keyring)).ok());
}

void ConnectionsTest::aLockedKeyringKeepsTheSecretThatItHas()
{
    EngineRoom room;
    const QUuid id = room.connect(QStringLiteral("teller"));
    const QString before = room.secrets.keyring.value(id).use();
    room.secrets.trouble = Trouble{.kind = TroubleKind::KeyringUnavailable};
    const QSignalSpy spy(&room.connections, &Connections::connectionChanged);
    const auto replaced = answerIn(
        room,
        room.connections.replaceSecret(id, Secret(QStringLiteral("another-key")), SecretKeeping::Keyring));
    QVERIFY(!replaced.ok());
    QCOMPARE(replaced.trouble().kind, TroubleKind::KeyringUnavailable);
    QVERIFY(spy.isEmpty());
    QCOMPARE(room.secrets.keyring.value(id).use(), before);
    QCOMPARE(room.secrets.late, LateSecret::Kept);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "tst_connections.moc"
