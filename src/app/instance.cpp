// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include "logline.h"
#include "promisedanswer.h"
#include "samepeer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>
#include <QtEndian>

#include <optional>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Quell {

namespace {

constexpr quint32 largestMessage = 64 * 1024;
constexpr qsizetype lengthBytes = sizeof(quint32);
constexpr int mostConnections = 8;
constexpr char taken = '+';
constexpr char refused = '-';
constexpr char told = '='; ///< and what was asked for follows, behind its length
/// Between two tries to reach an instance that has its lock already, but does not listen yet.
constexpr std::chrono::milliseconds betweenTries{50};

Trouble failed(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::StorageFailed, .said = sentence};
}

QByteArray withLength(const QByteArray &message)
{
    QByteArray length(lengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    return length + message;
}

/// The directory of the socket: the runtime directory may not have been made, and the one that stands in for it lies where
/// everyone may make directories, so it has to be ours, and closed to others.
bool ensureOwnDirectory(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!QFileInfo(path).isDir() && !QDir().mkdir(path, ownerOnly))
        return false;
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink() && info.ownerId() == getuid() && !(info.permissions() & others);
#else
    Q_UNUSED(path);
    return true;
#endif
}

/// Delivers one message, and deletes itself when it has been answered. What follows the answer is handed over, once at most.
class Delivery : public QObject
{
public:
    Delivery(const QString &path, const QByteArray &message, std::chrono::milliseconds patience,
             bool waitForListener, const std::function<void(const Outcome<QByteArray> &)> &answered,
             QObject *parent)
        : QObject(parent),
          m_path(path),
          m_message(message),
          m_waitForListener(waitForListener),
          m_answered(answered)
    {
        connect(&m_socket, &QLocalSocket::connected, this, &Delivery::write);
        connect(&m_socket, &QLocalSocket::readyRead, this, &Delivery::readAnswer);
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
            readAnswer();
            again();
        });
        connect(&m_socket, &QLocalSocket::errorOccurred, this, &Delivery::retryOrEnd);
        QTimer::singleShot(patience, this, [this] { end(unreachable()); });
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, &Delivery::open);
        // Not from here: an error may be signalled at once.
        m_retry.start(std::chrono::milliseconds(0));
    }

private:
    static Trouble unreachable()
    {
        return Trouble{
            .kind = TroubleKind::Unreachable,
            .said = Instance::tr("Another Quell has this profile open, but does not answer. Close it, and "
                                 "start Quell again.")};
    }
    static Trouble nobodyThere()
    {
        return Trouble{.kind = TroubleKind::Unreachable,
                       .said = Instance::tr("No Quell has this profile open.")};
    }
    void open() { m_socket.connectToServer(m_path); }
    void write()
    {
        if (!isSameUser(m_socket.socketDescriptor())) {
            end(unreachable());
            return;
        }
        const QByteArray bytes = withLength(m_message);
        if (m_socket.write(bytes) != bytes.size())
            end(unreachable());
    }
    void readAnswer()
    {
        if (m_ended || m_socket.bytesAvailable() == 0)
            return;
        char answer = 0;
        if (m_socket.peek(&answer, 1) == 1 && answer == told)
            readWhatIsTold();
        else if (answer == taken)
            end(QByteArray());
        else if (answer == refused)
            end(Trouble{.kind = TroubleKind::Refused,
                        .said = Instance::tr("quell-cli watch has this profile open. Close it, and start "
                                             "Quell again.")});
        else
            end(unreachable());
    }
    void readWhatIsTold()
    {
        constexpr qsizetype headBytes = 1 + lengthBytes;
        const QByteArray head = m_socket.peek(headBytes);
        if (head.size() < headBytes)
            return;
        const quint32 length = qFromBigEndian<quint32>(head.constData() + 1);
        if (length > largestMessage)
            end(unreachable());
        else if (m_socket.bytesAvailable() >= headBytes + qsizetype(length))
            end(m_socket.read(headBytes + qsizetype(length)).mid(headBytes));
    }
    /// Cut off without an answer, perhaps in a crowd. Taking any of our messages twice does no harm.
    void again()
    {
        constexpr int mostTries = 100;
        if (m_ended || m_retry.isActive())
            return;
        if (++m_tries < mostTries)
            m_retry.start(betweenTries);
        else
            end(unreachable());
    }
    void retryOrEnd(QLocalSocket::LocalSocketError error)
    {
        const bool notListening =
            error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
        if (notListening && m_waitForListener && !m_ended)
            m_retry.start(betweenTries);
        else if (error == QLocalSocket::PeerClosedError)
            readAnswer(); // and what follows is the disconnection
        else
            end(notListening ? nobodyThere() : unreachable());
    }
    void end(const Outcome<QByteArray> &outcome)
    {
        if (std::exchange(m_ended, true))
            return;
        m_answered(outcome);
        deleteLater();
    }

    QString m_path;
    QByteArray m_message;
    bool m_waitForListener;
    bool m_ended = false;
    int m_tries = 0;
    std::function<void(const Outcome<QByteArray> &)> m_answered;
    QLocalSocket m_socket;
    QTimer m_retry;
};

} // namespace

Instance::Instance(const Profile &profile, QObject *parent)
    : QObject(parent),
      m_socketPath(profile.socket()),
      m_lock(profile.lockFile())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::accept);
}

Instance::~Instance()
{
    release();
}

void Instance::release()
{
    // The socket's file goes before the lock does: afterwards it may be somebody else's.
    m_server.close();
    m_lock.unlock();
}

