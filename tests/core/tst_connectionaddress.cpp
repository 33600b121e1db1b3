// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QTest>

using namespace Quell;

class tst_ConnectionAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAddressGetsOneShape_data();
    void goodAddressGetsOneShape();
    void badAddressIsExplained_data();
    void badAddressIsExplained();
    void httpToAnotherMachineNeedsAYes_data();
    void httpToAnotherMachineNeedsAYes();
    void loopbackIsThisMachineOnly_data();
    void loopbackIsThisMachineOnly();
    void proxiesGetOneShape_data();
    void proxiesGetOneShape();
    void badProxiesAreExplained_data();
    void badProxiesAreExplained();
};

void tst_ConnectionAddress::goodAddressGetsOneShape_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *typed, const char *address) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(address);
    };
    row("as it is", "https://api.dune.com/api", "https://api.dune.com/api");
    row("white space around", "  https://api.dune.com/api\n", "https://api.dune.com/api");
    row("no path", "https://olap.example.com", "https://olap.example.com");
    row("trailing slash", "https://olap.example.com/", "https://olap.example.com");
    row("trailing slashes", "https://olap.example.com/risk//", "https://olap.example.com/risk");
    row("path and port", "https://olap.example.com:9090/risk/prod/",
        "https://olap.example.com:9090/risk/prod");
    row("query", "https://olap.example.com/risk?api_key=x", "https://olap.example.com/risk");
    row("fragment", "https://olap.example.com/risk#top", "https://olap.example.com/risk");
    row("capitals", "HTTPS://OLAP.Example.COM/Risk", "https://olap.example.com/Risk");
    row("the scheme's own port", "https://olap.example.com:443/x", "https://olap.example.com/x");
    row("the port of the other scheme", "https://olap.example.com:80", "https://olap.example.com:80");
    row("dots in the path", "https://olap.example.com/risk/../prod/.", "https://olap.example.com/prod");
    row("escaped slash stays escaped", "https://olap.example.com/a%2Fb/", "https://olap.example.com/a%2Fb");
    row("international name", "https://bücher.example/x", "https://xn--bcher-kva.example/x");
    row("international name, encoded", "https://xn--bcher-kva.example", "https://xn--bcher-kva.example");
    row("IPv6", "https://[2001:db8::1]:9090/x/", "https://[2001:db8::1]:9090/x");
    row("http on this machine", "http://localhost:9090/", "http://localhost:9090");
    row("http on 127.0.0.1", "http://127.0.0.1:8080/api/", "http://127.0.0.1:8080/api");
    row("http on ::1", "http://[::1]:8080", "http://[::1]:8080");
}

void tst_ConnectionAddress::goodAddressGetsOneShape()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const Outcome<QUrl> outcome = normalizedServerUrl(typed, false);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.trouble().said));
    QCOMPARE(outcome.value().toString(QUrl::FullyEncoded), address);
    // What came out goes in again unchanged.
    QCOMPARE(normalizedServerUrl(outcome.value().toString(), false).value(), outcome.value());
}

void tst_ConnectionAddress::proxiesGetOneShape_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("proxy");
    const QString proxy = QStringLiteral("http://proxy.example.com:3128");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("system") << QStringLiteral(" System ") << QString();
    QTest::newRow("none") << QStringLiteral("NONE") << QStringLiteral("none");
    QTest::newRow("http") << proxy << proxy;
    QTest::newRow("slash") << proxy + u'/' << proxy;
    QTest::newRow("without a scheme") << QStringLiteral("proxy.example.com:3128") << proxy;
    QTest::newRow("socks") << QStringLiteral("socks5://127.0.0.1:1080")
                           << QStringLiteral("socks5://127.0.0.1:1080");
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:3128") << QStringLiteral("http://[::1]:3128");
}

void tst_ConnectionAddress::proxiesGetOneShape()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, proxy);
    const Outcome<QString> outcome = normalizedProxy(typed);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.trouble().said));
    QCOMPARE(outcome.value(), proxy);
    QCOMPARE(normalizedProxy(proxy).value(), proxy);
}

void tst_ConnectionAddress::badProxiesAreExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no port") << QStringLiteral("http://proxy.example.com");
    QTest::newRow("other scheme") << QStringLiteral("ftp://proxy.example.com:3128");
    QTest::newRow("https") << QStringLiteral("https://proxy.example.com:3128");
    QTest::newRow("path") << QStringLiteral("http://proxy.example.com:3128/proxy.pac");
    QTest::newRow("password") << QStringLiteral("http://ana:wrong-word@proxy.example.com:3128");
    QTest::newRow("password without a scheme") << QStringLiteral("ana:wrong-word@proxy.example.com:3128");
    QTest::newRow("blank") << QStringLiteral("http://proxy example.com:3128");
    QTest::newRow("word") << QStringLiteral("direct");
}

