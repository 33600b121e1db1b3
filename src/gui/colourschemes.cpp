// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourschemes.h"

#include "statepalette.h"

#include <QApplication>
#include <QColor>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>

#include <utility>

namespace Quell {

namespace {

struct Tones
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faint; ///< what is disabled
    QColor hint; ///< of an empty field
    QColor highlight;
    QColor highlighted;
    QColor link;
    QColor visited;
    QColor light;
    QColor midlight;
    QColor mid;
    QColor dark;
    QColor shadow;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.highlighted);
    palette.setColor(QPalette::PlaceholderText, tones.hint);
    palette.setColor(QPalette::ToolTipBase, tones.button);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, tones.highlighted);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.visited);
    palette.setColor(QPalette::Light, tones.light);
    palette.setColor(QPalette::Midlight, tones.midlight);
    palette.setColor(QPalette::Mid, tones.mid);
    palette.setColor(QPalette::Dark, tones.dark);
    palette.setColor(QPalette::Shadow, tones.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.faint);
    return palette;
}

/// Fusion draws the frame of an empty check box darker than the window, where on a dark one nobody sees it.
class PlainFusion : public QProxyStyle
{
public:
    PlainFusion() : QProxyStyle(QStringLiteral("Fusion")) { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
            return;
        const QPalette &palette = option->palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            StatePalette::blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.55));
        const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal radius = element == PE_IndicatorRadioButton ? frame.height() / 2 : 2;
        painter->drawRoundedRect(frame, radius, radius);
        painter->restore();
    }
    /// Fusion frames a default button as one that has the focus; here that has a second frame.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        constexpr State focused = State_HasFocus | State_KeyboardFocusChange;
        if (element != CE_PushButton || (option->state & focused) != focused)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(StatePalette::readable(option->palette.color(QPalette::Highlight),
                                               option->palette.color(QPalette::Button)));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(3.5, 3.5, -3.5, -3.5), 1.5, 1.5);
        painter->restore();
    }
};

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf1, 0xf2, 0xf5),
                      .base = QColor(0xff, 0xff, 0xff),
                      .alternate = QColor(0xf7, 0xf8, 0xfa),
                      .button = QColor(0xfa, 0xfa, 0xfb),
                      .text = QColor(0x1d, 0x20, 0x26),
                      .faint = QColor(0x8c, 0x92, 0x9c),
                      .hint = QColor(0x6a, 0x70, 0x7a),
                      .highlight = QColor(0x25, 0x63, 0xc9),
                      .highlighted = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x1d, 0x5f, 0xd0),
                      .visited = QColor(0x6d, 0x4a, 0xb8),
                      .light = QColor(0xff, 0xff, 0xff),
                      .midlight = QColor(0xe6, 0xe8, 0xec),
                      .mid = QColor(0xc4, 0xc8, 0xd0),
                      .dark = QColor(0xa4, 0xaa, 0xb4),
                      .shadow = QColor(0x70, 0x76, 0x80)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x2a, 0x2c, 0x32),
                      .base = QColor(0x21, 0x23, 0x28),
                      .alternate = QColor(0x26, 0x28, 0x2d),
                      .button = QColor(0x35, 0x38, 0x40),
                      .text = QColor(0xe6, 0xe8, 0xec),
                      .faint = QColor(0x7d, 0x83, 0x8e),
                      .hint = QColor(0x9a, 0xa1, 0xad),
                      .highlight = QColor(0x3b, 0x6f, 0xc4),
                      .highlighted = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x7f, 0xa9, 0xf5),
                      .visited = QColor(0xb7, 0x9c, 0xf0),
                      .light = QColor(0x50, 0x54, 0x5e),
                      .midlight = QColor(0x43, 0x47, 0x50),
                      .mid = QColor(0x48, 0x4c, 0x56),
                      .dark = QColor(0x1a, 0x1c, 0x20),
                      .shadow = QColor(0x0c, 0x0d, 0x10)});
}

ColourSchemes::ColourSchemes() : m_systemStyle(QApplication::style()->name())
{
    setSystemStyle();
}

void ColourSchemes::setSystemStyle()
{
    if (m_systemStyle.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new PlainFusion);
    else if (m_applied != ColourScheme::System)
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
}

void ColourSchemes::apply(ColourScheme scheme)
{
    if (scheme == m_applied)
        return;
    if (scheme == ColourScheme::System) {
        setSystemStyle();
        m_applied = scheme;
        QApplication::setPalette(QPalette());
        QToolTip::setPalette(QApplication::palette("QTipLabel"));
        return;
    }
    m_applied = scheme;
    // Other styles do not follow a palette everywhere.
    QApplication::setStyle(new PlainFusion);
    const QPalette palette = scheme == ColourScheme::Dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace Quell
