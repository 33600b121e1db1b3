// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "bells.h"
#include "connectionactions.h"
#include "connectionfaces.h"
#include "connections.h"
#include "dockenlarger.h"
#include "enginemessages.h"
#include "executionactions.h"
#include "executionfiltermodel.h"
#include "filterbar.h"
#include "holdguard.h"
#include "icons.h"
#include "monitor.h"
#include "querynames.h"
#include "settingsdialog.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFontMetrics>
#include <QLocale>

namespace Quell {

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent),
      m_context(context),
      m_settings(context.settingsFile),
      m_preferences(new Settings(&m_settings, this)),
      m_bells(new Bells(&m_settings, context.tracker, this)),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_executions(new ExecutionTableModel(context.tracker, context.clock, this)),
      m_shown(new ExecutionFilterModel(m_executions, this)),
      m_faces(new ConnectionFaces(context.connections, &m_settings, this)),
      m_executionActions(new ExecutionActions(context, m_preferences, this)),
      m_connectionActions(new ConnectionActions(context, this)),
      m_queryNames(new QueryNames(context.tracker, context.monitor, this))
{
    m_ui->setupUi(this);
    setWindowIcon(Icons::application());
    m_messages = new EngineMessages(context, m_connectionActions, m_ui->messageBar, this);
    wireTable();
    wireDetails();
    setUpCommandBar();
    setUpMenus();
    wireConnections();
    wireActions();
    wireArrivals();
    restore();
    followCounts();
    followSelection();
}

MainWindow::~MainWindow()
{
    // What is hidden may still want to remember something, and what remembers it goes before the widgets do.
    hide();
}

void MainWindow::prepare()
{
    static_cast<void>(QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("Quell")));
}

void MainWindow::setTrayCheck(std::function<bool()> hasTray)
{
    m_hasTray = std::move(hasTray);
}

void MainWindow::bringForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::showExecution(const ExecutionKey &key)
{
    bringForward();
    m_ui->executions->holdGuard()->release();
    m_executions->flush();
    if (!m_shown->indexOf(key).isValid() && m_executions->rowOf(key) >= 0)
        m_ui->commandBar->filters()->showEverything();
    showDetails(key);
}

void MainWindow::openTrackDialog(const QString &text)
{
    m_connectionActions->track({.text = text});
}

void MainWindow::openAddConnectionDialog(const QString &service)
{
    m_connectionActions->add(service);
}

void MainWindow::showMessage(const QString &sentence)
{
    m_ui->messageBar->say({.text = sentence});
}

void MainWindow::offerFound(const QList<FoundCredential> &found)
{
    m_ui->emptyPage->offerFound(found);
}

void MainWindow::showStorageTrouble(const Trouble &trouble)
{
    m_messages->sayStorageTrouble(trouble);
}

bool MainWindow::updatesPaused() const
{
    return m_ui->pauseAction->isChecked();
}

void MainWindow::setUpdatesPaused(bool paused)
{
    m_ui->pauseAction->setChecked(paused);
}

void MainWindow::askToCancel(const QList<ExecutionKey> &keys)
{
    m_executionActions->cancel(keys);
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

/// What came while nobody looked is there at the first look.
void MainWindow::showEvent(QShowEvent *event)
{
    m_executions->flush();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!m_quitting && m_preferences->preferences().closeToTray && m_hasTray && m_hasTray()) {
        event->ignore();
        hide();
        Q_EMIT hiddenToTray(!m_settings.trayExplained());
        m_settings.setTrayExplained(true);
        return;
    }
    event->accept();
    Q_EMIT quitRequested();
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.geometry());
    if (!restoreState(m_settings.layout()))
        resizeDocks({m_ui->detailsDock}, {height() / 3}, Qt::Vertical);
    m_ui->executions->restoreColumns(m_settings.columns());
    m_ui->details->restore(m_settings);
    m_ui->activeFirstAction->setChecked(m_settings.activeFirst());
    m_shown->setActiveFirst(m_settings.activeFirst());
}

