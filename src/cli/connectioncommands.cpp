// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncommands.h"

#include "whenanswered.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

namespace {

/// Whoever has the profile and does not answer knows nothing that is worth more waiting.
constexpr std::chrono::milliseconds healthPatience{1000};

/// For a command whose only argument names a connection, which -c may do as well.
template<typename CommandType>
MadeCommand makeForOneConnection(const QCommandLineParser &words)
{
    const bool named = words.isSet(QStringLiteral("c"));
    const qsizetype count = words.positionalArguments().size();
    if (count > 1 || (count == 0 && !named))
        return {.usageError = CommandType::tr("Name one connection.")};
    return {.command = std::make_unique<CommandType>()};
}

} // namespace

CommandDescription ListConnectionsCommand::description()
{
    return {.name = QStringLiteral("connection list"),
            .summary = tr("List the connections, how they are, and how much of their quota was used."),
            .details = tr(
                "How each connection is at present, as the window or quell-cli watch knows it while one of "
                "them runs; what all of them have sent in the last minute, and when something was last seen "
                "there. No service is asked."),
            .make = [](const QCommandLineParser &words) -> MadeCommand {
                if (!words.positionalArguments().isEmpty())
                    return {.usageError = tr("This command takes no arguments.")};
                return {.command = std::make_unique<ListConnectionsCommand>()};
            }};
}

void ListConnectionsCommand::run()
{
    const QList<Connection> connections = workspace().connections()->all();
    for (const Connection &connection : connections)
        m_rows.append({.connection = connection,
                       .now = workspace().clock()->now(),
                       .lastSeenAt = lastSeenAt(connection.id)});
    m_unanswered = m_rows.size() + 1;
    askHealth();
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        askUsed(row);
}

void ListConnectionsCommand::askHealth()
{
    m_instance = std::make_unique<Instance>(workspace().profile());
    m_instance->setPatience(healthPatience);
    whenAnswered(m_instance->askHealth(), this, [this](const Outcome<HealthMessage::Healths> &answer) {
        for (ConnectionRow &row : m_rows) {
            if (answer.ok() && answer.value().contains(row.connection.id))
                row.health = answer.value().value(row.connection.id);
            else if (row.connection.switchedOff)
                row.health = ConnectionHealth{.state = HealthState::SwitchedOff};
        }
        if (--m_unanswered == 0)
            show();
    });
}

void ListConnectionsCommand::askUsed(qsizetype row)
{
    const ReservationRequest question{
        .connection = m_rows.at(row).connection.id, .now = workspace().clock()->sinceBoot(), .count = 0};
    whenAnswered(workspace().journal()->reserve(question), this,
                 [this, row](const Outcome<Reservation> &answer) {
                     if (answer.ok())
                         m_rows[row].used = answer.value().used;
                     if (--m_unanswered == 0)
                         show();
                 });
}

QDateTime ListConnectionsCommand::lastSeenAt(const QUuid &connection) const
{
    QDateTime newest;
    const QList<Execution> executions = workspace().tracker()->all();
    for (const Execution &execution : executions) {
        if (execution.key.connection == connection && execution.wasSeen()
            && (!newest.isValid() || execution.last.seenAt > newest))
            newest = execution.last.seenAt;
    }
    return newest;
}

void ListConnectionsCommand::show()
{
    output().showConnections(m_rows);
    if (m_rows.isEmpty())
        output().say(tr(
            "There is no connection yet. Add one with: quell-cli connection add NAME --service dune|atoti"));
    finish(ExitStatus::Done);
}

CommandDescription TestConnectionCommand::description()
{
    return {.name = QStringLiteral("connection test"),
            .arguments = QStringLiteral("NAME"),
            .summary = tr("Make one harmless request and say what it proved."),
            .naming = CommandDescription::Naming::FirstArgument,
            .restores = false,
            .make = makeForOneConnection<TestConnectionCommand>};
}

void TestConnectionCommand::run()
{
    const Connection tested = *connection();
    output().showProgress(tr("Asking %1.").arg(tested.name));
    whenAnswered(workspace().connections()->test(tested.id), this,
                 [this, tested](const Outcome<Proof> &outcome) {
                     if (isFinished())
                         return;
                     output().showTest(tested, outcome);
                     if (!outcome.ok())
                         output().complain(troubleLine(outcome.trouble(), tested.id));
                     finish(outcome.ok() ? ExitStatus::Done : statusOf(outcome.trouble().kind));
                 });
}

CommandDescription RemoveConnectionCommand::description()
{
    return {.name = QStringLiteral("connection remove"),
            .arguments = QStringLiteral("NAME"),
            .summary = tr("Remove a connection, its secret, and what is tracked under it."),
            .naming = CommandDescription::Naming::FirstArgument,
            .takesSecret = false,
            .make = makeForOneConnection<RemoveConnectionCommand>};
}

void RemoveConnectionCommand::interrupt(ExitStatus)
{
    sayKeyringIsWaitedFor();
}

void RemoveConnectionCommand::run()
{
    const Connection removed = *connection();
    const QList<ExecutionKey> keys = workspace().tracker()->keys();
    const qsizetype executions =
        std::ranges::count(keys, removed.id, [](const ExecutionKey &key) { return key.connection; });
    whenAnswered(workspace().connections()->remove(removed.id), this,
                 [this, removed, executions](const Outcome<Done> &outcome) {
                     tellRemoved(removed, executions, outcome);
                 });
}

void RemoveConnectionCommand::tellRemoved(const Connection &removed, qsizetype executions,
                                          const Outcome<Done> &outcome)
{
    const bool stillThere = workspace().connections()->find(removed.id).has_value();
    if (stillThere) {
        output().complain(troubleText(outcome.trouble(), removed.name));
        finish(statusOf(outcome.trouble().kind));
        return;
    }
    output().showConnections({ConnectionRow{.connection = removed}});
    output().say(
        executions == 0
            ? tr("Removed.")
            : tr("Removed. The executions that were tracked under it (%1) are forgotten; none was cancelled.")
                  .arg(executions));
    // Where no secret was ever put into the keyring, none is left there.
    if (outcome.ok() || !removed.secretExpected) {
        finish(ExitStatus::Done);
        return;
    }
    output().complain(
        tr("The connection is removed, but its secret could not be removed from the keyring: %1 Delete the "
           "entry “quell”, %2, by hand.")
            .arg(troubleText(outcome.trouble(), removed.name), removed.id.toString(QUuid::WithoutBraces)));
    finish(ExitStatus::NotDone);
}

} // namespace Quell

#include "moc_connectioncommands.cpp"
