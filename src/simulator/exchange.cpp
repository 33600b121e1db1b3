// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <QJsonDocument>
#include <QUrl>

namespace Quell {

QByteArray RecordedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray RecordedRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

QStringList RecordedRequest::segments(qsizetype prefix) const
{
    QStringList result;
    const QList<QByteArray> parts = path().mid(prefix + 1).split('/');
    for (const QByteArray &part : parts)
        result.append(QUrl::fromPercentEncoding(part));
    return result;
}

QList<QPair<QString, QString>> RecordedRequest::parameters() const
{
    const auto decoded = [](QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); };
    QList<QPair<QString, QString>> result;
    const qsizetype query = target.indexOf('?');
    if (query < 0)
        return result;
    const QList<QByteArray> pairs = target.mid(query + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            result.append({decoded(pair), QString()});
        else
            result.append({decoded(pair.left(equals)), decoded(pair.mid(equals + 1))});
    }
    return result;
}

std::optional<QString> RecordedRequest::parameter(const QString &name) const
{
    const auto all = parameters();
    for (const auto &[key, value] : all) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

ServiceAnswer ServiceAnswer::json(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

ServiceAnswer ServiceAnswer::json(int status, const QJsonArray &array)
{
    return {status, QJsonDocument(array).toJson(QJsonDocument::Compact), "application/json", {}};
}

ServiceAnswer ServiceAnswer::nothing(int status)
{
    return {status, {}, {}, {}};
}

ServiceAnswer ServiceAnswer::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.append({name, value});
    return std::move(*this);
}

} // namespace Quell
