// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedesktopnotifications.h"

#include <QGuiApplication>
#include <QVariantMap>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

namespace Quell {

namespace {

QString daemonName()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString daemonPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage daemonCall(const QString &method)
{
    return QDBusMessage::createMethodCall(daemonName(), daemonPath(), daemonName(), method);
}

} // namespace

FreedesktopNotifications::FreedesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : NotificationChannel(parent),
      m_bus(bus)
{
    // Signatures without blanks, as Qt wants them.
    // clang-format off
    m_bus.connect(daemonName(), daemonPath(), daemonName(), QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(quint32,QString)));
    m_bus.connect(daemonName(), daemonPath(), daemonName(), QStringLiteral("NotificationClosed"), this,
                  SLOT(notificationClosed(quint32,quint32)));
    // clang-format on
    // Another daemon counts anew: its numbers are not the ones that we know.
    auto *daemon =
        new QDBusServiceWatcher(daemonName(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(daemon, &QDBusServiceWatcher::serviceUnregistered, this, [this] { m_tags.clear(); });
}

void FreedesktopNotifications::show(const Notification &notification)
{
    if (!m_bus.isConnected())
        return;
    // Asked each time: the daemon may be another one by now, and whether it reads markup decides how the text is written.
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(daemonCall(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply(*watcher);
        if (!reply.isError())
            send(notification, reply.value());
    });
}

void FreedesktopNotifications::send(const Notification &notification, const QStringList &capabilities)
{
    QVariantMap hints;
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue<uchar>(1));
    hints.insert(QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName());
    QStringList actions;
    if (capabilities.contains(QStringLiteral("actions")))
        actions = {QStringLiteral("default"), tr("Show")};
    const bool markup = capabilities.contains(QStringLiteral("body-markup"));

    constexpr int asLongAsTheDesktopLikes = -1;
    QDBusMessage notify = daemonCall(QStringLiteral("Notify"));
    notify.setArguments({QStringLiteral("Quell"), QVariant::fromValue<quint32>(0), QStringLiteral("quell"),
                         notification.title, markup ? notification.body.toHtmlEscaped() : notification.body,
                         actions, hints, asLongAsTheDesktopLikes});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag = notification.tag] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply(*watcher);
        if (!reply.isError())
            m_tags.insert(reply.value(), tag);
    });
}

void FreedesktopNotifications::actionInvoked(quint32 id, const QString &action)
{
    const auto found = m_tags.constFind(id);
    if (found != m_tags.cend() && action == u"default")
        Q_EMIT activated(*found);
}

void FreedesktopNotifications::notificationClosed(quint32 id, quint32 reason)
{
    Q_UNUSED(reason)
    m_tags.remove(id);
}

} // namespace Quell

#include "moc_freedesktopnotifications.cpp"
