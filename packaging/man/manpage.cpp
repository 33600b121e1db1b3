// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "commandlist.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Quell;

namespace {

/// A text as roff shows it unchanged.
QString roffText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e"));
    text.replace(u'-', QStringLiteral("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

/// Its paragraphs each on a line of their own.
QString roffParagraphs(const QString &text)
{
    QString roff;
    const QStringList paragraphs = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        roff += QStringLiteral(".PP\n") + roffText(paragraph.simplified()) + u'\n';
    return roff;
}

QString roffOption(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList known = option.names();
    for (const QString &name : known) {
        const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        names.append(QStringLiteral("\\fB%1\\fR").arg(roffText(dashes + name)));
    }
    QString head = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        head += QStringLiteral(" \\fI%1\\fR").arg(roffText(option.valueName()));
    return QStringLiteral(".TP\n%1\n%2\n").arg(head, roffText(option.description()));
}

QString roffOptions(const QList<QCommandLineOption> &options)
{
    QString roff;
    for (const QCommandLineOption &option : options)
        roff += roffOption(option);
    return roff;
}

QString roffCommand(const CommandDescription &command)
{
    QString head = QStringLiteral(".SS \\fB%1\\fR").arg(roffText(command.name));
    if (!command.arguments.isEmpty())
        head += QStringLiteral(" \\fI%1\\fR").arg(roffText(command.arguments));
    QList<QCommandLineOption> options = CommandLine::optionsOf(command);
    options.removeIf([](const QCommandLineOption &option) {
        return option.names().contains(u"profile") || option.names().contains(u"json")
            || option.names().contains(u"help");
    });
    return head + u'\n' + roffText(command.summary) + u'\n' + roffParagraphs(command.details)
        + roffOptions(options);
}

} // namespace

/// Fills in a page's template: `quell_manpage TEMPLATE PAGE DATE`. Commands and options are those of the program's tables.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: quell_manpage TEMPLATE PAGE DATE\n", stderr);
        return 2;
    }
    QFile source(arguments.at(1));
    if (!source.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(source.fileName()), qPrintable(source.errorString()));
        return 1;
    }
    QString commands;
    const QList<CommandDescription> known = allCommands();
    for (const CommandDescription &command : known)
        commands += roffCommand(command);
    QString page = QString::fromUtf8(source.readAll());
    page.replace(QStringLiteral("@VERSION@"), QStringLiteral(QUELL_VERSION));
    page.replace(QStringLiteral("@DATE@"), arguments.at(3));
    page.replace(QStringLiteral("@OPTIONS@\n"), roffOptions(CommandLine::globalOptions()));
    page.replace(QStringLiteral("@COMMANDS@\n"), commands);
    const QByteArray bytes = page.toUtf8();
    QFile file(arguments.at(2));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
        && file.flush())
        return 0;
    std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return 1;
}
