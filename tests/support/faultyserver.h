// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawserver.h"
#include "tlsserver.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Quell {

/// A server that does one of the things of tests/data/faults/faults.json to the requests that are meant, and answers the others
/// as a healthy one does. Bodies of a gigabyte are made while they are sent. Lives in the test's thread.
class FaultyServer : public QObject
{
    Q_OBJECT
public:
    struct Healthy
    {
        int status = 200;
        QByteArray body;
    };
    using Answerer = std::function<Healthy(const RawRequest &request)>;
    using IsMeant = std::function<bool(const RawRequest &request)>;

    FaultyServer(const QString &fault, Answerer healthy, IsMeant isMeant = {}, QObject *parent = nullptr);

    /// Where there is no `openssl`, some faults cannot be made: skip them.
    [[nodiscard]] static bool canMake(const QString &fault);
    /// What a healthy answer becomes with a fault of shape; as it is with another.
    [[nodiscard]] static QByteArray misshapen(const QString &fault, const QByteArray &healthy);
    /// The status of a fault that is one; 200 of another.
    [[nodiscard]] static int statusOf(const QString &fault);
    /// The fields that come with it.
    [[nodiscard]] static QList<QPair<QByteArray, QByteArray>> headersOf(const QString &fault);

    [[nodiscard]] QUrl url() const { return m_url; }
    /// What a connection has to name for the certificate to be trusted; empty where there is none to trust.
    [[nodiscard]] QString caFile() const { return m_caFile; }

    /// Requests that met the fault.
    [[nodiscard]] int met() const { return m_met; }
    /// Everything that came to the address to which redirects point.
    [[nodiscard]] const QList<RawRequest> &elsewhere() const { return m_elsewhere.requests(); }
    /// Everything that came through an encryption that must not be trusted.
    [[nodiscard]] QByteArray receivedBehindTls() const { return m_tls ? m_tls->received() : QByteArray(); }

    /// The secret of the request, as a server may repeat it: what its credential says after the scheme.
    [[nodiscard]] static QByteArray credentialOf(const RawRequest &request);

private:
    void listen();
    [[nodiscard]] RawReaction reactionTo(const RawRequest &request);
    [[nodiscard]] RawReaction faultOf(const RawRequest &request);

    QString m_fault;
    Answerer m_healthy;
    IsMeant m_isMeant;
    RawServer m_server;
    RawServer m_elsewhere;
    std::shared_ptr<TlsServer> m_tls;
    QUrl m_url;
    QString m_caFile;
    int m_met = 0;
};

} // namespace Quell
