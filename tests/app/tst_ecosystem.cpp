// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "ecosystem.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Quell;

/// What Dune's own programs leave, as they leave it.
class TestEcosystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsFoundWhereNothingIs();
    void theVariablesAreFoundAndGone();
    void childrenDoNotGetThem();
    void addressesGetTheirPath_data();
    void addressesGetTheirPath();
    void theFileIsFoundAndStays_data();
    void theFileIsFoundAndStays();
    void whatIsNoKeyIsNotFound_data();
    void whatIsNoKeyIsNotFound();
    void oneKeyInTwoPlacesIsOne();
    void twoKeysAreTwo();
    void aFileThatIsTooLargeIsNotRead();

private:
    [[nodiscard]] QList<FoundCredential> found() const
    {
        return answerOf(Ecosystem(m_home->path()).find()).value();
    }
    [[nodiscard]] QString config() const
    {
        return m_home->filePath(QStringLiteral(".config/dune/config.yaml"));
    }
    void write(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(config()).path()));
        QFile file(config());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestEcosystem::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    cleanup();
}

void TestEcosystem::cleanup()
{
    qunsetenv("DUNE_API_KEY");
    qunsetenv("DUNE_API_BASE_URL");
}

void TestEcosystem::nothingIsFoundWhereNothingIs()
{
    QVERIFY(found().isEmpty());
}

void TestEcosystem::theVariablesAreFoundAndGone()
{
    qputenv("DUNE_API_KEY", "demo-key");
    qputenv("DUNE_API_BASE_URL", "https://api.dune.com");
    const QList<FoundCredential> all = found();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().service, QStringLiteral("dune"));
    QCOMPARE(all.constFirst().secret.use(), QStringLiteral("demo-key"));
    QCOMPARE(all.constFirst().variable, QStringLiteral("DUNE_API_KEY"));
    QCOMPARE(all.constFirst().url, QStringLiteral("https://api.dune.com/api"));
    QVERIFY(all.constFirst().file.isEmpty());
    QVERIFY(!qEnvironmentVariableIsSet("DUNE_API_KEY"));
    QVERIFY(!qEnvironmentVariableIsSet("DUNE_API_BASE_URL"));
}

void TestEcosystem::childrenDoNotGetThem()
{
#ifdef Q_OS_UNIX
    qputenv("DUNE_API_KEY", "demo-key");
    const Ecosystem ecosystem(m_home->path());
    QProcess child;
    child.start(QStringLiteral("env"), QStringList());
    QVERIFY(child.waitForFinished(30'000));
    const QByteArray environment = child.readAll();
    QVERIFY(environment.contains("PATH="));
    QVERIFY(!environment.contains("DUNE_API") && !environment.contains("demo-key"));
#else
    QSKIP("There is no program env.");
#endif
}

void TestEcosystem::addressesGetTheirPath_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("url");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("with a slash") << QByteArray("https://api.dune.com/")
                                  << QStringLiteral("https://api.dune.com/api");
    QTest::newRow("with its path") << QByteArray("https://api.dune.com/api")
                                   << QStringLiteral("https://api.dune.com/api");
    QTest::newRow("another path") << QByteArray("https://gate.example.com/dune")
                                  << QStringLiteral("https://gate.example.com/dune");
    QTest::newRow("unencrypted, for the user to decide")
        << QByteArray("http://gate.example.com") << QStringLiteral("http://gate.example.com/api");
    QTest::newRow("with a password") << QByteArray("https://ana:demo-word@gate.example.com?x=1#y")
                                     << QStringLiteral("https://gate.example.com/api");
    QTest::newRow("no address") << QByteArray("gate") << QString();
    QTest::newRow("garbage") << QByteArray("ht!tp://\xff") << QString();
}

void TestEcosystem::addressesGetTheirPath()
{
    QFETCH(QByteArray, address);
    qputenv("DUNE_API_KEY", "demo-key");
    qputenv("DUNE_API_BASE_URL", address);
    const QList<FoundCredential> all = found();
    QCOMPARE(all.size(), 1);
    QTEST(all.constFirst().url, "url");
}

void TestEcosystem::theFileIsFoundAndStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("as it is written") << QByteArray("api_key: demo-key\ntelemetry: false\n");
    QTest::newRow("behind something else") << QByteArray("telemetry: true\napi_key: demo-key\n");
    QTest::newRow("in quotation marks") << QByteArray("api_key: \"demo-key\"\n");
    QTest::newRow("in single ones") << QByteArray("api_key: 'demo-key' # mine\n");
    QTest::newRow("with a comment") << QByteArray("# settings\napi_key:   demo-key  # mine\n");
    QTest::newRow("lines of Windows") << QByteArray("api_key: demo-key\r\n");
    QTest::newRow("without a last line break") << QByteArray("api_key: demo-key");
}

void TestEcosystem::theFileIsFoundAndStays()
{
    QFETCH(QByteArray, content);
    write(content);
    const QList<FoundCredential> all = found();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().secret.use(), QStringLiteral("demo-key"));
    QCOMPARE(all.constFirst().file, config());
    QVERIFY(all.constFirst().variable.isEmpty());
    QFile file(config());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestEcosystem::whatIsNoKeyIsNotFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty") << QByteArray("api_key:\n");
    QTest::newRow("empty in quotation marks") << QByteArray("api_key: \"\"\n");
    QTest::newRow("not closed") << QByteArray("api_key: \"demo-key\n");
    QTest::newRow("in another part") << QByteArray("sim:\n  api_key: demo-key\n");
    QTest::newRow("another name") << QByteArray("my_api_key: demo-key\n");
    QTest::newRow("in a comment") << QByteArray("# api_key: demo-key\n");
    QTest::newRow("several words") << QByteArray("api_key: demo key\n");
    QTest::newRow("too long") << "api_key: " + QByteArray(300, 'k');
    QTest::newRow("binary") << QByteArray("api_key: \x01\x02\x00\xff\n", 14);
}

void TestEcosystem::whatIsNoKeyIsNotFound()
{
    QFETCH(QByteArray, content);
    write(content);
    QVERIFY(found().isEmpty());
}

void TestEcosystem::oneKeyInTwoPlacesIsOne()
{
    qputenv("DUNE_API_KEY", "demo-key");
    write("api_key: demo-key\n");
    const QList<FoundCredential> all = found();
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.constFirst().variable.isEmpty());
    QCOMPARE(all.constFirst().file, config());
}

void TestEcosystem::twoKeysAreTwo()
{
    qputenv("DUNE_API_KEY", "demo-key");
    write("api_key: other-demo-key\n");
    QCOMPARE(found().size(), 2);
}

void TestEcosystem::aFileThatIsTooLargeIsNotRead()
{
    write("api_key: demo-key\n" + QByteArray(64 * 1024, '#'));
    QVERIFY(found().isEmpty());
}

QTEST_GUILESS_MAIN(TestEcosystem)
#include "tst_ecosystem.moc"
