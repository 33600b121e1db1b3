// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Quell;

namespace {

Connection dune()
{
    return Connection{.id = QUuid(QStringLiteral("{5f0c1f2e-7b52-4f6e-9d6c-0a5a4a0c9a11}")),
                      .name = QStringLiteral("Dune, team"),
                      .service = QStringLiteral("dune"),
                      .url = QUrl(QStringLiteral("https://api.dune.com/api")),
                      .signIn = QStringLiteral("api-key"),
                      .requestsPerMinute = 40,
                      .secretExpected = true,
                      .secretEdition = QUuid(QStringLiteral("{0d7c1f2e-7b52-4f6e-9d6c-0a5a4a0c9a12}"))};
}

Connection atoti()
{
    return Connection{.id = QUuid(QStringLiteral("{b7b1c2d4-0001-4e00-8000-000000000002}")),
                      .name = QStringLiteral("Risk “EMEA” ü"),
                      .service = QStringLiteral("atoti"),
                      .url = QUrl(QStringLiteral("http://olap.example.com:9090/base%20path")),
                      .signIn = QStringLiteral("token"),
                      .scheme = QStringLiteral("Jwt"),
                      .user = QStringLiteral("ana"),
                      .discovery = Discovery::Everyone,
                      .allowHttp = true,
                      .readOnly = true,
                      .production = true,
                      .switchedOff = true,
                      .proxy = QStringLiteral("socks5://proxy.example.com:1080"),
                      .caFile = QStringLiteral("/etc/ssl/corporate.pem")};
}

/// A whole file with one entry, some of whose keys are as given.
QByteArray fileWith(const QJsonObject &keys)
{
    QJsonObject entry{{QStringLiteral("id"), QStringLiteral("5f0c1f2e-7b52-4f6e-9d6c-0a5a4a0c9a11")},
                      {QStringLiteral("name"), QStringLiteral("Team")},
                      {QStringLiteral("service"), QStringLiteral("dune")},
                      {QStringLiteral("signIn"), QStringLiteral("api-key")},
                      {QStringLiteral("url"), QStringLiteral("https://api.dune.com/api")}};
    for (auto key = keys.begin(); key != keys.end(); ++key)
        entry.insert(key.key(), key.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("connections"), QJsonArray{entry}}})
        .toJson();
}

} // namespace

class tst_ConnectionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileThatDoesNotExistHasNoConnections();
    void everyFieldComesBack();
    void whatAnOlderQuellDidNotWriteIsOff();
    void theOrderIsKept();
    void fileIsReadableAndForItsOwnerAlone();
    void savingTheSameTwiceChangesNothing();
    void fileThatIsNotUnderstoodIsExplainedAndNeverOverwritten_data();
    void fileThatIsNotUnderstoodIsExplainedAndNeverOverwritten();
    void passwordInAnAddressIsNotRepeated();
    void keysOfOthersStay();
    void connectionThatMustNotBeStoredIsRefused_data();
    void connectionThatMustNotBeStoredIsRefused();
    void whatAnotherProcessAddedStays();
    void whatAnotherProcessRemovedDoesNotComeBack();
    void removedConnectionIsGone();
    void fileThatWasTakenAwayRemovesNothing();
    void placeThatCannotBeWrittenIsNamed();

private:
    [[nodiscard]] QByteArray bytes() const;
    void put(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void tst_ConnectionFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_path = m_directory->filePath(QStringLiteral("connections.json"));
}

QByteArray tst_ConnectionFile::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ConnectionFile::put(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_ConnectionFile::fileThatDoesNotExistHasNoConnections()
{
    const Outcome<QList<Connection>> loaded = ConnectionFile(m_path).load();
    QVERIFY(loaded.ok());
    QVERIFY(loaded.value().isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void tst_ConnectionFile::everyFieldComesBack()
{
    const QList<Connection> connections{dune(), atoti()};
    QVERIFY(ConnectionFile(m_path).save(connections).ok());
    const Outcome<QList<Connection>> loaded = ConnectionFile(m_path).load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.trouble().said));
    QCOMPARE(loaded.value(), connections);
}

void tst_ConnectionFile::whatAnOlderQuellDidNotWriteIsOff()
{
    put(fileWith({}));
    const Outcome<QList<Connection>> loaded = ConnectionFile(m_path).load();
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.trouble().said));
    const Connection connection = loaded.value().constFirst();
    QVERIFY(!connection.readOnly && !connection.production && !connection.switchedOff);
}

