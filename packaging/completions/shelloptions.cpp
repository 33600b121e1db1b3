// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelloptions.h"

#include "commandline.h"
#include "commandlist.h"

#include <algorithm>

namespace Quell {

namespace {

ShellOption::Value valueOf(const QCommandLineOption &option, const QStringList &words)
{
    using Value = ShellOption::Value;
    const QString name = option.valueName();
    if (name.isEmpty())
        return Value::None;
    if (!words.isEmpty())
        return name.contains(u',') ? Value::Words : Value::Word;
    if (option.names().contains(u"connection"))
        return Value::Connection;
    if (name == u"FILE")
        return Value::File;
    return name == u"DIR" ? Value::Directory : Value::Other;
}

ShellOption shellOption(const QCommandLineOption &option, const QHash<QString, QStringList> &choices)
{
    ShellOption known{.description = option.description(), .valueName = option.valueName()};
    const QStringList names = option.names();
    for (const QString &name : names) {
        known.names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        known.words += choices.value(name);
    }
    known.value = valueOf(option, known.words);
    return known;
}

ShellArguments argumentsOf(const CommandDescription &command)
{
    if (command.naming == CommandDescription::Naming::FirstArgument)
        return ShellArguments::Connection;
    if (command.arguments.contains(u"FILE"))
        return ShellArguments::File;
    return command.arguments.isEmpty() ? ShellArguments::None : ShellArguments::Other;
}

} // namespace

ShellProgram ShellProgram::ofQuellCli()
{
    ShellProgram program;
    const QList<QCommandLineOption> globalOptions = CommandLine::globalOptions();
    for (const QCommandLineOption &option : globalOptions)
        program.globalOptions.append(shellOption(option, {}));
    const QList<CommandDescription> commands = allCommands();
    for (const CommandDescription &command : commands) {
        ShellCommand known{
            .words = command.name.split(u' '), .summary = command.summary, .arguments = argumentsOf(command)};
        const QList<QCommandLineOption> options = CommandLine::optionsOf(command);
        for (const QCommandLineOption &option : options)
            known.options.append(shellOption(option, command.choices));
        program.commands.append(known);
    }
    return program;
}

QStringList ShellProgram::firstWords() const
{
    QStringList words;
    for (const ShellCommand &command : commands)
        words.append(command.words.constFirst());
    words.removeDuplicates();
    return words;
}

QList<ShellCommand> ShellProgram::family(const QString &firstWord) const
{
    QList<ShellCommand> family;
    std::ranges::copy_if(commands, std::back_inserter(family), [&firstWord](const ShellCommand &command) {
        return command.words.size() > 1 && command.words.constFirst() == firstWord;
    });
    return family;
}

} // namespace Quell
