// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of MainWindow are put together.
#include "connectionactions.h"
#include "connectionchips.h"
#include "connectionfaces.h"
#include "connections.h"
#include "executionactions.h"
#include "executionfiltermodel.h"
#include "filterbar.h"
#include "holdguard.h"
#include "icons.h"
#include "mainwindow.h"
#include "monitor.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

namespace Quell {

using States = ExecutionFilterModel::States;

void MainWindow::wireTable()
{
    ExecutionView *view = m_ui->executions;
    view->setExecutions(m_shown, m_context.clock);
    connect(view, &ExecutionView::cancelRequested, m_executionActions,
            [this](const QList<ExecutionKey> &keys) {
                for (const ExecutionKey &key : keys)
                    m_executionActions->cancelDoubleClicked(key);
            });
    connect(view, &ExecutionView::detailsRequested, this, &MainWindow::showDetails);
    connect(view, &ExecutionView::menuRequested, this, &MainWindow::showRowMenu);
    connect(view, &ExecutionView::selectionMoved, this, &MainWindow::followSelection);

    connect(m_executions, &ExecutionTableModel::countsChanged, this, &MainWindow::followCounts);
    connect(m_shown, &ExecutionFilterModel::filterChanged, this, &MainWindow::choosePage);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &MainWindow::choosePage);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &MainWindow::choosePage);
    connect(m_ui->showEverything, &QAbstractButton::clicked, this,
            [this] { m_ui->commandBar->filters()->showEverything(); });

    for (QLabel *heading : {m_ui->nothingTrackedHeading, m_ui->nothingMatchesHeading}) {
        QFont font = heading->font();
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * 1.2);
        heading->setFont(font);
    }
}

void MainWindow::wireConnections()
{
    const auto takeFaces = [this] {
        m_executions->setConnections(m_faces->all());
        m_ui->commandBar->filters()->setConnections(m_faces->all());
        choosePage();
    };
    m_executions->setConnections(m_faces->all());
    m_ui->commandBar->filters()->follow(m_shown, &m_settings, m_faces->all());
    connect(m_faces, &ConnectionFaces::changed, this, takeFaces);

    const auto takeHealth = [this](const QUuid &connection) {
        m_executions->setHealth(connection, m_context.monitor->health(connection));
    };
    const QList<ConnectionFace> faces = m_faces->all();
    for (const ConnectionFace &face : faces)
        takeHealth(face.id);
    connect(m_context.monitor, &Monitor::healthChanged, this, takeHealth);

    m_ui->emptyPage->offer(m_context.connections->descriptions());
    connect(m_ui->emptyPage, &EmptyPage::connectRequested, m_connectionActions, &ConnectionActions::add);
    connect(m_ui->emptyPage, &EmptyPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_connectionActions, &ConnectionActions::said, this, &MainWindow::showMessage);
    connect(m_connectionActions, &ConnectionActions::listChanging, m_ui->executions->holdGuard(),
            &HoldGuard::release);
}

void MainWindow::wireActions()
{
    connect(m_ui->trackAction, &QAction::triggered, this, [this] { openTrackDialog(); });
    connect(m_ui->trackFirst, &QAbstractButton::clicked, this, [this] { openTrackDialog(); });
    connect(m_ui->closeAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::quit);
    connect(m_ui->addConnectionAction, &QAction::triggered, this, [this] { openAddConnectionDialog(); });
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::about);
    connect(m_ui->pauseAction, &QAction::toggled, this, [this](bool paused) {
        m_context.monitor->setPaused(paused);
        Q_EMIT updatesPausedChanged(paused);
    });
    wireExecutionActions();
    wireViewActions();
}

