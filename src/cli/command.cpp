// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "namedexecutions.h"
#include "wording.h"

namespace Quell {

void Command::start(const CommandContext &context)
{
    m_context = context;
    run();
}

void Command::finish(ExitStatus status)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(status);
}

std::optional<QList<ExecutionKey>> Command::named(const QStringList &words)
{
    const NamedExecutions found =
        ExecutionFinder(*workspace().connections(), *workspace().tracker(), connection()).find(words);
    if (found.status == ExitStatus::Done)
        return found.keys;
    for (const QString &complaint : found.complaints)
        output().complain(complaint);
    finish(found.status);
    return std::nullopt;
}

ExecutionRows Command::rows() const
{
    return {workspace().tracker(), workspace().connections(), workspace().monitor(), workspace().clock(),
            workspace().tags()};
}

ExecutionRow Command::rowOf(const Execution &execution) const
{
    return rows().of(execution);
}

QList<ExecutionRow> Command::rowsOf(const QList<ExecutionKey> &keys) const
{
    return rows().of(keys);
}

QString Command::connectionName(const QUuid &connection) const
{
    const auto found = workspace().connections()->find(connection);
    return found ? found->name : connection.toString(QUuid::WithoutBraces);
}

QString Command::troubleLine(const Trouble &trouble, const QUuid &connection) const
{
    const QString sentence = troubleText(trouble, connectionName(connection));
    const QString hint = secretHint(trouble.kind);
    return hint.isEmpty() ? sentence : sentence + u' ' + hint;
}

void Command::sayKeyringIsWaitedFor()
{
    if (!isFinished())
        output().complain(
            tr("The keyring is still busy with the secret, and is waited for. A second signal ends "
               "this at once, and may leave an entry behind that nothing uses."));
}

QString Command::secretHint(TroubleKind kind)
{
    if (kind != TroubleKind::KeyringUnavailable && kind != TroubleKind::NoSecret)
        return {};
    return tr("QUELL_SECRET can give the secret to one command that names the connection with -c.");
}

} // namespace Quell

#include "moc_command.cpp"
