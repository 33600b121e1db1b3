// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include "traynotifications.h"
#include "wording.h"

#ifdef QUELL_HAS_DBUS
#include "freedesktopnotifications.h"
#endif

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// An end that is news. That a service no longer knows an id is no end that was seen.
bool isNewsworthy(ExecutionState state)
{
    return isFinished(state) && state != ExecutionState::Gone;
}

bool isTrouble(const Execution &execution)
{
    return execution.last.state == ExecutionState::Failed;
}

} // namespace

std::unique_ptr<NotificationChannel> notificationChannel(TrayIcon *tray)
{
#ifdef QUELL_HAS_DBUS
    Q_UNUSED(tray)
    return std::make_unique<FreedesktopNotifications>();
#else
    return std::make_unique<TrayNotifications>(tray);
#endif
}

Notifier::Notifier(const ExecutionTracker *tracker, const Connections *connections, Clock *clock,
                   std::unique_ptr<NotificationChannel> channel, QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_connections(connections),
      m_clock(clock),
      m_channel(std::move(channel)),
      m_toldAt(clock->sinceBoot() - pause)
{
    connect(m_tracker, &ExecutionTracker::executionsChanged, this, &Notifier::follow);
    connect(m_tracker, &ExecutionTracker::executionsRemoved, this, &Notifier::forget);
    connect(m_channel.get(), &NotificationChannel::activated, this, &Notifier::open);
}

Notifier::~Notifier() = default;

void Notifier::follow(const QList<ExecutionKey> &keys, const QList<Execution> &before)
{
    for (qsizetype index = 0; index < keys.size(); ++index) {
        const ExecutionKey &key = keys.at(index);
        const std::optional<Execution> now = m_tracker->find(key);
        if (!now)
            continue;
        if (now->isActive()) {
            const bool seenAnew = now->last.seenAt != before.at(index).last.seenAt
                && now->last.state != ExecutionState::Unknown;
            if (seenAnew || now->cancel.phase == CancelPhase::Requested)
                m_followed.insert(key);
            continue;
        }
        if (before.at(index).isActive() && m_followed.remove(key) && isNewsworthy(now->last.state))
            m_ended.append(key);
    }
    if (!m_ended.isEmpty())
        schedule();
}

void Notifier::forget(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        m_followed.remove(key);
        m_ended.removeAll(key);
    }
}

void Notifier::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    const milliseconds rest = m_toldAt + pause - m_clock->sinceBoot();
    m_clock->callAfter(std::max(gathering, rest), this, [this] { tell(); });
}

void Notifier::tell()
{
    m_scheduled = false;
    QList<Execution> ended;
    for (const ExecutionKey &key : std::as_const(m_ended)) {
        if (const auto execution = m_tracker->find(key))
            ended.append(*execution);
    }
    m_ended.clear();
    if (ended.isEmpty())
        return;
    m_toldAt = m_clock->sinceBoot();
    Notification notification = ended.size() == 1 ? aboutOne(ended.constFirst()) : aboutSeveral(ended);
    notification.tag = ++m_lastTag;
    notification.urgency = std::ranges::any_of(ended, isTrouble) ? Notification::Urgency::Problem
                                                                 : Notification::Urgency::Normal;
    m_told.insert(notification.tag, ended.constFirst().key);
    constexpr quint64 remembered = 200;
    if (m_lastTag > remembered)
        m_told.remove(m_lastTag - remembered);
    m_channel->show(notification);
}

void Notifier::open(quint64 tag)
{
    const auto found = m_told.constFind(tag);
    if (found != m_told.cend())
        Q_EMIT activated(*found);
}

Notification Notifier::aboutOne(const Execution &execution) const
{
    Notification notification;
    notification.title = describe(execution);
    const std::optional<Connection> connection = m_connections->find(execution.key.connection);
    QStringList facts;
    if (connection)
        facts.append(connection->name);
    facts.append(execution.key.id);
    if (const auto elapsed = execution.elapsed(m_clock->now()))
        facts.append(durationText(*elapsed));
    QStringList lines{facts.join(QStringLiteral(" · "))};
    const QString note =
        noteText(execution, m_connections->descriptionOf(execution.key.connection).name, m_clock->now());
    if (!note.isEmpty())
        lines.append(onOneLine(note, 200));
    notification.body = lines.join(u'\n');
    return notification;
}

Notification Notifier::aboutSeveral(const QList<Execution> &executions) const
{
    constexpr qsizetype shown = 4;
    Notification notification;
    notification.title = tr("%n executions have ended", nullptr, int(executions.size()));
    QStringList lines;
    for (const Execution &execution : executions.first(std::min(shown, executions.size())))
        lines.append(describe(execution));
    if (executions.size() > shown)
        lines.append(tr("and %n more", nullptr, int(executions.size() - shown)));
    notification.body = lines.join(u'\n');
    return notification;
}

QString Notifier::describe(const Execution &execution) const
{
    const QString query = onOneLine(execution.last.query, 80);
    return tr("%1: %2").arg(statusText(displayStatus(execution)), query.isEmpty() ? execution.key.id : query);
}

} // namespace Quell
