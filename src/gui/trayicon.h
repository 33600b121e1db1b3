// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connections.h"
#include "executiontracker.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QString>
#include <QSystemTrayIcon>

#include <chrono>
#include <memory>
#include <optional>

namespace Quell {

class StatusNotifierHost;

/// The icon in the tray, with its menu; where the desktop has a tray, and from the moment at which it has one.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// How many executions the menu names.
    static constexpr qsizetype mostListed = 12;

    /// As long a menu may be open; some panels never say that it is closed.
    static constexpr std::chrono::minutes longestOpen{1};

    /// `tracker`, `connections` and `clock` must outlive it.
    TrayIcon(const ExecutionTracker *tracker, const Connections *connections, Clock *clock, const QIcon &icon,
             QObject *parent = nullptr);
    ~TrayIcon() override;

    /// There is a tray, and our icon is in it: the window may be hidden.
    [[nodiscard]] bool isAvailable() const;
    void setPaused(bool paused);
    /// A balloon; plain text.
    void showMessage(const QString &title, const QString &text, QSystemTrayIcon::MessageIcon icon);

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] QString toolTip() const;
    /// An entry in which no sign marks a key, as a menu shows it that is ours, or one that a panel shows: `exported`.
    [[nodiscard]] static QString plainEntry(QString text, bool exported);
    /// The program's icon, with the number of what runs on it.
    [[nodiscard]] static QIcon numbered(const QIcon &icon, int running);

Q_SIGNALS:
    void showRequested();
    void trackRequested();
    void pauseRequested(bool paused);
    /// One that runs was chosen in the menu: it is to be asked about like any other.
    void cancelRequested(const Quell::ExecutionKey &key);
    void quitRequested();
    void messageClicked();
    /// A tray came or went.
    void availableChanged(bool available);

private:
    void buildMenu();
    void watchForTray();
    void showIcon();
    void tellAvailability();
    void describeSoon();
    void describe();
    void noteOpened();
    void noteClosed();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isExported() const;
    void listRunning();
    [[nodiscard]] QList<Execution> running() const;
    [[nodiscard]] QString entryText(const Execution &execution) const;

    const ExecutionTracker *m_tracker;
    const Connections *m_connections;
    Clock *m_clock;
    QIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_pause = nullptr;
    QAction *m_belowRunning = nullptr; ///< the separator before which the menu names what runs
    QList<QAction *> m_listed;
    QList<QPair<ExecutionKey, QString>> m_listedTexts;
    int m_number = -1; ///< on the icon
    bool m_describing = false; ///< soon; changes come in bursts
    std::optional<std::chrono::milliseconds> m_openedAt; ///< the menu, since boot
    bool m_isOpen = false;
    std::unique_ptr<QSystemTrayIcon> m_trayIcon;
    /// Over D-Bus; nullptr where there is no such thing, and the platform's own tray is asked.
    StatusNotifierHost *m_host = nullptr;
    bool m_available = false;
};

} // namespace Quell
