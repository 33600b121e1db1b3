// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace Quell {

/// What came back to one HTTP request.
struct HttpReply
{
    int status = 0; ///< 0: nothing came back in five seconds
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// A plain HTTP client of the tests' own, which shares nothing with Quell's.
class HttpCaller
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    [[nodiscard]] QNetworkReply *begin(const QByteArray &method, const QUrl &url, const Headers &headers = {},
                                       const QByteArray &body = {})
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return m_manager.sendCustomRequest(request, method, body);
    }

    [[nodiscard]] HttpReply call(const QByteArray &method, const QUrl &url, const Headers &headers = {},
                                 const QByteArray &body = {})
    {
        const std::unique_ptr<QNetworkReply> reply(begin(method, url, headers, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait())
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                reply->rawHeaderPairs()};
    }

private:
    QNetworkAccessManager m_manager;
};

} // namespace Quell
