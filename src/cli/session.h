// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "commandline.h"
#include "secret.h"
#include "workspace.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

namespace Quell {

class Instance;

/// One run of quell-cli: opens the profile, runs the command on it, sees that all is written, and tells the window.
class Session : public QObject
{
    Q_OBJECT
public:
    /// `environmentSecret`: QUELL_SECRET, where it was set; then no keyring is ever asked.
    Session(Invocation invocation, std::optional<QByteArray> environmentSecret, QObject *parent = nullptr);
    ~Session() override;

    void start();

Q_SIGNALS:
    void finished(Quell::ExitStatus status);

private:
    void runCommand(const Outcome<Workspace::Opened> &opened);
    /// The connection that the invocation names; complains where there is none.
    [[nodiscard]] bool findConnection(std::optional<Connection> &connection);
    /// The first signal ends the command, with everything written; a second one ends the process.
    void watchForInterruption();
    void writeDown(ExitStatus status);
    /// A window that has the profile open shows what has changed; where there is none nobody is told.
    void tellWindow(ExitStatus status);
    void end(ExitStatus status);

    SystemClock m_clock;
    Invocation m_invocation;
    std::optional<Secret> m_secret;
    QString m_secretTrouble;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Instance> m_window;
    bool m_changed = false;
};

} // namespace Quell
