// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcommand.h"

#include "stateoption.h"

namespace Quell {

CommandDescription ListCommand::description()
{
    return {.name = QStringLiteral("list"),
            .summary = tr("Show what was last seen, and when; asks no service."),
            .naming = CommandDescription::Naming::Option,
            .options = {StateOption::option()},
            .choices = {{QStringLiteral("state"), StateOption::words()}},
            .make = [](const QCommandLineParser &words) -> MadeCommand {
                if (!words.positionalArguments().isEmpty())
                    return {.usageError =
                                tr("This command takes no arguments; status asks about single ids.")};
                QString usageError;
                const auto states = StateOption::read(words, &usageError);
                if (!states)
                    return {.usageError = usageError};
                return {.command = std::make_unique<ListCommand>(*states)};
            }};
}

ListCommand::ListCommand(QSet<ExecutionState> states) : m_states(std::move(states)) { }

void ListCommand::run()
{
    QList<ExecutionRow> rows;
    for (const Execution &execution : workspace().tracker()->all()) {
        const bool ofConnection = !connection() || connection()->id == execution.key.connection;
        if (ofConnection && (m_states.isEmpty() || m_states.contains(execution.last.state)))
            rows.append(rowOf(execution));
    }
    output().showExecutions(rows);
    if (rows.isEmpty()) {
        output().say(workspace().tracker()->keys().isEmpty()
                         ? tr("Nothing is tracked yet. Track an execution with: quell-cli track ID")
                         : tr("Nothing of what is tracked fits."));
    }
    finish(ExitStatus::Done);
}

} // namespace Quell