void tst_ConnectionFile::theOrderIsKept()
{
    ConnectionFile file(m_path);
    QVERIFY(file.save({dune(), atoti()}).ok());
    QVERIFY(file.save({atoti(), dune()}).ok());
    QCOMPARE(ConnectionFile(m_path).load().value(), (QList<Connection>{atoti(), dune()}));
}

void tst_ConnectionFile::fileIsReadableAndForItsOwnerAlone()
{
    QVERIFY(ConnectionFile(m_path).save({dune()}).ok());
    QVERIFY(bytes().contains("\n            \"name\": \"Dune, team\","));
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(m_path).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
                    | QFile::ExeOwner | QFile::ReadOwner | QFile::WriteOwner),
             QFile::ReadOwner | QFile::WriteOwner);
#endif
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("connections.json")});
}

void tst_ConnectionFile::savingTheSameTwiceChangesNothing()
{
    ConnectionFile file(m_path);
    QVERIFY(file.save({dune(), atoti()}).ok());
    const QByteArray first = bytes();
    QVERIFY(file.save({dune(), atoti()}).ok());
    QCOMPARE(bytes(), first);
}

void tst_ConnectionFile::fileThatIsNotUnderstoodIsExplainedAndNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1");
    QTest::newRow("not JSON") << QByteArray("{\"version\": 1,\n\"connections\": oops}")
                              << QStringLiteral("line 2");
    QTest::newRow("not an object") << QByteArray("[]") << QStringLiteral("version");
    QTest::newRow("no version") << QByteArray("{\"connections\": []}") << QStringLiteral("version");
    QTest::newRow("version as text") << QByteArray("{\"version\": \"1\", \"connections\": []}")
                                     << QStringLiteral("version");
    QTest::newRow("no connections") << QByteArray("{\"version\": 1}") << QStringLiteral("connections");
    QTest::newRow("newer") << QByteArray("{\"version\": 2, \"connections\": []}") << QStringLiteral("newer");
    QTest::newRow("entry that is none")
        << QByteArray("{\"version\": 1, \"connections\": [7]}") << QStringLiteral("Entry 1");
    QTest::newRow("id") << fileWith({{QStringLiteral("id"), QStringLiteral("../x")}})
                        << QStringLiteral("UUID");
    QTest::newRow("no name") << fileWith({{QStringLiteral("name"), QStringLiteral("  ")}})
                             << QStringLiteral("name");
    QTest::newRow("name of another type")
        << fileWith({{QStringLiteral("name"), 7}}) << QStringLiteral("name");
    QTest::newRow("no service") << fileWith({{QStringLiteral("service"), QString()}})
                                << QStringLiteral("service");
    QTest::newRow("limit below zero")
        << fileWith({{QStringLiteral("requestsPerMinute"), -1}}) << QStringLiteral("requestsPerMinute");
    QTest::newRow("limit and a half")
        << fileWith({{QStringLiteral("requestsPerMinute"), 1.5}}) << QStringLiteral("requestsPerMinute");
    QTest::newRow("flag as text") << fileWith({{QStringLiteral("allowHttp"), QStringLiteral("yes")}})
                                  << QStringLiteral("allowHttp");
    QTest::newRow("proxy without a port")
        << fileWith({{QStringLiteral("proxy"), QStringLiteral("http://proxy.example.com")}})
        << QStringLiteral("proxy");
    QTest::newRow("address without scheme")
        << fileWith({{QStringLiteral("url"), QStringLiteral("api.dune.com")}}) << QStringLiteral("url");
    QTest::newRow("address of a file")
        << fileWith({{QStringLiteral("url"), QStringLiteral("file:///etc/passwd")}}) << QStringLiteral("url");
    QTest::newRow("address with credentials")
        << fileWith({{QStringLiteral("url"), QStringLiteral("https://ana:demo-key@olap.example.com")}})
        << QStringLiteral("url");
    const QByteArray one = fileWith({});
    QJsonObject twice = QJsonDocument::fromJson(one).object();
    QJsonArray entries = twice.value(QStringLiteral("connections")).toArray();
    entries.append(entries.first());
    twice.insert(QStringLiteral("connections"), entries);
    QTest::newRow("the same entry twice")
        << QJsonDocument(twice).toJson() << QStringLiteral("two connections");
}

