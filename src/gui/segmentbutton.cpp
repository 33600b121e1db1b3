// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentbutton.h"

#include "statepalette.h"

#include <QPainter>

#include <algorithm>

namespace Quell {

namespace {

constexpr int sideMargin = 10;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

SegmentButton::SegmentButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void SegmentButton::setFirst(bool first)
{
    m_first = first;
    update();
}

QSize SegmentButton::sizeHint() const
{
    // Room for the bold text at all times, so that nothing moves when another one is chosen.
    const QFontMetrics metrics(bold(font()));
    return {metrics.horizontalAdvance(text()) + 2 * sideMargin,
            std::max(QToolButton::sizeHint().height(), metrics.height() + 8)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor text = palette().color(group, QPalette::ButtonText);
    QColor ground = palette().color(group, QPalette::Button);
    if (isChecked() && isEnabled())
        ground = StatePalette::selection(palette(), true);
    else if (isDown() || underMouse())
        ground = StatePalette::blend(ground, text, isDown() ? 0.16 : 0.07);
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight)
                              : StatePalette::blend(palette().color(QPalette::Window), text, 0.28));
    QRect frame = rect().adjusted(0, 0, -1, -1);
    if (!m_first)
        frame = isRightToLeft() ? frame.adjusted(0, 0, 1, 0) : frame.adjusted(-1, 0, 0, 0);
    painter.drawRect(frame);
    painter.setFont(isChecked() ? bold(font()) : font());
    painter.setPen(isEnabled() ? StatePalette::readable(text, ground) : text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, this->text());
}

} // namespace Quell

#include "moc_segmentbutton.cpp"
