// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerows.h"

#include <algorithm>
#include <cmath>

namespace Quell {

TimelineRows::TimelineRows(const TimelineLayout &layout, const TimelineScale &scale,
                           const TimelineMetrics &metrics, qint64 now)
    : m_metrics(metrics)
{
    // A bar is drawn wider than it is where it would be too narrow, and still in sight then.
    const qint64 from = scale.from() - qint64(metrics.narrowest * scale.millisecondsPerPixel());
    int y = metrics.groupGap / 2;
    for (int group = 0; group < int(layout.groups().size()); ++group) {
        const TimelineLayout::Group &bounds = layout.groups()[size_t(group)];
        const int top = y;
        for (int lane = bounds.firstLane; lane < bounds.endLane; ++lane) {
            const auto [first, end] = layout.barsWithin(lane, from, scale.to(), now);
            if (first == end)
                continue;
            m_rows.push_back({lane, y, first, end});
            y += metrics.lanePitch;
        }
        if (y == top)
            continue;
        const int height = std::max(y - top, metrics.labelHeight);
        m_groups.push_back({group, top, height});
        y = top + height + metrics.groupGap;
    }
    m_height = y - metrics.groupGap / 2;
}

std::optional<int> TimelineRows::barAt(const QPoint &point, const TimelineLayout &layout,
                                       const TimelineScale &scale, qint64 now) const
{
    const int gap = m_metrics.lanePitch - m_metrics.barHeight;
    const auto below = std::ranges::upper_bound(m_rows, point.y() + gap / 2, {}, &Row::y);
    if (below == m_rows.begin())
        return std::nullopt;
    const Row &row = *std::prev(below);
    if (point.y() > row.y + m_metrics.barHeight + gap / 2)
        return std::nullopt;
    // Of bars so narrow that they cover one another the later one lies on top.
    const qint64 time = scale.timeAt(point.x());
    const auto begin = layout.bars().cbegin() + row.firstBar;
    const auto end = layout.bars().cbegin() + row.endBar;
    const auto next = std::partition_point(
        begin, end, [time](const TimelineLayout::Bar &bar) { return bar.begin <= time; });
    if (next == begin)
        return std::nullopt;
    const int bar = int(std::prev(next) - layout.bars().cbegin());
    const QRect rect = rectOf(bar, layout, scale, now);
    return point.x() <= rect.right() + 1 ? std::optional(bar) : std::nullopt;
}

QRect TimelineRows::rectOf(int bar, const TimelineLayout &layout, const TimelineScale &scale,
                           qint64 now) const
{
    const TimelineLayout::Bar &what = layout.bars().at(size_t(bar));
    const std::optional<int> row = rowOf(what.lane);
    if (!row)
        return {};
    // Beyond the edges nobody sees where it ends; kept within what integers can say.
    const double reach = 4.0 * (scale.right() - scale.left()) + 1000;
    const auto pixel = [&scale, reach](qint64 time) {
        return int(std::lround(std::clamp(scale.x(time), scale.left() - reach, scale.right() + reach)));
    };
    const int left = pixel(what.begin);
    const int right = std::max(left + m_metrics.narrowest, pixel(what.endAt(now)));
    return {left, m_rows[size_t(*row)].y, right - left, m_metrics.barHeight};
}

const TimelineRows::GroupRow *TimelineRows::groupAt(int y) const
{
    const auto below = std::ranges::upper_bound(m_groups, y, {}, &GroupRow::y);
    return below == m_groups.begin() ? nullptr : &*std::prev(below);
}

const TimelineRows::GroupRow *TimelineRows::groupRow(int group) const
{
    const auto found = std::ranges::lower_bound(m_groups, group, {}, &GroupRow::group);
    return found != m_groups.end() && found->group == group ? &*found : nullptr;
}

std::optional<int> TimelineRows::rowOf(int lane) const
{
    const auto found = std::ranges::lower_bound(m_rows, lane, {}, &Row::lane);
    return found != m_rows.end() && found->lane == lane ? std::optional(int(found - m_rows.begin()))
                                                        : std::nullopt;
}

} // namespace Quell
