// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connections.h"
#include "executiontracker.h"
#include "notificationchannel.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

namespace Quell {

class TrayIcon;

/// Where notifications go on this platform: over D-Bus where there is one, else to the tray icon.
[[nodiscard]] std::unique_ptr<NotificationChannel> notificationChannel(TrayIcon *tray);

/// Tells the user when an execution has finished, failed, or was seen cancelled. Only ends that this program has followed:
/// what was seen active, or asked to cancel, since the notifier exists. What ends within two seconds is told in one
/// notification, and there is at most one in ten seconds. Listens to the tracker. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds gathering{2000};
    static constexpr std::chrono::milliseconds pause{10000};

    /// All but the channel must outlive it.
    Notifier(const ExecutionTracker *tracker, const Connections *connections, Clock *clock,
             std::unique_ptr<NotificationChannel> channel, QObject *parent = nullptr);
    ~Notifier() override;

Q_SIGNALS:
    /// The user clicked on a notification about this execution (the first of several).
    void activated(const Quell::ExecutionKey &key);

private:
    void follow(const QList<ExecutionKey> &keys, const QList<Execution> &before);
    void forget(const QList<ExecutionKey> &keys);
    void schedule();
    void tell();
    void open(quint64 tag);

    [[nodiscard]] Notification aboutOne(const Execution &execution) const;
    [[nodiscard]] Notification aboutSeveral(const QList<Execution> &executions) const;
    [[nodiscard]] QString describe(const Execution &execution) const;

    const ExecutionTracker *m_tracker;
    const Connections *m_connections;
    Clock *m_clock;
    std::unique_ptr<NotificationChannel> m_channel;
    QSet<ExecutionKey> m_followed;
    QList<ExecutionKey> m_ended; ///< not yet told
    QHash<quint64, ExecutionKey> m_told;
    quint64 m_lastTag = 0;
    bool m_scheduled = false;
    std::chrono::milliseconds m_toldAt; ///< Clock::sinceBoot
};

} // namespace Quell
