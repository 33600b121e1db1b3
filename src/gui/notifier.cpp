// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include "bells.h"
#include "connectionnews.h"
#include "executionnews.h"
#include "settings.h"
#include "traynotifications.h"
#include "wording.h"

#ifdef QUELL_HAS_DBUS
#include "freedesktopnotifications.h"
#endif

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestBody = 1000;

bool isProblemNews(const News &news)
{
    return news.kind == News::Kind::Failed || news.kind == News::Kind::Trouble;
}

bool isEnd(const News &news)
{
    return news.kind != News::Kind::Trouble && news.kind != News::Kind::LongRunning;
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
      m_executionNews(new ExecutionNews(tracker, clock, this)),
      m_toldAt(clock->sinceBoot() - pause)
{
    connect(m_executionNews, &ExecutionNews::happened, this, &Notifier::take);
    connect(m_tracker, &ExecutionTracker::executionsRemoved, this, &Notifier::forget);
    connect(m_channel.get(), &NotificationChannel::activated, this, &Notifier::open);
}

Notifier::~Notifier() = default;

void Notifier::heed(const Settings *settings, const Bells *bells)
{
    m_settings = settings;
    m_bells = bells;
    if (!settings)
        return;
    const auto follow = [this] { m_executionNews->setLongRunning(m_settings->preferences().longRunning); };
    connect(settings, &Settings::changed, m_executionNews, follow);
    follow();
}

void Notifier::followConnections(const Monitor *monitor)
{
    auto *news = new ConnectionNews(monitor, m_clock, this);
    connect(news, &ConnectionNews::happened, this, &Notifier::take);
}

void Notifier::setInFront(std::function<bool()> inFront)
{
    m_inFront = std::move(inFront);
}

bool Notifier::isWantedNow(const News &news) const
{
    const Preferences preferences = m_settings ? m_settings->preferences() : Preferences();
    return isWanted(news, preferences, m_bells ? m_bells->of(news.key) : Bell::AsSettings,
                    m_inFront && m_inFront());
}

void Notifier::take(const News &news)
{
    if (!isWantedNow(news))
        return;
    // That it ended says more than that it ran for long.
    m_news.removeIf([&news](const News &other) { return other.key == news.key; });
    m_news.append(news);
    schedule();
}

void Notifier::forget(const QList<ExecutionKey> &keys)
{
    m_news.removeIf([&keys](const News &news) { return keys.contains(news.key); });
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
    QList<News> all = std::exchange(m_news, {});
    // By now the user may look at the window, or have chosen otherwise.
    all.removeIf([this](const News &news) { return !isWantedNow(news); });
    if (all.isEmpty())
        return;
    m_toldAt = m_clock->sinceBoot();
    Notification notification = all.size() == 1 ? aboutOne(all.constFirst()) : aboutSeveral(all);
    notification.tag = ++m_lastTag;
    notification.urgency = std::ranges::any_of(all, isProblemNews) ? Notification::Urgency::Problem
                                                                   : Notification::Urgency::Normal;
    const auto first =
        std::find_if(all.cbegin(), all.cend(), [](const News &news) { return !news.key.id.isEmpty(); });
    m_told.insert(notification.tag, first == all.cend() ? all.constFirst().key : first->key);
    constexpr quint64 remembered = 200;
    if (m_lastTag > remembered)
        m_told.remove(m_lastTag - remembered);
    // However they were put together.
    notification.title = onOneLine(notification.title, longestTitle);
    notification.body = onLines(notification.body, longestBody);
    m_channel->show(notification);
}

void Notifier::open(quint64 tag)
{
    const auto found = m_told.constFind(tag);
    if (found == m_told.cend())
        return;
    if (found->id.isEmpty())
        Q_EMIT connectionActivated(found->connection);
    else
        Q_EMIT activated(*found);
}

Notification Notifier::aboutOne(const News &news) const
{
    Notification notification;
    notification.title = headline(news);
    notification.body = news.kind == News::Kind::Trouble
        ? onOneLine(troubleText(news.trouble, connectionName(news.key.connection)), 400)
        : executionFacts(news);
    return notification;
}

Notification Notifier::aboutSeveral(const QList<News> &all) const
{
    constexpr qsizetype shown = 4;
    Notification notification;
    notification.title = std::ranges::all_of(all, isEnd)
        ? tr("%n executions have ended", nullptr, int(all.size()))
        : tr("%n messages", nullptr, int(all.size()));
    QStringList lines;
    for (const News &news : all.first(std::min(shown, all.size())))
        lines.append(headline(news));
    if (all.size() > shown)
        lines.append(tr("and %n more", nullptr, int(all.size() - shown)));
    notification.body = lines.join(u'\n');
    return notification;
}

QString Notifier::headline(const News &news) const
{
    if (news.kind == News::Kind::Trouble)
        return tr("%1 is in trouble").arg(connectionName(news.key.connection));
    const Execution execution = m_tracker->find(news.key).value_or(Execution{});
    const QString query = onOneLine(execution.last.query, 80);
    const QString what = news.kind == News::Kind::LongRunning
        ? tr("Running for %1").arg(durationText(news.ran))
        : statusText(displayStatus(execution));
    return tr("%1: %2").arg(what, query.isEmpty() ? news.key.id : query);
}

QString Notifier::executionFacts(const News &news) const
{
    const Execution execution = m_tracker->find(news.key).value_or(Execution{});
    QStringList facts{connectionName(news.key.connection), news.key.id};
    if (const auto elapsed = execution.elapsed(m_clock->now()))
        facts.append(durationText(*elapsed));
    QStringList lines{facts.join(QStringLiteral(" · "))};
    const QString note =
        noteText(execution, m_connections->descriptionOf(news.key.connection).name, m_clock->now());
    if (!note.isEmpty())
        lines.append(onOneLine(note, 200));
    return lines.join(u'\n');
}

QString Notifier::connectionName(const QUuid &connection) const
{
    const std::optional<Connection> found = m_connections->find(connection);
    return found ? onOneLine(found->name, 60) : tr("A connection");
}

} // namespace Quell

#include "moc_notifier.cpp"