void tst_ConnectionFile::fileThatIsNotUnderstoodIsExplainedAndNeverOverwritten()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    put(content);
    ConnectionFile file(m_path);
    const Outcome<QList<Connection>> loaded = file.load();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY2(loaded.trouble().said.contains(m_path), qPrintable(loaded.trouble().said));
    QVERIFY2(loaded.trouble().said.contains(said), qPrintable(loaded.trouble().said));

    const Outcome<Done> saved = file.save({atoti()});
    QVERIFY(!saved.ok());
    QCOMPARE(saved.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY(!ConnectionFile(m_path).save({atoti()}).ok());
    QCOMPARE(bytes(), content);
}

void tst_ConnectionFile::passwordInAnAddressIsNotRepeated()
{
    for (const char *address : {"https://ana:demo-key@olap.example.com", "ana:demo-key@olap.example.com",
                                "ftp://ana:demo-key@olap.example.com"})
    {
        put(fileWith({{QStringLiteral("url"), QString::fromLatin1(address)}}));
        const Outcome<QList<Connection>> loaded = ConnectionFile(m_path).load();
        QVERIFY(!loaded.ok());
        QVERIFY(!loaded.trouble().said.contains(u"demo-key"));
    }
}

void tst_ConnectionFile::keysOfOthersStay()
{
    QJsonObject root =
        QJsonDocument::fromJson(fileWith({{QStringLiteral("colour"), QStringLiteral("teal")}})).object();
    root.insert(QStringLiteral("comment"), QStringLiteral("shared by the team"));
    put(QJsonDocument(root).toJson());
    ConnectionFile file(m_path);
    const Outcome<QList<Connection>> loaded = file.load();
    QVERIFY(loaded.ok());
    QList<Connection> connections = loaded.value();
    connections.first().name = QStringLiteral("Renamed");
    connections.append(atoti());
    QVERIFY(file.save(connections).ok());

    const QJsonObject saved = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(saved.value(QStringLiteral("comment")).toString(), QStringLiteral("shared by the team"));
    const QJsonObject entry = saved.value(QStringLiteral("connections")).toArray().first().toObject();
    QCOMPARE(entry.value(QStringLiteral("colour")).toString(), QStringLiteral("teal"));
    QCOMPARE(entry.value(QStringLiteral("name")).toString(), QStringLiteral("Renamed"));
}

void tst_ConnectionFile::connectionThatMustNotBeStoredIsRefused_data()
{
    QTest::addColumn<QList<Connection>>("connections");
    Connection withPassword = dune();
    withPassword.url = QUrl(QStringLiteral("https://ana:demo-key@olap.example.com"));
    QTest::newRow("credentials in the address") << QList<Connection>{withPassword};
    Connection nameless = dune();
    nameless.name = QStringLiteral(" ");
    QTest::newRow("no name") << QList<Connection>{nameless};
    Connection idless = dune();
    idless.id = QUuid();
    QTest::newRow("no id") << QList<Connection>{idless};
    Connection sameName = atoti();
    sameName.name = dune().name.toUpper();
    QTest::newRow("a name twice") << QList<Connection>{dune(), sameName};
    Connection sameId = atoti();
    sameId.id = dune().id;
    QTest::newRow("an id twice") << QList<Connection>{dune(), sameId};
}

