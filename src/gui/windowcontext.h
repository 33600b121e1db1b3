// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Quell {

class Canceller;
class Clock;
class Connections;
class ExecutionJournal;
class ExecutionTags;
class ExecutionTracker;
class Monitor;

/// Everything that the window works with. Nothing is owned by it; all of it outlives the window.
struct WindowContext
{
    ExecutionTracker *tracker = nullptr;
    ExecutionJournal *journal = nullptr;
    ExecutionTags *tags = nullptr;
    Connections *connections = nullptr;
    Monitor *monitor = nullptr;
    Canceller *canceller = nullptr;
    Clock *clock = nullptr;
    QString settingsFile; ///< Profile::windowSettings(); empty: nothing is remembered
    QStringList languages; ///< that Quell speaks, as its translations are called: "de"
    QStringList startArguments; ///< with which this profile's window is started at login
    std::function<QString()> sqliteVersion; ///< for About; may be empty
    bool demo = false; ///< the simulator's executions are shown; the window says so
};

} // namespace Quell
