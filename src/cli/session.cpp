// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "instance.h"
#include "interruption.h"
#include "jsonoutput.h"
#include "keychainsecretstore.h"
#include "programlog.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "textoutput.h"
#include "whenanswered.h"
#include "wording.h"

namespace Quell {

namespace {

/// The window reads the profile anyhow when it starts; a busy one is not worth waiting for.
constexpr std::chrono::milliseconds patienceWithWindow{1000};

std::unique_ptr<SecretStore> secretStore(bool environmentOnly)
{
    if (environmentOnly)
        return std::make_unique<SessionSecretStore>();
    return std::make_unique<KeychainSecretStore>();
}

} // namespace

Session::Session(Invocation invocation, std::optional<QByteArray> environmentSecret, QObject *parent)
    : QObject(parent),
      m_invocation(std::move(invocation)),
      m_workspace(std::make_unique<Workspace>(Profile(m_invocation.profile), allServices(),
                                              secretStore(environmentSecret.has_value()), &m_clock))
{
    new WorkspaceLog(m_workspace.get());
    if (m_invocation.json)
        m_output = std::make_unique<JsonOutput>();
    else
        m_output = std::make_unique<TextOutput>();
    if (environmentSecret) {
        const Outcome<Secret> secret = Secret::fromInput(QString::fromUtf8(*environmentSecret));
        if (secret.ok())
            m_secret = secret.value();
        else
            m_secretTrouble = secret.trouble().said;
    }
}

Session::~Session()
{
    // Commands and their answers look at the workspace.
    m_invocation.command.reset();
}

void Session::start()
{
    if (!m_secretTrouble.isEmpty()) {
        m_output->complain(tr("QUELL_SECRET: %1").arg(m_secretTrouble));
        end(ExitStatus::Usage);
        return;
    }
    const auto restored =
        m_invocation.restores ? Workspace::Restored::Everything : Workspace::Restored::Nothing;
    // How long what is over is kept is the window's to know.
    whenAnswered(m_workspace->open(std::nullopt, restored), this,
                 [this](const Outcome<Workspace::Opened> &opened) { runCommand(opened); });
}

void Session::runCommand(const Outcome<Workspace::Opened> &opened)
{
    if (!opened.ok()) {
        m_output->complain(troubleText(opened.trouble(), QStringLiteral("Quell")));
        end(ExitStatus::NotDone);
        return;
    }
    if (!opened.value().warning.isEmpty())
        m_output->complain(opened.value().warning);

    CommandContext context{
        .workspace = m_workspace.get(), .output = m_output.get(), .json = m_invocation.json};
    if (!findConnection(context.connection)) {
        end(ExitStatus::NotLetIn);
        return;
    }
    Connections *connections = m_workspace->connections();
    if (m_secret && context.connection)
        connections->secrets()->keepForSession(context.connection->id, *m_secret);

    const auto noteChange = [this] { m_changed = true; };
    const ExecutionTracker *tracker = m_workspace->tracker();
    connect(tracker, &ExecutionTracker::executionsAdded, this, noteChange);
    connect(tracker, &ExecutionTracker::executionsChanged, this, noteChange);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, noteChange);
    connect(connections, &Connections::connectionAdded, this, noteChange);
    connect(connections, &Connections::connectionChanged, this, noteChange);
    connect(connections, &Connections::connectionRemoved, this, noteChange);
    connect(m_invocation.command.get(), &Command::finished, this, &Session::writeDown);
    m_invocation.command->start(context);
    watchForInterruption();
}

/// Only now: a command that waits for standard input does so in start(), and then a signal ends the process as ever.
void Session::watchForInterruption()
{
    connect(new Interruption(this), &Interruption::happened, m_invocation.command.get(),
            [command = m_invocation.command.get()](ExitStatus status) { command->interrupt(status); });
}

bool Session::findConnection(std::optional<Connection> &connection)
{
    if (m_invocation.connection.isEmpty())
        return true;
    connection = m_workspace->connections()->named(m_invocation.connection);
    if (connection)
        return true;
    QStringList names;
    for (const Connection &known : m_workspace->connections()->all())
        names.append(known.name);
    m_output->complain(names.isEmpty() ? tr("There is no connection “%1”, nor any other yet. Add one with: "
                                            "quell-cli connection add NAME "
                                            "--service dune|atoti")
                                             .arg(m_invocation.connection)
                                       : tr("There is no connection “%1”. These there are: %2.")
                                             .arg(m_invocation.connection, names.join(QStringLiteral(", "))));
    return false;
}

void Session::writeDown(ExitStatus status)
{
    m_output->endProgress();
    whenAnswered(m_workspace->writer()->flush(), this, [this, status](const Outcome<Done> &written) {
        if (!written.ok())
            m_output->complain(troubleText(written.trouble(), QStringLiteral("Quell")));
        const ExitStatus withWriting = written.ok() ? status : worse(status, ExitStatus::NotDone);
        if (m_changed)
            tellWindow(withWriting);
        else
            end(withWriting);
    });
}

void Session::tellWindow(ExitStatus status)
{
    m_window = std::make_unique<Instance>(m_workspace->profile());
    m_window->setPatience(patienceWithWindow);
    whenAnswered(m_window->send({.reload = true}), this,
                 [this, status](const Outcome<Done> &) { end(status); });
}

void Session::end(ExitStatus status)
{
    if (!m_output->handOver())
        status = worse(status, ExitStatus::NotDone);
    Q_EMIT finished(status);
}

} // namespace Quell

#include "moc_session.cpp"
