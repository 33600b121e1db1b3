// SPDX-License-Identifier: GPL-3.0-or-later
#include "cursorrest.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace Quell {

CursorRest::CursorRest(QWidget *field) : QObject(field)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(patience);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_flashTime = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(0);
    });
    field->installEventFilter(this);
}

CursorRest::~CursorRest()
{
    if (qApp)
        blink();
}

bool CursorRest::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::InputMethod:
        blink();
        m_rest.start();
        break;
    case QEvent::FocusOut:
        blink();
        m_rest.stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CursorRest::blink()
{
    if (const int flashTime = std::exchange(m_flashTime, -1); flashTime >= 0)
        QApplication::setCursorFlashTime(flashTime);
}

} // namespace Quell

#include "moc_cursorrest.cpp"
