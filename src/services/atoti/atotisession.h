// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atotiparser.h"
#include "connection.h"
#include "httpendpoint.h"
#include "secret.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>

#include <optional>

namespace Quell {

template<typename T>
class PendingAnswer;

/// Sends requests to one Atoti server with the credentials that its connection asks for: Basic, a token, or a JWT which is
/// got for user and password first, renewed with these before it ends, and once when the server does not accept it any more.
class AtotiSession : public QObject
{
    Q_OBJECT
public:
    AtotiSession(const Connection &connection, const Secret &secret, QObject *parent = nullptr);

    /// Like HttpEndpoint::send. Trouble of getting the JWT is the answer where that is why nothing was sent.
    [[nodiscard]] QFuture<Outcome<HttpAnswer>> send(const HttpRequest &request);

    /// The address of the server, without what was pasted of the API's own path (/activeviam/…).
    [[nodiscard]] static QUrl baseUrl(const QUrl &url);

private:
    void sendSignedIn(const HttpRequest &request, const PendingAnswer<HttpAnswer> &pending, bool mayRenew);
    void give(const PendingAnswer<HttpAnswer> &pending, Outcome<HttpAnswer> outcome);
    [[nodiscard]] QFuture<Outcome<HttpHeader>> credential();
    [[nodiscard]] QFuture<Outcome<HttpHeader>> exchange();
    [[nodiscard]] Outcome<HttpHeader> accept(const Outcome<HttpAnswer> &outcome);
    [[nodiscard]] std::optional<Trouble> unusable() const;
    [[nodiscard]] QByteArray pair() const;
    [[nodiscard]] HttpHeader basic() const;
    /// The request, with what no server may repeat to us.
    [[nodiscard]] HttpRequest guarded(HttpRequest request) const;

    Connection m_connection;
    Secret m_secret;
    HttpEndpoint m_endpoint;
    HttpHeader m_jwt; ///< without a name: none yet
    QDeadlineTimer m_jwtIsFresh;
    std::optional<QFuture<Outcome<HttpHeader>>> m_exchange; ///< under way
    int m_sentBeside =
        0; ///< requests that nobody asked for, and of which no answer has told yet (AnswerFacts::requests)
};

} // namespace Quell
