// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivalplan.h"
#include "execution.h"
#include "messagebar.h"
#include "windowcontext.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <functional>

class QMimeData;

namespace Quell {

class ConnectionActions;

/// Takes in what comes from elsewhere: pasted, dropped, on the command line, in a link. What is clear is tracked at once, and
/// the message bar says so and lets take it back; otherwise the dialog Track executions asks. Nothing is ever cancelled by it.
class Arrivals : public QObject
{
    Q_OBJECT
public:
    /// Everything in `context`, `actions` and `bar` must outlive it.
    Arrivals(const WindowContext &context, ConnectionActions *actions, MessageBar *bar, QObject *parent);

    /// Which connection the user looks at, asked whenever that is decided; without it, none.
    void setChosenConnection(const std::function<QUuid()> &chosen) { m_chosen = chosen; }

    void takeText(const QString &text);
    void takeLink(const QString &link);
    /// Ids, addresses and links as they stand on a command line.
    void takeArguments(const QStringList &arguments);
    /// Files are read outside the GUI thread.
    void takeFiles(const QStringList &files);
    /// From the clipboard or a drag: files, else text, else addresses.
    void takeMime(const QMimeData *data);
    /// Whether there is something in it that takeMime() would read; says nothing about what is in it.
    [[nodiscard]] static bool canTake(const QMimeData *data);

Q_SIGNALS:
    /// The list is about to change because the user wants it to.
    void listChanging();
    /// These are on the list now; some may have been before.
    void tracked(const QList<Quell::ExecutionKey> &keys);

private:
    [[nodiscard]] ArrivalPlanner planner() const;
    void follow(const ArrivalPlan &plan, const QString &ifNothing);
    void track(const QList<ExecutionKey> &keys);
    void takeBack(const QList<ExecutionKey> &keys);
    void say(const MessageBar::Message &message);
    [[nodiscard]] QString namesOf(const QList<ExecutionKey> &keys) const;

    WindowContext m_context;
    ConnectionActions *m_actions;
    MessageBar *m_bar;
    std::function<QUuid()> m_chosen;
};

} // namespace Quell
