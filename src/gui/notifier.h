// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connections.h"
#include "executiontracker.h"
#include "news.h"
#include "notificationchannel.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Quell {

class Bells;
class ExecutionNews;
class Monitor;
class Settings;
class TrayIcon;

/// Where notifications go on this platform: over D-Bus where there is one, else to the tray icon.
[[nodiscard]] std::unique_ptr<NotificationChannel> notificationChannel(TrayIcon *tray);

/// Tells the user what ExecutionNews and ConnectionNews find, as far as settings and bells want it. What happens within two
/// seconds is told in one notification, and there is at most one in ten seconds. Listens to tracker and monitor. GUI thread.
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

    /// Without them all is told, as if nothing had been chosen. Both must outlive it, or be set to null.
    void heed(const Settings *settings, const Bells *bells);
    /// Connections in trouble are told of too. Must outlive it.
    void followConnections(const Monitor *monitor);
    /// Whether the user is looking at the window.
    void setInFront(std::function<bool()> inFront);

Q_SIGNALS:
    /// The user clicked on a notification about this execution (the first of several).
    void activated(const Quell::ExecutionKey &key);
    /// The same of one that is about connections alone.
    void connectionActivated(const QUuid &connection);

private:
    void take(const News &news);
    void forget(const QList<ExecutionKey> &keys);
    void schedule();
    void tell();
    void open(quint64 tag);
    [[nodiscard]] bool isWantedNow(const News &news) const;

    [[nodiscard]] Notification aboutOne(const News &news) const;
    [[nodiscard]] Notification aboutSeveral(const QList<News> &all) const;
    [[nodiscard]] QString headline(const News &news) const;
    [[nodiscard]] QString executionFacts(const News &news) const;
    [[nodiscard]] QString connectionName(const QUuid &connection) const;

    const ExecutionTracker *m_tracker;
    const Connections *m_connections;
    Clock *m_clock;
    std::unique_ptr<NotificationChannel> m_channel;
    ExecutionNews *m_executionNews;
    const Settings *m_settings = nullptr;
    const Bells *m_bells = nullptr;
    std::function<bool()> m_inFront;
    QList<News> m_news; ///< not yet told
    QHash<quint64, ExecutionKey> m_told;
    quint64 m_lastTag = 0;
    bool m_scheduled = false;
    std::chrono::milliseconds m_toldAt; ///< Clock::sinceBoot
};

} // namespace Quell
