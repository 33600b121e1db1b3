// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackcommand.h"

#include "namedexecutions.h"
#include "standardinput.h"
#include "whenanswered.h"
#include "wording.h"

#include <QSet>

namespace Quell {

namespace {

constexpr qint64 longestInput = 4 * 1024 * 1024;

QString pipelineOption()
{
    return QStringLiteral("pipeline");
}

QString latestOption()
{
    return QStringLiteral("latest");
}

MadeCommand makeTrack(const QCommandLineParser &words)
{
    QList<SourceWord> sources;
    for (const QString &option : {pipelineOption(), latestOption()}) {
        const QStringList values = words.values(option);
        for (const QString &value : values)
            sources.append({option, value});
    }
    if (words.positionalArguments().isEmpty() && sources.isEmpty())
        return {.usageError = TrackCommand::tr("Name at least one execution by its id or URL.")};
    return {.command = std::make_unique<TrackCommand>(words.positionalArguments(), sources)};
}

MadeCommand makeUntrack(const QCommandLineParser &words)
{
    if (words.positionalArguments().isEmpty())
        return {.usageError = UntrackCommand::tr("Name at least one execution by its id or URL.")};
    return {.command = std::make_unique<UntrackCommand>(words.positionalArguments())};
}

} // namespace

CommandDescription TrackCommand::description()
{
    return {
        .name = QStringLiteral("track"),
        .arguments = QStringLiteral("ID|URL|-…"),
        .summary = tr("Track executions; - reads them from standard input."),
        .details =
            tr("Standard input may hold ids, URLs, or JSON that contains execution_id. -c may be left out "
               "where an id can belong to one connection only. What cannot be read is named, and the rest is "
               "tracked. No service is asked, but with --pipeline and --latest, whose questions count in the "
               "quota."),
        .naming = CommandDescription::Naming::Option,
        .options =
            {{pipelineOption(),
              tr("All executions of a run of a pipeline (Dune), by its pipeline execution id."),
              QStringLiteral("ID")},
             {latestOption(),
              tr("The latest execution of a query (Dune), by its number or URL. The service may charge "
                 "credits for this question."),
              QStringLiteral("QUERY")}},
        .make = makeTrack};
}

TrackCommand::TrackCommand(QStringList words, QList<SourceWord> sources)
    : m_words(std::move(words)),
      m_sources(std::move(sources))
{
}

void TrackCommand::run()
{
    const Outcome<QStringList> words = allWords();
    if (!words.ok()) {
        output().complain(troubleText(words.trouble(), QString()));
        finish(ExitStatus::Usage);
        return;
    }
    const ExecutionFinder finder(*workspace().connections(), *workspace().tracker(), connection());
    m_named = finder.find(words.value());
    QList<SourceQuestion> questions;
    const SourceFinder sources(*workspace().connections(), connection());
    for (const SourceWord &word : std::as_const(m_sources)) {
        if (const auto question = sources.find(word, m_named))
            questions.append(*question);
    }
    m_unanswered = questions.size();
    for (const SourceQuestion &question : std::as_const(questions))
        ask(question);
    if (questions.isEmpty())
        track();
}

void TrackCommand::ask(const SourceQuestion &question)
{
    if (!question.source.warning.isEmpty())
        output().complain(question.source.warning);
    output().showProgress(tr("Asking %1 for executions.").arg(connectionName(question.connection)));
    whenAnswered(workspace().monitor()->findExecutions(question.connection, question.source.id, question.id),
                 this,
                 [this, question](const Outcome<FoundExecutions> &answer) { takeAnswer(question, answer); });
}

void TrackCommand::takeAnswer(const SourceQuestion &question, const Outcome<FoundExecutions> &answer)
{
    if (isFinished())
        return;
    if (answer.ok()) {
        for (const QString &id : answer.value().ids) {
            if (const ExecutionKey key{question.connection, id}; !m_named.keys.contains(key))
                m_named.keys.append(key);
        }
        if (answer.value().notBegun > 0) {
            m_named.complaints.append(tr("%1: not all of it has begun, and what has not has no execution yet "
                                         "(%2). Ask again later.")
                                          .arg(question.id)
                                          .arg(answer.value().notBegun));
        } else if (answer.value().ids.isEmpty()) {
            m_named.complaints.append(tr("%1 has no executions.").arg(question.id));
        }
    } else {
        m_named.complaints.append(
            tr("%1: %2").arg(question.id, troubleLine(answer.trouble(), question.connection)));
        m_named.status = worse(m_named.status, statusOf(answer.trouble().kind));
    }
    if (--m_unanswered == 0)
        track();
}

void TrackCommand::track()
{
    const NamedExecutions &named = m_named;
    for (const QString &complaint : named.complaints)
        output().complain(complaint);

    const QList<ExecutionKey> added = workspace().tracker()->track(named.keys, workspace().clock()->now());
    const QSet<ExecutionKey> isNew(added.cbegin(), added.cend());
    for (const ExecutionKey &key : named.keys) {
        const QString name = connectionName(key.connection);
        output().say(isNew.contains(key) ? tr("Tracking %1 of %2.").arg(key.id, name)
                                         : tr("%1 of %2 is tracked already.").arg(key.id, name));
    }
    output().showRows(rowsOf(named.keys));
    finish(named.status);
}

Outcome<QStringList> TrackCommand::allWords() const
{
    QStringList words;
    bool inputRead = false;
    for (const QString &word : m_words) {
        if (word != u"-") {
            words.append(word);
            continue;
        }
        if (std::exchange(inputRead, true))
            continue;
        const Outcome<QString> text = StandardInput::readText(longestInput);
        if (!text.ok())
            return text.trouble();
        const ExecutionFinder finder(*workspace().connections(), *workspace().tracker(), connection());
        const QStringList more = finder.wordsOf(text.value());
        if (text.value().trimmed().isEmpty()) {
            return Trouble{.kind = TroubleKind::InvalidInput,
                           .said = tr("Nothing came from standard input: pipe ids, URLs or JSON in.")};
        }
        words += more;
    }
    return words;
}

CommandDescription UntrackCommand::description()
{
    return {.name = QStringLiteral("untrack"),
            .arguments = QStringLiteral("ID|URL…"),
            .summary = tr("Forget executions. Cancels nothing."),
            .naming = CommandDescription::Naming::Option,
            .make = makeUntrack};
}

UntrackCommand::UntrackCommand(QStringList words) : m_words(std::move(words)) { }

void UntrackCommand::run()
{
    ExecutionTracker *tracker = workspace().tracker();
    const ExecutionFinder finder(*workspace().connections(), *tracker, connection());
    const NamedExecutions named = finder.find(m_words);
    for (const QString &complaint : named.complaints)
        output().complain(complaint);

    ExitStatus status = named.status;
    QList<ExecutionKey> keys;
    for (const ExecutionKey &key : named.keys) {
        if (tracker->contains(key)) {
            keys.append(key);
            output().say(tr("%1 of %2 is no longer tracked.").arg(key.id, connectionName(key.connection)));
        } else {
            output().complain(tr("%1 of %2 is not tracked. quell-cli list shows what is.")
                                  .arg(key.id, connectionName(key.connection)));
            status = worse(status, ExitStatus::Usage);
        }
    }
    output().showRows(rowsOf(keys));
    tracker->untrack(keys);
    finish(status);
}

} // namespace Quell

#include "moc_trackcommand.cpp"
