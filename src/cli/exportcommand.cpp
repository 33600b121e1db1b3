// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "executionexport.h"
#include "jsonoutput.h"
#include "stateoption.h"
#include "whenanswered.h"
#include "wording.h"

#include <QJsonDocument>

#include <algorithm>

namespace Quell {

namespace {

/// Some milliseconds of work, and a few hundred kilobytes.
constexpr int executionsAtOnce = 500;

QStringList exportFormats()
{
    return {QStringLiteral("csv"), QStringLiteral("json")};
}

} // namespace

CommandDescription ExportCommand::description()
{
    return {.name = QStringLiteral("export"),
            .summary = tr("Write the table of executions as CSV or JSON; asks no service."),
            .details =
                tr("The newest execution first, with the fields of list --json. In CSV (UTF-8) a text that a "
                   "spreadsheet would take for a formula gets an apostrophe in front."),
            .naming = CommandDescription::Naming::Option,
            .takesSecret = false,
            .restores = false,
            .options = QList<QCommandLineOption>{StateOption::option()} + ResultOptions::all(exportFormats()),
            .choices = {{QStringLiteral("state"), StateOption::words()},
                        {QStringLiteral("format"), exportFormats()}},
            .make = [](const QCommandLineParser &parser) -> MadeCommand {
                if (!parser.positionalArguments().isEmpty())
                    return {.usageError = tr("This command takes no arguments; -o names the file.")};
                QString usageError;
                const auto result = ResultOptions::read(parser, exportFormats(), &usageError);
                const auto states = StateOption::read(parser, &usageError);
                if (!result || !states)
                    return {.usageError = usageError};
                return {.command =
                            std::make_unique<ExportCommand>(Words{.result = *result, .states = *states})};
            }};
}

ExportCommand::ExportCommand(Words words) : m_words(std::move(words)) { }

void ExportCommand::run()
{
    const Outcome<ResultFormat> format = m_words.result.formatFor(wantsJson(), ResultFormat::Csv);
    if (!format.ok()) {
        output().complain(format.trouble().said);
        finish(ExitStatus::Usage);
        return;
    }
    m_format = format.value();
    if (const Outcome<Done> opened = m_file.open(m_words.result.file, m_words.result.force); !opened.ok()) {
        output().complain(opened.trouble().said);
        finish(ExitStatus::NotDone);
        return;
    }
    m_file.write(m_format == ResultFormat::Json ? QByteArray("[") : ExecutionExport::csvHeading());
    readOn(0);
}

void ExportCommand::readOn(qint64 next)
{
    whenAnswered(workspace().storedPage(next, executionsAtOnce), this,
                 [this](const Outcome<ExecutionPage> &page) {
                     if (m_ended)
                         return;
                     if (page.ok()) {
                         take(page.value());
                         return;
                     }
                     output().complain(troubleText(page.trouble(), QStringLiteral("Quell")));
                     finish(ExitStatus::NotDone);
                 });
}

void ExportCommand::take(const ExecutionPage &page)
{
    const ExecutionRows rows = this->rows();
    // The page is in the order in which its executions were written down.
    for (qsizetype place = page.executions.size(); place-- > 0;) {
        const PackedExecution &packed = page.executions.at(place);
        const bool ofConnection = !connection() || connection()->id == packed.connection();
        if (ofConnection && (m_words.states.isEmpty() || m_words.states.contains(packed.state())))
            writeRow(rows.of(packed.unpacked()));
    }
    if (page.last || m_file.hasFailed()) {
        complete();
        return;
    }
    output().showProgress(tr("%1 executions written so far.").arg(m_written));
    readOn(page.next);
}

void ExportCommand::writeRow(const ExecutionRow &row)
{
    if (m_format == ResultFormat::Csv) {
        m_file.write(ExecutionExport::toCsvLine(row));
    } else {
        m_file.write(m_written == 0 ? "\n" : ",\n");
        m_file.write(escapedJson(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact)));
    }
    ++m_written;
}

void ExportCommand::complete()
{
    if (m_format == ResultFormat::Json)
        m_file.write("\n]\n");
    output().endProgress();
    const Outcome<Done> finished = m_file.finish();
    if (!finished.ok())
        output().complain(finished.trouble().said);
    finish(finished.ok() ? ExitStatus::Done : ExitStatus::NotDone);
}

void ExportCommand::interrupt(ExitStatus status)
{
    m_ended = true;
    finish(status);
}

} // namespace Quell

#include "moc_exportcommand.cpp"
