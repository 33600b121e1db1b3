// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontracker.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QString>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace Quell {

class StatusNotifierHost;

/// The icon in the tray, with its menu; where the desktop has a tray, and from the moment at which it has one.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// `tracker` must outlive it.
    TrayIcon(const ExecutionTracker *tracker, const QIcon &icon, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// There is a tray, and our icon is in it: the window may be hidden.
    [[nodiscard]] bool isAvailable() const;
    void setPaused(bool paused);
    /// A balloon; plain text.
    void showMessage(const QString &title, const QString &text, QSystemTrayIcon::MessageIcon icon);

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    [[nodiscard]] QString toolTip() const;

Q_SIGNALS:
    void showRequested();
    void trackRequested();
    void pauseRequested(bool paused);
    void quitRequested();
    void messageClicked();
    /// A tray came or went.
    void availableChanged(bool available);

private:
    void buildMenu();
    void watchForTray();
    void showIcon();
    void tellAvailability();
    void describe();

    const ExecutionTracker *m_tracker;
    QIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_pause = nullptr;
    QTimer m_describing; ///< changes come in bursts
    std::unique_ptr<QSystemTrayIcon> m_trayIcon;
    /// Over D-Bus; nullptr where there is no such thing, and the platform's own tray is asked.
    StatusNotifierHost *m_host = nullptr;
    bool m_available = false;
};

} // namespace Quell
