// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionactions.h"

#include "canceller.h"
#include "connections.h"
#include "executiontracker.h"
#include "monitor.h"
#include "ownership.h"
#include "settings.h"
#include "wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace Quell {

ExecutionActions::ExecutionActions(const WindowContext &context, Settings *settings, QWidget *window)
    : QObject(window),
      m_context(context),
      m_settings(settings),
      m_window(window)
{
}

void ExecutionActions::cancelDoubleClicked(const ExecutionKey &key, bool inDoubt)
{
    if (!canCancel(key))
        sayLeftOut({key});
    else if (!inDoubt && m_settings->preferences().cancelsUnasked && mayGoUnasked(key))
        m_context.canceller->cancel({key});
    else
        ask({key}, CancelConfirmation::Asked::ByDoubleClick);
}

void ExecutionActions::cancel(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> wanted;
    std::ranges::copy_if(keys, std::back_inserter(wanted),
                         [this](const ExecutionKey &key) { return canCancel(key); });
    if (wanted.size() < keys.size())
        sayLeftOut(keys);
    if (!wanted.isEmpty())
        ask(wanted, CancelConfirmation::Asked::ByCommand);
}

void ExecutionActions::cancelShown(const QList<ExecutionKey> &shown)
{
    QList<ExecutionKey> wanted;
    std::ranges::copy_if(shown, std::back_inserter(wanted),
                         [this](const ExecutionKey &key) { return canCancel(key); });
    if (const QStringList refused = refusals(shown); wanted.isEmpty() && !refused.isEmpty())
        Q_EMIT said(refused.join(u' '));
    else if (wanted.isEmpty())
        Q_EMIT said(
            tr("Nothing that is shown can be cancelled: it has finished, or is being cancelled already."));
    else
        ask(wanted, CancelConfirmation::Asked::ByCommand);
}

void ExecutionActions::ask(const QList<ExecutionKey> &keys, CancelConfirmation::Asked how)
{
    // One question at a time: the answer to it must not meet another. Who asks for another one, in the tray's menu, means that one.
    if (m_question && m_question->isVisible() && m_question->keys() == keys) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    if (m_question)
        m_question->reject();
    m_question = new CancelConfirmation(keys, how, m_context.tracker, m_context.connections, m_context.clock,
                                        m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &CancelConfirmation::confirmed, this, &ExecutionActions::confirmed);
    m_question->open();
}

void ExecutionActions::confirmed(const QList<ExecutionKey> &keys, bool dontAskAgain)
{
    m_context.canceller->cancel(keys);
    if (!dontAskAgain)
        return;
    Preferences preferences = m_settings->preferences();
    preferences.cancelsUnasked = true;
    if (!m_settings->setPreferences(preferences))
        Q_EMIT said(tr("Your choice not to be asked holds until Quell ends: it could not be written down. "
                       "Check that the profile's folder can be written."));
}

void ExecutionActions::sayLeftOut(const QList<ExecutionKey> &keys)
{
    int finished = 0;
    int underWay = 0;
    for (const ExecutionKey &key : keys) {
        const std::optional<Execution> execution = m_context.tracker->find(key);
        if (!execution || !execution->isActive())
            ++finished;
        else if (isInFlight(execution->cancel.phase))
            ++underWay;
    }
    QStringList sentences;
    if (finished > 0)
        sentences.append(tr("Left out, because already finished: %1.").arg(finished));
    if (underWay > 0)
        sentences.append(tr("Left out, because already being cancelled: %1.").arg(underWay));
    sentences += refusals(keys);
    if (keys.size() == 1 && finished + underWay > 0)
        sentences = {finished > 0 ? finishedText(keys.constFirst())
                                  : tr("This execution is being cancelled already.")};
    Q_EMIT said(sentences.join(u' '));
}

