// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commandlist.h"

#include <QCommandLineParser>

#include <algorithm>

namespace Quell {

namespace {

using Parsed = std::variant<Invocation, Reply>;

struct CommonOptions
{
    QCommandLineOption profile{
        QStringLiteral("profile"),
        QCoreApplication::translate("Quell::CommandLine", "Use the profile in this directory."),
        QStringLiteral("DIR")};
    QCommandLineOption json{QStringLiteral("json"),
                            QCoreApplication::translate("Quell::CommandLine", "Answer in JSON.")};
    QCommandLineOption help{QStringList{QStringLiteral("h"), QStringLiteral("help")},
                            QCoreApplication::translate("Quell::CommandLine", "Show this help.")};
    QCommandLineOption version{QStringList{QStringLiteral("v"), QStringLiteral("version")},
                               QCoreApplication::translate("Quell::CommandLine", "Show the version.")};
    QCommandLineOption connection{
        QStringList{QStringLiteral("c"), QStringLiteral("connection")},
        QCoreApplication::translate("Quell::CommandLine", "The connection that is meant."),
        QStringLiteral("NAME")};
};

Reply usageError(const QString &sentence)
{
    return {ExitStatus::Usage, sentence};
}

/// The parser's own text without its first line, which spells the path of the program.
QString optionsText(const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    return text.mid(text.indexOf(u'\n') + 1);
}

QString summaryOf(const QList<CommandDescription> &commands)
{
    qsizetype width = 0;
    for (const CommandDescription &command : commands)
        width = std::max(width, command.name.size());
    QString text;
    for (const CommandDescription &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(width), command.summary);
    return text;
}

/// Two words where the first begins a family, such as "connection add".
const CommandDescription *findCommand(const QList<CommandDescription> &commands, QStringList &words)
{
    for (const CommandDescription &command : commands) {
        const QStringList name = command.name.split(u' ');
        if (words.first(std::min(name.size(), words.size())) == name) {
            words.remove(0, name.size());
            return &command;
        }
    }
    return nullptr;
}

class ParsedCommand
{
    Q_DECLARE_TR_FUNCTIONS(Quell::CommandLine)
public:
    ParsedCommand(const CommandDescription &description, const QStringList &words)
        : m_description(description)
    {
        m_parser.addOptions(CommandLine::optionsOf(description));
        m_understood = m_parser.parse(QStringList{QStringLiteral("quell-cli")} + words);
    }

    [[nodiscard]] Parsed toInvocation(Invocation invocation, bool secretGiven) const
    {
        if (m_parser.isSet(m_common.help))
            return Reply{ExitStatus::Done, help()};
        if (!m_understood)
            return wrong(m_parser.errorText());
        if (m_parser.isSet(m_common.profile))
            invocation.profile = m_parser.value(m_common.profile);
        invocation.json |= m_parser.isSet(m_common.json);
        const QStringList names = connectionNames();
        if (names.contains(QString()))
            return wrong(tr("A connection's name cannot be empty."));
        if (names.size() > 1)
            return wrong(tr("Name one connection, not several."));
        invocation.connection = names.value(0);
        if (secretGiven && (names.isEmpty() || !m_description.takesSecret)) {
            return wrong(tr("QUELL_SECRET is set, and is only for a command that asks one connection, named "
                            "with -c. Unset it for this one."));
        }
        invocation.restores = m_description.restores;
        MadeCommand made = m_description.make(m_parser);
        if (!made.command)
            return wrong(made.usageError);
        invocation.command = std::move(made.command);
        return invocation;
    }

private:
    [[nodiscard]] QStringList connectionNames() const
    {
        QStringList names;
        if (m_description.naming == CommandDescription::Naming::None)
            return names;
        names = m_parser.values(m_common.connection);
        if (m_description.naming == CommandDescription::Naming::FirstArgument)
            names += m_parser.positionalArguments().mid(0, 1);
        names.removeDuplicates();
        return names;
    }

    [[nodiscard]] Reply wrong(const QString &sentence) const
    {
        const QString whole = sentence.endsWith(u'.') ? sentence : sentence + u'.';
        return usageError(tr("%1 See: quell-cli %2 --help").arg(whole, m_description.name));
    }

    [[nodiscard]] QString help() const
    {
        QString text =
            tr("Usage: quell-cli %1 [options] %2").arg(m_description.name, m_description.arguments);
        text += QStringLiteral("\n%1\n").arg(m_description.summary);
        if (!m_description.details.isEmpty())
            text += QStringLiteral("\n%1\n").arg(m_description.details);
        return text + optionsText(m_parser);
    }

    const CommandDescription &m_description;
    CommonOptions m_common;
    QCommandLineParser m_parser;
    bool m_understood = false;
};

} // namespace

QList<QCommandLineOption> CommandLine::globalOptions()
{
    const CommonOptions common;
    return {common.profile, common.json, common.help, common.version};
}

QList<QCommandLineOption> CommandLine::optionsOf(const CommandDescription &command)
{
    const CommonOptions common;
    QList<QCommandLineOption> options = command.options;
    if (command.naming != CommandDescription::Naming::None)
        options.append(common.connection);
    return options + QList<QCommandLineOption>{common.profile, common.json, common.help};
}

Parsed CommandLine::parse(const QStringList &arguments, bool secretGiven)
{
    const CommonOptions common;
    QCommandLineParser global;
    global.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    global.addOptions(globalOptions());
    const QList<CommandDescription> commands = allCommands();

    const bool understood = global.parse(arguments);
    if (global.isSet(common.help)) {
        QString text = tr("Usage: quell-cli [--profile DIR] [--json] COMMAND …");
        text += u'\n' + tr("See and stop the queries that run for you on Dune and on Atoti.") + u'\n'
            + optionsText(global);
        text += u'\n' + tr("Commands (quell-cli COMMAND --help says more):") + u'\n' + summaryOf(commands);
        text +=
            u'\n'
            + tr(
                "Exit status: 0 done; 1 refused, failed, unresolved or still running; 2 wrong usage or a bad "
                "id; 3 no such connection, no secret, or not let in.")
            + u'\n';
        return Reply{ExitStatus::Done, text};
    }
    if (global.isSet(common.version))
        return Reply{ExitStatus::Done, QStringLiteral("quell-cli " QUELL_VERSION "\n")};
    const QString seeHelp = tr("See: quell-cli --help");
    if (!understood)
        return usageError(QStringLiteral("%1. %2").arg(global.errorText(), seeHelp));

    QStringList words = global.positionalArguments();
    if (words.isEmpty())
        return usageError(tr("Say which command. %1").arg(seeHelp));
    const CommandDescription *description = findCommand(commands, words);
    if (!description) {
        QList<CommandDescription> family;
        std::ranges::copy_if(commands, std::back_inserter(family),
                             [&words](const CommandDescription &command) {
                                 return command.name.startsWith(words.first() + u' ');
                             });
        if (family.isEmpty())
            return usageError(tr("There is no command “%1”. %2").arg(words.first(), seeHelp));
        if (words.contains(u"--help") || words.contains(u"-h"))
            return Reply{ExitStatus::Done, summaryOf(family)};
        QStringList names;
        std::ranges::transform(family, std::back_inserter(names), &CommandDescription::name);
        return usageError(tr("Say which: %1. %2").arg(names.join(QStringLiteral(", ")), seeHelp));
    }
    Invocation invocation{.profile = global.value(common.profile), .json = global.isSet(common.json)};
    return ParsedCommand(*description, words).toInvocation(std::move(invocation), secretGiven);
}

} // namespace Quell
