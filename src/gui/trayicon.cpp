// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include "wording.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTimer>

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

constexpr auto betweenDescriptions = 250ms;

} // namespace

TrayIcon::TrayIcon(const ExecutionTracker *tracker, const Connections *connections, Clock *clock,
                   const QIcon &icon, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_connections(connections),
      m_clock(clock),
      m_icon(icon),
      m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    connect(m_tracker, &ExecutionTracker::executionsAdded, this, &TrayIcon::describeSoon);
    connect(m_tracker, &ExecutionTracker::executionsChanged, this, &TrayIcon::describeSoon);
    connect(m_tracker, &ExecutionTracker::executionsRemoved, this, &TrayIcon::describeSoon);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::noteOpened);
    connect(m_menu.get(), &QMenu::aboutToHide, this, &TrayIcon::noteClosed);
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
    const QList<Execution> executions = m_tracker->active();
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
    m_belowRunning = m_menu->addSeparator();
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

void TrayIcon::describeSoon()
{
    if (std::exchange(m_describing, true))
        return;
    m_clock->callAfter(betweenDescriptions, this, [this] {
        m_describing = false;
        describe();
    });
}

void TrayIcon::describe()
{
    if (m_trayIcon) {
        m_trayIcon->setToolTip(toolTip());
        const auto number = int(running().size());
        if (std::exchange(m_number, number) != number)
            m_trayIcon->setIcon(numbered(m_icon, number));
    }
    // A panel that shows the menu over D-Bus need not say that it is about to. One that is open stays as it is.
    if ((m_trayIcon || m_openedAt) && !isOpen())
        listRunning();
}

void TrayIcon::noteOpened()
{
    listRunning();
    m_isOpen = true;
    m_openedAt = m_clock->sinceBoot();
    m_clock->callAfter(longestOpen, this, [this] { describe(); });
}

void TrayIcon::noteClosed()
{
    m_isOpen = false;
    // What was chosen in it is told after it has closed, and must still be there.
    describeSoon();
}

/// One that a panel shows is never visible itself.
bool TrayIcon::isOpen() const
{
    return m_menu->isVisible() || (m_isOpen && m_clock->sinceBoot() - *m_openedAt < longestOpen);
}

QList<Execution> TrayIcon::running() const
{
    QList<Execution> running = m_tracker->active();
    std::ranges::sort(running, std::ranges::greater(), &Execution::began);
    return running;
}

void TrayIcon::listRunning()
{
    const QList<Execution> running = this->running();
    QList<QPair<ExecutionKey, QString>> texts;
    for (const Execution &execution : running.first(std::min(mostListed, running.size())))
        texts.append({execution.key, entryText(execution)});
    if (running.size() > mostListed)
        texts.append({ExecutionKey{}, tr("and %n more…", nullptr, int(running.size() - mostListed))});
    if (std::exchange(m_listedTexts, texts) == texts)
        return;
    qDeleteAll(std::exchange(m_listed, {}));
    for (const auto &[key, text] : std::as_const(texts)) {
        auto *action = new QAction(text, m_menu.get());
        connect(action, &QAction::triggered, this, [this, key = key] {
            if (key.id.isEmpty())
                Q_EMIT showRequested();
            else
                Q_EMIT cancelRequested(key);
        });
        m_menu->insertAction(m_belowRunning, action);
        m_listed.append(action);
    }
}

QString TrayIcon::entryText(const Execution &execution) const
{
    constexpr qsizetype longestQuery = 40;
    constexpr qsizetype longestName = 30;
    const std::optional<Connection> connection = m_connections->find(execution.key.connection);
    const QString query = onOneLine(execution.last.query, longestQuery);
    const QString name = query.isEmpty() ? onOneLine(execution.key.id) : query;
    const QString where = connection ? onOneLine(connection->name, longestName) : QString();
    const QString text = isInFlight(execution.cancel.phase) ? tr("Being cancelled: %1 on %2").arg(name, where)
                                                            : tr("Cancel %1 on %2…").arg(name, where);
    return plainEntry(text, isExported());
}

bool TrayIcon::isExported() const
{
#ifdef QUELL_HAS_DBUS
    return m_host && m_host->isRegistered();
#else
    return false;
#endif
}

QString TrayIcon::plainEntry(QString text, bool exported)
{
    if (!exported)
        return text.replace(u'&', QStringLiteral("&&"));
    // There "_" marks a key. Qt 6.4 makes one of the first "&" and leaves all others, and every "_", as they are.
    text.replace(u'_', QStringLiteral("__"));
    if (const qsizetype first = text.indexOf(u'&'); first >= 0)
        text.insert(first, u'&');
    return text;
}

QIcon TrayIcon::numbered(const QIcon &icon, int running)
{
    if (running == 0)
        return icon;
    constexpr int mostShown = 99;
    const QString text = running > mostShown ? QStringLiteral("99+") : QString::number(running);
    QIcon numbered;
    for (const int side : {22, 32, 48, 64}) {
        QPixmap pixmap = icon.pixmap(QSize(side, side), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(side * (text.size() > 2 ? 7 : 9) / 16);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const int height = side * 10 / 16;
        const int width = std::max(height, metrics.horizontalAdvance(text) + side / 6);
        const QRect badge(side - std::min(width, side), side - height, std::min(width, side), height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xb4, 0x23, 0x18));
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.end();
        numbered.addPixmap(pixmap);
    }
    return numbered;
}

} // namespace Quell

#include "moc_trayicon.cpp"
