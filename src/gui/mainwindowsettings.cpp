// SPDX-License-Identifier: GPL-3.0-or-later
// What the user can choose, and how the window follows it.
#include "aboutdialog.h"
#include "activitylogdialog.h"
#include "bells.h"
#include "connectionactions.h"
#include "executionactions.h"
#include "executiontablemodel.h"
#include "executiontags.h"
#include "executiontracker.h"
#include "mainwindow.h"
#include "settingsdialog.h"
#include "settingsparts.h"
#include "shortcutsdialog.h"
#include "tagdialog.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace Quell {

void MainWindow::wireSettings()
{
    connect(m_ui->settingsAction, &QAction::triggered, this, [this] { openSettings(); });
    connect(m_ui->activityLogAction, &QAction::triggered, this, [this] { openActivityLog(); });
    connect(m_ui->shortcutsAction, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(m_ui->menuBar, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_ui->aboutAction, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_context.sqliteVersion ? m_context.sqliteVersion() : QString(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_ui->clearFinishedAction, &QAction::triggered, m_executionActions,
            &ExecutionActions::askToClearFinished);

    const auto followAsking = [this] {
        m_ui->askAction->setChecked(!m_preferences->preferences().cancelsUnasked);
    };
    followAsking();
    connect(m_preferences, &Settings::changed, m_ui->askAction, followAsking);
    connect(m_ui->askAction, &QAction::toggled, this, [this](bool ask) {
        Preferences preferences = m_preferences->preferences();
        preferences.cancelsUnasked = !ask;
        if (!m_preferences->setPreferences(preferences))
            showMessage(SettingsParts::notKept());
    });
    const auto followLong = [this] {
        m_executions->setLongRunning(m_preferences->preferences().longRunning);
    };
    followLong();
    connect(m_preferences, &Settings::changed, m_executions, followLong);
    wireBells();
}

void MainWindow::wireBells()
{
    QMenu *menu = m_ui->bellMenu;
    auto *group = new QActionGroup(menu);
    const QList<QPair<QAction *, Bell>> bells{{m_ui->bellAsSettingsAction, Bell::AsSettings},
                                              {m_ui->bellAlwaysAction, Bell::Always},
                                              {m_ui->bellNeverAction, Bell::Never}};
    for (const auto &[action, bell] : bells) {
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, bell = bell] {
            if (!m_bells->set(m_ui->executions->selectedKeys(), bell))
                showMessage(SettingsParts::notKept());
        });
    }
    const auto follow = [this, bells] {
        const QList<ExecutionKey> keys = m_ui->executions->selectedKeys();
        for (const auto &[action, bell] : bells) {
            action->setEnabled(!keys.isEmpty());
            action->setChecked(!keys.isEmpty()
                               && std::ranges::all_of(keys, [this, bell = bell](const ExecutionKey &key) {
                                      return m_bells->of(key) == bell;
                                  }));
        }
    };
    connect(menu, &QMenu::aboutToShow, this, follow);
    follow();
    m_executions->setBells(m_bells->all());
    connect(m_bells, &Bells::changed, m_executions, [this] { m_executions->setBells(m_bells->all()); });
}

void MainWindow::wireTags()
{
    m_executions->setTags(m_context.tags);
    connect(m_context.tags, &ExecutionTags::writeFailed, this, &MainWindow::showStorageTrouble);
    connect(m_ui->tagAction, &QAction::triggered, this, [this] {
        const QList<ExecutionKey> keys = m_ui->executions->selectedKeys();
        if (keys.isEmpty())
            return;
        auto *dialog = new TagDialog(keys, *m_context.tags, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, keys, dialog] {
            const bool first = m_context.tags->isEmpty();
            m_context.tags->set(keys, dialog->tag());
            // Where the first one would not be seen; afterwards the column is the user's own affair.
            if (first && !m_context.tags->isEmpty())
                m_ui->executions->horizontalHeader()->showSection(ExecutionTableModel::Tag);
        });
        dialog->open();
    });
}

SettingsDialog *MainWindow::openSettings()
{
    if (m_settingsDialog) {
        m_settingsDialog->raise();
        m_settingsDialog->activateWindow();
        return m_settingsDialog;
    }
    m_settingsDialog = new SettingsDialog(m_context, m_preferences, m_faces, m_connectionActions,
                                          m_hasTray && m_hasTray(), this);
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_settingsDialog->open();
    return m_settingsDialog;
}

ActivityLogDialog *MainWindow::openActivityLog()
{
    if (m_activityLog) {
        m_activityLog->raise();
        m_activityLog->activateWindow();
        return m_activityLog;
    }
    m_activityLog = new ActivityLogDialog(m_context, m_faces, this);
    m_activityLog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_activityLog, &ActivityLogDialog::executionChosen, this, &MainWindow::showExecution);
    // Where nothing is remembered, or for a screen that is not there any more, it takes its usual size.
    m_activityLog->restoreGeometry(m_settings.activityLogGeometry());
    connect(m_activityLog, &QDialog::finished, this,
            [this] { m_settings.setActivityLogGeometry(m_activityLog->saveGeometry()); });
    m_activityLog->show();
    return m_activityLog;
}

SettingsDialog *MainWindow::openedSettings() const
{
    return m_settingsDialog;
}

} // namespace Quell
