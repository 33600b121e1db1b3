// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Quell {

using namespace std::chrono_literals;

namespace {

constexpr qint64 gigabyte = qint64(1024) * 1024 * 1024;

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// `piece` again and again, until so many bytes are out.
std::function<QByteArray()> repeated(const QByteArray &piece, qint64 bytes)
{
    return [piece, left = bytes]() mutable {
        if (left <= 0)
            return QByteArray();
        left -= piece.size();
        return piece;
    };
}

RawReaction endless(const QByteArray &begin, char filler)
{
    const QByteArray piece = chunk(QByteArray(64 * 1024, filler));
    return {
        .chunks = {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                   + chunk(begin)},
        .end = RawReaction::End::Close,
        .stream = repeated(piece, gigabyte)};
}

/// An answer that would be healthy, with a member at its end that is small on the wire.
RawReaction halfAMillionObjects(const QByteArray &healthy)
{
    const QByteArray piece = chunk(QByteArray(R"({"a":0},)").repeated(8 * 1024));
    const QByteArray end = chunk("0]}") + "0\r\n\r\n";
    const QByteArray body = healthy.size() > 2 ? healthy.chopped(1) + ',' : QByteArray("{");
    return {
        .chunks = {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                   + chunk(body + R"("more":[)")},
        .stream = [piece, end, left = 61]() mutable {
            --left;
            return left > 0 ? piece : left == 0 ? end : QByteArray();
        }};
}

/// Bits as DEFLATE orders them (RFC 1951, 3.1.1).
class Bits
{
public:
    /// A Huffman code: its most significant bit comes first.
    void add(unsigned code, int length)
    {
        for (int bit = length - 1; bit >= 0; --bit)
            m_bits.append(char((code >> bit) & 1U));
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray bytes(m_bits.size() / 8, '\0');
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit)
            bytes[bit / 8] = char(bytes.at(bit / 8) | (m_bits.at(bit) << (bit % 8)));
        return bytes;
    }

private:
    QByteArray m_bits;
};

/// A gigabyte of blanks as gzip, of which only 13 bytes are ever held: one block with the fixed codes, a blank, and "258 bytes
/// like the last one" without an end. Eight of these are 104 bits, so that after the first byte the same 13 bytes come again.
RawReaction gzipBomb()
{
    Bits bits;
    bits.add(1, 1); // the last block
    bits.add(2, 2); // with fixed codes: 01, the low bit first
    bits.add(0x30 + ' ', 8);
    for (int copy = 0; copy < 64; ++copy) {
        bits.add(0xc5, 8); // length 258
        bits.add(0, 5); // distance 1
    }
    const QByteArray block = bits.bytes();
    QByteArray piece;
    for (int time = 0; time < 1024; ++time)
        piece += block.mid(2, 13);
    const qint64 packed = gigabyte / 258 * 13 / 8;
    return {.chunks = {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                       "Connection: close\r\n\r\n"
                       + QByteArray::fromHex("1f8b0800000000000003") + block.left(2)},
            .end = RawReaction::End::Close,
            .stream = repeated(piece, packed)};
}

QJsonValue withNulls(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = withNulls(*member);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto &&entry : array)
            entry = withNulls(entry);
        return array;
    }
    return QJsonValue::Null;
}

/// Every object without these members, or with another text in them.
QJsonValue changed(const QJsonValue &value, const QStringList &names, const QString &text)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto &&entry : array)
            entry = changed(entry, names, text);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto member = before.begin(); member != before.end(); ++member) {
        if (!names.contains(member.key()))
            object.insert(member.key(), changed(member.value(), names, text));
        else if (!text.isEmpty())
            object.insert(member.key(), text);
    }
    return object;
}

QByteArray printed(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// With one more member at the front; `text` is its JSON.
QByteArray withMember(const QByteArray &object, const QByteArray &text)
{
    return R"({"more":)" + text + (object.size() > 2 ? "," : "") + object.mid(1);
}

/// A port on which nobody listens.
QUrl deadUrl()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

/// One for all that meet the same fault at the same time: certificates take a while to make.
std::shared_ptr<TlsServer> tlsServer(const QString &fault)
{
    static QHash<QString, std::weak_ptr<TlsServer>> servers;
    std::shared_ptr<TlsServer> server = servers.value(fault).lock();
    if (!server) {
        server = std::make_shared<TlsServer>(
            fault == u"TLS wrong host" ? QStringLiteral("DNS:olap.invalid") : QStringLiteral("IP:127.0.0.1"),
            fault == u"TLS expired" ? TlsServer::Validity::Over : TlsServer::Validity::Now);
        servers.insert(fault, server);
    }
    return server;
}

} // namespace

FaultyServer::FaultyServer(const QString &fault, Answerer healthy, IsMeant isMeant, QObject *parent)
    : QObject(parent),
      m_fault(fault),
      m_healthy(std::move(healthy)),
      m_isMeant(std::move(isMeant))
{
    m_elsewhere.setDefault({.chunks = {RawServer::message(200, "{}")}});
    m_server.setAnswerer([this](const RawRequest &request) { return reactionTo(request); });
    m_url = m_server.url();
    listen();
}

bool FaultyServer::canMake(const QString &fault)
{
    return !fault.startsWith(u"TLS") || TlsServer::canBeMade();
}

