// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "colourschemes.h"
#include "foundcredential.h"
#include "instance.h"
#include "profile.h"
#include "workspace.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace Quell {

class Demo;
class Ecosystem;
class MainWindow;
class Notifier;
class Translations;
class TrayIcon;

/// What the command line of `quell` asks for.
struct ProgramOptions
{
    QString profileDirectory; ///< empty: the platform's data location
    bool demo = false; ///< a simulator, a profile of its own that is gone afterwards, and no keyring
    bool minimized = false;
    QString picture; ///< with the demo: cancel one execution, write the window's picture here, and end
    QStringList ids; ///< ids, URLs and links to track
};

/// The desktop program from its start to its end: opens the profile (or hands over to the window that has it), shows the
/// window, and wires window, notifications and tray to the workspace.
class Program : public QObject
{
    Q_OBJECT
public:
    /// `translations` must outlive it.
    Program(ProgramOptions options, Translations *translations, QObject *parent = nullptr);
    ~Program() override;

    /// What other programs left is offered where there is no connection yet; must outlive it. To be called before start().
    void setEcosystem(const Ecosystem *ecosystem) { m_ecosystem = ecosystem; }

    /// To be called once the event loop runs. Ends the application by itself: 0, or 1 after a sentence that says why.
    void start();

private:
    void claim();
    void handOver();
    void open();
    void fillDemo();
    void showWindow();
    [[nodiscard]] std::unique_ptr<MainWindow> newWindow();
    void makeWindow();
    void followSettings();
    /// The texts of a window are made when it is made: in another language it is another one.
    void renewWindow();
    void dropWhatIsOver();
    [[nodiscard]] QString profileDirectory() const;
    [[nodiscard]] QStringList startArguments() const;
    void startMinimized();
    void wireTray();
    void wireInstance();
    /// Says what is wrong in a box and on standard error, then ends.
    void giveUp(const QString &sentence);
    void takeWhatWaits();
    void lookAround();

    ProgramOptions m_options;
    Translations *m_translations;
    const Ecosystem *m_ecosystem = nullptr;
    QList<FoundCredential> m_found; ///< until there is a connection
    bool m_opened = false; ///< what is tracked was read
    SystemClock m_clock;
    std::unique_ptr<Demo> m_demo; ///< before the workspace: it holds the demo's profile directory
    std::unique_ptr<Instance> m_instance;
    int m_claims = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_prepared; ///< not shown yet, for the first makeWindow()
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<Notifier> m_notifier;
    ColourSchemes m_colours;
    QTimer m_dropping; ///< what is over
};

} // namespace Quell