Outcome<Instance::Role> Instance::claim(Holder holder)
{
    m_holder = holder;
    if (m_lock.isLocked())
        return Role::First;
    switch (m_lock.tryLock()) {
    case ProfileLock::Result::Locked:
        break;
    case ProfileLock::Result::TakenByAnother: {
        // In a scope of its own: clang 14 ends the line, whose words are consteval, only with the scope that it is in.
        LogLine("instance", "second").with("window", holder == Holder::Window);
        m_another = true;
        return Role::Second;
    }
    case ProfileLock::Result::Impossible:
        return failed(tr("The profile cannot be locked: %1 cannot be written. Check the permissions and the "
                         "free space of "
                         "its directory.")
                          .arg(QDir::toNativeSeparators(m_lock.fileName())));
    }
    if (const Outcome<Done> listening = listen(); !listening.ok()) {
        m_lock.unlock();
        return listening.trouble();
    }
    LogLine("instance", "first").with("window", holder == Holder::Window);
    return Role::First;
}

QFuture<Outcome<Done>> Instance::send(const Message &message)
{
    const QByteArray bytes = message.toJson();
    if (bytes.isEmpty() || bytes.size() > qsizetype(largestMessage)) {
        return answered<Done>(Trouble{
            .kind = TroubleKind::InvalidInput,
            .said =
                tr("That is too much to hand to the Quell that is open. Paste the ids into its window.")});
    }
    return deliver<Done>(bytes, [](const QByteArray &) { return Outcome<Done>(Done{}); });
}

QFuture<Outcome<HealthMessage::Healths>> Instance::askHealth()
{
    return deliver<HealthMessage::Healths>(Message{.health = true}.toJson(),
                                           [](const QByteArray &answer) -> Outcome<HealthMessage::Healths> {
                                               const auto healths = HealthMessage::fromJson(answer);
                                               return healths ? Outcome<HealthMessage::Healths>(*healths)
                                                              : Trouble{.kind = TroubleKind::NotUnderstood};
                                           });
}

template<typename T, typename Read>
QFuture<Outcome<T>> Instance::deliver(const QByteArray &message, Read read)
{
    const auto promised = PromisedAnswer<T>::make();
    new Delivery(
        m_socketPath, message, m_patience, m_another,
        [promised, read](const Outcome<QByteArray> &answer) {
            promised->give(answer.ok() ? read(answer.value()) : Outcome<T>(answer.trouble()));
        },
        this);
    return promised->future();
}

Outcome<Done> Instance::listen()
{
    const QString directory = QFileInfo(m_socketPath).path();
    if (!ensureOwnDirectory(directory)) {
        return failed(tr("%1 is not a directory that belongs to you alone. Remove it, or set XDG_RUNTIME_DIR "
                         "to one that "
                         "does.")
                          .arg(QDir::toNativeSeparators(directory)));
    }
    // Left behind by a crash; whoever holds the lock may remove it, and nobody else.
    QLocalServer::removeServer(m_socketPath);
    if (!m_server.listen(m_socketPath)) {
        return failed(tr("The socket %1 cannot be made (%2). Check the permissions and the free space of its "
                         "directory.")
                          .arg(QDir::toNativeSeparators(m_socketPath), m_server.errorString()));
    }
    return Done{};
}

void Instance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        makeRoom();
        m_talking.append(socket);
        socket->setReadBufferSize(largestMessage + lengthBytes);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(m_patience, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

/// Whoever means well says what he wants at once: the one who has kept silent longest goes first.
void Instance::makeRoom()
{
    m_talking.removeIf([](const QPointer<QLocalSocket> &socket) {
        return !socket || socket->state() == QLocalSocket::UnconnectedState;
    });
    while (m_talking.size() >= mostConnections) {
        if (const QPointer<QLocalSocket> silent = m_talking.takeFirst())
            silent->abort();
    }
}

void Instance::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() < lengthBytes)
        return;
    const quint32 length = qFromBigEndian<quint32>(socket->peek(lengthBytes).constData());
    if (length == 0 || length > largestMessage) {
        socket->abort();
        return;
    }
    if (socket->bytesAvailable() < lengthBytes + qsizetype(length))
        return;
    const std::optional<Message> message =
        InstanceMessage::fromJson(socket->read(lengthBytes + length).mid(lengthBytes));
    if (!message || socket->bytesAvailable() > 0) {
        socket->abort();
        return;
    }
    // A second message on the same connection would be one too many.
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    if (message->health && m_health) {
        const QByteArray healths = HealthMessage::toJson(m_health());
        answer(socket,
               healths.size() > qsizetype(largestMessage) ? QByteArray(1, refused)
                                                          : told + withLength(healths));
        return;
    }
    const bool no = refuses(*message);
    // Before the answer: whoever reads it claims at once.
    if (no && message->raise)
        release();
    answer(socket, QByteArray(1, no ? refused : taken));
    dispatch(*message, no);
}

void Instance::answer(QLocalSocket *socket, const QByteArray &bytes)
{
    if (socket->write(bytes) == bytes.size())
        socket->disconnectFromServer();
    else
        socket->abort();
}

bool Instance::refuses(const Message &message) const
{
    if (message.raise)
        return m_holder != Holder::Window;
    if (message.health)
        return !m_health;
    return message.watch && (m_holder == Holder::WatchOfSome || !m_keepsFresh);
}

void Instance::dispatch(const Message &message, bool turnedAway)
{
    if (message.raise && turnedAway)
        Q_EMIT gaveWay();
    else if (message.raise)
        Q_EMIT raiseRequested(message.ids);
    else if (message.reload)
        Q_EMIT reloadRequested();
}

} // namespace Quell

#include "moc_instance.cpp"
