// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include <algorithm>
#include <memory>
#include <optional>

namespace Quell {

namespace {

/// Takes one whole request from the front of `bytes`, where there is one.
std::optional<RawRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> requestLine = lines.first().trimmed().split(' ');
    RawRequest request{.method = requestLine.value(0), .target = requestLine.value(1)};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return request;
}

#ifdef Q_OS_UNIX
/// Closes with an RST instead of a FIN.
void reset(QTcpSocket *socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    if (setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce)) != 0)
        qFatal("a socket cannot be reset");
    socket->abort();
}
#else
void reset(QTcpSocket *socket)
{
    socket->abort();
}
#endif

void finish(QTcpSocket *socket, RawReaction::End end)
{
    if (end == RawReaction::End::Close)
        socket->disconnectFromHost();
    else if (end == RawReaction::End::Reset)
        reset(socket);
}

/// Writes piece after piece, as the other side takes them.
void pour(QTcpSocket *socket, const RawReaction &reaction)
{
    // One for all calls: a stream knows how far it has come.
    const auto rest = std::make_shared<RawReaction>(reaction);
    const auto more = [socket, rest] {
        while (rest->stream && socket->isOpen() && socket->bytesToWrite() == 0) {
            const QByteArray piece = rest->stream();
            if (!piece.isEmpty() && socket->write(piece) == piece.size()) {
                socket->flush();
                continue;
            }
            rest->stream = {};
            finish(socket, rest->end);
        }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more, Qt::QueuedConnection);
    more();
}

} // namespace

QByteArray RawRequest::header(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[headerName, value] : headers) {
        if (headerName == name)
            values.append(value);
    }
    return values.join(", ");
}

bool RawRequest::hasHeader(const QByteArray &name) const
{
    return std::ranges::any_of(headers, [&name](const auto &header) { return header.first == name; });
}

RawServer::RawServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QUrl RawServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

QByteArray RawServer::message(int status, const QByteArray &body,
                              const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return text + body;
}

void RawServer::answer(int status, const QByteArray &body,
                       const QList<QPair<QByteArray, QByteArray>> &headers)
{
    enqueue({.chunks = {message(status, body, headers)}});
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const int number = ++m_sockets;
        if (m_resets) {
            reset(socket);
            socket->deleteLater();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] { read(socket, number); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_incoming.remove(socket);
            socket->deleteLater();
        });
    }
}

void RawServer::read(QTcpSocket *socket, int number)
{
    m_incoming[socket] += socket->readAll();
    while (std::optional<RawRequest> request = takeRequest(m_incoming[socket])) {
        request->socket = number;
        m_requests.append(*request);
        react(socket, reactionTo(*request));
        Q_EMIT requestArrived();
    }
}

RawReaction RawServer::reactionTo(const RawRequest &request)
{
    if (m_answerer)
        return m_answerer(request);
    return m_reactions.isEmpty() ? m_default : m_reactions.takeFirst();
}

void RawServer::react(QTcpSocket *socket, const RawReaction &reaction)
{
    std::chrono::milliseconds at{0};
    for (const QByteArray &chunk : reaction.chunks) {
        QTimer::singleShot(at, socket, [socket, chunk] {
            if (!socket->isOpen()) // The other side has had enough.
                return;
            socket->write(chunk);
            socket->flush();
        });
        at += reaction.pause;
    }
    if (reaction.stream)
        QTimer::singleShot(at, socket, [socket, reaction] { pour(socket, reaction); });
    else if (reaction.end != RawReaction::End::KeepOpen)
        QTimer::singleShot(at, socket, [socket, end = reaction.end] { finish(socket, end); });
}

} // namespace Quell
