// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "profile.h"

#include <QFuture>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace Quell {

/// One window for each profile. The first program claims the profile's lock and listens on its socket; a second one hands its
/// arguments over and ends. quell-cli sends without claiming. GUI thread; nothing here blocks.
///
/// A message is one JSON object of at most 64 KiB behind its length (four bytes, big-endian): `{"raise": true, "ids": [text…]}`
/// or `{"reload": true}`, and nothing else. One byte answers it. Whoever sends something else, too much, or too slowly is cut
/// off. Only the user's own programs can reach the socket; what they send is checked all the same.
class Instance : public QObject
{
    Q_OBJECT
public:
    enum class Role { First, Second };

    struct Message
    {
        bool raise = false; ///< show the window, and track `ids`
        QStringList ids; ///< ids or URLs as they were typed; only with `raise`
        bool reload = false; ///< another process has changed the profile's files
    };

    /// The profile's directory exists.
    explicit Instance(const Profile &profile, QObject *parent = nullptr);
    /// Gives up socket and lock.
    ~Instance() override;

    /// First: this program has the profile, and listens. Second: another one has it. StorageFailed, with a sentence, where
    /// neither lock nor socket can be made. A lock whose owner has died is no obstacle.
    [[nodiscard]] Outcome<Role> claim();

    /// Hands a message to the first instance; done when that has taken it. Unreachable where there is none, or it does not
    /// answer; InvalidInput where the message is empty or too long. One that claim() has just told of is waited for.
    [[nodiscard]] QFuture<Outcome<Done>> send(const Message &message);

    /// How long a message may take, sent or received. Five seconds unless told otherwise.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void raiseRequested(const QStringList &ids);
    void reloadRequested();

private:
    [[nodiscard]] Outcome<Done> listen();
    void accept();
    void read(QLocalSocket *socket);
    void dispatch(const Message &message);

    QString m_socketPath;
    QLockFile m_lock;
    int m_connected = 0; ///< outlives the sockets of the server that it counts
    QLocalServer m_server;
    std::chrono::milliseconds m_patience{5000};
    bool m_another = false; ///< claim() found the profile taken
};

} // namespace Quell
