// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QSet>

namespace Quell {

/// What a monitor was told to follow by itself.
struct WatchScope
{
    enum class Mode {
        Nothing,
        Everything, ///< all active executions, and those that services list
        Only, ///< these keys
    };

    Mode mode = Mode::Nothing;
    QSet<ExecutionKey> only;
    bool paused = false;

    [[nodiscard]] bool covers(const ExecutionKey &key) const
    {
        return mode == Mode::Everything || (mode == Mode::Only && only.contains(key));
    }
    /// A cancel in flight is followed while updates are paused.
    [[nodiscard]] bool follows(const Execution &execution) const
    {
        return execution.isActive() && covers(execution.key)
            && (!paused || isInFlight(execution.cancel.phase));
    }
    [[nodiscard]] bool discovers() const { return mode == Mode::Everything && !paused; }
};

} // namespace Quell
