// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "healthmessage.h"
#include "instancemessage.h"
#include "outcome.h"
#include "profile.h"
#include "profilelock.h"

#include <QFuture>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

class QLocalSocket;

namespace Quell {

/// One window for each profile. The first program claims the profile's lock and listens on its socket; a second one hands its
/// arguments over and ends. Whoever has the lock asks the services about what is tracked: the window, else `quell-cli watch`,
/// which gives the profile up to a window that starts. Other commands send without claiming. GUI thread; nothing here blocks.
///
/// A message is an InstanceMessage of at most 64 KiB behind its length (four bytes, big-endian). One byte answers it; where it asks for
/// more than yes or no, a HealthMessage follows, behind its length too. Whoever sends something else, too much, or
/// too slowly is cut off; of more at once than a few, those that have said nothing yet. Only the user's own programs can reach the
/// socket, and both ends ask the kernel whose the other one is; what they send is checked all the same.
class Instance : public QObject
{
    Q_OBJECT
public:
    enum class Role { First, Second };

    /// What the program that claims is, and so what it keeps fresh.
    enum class Holder {
        Window, ///< everything
        WatchOfAll, ///< everything, until a window starts
        WatchOfSome, ///< only what it was given, until a window starts
    };

    using Message = InstanceMessage;

    /// The profile's directory exists.
    explicit Instance(const Profile &profile, QObject *parent = nullptr);
    /// Gives up socket and lock.
    ~Instance() override;

    /// First: this program has the profile, and listens. Second: another one has it. StorageFailed, with a sentence, where
    /// neither lock nor socket can be made. A lock whose owner has died is no obstacle.
    [[nodiscard]] Outcome<Role> claim(Holder holder = Holder::Window);
    /// Gives up socket and lock; claim() may be called again.
    void release();

    /// Whether the window that has the profile asks the services at present; it does unless told otherwise.
    void setKeepsFresh(bool keepsFresh) { m_keepsFresh = keepsFresh; }

    /// What it answers to those that ask how the connections are. Without it they are refused.
    void setHealth(const std::function<HealthMessage::Healths()> &health) { m_health = health; }

    /// Hands a message to the first instance; done when that has taken it. Refused where a watch answers: to `raise`, because
    /// it has just released the profile, so that claiming again is what helps; to `watch`, because it keeps only some fresh; a window whose
    /// updates are paused refuses that too.
    /// Unreachable where there is no first instance, or it does not answer; InvalidInput where the message is empty or too
    /// long. One that claim() has just told of is waited for.
    [[nodiscard]] QFuture<Outcome<Done>> send(const Message &message);

    /// How the connections are, as the first instance knows it. Unreachable where there is none.
    [[nodiscard]] QFuture<Outcome<HealthMessage::Healths>> askHealth();

    /// How long a message may take, sent or received. Five seconds unless told otherwise.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void raiseRequested(const QStringList &ids);
    void reloadRequested();
    /// A window starts, and this watch has released the profile for it.
    void gaveWay();

private:
    [[nodiscard]] Outcome<Done> listen();
    template<typename T, typename Read>
    [[nodiscard]] QFuture<Outcome<T>> deliver(const QByteArray &message, Read read);
    void accept();
    void makeRoom();
    void read(QLocalSocket *socket);
    [[nodiscard]] bool refuses(const Message &message) const;
    void answer(QLocalSocket *socket, const QByteArray &bytes);
    void dispatch(const Message &message, bool turnedAway);

    QString m_socketPath;
    ProfileLock m_lock;
    Holder m_holder = Holder::Window;
    bool m_keepsFresh = true;
    std::function<HealthMessage::Healths()> m_health;
    QList<QPointer<QLocalSocket>> m_talking; ///< longest first; outlives the sockets of the server
    QLocalServer m_server;
    std::chrono::milliseconds m_patience{5000};
    bool m_another = false; ///< claim() found the profile taken
};

} // namespace Quell
