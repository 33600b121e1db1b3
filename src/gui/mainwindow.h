// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "trouble.h"
#include "windowcontext.h"

#include <QList>
#include <QMainWindow>
#include <QString>
#include <QUuid>

#include <functional>

namespace Quell {

/// The one window: the list of executions with what can be done about them. Shows what the tracker knows and passes on what
/// the user wants; it changes no execution itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asked when the window is closed: true keeps the program in the tray. Without one, closing quits.
    void setTrayCheck(std::function<bool()> hasTray);

    /// Shows the window, whatever it was, and raises it.
    void bringForward();
    /// Brings the window forward with this execution selected and its details open, filters set aside where they hide it.
    void showExecution(const ExecutionKey &key);
    /// The dialog Track executions, with a text to begin with: ids and URLs of the command line.
    void openTrackDialog(const QString &text = QString());
    /// The dialog Add connection; `service` (ServiceDescription::id) may be empty.
    void openAddConnectionDialog(const QString &service = QString());

    /// A sentence in the slim bar above the table, plain text; stays until it is dismissed.
    void showMessage(const QString &sentence);
    /// JournalWriter::writeFailed.
    void showStorageTrouble(const Trouble &trouble);

    [[nodiscard]] bool updatesPaused() const;
    void setUpdatesPaused(bool paused);
    /// Asks before each of these, lists what it would stop, then hands them to the Canceller. Also for the tray's menu.
    void askToCancel(const QList<ExecutionKey> &keys);
    /// Really ends the program, also where there is a tray.
    void quit();

Q_SIGNALS:
    /// The third choice of the empty window.
    void demoRequested();
    void updatesPausedChanged(bool paused);
    /// The window was closed and the program goes on in the tray; `firstTime`: the user has not been told that yet.
    void hiddenToTray(bool firstTime);
    /// The user wants the program to end: quit() was called, or the window was closed where there is no tray.
    void quitRequested();
};

} // namespace Quell
