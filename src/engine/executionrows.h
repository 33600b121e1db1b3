// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionrow.h"

#include <QList>

namespace Quell {

class Clock;
class Connections;
class ExecutionTags;
class ExecutionTracker;
class Monitor;

/// Executions with all that is shown of them now: what the command line prints, and what is exported and copied.
class ExecutionRows
{
public:
    /// All of them must outlive it.
    ExecutionRows(const ExecutionTracker *tracker, const Connections *connections, const Monitor *monitor,
                  const Clock *clock, const ExecutionTags *tags);

    [[nodiscard]] ExecutionRow of(const Execution &execution) const;
    /// Those that are tracked, in the order of `keys`.
    [[nodiscard]] QList<ExecutionRow> of(const QList<ExecutionKey> &keys) const;

private:
    const ExecutionTracker *m_tracker;
    const Connections *m_connections;
    const Monitor *m_monitor;
    const Clock *m_clock;
    const ExecutionTags *m_tags;
};

} // namespace Quell
