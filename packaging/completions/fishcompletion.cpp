// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelloptions.h"

namespace Quell {

namespace {

constexpr const char *fishHead = R"fish(# fish completion for quell-cli
# Made from the program's own tables of commands and options.

# The names of the connections; asks the profile alone, no service.
function __quell_cli_connections
    set -l profile
    set -l before
    for word in (commandline -opc)
        string match -q -- '--profile=*' $word; and set profile $word
        test "$before" = --profile; and set profile --profile=$word
        set before $word
    end
    quell-cli $profile connection export 2>/dev/null | string replace -rf '^ *"name": "([^"\\\\]*)",?$' '$1'
end

# Whether exactly these are the words of the command so far.
function __quell_cli_command
    set -l said
    set -l awaited 0
    for word in (commandline -opc)[2..-1]
        if test $awaited = 1
            set awaited 0
        else if contains -- $word @TAKING@
            set awaited 1
        else if not string match -q -- '-*' $word
            set -a said $word
        end
    end
    test (count $argv) -le (count $said); or return 1
    for i in (seq (count $argv))
        test "$argv[$i]" = "$said[$i]"; or return 1
    end
end

# Whether so many words of the command have been said.
function __quell_cli_said
    set -l said 0
    set -l awaited 0
    for word in (commandline -opc)[2..-1]
        if test $awaited = 1
            set awaited 0
        else if contains -- $word @TAKING@
            set awaited 1
        else if not string match -q -- '-*' $word
            set said (math $said + 1)
        end
    end
    test $said = $argv[1]
end

complete -c quell-cli -f
)fish";

QString fishText(QString text)
{
    return u'\'' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

QString fishValue(const ShellOption &option)
{
    switch (option.value) {
    case ShellOption::Value::None:
        return {};
    case ShellOption::Value::Word:
        return QStringLiteral(" -x -a %1").arg(fishText(option.words.join(u' ')));
    case ShellOption::Value::Words:
        return QStringLiteral(" -x -a %1")
            .arg(fishText(QStringLiteral("(__fish_append , %1)").arg(option.words.join(u' '))));
    case ShellOption::Value::Connection:
        return QStringLiteral(" -x -a '(__quell_cli_connections)'");
    case ShellOption::Value::File:
        return QStringLiteral(" -r -F");
    case ShellOption::Value::Directory:
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case ShellOption::Value::Other:
        break;
    }
    return QStringLiteral(" -x");
}

QString fishOption(const QString &condition, const ShellOption &option)
{
    QString names;
    for (const QString &name : option.names) {
        const bool isLong = name.startsWith(QStringLiteral("--"));
        names += (isLong ? QStringLiteral(" -l ") : QStringLiteral(" -s ")) + name.mid(isLong ? 2 : 1);
    }
    return QStringLiteral("complete -c quell-cli -n %1%2%3 -d %4\n")
        .arg(fishText(condition), names, fishValue(option), fishText(option.description));
}

QString takingWords(const ShellProgram &program)
{
    QStringList names;
    QList<ShellOption> options = program.globalOptions;
    for (const ShellCommand &command : program.commands)
        options += command.options;
    for (const ShellOption &option : std::as_const(options)) {
        if (option.value != ShellOption::Value::None)
            names += option.names;
    }
    names.removeDuplicates();
    return names.join(u' ');
}

QString fishArguments(const ShellCommand &command)
{
    const QString condition = QStringLiteral("__quell_cli_command ") + command.words.join(u' ');
    switch (command.arguments) {
    case ShellArguments::Connection:
        return QStringLiteral("complete -c quell-cli -n %1 -a '(__quell_cli_connections)'\n")
            .arg(fishText(condition));
    case ShellArguments::File:
        return QStringLiteral("complete -c quell-cli -n %1 -F\n").arg(fishText(condition));
    default:
        return {};
    }
}

} // namespace

QByteArray fishCompletion(const ShellProgram &program)
{
    QString text = QString::fromUtf8(fishHead).replace(QStringLiteral("@TAKING@"), takingWords(program));
    for (const ShellOption &option : program.globalOptions)
        text += fishOption(QStringLiteral("__quell_cli_said 0"), option);
    for (const ShellCommand &command : program.commands) {
        const qsizetype last = command.words.size() - 1;
        const QStringList before = command.words.first(last);
        QString condition = QStringLiteral("__quell_cli_said %1").arg(last);
        if (!before.isEmpty())
            condition += QStringLiteral("; and __quell_cli_command ") + before.join(u' ');
        text += QStringLiteral("complete -c quell-cli -n %1 -a %2 -d %3\n")
                    .arg(fishText(condition), command.words.constLast(), fishText(command.summary));
        for (const ShellOption &option : command.options)
            text += fishOption(QStringLiteral("__quell_cli_command ") + command.words.join(u' '), option);
        text += fishArguments(command);
    }
    const QStringList firstWords = program.firstWords();
    for (const QString &word : firstWords) {
        if (!program.family(word).isEmpty())
            text += QStringLiteral("complete -c quell-cli -n '__quell_cli_said 0' -a %1 -d "
                                   "'Add, change, test and share connections.'\n")
                        .arg(word);
    }
    return text.toUtf8();
}

} // namespace Quell
