// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelloptions.h"

namespace Quell {

namespace {

/// Works without the package bash-completion. `@…@` is filled in from the tables of the program.
constexpr const char *bashTemplate = R"bash(# bash completion for quell-cli
# Made from the program's own tables of commands and options.

# The names of the connections; asks the profile alone, no service.
_quell_cli_connections()
{
    local name IFS=$'\n'
    for name in $("$1" "${profile[@]}" connection export 2> /dev/null | sed -n 's/^ *"name": "\([^"\\]*\)",*$/\1/p'); do
        [[ $name == "$cur"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
    done
}

_quell_cli_words()
{
    COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

# Several with commas between them.
_quell_cli_lists()
{
    local before= word
    [[ $cur == *,* ]] && before=${cur%,*},
    for word in $1; do
        [[ $word == "${cur##*,}"* ]] && COMPREPLY+=("$before$word")
    done
}

_quell_cli_files()
{
    local IFS=$'\n'
    compopt -o filenames 2> /dev/null
    COMPREPLY=($(compgen "$1" -- "$cur"))
}

_quell_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} previous= first= command= awaited= word i
    local -a profile=()
    COMPREPLY=()
    # "--option=value" arrives as three words.
    [[ $cur == = ]] && cur=
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        [[ $word == = ]] && continue
        if [[ -n $awaited ]]; then
            [[ $awaited == --profile ]] && profile=(--profile "$word")
            awaited=
            continue
        fi
        case $word in
            @TAKING@) awaited=$word ;;
            -*) ;;
            *)
                if [[ -z $first ]]; then
                    first=$word command=$word
                elif [[ $command == "$first" && " @FAMILIES@ " == *" $first "* ]]; then
                    command="$first $word"
                fi
                ;;
        esac
    done
    if [[ -n $awaited ]]; then
        case "$command:$awaited" in
@VALUES@            *:-c|*:--connection) _quell_cli_connections "$1" ;;
            *:--profile) _quell_cli_files -d ;;
            *) ;;
        esac
        return
    fi
    case $command in
@COMMANDS@        *) [[ -z $command ]] && _quell_cli_words "@FIRST@" ;;
    esac
}

complete -F _quell_cli quell-cli
)bash";

QString namesOf(const QList<ShellOption> &options)
{
    QStringList names;
    for (const ShellOption &option : options)
        names += option.names;
    return names.join(u' ');
}

/// The pattern of the options that take a value.
QString takingOptions(const ShellProgram &program)
{
    QStringList names;
    const auto take = [&names](const QList<ShellOption> &options) {
        for (const ShellOption &option : options) {
            if (option.value != ShellOption::Value::None)
                names += option.names;
        }
    };
    take(program.globalOptions);
    for (const ShellCommand &command : program.commands)
        take(command.options);
    names.removeDuplicates();
    return names.join(u'|');
}

QString valueCase(const ShellCommand &command, const ShellOption &option)
{
    QString action;
    switch (option.value) {
    case ShellOption::Value::Word:
        action = QStringLiteral("_quell_cli_words \"%1\"").arg(option.words.join(u' '));
        break;
    case ShellOption::Value::Words:
        action = QStringLiteral("_quell_cli_lists \"%1\"").arg(option.words.join(u' '));
        break;
    case ShellOption::Value::File:
        action = QStringLiteral("_quell_cli_files -f");
        break;
    default:
        return {};
    }
    QStringList patterns;
    for (const QString &name : option.names)
        patterns.append(QStringLiteral("\"%1:%2\"").arg(command.words.join(u' '), name));
    return QStringLiteral("            %1) %2 ;;\n").arg(patterns.join(u'|'), action);
}

QString commandCase(const ShellCommand &command)
{
    QString arguments;
    if (command.arguments == ShellArguments::Connection)
        arguments = QStringLiteral("_quell_cli_connections \"$1\"");
    else if (command.arguments == ShellArguments::File)
        arguments = QStringLiteral("_quell_cli_files -f");
    QString text = QStringLiteral("        \"%1\")\n").arg(command.words.join(u' '));
    const QString options = QStringLiteral("_quell_cli_words \"%1\"").arg(namesOf(command.options));
    if (arguments.isEmpty())
        text += QStringLiteral("            %1\n").arg(options);
    else
        text +=
            QStringLiteral("            if [[ $cur == -* ]]; then %1; else %2; fi\n").arg(options, arguments);
    return text + QStringLiteral("            ;;\n");
}

} // namespace

QByteArray bashCompletion(const ShellProgram &program)
{
    QStringList families;
    QString values;
    QString commands;
    for (const ShellCommand &command : program.commands) {
        for (const ShellOption &option : command.options)
            values += valueCase(command, option);
        commands += commandCase(command);
    }
    const QStringList firstWords = program.firstWords();
    for (const QString &word : firstWords) {
        QStringList second;
        const QList<ShellCommand> family = program.family(word);
        for (const ShellCommand &command : family)
            second.append(command.words.at(1));
        if (second.isEmpty())
            continue;
        families.append(word);
        commands +=
            QStringLiteral("        \"%1\") _quell_cli_words \"%2\" ;;\n").arg(word, second.join(u' '));
    }
    QString text = QString::fromUtf8(bashTemplate);
    text.replace(QStringLiteral("@TAKING@"), takingOptions(program));
    text.replace(QStringLiteral("@FAMILIES@"), families.join(u' '));
    text.replace(QStringLiteral("@VALUES@"), values);
    text.replace(QStringLiteral("@COMMANDS@"), commands);
    text.replace(QStringLiteral("@FIRST@"), firstWords.join(u' ') + u' ' + namesOf(program.globalOptions));
    return text.toUtf8();
}

} // namespace Quell
