// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelayout.h"

#include "wording.h"

#include <QCollator>
#include <QCoreApplication>
#include <queue>

#include <algorithm>
#include <functional>

namespace Quell {

namespace {

constexpr qsizetype longestGroupName = 120;

struct TimelineLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::TimelineLayout)
};

/// The executions of a group, before they are packed.
struct Gathered
{
    QString name;
    int mark = -1;
    std::vector<int> members;
};

using Gatherings = std::vector<Gathered>;

Gatherings byConnection(const QList<TimelineEntry> &entries, const QList<ConnectionFace> &faces)
{
    Gatherings groups;
    QHash<QUuid, size_t> groupOf;
    for (const ConnectionFace &face : faces) {
        groupOf.insert(face.id, groups.size());
        groups.push_back({onOneLine(face.name, longestGroupName), face.mark, {}});
    }
    for (qsizetype entry = 0; entry < entries.size(); ++entry) {
        const QUuid &connection = entries.at(entry).key.connection;
        auto group = groupOf.find(connection);
        if (group == groupOf.end()) {
            group = groupOf.insert(connection, groups.size());
            groups.push_back({TimelineLayoutText::tr("Unknown connection"), -1, {}});
        }
        groups[*group].members.push_back(int(entry));
    }
    return groups;
}

QString queryName(const TimelineEntry &entry)
{
    if (!entry.query.isEmpty())
        return onOneLine(entry.query, longestGroupName);
    if (!entry.queryId.isEmpty())
        return TimelineLayoutText::tr("Query %1").arg(onOneLine(entry.queryId, longestGroupName));
    return TimelineLayoutText::tr("Without a name");
}

/// A query is the same where its service gives it the same number, else where its text is the same.
Gatherings byQuery(const QList<TimelineEntry> &entries)
{
    using Identity = std::pair<QUuid, QString>;
    Gatherings groups;
    QHash<Identity, size_t> groupOf;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const TimelineEntry &entry = entries.at(index);
        const bool numbered = !entry.queryId.isEmpty();
        const Identity identity{entry.key.connection, numbered ? u'#' + entry.queryId : entry.query};
        auto group = groupOf.find(identity);
        if (group == groupOf.end()) {
            group = groupOf.insert(identity, groups.size());
            groups.push_back({queryName(entry), -1, {}});
        } else if (numbered && !entry.query.isEmpty() && groups[*group].members.size() < 2) {
            groups[*group].name = queryName(entry);
        }
        groups[*group].members.push_back(int(index));
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, size_t>> order;
    order.reserve(groups.size());
    for (size_t group = 0; group < groups.size(); ++group)
        order.emplace_back(collator.sortKey(groups[group].name), group);
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.first < b.first; });
    Gatherings sorted;
    sorted.reserve(groups.size());
    for (const auto &[name, group] : order)
        sorted.push_back(std::move(groups[group]));
    return sorted;
}

} // namespace

TimelineLayout::TimelineLayout(const QList<TimelineEntry> &entries, Grouping grouping,
                               const QList<ConnectionFace> &faces)
{
    m_bars.reserve(size_t(entries.size()));
    m_keys.reserve(size_t(entries.size()));
    m_barOf.reserve(entries.size());
    Gatherings groups = grouping == Grouping::ByConnection ? byConnection(entries, faces) : byQuery(entries);
    for (Gathered &group : groups) {
        if (group.members.empty())
            continue;
        const int firstLane = int(m_lanes.size());
        pack(entries, std::move(group.members));
        m_groups.push_back({group.name, group.mark, firstLane, int(m_lanes.size())});
    }
}

std::optional<int> TimelineLayout::barOf(const ExecutionKey &key) const
{
    const auto found = m_barOf.constFind(key);
    return found == m_barOf.cend() ? std::nullopt : std::optional(*found);
}

std::pair<int, int> TimelineLayout::barsWithin(int lane, qint64 from, qint64 to, qint64 now) const
{
    const Lane &bounds = m_lanes.at(size_t(lane));
    const auto begin = m_bars.cbegin() + bounds.firstBar;
    const auto end = m_bars.cbegin() + bounds.endBar;
    const auto first =
        std::partition_point(begin, end, [from, now](const Bar &bar) { return bar.endAt(now) < from; });
    const auto last = std::partition_point(first, end, [to](const Bar &bar) { return bar.begin <= to; });
    return {int(first - m_bars.cbegin()), int(last - m_bars.cbegin())};
}

/// Each takes the first lane that is free when it begins.
void TimelineLayout::pack(const QList<TimelineEntry> &entries, std::vector<int> members)
{
    std::ranges::stable_sort(members, {}, [&entries](int entry) { return entries.at(entry).begin; });

    using Busy = std::pair<qint64, int>; // until when, lane
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
    std::priority_queue<int, std::vector<int>, std::greater<>> free;
    std::vector<std::vector<int>> lanes;
    for (const int member : members) {
        const TimelineEntry &entry = entries.at(member);
        while (!busy.empty() && busy.top().first <= entry.begin) {
            free.push(busy.top().second);
            busy.pop();
        }
        int lane = int(lanes.size());
        if (free.empty()) {
            lanes.emplace_back();
        } else {
            lane = free.top();
            free.pop();
        }
        lanes[size_t(lane)].push_back(member);
        // One that took no time still keeps others from lying on it.
        busy.emplace(std::max(entry.end, entry.begin + 1), lane);
    }

    const int group = int(m_groups.size());
    for (const std::vector<int> &lane : lanes) {
        const int number = int(m_lanes.size());
        const int firstBar = barCount();
        for (const int member : lane) {
            const TimelineEntry &entry = entries.at(member);
            m_barOf.insert(entry.key, barCount());
            m_keys.push_back(entry.key);
            m_bars.push_back({entry.begin, entry.runsFrom, entry.end, entry.cancelAskedAt, number,
                              entry.status, entry.stale});
            m_hasOpenBars = m_hasOpenBars || entry.isOpen();
            m_earliest = std::min(m_earliest.value_or(entry.begin), entry.begin);
        }
        m_lanes.push_back({group, firstBar, barCount()});
    }
}

} // namespace Quell
