// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivals.h"

#include "clock.h"
#include "connectionactions.h"
#include "connections.h"
#include "droppedfiles.h"
#include "executiontracker.h"
#include "idextraction.h"
#include "tracklink.h"
#include "whenanswered.h"
#include "wording.h"

#include <QMimeData>
#include <QUrl>

namespace Quell {

namespace {

constexpr qsizetype shownConnection = 60;

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

Arrivals::Arrivals(const WindowContext &context, ConnectionActions *actions, MessageBar *bar, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_actions(actions),
      m_bar(bar)
{
}

ArrivalPlanner Arrivals::planner() const
{
    return {m_context.connections, m_context.tracker, m_chosen ? m_chosen() : QUuid()};
}

bool Arrivals::canTake(const QMimeData *data)
{
    return data && (data->hasText() || data->hasUrls());
}

void Arrivals::takeMime(const QMimeData *data)
{
    if (!data)
        return;
    if (const QStringList files = localFiles(data); !files.isEmpty()) {
        takeFiles(files);
        return;
    }
    if (data->hasText()) {
        takeText(data->text());
        return;
    }
    QStringList addresses;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        addresses.append(url.toString(QUrl::FullyEncoded));
    takeText(addresses.join(u'\n'));
}

void Arrivals::takeText(const QString &text)
{
    if (TrackLink::isLink(text)) {
        takeLink(text);
        return;
    }
    if (text.size() > largestTextWithIds) {
        say({.text = tr("The text is larger than 4 MiB, so nothing was taken from it.")});
        return;
    }
    follow(planner().forText(text), tr("There is no execution id in it, so nothing was tracked."));
}

void Arrivals::takeLink(const QString &link)
{
    const Outcome<TrackLink> read = TrackLink::fromText(link);
    if (read.ok())
        follow(planner().forLink(read.value()), {});
    else
        say({.text = read.trouble().said});
}

void Arrivals::takeArguments(const QStringList &arguments)
{
    QStringList texts;
    for (const QString &argument : arguments) {
        if (TrackLink::isLink(argument))
            takeLink(argument);
        else
            texts.append(argument);
    }
    if (!texts.isEmpty())
        takeText(texts.join(u'\n'));
}

void Arrivals::takeFiles(const QStringList &files)
{
    whenAnswered(DroppedFiles::read(files), this, [this](const Outcome<QString> &text) {
        if (text.ok())
            follow(planner().forText(text.value()),
                   tr("There is no execution id in what was dropped, so nothing was tracked."));
        else
            say({.text = text.trouble().said});
    });
}

void Arrivals::follow(const ArrivalPlan &plan, const QString &ifNothing)
{
    if (plan.asks)
        m_actions->track(plan);
    else if (!plan.keys.isEmpty())
        track(plan.keys);
    else if (!plan.notice.isEmpty())
        say({.text = plan.notice});
    else
        say({.text = ifNothing, .action = tr("Track executions…"), .act = [this] { m_actions->track({}); }});
}

void Arrivals::track(const QList<ExecutionKey> &keys)
{
    Q_EMIT listChanging();
    const QList<ExecutionKey> added = m_context.tracker->track(keys, m_context.clock->now());
    Q_EMIT tracked(keys);
    const auto known = int(keys.size() - added.size());
    if (added.isEmpty()) {
        say({.text = keys.size() == 1
                 ? tr("%1 of %2 is tracked already.").arg(keys.constFirst().id, namesOf(keys))
                 : tr("All of them are tracked already: %n execution(s) of %1.", nullptr, int(keys.size()))
                       .arg(namesOf(keys))});
        return;
    }
    QString text = added.size() == 1
        ? tr("%1 of %2 is tracked now.").arg(added.constFirst().id, namesOf(added))
        : tr("%n execution(s) of %1 are tracked now.", nullptr, int(added.size())).arg(namesOf(added));
    if (known > 0)
        text += u' ' + tr("Tracked already: %1.").arg(known);
    say({.text = text, .action = tr("Undo"), .act = [this, added] { takeBack(added); }});
}

/// What is being cancelled by now is followed to its end.
void Arrivals::takeBack(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> untouched;
    for (const ExecutionKey &key : keys) {
        const std::optional<Execution> execution = m_context.tracker->find(key);
        if (execution && execution->cancel.phase == CancelPhase::None)
            untouched.append(key);
    }
    Q_EMIT listChanging();
    m_context.tracker->untrack(untouched);
}

void Arrivals::say(const MessageBar::Message &message)
{
    MessageBar::Message about = message;
    about.about = QStringLiteral("arrival");
    m_bar->say(about);
}

QString Arrivals::namesOf(const QList<ExecutionKey> &keys) const
{
    QStringList names;
    for (const ExecutionKey &key : keys) {
        const std::optional<Connection> connection = m_context.connections->find(key.connection);
        const QString name = connection ? onOneLine(connection->name, shownConnection) : QString();
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace Quell

#include "moc_arrivals.cpp"
