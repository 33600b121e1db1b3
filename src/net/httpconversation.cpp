// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconversation.h"

#include "logline.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslError>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// What is asked of the network layer at once, which makes room for all of it.
constexpr qsizetype pieceOfBody = 64 * 1024;

LogWord wordOf(const QByteArray &method)
{
    if (method == "GET")
        return "GET";
    if (method == "POST")
        return "POST";
    if (method == "PATCH")
        return "PATCH";
    return "other";
}

} // namespace

HttpConversation::HttpConversation(QNetworkReply *reply, const HttpRequest &request, const QByteArray &secret,
                                   const QUuid &connection, QObject *parent)
    : QObject(parent),
      m_reply(reply),
      m_connection(connection),
      m_method(request.method),
      m_secrets(request.secrets),
      m_passwords(request.passwords),
      m_maxBytes(request.maxBytes)
{
    m_secrets.prepend(secret);
    m_end.asked = reply->request().url();
    m_end.viaProxy = reply->manager()->proxy().type() != QNetworkProxy::NoProxy;
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_end.sent = true; });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (m_end.tlsError.isEmpty() && !errors.isEmpty())
            m_end.tlsError = errors.first().errorString();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpConversation::noteSize);
    connect(reply, &QNetworkReply::readyRead, this, &HttpConversation::takeBody);
    connect(reply, &QNetworkReply::finished, this, &HttpConversation::finish);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_end.pastDeadline = true;
        m_reply->abort(); // emits finished before it returns
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(request.deadline);
    // Bounds what the network layer holds for us between two reads. What comes packed it unpacks once to count it, in this
    // thread and before it says that there is something, so that a little is a lot.
    reply->setReadBufferSize(pieceOfBody);
    // A request with a body begins by an event that is posted already, and takes no notice of a size that was set before.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_reply)
                m_reply->setReadBufferSize(pieceOfBody);
        },
        Qt::QueuedConnection);
}

HttpConversation::~HttpConversation()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (!m_finished)
        m_reply->abort();
    delete m_reply;
}

void HttpConversation::noteSize()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_maxBytes)
        cutOff();
}

void HttpConversation::takeBody()
{
    if (m_end.tooLarge)
        return;
    // Unpacked: that it is too much is known before room is made for any of it.
    while (m_reply->bytesAvailable() > 0) {
        if (m_body.size() + m_reply->bytesAvailable() > m_maxBytes) {
            cutOff();
            return;
        }
        if (!takePiece())
            return;
    }
}

bool HttpConversation::takePiece()
{
    const qsizetype before = m_body.size();
    const qsizetype wanted = std::min<qsizetype>(pieceOfBody, m_reply->bytesAvailable());
    // Left to itself it would double beyond what is ever put into it.
    if (m_body.capacity() < before + wanted)
        m_body.reserve(std::min(m_maxBytes, std::max(2 * before, before + wanted)));
    m_body.resize(before + wanted);
    const qint64 got = m_reply->read(m_body.data() + before, wanted);
    m_body.resize(before + std::max<qint64>(got, 0));
    return got > 0;
}

void HttpConversation::cutOff()
{
    if (m_end.tooLarge)
        return;
    m_end.tooLarge = true;
    m_body = {};
    if (!m_finished)
        m_reply->abort(); // emits finished before it returns
}

void HttpConversation::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    if (!m_end.pastDeadline)
        takeBody();

    m_end.error = m_reply->error();
    m_end.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_end.redirect = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const AnswerFacts facts = AnswerMapping::factsOf(*m_reply, m_askedAt, QDateTime::currentDateTimeUtc());
    const std::optional<Trouble> trouble = AnswerMapping::networkTrouble(m_end);
    log(trouble, facts);
    if (trouble) {
        Trouble told = *trouble;
        for (const QByteArray &secret : m_secrets + m_passwords)
            told = AnswerMapping::withoutSecret(told, QString::fromUtf8(secret));
        m_pending.give({told, facts});
    } else {
        const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().toLower();
        // Before anybody cuts it: of a secret across the cut the beginning would be left.
        for (const QByteArray &secret : m_end.status < 300 ? m_secrets : m_secrets + m_passwords)
            m_body = AnswerMapping::withoutSecret(std::move(m_body), secret);
        m_pending.give({HttpAnswer{m_end.status, type, std::exchange(m_body, {}), facts}, facts});
    }
    deleteLater();
}

/// No path, because there is an id in it.
void HttpConversation::log(const std::optional<Trouble> &trouble, const AnswerFacts &facts) const
{
    LogLine line("net", trouble ? LogWord("no answer") : LogWord("answered"));
    line.about(m_connection).with("verb", wordOf(m_method));
    if (trouble)
        line.with("trouble", trouble->kind).with("sent", m_end.sent);
    line.with("status", m_end.status)
        .with("bytes", m_body.size())
        .with("took", std::chrono::milliseconds(facts.askedAt.msecsTo(facts.answeredAt)));
    if (facts.retryAfter)
        line.with("retryAfter", *facts.retryAfter);
}

} // namespace Quell

#include "moc_httpconversation.cpp"
