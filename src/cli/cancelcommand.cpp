// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelcommand.h"

#include "cancelrun.h"
#include "cancelverdict.h"
#include "durationword.h"
#include "namedexecutions.h"
#include "whenanswered.h"
#include "wording.h"

#include <QSet>

#include <algorithm>

namespace Quell {

using std::chrono::seconds;

namespace {

constexpr int longestWait = 24 * 60 * 60;

struct CancelOptions
{
    QCommandLineOption wait{
        QStringLiteral("wait"),
        CancelCommand::tr("How long to wait to see it end; 0: until the request is accepted. "
                          "Default: 20."),
        QStringLiteral("SECONDS"), QStringLiteral("20")};
    QCommandLineOption allRunning{
        QStringLiteral("all-running"),
        CancelCommand::tr("All that runs under the connection: what is tracked there and not seen to have "
                          "ended, or, where the server lists what runs, everything on it, everybody's.")};
    QCommandLineOption yes{QStringLiteral("yes"), CancelCommand::tr("Yes, cancel them all.")};
    QCommandLineOption olderThan{QStringLiteral("older-than"),
                                 CancelCommand::tr("Only those that began longer ago: 90s, 15m, 2h, 1d."),
                                 QStringLiteral("D")};
    QCommandLineOption dryRun{QStringLiteral("dry-run"),
                              CancelCommand::tr("Show what --all-running would cancel, and send nothing.")};
};

MadeCommand makeCancel(const QCommandLineParser &parser)
{
    const CancelOptions options;
    CancelCommand::Words words{.ids = parser.positionalArguments(),
                               .allRunning = parser.isSet(options.allRunning),
                               .dryRun = parser.isSet(options.dryRun)};
    bool isNumber = false;
    const int wait = parser.value(options.wait).toInt(&isNumber);
    if (!isNumber || wait < 0 || wait > longestWait)
        return {.usageError = CancelCommand::tr("--wait needs whole seconds, at most %1.").arg(longestWait)};
    words.wait = seconds(wait);
    if (!words.allRunning) {
        if (parser.isSet(options.yes) || parser.isSet(options.olderThan) || words.dryRun)
            return {.usageError =
                        CancelCommand::tr("--yes, --older-than and --dry-run go with --all-running.")};
        if (words.ids.isEmpty())
            return {.usageError = CancelCommand::tr("Name at least one execution to cancel.")};
        return {.command = std::make_unique<CancelCommand>(std::move(words))};
    }
    if (!words.ids.isEmpty())
        return {.usageError = CancelCommand::tr("Name executions or use --all-running, not both.")};
    if (!parser.isSet(QStringLiteral("c")))
        return {.usageError = CancelCommand::tr("--all-running needs -c NAME: all of which connection?")};
    if (!parser.isSet(options.yes) && !words.dryRun)
        return {.usageError =
                    CancelCommand::tr("--all-running needs --yes; --dry-run shows what it would cancel.")};
    if (parser.isSet(options.olderThan)) {
        const auto olderThan = durationFromWord(parser.value(options.olderThan));
        if (!olderThan)
            return {.usageError =
                        CancelCommand::tr("--older-than needs a duration such as 90s, 15m, 2h or 1d.")};
        words.olderThan = olderThan;
    }
    return {.command = std::make_unique<CancelCommand>(std::move(words))};
}

} // namespace

CommandDescription CancelCommand::description()
{
    const CancelOptions options;
    return {
        .name = QStringLiteral("cancel"),
        .arguments = QStringLiteral("ID|URL…"),
        .summary = tr("Stop executions, and wait to see them end."),
        .details = tr(
            "What is not tracked yet is tracked first. A wrong id stops the command before anything is "
            "sent.\n\n"
            "--all-running on an Atoti server is the server's own call, which takes the queries of "
            "everybody; "
            "with --older-than those that are older are cancelled one by one.\n\n"
            "Exit status: 0 each one was seen not to run any more (or, with --wait 0, the request was "
            "accepted); 1 refused, failed, unresolved, still running, or not known to the service; 2 wrong "
            "usage or a bad id; 3 no such connection, no secret, or not let in. Where several end "
            "differently, 3 comes before 1, and 1 before 0."),
        .naming = CommandDescription::Naming::Option,
        .options = {options.wait, options.allRunning, options.yes, options.olderThan, options.dryRun},
        .make = makeCancel};
}

CancelCommand::CancelCommand(Words words) : m_words(std::move(words)) { }

void CancelCommand::run()
{
    if (!m_words.allRunning) {
        const QList<ExecutionKey> keys = named();
        if (m_status == ExitStatus::Done)
            cancelThese(permitted(keys));
        else
            finish(m_status);
        return;
    }
    if (const auto refusal = workspace().connections()->cancelRefusal(connection()->id)) {
        output().complain(troubleText(*refusal, connection()->name));
        finish(ExitStatus::NotDone);
        return;
    }
    if (workspace().connections()->descriptionOf(connection()->id).listsRunning) {
        listRunning();
        return;
    }
    const QList<ExecutionKey> keys = allTracked();
    if (m_words.dryRun) {
        output().showRowsOf(rowsOf(keys));
        if (keys.isEmpty())
            output().remark(tr("Nothing that is tracked there is running."));
        finish(ExitStatus::Done);
        return;
    }
    if (keys.isEmpty())
        output().remark(tr("Nothing that is tracked there is running."));
    cancelThese(keys);
}

QList<ExecutionKey> CancelCommand::permitted(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> permitted;
    QSet<QUuid> complained;
    for (const ExecutionKey &key : keys) {
        const auto refusal = workspace().connections()->cancelRefusal(key.connection);
        if (!refusal) {
            permitted.append(key);
            continue;
        }
        m_status = worse(m_status, ExitStatus::NotDone);
        if (complained.contains(key.connection))
            continue;
        complained.insert(key.connection);
        const auto refusing = workspace().connections()->find(key.connection);
        output().complain(troubleText(*refusal, refusing ? refusing->name : QString()));
    }
    return permitted;
}

void CancelCommand::cancelThese(const QList<ExecutionKey> &keys)
{
    m_keys = keys;
    workspace().tracker()->track(m_keys, workspace().clock()->now());
    newRun()->start(m_keys);
}

CancelRun *CancelCommand::newRun()
{
    m_cancelling = new CancelRun(&workspace(), m_words.wait, this);
    connect(m_cancelling, &CancelRun::done, this, &CancelCommand::report);
    connect(m_cancelling, &CancelRun::advanced, this, [this] { showProgressOf(*m_cancelling); });
    showProgressOf(*m_cancelling);
    return m_cancelling;
}

void CancelCommand::showProgressOf(const CancelRun &run)
{
    output().showProgress(tr("Cancelling: %1 of %2 done.")
                              .arg(run.left() == 0 ? 0 : m_keys.size() - run.left())
                              .arg(m_keys.size()));
}

void CancelCommand::interrupt(ExitStatus status)
{
    m_status = worse(m_status, status);
    if (!m_cancelling || isFinished()) {
        finish(m_status);
        return;
    }
    m_cancelling->disconnect(this);
    workspace().canceller()->stopSending();
    report();
}

QList<ExecutionKey> CancelCommand::named()
{
    NamedExecutions found;
    const ExecutionFinder finder(*workspace().connections(), *workspace().tracker(), connection());
    for (const QString &word : m_words.ids) {
        const NamedExecutions one = finder.find({word});
        found.complaints += one.complaints;
        found.status = worse(found.status, one.status);
        if (one.keys.size() > 1) {
            found.complaints.append(
                tr("One of the arguments contains several ids: %1, … Name each execution by itself.")
                    .arg(one.keys.constFirst().id));
            found.status = worse(found.status, ExitStatus::Usage);
        }
        for (const ExecutionKey &key : one.keys) {
            if (!found.keys.contains(key))
                found.keys.append(key);
        }
    }
    for (const QString &complaint : found.complaints)
        output().complain(complaint);
    m_status = found.status;
    return found.keys;
}

QList<ExecutionKey> CancelCommand::allTracked() const
{
    QList<ExecutionKey> keys;
    for (const Execution &execution : workspace().tracker()->active(connection()->id)) {
        if (isOldEnough(execution))
            keys.append(execution.key);
    }
    return keys;
}

bool CancelCommand::isOldEnough(const Execution &execution) const
{
    if (!m_words.olderThan)
        return true;
    const QDateTime now = workspace().clock()->now();
    const ServiceDescription service = workspace().connections()->descriptionOf(connection()->id);
    if (service.listsRunning) {
        const auto elapsed = execution.elapsed(now);
        return elapsed && *elapsed >= *m_words.olderThan;
    }
    const QDateTime created = service.createdAt ? service.createdAt(execution.key.id) : QDateTime();
    const QDateTime began = !execution.wasSeen() && created.isValid() ? created : execution.began();
    return began.secsTo(now) >= m_words.olderThan->count();
}

/// What is tracked of a server that lists what runs is only a part of it.
void CancelCommand::listRunning()
{
    const QUuid id = connection()->id;
    whenAnswered(workspace().monitor()->listRunning(id), this,
                 [this, id](const Outcome<QList<Snapshot>> &listed) {
                     if (isFinished()) // A signal came first, and nothing is sent any more.
                         return;
                     if (listed.ok()) {
                         takeListed(listed.value());
                         return;
                     }
                     output().complain(tr("What runs on %1 could not be listed, and nothing was sent. %2")
                                           .arg(connection()->name, troubleLine(listed.trouble(), id)));
                     finish(worse(ExitStatus::NotDone, statusOf(listed.trouble().kind)));
                 });
}

void CancelCommand::takeListed(const QList<Snapshot> &listed)
{
    const QDateTime now = workspace().clock()->now();
    QList<Snapshot> wanted;
    QList<ExecutionKey> keys;
    QList<ExecutionRow> rows;
    for (const Snapshot &snapshot : listed) {
        const Execution execution{.key = snapshot.key, .trackedAt = now, .last = snapshot};
        if (!isOldEnough(execution))
            continue;
        wanted.append(snapshot);
        keys.append(snapshot.key);
        rows.append(rowOf(execution));
    }
    if (m_words.dryRun) {
        output().showRowsOf(rows);
        finish(ExitStatus::Done);
        return;
    }
    if (keys.isEmpty())
        output().remark(m_words.olderThan ? tr("Nothing that runs on %1 is that old.").arg(connection()->name)
                                          : tr("Nothing runs on %1.").arg(connection()->name));
    // Whose it was that was stopped is kept: the list and the log tell it later.
    workspace().tracker()->track(keys, now);
    workspace().tracker()->apply(wanted, workspace().clock()->now());
    const ServiceDescription service = workspace().connections()->descriptionOf(connection()->id);
    if (m_words.olderThan || !service.cancelsAll || keys.isEmpty()) {
        cancelThese(keys);
        return;
    }
    // The call takes what is tracked and was not listed as well.
    m_keys = keys;
    const QSet<ExecutionKey> named(keys.cbegin(), keys.cend());
    for (const Execution &execution : workspace().tracker()->active(connection()->id)) {
        if (!named.contains(execution.key))
            m_keys.append(execution.key);
    }
    newRun()->startForAll(connection()->id, m_keys);
}

/// The connection as a whole may be why it was not seen to end.
void CancelCommand::addTrouble(CancelVerdict &verdict, const Execution &execution) const
{
    const QUuid connection = execution.key.connection;
    const auto &told = execution.cancel.trouble;
    if (const QString hint = told ? secretHint(told->kind) : QString(); !hint.isEmpty())
        verdict.sentence += u' ' + hint;
    std::optional<Trouble> trouble = workspace().monitor()->health(connection).trouble;
    if (const auto stoppedBy = m_cancelling->stoppedBy(connection))
        trouble = stoppedBy;
    if (!trouble)
        return;
    if (stopsConnection(trouble->kind))
        verdict.status = worse(verdict.status, statusOf(trouble->kind));
    if (!told || told->kind != trouble->kind)
        verdict.sentence += u' ' + troubleLine(*trouble, connection);
}

void CancelCommand::report()
{
    const QList<ExecutionRow> rows = rowsOf(m_keys);
    for (const ExecutionRow &row : rows) {
        CancelVerdict verdict = verdictOn(row, m_words.wait.count() > 0);
        if (verdict.status != ExitStatus::Done)
            addTrouble(verdict, row.execution);
        m_status = worse(m_status, verdict.status);
        if (verdict.status == ExitStatus::Done)
            output().say(verdict.sentence);
        else
            output().complain(verdict.sentence);
    }
    output().showRows(rows);
    finish(m_status);
}

} // namespace Quell

#include "moc_cancelcommand.cpp"
