// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappedlabel.h"

#include "foreigntext.h"
#include "statepalette.h"

#include <QAccessible>
#include <QColor>
#include <QEvent>
#include <QFontMetrics>
#include <QPalette>

#include <algorithm>

namespace Quell {

namespace {

constexpr qsizetype longestSentence = 2000;
constexpr int mostSentenceLines = 20;

QColor toneColor(WrappedLabel::Tone tone, const QPalette &palette)
{
    const QColor background = palette.color(QPalette::Window);
    switch (tone) {
    case WrappedLabel::Tone::Quiet:
        return StatePalette::quiet(palette, background);
    case WrappedLabel::Tone::Good:
        return StatePalette::good(background);
    case WrappedLabel::Tone::Problem:
        return StatePalette::bad(background);
    case WrappedLabel::Tone::Plain:
        break;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void WrappedLabel::say(const QString &sentence, Tone tone)
{
    const QString text = wrappable(sentence, longestSentence, mostSentenceLines);
    const bool news = text != this->text() && !text.isEmpty();
    m_tone = tone;
    paintTone();
    setText(text);
    setVisible(!text.isEmpty());
    fit();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QSize WrappedLabel::sizeHint() const
{
    constexpr int wide = 400;
    const QFontMetrics metrics = fontMetrics();
    return {std::min(wide, metrics.horizontalAdvance(text())), std::max(metrics.height(), minimumHeight())};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_hasWidth = true;
    fit();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::PaletteChange && !m_painting)
        paintTone();
}

void WrappedLabel::fit()
{
    // The width that a widget has before its first layout is nobody's.
    if (!m_hasWidth)
        return;
    const int height = text().isEmpty() ? 0 : heightForWidth(width());
    if (height == minimumHeight())
        return;
    setMinimumHeight(height);
    updateGeometry();
}

void WrappedLabel::paintTone()
{
    const QWidget *around = parentWidget();
    const QPalette base = around ? around->palette() : QPalette();
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(m_tone, base));
    m_painting = true;
    setPalette(own);
    m_painting = false;
}

} // namespace Quell

#include "moc_wrappedlabel.cpp"
