// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenus.h"

#include "connectionactions.h"
#include "holdguard.h"
#include "ui_mainwindow.h"

#include <QHeaderView>
#include <QMenu>

namespace Quell {

WindowMenus::WindowMenus(Ui::MainWindow *ui, ConnectionActions *connections, QWidget *window)
    : QObject(window),
      m_ui(ui),
      m_connections(connections),
      m_window(window),
      m_columns(new QMenu(tr("C&olumns"), window))
{
    addDetails();
    addColumns();
    connect(m_ui->connectionsMenu, &QMenu::aboutToShow, this, &WindowMenus::listConnections);
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    for (QMenu *menu : menus)
        connect(menu, &QMenu::aboutToShow, m_ui->executions->holdGuard(), &HoldGuard::touch);
}

void WindowMenus::addDetails()
{
    QAction *details = m_ui->detailsDock->toggleViewAction();
    details->setShortcut(QKeySequence(QStringLiteral("F9")));
    m_ui->viewMenu->addAction(details);
}

void WindowMenus::addColumns()
{
    m_ui->viewMenu->addMenu(m_columns);
    connect(m_columns, &QMenu::aboutToShow, this, &WindowMenus::listColumns);
    QHeaderView *header = m_ui->executions->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_columns,
            [this, header](const QPoint &at) { m_columns->popup(header->mapToGlobal(at)); });
}

void WindowMenus::listColumns()
{
    m_columns->clear();
    QHeaderView *header = m_ui->executions->horizontalHeader();
    for (int column = 0; column < ExecutionTableModel::ColumnCount; ++column) {
        QAction *action =
            m_columns->addAction(header->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // Without the state nobody could tell what a double-click would stop.
        action->setEnabled(column != ExecutionTableModel::State);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}

void WindowMenus::listConnections()
{
    m_ui->connectionsMenu->clear();
    m_ui->connectionsMenu->addAction(m_ui->addConnectionAction);
    m_connections->fillList(m_ui->connectionsMenu);
}

void WindowMenus::showForRows(const QPoint &globalPosition)
{
    if (m_ui->executions->selectedCount() == 0)
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_ui->cancelAction);
    menu->addAction(m_ui->refreshAction);
    menu->addSeparator();
    menu->addAction(m_ui->detailsAction);
    menu->addAction(m_ui->copyIdAction);
    menu->addAction(m_ui->copyTextAction);
    menu->addAction(m_ui->copyCurlAction);
    menu->addAction(m_ui->openPageAction);
    menu->addAction(m_ui->tagAction);
    menu->addMenu(m_ui->bellMenu);
    menu->addSeparator();
    menu->addAction(m_ui->removeAction);
    m_ui->executions->holdGuard()->touch();
    menu->popup(globalPosition);
}

void WindowMenus::showForConnection(const QUuid &connection, const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_connections->fillMenu(menu, connection);
    menu->popup(globalPosition - QPoint(0, menu->sizeHint().height()));
}

} // namespace Quell

#include "moc_windowmenus.cpp"
