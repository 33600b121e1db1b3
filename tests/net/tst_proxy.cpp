// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "httpendpoint.h"
#include "rawserver.h"
#include "tlsserver.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

/// No name server knows this one: only a proxy can be asked for it.
const QUrl farAway(QStringLiteral("http://olap.invalid/base"));

Connection connectionTo(const QUrl &url, const QString &proxy)
{
    return Connection{.name = QStringLiteral("test"), .url = url, .allowHttp = true, .proxy = proxy};
}

QString proxyAt(const QString &scheme, int port)
{
    return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port);
}

/// Speaks as much of SOCKS 5 as a client without a password needs, and answers every request itself.
class SocksServer : public QTcpServer
{
public:
    SocksServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }
    QByteArray asked; ///< the host for which a connection was wanted
    QByteArray request;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &got = m_got[socket];
        got += socket->readAll();
        int &step = m_steps[socket];
        if (step == 0 && got.size() >= 2 && got.size() >= 2 + got.at(1)) {
            got.clear();
            step = 1;
            socket->write(QByteArray::fromHex("0500"));
        } else if (step == 1 && got.size() >= 5 && got.size() >= 7 + got.at(4)) {
            asked = got.mid(5, got.at(4));
            got.clear();
            step = 2;
            socket->write(QByteArray::fromHex("05000001000000000000"));
        } else if (step == 2 && got.contains("\r\n\r\n")) {
            request = got;
            socket->write(RawServer::message(200, "{}"));
        }
    }

    QHash<QTcpSocket *, QByteArray> m_got;
    QHash<QTcpSocket *, int> m_steps;
};

/// Opens a tunnel to one server, whatever is asked for.
class Tunnel : public QTcpServer
{
public:
    explicit Tunnel(quint16 port) : m_port(port)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }
    QByteArray asked; ///< up to the empty line
    QByteArray carried; ///< what went through towards the server

private:
    void read(QTcpSocket *socket)
    {
        QTcpSocket *&server = m_servers[socket];
        if (server) {
            const QByteArray bytes = socket->readAll();
            carried += bytes;
            server->write(bytes);
            return;
        }
        asked += socket->readAll();
        if (!asked.contains("\r\n\r\n"))
            return;
        server = new QTcpSocket(socket);
        connect(server, &QTcpSocket::connected, socket,
                [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, socket,
                [socket, from = server] { socket->write(from->readAll()); });
        server->connectToHost(QHostAddress::LocalHost, m_port);
    }

    quint16 m_port;
    QHash<QTcpSocket *, QTcpSocket *> m_servers;
};

} // namespace

