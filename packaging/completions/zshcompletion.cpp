// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelloptions.h"

namespace Quell {

namespace {

constexpr const char *zshHead = R"zsh(#compdef quell-cli
# zsh completion for quell-cli
# Made from the program's own tables of commands and options.

# The names of the connections; asks the profile alone, no service.
_quell_cli_connections() {
    local -a names profile
    [[ -n ${opt_args[--profile]} ]] && profile=(--profile ${(Q)opt_args[--profile]})
    names=(${(f)"$(quell-cli $profile connection export 2> /dev/null | sed -n 's/^ *"name": "\([^"\\]*\)",*$/\1/p')"})
    _describe -t connections connection names
}

)zsh";

/// Within single quotes, in what _arguments takes apart.
QString zshText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    for (const QChar special : {u'[', u']', u':'})
        text.replace(special, QStringLiteral("\\") + special);
    return text.replace(u'\'', QStringLiteral("'\\''"));
}

QString zshAction(const ShellOption &option)
{
    switch (option.value) {
    case ShellOption::Value::Word:
        return QStringLiteral("(%1)").arg(option.words.join(u' '));
    case ShellOption::Value::Words:
        return QStringLiteral("_values -s , word %1").arg(option.words.join(u' '));
    case ShellOption::Value::Connection:
        return QStringLiteral("_quell_cli_connections");
    case ShellOption::Value::File:
        return QStringLiteral("_files");
    case ShellOption::Value::Directory:
        return QStringLiteral("_files -/");
    default:
        return QStringLiteral(" ");
    }
}

/// One for each name: "(-c --connection)-c[…]:NAME:_action".
QString zshOptions(const QList<ShellOption> &options)
{
    QString text;
    for (const ShellOption &option : options) {
        for (const QString &name : option.names) {
            const bool isLong = name.startsWith(QStringLiteral("--"));
            const bool takes = option.value != ShellOption::Value::None;
            text +=
                QStringLiteral("        '(%1)%2%3[%4]%5' \\\n")
                    .arg(option.names.join(u' '), name, takes && isLong ? QStringLiteral("=") : QString(),
                         zshText(option.description),
                         takes ? QStringLiteral(":%1:%2").arg(zshText(option.valueName), zshAction(option))
                               : QString());
        }
    }
    return text;
}

QString zshArguments(ShellArguments arguments)
{
    switch (arguments) {
    case ShellArguments::Connection:
        return QStringLiteral("        '1:connection:_quell_cli_connections'\n");
    case ShellArguments::File:
        return QStringLiteral("        '1:file:_files'\n");
    case ShellArguments::Other:
        return QStringLiteral("        '*: : '\n");
    case ShellArguments::None:
        break;
    }
    return QStringLiteral("        ':: :'\n");
}

QString zshFunction(const QStringList &words)
{
    return QStringLiteral("_quell_cli_") + words.join(u'_');
}

/// A function that completes the next word of a command, and then hands over to that one's function.
QString zshChoice(const QString &name, const QString &options, const QList<QPair<QString, QString>> &choices)
{
    QString text = QStringLiteral("%1() {\n    local curcontext=$curcontext state line\n"
                                  "    typeset -A opt_args\n    local -a commands\n    commands=(\n")
                       .arg(name);
    for (const auto &[word, summary] : choices)
        text += QStringLiteral("        '%1:%2'\n").arg(word, zshText(summary));
    text +=
        QStringLiteral("    )\n    _arguments -C \\\n%1        '1: :->command' '*:: :->rest'\n"
                       "    case $state in\n        command) _describe -t commands command commands ;;\n"
                       "        rest) (( $+functions[%2_$words[1]] )) && %2_$words[1] ;;\n    esac\n}\n\n")
            .arg(options, name);
    return text;
}

} // namespace

QByteArray zshCompletion(const ShellProgram &program)
{
    QString text = QString::fromUtf8(zshHead);
    for (const ShellCommand &command : program.commands) {
        text += QStringLiteral("%1() {\n    _arguments \\\n%2%3}\n\n")
                    .arg(zshFunction(command.words), zshOptions(command.options),
                         zshArguments(command.arguments));
    }
    QList<QPair<QString, QString>> first;
    const QStringList firstWords = program.firstWords();
    for (const QString &word : firstWords) {
        const QList<ShellCommand> family = program.family(word);
        if (family.isEmpty())
            continue;
        QList<QPair<QString, QString>> second;
        for (const ShellCommand &command : family)
            second.append({command.words.at(1), command.summary});
        text += zshChoice(zshFunction({word}), QString(), second);
        first.append({word, QStringLiteral("Add, change, test and share connections.")});
    }
    for (const ShellCommand &command : program.commands) {
        if (command.words.size() == 1)
            first.append({command.words.constFirst(), command.summary});
    }
    text += zshChoice(QStringLiteral("_quell_cli"), zshOptions(program.globalOptions), first);
    text += QStringLiteral("_quell_cli \"$@\"\n");
    return text.toUtf8();
}

} // namespace Quell
