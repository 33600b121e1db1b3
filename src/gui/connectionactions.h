// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivalplan.h"
#include "execution.h"
#include "windowcontext.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUuid>

class QMenu;

namespace Quell {

class ServerCancelConfirmation;
struct FoundCredential;

/// What a person can do about connections, and the dialogs for it.
class ConnectionActions : public QObject
{
    Q_OBJECT
public:
    /// Everything in `context` must outlive it; dialogs belong to `window`.
    ConnectionActions(const WindowContext &context, QWidget *window);

    /// Dialogs are over the window, or over one of its own that is open: `over`.
    void add(const QString &service, QWidget *over = nullptr);
    /// The dialog Track executions, with what it is to begin with.
    void track(const ArrivalPlan &proposal);
    /// The dialog Add connection, filled in with a key that another program left.
    void takeOver(const FoundCredential &found);
    void enterSecret(const QUuid &connection, QWidget *over = nullptr);
    void askToRemove(const QUuid &connection, QWidget *over = nullptr);
    /// Asks before the server is told to stop everything that runs on it, everybody's.
    void askToCancelAll(const QUuid &connection);
    /// What can be done about this connection now.
    void fillMenu(QMenu *menu, const QUuid &connection);
    /// One menu for each connection, below what the menu has already.
    void fillList(QMenu *menu);

Q_SIGNALS:
    /// A sentence for the message bar.
    void said(const QString &sentence);
    /// The list is about to change because the user wants it to.
    void listChanging();
    /// These are on the list now because the user wanted them to be.
    void tracked(const QList<Quell::ExecutionKey> &keys);

private:
    void fillSwitch(QMenu *menu, const QUuid &connection);
    void fillDiscovery(QMenu *menu, const QUuid &connection);
    void remove(const QUuid &connection, const QString &name);

    WindowContext m_context;
    QWidget *m_window;
    QPointer<ServerCancelConfirmation> m_question;
};

} // namespace Quell
