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
#include <functional>

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

/// What the server does about one request: writes the chunks with a pause before each but the first, then what the stream
/// makes, then closes or not.
struct RawReaction
{
    /// Reset: what was not read or written yet is thrown away, and the other side is told so (RST).
    enum class End { KeepOpen, Close, Reset };

    QList<QByteArray> chunks;
    End end = End::KeepOpen;
    std::chrono::milliseconds pause{0};
    /// The next piece of a body of any size, called when the one before has left, so that no more than one is held; empty: no
    /// more.
    std::function<QByteArray()> stream = {};
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
    /// The reaction to every request from now on, made from what was asked.
    void setAnswerer(std::function<RawReaction(const RawRequest &request)> answerer)
    {
        m_answerer = std::move(answerer);
    }
    /// Every connection is reset before anything is read from it.
    void resetWhoeverComes() { m_resets = true; }

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
    [[nodiscard]] RawReaction reactionTo(const RawRequest &request);

    QHash<QTcpSocket *, QByteArray> m_incoming;
    QList<RawRequest> m_requests;
    QList<RawReaction> m_reactions;
    RawReaction m_default;
    std::function<RawReaction(const RawRequest &request)> m_answerer;
    bool m_resets = false;
    int m_sockets = 0;
    QTcpServer m_server; // last: its sockets say goodbye to the rest
};

} // namespace Quell