void tst_ConnectionFile::connectionThatMustNotBeStoredIsRefused()
{
    QFETCH(QList<Connection>, connections);
    ConnectionFile file(m_path);
    QVERIFY(file.save({dune()}).ok());
    const QByteArray before = bytes();
    const Outcome<Done> saved = file.save(connections);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.trouble().kind, TroubleKind::InvalidInput);
    QVERIFY(!saved.trouble().said.contains(u"demo-key"));
    QCOMPARE(bytes(), before);
}

void tst_ConnectionFile::whatAnotherProcessAddedStays()
{
    ConnectionFile window(m_path);
    ConnectionFile commandLine(m_path);
    QVERIFY(window.load().ok());
    QVERIFY(commandLine.load().ok());
    QVERIFY(commandLine.save({atoti()}).ok());
    QVERIFY(window.save({dune()}).ok());
    // Twice: what was kept for the other process is not taken for the window's own afterwards.
    QVERIFY(window.save({dune()}).ok());
    const Outcome<QList<Connection>> loaded = window.load();
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value(), (QList<Connection>{dune(), atoti()}));
}

void tst_ConnectionFile::whatAnotherProcessRemovedDoesNotComeBack()
{
    ConnectionFile window(m_path);
    QVERIFY(window.save({dune()}).ok());
    ConnectionFile commandLine(m_path);
    QVERIFY(commandLine.load().ok());
    QVERIFY(commandLine.save({}).ok());
    QVERIFY(window.save({dune(), atoti()}).ok());
    const Outcome<QList<Connection>> loaded = window.load();
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value(), QList<Connection>{atoti()});
}

void tst_ConnectionFile::removedConnectionIsGone()
{
    ConnectionFile file(m_path);
    QVERIFY(file.save({dune(), atoti()}).ok());
    QVERIFY(file.save({atoti()}).ok());
    const Outcome<QList<Connection>> loaded = ConnectionFile(m_path).load();
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value(), QList<Connection>{atoti()});
}

void tst_ConnectionFile::fileThatWasTakenAwayRemovesNothing()
{
    ConnectionFile window(m_path);
    QVERIFY(window.load().ok());
    QVERIFY(window.load().ok()); // Nobody has connected anything yet.
    ConnectionFile commandLine(m_path);
    QVERIFY(commandLine.save({dune()}).ok());
    QCOMPARE(window.load().value(), QList{dune()});

    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    const Outcome<QList<Connection>> gone = window.load();
    QVERIFY(!gone.ok());
    QCOMPARE(gone.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY(gone.trouble().said.contains(m_path));
    QVERIFY(QFile::rename(m_path + QStringLiteral(".away"), m_path));
    QCOMPARE(window.load().value(), QList{dune()});

    QVERIFY(window.save({}).ok());
    QVERIFY(window.load().value().isEmpty());
    QVERIFY(QFile::remove(m_path));
    QVERIFY(ConnectionFile(m_path).load().value().isEmpty());
}

void tst_ConnectionFile::placeThatCannotBeWrittenIsNamed()
{
    // Not a matter of permissions, which do not stop everyone: a directory where a file should be, and the reverse.
    QVERIFY(QDir().mkdir(m_path));
    ConnectionFile directory(m_path);
    QVERIFY(!directory.load().ok());
    QCOMPARE(directory.save({dune()}).trouble().kind, TroubleKind::StorageFailed);

    const QString parent = m_directory->filePath(QStringLiteral("file"));
    QFile file(parent);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Outcome<Done> saved = ConnectionFile(parent + QStringLiteral("/connections.json")).save({dune()});
    QVERIFY(!saved.ok());
    QCOMPARE(saved.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY(saved.trouble().said.contains(parent));
}

QTEST_GUILESS_MAIN(tst_ConnectionFile)
#include "tst_connectionfile.moc"
