// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuscommand.h"

#include "whenanswered.h"

namespace Quell {

namespace {

constexpr int mostTries = 3;
constexpr std::chrono::seconds longestPause{60};

/// Trouble that is often over a moment later.
bool mayPass(const Trouble &trouble)
{
    switch (trouble.kind) {
    case TroubleKind::ServerTrouble:
    case TroubleKind::ConnectionLost:
        return true;
    case TroubleKind::RateLimited:
        return trouble.retryAfter.value_or(std::chrono::seconds(1)) <= longestPause;
    default:
        return false;
    }
}

} // namespace

CommandDescription StatusCommand::description()
{
    return {.name = QStringLiteral("status"),
            .arguments = QStringLiteral("ID|URL…"),
            .summary = tr("Ask the services about these executions now."),
            .details = tr(
                "What is not tracked yet is tracked first. A wrong id stops the command before anything is "
                "sent."),
            .naming = CommandDescription::Naming::Option,
            .make = [](const QCommandLineParser &words) -> MadeCommand {
                if (words.positionalArguments().isEmpty())
                    return {.usageError =
                                tr("Name at least one execution; list shows what was last seen of all.")};
                return {.command = std::make_unique<StatusCommand>(words.positionalArguments())};
            }};
}

StatusCommand::StatusCommand(QStringList words) : m_words(std::move(words)) { }

void StatusCommand::run()
{
    const auto keys = named(m_words);
    if (!keys)
        return;
    m_keys = *keys;
    m_waiting = QSet<ExecutionKey>(m_keys.cbegin(), m_keys.cend());
    workspace().tracker()->track(m_keys, workspace().clock()->now());
    output().showProgress(tr("Asking: %1 of %2 answered.").arg(0).arg(m_keys.size()));
    for (const ExecutionKey &key : m_keys)
        ask(key, 0);
}

void StatusCommand::ask(const ExecutionKey &key, int triesBefore)
{
    whenAnswered(workspace().monitor()->read(key), this,
                 [this, key, tries = triesBefore + 1](const Outcome<Snapshot> &answer) {
                     if (isFinished())
                         return;
                     // The connection's queue waits as long as it should before the next.
                     if (tries < mostTries && !answer.ok() && mayPass(answer.trouble()))
                         ask(key, tries);
                     else
                         takeAnswer(key, answer);
                 });
}

void StatusCommand::takeAnswer(const ExecutionKey &key, const Outcome<Snapshot> &answer)
{
    if (!answer.ok()) {
        const TroubleKind kind = answer.trouble().kind;
        const bool aboutThisOne = kind == TroubleKind::NoSuchExecution || kind == TroubleKind::MalformedId;
        const QString line = troubleLine(answer.trouble(), key.connection);
        const QString complaint = aboutThisOne ? tr("%1: %2").arg(key.id, line) : line;
        if (!m_complaints.contains(complaint))
            m_complaints.append(complaint);
        m_status = worse(m_status, statusOf(kind));
    }
    m_waiting.remove(key);
    output().showProgress(
        tr("Asking: %1 of %2 answered.").arg(m_keys.size() - m_waiting.size()).arg(m_keys.size()));
    if (!m_waiting.isEmpty())
        return;
    for (const QString &complaint : m_complaints)
        output().complain(complaint);
    output().showRowsOf(rowsOf(m_keys));
    finish(m_status);
}

} // namespace Quell

#include "moc_statuscommand.cpp"