void MainWindow::wireExecutionActions()
{
    ExecutionView *view = m_ui->executions;
    ExecutionActions *actions = m_executionActions;
    connect(m_ui->cancelAction, &QAction::triggered, actions,
            [actions, view] { actions->cancel(view->selectedKeys()); });
    connect(m_ui->removeAction, &QAction::triggered, actions,
            [actions, view] { actions->remove(view->selectedKeys()); });
    connect(m_ui->copyIdAction, &QAction::triggered, actions,
            [actions, view] { actions->copyIds(view->selectedKeys()); });
    connect(m_ui->openPageAction, &QAction::triggered, actions, [actions, view] {
        if (const auto key = view->currentKey())
            actions->openQueryPage(*key);
    });
    connect(m_ui->detailsAction, &QAction::triggered, this, [this, view] {
        if (const auto key = view->currentKey())
            showDetails(*key);
    });
    connect(m_ui->refreshAction, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_ui->selectAllAction, &QAction::triggered, view, &QAbstractItemView::selectAll);
    // Keys that mean something else in a text field.
    for (QAction *action : {m_ui->removeAction, m_ui->copyIdAction, m_ui->selectAllAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        view->addAction(action);
    }

    connect(actions, &ExecutionActions::said, this, &MainWindow::showMessage);
    connect(actions, &ExecutionActions::listChanging, view->holdGuard(), &HoldGuard::release);
    connect(actions, &ExecutionActions::cancelsUnaskedChanged, m_ui->askAction,
            [this](bool unasked) { m_ui->askAction->setChecked(!unasked); });
    connect(m_ui->askAction, &QAction::toggled, this,
            [this](bool ask) { m_settings.setCancelsUnasked(!ask); });
}

void MainWindow::wireViewActions()
{
    FilterBar *filters = m_ui->commandBar->filters();
    connect(m_ui->findAction, &QAction::triggered, filters, &FilterBar::focusText);
    auto *states = new QActionGroup(this);
    const QList<QPair<QAction *, States>> choices{{m_ui->showAllAction, States::All},
                                                  {m_ui->showActiveAction, States::Active},
                                                  {m_ui->showFinishedAction, States::Finished},
                                                  {m_ui->showProblemsAction, States::Problems}};
    for (const auto &[action, choice] : choices) {
        states->addAction(action);
        connect(action, &QAction::triggered, filters,
                [filters, choice = choice] { filters->setStates(choice); });
    }
    const auto follow = [this, choices] {
        for (const auto &[action, choice] : choices)
            action->setChecked(m_shown->states() == choice);
    };
    connect(m_shown, &ExecutionFilterModel::filterChanged, this, follow);
    follow();
    connect(m_ui->activeFirstAction, &QAction::toggled, m_shown, &ExecutionFilterModel::setActiveFirst);
}

void MainWindow::setUpCommandBar()
{
    CommandBar *bar = m_ui->commandBar;
    m_ui->trackAction->setIcon(Icons::themed(QLatin1StringView("track")));
    m_ui->refreshAction->setIcon(Icons::themed(QLatin1StringView("refresh")));
    m_ui->pauseAction->setIcon(Icons::themed(QLatin1StringView("pause")));
    m_ui->addConnectionAction->setIcon(Icons::themed(QLatin1StringView("add")));
    m_ui->copyIdAction->setIcon(Icons::themed(QLatin1StringView("copy")));
    m_ui->removeAction->setIcon(Icons::themed(QLatin1StringView("remove")));
    m_ui->openPageAction->setIcon(Icons::themed(QLatin1StringView("open-page")));
    m_ui->findAction->setIcon(Icons::themed(QLatin1StringView("find")));
    bar->addButton(m_ui->trackAction, tr("Track executions"), tr("Track…"));
    bar->emphasize(bar->addButton(m_ui->cancelAction, tr("Cancel selected"), tr("Cancel")));
    bar->addButton(m_ui->refreshAction, tr("Refresh"), tr("Refresh"));
    bar->addButton(m_ui->pauseAction, tr("Pause updates"), tr("Pause updates"));
    bar->addButton(m_ui->addConnectionAction, tr("Add connection"), tr("Add connection"), true);
}

void MainWindow::setUpMenus()
{
    // The tabs are title enough.
    m_ui->detailsDock->setTitleBarWidget(new QWidget(m_ui->detailsDock));
    connect(m_ui->details, &DetailsPanel::closeRequested, m_ui->detailsDock, &QWidget::hide);
    QAction *details = m_ui->detailsDock->toggleViewAction();
    details->setShortcut(QKeySequence(QStringLiteral("F9")));
    m_ui->viewMenu->addAction(details);
    QMenu *columns = m_ui->viewMenu->addMenu(tr("C&olumns"));
    QHeaderView *header = m_ui->executions->horizontalHeader();
    connect(columns, &QMenu::aboutToShow, this, [this, columns, header] {
        columns->clear();
        for (int column = 0; column < ExecutionTableModel::ColumnCount; ++column) {
            QAction *action = columns->addAction(m_executions->headerData(column, Qt::Horizontal).toString());
            action->setCheckable(true);
            action->setChecked(!header->isSectionHidden(column));
            // Without the state nobody could tell what a double-click would stop.
            action->setEnabled(column != ExecutionTableModel::State);
            connect(action, &QAction::toggled, header,
                    [header, column](bool shown) { header->setSectionHidden(column, !shown); });
        }
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, columns,
            [columns, header](const QPoint &at) { columns->popup(header->mapToGlobal(at)); });

    connect(m_ui->connectionsMenu, &QMenu::aboutToShow, this, [this] {
        m_ui->connectionsMenu->clear();
        m_ui->connectionsMenu->addAction(m_ui->addConnectionAction);
        m_connectionActions->fillList(m_ui->connectionsMenu);
    });
    const QList<QMenu *> menus = m_ui->menuBar->findChildren<QMenu *>();
    for (QMenu *menu : menus)
        connect(menu, &QMenu::aboutToShow, m_ui->executions->holdGuard(), &HoldGuard::touch);
}

void MainWindow::setUpStatusBar()
{
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 3, 8, 3);
    m_ui->statusBar->addWidget(m_summary);
    m_ui->statusBar->setSizeGripEnabled(false);
    auto *chips = new ConnectionChips(this);
    chips->follow(m_faces, m_context.monitor, m_context.clock);
    connect(chips, &ConnectionChips::menuRequested, this, &MainWindow::showConnectionMenu);
    m_ui->statusBar->addPermanentWidget(chips);
}

void MainWindow::showRowMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_ui->cancelAction);
    menu->addAction(m_ui->refreshAction);
    menu->addSeparator();
    menu->addAction(m_ui->detailsAction);
    menu->addAction(m_ui->copyIdAction);
    menu->addAction(m_ui->openPageAction);
    menu->addSeparator();
    menu->addAction(m_ui->removeAction);
    m_ui->executions->holdGuard()->touch();
    menu->popup(globalPosition);
}

void MainWindow::showConnectionMenu(const QUuid &connection, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_connectionActions->fillMenu(menu, connection);
    menu->popup(globalPosition - QPoint(0, menu->sizeHint().height()));
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Quell"));
    box->setIconPixmap(Icons::application().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(QStringLiteral("Quell %1").arg(QStringLiteral(QUELL_VERSION)));
    box->setInformativeText(
        tr("Shows every query that is running for you on Dune and on Atoti, in one list, and stops the ones "
           "that should not be running.\n\nFree software under the GNU General Public License, version 3 or "
           "later. Made with Qt %1 and QtKeychain.")
            .arg(QString::fromLatin1(qVersion())));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace Quell
