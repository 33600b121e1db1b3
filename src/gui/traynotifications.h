// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notificationchannel.h"

namespace Quell {

class TrayIcon;

/// Balloons at the tray icon, where the platform has nothing better.
class TrayNotifications final : public NotificationChannel
{
    Q_OBJECT
public:
    /// `tray` must outlive it.
    explicit TrayNotifications(TrayIcon *tray, QObject *parent = nullptr);

    void show(const Notification &notification) override;

private:
    TrayIcon *m_tray;
    quint64 m_shown = 0; ///< a click does not say which balloon it meant: it is the last
};

} // namespace Quell
