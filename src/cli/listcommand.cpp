// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcommand.h"

namespace Quell {

namespace {

/// Words, or the one that is none.
struct States
{
    QSet<ExecutionState> known;
    QString unknown;
};

States statesOf(const QStringList &values)
{
    States states;
    for (const QString &value : values) {
        const QStringList words = value.split(u',', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (const auto state = executionStateFromWord(word.trimmed().toLower()))
                states.known.insert(*state);
            else
                states.unknown = word;
        }
        if (words.isEmpty())
            states.unknown = value;
    }
    return states;
}

} // namespace

CommandDescription ListCommand::description()
{
    const QCommandLineOption state(QStringLiteral("state"),
                                   tr("Only these states: unknown, queued, running, completed, partial, "
                                      "failed, cancelled, expired, gone."),
                                   QStringLiteral("S,…"));
    return {.name = QStringLiteral("list"),
            .summary = tr("Show what was last seen, and when; asks no service."),
            .naming = CommandDescription::Naming::Option,
            .options = {state},
            .make = [](const QCommandLineParser &words) -> MadeCommand {
                if (!words.positionalArguments().isEmpty())
                    return {.usageError =
                                tr("This command takes no arguments; status asks about single ids.")};
                const QStringList values = words.values(QStringLiteral("state"));
                const States states = statesOf(values);
                if (!values.isEmpty() && (!states.unknown.isNull() || states.known.isEmpty()))
                    return {.usageError = tr("There is no state “%1”.").arg(states.unknown)};
                return {.command = std::make_unique<ListCommand>(states.known)};
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
