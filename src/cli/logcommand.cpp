// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcommand.h"

#include "durationword.h"
#include "eventexport.h"
#include "jsonoutput.h"
#include "whenanswered.h"
#include "wording.h"

#include <QJsonDocument>

#include <algorithm>

namespace Quell {

namespace {

constexpr int eventsAtOnce = 2000;
/// What fits into the memory of a terminal, and of a person.
constexpr qint64 usualLimit = 100;
constexpr qsizetype longestLogName = 30;
constexpr qsizetype longestLogText = 200;

QStringList logFormats()
{
    return {QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json")};
}

QStringList kindWords()
{
    return {toWord(Event::Kind::Asked), toWord(Event::Kind::Answered), toWord(Event::Kind::Changed)};
}

struct LogOptions
{
    QCommandLineOption id{QStringLiteral("id"), LogCommand::tr("Only of the execution with this id."),
                          QStringLiteral("ID")};
    QCommandLineOption since{
        QStringLiteral("since"),
        LogCommand::tr("Only what happened since: a time ago (90s, 15m, 2h, 1d), or a date or time such as "
                       "2026-01-31 or 2026-01-31T09:00:00Z."),
        QStringLiteral("WHEN")};
    QCommandLineOption kind{QStringLiteral("kind"),
                            LogCommand::tr("Only these kinds: asked, answered, changed."),
                            QStringLiteral("K,…")};
    QCommandLineOption limit{
        QStringLiteral("limit"),
        LogCommand::tr("At most so many, the newest; 0: all. Default: 100 as text, else all."),
        QStringLiteral("N")};
};

/// False with the sentence where the word is neither a duration nor a time.
bool readSince(const QString &word, LogCommand::Words &words)
{
    words.ago = durationFromWord(word);
    if (words.ago)
        return true;
    // Without a zone it is the time of this machine.
    words.since = QDateTime::fromString(word, Qt::ISODate).toUTC();
    return words.since.isValid();
}

bool readKinds(const QStringList &values, LogCommand::Words &words)
{
    for (const QString &value : values) {
        const QStringList each = value.split(u',');
        for (const QString &word : each) {
            const auto kind = eventKindFromWord(word.trimmed().toLower());
            if (!kind)
                return false;
            words.kinds.append(*kind);
        }
    }
    return true;
}

bool readLimit(const QString &value, LogCommand::Words &words)
{
    bool isNumber = false;
    words.limit = value.toLongLong(&isNumber);
    return isNumber && *words.limit >= 0;
}

MadeCommand makeLog(const QCommandLineParser &parser)
{
    const LogOptions options;
    if (!parser.positionalArguments().isEmpty())
        return {.usageError = LogCommand::tr("This command takes no arguments; --id names an execution.")};
    QString usageError;
    const auto result = ResultOptions::read(parser, logFormats(), &usageError);
    if (!result)
        return {.usageError = usageError};
    LogCommand::Words words{.result = *result, .ids = parser.values(options.id)};
    if (words.ids.contains(QString()))
        return {.usageError = LogCommand::tr("An execution's id cannot be empty.")};
    if (parser.isSet(options.since) && !readSince(parser.value(options.since), words))
        return {.usageError =
                    LogCommand::tr("--since needs a duration such as 15m or 2d, or a date or time such as "
                                   "2026-01-31 or 2026-01-31T09:00:00Z.")};
    if (!readKinds(parser.values(options.kind), words))
        return {.usageError = LogCommand::tr("--kind is of these: asked, answered, changed.")};
    if (parser.isSet(options.limit) && !readLimit(parser.value(options.limit), words))
        return {.usageError = LogCommand::tr("--limit needs a whole number; 0 is all.")};
    return {.command = std::make_unique<LogCommand>(std::move(words))};
}

} // namespace

CommandDescription LogCommand::description()
{
    const LogOptions options;
    return {.name = QStringLiteral("log"),
            .summary = tr("Show the activity log: what was asked, answered, and seen to change."),
            .details = tr("The newest event first. Asks no service."),
            .naming = CommandDescription::Naming::Option,
            .takesSecret = false,
            .restores = false,
            .options = QList<QCommandLineOption>{options.id, options.since, options.kind, options.limit}
                + ResultOptions::all(logFormats()),
            .choices = {{QStringLiteral("kind"), kindWords()}, {QStringLiteral("format"), logFormats()}},
            .make = makeLog};
}

LogCommand::LogCommand(Words words) : m_words(std::move(words)) { }

void LogCommand::run()
{
    const Outcome<ResultFormat> format = m_words.result.formatFor(wantsJson(), ResultFormat::Text);
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
    m_limit = m_words.limit.value_or(m_format == ResultFormat::Text ? usualLimit : 0);
    if (m_words.ago)
        m_words.since = workspace().clock()->now().addSecs(-m_words.ago->count());
    m_question.limit = eventsAtOnce;
    if (connection())
        m_question.words.append({.text = {}, .connections = {connection()->id}, .sorts = {}});
    if (m_words.ids.size() == 1)
        m_question.words.append({.text = m_words.ids.constFirst(), .connections = {}, .sorts = {}});
    if (m_format == ResultFormat::Json)
        m_file.write("[");
    else if (m_format == ResultFormat::Csv)
        m_file.write(EventExport::csvHeading());
    ask();
}

void LogCommand::ask()
{
    whenAnswered(workspace().journal()->eventPage(m_question), this, [this](const Outcome<EventPage> &page) {
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

void LogCommand::take(const EventPage &page)
{
    for (const LoggedEvent &logged : page.events) {
        if (!isFull() && isWanted(logged.event))
            writeEvent(logged.event);
    }
    // Clocks differ by some seconds and are set now and then, so the order is not quite that of the times.
    const bool allOlder = !page.events.isEmpty() && m_words.since.isValid()
        && std::ranges::all_of(page.events,
                               [this](const LoggedEvent &logged) { return logged.event.at < m_words.since; });
    if (page.last || isFull() || allOlder || m_file.hasFailed()) {
        complete();
        return;
    }
    output().showProgress(tr("%1 events written so far.").arg(m_written));
    m_question.before = page.next;
    ask();
}

bool LogCommand::isWanted(const Event &event) const
{
    return (m_words.ids.isEmpty() || m_words.ids.contains(event.key.id))
        && (m_words.kinds.isEmpty() || m_words.kinds.contains(event.kind))
        && (!m_words.since.isValid() || event.at >= m_words.since);
}

void LogCommand::writeEvent(const Event &event)
{
    const QString name = connectionName(event.key.connection);
    switch (m_format) {
    case ResultFormat::Text:
        m_file.write(lineFor(event));
        break;
    case ResultFormat::Csv:
        m_file.write(EventExport::toCsv(event, name));
        break;
    case ResultFormat::Json:
        m_file.write(m_written == 0 ? "\n" : ",\n");
        m_file.write(
            escapedJson(QJsonDocument(EventExport::toJson(event, name)).toJson(QJsonDocument::Compact)));
        break;
    }
    ++m_written;
}

QByteArray LogCommand::lineFor(const Event &event) const
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(event.at.toSecsSinceEpoch(), Qt::UTC);
    const QStringList parts{toIsoUtc(time), onOneLine(connectionName(event.key.connection), longestLogName),
                            onOneLine(event.key.id), onOneLine(eventText(event), longestLogText)};
    return (parts.join(QStringLiteral("  ")) + u'\n').toUtf8();
}

void LogCommand::complete()
{
    if (m_format == ResultFormat::Json)
        m_file.write("\n]\n");
    output().endProgress();
    const Outcome<Done> finished = m_file.finish();
    if (!finished.ok())
        output().complain(finished.trouble().said);
    else if (m_written == 0 && m_format == ResultFormat::Text && m_file.isStandardOutput())
        output().remark(tr("Nothing has happened yet that fits."));
    finish(finished.ok() ? ExitStatus::Done : ExitStatus::NotDone);
}

void LogCommand::interrupt(ExitStatus status)
{
    m_ended = true;
    finish(status);
}

} // namespace Quell

#include "moc_logcommand.cpp"
