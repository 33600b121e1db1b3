// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpendpoint.h"

#include "httpconversation.h"
#include "logline.h"
#include "pendinganswer.h"
#include "whenanswered.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace Quell {

namespace {

/// What may stand in a request line after percent-encoding (RFC 3986, pchar and '/' and '?').
bool isEncoded(const QByteArray &text)
{
    static constexpr QByteArrayView allowed = "-._~!$&'()*+,;=:@/%?";
    return std::ranges::all_of(text, [](char character) {
        const bool alphanumeric = (character >= '0' && character <= '9')
            || (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
        return alphanumeric || allowed.contains(character);
    });
}

/// "." and ".." would be resolved on the way, and another address be asked.
bool hasDotSegment(const QByteArray &path)
{
    return std::ranges::any_of(path.split('/'), [](const QByteArray &segment) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segment);
        return plain == "." || plain == "..";
    });
}

bool isPrintable(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char character) {
        const auto code = static_cast<unsigned char>(character);
        return code < 0x20 || code == 0x7f;
    });
}

Trouble invalid(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

} // namespace

HttpEndpoint::HttpEndpoint(const Connection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_tls(QSslConfiguration::defaultConfiguration()),
      m_route(connection)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);

    if (connection.url.scheme() == u"http" && !connection.allowHttp && !isLoopback(connection.url)) {
        m_unusable = Trouble{
            .kind = TroubleKind::InsecureAddress,
            .said = tr("http:// to %1 is not encrypted: everyone on the way can read the secret and use it.")
                        .arg(connection.url.host())};
    }
    if (connection.caFile.isEmpty())
        return;
    const QList<QSslCertificate> extra = QSslCertificate::fromPath(connection.caFile, QSsl::Pem);
    if (extra.isEmpty()) {
        m_unusable = Trouble{.kind = TroubleKind::TlsFailure,
                             .said = tr("the file %1 cannot be read, or has no certificate in PEM form")
                                         .arg(QFileInfo(connection.caFile).fileName())};
        return;
    }
    // Not addCaCertificates: on the default configuration it replaces the system's, which are loaded on demand.
    m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
}

HttpEndpoint::~HttpEndpoint()
{
    // The manager drops its replies without a word; the conversations answer.
    qDeleteAll(findChildren<HttpConversation *>(QString(), Qt::FindDirectChildrenOnly));
}

QByteArray HttpEndpoint::encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QUrl HttpEndpoint::urlFor(const HttpRequest &request) const
{
    QByteArray address = m_connection.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                    | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (address.endsWith('/'))
        address.chop(1);
    address += request.path;
    if (!request.query.isEmpty())
        address += '?' + request.query;
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

std::optional<Trouble> HttpEndpoint::whyNot(const HttpRequest &request, const QUrl &url) const
{
    if (m_unusable)
        return m_unusable;
    const QString scheme = url.scheme();
    const bool pathIsFine = request.path.startsWith('/') && !request.path.contains('?')
        && isEncoded(request.path) && isEncoded(request.query) && !hasDotSegment(request.path);
    if (!pathIsFine || !url.isValid() || url.host() != m_connection.url.host()
        || (scheme != u"https" && scheme != u"http"))
    {
        return invalid(tr("The address cannot be used. Check the connection's server URL."));
    }
    const HttpHeader &credential = request.credential.name.isEmpty() ? m_credential : request.credential;
    if (!isPrintable(credential.value)) {
        return invalid(
            tr("The key, password or token contains a character that cannot be sent. Enter it again."));
    }
    return std::nullopt;
}

QFuture<Outcome<HttpAnswer>> HttpEndpoint::send(const HttpRequest &asked)
{
    HttpRequest request = asked;
    request.deadline = std::min(request.deadline, m_longestDeadline.value_or(request.deadline));
    const QUrl url = urlFor(request);
    if (const std::optional<Trouble> trouble = whyNot(request, url)) {
        LogLine("net", "not sent").about(m_connection.id).with("trouble", trouble->kind);
        return answered<HttpAnswer>(*trouble);
    }
    if (const std::optional<QNetworkProxy> proxy = m_route.known()) {
        useProxy(*proxy);
        return converse(request, url);
    }
    return sendOnceRouted(request, url);
}

/// Setting a proxy closes the sockets that are kept open for the next request.
void HttpEndpoint::useProxy(const QNetworkProxy &proxy)
{
    if (m_manager.proxy() != proxy)
        m_manager.setProxy(proxy);
}

QFuture<Outcome<HttpAnswer>> HttpEndpoint::sendOnceRouted(const HttpRequest &request, const QUrl &url)
{
    const PendingAnswer<HttpAnswer> pending;
    const QDeadlineTimer deadline(request.deadline);
    whenAnswered(m_route.find(), this, [this, request, url, pending, deadline](const QNetworkProxy &proxy) {
        m_route.keep(proxy);
        useProxy(proxy);
        if (deadline.hasExpired())
            return; // It has been answered.
        HttpRequest rest = request;
        rest.deadline = std::chrono::milliseconds(deadline.remainingTime());
        whenAnswered(converse(rest, url), this,
                     [pending](const Outcome<HttpAnswer> &outcome) { pending.give(outcome); });
    });
    QTimer::singleShot(request.deadline, this, [pending, route = &m_route] {
        if (!route->known()) {
            pending.give(Trouble{.kind = TroubleKind::ProxyFailed,
                                 .said = tr("the computer's settings did not say in time which it is")});
        }
    });
    return pending.future();
}

QFuture<Outcome<HttpAnswer>> HttpEndpoint::converse(const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest message(url);
    message.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    message.setSslConfiguration(m_tls);
    // HttpConversation counts what comes out of a packed body itself; Qt's own limit ends it without saying why.
    message.setDecompressedSafetyCheckThreshold(-1);
    message.setPriority(request.urgent ? QNetworkRequest::HighPriority : QNetworkRequest::NormalPriority);
    message.setRawHeader("User-Agent", "Quell/" QUELL_VERSION);
    // JSON; yet a refusal in plain text is better than one about the form of refusals.
    message.setRawHeader("Accept", "application/json, */*;q=0.5");
    const HttpHeader &credential = request.credential.name.isEmpty() ? m_credential : request.credential;
    if (!credential.name.isEmpty())
        message.setRawHeader(credential.name, credential.value);
    if (!request.contentType.isEmpty())
        message.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    else if (request.method != "GET")
        message.setRawHeader("Content-Length", "0");

    // A custom request, because post() would call an empty body a form.
    QNetworkReply *reply = request.contentType.isEmpty()
        ? m_manager.sendCustomRequest(message, request.method)
        : m_manager.sendCustomRequest(message, request.method, request.body);
    // What stands after the scheme; all of it where there is none.
    const QByteArray secret = credential.value.mid(credential.value.lastIndexOf(' ') + 1);
    auto *conversation = new HttpConversation(reply, request, secret, m_connection.id, this);
    return conversation->future();
}

} // namespace Quell

#include "moc_httpendpoint.cpp"
