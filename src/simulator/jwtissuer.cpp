// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwtissuer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace Quell {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray part(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray JwtIssuer::issue(const QString &user, const QDateTime &now, std::chrono::seconds lifetime)
{
    const QDateTime expires = now.addSecs(lifetime.count());
    QByteArray signature;
    for (int i = 0; i < 32; ++i)
        signature.append(char(QRandomGenerator::global()->bounded(256)));
    const QByteArray token = part({{QStringLiteral("alg"), QStringLiteral("RS256")},
                                   {QStringLiteral("typ"), QStringLiteral("JWT")}})
        + '.'
        + part({{QStringLiteral("sub"), user},
                {QStringLiteral("iss"), QStringLiteral("atoti")},
                {QStringLiteral("authorities"), QJsonArray{QStringLiteral("ROLE_USER")}},
                {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                {QStringLiteral("exp"), expires.toSecsSinceEpoch()}})
        + '.' + base64Url(signature);
    m_issued.insert(token, expires);
    return token;
}

bool JwtIssuer::accepts(const QByteArray &token, const QDateTime &now) const
{
    const auto found = m_issued.constFind(token);
    return found != m_issued.cend() && now < *found;
}

} // namespace Quell
