// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "trouble.h"
#include "windowcontext.h"
#include "windowsettings.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>

class QLabel;

namespace Quell {

class ActivityLogDialog;
class Arrivals;
class Bells;
class ConnectionActions;
class ConnectionFaces;
class DockEnlarger;
class EngineMessages;
class ExecutionActions;
class ExecutionFilterModel;
class ExecutionTableModel;
class QueryNames;
struct FoundCredential;
class SettingsDialog;
class WindowMenus;

namespace Ui {
class MainWindow;
}

/// The one window: the list of executions with what can be done about them. Shows what the tracker knows and passes on what
/// the user wants; it changes no execution itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Finds the fonts, which is half of the time that the first window takes: for a turn of the event loop of its own.
    static void prepare();

    /// Asked when the window is closed, unless the settings say that it ends the program: true keeps it in the tray.
    void setTrayCheck(std::function<bool()> hasTray);

    /// Shows the window, whatever it was, and raises it.
    void bringForward();
    /// Brings the window forward with this execution selected and its details open, filters set aside where they hide it.
    void showExecution(const ExecutionKey &key);
    /// The dialog Track executions, with a text to begin with.
    void openTrackDialog(const QString &text = QString());
    /// What came from elsewhere: of the command line, pasted, dropped.
    [[nodiscard]] Arrivals *arrivals() const { return m_arrivals; }
    /// The dialog Add connection; `service` (ServiceDescription::id) may be empty.
    void openAddConnectionDialog(const QString &service = QString());

    /// A sentence in the slim bar above the table, plain text; stays until it is dismissed.
    void showMessage(const QString &sentence);
    /// JournalWriter::writeFailed.
    void showStorageTrouble(const Trouble &trouble);

    [[nodiscard]] bool updatesPaused() const;
    void setUpdatesPaused(bool paused);
    /// Asks before it cancels these, and lists them.
    void askToCancel(const QList<ExecutionKey> &keys);
    /// What the user has chosen, and the bells of the executions.
    [[nodiscard]] Settings *settings() const { return m_preferences; }
    [[nodiscard]] Bells *bells() const { return m_bells; }
    /// The dialog Settings; it is there already where it is open.
    SettingsDialog *openSettings();
    /// The one that is open, or nullptr.
    [[nodiscard]] SettingsDialog *openedSettings() const;
    /// The window of the activity log; it is there already where it is open.
    ActivityLogDialog *openActivityLog();
    /// Writes down how the window is now; done by itself when it is closed.
    void remember();
    /// Really ends the program, also where there is a tray.
    void quit();

    /// Keys that other programs left, for the empty window; none ends the offer.
    void offerFound(const QList<FoundCredential> &found);

Q_SIGNALS:
    /// The third choice of the empty window.
    void demoRequested();
    void updatesPausedChanged(bool paused);
    /// The window was closed and the program goes on in the tray; `firstTime`: the user has not been told that yet.
    void hiddenToTray(bool firstTime);
    /// The user wants the program to end: quit() was called, or the window was closed where there is no tray.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void wireTable();
    void wireDetails();
    void wireConnections();
    void wireActions();
    void wireExecutionActions();
    void wireExport();
    void wireViewActions();
    void wireSettings();
    void wireBells();
    void wireTags();
    void wireArrivals();
    void setUpCommandBar();
    void setUpMenus();
    void setUpStatusBar(WindowMenus *menus);
    void restore();

    void followSelection();
    void followCounts();
    void choosePage();
    void setDetailsAside(bool aside);
    void showDetails(const ExecutionKey &key);
    void refresh();

    WindowContext m_context;
    WindowSettings m_settings;
    Settings *m_preferences;
    Bells *m_bells;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ExecutionTableModel *m_executions;
    ExecutionFilterModel *m_shown;
    ConnectionFaces *m_faces;
    ExecutionActions *m_executionActions;
    ConnectionActions *m_connectionActions;
    EngineMessages *m_messages = nullptr;
    Arrivals *m_arrivals = nullptr;
    QueryNames *m_queryNames;
    DockEnlarger *m_enlarger = nullptr;
    QLabel *m_summary = nullptr;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<ActivityLogDialog> m_activityLog;
    std::function<bool()> m_hasTray;
    bool m_quitting = false;
    bool m_detailsSetAside = false; ///< hidden as long as there is nothing that could have any
};

} // namespace Quell
