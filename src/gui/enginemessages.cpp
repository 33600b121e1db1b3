// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginemessages.h"

#include "canceller.h"
#include "connectionactions.h"
#include "connections.h"
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
    connect(context.canceller, &Canceller::leftAlone, this, &EngineMessages::sayLeftAlone);
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

void EngineMessages::sayNotWritten(const ExecutionKey &key, const Trouble &trouble)
{
    m_bar->say({.text = tr("The request to cancel %1 was not sent, because it could not be written down "
                           "first. %2")
                            .arg(key.id, troubleText(trouble, tr("The profile")))});
}

void EngineMessages::sayLeftAlone(const QList<ExecutionKey> &keys)
{
    if (keys.size() == 1)
        m_bar->say({.text = tr("Nothing was sent for %1: it has finished, or is being cancelled already.")
                                .arg(keys.first().id)});
    else
        m_bar->say(
            {.text =
                 tr("Nothing was sent for %1 executions: they have finished, or are being cancelled already.")
                     .arg(keys.size())});
}

} // namespace Quell
