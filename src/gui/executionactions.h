// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelconfirmation.h"
#include "windowcontext.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace Quell {

class Settings;

/// What a person can do about executions. Nothing here is cancelled that was not named, and only a double-click on the
/// user's own, and not on production, can be told not to ask.
class ExecutionActions : public QObject
{
    Q_OBJECT
public:
    /// `settings` and everything in `context` must outlive it; dialogs belong to `window`.
    ExecutionActions(const WindowContext &context, Settings *settings, QWidget *window);

    /// A double-click: asks first, unless it was told not to and the execution is the user's own. `inDoubt`: it may have been
    /// meant for another one.
    void cancelDoubleClicked(const ExecutionKey &key, bool inDoubt);
    /// Always asks, and lists what it would stop.
    void cancel(const QList<ExecutionKey> &keys);
    /// The same with all of what is shown: the finished ones among it are no news.
    void cancelShown(const QList<ExecutionKey> &shown);
    void refresh(const QList<ExecutionKey> &keys);
    /// Takes the finished ones off the list; never cancels anything.
    void remove(const QList<ExecutionKey> &keys);
    /// The same of all that are finished, after a question.
    void askToClearFinished();
    void copyIds(const QList<ExecutionKey> &keys);
    void openQueryPage(const ExecutionKey &key);
    /// Where a person sees the query in a browser; invalid where there is no such page.
    [[nodiscard]] QUrl queryPage(const ExecutionKey &key) const;

    /// Active, no cancel of it is under way, and its connection lets cancel.
    [[nodiscard]] bool canCancel(const ExecutionKey &key) const;

Q_SIGNALS:
    /// A sentence for the message bar.
    void said(const QString &sentence);
    /// The list is about to change because the user wants it to.
    void listChanging();

private:
    void ask(const QList<ExecutionKey> &keys, CancelConfirmation::Asked how);
    void confirmed(const QList<ExecutionKey> &keys, bool dontAskAgain);
    void sayLeftOut(const QList<ExecutionKey> &keys);
    [[nodiscard]] QString finishedText(const ExecutionKey &key) const;
    /// The user's own, and not on production: only that may go unasked.
    [[nodiscard]] bool mayGoUnasked(const ExecutionKey &key) const;
    [[nodiscard]] QStringList refusals(const QList<ExecutionKey> &keys) const;

    WindowContext m_context;
    Settings *m_settings;
    QWidget *m_window;
    QPointer<CancelConfirmation> m_question;
};

} // namespace Quell
