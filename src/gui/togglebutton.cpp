// SPDX-License-Identifier: GPL-3.0-or-later
#include "togglebutton.h"

#include <QAction>
#include <QStyleOptionToolButton>

namespace Quell {

ToggleButton::ToggleButton(QAction *action, const QString &whenOn, QWidget *parent)
    : QToolButton(parent),
      m_action(action),
      m_whenOn(whenOn)
{
    connect(this, &QToolButton::clicked, action, &QAction::toggle);
    connect(action, &QAction::changed, this, &ToggleButton::follow);
    connect(action, &QAction::toggled, this, &ToggleButton::follow);
    follow();
}

void ToggleButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    if (m_action->isChecked())
        option->state |= QStyle::State_On;
}

void ToggleButton::follow()
{
    setIcon(m_action->icon());
    setText(m_action->iconText());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setAccessibleDescription(m_action->isChecked() ? m_whenOn : m_action->toolTip());
    update();
}

} // namespace Quell

#include "moc_togglebutton.cpp"
