// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "outcome.h"
#include "serviceclient.h"
#include "trouble.h"
#include "windowcontext.h"

#include <QObject>
#include <QUuid>

namespace Quell {

class ConnectionActions;
class MessageBar;

/// Puts what the engine cannot settle by itself into the message bar, with what can be done about it, and takes it away
/// when it has passed.
class EngineMessages : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    EngineMessages(const WindowContext &context, ConnectionActions *actions, MessageBar *bar,
                   QObject *parent);

    void sayStorageTrouble(const Trouble &trouble);

private:
    void sayStopped(const QUuid &connection, const Trouble &trouble);
    void sayNotWritten(const QList<ExecutionKey> &keys, const Trouble &trouble);
    void sayLeftAlone(const QList<ExecutionKey> &keys);
    void sayAnsweredForAll(const QUuid &connection, const Outcome<CancelReceipt> &answer);

    WindowContext m_context;
    ConnectionActions *m_actions;
    MessageBar *m_bar;
};

} // namespace Quell
