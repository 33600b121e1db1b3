// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringprobe.h"

#include "keyringjob.h"

#include <QTimer>

#ifdef QUELL_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <algorithm>
#include <chrono>
#include <utility>

namespace Quell {

namespace {

void answerLater(QObject *context, std::function<void(KeyringCondition)> answer, KeyringCondition condition)
{
    QTimer::singleShot(std::chrono::milliseconds(0), context,
                       [answer = std::move(answer), condition] { answer(condition); });
}

} // namespace

#ifdef QUELL_HAS_DBUS

namespace {

/// The service may have to be started first; a frozen one must not use up the time of the question itself.
constexpr int replyTimeout = 5000;

const QString &secretService()
{
    static const QString name = QStringLiteral("org.freedesktop.secrets");
    return name;
}

KeyringCondition conditionFrom(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
    case QDBusError::AccessDenied:
        return KeyringCondition::Missing;
    default:
        break;
    }
    // The bus could not start it: org.freedesktop.DBus.Error.Spawn.ChildExited and its like.
    return error.name().startsWith(u"org.freedesktop.DBus.Error.Spawn.") ? KeyringCondition::Missing
                                                                         : KeyringCondition::Unclear;
}

bool isWallet(const QString &name)
{
    return name == u"org.kde.kwalletd6" || name == u"org.kde.kwalletd5" || name == u"org.kde.kwalletd";
}

/// Is it among the names that one of these methods of the bus tells?
void lookForWallet(QObject *context, QStringList methods, std::function<void(KeyringCondition)> answer)
{
    if (methods.isEmpty()) {
        answer(KeyringCondition::Missing);
        return;
    }
    const QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), methods.takeFirst());
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, replyTimeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [context, methods, answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         const QDBusPendingReply<QStringList> reply = *finished;
                         if (!reply.isError() && std::ranges::any_of(reply.value(), isWallet))
                             answer(KeyringCondition::Open);
                         else
                             lookForWallet(context, methods, answer);
                     });
}

/// The Secret Service did not answer.
void answerError(QObject *context, const QDBusError &error,
                 const std::function<void(KeyringCondition)> &answer)
{
    const KeyringCondition condition = conditionFrom(error);
    if (condition == KeyringCondition::Missing && isWalletPreferred())
        lookForWallet(context, {QStringLiteral("ListNames"), QStringLiteral("ListActivatableNames")}, answer);
    else
        answer(condition);
}

void askWhetherLocked(QObject *context, const QString &collection,
                      std::function<void(KeyringCondition)> answer)
{
    QDBusMessage question = QDBusMessage::createMethodCall(secretService(), collection,
                                                           QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, replyTimeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [context, answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         const QDBusPendingReply<QDBusVariant> reply = *finished;
                         if (reply.isError())
                             answerError(context, reply.error(), answer);
                         else
                             answer(reply.value().variant().toBool() ? KeyringCondition::Locked
                                                                     : KeyringCondition::Open);
                     });
}

} // namespace

void probeKeyring(QObject *context, std::function<void(KeyringCondition)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        answerLater(context, std::move(answer), KeyringCondition::Missing);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretService(), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, replyTimeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [context, answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         const QDBusPendingReply<QDBusObjectPath> reply = *finished;
                         if (reply.isError())
                             answerError(context, reply.error(), answer);
                         else if (reply.value().path() == u"/")
                             answer(KeyringCondition::Empty);
                         else
                             askWhetherLocked(context, reply.value().path(), answer);
                     });
}

#else

void probeKeyring(QObject *context, std::function<void(KeyringCondition)> answer)
{
    answerLater(context, std::move(answer), KeyringCondition::Open);
}

#endif

} // namespace Quell