void MainWindow::remember()
{
    m_settings.setGeometry(saveGeometry());
    if (!m_detailsSetAside)
        m_settings.setLayout(m_enlarger->layout());
    m_settings.setColumns(m_ui->executions->columns());
    m_settings.setActiveFirst(m_shown->activeFirst());
    m_ui->details->remember(m_settings);
    // Nothing of it is worth a question to someone who is closing the window.
    [[maybe_unused]] const bool saved = m_settings.save();
}

void MainWindow::followSelection()
{
    const bool any = m_ui->executions->selectedCount() > 0;
    const std::optional<ExecutionKey> key = m_ui->executions->currentKey();
    m_ui->details->describe(key);
    if (key)
        m_queryNames->want(*key);
    m_ui->cancelAction->setEnabled(any);
    m_ui->removeAction->setEnabled(any);
    for (QAction *action : {m_ui->copyIdAction, m_ui->copyTextAction, m_ui->copyCurlAction,
                            m_ui->exportSelectionAction, m_ui->tagAction})
        action->setEnabled(any);
    m_ui->detailsAction->setEnabled(key.has_value());
    m_ui->openPageAction->setEnabled(key && m_executionActions->queryPage(*key).isValid());
}

void MainWindow::followCounts()
{
    const ExecutionCounts counts = m_executions->counts();
    const QLocale locale;
    QStringList title;
    if (counts.running > 0)
        title.append(tr("%1 running").arg(locale.toString(counts.running)));
    if (counts.queued > 0)
        title.append(tr("%1 queued").arg(locale.toString(counts.queued)));
    if (counts.cancelling > 0)
        title.append(tr("%1 cancelling").arg(locale.toString(counts.cancelling)));
    QString name = QStringLiteral("Quell");
    if (m_context.demo)
        name = tr("Quell demo");
    setWindowTitle(title.isEmpty() ? name
                                   : QStringLiteral("%1 — %2").arg(name, title.join(QStringLiteral(", "))));

    QStringList summary{tr("%1 active").arg(locale.toString(counts.active))};
    if (counts.cancelling > 0)
        summary.append(tr("%1 cancelling").arg(locale.toString(counts.cancelling)));
    summary.append(tr("%1 tracked").arg(locale.toString(counts.all)));
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    choosePage();
}

void MainWindow::choosePage()
{
    QWidget *page = m_ui->executions;
    if (m_executions->rowCount() == 0)
        page = m_faces->all().isEmpty() ? static_cast<QWidget *>(m_ui->emptyPage) : m_ui->nothingTracked;
    else if (m_shown->rowCount() == 0)
        page = m_ui->nothingMatches;
    m_ui->pages->setCurrentWidget(page);
    m_ui->commandBar->setFiltersEnabled(m_executions->rowCount() > 0);
    setDetailsAside(m_executions->rowCount() == 0);
}

void MainWindow::setDetailsAside(bool aside)
{
    if (aside == m_detailsSetAside || (aside && m_ui->detailsDock->isHidden()))
        return;
    m_detailsSetAside = aside;
    m_ui->detailsDock->setVisible(!aside);
}

void MainWindow::showDetails(const ExecutionKey &key)
{
    m_ui->executions->selectKey(key);
    m_ui->details->describe(key);
    m_ui->details->showDetails();
    m_ui->detailsDock->show();
    m_ui->detailsDock->raise();
}

void MainWindow::refresh()
{
    QList<ExecutionKey> keys = m_ui->executions->selectedKeys();
    if (keys.isEmpty()) {
        keys = m_ui->executions->visibleKeys();
        // What has ended does not change any more, and each look costs a request.
        keys.removeIf([this](const ExecutionKey &key) {
            const int row = m_executions->rowOf(key);
            return row < 0 || !m_executions->executionAt(row).isActive();
        });
    }
    m_executionActions->refresh(keys);
}

} // namespace Quell

#include "moc_mainwindow.cpp"
