// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "httpmessage.h"
#include "outcome.h"
#include "proxyroute.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace Quell {

/// One partner of HTTP conversations: the server of one connection, spoken to with that connection's credentials. Has its own
/// access manager, so that neither sockets nor cookies nor passwords are shared with another connection.
///
/// What it never does: follow a redirect (TroubleKind::Redirected), keep or send a cookie, answer a challenge with anything
/// but the given credential, speak HTTP/2, accept a certificate that is not trusted, use a proxy for loopback, or send
/// anything over plain http to another machine without Connection::allowHttp.
///
/// Lives in the thread that made it. Deleting it stops what is under way, and answers it with TroubleKind::Stopped.
class HttpEndpoint : public QObject
{
    Q_OBJECT
public:
    explicit HttpEndpoint(const Connection &connection, QObject *parent = nullptr);
    ~HttpEndpoint() override;

    /// Sent with every request from now on that has none of its own.
    void setCredential(const HttpHeader &credential) { m_credential = credential; }

    /// Answered once, on every path, through the event loop. Trouble where no whole answer came; an answer of status 400 and
    /// above is an HttpAnswer, because only the service knows what it means (AnswerMapping::statusTrouble helps).
    [[nodiscard]] QFuture<Outcome<HttpAnswer>> send(const HttpRequest &request);

    /// Requests that would wait longer are given up then; for tests.
    void setLongestDeadline(std::chrono::milliseconds longest) { m_longestDeadline = longest; }

    /// Everybody whose word for a server is taken, where a file adds to the system's; for tests.
    [[nodiscard]] QList<QSslCertificate> trusted() const { return m_tls.caCertificates(); }

    /// Instead of what the computer's settings say about proxies; for tests.
    void setSystemProxyLookup(const ProxyRoute::Lookup &lookup) { m_route.setSystemLookup(lookup); }

    /// Percent-encodes everything but letters, digits and -._~ : for one segment of a path, or one value of a query.
    [[nodiscard]] static QByteArray encoded(const QString &text);

private:
    [[nodiscard]] std::optional<Trouble> whyNot(const HttpRequest &request, const QUrl &url) const;
    [[nodiscard]] QUrl urlFor(const HttpRequest &request) const;
    void useProxy(const QNetworkProxy &proxy);
    [[nodiscard]] QFuture<Outcome<HttpAnswer>> sendOnceRouted(const HttpRequest &request, const QUrl &url);
    [[nodiscard]] QFuture<Outcome<HttpAnswer>> converse(const HttpRequest &request, const QUrl &url);

    Connection m_connection;
    HttpHeader m_credential;
    std::optional<std::chrono::milliseconds> m_longestDeadline;
    QSslConfiguration m_tls;
    ProxyRoute m_route;
    std::optional<Trouble> m_unusable; ///< why nothing can be sent at all
    QNetworkAccessManager m_manager;
};

} // namespace Quell
