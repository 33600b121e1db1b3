// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QObject>

#include <memory>

namespace Quell {

/// The log that a user asks for to attach it to a bug report: the environment variable QUELL_LOG names a file, which is added to, or
/// is "-" for standard error. A line each: time (UTC), number of the process, then a LogLine. Of what the libraries say only the
/// category is written down, because their words may hold an address.
class ProgramLog
{
public:
    static constexpr const char *variable = "QUELL_LOG";

    /// Starts it where the variable is set; where the file cannot be written, standard error says so once, and there is no log. The
    /// file is readable by its owner alone, and no symbolic link is followed to it. To be called once the application's name is
    /// known, and from then on in place of Qt's message handler, whose words still reach the one before.
    ProgramLog();
    /// Ends it.
    ~ProgramLog();
    Q_DISABLE_COPY_MOVE(ProgramLog)
};

/// Writes into the log what becomes of the executions and connections of a workspace; lives no longer than it.
class WorkspaceLog : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceLog(Workspace *workspace);
};

} // namespace Quell
