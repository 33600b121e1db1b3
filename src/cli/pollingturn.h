// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance.h"
#include "workspace.h"

#include <QObject>

#include <optional>

namespace Quell {

/// Whose turn it is to ask the services about what is tracked in a profile: ours, or that of the window, or of another
/// `quell-cli watch`, whose findings are then read from the profile every second. When whoever has the turn ends, it becomes
/// ours; when a window starts, it becomes the window's.
class PollingTurn : public QObject
{
    Q_OBJECT
public:
    PollingTurn(Workspace *workspace, Instance::Holder holder, QObject *parent = nullptr);

    void start();
    /// Gives it up, and takes no other.
    void end();
    /// Makes whoever has the turn take over what we have written.
    void tellHolder();

Q_SIGNALS:
    /// Once after start(), and whenever it changes.
    void decided(bool ours);

private:
    void check();
    void decide(bool ours);

    Workspace *m_workspace;
    Instance::Holder m_holder;
    Instance m_instance;
    std::optional<bool> m_ours;
    bool m_ended = false;
};

} // namespace Quell
