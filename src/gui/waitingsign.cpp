// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingsign.h"

#include <QEvent>
#include <QStyle>

namespace Quell {

namespace {

constexpr int signGap = 12;

} // namespace

WaitingSign::WaitingSign(QWidget *table) : QLabel(table)
{
    setTextFormat(Qt::PlainText);
    setText(tr("The list moves on when the pointer rests"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setContentsMargins(8, 4, 8, 4);
    table->installEventFilter(this);
    hide();
}

void WaitingSign::setWaiting(bool waiting)
{
    if (waiting)
        place();
    setVisible(waiting);
}

bool WaitingSign::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void WaitingSign::place()
{
    adjustSize();
    const QRect room = parentWidget()->contentsRect().adjusted(signGap, signGap, -signGap, -signGap);
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom, size(), room));
    raise();
}

} // namespace Quell

#include "moc_waitingsign.cpp"
