// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include <QGuiApplication>

#include <algorithm>
#include <chrono>
#include <utility>

#ifdef QUELL_HAS_DBUS
#include "statusnotifierhost.h"
#endif

namespace Quell {

using namespace std::chrono_literals;

namespace {

/// How long a panel may take to come up after us before the older kind of tray is tried.
constexpr auto panelPatience = 5s;

} // namespace

TrayIcon::TrayIcon(const ExecutionTracker *tracker, const QIcon &icon, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_icon(icon),
      m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    m_describing.setSingleShot(true);
    m_describing.setInterval(250ms);
    connect(&m_describing, &QTimer::timeout, this, &TrayIcon::describe);
    const auto describeSoon = [this] {
        if (!m_describing.isActive())
            m_describing.start();
    };
    connect(m_tracker, &ExecutionTracker::executionsAdded, this, describeSoon);
    connect(m_tracker, &ExecutionTracker::executionsChanged, this, describeSoon);
    connect(m_tracker, &ExecutionTracker::executionsRemoved, this, describeSoon);
    watchForTray();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable() const
{
    if (!m_trayIcon || !m_trayIcon->isVisible())
        return false;
#ifdef QUELL_HAS_DBUS
    if (m_host)
        return m_host->isRegistered();
#endif
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setPaused(bool paused)
{
    m_pause->setChecked(paused);
}

void TrayIcon::showMessage(const QString &title, const QString &text, QSystemTrayIcon::MessageIcon icon)
{
    if (m_trayIcon)
        m_trayIcon->showMessage(title, text, icon);
}

QString TrayIcon::toolTip() const
{
    int queued = 0;
    int running = 0;
    int cancelling = 0;
    const QList<Execution> executions = m_tracker->all();
    for (const Execution &execution : executions) {
        switch (displayStatus(execution)) {
        case DisplayStatus::Queued:
            ++queued;
            break;
        case DisplayStatus::Running:
        case DisplayStatus::StillRunning:
            ++running;
            break;
        case DisplayStatus::Cancelling:
            ++cancelling;
            break;
        default:
            break;
        }
    }
    QStringList parts;
    if (running > 0)
        parts.append(tr("%1 running").arg(running));
    if (queued > 0)
        parts.append(tr("%1 queued").arg(queued));
    if (cancelling > 0)
        parts.append(tr("%1 cancelling").arg(cancelling));
    if (parts.isEmpty())
        parts.append(tr("nothing is running"));
    return tr("Quell — %1").arg(parts.join(QStringLiteral(", ")));
}

void TrayIcon::buildMenu()
{
    connect(m_menu->addAction(tr("&Show Quell")), &QAction::triggered, this, &TrayIcon::showRequested);
    connect(m_menu->addAction(tr("&Track…")), &QAction::triggered, this, &TrayIcon::trackRequested);
    m_pause = m_menu->addAction(tr("&Pause updates"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &TrayIcon::pauseRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::watchForTray()
{
#ifdef QUELL_HAS_DBUS
    m_host = new StatusNotifierHost(QDBusConnection::sessionBus(), this);
    connect(m_host, &StatusNotifierHost::registeredChanged, this, [this](bool registered) {
        if (registered)
            showIcon();
        tellAvailability();
    });
    if (QGuiApplication::platformName() != u"xcb")
        return;
    // X11 also has trays without D-Bus. Qt looks for one only where it found none of the other kind.
    QTimer::singleShot(panelPatience, this, [this] {
        if (m_trayIcon)
            return;
        delete std::exchange(m_host, nullptr);
        showIcon();
        tellAvailability();
    });
#else
    showIcon();
    tellAvailability();
#endif
}

void TrayIcon::showIcon()
{
    if (m_trayIcon)
        return;
    m_trayIcon = std::make_unique<QSystemTrayIcon>(m_icon);
    m_trayIcon->setContextMenu(m_menu.get());
    connect(m_trayIcon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    connect(m_trayIcon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT showRequested();
            });
    m_trayIcon->show();
    describe();
}

void TrayIcon::tellAvailability()
{
    const bool available = isAvailable();
    if (std::exchange(m_available, available) != available)
        Q_EMIT availableChanged(available);
}

void TrayIcon::describe()
{
    if (m_trayIcon)
        m_trayIcon->setToolTip(toolTip());
}

} // namespace Quell
