// SPDX-License-Identifier: GPL-3.0-or-later
#include "traynotifications.h"

#include "trayicon.h"

namespace Quell {

TrayNotifications::TrayNotifications(TrayIcon *tray, QObject *parent)
    : NotificationChannel(parent),
      m_tray(tray)
{
    connect(m_tray, &TrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_shown); });
}

void TrayNotifications::show(const Notification &notification)
{
    m_shown = notification.tag;
    m_tray->showMessage(notification.title, notification.body,
                        notification.urgency == Notification::Urgency::Problem
                            ? QSystemTrayIcon::Warning
                            : QSystemTrayIcon::Information);
}

} // namespace Quell

#include "moc_traynotifications.cpp"
