// SPDX-License-Identifier: GPL-3.0-or-later
// What TimelineView makes of the mouse, the keyboard, and its surroundings.
#include "executiontexts.h"
#include "holdguard.h"
#include "timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace Quell {

using TimelineNavigation::Step;

namespace {

/// A notch of the wheel is 120 and shows a fifth more or less.
constexpr double zoomByNotch = 1.2;
constexpr double zoomByKey = 1.5;
constexpr double panByKey = 0.2;

bool isPlainLeft(const QMouseEvent *event)
{
    return event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
}

} // namespace

void TimelineView::paintEvent(QPaintEvent *)
{
    m_painter.setLook(palette(), devicePixelRatioF());
    QPainter painter(viewport());
    m_painter.paint(&painter, picture());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_clock)
        catchUp();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        measure();
        break;
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint at = event->position().toPoint();
    const QPoint turned = event->angleDelta();
    const bool sideways =
        event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y());
    if (sideways) {
        const int amount = turned.x() != 0 ? turned.x() : turned.y();
        m_scale.pan(amount);
        arrange();
        rangeWasChosen();
    } else if (!m_area.contains(at)) {
        // Over the names it scrolls, as a list of names does.
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() - turned.y() * 3 * bar->singleStep() / 120);
    } else if (turned.y() != 0) {
        zoomAt(event->position().x(), std::pow(zoomByNotch, -turned.y() / 120.0), at.y());
        hover(barAt(at));
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    QToolTip::hideText();
    m_clicked.reset();
    m_clickedInDoubt = m_guard && m_guard->hasJustSlid();
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::RightButton) {
        choose(barAt(at));
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_press = Press{keyAt(at), at, m_scale.from(), verticalScrollBar()->value(), false};
    if (isPlainLeft(event))
        m_clicked = m_press->key;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    const QPoint at = event->position().toPoint();
    if (!m_press) {
        hover(barAt(at));
        return;
    }
    if ((at - m_press->at).manhattanLength() >= QApplication::startDragDistance() && !m_press->dragging) {
        m_press->dragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        hover(std::nullopt);
    }
    if (m_press->dragging)
        drag(at);
}

void TimelineView::drag(const QPoint &to)
{
    const double moved = (to.x() - m_press->at.x()) * m_scale.millisecondsPerPixel();
    m_scale.shift(m_press->from - qint64(std::llround(moved)) - m_scale.from());
    arrange();
    verticalScrollBar()->setValue(m_press->scrolled - (to.y() - m_press->at.y()));
    rangeWasChosen();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_press)
        return;
    const Press press = *std::exchange(m_press, std::nullopt);
    viewport()->unsetCursor();
    if (press.dragging) {
        m_clicked.reset();
        return;
    }
    if (event->button() == Qt::LeftButton && press.key)
        choose(m_layout.barOf(*press.key));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<ExecutionKey> clicked = std::exchange(m_clicked, std::nullopt);
    const std::optional<int> bar = barAt(event->position().toPoint());
    if (!isPlainLeft(event) || !bar || !clicked || m_layout.keyOf(*bar) != *clicked) {
        // Not twice on one execution: a click like any other.
        mousePressEvent(event);
        return;
    }
    event->accept();
    if (m_layout.bars()[size_t(*bar)].end == TimelineEntry::open)
        Q_EMIT cancelRequested({*clicked}, m_clickedInDoubt);
    else
        Q_EMIT detailsRequested(*clicked);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() != QContextMenuEvent::Keyboard) {
        if (barAt(event->pos()))
            Q_EMIT menuRequested(event->globalPos());
        return;
    }
    if (!m_current)
        return;
    // Other rows may be selected in the table.
    choose(m_current);
    const QRect bar = rectOf(*m_current).intersected(m_area);
    Q_EMIT menuRequested(viewport()->mapToGlobal(bar.isValid() ? bar.bottomLeft() : m_area.topLeft()));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool left = event->key() == Qt::Key_Left;
        if (!control) {
            step(left ? Step::Left : Step::Right);
            break;
        }
        m_scale.pan((left ? panByKey : -panByKey) * m_area.width());
        arrange();
        rangeWasChosen();
        break;
    }
    case Qt::Key_Up:
        step(Step::Up);
        break;
    case Qt::Key_Down:
        step(Step::Down);
        break;
    case Qt::Key_Home:
        step(Step::First);
        break;
    case Qt::Key_End:
        step(Step::Last);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1 / zoomByKey);
        break;
    case Qt::Key_Minus:
        zoomBy(zoomByKey);
        break;
    case Qt::Key_0:
        showNow();
        Q_EMIT rangeChosen();
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                          : QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT detailsRequested(m_layout.keyOf(*m_current));
        break;
    default:
        event->ignore();
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::step(Step step)
{
    choose(TimelineNavigation::next(step, m_current, m_layout, m_rows, m_now));
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    if (!m_current)
        return;
    QAccessibleEvent told(this, QAccessible::Focus);
    told.setChild(*m_current);
    QAccessible::updateAccessibility(&told);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        tell(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover(std::nullopt);
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::tell(const QPoint &at, const QPoint &globalPosition)
{
    QString text;
    if (const std::optional<int> bar = barAt(at); bar && m_describe) {
        text = m_describe(m_layout.keyOf(*bar), false);
    } else if (m_labels.contains(at)) {
        const int y = at.y() - m_area.top() - m_metrics.axisHeight + verticalScrollBar()->value();
        if (const TimelineRows::GroupRow *row = m_rows.groupAt(y); row && y <= row->y + row->height)
            text = m_layout.groups()[size_t(row->group)].name;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, ExecutionTexts::safeToolTip(text), viewport());
}

} // namespace Quell
