// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionactions.h"

#include "addconnectiondialog.h"
#include "canceller.h"
#include "connectionfaces.h"
#include "connections.h"
#include "executiontracker.h"
#include "monitor.h"
#include "secretdialog.h"
#include "servercancelconfirmation.h"
#include "trackdialog.h"
#include "whenanswered.h"
#include "wording.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Quell {

namespace {

constexpr qsizetype nameLength = 60;

/// For a menu, in which "&" marks a key.
QString menuText(const QString &name)
{
    return onOneLine(name, nameLength).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ConnectionActions::ConnectionActions(const WindowContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window)
{
}

void ConnectionActions::add(const QString &service, QWidget *over)
{
    auto *dialog = new AddConnectionDialog(m_context.connections, over ? over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!service.isEmpty())
        dialog->setService(service);
    dialog->open();
}

void ConnectionActions::takeOver(const FoundCredential &found)
{
    auto *dialog = new AddConnectionDialog(m_context.connections, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->takeOver(found);
    dialog->open();
}

void ConnectionActions::track(const ArrivalPlan &proposal)
{
    auto *dialog = new TrackDialog(m_context.connections, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->propose(proposal);
    connect(dialog, &TrackDialog::trackRequested, this, [this](const QList<ExecutionKey> &keys) {
        Q_EMIT listChanging();
        const QList<ExecutionKey> added = m_context.tracker->track(keys, m_context.clock->now());
        const auto known = int(keys.size() - added.size());
        if (known > 0)
            Q_EMIT said(tr("Tracked already: %1.").arg(known));
        Q_EMIT tracked(keys);
    });
    connect(dialog, &TrackDialog::executionsWanted, dialog,
            [this, dialog](int question, const QUuid &connection, const QString &source, const QString &id) {
                whenAnswered(m_context.monitor->findExecutions(connection, source, id), dialog,
                             [dialog, question](const Outcome<FoundExecutions> &answer) {
                                 dialog->takeFound(question, answer);
                             });
            });
    connect(dialog, &TrackDialog::addConnectionRequested, this, [this] { add(QString()); });
    dialog->open();
}

void ConnectionActions::enterSecret(const QUuid &connection, QWidget *over)
{
    const Trouble why =
        m_context.monitor->health(connection).trouble.value_or(Trouble{TroubleKind::NoSecret});
    auto *dialog = new SecretDialog(m_context.connections, connection, why, over ? over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::secretGiven, m_context.monitor, &Monitor::retry);
    dialog->open();
}

void ConnectionActions::askToRemove(const QUuid &connection, QWidget *over)
{
    const std::optional<Connection> found = m_context.connections->find(connection);
    if (!found)
        return;
    const QString name = onOneLine(found->name, nameLength);
    const QList<ExecutionKey> keys = m_context.tracker->keys();
    const auto count = int(std::ranges::count(keys, connection, &ExecutionKey::connection));
    QString consequence = tr("Its key or password is deleted from the keyring.");
    if (count > 0)
        consequence += u' ' + tr("Executions that leave the list: %1; nothing is cancelled.").arg(count);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove connection"), QString(),
                                QMessageBox::NoButton, over ? over : m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the connection %1?").arg(name));
    box->setInformativeText(consequence);
    auto *remove = box->addButton(tr("Remove connection"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("Keep connection"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QAbstractButton::clicked, this,
            [this, connection, name] { this->remove(connection, name); });
    box->open();
}

void ConnectionActions::askToCancelAll(const QUuid &connection)
{
    // One question at a time: the answer to it must not meet another.
    if (m_question)
        m_question->close();
    m_question = new ServerCancelConfirmation(connection, m_context.tracker, m_context.connections, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &ServerCancelConfirmation::confirmed, m_context.canceller,
            &Canceller::cancelAllRunning);
    connect(m_question, &ServerCancelConfirmation::withdrawn, this, [this, connection] {
        const std::optional<Connection> changed = m_context.connections->find(connection);
        const QString name = changed ? onOneLine(changed->name, nameLength) : QString();
        Q_EMIT said(
            tr("%1 has other settings now, and nothing was cancelled. Ask again if that is still wanted.")
                .arg(name));
    });
    m_question->open();
}

void ConnectionActions::remove(const QUuid &connection, const QString &name)
{
    Q_EMIT listChanging();
    whenAnswered(m_context.connections->remove(connection), this, [this, name](const Outcome<Done> &answer) {
        if (!answer.ok())
            Q_EMIT said(tr("%1: %2").arg(name, troubleText(answer.trouble(), name)));
    });
}

void ConnectionActions::fillMenu(QMenu *menu, const QUuid &connection)
{
    const ConnectionHealth health = m_context.monitor->health(connection);
    QAction *state = menu->addAction(healthText(health, m_context.clock->now()));
    state->setEnabled(false);
    menu->addSeparator();
    fillSwitch(menu, connection);
    if ((health.inTrouble() && health.state != HealthState::SwitchedOff)
        || health.state == HealthState::Throttled)
    {
        menu->addAction(tr("&Try again now"), this,
                        [this, connection] { m_context.monitor->retry(connection); });
    }
    if (health.state == HealthState::SignedOut)
        menu->addAction(tr("&Enter key or password…"), this, [this, connection] { enterSecret(connection); });
    if (m_context.connections->descriptionOf(connection).cancelsAll) {
        const std::optional<Connection> found = m_context.connections->find(connection);
        QAction *all =
            menu->addAction(tr("&Cancel all running on %1…").arg(menuText(found ? found->name : QString())),
                            this, [this, connection] { askToCancelAll(connection); });
        all->setEnabled(!m_context.connections->cancelRefusal(connection));
        menu->addSeparator();
    }
    if (m_context.connections->descriptionOf(connection).listsRunning)
        fillDiscovery(menu->addMenu(tr("&New executions")), connection);
    menu->addAction(tr("&Remove connection…"), this, [this, connection] { askToRemove(connection); });
}

void ConnectionActions::fillSwitch(QMenu *menu, const QUuid &connection)
{
    const std::optional<Connection> found = m_context.connections->find(connection);
    if (!found)
        return;
    if (const QString remark = remarkOn(*found); !remark.isEmpty())
        menu->addAction(tr("This connection is %1").arg(remark))->setEnabled(false);
    menu->addAction(found->switchedOff ? tr("S&witch on") : tr("S&witch off"), this,
                    [this, connection = *found]() mutable {
                        connection.switchedOff = !connection.switchedOff;
                        const Outcome<Connection> changed = m_context.connections->change(connection);
                        if (!changed.ok())
                            Q_EMIT said(troubleText(changed.trouble(), connection.name));
                    });
    menu->addSeparator();
}

/// Which executions of a service that lists them appear by themselves.
void ConnectionActions::fillDiscovery(QMenu *menu, const QUuid &connection)
{
    const std::optional<Connection> found = m_context.connections->find(connection);
    if (!found)
        return;
    auto *choice = new QActionGroup(menu);
    const auto add = [&](Discovery discovery, const QString &text) {
        QAction *action = menu->addAction(text, this, [this, connection, discovery] {
            const Outcome<Done> set = m_context.connections->setDiscovery(connection, discovery);
            if (!set.ok())
                Q_EMIT said(troubleText(set.trouble(), QString()));
        });
        action->setCheckable(true);
        action->setChecked(found->discovery == discovery);
        choice->addAction(action);
    };
    add(Discovery::Own,
        found->user.isEmpty() ? tr("&Mine (all, as this connection names no user)")
                              : tr("&Mine appear by themselves"));
    add(Discovery::Everyone, tr("&Everyone's appear by themselves"));
    add(Discovery::Nothing, tr("&None appear unless tracked"));
}

void ConnectionActions::fillList(QMenu *menu)
{
    const QList<Connection> connections = m_context.connections->all();
    if (!connections.isEmpty())
        menu->addSeparator();
    for (const Connection &connection : connections)
        fillMenu(menu->addMenu(menuText(connection.name)), connection.id);
}

} // namespace Quell

#include "moc_connectionactions.cpp"
