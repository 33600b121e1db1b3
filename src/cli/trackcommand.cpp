// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackcommand.h"

#include "namedexecutions.h"
#include "standardinput.h"
#include "wording.h"

#include <QSet>

namespace Quell {

namespace {

constexpr qint64 longestInput = 4 * 1024 * 1024;

template<typename CommandType>
MadeCommand makeFromWords(const QCommandLineParser &words)
{
    if (words.positionalArguments().isEmpty())
        return {.usageError = CommandType::tr("Name at least one execution by its id or URL.")};
    return {.command = std::make_unique<CommandType>(words.positionalArguments())};
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
               "tracked."),
        .naming = CommandDescription::Naming::Option,
        .make = makeFromWords<TrackCommand>};
}

TrackCommand::TrackCommand(QStringList words) : m_words(std::move(words)) { }

void TrackCommand::run()
{
    const Outcome<QStringList> words = allWords();
    if (!words.ok()) {
        output().complain(troubleText(words.trouble(), QString()));
        finish(ExitStatus::Usage);
        return;
    }
    ExecutionTracker *tracker = workspace().tracker();
    const ExecutionFinder finder(*workspace().connections(), *tracker, connection());
    const NamedExecutions named = finder.find(words.value());
    for (const QString &complaint : named.complaints)
        output().complain(complaint);

    const QList<ExecutionKey> added = tracker->track(named.keys, workspace().clock()->now());
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
            .make = makeFromWords<UntrackCommand>};
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
