// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginemessages.h"

#include "canceller.h"
#include "connectionactions.h"
#include "connections.h"
#include "executiontracker.h"
#include "messagebar.h"
#include "monitor.h"
#include "wording.h"

namespace Quell {

namespace {

/// What a new secret can mend.
bool isAboutSecret(TroubleKind kind)
{
    return kind == TroubleKind::WrongCredentials || kind == TroubleKind::NotPermitted
        || kind == TroubleKind::NoSecret || kind == TroubleKind::KeyringUnavailable;
}

} // namespace

EngineMessages::EngineMessages(const WindowContext &context, ConnectionActions *actions, MessageBar *bar,
                               QObject *parent)
    : QObject(parent),
      m_context(context),
      m_actions(actions),
      m_bar(bar)
{
    connect(context.monitor, &Monitor::connectionStopped, this, &EngineMessages::sayStopped);
    connect(context.canceller, &Canceller::notWritten, this, &EngineMessages::sayNotWritten);
    connect(context.canceller, &Canceller::refused, this,
            [this](const QUuid &connection, const QList<ExecutionKey> &, const Trouble &trouble) {
                const std::optional<Connection> found = m_context.connections->find(connection);
                m_bar->say({.text = troubleText(trouble, found ? onOneLine(found->name, 60) : QString()),
                            .about = QStringLiteral("refused ") + connection.toString()});
            });
    connect(context.canceller, &Canceller::leftAlone, this, &EngineMessages::sayLeftAlone);
    connect(context.canceller, &Canceller::answeredForAll, this, &EngineMessages::sayAnsweredForAll);
    connect(context.monitor, &Monitor::healthChanged, this, [this](const QUuid &connection) {
        if (!m_context.monitor->health(connection).inTrouble())
            m_bar->withdraw(connection.toString());
    });
    connect(context.connections, &Connections::connectionRemoved, this,
            [this](const QUuid &connection) { m_bar->withdraw(connection.toString()); });
}

void EngineMessages::sayStorageTrouble(const Trouble &trouble)
{
    m_bar->say({.text = troubleText(trouble, tr("The profile")), .about = QStringLiteral("storage")});
}

void EngineMessages::sayStopped(const QUuid &connection, const Trouble &trouble)
{
    const std::optional<Connection> found = m_context.connections->find(connection);
    if (!found)
        return;
    MessageBar::Message message{.text = troubleText(trouble, onOneLine(found->name, 60)),
                                .about = connection.toString()};
    if (isAboutSecret(trouble.kind)) {
        message.action = tr("Enter it again…");
        message.act = [this, connection] { m_actions->enterSecret(connection); };
    } else {
        message.action = tr("Try again");
        message.act = [this, connection] { m_context.monitor->retry(connection); };
    }
    m_bar->say(message);
}

void EngineMessages::sayNotWritten(const QList<ExecutionKey> &keys, const Trouble &trouble)
{
    const QString why = troubleText(trouble, tr("The profile"));
    m_bar->say({.text = keys.size() == 1
                    ? tr("The request to cancel %1 was not sent, because it could not be written down first. "
                         "%2")
                          .arg(keys.constFirst().id, why)
                    : tr("No request to cancel was sent (%1 asked for), because they could not be written "
                         "down first. %2")
                          .arg(keys.size())
                          .arg(why),
                .about = QStringLiteral("not written")});
}

void EngineMessages::sayAnsweredForAll(const QUuid &connection, const Outcome<CancelReceipt> &answer)
{
    const std::optional<Connection> found = m_context.connections->find(connection);
    const QString name = found ? onOneLine(found->name, 60) : QString();
    const QString about = QStringLiteral("all of ") + connection.toString();
    if (answer.ok()) {
        m_bar->say(
            {.text = tr("%1 took the request to cancel everything that runs there. What is in the list is "
                        "looked at until it was seen to end.")
                         .arg(name),
             .about = about});
        return;
    }
    const Trouble &trouble = answer.trouble();
    const QString why = troubleText(trouble, name);
    const bool someWere = outcomeIsUnknown(trouble.kind) || trouble.kind == TroubleKind::Refused;
    m_bar->say(
        {.text = someWere
             ? tr("Whether %1 has cancelled everything that runs there is not known. %2").arg(name, why)
             : tr("%1 did not cancel what runs there. %2").arg(name, why),
         .about = about});
}

void EngineMessages::sayLeftAlone(const QList<ExecutionKey> &keys)
{
    if (keys.size() == 1) {
        const std::optional<Execution> execution = m_context.tracker->find(keys.constFirst());
        const QString id = keys.constFirst().id;
        m_bar->say(
            {.text = execution && !execution->isActive()
                 ? tr("Nothing was sent for %1: it has finished already (%2).")
                       .arg(id, stateInSentence(execution->last.state))
                 : tr("Nothing was sent for %1: it is being cancelled already, or no longer in the list.")
                       .arg(id)});
        return;
    }
    m_bar->say(
        {.text = tr("Nothing was sent for %1 executions: they have finished, or are being cancelled already.")
                     .arg(keys.size())});
}

} // namespace Quell

#include "moc_enginemessages.cpp"
