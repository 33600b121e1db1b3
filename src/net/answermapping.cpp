// SPDX-License-Identifier: GPL-3.0-or-later
#include "answermapping.h"

#include "httpdate.h"
#include "ratelimitfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Quell::AnswerMapping {

using std::chrono::milliseconds;

namespace {

struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::AnswerMapping)
};

QString hostAndPort(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority();
}

/// The text within a JSON string, with and without letters beyond ASCII in it.
QByteArrayList jsonFormsOf(const QByteArray &secret)
{
    const QByteArray json = QJsonDocument(QJsonArray{QString::fromUtf8(secret)})
                                .toJson(QJsonDocument::Compact)
                                .sliced(2)
                                .chopped(2);
    QByteArrayList forms{json, {}, {}};
    const QString text = QString::fromUtf8(json);
    for (const QChar character : text) {
        const QByteArray code = QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
        const bool plain = character.unicode() < 0x80;
        forms[1] += plain ? QByteArray(1, character.toLatin1()) : "\\u" + code;
        forms[2] += plain ? QByteArray(1, character.toLatin1()) : "\\u" + code.toUpper();
    }
    return forms;
}

/// How a secret may be spelt by who repeats it.
QByteArrayList formsOf(const QByteArray &secret)
{
    if (secret.size() < 6)
        return {};
    QByteArrayList spellings{secret, secret.toPercentEncoding(), secret.toPercentEncoding("!$&'()*+,;=:@/")};
    spellings += jsonFormsOf(secret);
    QByteArrayList forms;
    for (const QByteArray &spelling : std::as_const(spellings)) {
        for (const QByteArray &form : {spelling, QByteArray(spelling).replace('/', "\\/")}) {
            if (!forms.contains(form))
                forms.append(form);
        }
    }
    return forms;
}

/// What Qt makes of a status of 400 and above.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProxyAuthenticationRequiredError // 407
        || error == QNetworkReply::ProtocolInvalidOperationError // 400, 418
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

/// Never with the error's own text, which may contain an address with a query.
Trouble proxyTrouble(QNetworkReply::NetworkError error)
{
    QString said;
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ConnectionRefusedError:
        said = MappingText::tr("the connection was refused");
        break;
    case QNetworkReply::ProxyConnectionClosedError:
        said = MappingText::tr("it closed the connection");
        break;
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::HostNotFoundError:
        said = MappingText::tr("its name was not found");
        break;
    case QNetworkReply::ProxyTimeoutError:
        said = MappingText::tr("it does not answer");
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        said = MappingText::tr("it asks for a user name and password, which Quell does not send");
        break;
    default:
        said = MappingText::tr("it could not connect to the server");
        break;
    }
    return Trouble{.kind = TroubleKind::ProxyFailed, .said = said};
}

Trouble connectionTrouble(const ReplyEnd &end)
{
    // When a server closes without an answer Qt sends the request again by itself, so that even "refused" may come after
    // the request had its effect.
    // Whoever has begun to answer has the request, whether Qt has said by then that it left or not.
    if (end.sent || end.status != 0)
        return Trouble{.kind = TroubleKind::ConnectionLost, .said = hostAndPort(end.asked)};
    // Whom it looks for, and what it finds, is the proxy's; all that Qt tells apart is what happened.
    if (end.viaProxy && end.error != QNetworkReply::SslHandshakeFailedError)
        return proxyTrouble(end.error);
    switch (end.error) {
    case QNetworkReply::HostNotFoundError:
        return Trouble{.kind = TroubleKind::HostNotFound, .said = end.asked.host()};
    case QNetworkReply::
        RemoteHostClosedError: // There was a connection, and nobody knows what went through it.
        return Trouble{.kind = TroubleKind::ConnectionLost, .said = hostAndPort(end.asked)};
    case QNetworkReply::SslHandshakeFailedError:
        return Trouble{.kind = TroubleKind::TlsFailure, .said = end.tlsError};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return proxyTrouble(end.error);
    default:
        return Trouble{.kind = TroubleKind::Unreachable, .said = hostAndPort(end.asked)};
    }
}

TroubleKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return TroubleKind::WrongCredentials;
    case 402:
        return TroubleKind::CreditsExhausted;
    case 403:
        return TroubleKind::NotPermitted;
    case 404:
    case 410:
        return TroubleKind::NoSuchExecution;
    case 408:
        return TroubleKind::TimedOut;
    case 429:
        return TroubleKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return TroubleKind::ServerTrouble;
    return status >= 400 ? TroubleKind::Refused : TroubleKind::NotUnderstood;
}

} // namespace

