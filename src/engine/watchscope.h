// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QSet>

#include <functional>

namespace Quell {

/// What a monitor was told to follow by itself.
struct WatchScope
{
    enum class Mode {
        Nothing,
        Everything, ///< all active executions, and those that services list; of one connection where `connection` is set
        Only, ///< these keys
    };

    Mode mode = Mode::Nothing;
    QSet<ExecutionKey> only;
    QUuid connection;
    bool paused = false;
    /// What the user has selected or in sight, asked anew at each look; empty function: nobody is looking.
    std::function<QSet<ExecutionKey>()> inSight;

    [[nodiscard]] QSet<ExecutionKey> attended() const { return inSight ? inSight() : QSet<ExecutionKey>(); }
    [[nodiscard]] bool covers(const ExecutionKey &key) const
    {
        return coversAllOf(key.connection) || (mode == Mode::Only && only.contains(key));
    }
    [[nodiscard]] bool coversAllOf(const QUuid &which) const
    {
        return mode == Mode::Everything && (connection.isNull() || connection == which);
    }
    /// A cancel in flight is followed while updates are paused.
    [[nodiscard]] bool follows(const Execution &execution) const
    {
        return execution.isActive() && covers(execution.key)
            && (!paused || isInFlight(execution.cancel.phase));
    }
    [[nodiscard]] bool discovers(const QUuid &which) const { return coversAllOf(which) && !paused; }
};

} // namespace Quell
