// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace Quell {

/// A request as its bytes came in.
struct RawRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    int socket = 0; ///< which connection it came on, from 1

    /// Empty where there is none; several are joined with ", ".
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/// What the server does about one request: writes the chunks with a pause before each but the first, then closes or not.
struct RawReaction
{
    enum class End { KeepOpen, Close };

    QList<QByteArray> chunks;
    End end = End::KeepOpen;
    std::chrono::milliseconds pause{0};
};

/// A server on loopback that does below HTTP whatever a test asks for: closes without an answer, drips, cuts off, talks
/// nonsense. Lives in the test's thread.
class RawServer : public QObject
{
    Q_OBJECT
public:
    explicit RawServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT"
    void stopListening() { m_server.close(); }

    /// The reaction to the next request that has none yet; then to the one after it, and so on.
    void enqueue(const RawReaction &reaction) { m_reactions.append(reaction); }
    /// A whole answer, on a connection that stays open.
    void answer(int status, const QByteArray &body,
                const QList<QPair<QByteArray, QByteArray>> &headers = {{"Content-Type", "application/json"}});
    /// To every request for which nothing is enqueued.
    void setDefault(const RawReaction &reaction) { m_default = reaction; }

    [[nodiscard]] static QByteArray message(int status, const QByteArray &body,
                                            const QList<QPair<QByteArray, QByteArray>> &headers = {});

    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int sockets() const { return m_sockets; }

Q_SIGNALS:
    void requestArrived();

private:
    void accept();
    void read(QTcpSocket *socket, int number);
    void react(QTcpSocket *socket, const RawReaction &reaction);

    QHash<QTcpSocket *, QByteArray> m_incoming;
    QList<RawRequest> m_requests;
    QList<RawReaction> m_reactions;
    RawReaction m_default;
    int m_sockets = 0;
    QTcpServer m_server; // last: its sockets say goodbye to the rest
};

} // namespace Quell
