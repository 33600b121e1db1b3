// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of MainWindow are put together.
#include "arrivals.h"
#include "clipboardwatch.h"
#include "connectionactions.h"
#include "connectionchips.h"
#include "connectionfaces.h"
#include "connections.h"
#include "dockenlarger.h"
#include "executionactions.h"
#include "executionfiltermodel.h"
#include "exportactions.h"
#include "filterbar.h"
#include "holdguard.h"
#include "icons.h"
#include "mainwindow.h"
#include "monitor.h"
#include "pasteanddrop.h"
#include "timelinepage.h"
#include "timelineview.h"
#include "ui_mainwindow.h"
#include "windowmenus.h"

#include <QActionGroup>
#include <QLabel>
#include <QPointer>
#include <QToolButton>

namespace Quell {

namespace {

using States = ExecutionFilterModel::States;

} // namespace

void MainWindow::wireTable()
{
    ExecutionView *view = m_ui->executions;
    view->setExecutions(m_shown, m_context.clock);
    connect(view, &ExecutionView::cancelRequested, m_executionActions,
            [this](const QList<ExecutionKey> &keys, bool inDoubt) {
                for (const ExecutionKey &key : keys)
                    m_executionActions->cancelDoubleClicked(key, inDoubt);
            });
    connect(view, &ExecutionView::detailsRequested, this, &MainWindow::showDetails);
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

void MainWindow::wireDetails()
{
    DetailsPanel *details = m_ui->details;
    details->follow(m_context, m_shown, m_faces);
    m_enlarger = new DockEnlarger(this, m_ui->detailsDock, m_ui->pages);
    details->setEnlargeAction(m_enlarger->action());
    connect(details, &DetailsPanel::pageRequested, m_executionActions, &ExecutionActions::openQueryPage);

    const TimelineView *timeline = details->timeline()->view();
    connect(timeline, &TimelineView::chosen, m_ui->executions, &ExecutionView::selectKey);
    // The very same as in the table.
    connect(timeline, &TimelineView::cancelRequested, m_ui->executions, &ExecutionView::cancelRequested);
    connect(timeline, &TimelineView::detailsRequested, this, &MainWindow::showDetails);
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
    connect(m_ui->emptyPage, &EmptyPage::connectRequested, m_connectionActions,
            [this](const QString &service) { m_connectionActions->add(service); });
    connect(m_ui->emptyPage, &EmptyPage::takeOverRequested, m_connectionActions,
            &ConnectionActions::takeOver);
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
    connect(m_ui->pauseAction, &QAction::toggled, this, [this](bool paused) {
        m_context.monitor->setPaused(paused);
        Q_EMIT updatesPausedChanged(paused);
    });
    wireExecutionActions();
    wireExport();
    wireViewActions();
    wireSettings();
    wireTags();
}

void MainWindow::wireExecutionActions()
{
    ExecutionView *view = m_ui->executions;
    ExecutionActions *actions = m_executionActions;
    m_context.monitor->setInSight(
        [view = QPointer(view)] { return view ? view->attendedKeys() : QSet<ExecutionKey>(); });
    connect(m_ui->cancelAction, &QAction::triggered, actions,
            [actions, view] { actions->cancel(view->selectedKeys()); });
    // What is shown at this moment, and nothing that comes under the filter later.
    connect(m_ui->cancelShownAction, &QAction::triggered, actions,
            [this, actions] { actions->cancelShown(m_shown->shownKeys()); });
    m_ui->cancelProgress->follow(m_context.canceller, m_context.clock);
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
}

void MainWindow::wireExport()
{
    auto *actions = new ExportActions(m_context, this);
    ExecutionView *view = m_ui->executions;
    connect(m_ui->exportAction, &QAction::triggered, actions,
            [this, actions] { actions->exportToFile(m_shown->shownKeys()); });
    connect(m_ui->exportSelectionAction, &QAction::triggered, actions,
            [actions, view] { actions->exportToFile(view->selectedKeys()); });
    connect(m_ui->copyTextAction, &QAction::triggered, actions,
            [actions, view] { actions->copyAsText(view->selectedKeys()); });
    connect(m_ui->copyCurlAction, &QAction::triggered, actions,
            [actions, view] { actions->copyAsCurl(view->selectedKeys()); });
    connect(actions, &ExportActions::said, this, &MainWindow::showMessage);
}

void MainWindow::wireViewActions()
{
    FilterBar *filters = m_ui->commandBar->filters();
    connect(m_ui->findAction, &QAction::triggered, filters, &FilterBar::focusText);
    auto *states = new QActionGroup(this);
    const QList<QPair<QAction *, States>> stateActions{{m_ui->showAllAction, States::All},
                                                       {m_ui->showActiveAction, States::Active},
                                                       {m_ui->showFinishedAction, States::Finished},
                                                       {m_ui->showProblemsAction, States::Problems}};
    for (const auto &[action, choice] : stateActions) {
        states->addAction(action);
        connect(action, &QAction::triggered, filters,
                [filters, choice = choice] { filters->setStates(choice); });
    }
    const auto follow = [this, stateActions] {
        for (const auto &[action, choice] : stateActions)
            action->setChecked(m_shown->states() == choice);
    };
    connect(m_shown, &ExecutionFilterModel::filterChanged, this, follow);
    follow();
    connect(m_ui->activeFirstAction, &QAction::toggled, m_shown, &ExecutionFilterModel::setActiveFirst);
}

void MainWindow::wireArrivals()
{
    m_arrivals = new Arrivals(m_context, m_connectionActions, m_ui->messageBar, this);
    m_arrivals->setChosenConnection([this] { return m_shown->connection(); });
    connect(m_arrivals, &Arrivals::listChanging, m_ui->executions->holdGuard(), &HoldGuard::release);
    connect(m_arrivals, &Arrivals::tracked, this, [this](const QList<ExecutionKey> &keys) {
        m_executions->flush();
        m_ui->executions->selectKey(keys.constFirst());
    });
    new PasteAndDrop(this, m_ui->pasteAction, m_arrivals);
    new ClipboardWatch(m_context, m_preferences, m_arrivals, m_ui->messageBar);
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
    bar->addToggle(m_ui->pauseAction, tr("Pause updates"), tr("Pause updates"),
                   tr("Updates are paused; a cancel under way is followed all the same"));
    bar->addButton(m_ui->addConnectionAction, tr("Add connection"), tr("Add connection"), true);
}

void MainWindow::setUpMenus()
{
    // The tabs are title enough.
    m_ui->detailsDock->setTitleBarWidget(new QWidget(m_ui->detailsDock));
    connect(m_ui->details, &DetailsPanel::closeRequested, m_ui->detailsDock, &QWidget::hide);
    auto *menus = new WindowMenus(m_ui.get(), m_connectionActions, this);
    connect(m_ui->executions, &ExecutionView::menuRequested, menus, &WindowMenus::showForRows);
    connect(m_ui->details->timeline()->view(), &TimelineView::menuRequested, menus,
            &WindowMenus::showForRows);
    m_ui->viewMenu->insertAction(m_ui->detailsDock->toggleViewAction(), m_enlarger->action());
    setUpStatusBar(menus);
}

void MainWindow::setUpStatusBar(WindowMenus *menus)
{
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 3, 8, 3);
    m_ui->statusBar->addWidget(m_summary);
    m_ui->statusBar->setSizeGripEnabled(false);
    auto *chips = new ConnectionChips(this);
    chips->follow(m_faces, m_context.monitor, m_context.clock);
    connect(chips, &ConnectionChips::menuRequested, menus, &WindowMenus::showForConnection);
    m_ui->statusBar->addPermanentWidget(chips);
}

} // namespace Quell
