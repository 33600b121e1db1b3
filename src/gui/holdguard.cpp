// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdguard.h"

#include <QApplication>
#include <QMouseEvent>

namespace Quell {

using std::chrono::milliseconds;

HoldGuard::HoldGuard(QWidget *area, Clock *clock, QObject *parent)
    : QObject(parent),
      m_area(area),
      m_window(area->window()),
      m_clock(clock)
{
    area->setMouseTracking(true);
    area->installEventFilter(this);
    m_window->installEventFilter(this);
}

void HoldGuard::touch()
{
    m_touchedAt = m_clock->sinceBoot();
    if (m_held)
        return;
    m_held = true;
    Q_EMIT heldChanged(true);
    if (!m_waiting)
        wait(rest);
}

void HoldGuard::release()
{
    if (std::exchange(m_held, false))
        Q_EMIT heldChanged(false);
}

bool HoldGuard::hasJustSlid() const
{
    return m_slidAt && m_clock->sinceBoot() - *m_slidAt < surprise;
}

bool HoldGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::WindowBlocked)
            touch();
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseMove: {
        // Qt repeats moves of a pointer that rests.
        const QPoint pointer = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (std::exchange(m_pointer, pointer) != pointer)
            touch();
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        touch();
        break;
    default:
        break;
    }
    return false;
}

void HoldGuard::wait(milliseconds delay)
{
    m_waiting = true;
    m_clock->callAfter(delay, this, [this] { look(); });
}

void HoldGuard::look()
{
    m_waiting = false;
    if (!m_held)
        return;
    if (somethingIsDown())
        m_touchedAt = m_clock->sinceBoot();
    const milliseconds remaining = rest - (m_clock->sinceBoot() - m_touchedAt);
    if (remaining > milliseconds{0}) {
        wait(remaining);
        return;
    }
    release();
}

bool HoldGuard::somethingIsDown()
{
    return QGuiApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget()
        || QApplication::activeModalWidget();
}

} // namespace Quell

#include "moc_holdguard.cpp"
