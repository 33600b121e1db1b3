// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberedtext.h"

#include "fixedfont.h"
#include "foreigntext.h"
#include "statepalette.h"

#include <QLocale>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Quell {

namespace {

constexpr int numberMargin = 8;
/// Each line is a block of its own.
constexpr qsizetype longestNumberedText = 60'000;
/// Laying out one line takes as long as all of it is.
constexpr qsizetype longestShownLine = 20'000;

} // namespace

NumberedText::NumberedText(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new QWidget(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setFont(fixedFont(font()));
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
    makeRoom();
}

void NumberedText::showText(const QString &text)
{
    setPlainText(onLines(text, longestNumberedText, longestShownLine));
    makeRoom();
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    makeRoom();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

bool NumberedText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void NumberedText::makeRoom()
{
    const bool numbered = blockCount() > 1;
    const QString most = QLocale().toString(blockCount());
    const int width = numbered ? fontMetrics().horizontalAdvance(most) + 2 * numberMargin : 0;
    const QRect all = contentsRect();
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    m_numbers->setVisible(numbered);
    m_numbers->setGeometry(mirrored ? all.right() + 1 - width : all.left(), all.top(), width, all.height());
}

void NumberedText::paintNumbers()
{
    QPainter painter(m_numbers);
    const QColor ground = palette().color(QPalette::AlternateBase);
    painter.fillRect(m_numbers->rect(), ground);
    painter.setFont(font());
    painter.setPen(StatePalette::quiet(palette(), ground));
    const QLocale locale;
    const int height = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_numbers->height())
            break;
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - numberMargin, height), Qt::AlignRight,
                         locale.toString(block.blockNumber() + 1));
    }
}

} // namespace Quell

#include "moc_numberedtext.cpp"
