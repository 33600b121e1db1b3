// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesource.h"

#include "clock.h"
#include "executionfiltermodel.h"
#include "executiontracker.h"
#include "monitor.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds leastPause{200};
/// At most a twentieth of the time goes into reading.
constexpr int pauseFactor = 20;

} // namespace

TimelineSource::TimelineSource(ExecutionFilterModel *shown, ExecutionTracker *tracker, const Monitor *monitor,
                               Clock *clock, QObject *parent)
    : QObject(parent),
      m_shown(shown),
      m_tracker(tracker),
      m_monitor(monitor),
      m_clock(clock)
{
    connect(shown, &QAbstractItemModel::rowsInserted, this, &TimelineSource::touch);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &TimelineSource::touch);
    connect(shown, &QAbstractItemModel::modelReset, this, &TimelineSource::touch);
    // Where many come and go at once, the list only lays itself out anew.
    connect(shown, &QAbstractItemModel::layoutChanged, this, &TimelineSource::touch);
    connect(shown, &ExecutionFilterModel::filterChanged, this, &TimelineSource::touch);
    const auto forget = [this](const QList<ExecutionKey> &keys) {
        bool shownOne = false;
        for (const ExecutionKey &key : keys)
            shownOne = m_known.remove(key) || shownOne;
        if (shownOne)
            touch();
    };
    connect(tracker, &ExecutionTracker::executionsChanged, this, forget);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, forget);
    connect(monitor, &Monitor::healthChanged, this, &TimelineSource::lookForStale);
}

void TimelineSource::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    if (!m_watched || !m_touched)
        return;
    m_held = false;
    read();
}

void TimelineSource::setHeld(bool held)
{
    m_held = held;
    if (!held && m_touched && m_watched)
        read();
}

void TimelineSource::lookForStale()
{
    if (!m_watched)
        return;
    const QDateTime now = m_clock->now();
    bool news = false;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        if (!entry.isOpen())
            continue;
        const std::optional<Execution> execution = m_tracker->find(entry.key);
        if (!execution || isStale(*execution, m_monitor->health(entry.key.connection), now) == entry.stale)
            continue;
        m_known.remove(entry.key);
        news = true;
    }
    if (news)
        touch();
}

void TimelineSource::touch()
{
    m_touched = true;
    if (!m_watched || m_held || m_scheduled)
        return;
    m_scheduled = true;
    m_clock->callAfter(std::max(leastPause, m_pause), this, [this] {
        m_scheduled = false;
        if (m_watched && !m_held && m_touched)
            read();
    });
}

void TimelineSource::read()
{
    QElapsedTimer taken;
    taken.start();
    m_touched = false;
    const QDateTime now = m_clock->now();
    QHash<ExecutionKey, TimelineEntry> known;
    QHash<QUuid, ConnectionHealth> healths;
    const QList<ExecutionKey> keys = shownKeys();
    known.reserve(keys.size());
    m_entries.clear();
    m_entries.reserve(keys.size());
    for (const ExecutionKey &key : keys) {
        auto entry = m_known.constFind(key);
        if (entry != m_known.cend()) {
            m_entries.append(*entry);
        } else if (const std::optional<Execution> execution = m_tracker->find(key)) {
            if (!healths.contains(key.connection))
                healths.insert(key.connection, m_monitor->health(key.connection));
            m_entries.append(timelineEntry(*execution, healths.value(key.connection), now));
        } else {
            continue;
        }
        known.insert(key, m_entries.constLast());
    }
    m_known = std::move(known);
    Q_EMIT changed();
    m_pause = milliseconds(taken.elapsed() * pauseFactor);
}

/// The one thing that the timeline asks the list for.
QList<ExecutionKey> TimelineSource::shownKeys() const
{
    return m_shown->shownKeys();
}

} // namespace Quell

#include "moc_timelinesource.cpp"
