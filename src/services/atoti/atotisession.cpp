// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotisession.h"

#include "answermapping.h"
#include "jsonfields.h"
#include "pendinganswer.h"
#include "whenanswered.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// Whether a secret can be taken out of an answer before it is read: it is no name, number, or word that the answer is made of.
bool isUnlikeData(const QString &secret, const QString &user)
{
    const auto isLetter = [](QChar character) { return character.isLetter(); };
    return secret.size() >= 8 && std::ranges::any_of(secret, isLetter)
        && !std::ranges::all_of(secret, isLetter) && !user.contains(secret, Qt::CaseInsensitive);
}

bool exchanges(const Connection &connection)
{
    return connection.signIn == u"jwt";
}

/// Of a token that was copied together with the scheme before it.
QString withoutScheme(const QString &token)
{
    static const QRegularExpression scheme(QStringLiteral(R"(\A(?:Bearer|Jwt)\s+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = token.trimmed();
    return text.remove(scheme);
}

Trouble exchangeRefusal(const HttpAnswer &answer, const Secret &secret)
{
    Trouble trouble = AnswerMapping::statusTrouble(answer, JsonFields::errorWords(answer.body));
    if (answer.status == 404) {
        trouble.said =
            AtotiSession::tr("this server does not exchange passwords for a JWT: choose another sign-in");
    }
    // Whatever it does not like about the request, no id is in it: it is the signing in that fails.
    if (isDenial(trouble.kind))
        trouble.kind = TroubleKind::WrongCredentials;
    return AnswerMapping::withoutSecret(trouble, secret.use());
}

Connection withAtotiBase(Connection connection)
{
    connection.url = AtotiSession::baseUrl(connection.url);
    return connection;
}

} // namespace

AtotiSession::AtotiSession(const Connection &connection, const Secret &secret, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_secret(secret),
      m_endpoint(withAtotiBase(connection), this)
{
    if (connection.signIn == u"token") {
        const QString scheme = connection.scheme.isEmpty() ? QStringLiteral("Bearer") : connection.scheme;
        m_endpoint.setCredential(
            {"Authorization", QStringLiteral("%1 %2").arg(scheme, withoutScheme(secret.use())).toUtf8()});
    } else if (!exchanges(connection)) {
        m_endpoint.setCredential(basic());
    }
}

QUrl AtotiSession::baseUrl(const QUrl &url)
{
    // The last one: a reverse proxy may use the name for a prefix of its own.
    static const QRegularExpression api(QStringLiteral(R"(\A(.*)/activeviam(?:/.*)?\z)"));
    QUrl base = url;
    QString path = url.path(QUrl::FullyEncoded);
    if (const QRegularExpressionMatch match = api.match(path); match.hasMatch())
        path = match.captured(1);
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path, QUrl::StrictMode);
    return base;
}

/// As Basic sends it.
QByteArray AtotiSession::pair() const
{
    return QStringLiteral("%1:%2").arg(m_connection.user, m_secret.use()).toUtf8().toBase64();
}

HttpHeader AtotiSession::basic() const
{
    return {"Authorization", "Basic " + pair()};
}

HttpRequest AtotiSession::guarded(HttpRequest request) const
{
    request.secrets += pair();
    (isUnlikeData(m_secret.use(), m_connection.user) ? request.secrets : request.passwords) +=
        m_secret.use().toUtf8();
    return request;
}

std::optional<Trouble> AtotiSession::unusable() const
{
    if (m_secret.isEmpty())
        return Trouble{.kind = TroubleKind::NoSecret};
    if (m_connection.signIn != u"token" && m_connection.user.contains(u':')) {
        return Trouble{.kind = TroubleKind::InvalidInput,
                       .said =
                           tr("A user name with a colon cannot be sent to the server. Check the user name.")};
    }
    return std::nullopt;
}

QFuture<Outcome<HttpAnswer>> AtotiSession::send(const HttpRequest &asked)
{
    if (const std::optional<Trouble> trouble = unusable())
        return answered<HttpAnswer>(*trouble);
    const HttpRequest request = guarded(asked);
    if (!exchanges(m_connection))
        return m_endpoint.send(request);
    const PendingAnswer<HttpAnswer> pending;
    sendSignedIn(request, pending, true);
    return pending.future();
}

void AtotiSession::sendSignedIn(const HttpRequest &request, const PendingAnswer<HttpAnswer> &pending,
                                bool mayRenew)
{
    whenAnswered(credential(), this,
                 [this, request, pending, mayRenew](const Outcome<HttpHeader> &credential) {
                     if (!credential.ok()) {
                         Trouble trouble = credential.trouble();
                         // Whatever happened to the question for the token, the request itself was not sent.
                         if (request.method != "GET") {
                             if (outcomeIsUnknown(trouble.kind))
                                 trouble.kind = TroubleKind::Unreachable;
                             // The status answers another request.
                             trouble.httpStatus = 0;
                         }
                         AnswerFacts facts = credential.facts();
                         facts.requests = std::max(1, std::exchange(m_sentBeside, 0));
                         pending.give({trouble, facts});
                         return;
                     }
                     HttpRequest signedIn = request;
                     signedIn.credential = credential.value();
                     whenAnswered(m_endpoint.send(signedIn), this,
                                  [this, request, pending, mayRenew,
                                   used = credential.value()](const Outcome<HttpAnswer> &outcome) {
                                      const bool expired = outcome.ok() && outcome.value().status == 401;
                                      if (!expired || !mayRenew) {
                                          give(pending, outcome);
                                          return;
                                      }
                                      ++m_sentBeside;
                                      if (m_jwt == used)
                                          m_jwt = {};
                                      sendSignedIn(request, pending, false);
                                  });
                 });
}

void AtotiSession::give(const PendingAnswer<HttpAnswer> &pending, Outcome<HttpAnswer> outcome)
{
    const int beside = std::exchange(m_sentBeside, 0);
    if (!outcome.ok()) {
        AnswerFacts facts = outcome.facts();
        facts.requests += beside;
        pending.give({outcome.trouble(), facts});
        return;
    }
    HttpAnswer answer = std::move(outcome).value();
    answer.facts.requests += beside;
    // A page about an error may list the fields of the request.
    if (const QByteArray token = m_jwt.value.mid(m_jwt.value.lastIndexOf(' ') + 1); !token.isEmpty())
        answer.body.replace(token, "...");
    pending.give(answer);
}

QFuture<Outcome<HttpHeader>> AtotiSession::credential()
{
    if (!m_jwt.name.isEmpty() && !m_jwtIsFresh.hasExpired())
        return answered<HttpHeader>(m_jwt);
    if (!m_exchange)
        m_exchange = exchange();
    return *m_exchange;
}

QFuture<Outcome<HttpHeader>> AtotiSession::exchange()
{
    const PendingAnswer<HttpHeader> pending;
    // With the original credentials: asked with a JWT, the server answers that same one.
    const HttpRequest request =
        guarded({.path = "/activeviam/jwt/rest/v3/token", .credential = basic(), .urgent = true});
    ++m_sentBeside;
    whenAnswered(m_endpoint.send(request), this, [this, pending](const Outcome<HttpAnswer> &outcome) {
        m_exchange.reset();
        pending.give(accept(outcome));
    });
    return pending.future();
}

Outcome<HttpHeader> AtotiSession::accept(const Outcome<HttpAnswer> &outcome)
{
    if (!outcome.ok())
        return {outcome.trouble(), outcome.facts()};
    const HttpAnswer &answer = outcome.value();
    if (!answer.ok())
        return {exchangeRefusal(answer, m_secret), answer.facts};
    const Outcome<AtotiToken> token = AtotiParser::token(answer.body);
    if (!token.ok())
        return {token.trouble(), answer.facts};

    const QString scheme = m_connection.scheme.isEmpty() ? QStringLiteral("Jwt") : m_connection.scheme;
    m_jwt = {"Authorization", QStringLiteral("%1 %2").arg(scheme, token.value().text).toLatin1()};
    m_jwtIsFresh = QDeadlineTimer(QDeadlineTimer::Forever);
    if (const QDateTime end = token.value().expiresAt; end.isValid()) {
        const QDateTime now =
            answer.facts.serverDate.isValid() ? answer.facts.serverDate : answer.facts.answeredAt;
        const milliseconds lifetime(std::max<qint64>(0, now.msecsTo(end)));
        // Ahead of its end, by as much as an answer may take, and less where it lives shortly.
        m_jwtIsFresh =
            QDeadlineTimer(lifetime - std::min<milliseconds>(std::chrono::seconds(30), lifetime / 5));
    }
    return {m_jwt, answer.facts};
}

} // namespace Quell

#include "moc_atotisession.cpp"