std::optional<Trouble> networkTrouble(const ReplyEnd &end)
{
    if (end.tooLarge)
        return Trouble{.kind = TroubleKind::TooLarge, .httpStatus = end.status};
    if (end.pastDeadline) {
        return Trouble{.kind = end.sent || end.status != 0 ? TroubleKind::TimedOut : TroubleKind::Unreachable,
                       .said = hostAndPort(end.asked),
                       .httpStatus = end.status};
    }
    if (end.status >= 300 && end.status < 400) {
        return Trouble{.kind = TroubleKind::Redirected,
                       .said =
                           end.redirect.isEmpty() ? QString() : showable(end.asked.resolved(end.redirect)),
                       .httpStatus = end.status};
    }
    // Said by the proxy, whoever was asked: the server has not seen the request.
    if (end.status == 407 || (end.error == QNetworkReply::ProxyAuthenticationRequiredError && !end.sent))
        return proxyTrouble(QNetworkReply::ProxyAuthenticationRequiredError);
    if (end.status >= 400 && isStatusError(end.error) && end.error != QNetworkReply::ContentReSendError)
        return std::nullopt;
    if (end.status >= 200 && end.error == QNetworkReply::NoError)
        return std::nullopt;

    switch (end.error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return Trouble{.kind = TroubleKind::NotUnderstood, .httpStatus = end.status};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return Trouble{.kind = TroubleKind::Redirected, .httpStatus = end.status};
    case QNetworkReply::OperationCanceledError:
        return Trouble{.kind = TroubleKind::Stopped};
    default:
        break;
    }
    if (end.status >= 200 && isStatusError(end.error)) // a body that cannot be unpacked
        return Trouble{.kind = TroubleKind::NotUnderstood, .httpStatus = end.status};
    return connectionTrouble(end);
}

Trouble statusTrouble(const HttpAnswer &answer, const QString &said)
{
    Trouble trouble{.kind = kindOfStatus(answer.status),
                    .said = said.left(1000),
                    .httpStatus = answer.status,
                    .retryAfter = answer.facts.retryAfter};
    if (trouble.kind == TroubleKind::RateLimited && !trouble.retryAfter) {
        for (const QuotaReport &quota : answer.facts.quotas) {
            if (quota.remaining == 0 && quota.reset)
                trouble.retryAfter =
                    std::max<milliseconds>(*quota.reset, trouble.retryAfter.value_or(milliseconds(0)));
        }
    }
    return trouble;
}

AnswerFacts factsOf(const QNetworkReply &reply, const QDateTime &askedAt, const QDateTime &answeredAt)
{
    AnswerFacts facts;
    facts.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    facts.askedAt = askedAt;
    facts.answeredAt = answeredAt;
    facts.serverDate = parseHttpDate(reply.rawHeader("Date"));
    facts.quotas = parseQuotas(reply.rawHeader("RateLimit-Policy"), reply.rawHeader("RateLimit"));
    facts.retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"),
                                       facts.serverDate.isValid() ? facts.serverDate : answeredAt);
    return facts;
}

milliseconds clockSkew(const AnswerFacts &facts)
{
    if (!facts.serverDate.isValid() || !facts.askedAt.isValid() || !facts.answeredAt.isValid())
        return milliseconds(0);
    const QDateTime latest = facts.serverDate.addSecs(1);
    if (latest < facts.askedAt)
        return milliseconds(facts.askedAt.msecsTo(latest));
    if (facts.serverDate > facts.answeredAt)
        return milliseconds(facts.answeredAt.msecsTo(facts.serverDate));
    return milliseconds(0);
}

QString withoutSecret(QString text, const QString &secret)
{
    for (const QByteArray &form : formsOf(secret.toUtf8()))
        text.replace(QString::fromUtf8(form), QStringLiteral("…"));
    return text;
}

Trouble withoutSecret(Trouble trouble, const QString &secret)
{
    trouble.said = withoutSecret(trouble.said, secret);
    // Of an address any letter may be encoded.
    if (trouble.kind == TroubleKind::Redirected && !formsOf(secret.toUtf8()).isEmpty()
        && QUrl::fromPercentEncoding(trouble.said.toUtf8()).contains(secret))
        trouble.said.clear();
    return trouble;
}

QByteArray withoutSecret(QByteArray body, const QByteArray &secret)
{
    for (const QByteArray &form : formsOf(secret)) {
        // Looked for first: what is replaced in vain is copied all the same where others hold it too.
        if (body.contains(form))
            body.replace(form, "…");
    }
    return body;
}

QString showable(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

} // namespace Quell::AnswerMapping