void tst_ConnectionAddress::badProxiesAreExplained()
{
    QFETCH(const QString, typed);
    const Outcome<QString> outcome = normalizedProxy(typed);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.trouble().kind, TroubleKind::InvalidInput);
    QVERIFY(outcome.trouble().said.endsWith(u'.'));
    QVERIFY(!outcome.trouble().said.contains(u"wrong-word"));
}

void tst_ConnectionAddress::badAddressIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, const QByteArray &typed, const char *mentions) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(mentions);
    };
    row("empty", "", "Enter the server's address");
    row("blanks", "   ", "Enter the server's address");
    row("no scheme", "olap.example.com", "start with https://");
    row("no scheme, port", "localhost:9090", "start with https://");
    row("no scheme, password", "anna:hunter-word@olap.example.com", "start with https://");
    row("no host", "https://", "not an address");
    row("no host but a path", "https:///activeviam", "not an address");
    row("blank within", "https://olap example.com", "not an address");
    row("line break within", "https://olap.example.com\n/x", "not an address");
    row("impossible port", "https://olap.example.com:99999", "not an address");
    row("broken IPv6", "https://[2001:db8::1", "not an address");
    row("user and password", "https://anna:hunter-word@olap.example.com", "user name or password");
    row("user", "https://anna@olap.example.com", "user name or password");
    row("empty user", "https://@olap.example.com", "user name or password");
    row("password without user", "https://:hunter-word@olap.example.com", "user name or password");
    row("too long", QByteArray("https://olap.example.com/") + QByteArray(2000, 'x'), "not an address");
    row("too long once it is encoded",
        QByteArray("https://olap.example.com/") + QByteArray("ü").repeated(400), "not an address");
    row("ftp", "ftp://olap.example.com", "not ftp://");
    row("file", "file:///etc/passwd", "not");
    row("javascript", "javascript://olap.example.com/%0Aalert(1)", "not javascript://");
}

void tst_ConnectionAddress::badAddressIsExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, mentions);
    for (const bool allowHttp : {false, true}) {
        const Outcome<QUrl> outcome = normalizedServerUrl(typed, allowHttp);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::InvalidInput);
        QVERIFY2(outcome.trouble().said.contains(mentions), qPrintable(outcome.trouble().said));
        QVERIFY(outcome.trouble().said.endsWith(u'.'));
        QVERIFY(!outcome.trouble().said.contains(u"hunter-word"));
    }
}

void tst_ConnectionAddress::httpToAnotherMachineNeedsAYes_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"http://olap.example.com", "http://192.168.1.4:9090", "http://127.0.0.1.evil.example",
          "http://localhost.evil.example", "http://evil.example/127.0.0.1", "http://[2001:db8::1]",
          "http://0.0.0.0:9090", "http://128.0.0.1"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void tst_ConnectionAddress::httpToAnotherMachineNeedsAYes()
{
    QFETCH(QString, typed);
    const Outcome<QUrl> refused = normalizedServerUrl(typed, false);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.trouble().kind, TroubleKind::InsecureAddress);
    QVERIFY(refused.trouble().said.contains(u"not encrypted"));
    QCOMPARE(normalizedServerUrl(typed, true).value(), QUrl(typed));
}

void tst_ConnectionAddress::loopbackIsThisMachineOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *url, bool loopback) {
        QTest::newRow(url) << QString::fromUtf8(url) << loopback;
    };
    row("http://localhost", true);
    row("http://LOCALHOST:1/x", true);
    row("http://127.0.0.1", true);
    row("http://127.255.255.254", true);
    row("http://[::1]", true);
    row("http://[0:0:0:0:0:0:0:1]", true);
    row("http://127.0.0.1.evil.example", false);
    row("http://127.0.0.1x.example", false);
    row("http://localhost.example", false);
    row("http://localhost@evil.example", false);
    row("http://[::2]", false);
    row("http://0.0.0.0", false);
    row("http://xn--lcalhost-n2a", false);
    row("", false);
}

void tst_ConnectionAddress::loopbackIsThisMachineOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

QTEST_GUILESS_MAIN(tst_ConnectionAddress)
#include "tst_connectionaddress.moc"
