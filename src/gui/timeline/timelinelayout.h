// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionface.h"
#include "timelineentry.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Quell {

/// Which execution stands in which lane: groups, each packed into as few lanes as its executions need to lie side by side.
/// Knows neither pixels nor the span that is looked at. Within a lane bars are sorted by time and do not overlap; one that is
/// open is the last of its lane.
class TimelineLayout
{
public:
    enum class Grouping { ByConnection, ByQuery };

    struct Bar
    {
        qint64 begin = 0; ///< times as in TimelineEntry
        qint64 runsFrom = 0;
        qint64 end = 0;
        qint64 cancelAskedAt = TimelineEntry::never;
        int lane = 0;
        DisplayStatus status = DisplayStatus::Unknown;
        bool stale = false;

        /// Where it ends as seen at `now`.
        [[nodiscard]] qint64 endAt(qint64 now) const
        {
            return end == TimelineEntry::open ? std::max(begin, now) : end;
        }
    };
    struct Lane
    {
        int group = 0;
        int firstBar = 0;
        int endBar = 0; ///< one beyond its last
    };
    struct Group
    {
        QString name; ///< one line of plain text
        int mark = -1; ///< ConnectionFace::mark; -1 where it has none
        int firstLane = 0;
        int endLane = 0;
    };

    TimelineLayout() = default;
    /// Connections come in the order of `faces`, queries in that of their names.
    TimelineLayout(const QList<TimelineEntry> &entries, Grouping grouping,
                   const QList<ConnectionFace> &faces);

    [[nodiscard]] bool isEmpty() const { return m_bars.empty(); }
    [[nodiscard]] int barCount() const { return int(m_bars.size()); }
    /// By group, lane, and time.
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_lanes; }
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    [[nodiscard]] const ExecutionKey &keyOf(int bar) const { return m_keys.at(size_t(bar)); }
    [[nodiscard]] std::optional<int> barOf(const ExecutionKey &key) const;
    [[nodiscard]] bool hasOpenBars() const { return m_hasOpenBars; }
    /// Of all bars; nothing where there are none.
    [[nodiscard]] std::optional<qint64> earliest() const { return m_earliest; }

    /// The bars of a lane that are at least partly within from…to as seen at `now`: first, and one beyond the last.
    [[nodiscard]] std::pair<int, int> barsWithin(int lane, qint64 from, qint64 to, qint64 now) const;

private:
    void pack(const QList<TimelineEntry> &entries, std::vector<int> members);

    std::vector<Bar> m_bars;
    std::vector<ExecutionKey> m_keys;
    std::vector<Lane> m_lanes;
    std::vector<Group> m_groups;
    QHash<ExecutionKey, int> m_barOf;
    std::optional<qint64> m_earliest;
    bool m_hasOpenBars = false;
};

} // namespace Quell
