// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundpoller.h"

#include "connectionlane.h"
#include "logline.h"
#include "snapshotintake.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds whileCancelling{1'000};
constexpr milliseconds whileRunning{2'000};
constexpr milliseconds whileIdle{30'000};
/// Between the end of a round and the next, however slow the server is, and between two however much is asked.
constexpr milliseconds breath{250};
constexpr milliseconds soon{500};
/// Between two reads of one that runs although the list does not have it.
constexpr milliseconds betweenReads{5'000};
/// Reads of a poller that wait at once: the next round must not wait behind thousands.
constexpr int mostReads = 8;
/// With more of other people's executions than this, everybody's list is cheaper than reading them one by one.
constexpr int mostForeign = 5;
/// A server that always has one more page is not asked for ever.
constexpr int mostPages = 1'000;
/// Nor one whose pages are longer than was asked for. Of the rest, what is followed is read one by one.
constexpr qsizetype mostListed = 100'000;
/// Active executions of one connection, beyond which no others appear by themselves: more than any server runs for people, and
/// few enough for a hostile one to fill neither memory nor disk.
constexpr qsizetype mostDiscovered = 20'000;

bool isSameUser(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

RoundPoller::RoundPoller(ConnectionLane *lane)
    : Poller(lane),
      m_lane(lane),
      m_alarm(lane->surroundings().clock),
      m_began(lane->surroundings().clock->sinceBoot() - std::chrono::hours(1)),
      m_ended(m_began)
{
    ExecutionTracker *tracker = lane->surroundings().tracker;
    connect(tracker, &ExecutionTracker::executionsRemoved, this, [this](const QList<ExecutionKey> &keys) {
        for (const ExecutionKey &key : keys) {
            if (key.connection == m_lane->connection().id)
                m_letGo.insert(key.id);
        }
    });
    connect(tracker, &ExecutionTracker::executionsAdded, this, [this](const QList<ExecutionKey> &keys) {
        for (const ExecutionKey &key : keys)
            m_letGo.remove(key.id);
    });
}

bool RoundPoller::isBusy() const
{
    return !m_lane->followed().isEmpty() || discovers();
}

bool RoundPoller::discovers() const
{
    const Connection &connection = m_lane->connection();
    return connection.discovery != Discovery::Nothing
        && m_lane->surroundings().scope->discovers(connection.id);
}

/// Whose executions appear by themselves; empty: everybody's.
QString RoundPoller::discoveredUser() const
{
    const Connection &connection = m_lane->connection();
    return connection.discovery == Discovery::Own ? connection.user : QString();
}

void RoundPoller::update()
{
    if (m_round)
        return;
    if (!isBusy() || m_lane->queue().stoppedBy()) {
        m_alarm.clear();
        m_soon = false;
        return;
    }
    const milliseconds now = m_lane->surroundings().clock->sinceBoot();
    // While more cancels wait to leave, a round at the usual pace sees enough of those that have.
    const bool hurries = m_soon && m_lane->queue().waiting(RequestKind::Cancel) == 0;
    const milliseconds due = hurries ? m_began + soon : std::max(m_began + interval(), m_ended + breath);
    m_alarm.set(due - now, [this] { begin(); });
}

void RoundPoller::look(const QStringList &ids)
{
    Q_UNUSED(ids)
    m_soon = true;
    update();
}

milliseconds RoundPoller::round() const
{
    const milliseconds round = std::max(interval(), m_lasted + breath);
    return m_absent.isEmpty() ? round : std::max(round, betweenReads);
}

milliseconds RoundPoller::interval() const
{
    milliseconds interval = whileRunning;
    if (m_lane->followed().hasCancelInFlight())
        interval = whileCancelling;
    else if (m_lane->followed().isEmpty() || m_refusal)
        interval = whileIdle;
    const RequestQueue &queue = m_lane->queue();
    if (const int limit = queue.condition().budget().limit(RequestPurpose::Poll); limit > 0)
        interval = std::max(interval, queue.window() * m_pagesOfLastRound / limit);
    return interval;
}

/// Empty: everybody's.
QString RoundPoller::whoseToList() const
{
    if (discovers() && discoveredUser().isEmpty())
        return {};
    const QString user = m_lane->connection().user;
    const auto foreign = std::ranges::count_if(m_lane->followed().all(), [&user](const Followed &one) {
        return one.wasSeen && !isSameUser(one.user, user);
    });
    return foreign > mostForeign ? QString() : user;
}

void RoundPoller::begin()
{
    m_soon = false;
    m_began = m_lane->surroundings().clock->sinceBoot();
    m_round = Round{.user = whoseToList()};
    const QStringList ids = m_lane->followed().all().keys();
    m_round->expected = QSet<QString>(ids.cbegin(), ids.cend());
    m_round->active = ids.size();
    askPage();
}

void RoundPoller::askPage()
{
    const auto question = [page = m_round->page, size = m_pageSize, user = m_round->user](
                              ServiceClient &client) { return client.listRunning(page, size, user); };
    whenAnswered(m_lane->queue().ask<RunningPage>(RequestKind::Poll, question), this,
                 [this](const Outcome<RunningPage> &outcome) {
                     if (outcome.ok()) {
                         take(outcome.value());
                     } else if (outcome.trouble().kind == TroubleKind::TooLarge && m_pageSize > 1) {
                         m_pageSize /= 2;
                         m_round->page = 0;
                         m_round->seen.clear();
                         askPage();
                     } else {
                         finish(outcome.trouble());
                     }
                 });
}

void RoundPoller::take(const RunningPage &page)
{
    const qsizetype before = m_round->seen.size();
    for (const Snapshot &snapshot : page.executions) {
        m_round->seen.insert(snapshot.key.id);
        m_absent.remove(snapshot.key.id);
    }
    if (discovers())
        discover(page.executions);
    QList<Snapshot> wanted = page.executions;
    if (m_lane->surroundings().scope->paused) {
        wanted.removeIf([this](const Snapshot &snapshot) {
            const auto execution = m_lane->surroundings().tracker->find(snapshot.key);
            return !execution || !m_lane->surroundings().scope->follows(*execution);
        });
    }
    m_lane->surroundings().intake->apply(wanted);
    // Whoever repeats a page takes no notice of which was asked for.
    const bool repeats = m_round->seen.size() == before;
    if (page.last || repeats || m_round->seen.size() >= mostListed || m_round->page + 1 >= mostPages) {
        finish(std::nullopt);
        return;
    }
    ++m_round->page;
    askPage();
}

void RoundPoller::discover(const QList<Snapshot> &executions)
{
    const QString user = discoveredUser();
    QList<ExecutionKey> keys;
    for (const Snapshot &snapshot : executions) {
        // A server that leaves the owner out has filtered by it, else it is asked for everybody's.
        const bool own = user.isEmpty() || isSameUser(snapshot.user, user)
            || (snapshot.user.isEmpty() && !m_round->user.isEmpty());
        if (own && snapshot.key.connection == m_lane->connection().id && !m_letGo.contains(snapshot.key.id))
            keys.append(snapshot.key);
    }
    ExecutionTracker *tracker = m_lane->surroundings().tracker;
    keys.removeIf([tracker](const ExecutionKey &key) { return tracker->contains(key); });
    const qsizetype room = std::max<qsizetype>(0, mostDiscovered - m_round->active);
    m_round->overflows = m_round->overflows || keys.size() > room;
    m_round->active += tracker->track(keys.mid(0, room), m_lane->surroundings().clock->now()).size();
}

void RoundPoller::finish(const std::optional<Trouble> &trouble)
{
    m_refusal = trouble && isAboutOneRequest(trouble->kind) ? trouble : std::nullopt;
    const Round round = *std::exchange(m_round, std::nullopt);
    m_ended = m_lane->surroundings().clock->sinceBoot();
    m_lasted = m_ended - m_began;
    if (round.overflows && !m_overflowed) {
        LogLine("lane", "discovers no more")
            .about(m_lane->connection().id)
            .with("active", round.active)
            .with("listed", round.seen.size());
    }
    m_overflowed = round.overflows;
    if (!trouble) {
        m_pagesOfLastRound = round.page + 1;
        readAbsent(round.expected - round.seen);
    }
    Q_EMIT listRead(!trouble);
    update();
}

/// Those that are new in being absent at once, those that run on in spite of it from time to time.
void RoundPoller::readAbsent(const QSet<QString> &absent)
{
    const milliseconds now = m_ended;
    m_absent.removeIf([&absent](const auto &entry) { return !absent.contains(entry.key()); });
    for (const QString &id : absent) {
        const auto followed = m_lane->followed().all().constFind(id);
        if (followed == m_lane->followed().all().cend() || m_reading.contains(id))
            continue;
        const auto before = m_absent.constFind(id);
        const milliseconds patience = followed->cancelInFlight ? whileCancelling : betweenReads;
        if (now < followed->restsUntil || (before != m_absent.cend() && now - *before < patience))
            continue;
        m_absent.insert(id, now);
        m_reading.insert(id);
        if (followed->cancelInFlight)
            m_toRead.prepend(id);
        else
            m_toRead.append(id);
    }
    readMore();
}

void RoundPoller::readMore()
{
    while (m_reading.size() - m_toRead.size() < mostReads && !m_toRead.isEmpty()) {
        const QString id = m_toRead.takeFirst();
        whenAnswered(m_lane->read(id, RequestKind::Poll), this, [this, id](const Outcome<Snapshot> &outcome) {
            m_reading.remove(id);
            // What could not be read is as good as newly absent. What has ended is no longer expected.
            if (!outcome.ok() && isTransient(outcome.trouble().kind))
                m_absent.remove(id);
            readMore();
        });
    }
}

} // namespace Quell

#include "moc_roundpoller.cpp"