void FaultyServer::listen()
{
    if (m_fault == u"refused") {
        m_url = deadUrl();
    } else if (m_fault == u"DNS failure") {
        m_url = QUrl(QStringLiteral("https://quell.invalid"));
    } else if (m_fault == u"reset before") {
        m_server.resetWhoeverComes();
    } else if (m_fault.startsWith(u"TLS")) {
        m_tls = tlsServer(m_fault);
        if (m_fault != u"TLS untrusted")
            m_caFile = m_tls->certificateFile();
        m_url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_tls->serverPort()));
    }
}

QByteArray FaultyServer::credentialOf(const RawRequest &request)
{
    const QByteArray key = request.header("x-dune-api-key");
    return key.isEmpty() ? request.header("authorization").split(' ').last() : key;
}

RawReaction FaultyServer::reactionTo(const RawRequest &request)
{
    if (!m_isMeant || m_isMeant(request)) {
        ++m_met;
        return faultOf(request);
    }
    const Healthy healthy = m_healthy(request);
    return {
        .chunks = {RawServer::message(healthy.status, healthy.body, {{"Content-Type", "application/json"}})}};
}

RawReaction FaultyServer::faultOf(const RawRequest &request)
{
    using End = RawReaction::End;
    const Healthy healthy = m_healthy(request);
    const QByteArray secret = credentialOf(request);
    if (m_fault == u"reset after the request")
        return {.end = End::Reset};
    if (m_fault == u"closed without an answer")
        return {.end = End::Close};
    if (m_fault == u"timeout")
        return {};
    if (m_fault == u"drip of one byte a second") {
        return {.chunks = QList<QByteArray>{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"}
                    + QList<QByteArray>(60, " "),
                .pause = 1s};
    }
    if (m_fault == u"truncated body") {
        return {.chunks = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + healthy.body},
                .end = End::Close};
    }
    if (m_fault == u"garbage instead of HTTP")
        return {
            .chunks = {"SSH-2.0-OpenSSH_9.2p1 Debian\r\n" + QByteArray::fromHex("00fffe0d0a0d0a") + secret},
            .end = End::Close};
    if (m_fault == u"10⁹-digit number")
        return endless(healthy.body.left(1) + R"("more":)", '1');
    if (m_fault == u"1 GiB body")
        return endless("{", ' ');
    if (m_fault == u"half a million objects")
        return halfAMillionObjects(healthy.body);
    if (m_fault == u"gzip bomb")
        return gzipBomb();
    if (m_fault == u"204 with body")
        return {.chunks = {RawServer::message(204, misshapen(m_fault, healthy.body))}};

    const int status = statusOf(m_fault);
    if (status == 200) {
        const int healthyStatus = healthy.body.isEmpty() ? 200 : healthy.status;
        return {.chunks = {RawServer::message(healthyStatus, misshapen(m_fault, healthy.body),
                                              {{"Content-Type", "application/json"}})}};
    }
    QList<QPair<QByteArray, QByteArray>> headers = headersOf(m_fault);
    headers.emplaceBack("Content-Type", "application/json");
    if (status < 400) {
        headers.emplaceBack("Location",
                            m_elsewhere.url().toEncoded() + "/sign-in/" + secret + "?key=" + secret + "#"
                                + secret);
    }
    // As careless servers do, it repeats what it was sent.
    return {.chunks = {RawServer::message(status, R"({"error":"no to )" + secret + R"("})", headers)}};
}

int FaultyServer::statusOf(const QString &fault)
{
    bool ok = false;
    const int status = fault.left(3).toInt(&ok);
    return ok && !fault.contains(u"body") ? status : 200;
}

QList<QPair<QByteArray, QByteArray>> FaultyServer::headersOf(const QString &fault)
{
    if (fault == u"429 with Retry-After in seconds")
        return {{"Retry-After", "17"}};
    if (fault == u"429 with Retry-After as a date") {
        return {{"Date", "Sun, 06 Nov 2033 08:49:37 GMT"}, {"Retry-After", "Sun, 06 Nov 2033 08:50:07 GMT"}};
    }
    if (fault == u"429 with a negative Retry-After")
        return {{"Retry-After", "-17"}};
    if (fault == u"429 with a huge Retry-After")
        return {{"Retry-After", "99999999999999999999"}};
    return {};
}

QByteArray FaultyServer::misshapen(const QString &fault, const QByteArray &healthy)
{
    const QByteArray body = healthy.isEmpty() ? QByteArray("{}") : healthy;
    const QJsonValue value = QJsonDocument::fromJson(body).object();
    if (fault == u"not JSON")
        return "Internal Server Er\xffor {";
    if (fault == u"JSON of the wrong shape")
        return printed(QJsonArray{value, QJsonArray{1, 2}});
    if (fault == u"unknown state")
        return printed(changed(value, {QStringLiteral("state"), QStringLiteral("status")},
                               QStringLiteral("QUERY_STATE_DREAMING")));
    if (fault == u"missing fields") {
        return printed(changed(value,
                               {QStringLiteral("state"), QStringLiteral("status"), QStringLiteral("success"),
                                QStringLiteral("data"), QStringLiteral("token"), QStringLiteral("error")},
                               {}));
    }
    if (fault == u"null everywhere")
        return printed(withNulls(value));
    if (fault == u"nesting 10,000 deep")
        return withMember(body, QByteArray(10'000, '[') + QByteArray(10'000, ']'));
    return body;
}

} // namespace Quell
