// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockenlarger.h"

#include "icons.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>

namespace Quell {

DockEnlarger::DockEnlarger(QMainWindow *window, QDockWidget *dock, QWidget *inTheWay)
    : QObject(window),
      m_window(window),
      m_dock(dock),
      m_inTheWay(inTheWay),
      m_action(new QAction(this))
{
    m_action->setCheckable(true);
    m_action->setShortcut(QKeySequence(QStringLiteral("Shift+F9")));
    m_action->setObjectName(QStringLiteral("enlargeAction"));
    connect(m_action, &QAction::toggled, this, &DockEnlarger::setEnlarged);
    m_dock->installEventFilter(this);
    tell();
}

void DockEnlarger::setEnlarged(bool enlarged)
{
    if (m_enlarged == enlarged)
        return;
    if (enlarged)
        m_layoutBefore = m_window->saveState();
    m_enlarged = enlarged;
    m_inTheWay->setVisible(!enlarged);
    if (enlarged) {
        m_dock->show();
        m_window->resizeDocks({m_dock}, {m_window->height()}, Qt::Vertical);
        m_window->resizeDocks({m_dock}, {m_window->width()}, Qt::Horizontal);
    } else if (!m_dock->isHidden()) {
        m_window->restoreState(m_layoutBefore);
    }
    m_action->setChecked(enlarged);
    tell();
}

QByteArray DockEnlarger::layout() const
{
    return m_enlarged ? m_layoutBefore : m_window->saveState();
}

bool DockEnlarger::eventFilter(QObject *watched, QEvent *event)
{
    // Where it was closed, what it stood in the place of comes back.
    if (event->type() == QEvent::HideToParent && m_enlarged)
        setEnlarged(false);
    if (event->type() == QEvent::Resize && m_enlarged) {
        m_window->resizeDocks({m_dock}, {m_window->height()}, Qt::Vertical);
        m_window->resizeDocks({m_dock}, {m_window->width()}, Qt::Horizontal);
    }
    return QObject::eventFilter(watched, event);
}

void DockEnlarger::tell()
{
    m_action->setText(m_enlarged ? tr("Details back to their si&ze") : tr("Enlar&ge details"));
    m_action->setToolTip(m_enlarged ? tr("Show the list of executions again")
                                    : tr("Let the details fill the window"));
    m_action->setIcon(Icons::themed(m_enlarged ? QLatin1StringView("shrink") : QLatin1StringView("enlarge")));
}

} // namespace Quell

#include "moc_dockenlarger.cpp"