/// One sentence for each connection on which nothing is cancelled, as far as something could have been.
QStringList ExecutionActions::refusals(const QList<ExecutionKey> &keys) const
{
    QStringList sentences;
    QSet<QUuid> said;
    for (const ExecutionKey &key : keys) {
        const std::optional<Execution> execution = m_context.tracker->find(key);
        if (said.contains(key.connection) || !execution || !execution->isActive()
            || isInFlight(execution->cancel.phase))
            continue;
        said.insert(key.connection);
        const std::optional<Connection> connection = m_context.connections->find(key.connection);
        if (const auto refusal = m_context.connections->cancelRefusal(key.connection); refusal && connection)
            sentences.append(troubleText(*refusal, onOneLine(connection->name, 60)));
    }
    return sentences;
}

/// That it is over, and how it ended.
QString ExecutionActions::finishedText(const ExecutionKey &key) const
{
    const std::optional<Execution> execution = m_context.tracker->find(key);
    if (!execution)
        return tr("This execution is no longer in the list; there is nothing to cancel.");
    return tr("This execution has finished already (%1); there is nothing to cancel.")
        .arg(stateInSentence(execution->last.state));
}

void ExecutionActions::refresh(const QList<ExecutionKey> &keys)
{
    if (keys.isEmpty())
        Q_EMIT said(tr("There is nothing to look at: select executions, or scroll to active ones."));
    else
        m_context.monitor->refresh(keys);
}

void ExecutionActions::remove(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> finished;
    for (const ExecutionKey &key : keys) {
        const std::optional<Execution> execution = m_context.tracker->find(key);
        if (execution && !execution->isActive())
            finished.append(key);
    }
    const auto left = int(keys.size() - finished.size());
    if (!finished.isEmpty()) {
        Q_EMIT listChanging();
        m_context.tracker->untrack(finished);
    }
    if (left > 0)
        Q_EMIT said(tr("Only finished executions can be removed from the list; active ones that stay: %1.")
                        .arg(left));
}

void ExecutionActions::askToClearFinished()
{
    QList<ExecutionKey> finished;
    const QList<PackedExecution> all = m_context.tracker->allPacked();
    for (const PackedExecution &execution : all) {
        if (!execution.isActive())
            finished.append(execution.key());
    }
    if (finished.isEmpty()) {
        Q_EMIT said(tr("There is no finished execution in the list."));
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Clear finished"), QString(), QMessageBox::NoButton,
                                m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Take %n finished executions off the list?", nullptr, int(finished.size())));
    box->setInformativeText(
        tr("Nothing is cancelled, and the activity log stays. The services still know them."));
    auto *clear = box->addButton(tr("Clear finished"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("Keep them"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(clear, &QAbstractButton::clicked, this, [this, finished] { remove(finished); });
    box->open();
}

void ExecutionActions::copyIds(const QList<ExecutionKey> &keys)
{
    QStringList ids;
    for (const ExecutionKey &key : keys)
        ids.append(key.id);
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void ExecutionActions::openQueryPage(const ExecutionKey &key)
{
    const QUrl page = queryPage(key);
    if (page.isValid() && !QDesktopServices::openUrl(page))
        Q_EMIT said(tr("No browser could be started. The page is %1").arg(page.toString()));
}

QUrl ExecutionActions::queryPage(const ExecutionKey &key) const
{
    const std::optional<Execution> execution = m_context.tracker->find(key);
    const ServiceDescription service = m_context.connections->descriptionOf(key.connection);
    if (!execution || execution->last.queryId.isEmpty() || !service.queryPage)
        return {};
    return service.queryPage(execution->last.queryId);
}

bool ExecutionActions::canCancel(const ExecutionKey &key) const
{
    const std::optional<Execution> execution = m_context.tracker->find(key);
    return execution && execution->isActive() && !isInFlight(execution->cancel.phase)
        && !m_context.connections->cancelRefusal(key.connection);
}

bool ExecutionActions::mayGoUnasked(const ExecutionKey &key) const
{
    const std::optional<Execution> execution = m_context.tracker->find(key);
    const std::optional<Connection> connection = m_context.connections->find(key.connection);
    return execution && connection && !connection->production
        && ownershipOf(*execution, *connection, m_context.connections->descriptionOf(key.connection))
        == Ownership::Own;
}

} // namespace Quell

#include "moc_executionactions.cpp"
