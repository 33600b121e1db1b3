// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notificationchannel.h"

#include <QHash>
#include <QStringList>
#include <QtDBus/QDBusConnection>

namespace Quell {

/// org.freedesktop.Notifications on the session bus: reaches desktops without a tray too, which QSystemTrayIcon does not.
/// (Desktop Notifications Specification 1.2.) Asynchronous throughout.
class FreedesktopNotifications final : public NotificationChannel
{
    Q_OBJECT
public:
    explicit FreedesktopNotifications(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                      QObject *parent = nullptr);

    void show(const Notification &notification) override;

private Q_SLOTS:
    void actionInvoked(quint32 id, const QString &action);
    void notificationClosed(quint32 id, quint32 reason);

private:
    void send(const Notification &notification, const QStringList &capabilities);

    QDBusConnection m_bus;
    /// Of the notifications that are ours: the signals come for those of other programs as well.
    QHash<quint32, quint64> m_tags;
};

} // namespace Quell
