// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandbar.h"

#include "filterbar.h"
#include "icons.h"
#include "statepalette.h"
#include "togglebutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QToolButton>

namespace Quell {

namespace {

constexpr int barMargin = 8;
constexpr int barGap = 10;

} // namespace

CommandBar::CommandBar(QWidget *parent)
    : QWidget(parent),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_commands(new QWidget(this)),
      m_buttons(new QHBoxLayout(m_commands)),
      m_line(new QFrame(this)),
      m_filters(new FilterBar(this))
{
    m_rows->setContentsMargins(barMargin, barMargin, barMargin, barMargin);
    m_rows->setSpacing(barGap);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(6);
    m_buttons->addStretch();
    m_line->setFrameShape(QFrame::VLine);
    m_line->setFrameShadow(QFrame::Sunken);
    m_rows->addWidget(m_commands);
    m_rows->addWidget(m_line);
    m_rows->addWidget(m_filters, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QToolButton *CommandBar::addButton(QAction *action, const QString &name, const QString &text, bool iconOnly)
{
    action->setIconText(text);
    auto *button = new QToolButton(m_commands);
    button->setDefaultAction(action);
    button->setToolButtonStyle(iconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    add(button, name);
    return button;
}

QToolButton *CommandBar::addToggle(QAction *action, const QString &name, const QString &text,
                                   const QString &whenOn)
{
    action->setIconText(text);
    auto *button = new ToggleButton(action, whenOn, m_commands);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add(button, name);
    return button;
}

void CommandBar::add(QToolButton *button, const QString &name)
{
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void CommandBar::emphasize(QToolButton *button)
{
    m_emphasized = button;
    QFont font = button->font();
    font.setBold(true);
    button->setFont(font);
    paintEmphasis();
}

void CommandBar::setFiltersEnabled(bool enabled)
{
    m_filters->setEnabled(enabled);
}

QSize CommandBar::minimumSizeHint() const
{
    const int width = std::max(m_commands->minimumSizeHint().width(), m_filters->minimumSizeHint().width());
    return {width + 2 * barMargin, QWidget::minimumSizeHint().height()};
}

void CommandBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CommandBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintEmphasis();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void CommandBar::arrange()
{
    const int together = m_commands->sizeHint().width() + m_filters->minimumSizeHint().width() + 2 * barMargin
        + 2 * barGap + 4;
    const bool oneRow = width() >= together;
    m_line->setVisible(oneRow);
    m_rows->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CommandBar::paintEmphasis()
{
    if (!m_emphasized)
        return;
    QPalette palette = QGuiApplication::palette();
    // A button is lighter at its top than its colour says.
    const QColor red = StatePalette::bad(palette.color(QPalette::Button).lighter(130));
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::ButtonText, red);
    m_emphasized->setPalette(palette);
    m_emphasized->defaultAction()->setIcon(Icons::themed(QLatin1StringView("cancel"), red));
}

} // namespace Quell

#include "moc_commandbar.cpp"
