// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfercommands.h"

#include "connectiontransfer.h"
#include "shellword.h"
#include "standardinput.h"
#include "wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Quell {

namespace {

struct TransferOptions
{
    QCommandLineOption force{QStringLiteral("force"),
                             ExportConnectionsCommand::tr("Write over FILE where it exists.")};
    QCommandLineOption allowHttp{
        QStringLiteral("allow-http"),
        ImportConnectionsCommand::tr("Accept http:// to other machines where the file does: everyone on the "
                                     "way can read the secret.")};
    QCommandLineOption dryRun{QStringLiteral("dry-run"),
                              ImportConnectionsCommand::tr("Show what would be added, and store nothing.")};
};

} // namespace

CommandDescription ExportConnectionsCommand::description()
{
    const TransferOptions options;
    return {.name = QStringLiteral("connection export"),
            .arguments = QStringLiteral("[FILE]"),
            .summary = tr("Write the settings of connections as JSON, without secrets, for a team."),
            .details = tr("All connections, or the one that -c names; to standard output, or into a file."),
            .naming = CommandDescription::Naming::Option,
            .takesSecret = false,
            .restores = false,
            .options = {options.force},
            .make = [](const QCommandLineParser &parser) -> MadeCommand {
                const QStringList files = parser.positionalArguments();
                if (files.size() > 1)
                    return {.usageError = tr("Name one file, or none for standard output.")};
                return {.command = std::make_unique<ExportConnectionsCommand>(
                            Words{.file = files.value(0), .force = parser.isSet(TransferOptions().force)})};
            }};
}

ExportConnectionsCommand::ExportConnectionsCommand(Words words) : m_words(std::move(words)) { }

void ExportConnectionsCommand::run()
{
    const Connections *connections = workspace().connections();
    ResultFile file;
    Outcome<Done> done = file.open(m_words.file, m_words.force);
    if (done.ok()) {
        file.write(connections->exported(connection() ? QList<QUuid>{connection()->id} : QList<QUuid>()));
        done = file.finish();
    }
    if (!done.ok())
        output().complain(done.trouble().said);
    finish(done.ok() ? ExitStatus::Done : ExitStatus::NotDone);
}

CommandDescription ImportConnectionsCommand::description()
{
    const TransferOptions options;
    return {.name = QStringLiteral("connection import"),
            .arguments = QStringLiteral("[FILE]"),
            .summary = tr("Add the connections of a file that connection export has written."),
            .details = tr(
                "Without FILE, or with -, from standard input. No connection that is there is changed: one "
                "whose name is taken gets another name, and what is there already is passed over. The "
                "secrets are not in the file: connection secret NAME takes each of them.\n\n"
                "Exit status: 0 all is there now; 1 a connection is there with other settings, and was "
                "left as it is; 2 something in the file cannot be used."),
            .takesSecret = false,
            .restores = false,
            .options = {options.dryRun, options.allowHttp},
            .make = [](const QCommandLineParser &parser) -> MadeCommand {
                const TransferOptions known;
                const QStringList files = parser.positionalArguments();
                if (files.size() > 1)
                    return {.usageError = tr("Name one file, or none for standard input.")};
                return {.command = std::make_unique<ImportConnectionsCommand>(
                            Words{.file = files.value(0),
                                  .allowHttp = parser.isSet(known.allowHttp),
                                  .dryRun = parser.isSet(known.dryRun)})};
            }};
}

ImportConnectionsCommand::ImportConnectionsCommand(Words words) : m_words(std::move(words)) { }

void ImportConnectionsCommand::run()
{
    const Outcome<QByteArray> json = content();
    if (!json.ok()) {
        output().complain(troubleText(json.trouble(), QString()));
        finish(ExitStatus::Usage);
        return;
    }
    Connections *connections = workspace().connections();
    const Outcome<QList<ImportedConnection>> imported = m_words.dryRun
        ? connections->plannedImport(json.value(), m_words.allowHttp)
        : connections->importConnections(json.value(), m_words.allowHttp);
    if (!imported.ok()) {
        output().complain(troubleText(imported.trouble(), QString()));
        finish(statusOf(imported.trouble().kind));
        return;
    }
    QList<ConnectionRow> rows;
    for (const ImportedConnection &one : imported.value()) {
        if (one.fate != ImportedConnection::Fate::Refused)
            rows.append(ConnectionRow{.connection = one.connection});
    }
    output().showConnections(rows);
    for (const ImportedConnection &one : imported.value())
        tell(one);
    if (imported.value().isEmpty())
        output().say(tr("There is no connection in it."));
    finish(m_status);
}

Outcome<QByteArray> ImportConnectionsCommand::content() const
{
    if (m_words.file.isEmpty() || m_words.file == u"-") {
        const Outcome<QString> text = StandardInput::readText(ConnectionTransfer::largestTransfer);
        if (!text.ok())
            return text.trouble();
        return text.value().toUtf8();
    }
    QFile file(m_words.file);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Trouble{.kind = TroubleKind::InvalidInput,
                       .said = tr("%1 cannot be read (%2).")
                                   .arg(QDir::toNativeSeparators(m_words.file),
                                        file.isOpen() || file.error() != QFileDevice::NoError
                                            ? file.errorString()
                                            : tr("it is a directory"))};
    }
    return file.read(ConnectionTransfer::largestTransfer + 1);
}

void ImportConnectionsCommand::tell(const ImportedConnection &imported)
{
    using Fate = ImportedConnection::Fate;
    const QString name = imported.connection.name;
    switch (imported.fate) {
    case Fate::Added:
        output().say(m_words.dryRun
                         ? tr("%1 would be added.").arg(name)
                         : tr("%1 is added. Give it its secret with: quell-cli connection secret %2")
                               .arg(name, shellWord(name)));
        break;
    case Fate::Renamed:
        output().say(
            m_words.dryRun
                ? tr("%1 would be added as %2, because there is another connection of its name.")
                      .arg(imported.name, name)
                : tr("%1 is added as %2, because there is another connection of its name. Give it its secret "
                     "with: quell-cli connection secret %3")
                      .arg(imported.name, name, shellWord(name)));
        break;
    case Fate::AlreadyThere:
        output().say(tr("%1 is there already.").arg(name));
        break;
    case Fate::KeptAsItIs:
        output().complain(
            tr("%1 is there with other settings, and is left as it is. Change it with: quell-cli connection "
               "edit %2")
                .arg(name, shellWord(name)));
        m_status = worse(m_status, ExitStatus::NotDone);
        break;
    case Fate::Refused:
        output().complain(imported.reason);
        m_status = worse(m_status, ExitStatus::Usage);
        break;
    }
}

} // namespace Quell

#include "moc_transfercommands.cpp"
