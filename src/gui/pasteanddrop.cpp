// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasteanddrop.h"

#include "arrivals.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QWidget>

namespace Quell {

PasteAndDrop::PasteAndDrop(QWidget *window, QAction *paste, Arrivals *arrivals)
    : QObject(window),
      m_arrivals(arrivals)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(paste, &QAction::triggered, arrivals,
            [arrivals] { arrivals->takeMime(QGuiApplication::clipboard()->mimeData()); });
}

bool PasteAndDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!Arrivals::canTake(drag->mimeData()))
            return false;
        // Whatever the other program would rather do: what is dragged stays where it was.
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        if (event->type() == QEvent::Drop)
            m_arrivals->takeMime(drag->mimeData());
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace Quell

#include "moc_pasteanddrop.cpp"
