// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "executionrows.h"
#include "exitstatus.h"
#include "output.h"
#include "workspace.h"

#include <QObject>

#include <optional>

namespace Quell {

/// What a command works with. Everything outlives the command.
struct CommandContext
{
    Workspace *workspace = nullptr;
    Output *output = nullptr;
    std::optional<Connection> connection; ///< the one that -c names
    bool json = false; ///< --json
};

/// One command of quell-cli, asynchronous: started once on an opened profile, it ends with finished().
class Command : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void start(const CommandContext &context);
    /// A signal has come: what is under way is brought to an end that can be told, soon. Then finished().
    virtual void interrupt(ExitStatus status) { finish(status); }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished(Quell::ExitStatus status);

protected:
    /// Does the work, or begins it. Each path ends with finish(), once.
    virtual void run() = 0;
    void finish(ExitStatus status);

    [[nodiscard]] Workspace &workspace() const { return *m_context.workspace; }
    [[nodiscard]] Output &output() const { return *m_context.output; }
    [[nodiscard]] const std::optional<Connection> &connection() const { return m_context.connection; }
    [[nodiscard]] bool wantsJson() const { return m_context.json; }

    /// The executions that these words mean. Where that is not clear, it is said, the command ends, and nothing is returned.
    [[nodiscard]] std::optional<QList<ExecutionKey>> named(const QStringList &words);

    [[nodiscard]] ExecutionRows rows() const;
    [[nodiscard]] ExecutionRow rowOf(const Execution &execution) const;
    [[nodiscard]] QList<ExecutionRow> rowsOf(const QList<ExecutionKey> &keys) const;
    /// Its connection's name, for sentences.
    [[nodiscard]] QString connectionName(const QUuid &connection) const;
    /// What went wrong with that connection and what to do about it, on a command line too.
    [[nodiscard]] static QString secretHint(TroubleKind kind); ///< empty where no secret is missing
    /// For a signal that comes while connection and keyring must not be left in disagreement: the work goes on to its end.
    void sayKeyringIsWaitedFor();
    [[nodiscard]] QString troubleLine(const Trouble &trouble, const QUuid &connection) const;

private:
    CommandContext m_context;
    bool m_finished = false;
};

} // namespace Quell