/// The way to a server: directly, through the proxy of the computer's settings, or through a given one.
class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_proxy = std::make_unique<RawServer>();
        m_address = proxyAt(QStringLiteral("http"), m_proxy->url().port());
    }

    void aGivenProxyIsAsked()
    {
        m_proxy->answer(200, "{}");
        HttpEndpoint endpoint(connectionTo(farAway, m_address));
        QVERIFY(answerOf(endpoint.send({.path = "/thing"})).ok());
        QCOMPARE(m_proxy->requests().size(), 1);
        QCOMPARE(m_proxy->requests().first().target, QByteArray("http://olap.invalid/base/thing"));
    }

    void encryptedConnectionsAreTunnelled()
    {
        m_proxy->answer(502, "no");
        HttpEndpoint endpoint(connectionTo(QUrl(QStringLiteral("https://olap.invalid")), m_address));
        endpoint.setCredential({"X-Demo-Key", "demo-key"});
        const Outcome<HttpAnswer> outcome = answerOf(endpoint.send({.path = "/thing"}));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::ProxyFailed);
        QCOMPARE(m_proxy->requests().first().method, QByteArray("CONNECT"));
        QCOMPARE(m_proxy->requests().first().target, QByteArray("olap.invalid:443"));
        // The proxy hears nothing of what goes through it.
        QVERIFY(!m_proxy->requests().first().hasHeader("x-demo-key"));
    }

    void throughATunnelTheServersOwnCertificateCounts()
    {
        if (!TlsServer::canBeMade())
            QSKIP("openssl, which makes the certificate, is not installed");
        const TlsServer server(QStringLiteral("DNS:olap.invalid"));
        Tunnel tunnel(server.serverPort());
        Connection connection = connectionTo(QUrl(QStringLiteral("https://olap.invalid")),
                                             proxyAt(QStringLiteral("http"), tunnel.serverPort()));
        HttpEndpoint untrusting(connection);
        untrusting.setCredential({"X-Demo-Key", "demo-key"});
        const Outcome<HttpAnswer> untrusted = answerOf(untrusting.send({.path = "/thing"}));
        QVERIFY(!untrusted.ok());
        QCOMPARE(untrusted.trouble().kind, TroubleKind::TlsFailure);

        connection.caFile = server.certificateFile();
        HttpEndpoint endpoint(connection);
        endpoint.setCredential({"X-Demo-Key", "demo-key"});
        const Outcome<HttpAnswer> outcome = answerOf(endpoint.send({.path = "/thing"}));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.trouble().said));
        QVERIFY(server.received().contains("GET /thing "));
        QVERIFY(server.received().contains("demo-key"));
        QVERIFY(tunnel.asked.startsWith("CONNECT olap.invalid:443 "));
        QVERIFY(!tunnel.asked.contains("demo-key"));
        QVERIFY(!tunnel.carried.contains("demo-key"));
    }

    void socksIsSpoken()
    {
        SocksServer socks;
        HttpEndpoint endpoint(connectionTo(farAway, proxyAt(QStringLiteral("socks5"), socks.serverPort())));
        const Outcome<HttpAnswer> outcome = answerOf(endpoint.send({.path = "/thing"}));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.trouble().said));
        QCOMPARE(socks.asked, QByteArray("olap.invalid"));
        QVERIFY(socks.request.startsWith("GET /base/thing "));
    }

    void aProxyThatAsksForAPasswordIsSaidSo_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("plain") << farAway;
        QTest::newRow("tunnelled") << QUrl(QStringLiteral("https://olap.invalid"));
    }
    void aProxyThatAsksForAPasswordIsSaidSo()
    {
        QFETCH(const QUrl, url);
        m_proxy->setDefault({.chunks = {RawServer::message(
                                 407, "sign in", {{"Proxy-Authenticate", "Basic realm=\"corp\""}})}});
        HttpEndpoint endpoint(connectionTo(url, m_address));
        const Outcome<HttpAnswer> outcome = answerOf(endpoint.send({.method = "POST", .path = "/thing"}));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::ProxyFailed);
        QVERIFY2(outcome.trouble().said.contains(u"password"), qPrintable(outcome.trouble().said));
        // It never reached the server, so that nothing has to be found out.
        QVERIFY(!outcomeIsUnknown(outcome.trouble().kind));
        for (const RawRequest &request : m_proxy->requests())
            QVERIFY(!request.hasHeader("proxy-authorization"));
    }

    void aProxyThatIsNotThereIsToldFromTheServer()
    {
        m_proxy->stopListening();
        for (const QUrl &url : {farAway, QUrl(QStringLiteral("https://olap.invalid"))}) {
            HttpEndpoint endpoint(connectionTo(url, m_address));
            const Outcome<HttpAnswer> outcome = answerOf(endpoint.send({.path = "/thing"}));
            QVERIFY(!outcome.ok());
            QCOMPARE(outcome.trouble().kind, TroubleKind::ProxyFailed);
        }
    }

    void loopbackIsNeverReachedThroughOne()
    {
        RawServer server;
        server.answer(200, "{}");
        HttpEndpoint endpoint(connectionTo(server.url(), m_address));
        QVERIFY(answerOf(endpoint.send({.path = "/thing"})).ok());
        QVERIFY(m_proxy->requests().isEmpty());
        QCOMPARE(server.requests().size(), 1);
    }

    void theComputersSettingsAreAskedFor()
    {
        m_proxy->setDefault({.chunks = {RawServer::message(200, "{}")}});
        HttpEndpoint endpoint(connectionTo(farAway, {}));
        const auto asked = std::make_shared<QAtomicInt>();
        endpoint.setSystemProxyLookup([asked, port = quint16(m_proxy->url().port())](const QUrl &url) {
            asked->fetchAndAddOrdered(url == farAway ? 1 : 100);
            return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port);
        });
        QVERIFY(answerOf(endpoint.send({.path = "/thing"})).ok());
        QVERIFY(answerOf(endpoint.send({.path = "/thing"})).ok());
        QCOMPARE(m_proxy->requests().size(), 2);
        QCOMPARE(asked->loadAcquire(), 1); // for a while
    }

    void withoutAProxyTheSettingsAreNotAsked()
    {
        HttpEndpoint endpoint(connectionTo(farAway, QStringLiteral("none")));
        endpoint.setSystemProxyLookup([](const QUrl &) -> QNetworkProxy { qFatal("asked"); });
        const Outcome<HttpAnswer> outcome = answerOf(endpoint.send({.path = "/thing"}));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::HostNotFound);
    }

    void settingsThatDoNotAnswerBlockNobody()
    {
        // Shared: whoever waits for it still looks at it after it was released.
        const auto answer = std::make_shared<QSemaphore>();
        HttpEndpoint stuck(connectionTo(farAway, {}));
        stuck.setSystemProxyLookup([answer](const QUrl &) {
            answer->acquire();
            return QNetworkProxy(QNetworkProxy::NoProxy);
        });
        const QFuture<Outcome<HttpAnswer>> waits = stuck.send({.path = "/thing", .deadline = 200ms});
        QVERIFY(!waits.isFinished());

        m_proxy->answer(200, "{}");
        HttpEndpoint other(connectionTo(farAway, m_address));
        QVERIFY(answerOf(other.send({.path = "/thing"})).ok());

        const Outcome<HttpAnswer> outcome = answerOf(waits);
        answer->release();
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::ProxyFailed);
    }

private:
    std::unique_ptr<RawServer> m_proxy;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestProxy)

#include "tst_proxy.moc"
