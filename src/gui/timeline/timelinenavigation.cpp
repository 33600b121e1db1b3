// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinenavigation.h"

#include <algorithm>
#include <cstdlib>

namespace Quell::TimelineNavigation {

namespace {

std::optional<int> latest(const TimelineLayout &layout, int first, int end)
{
    const auto begin = layout.bars().cbegin();
    const auto found = std::max_element(
        begin + first, begin + end,
        [](const TimelineLayout::Bar &a, const TimelineLayout::Bar &b) { return a.begin < b.begin; });
    return first == end ? std::nullopt : std::optional(int(found - begin));
}

std::optional<int> start(const TimelineLayout &layout, const TimelineRows &rows)
{
    std::optional<int> best;
    for (const TimelineRows::Row &row : rows.rows()) {
        // The last of a lane is the one that began last.
        const int last = row.endBar - 1;
        if (!best || layout.bars()[size_t(last)].begin > layout.bars()[size_t(*best)].begin)
            best = last;
    }
    return best ? best : latest(layout, 0, layout.barCount());
}

/// The bar of a row that is nearest to the middle of another.
int nearest(const TimelineRows::Row &row, const TimelineLayout::Bar &to, const TimelineLayout &layout,
            qint64 now)
{
    const qint64 middle = to.begin + (to.endAt(now) - to.begin) / 2;
    int best = row.firstBar;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int index = row.firstBar; index < row.endBar; ++index) {
        const TimelineLayout::Bar &bar = layout.bars()[size_t(index)];
        const qint64 inside = std::clamp(middle, bar.begin, bar.endAt(now));
        if (const qint64 distance = std::abs(middle - inside); distance < least) {
            least = distance;
            best = index;
        }
    }
    return best;
}

} // namespace

std::optional<int> next(Step step, std::optional<int> current, const TimelineLayout &layout,
                        const TimelineRows &rows, qint64 now)
{
    if (layout.isEmpty())
        return std::nullopt;
    if (!current || *current >= layout.barCount())
        return start(layout, rows);
    const TimelineLayout::Bar &bar = layout.bars()[size_t(*current)];
    const TimelineLayout::Lane &lane = layout.lanes()[size_t(bar.lane)];
    switch (step) {
    case Step::Left:
        return std::max(lane.firstBar, *current - 1);
    case Step::Right:
        return std::min(lane.endBar - 1, *current + 1);
    case Step::First:
        return lane.firstBar;
    case Step::Last:
        return lane.endBar - 1;
    case Step::Up:
    case Step::Down:
        break;
    }
    const auto &shown = rows.rows();
    if (shown.empty())
        return current;
    const auto at = std::ranges::lower_bound(shown, bar.lane, {}, &TimelineRows::Row::lane);
    if (step == Step::Up)
        return at == shown.begin() ? *current : nearest(*std::prev(at), bar, layout, now);
    const auto below = at != shown.end() && at->lane == bar.lane ? std::next(at) : at;
    return below == shown.end() ? *current : nearest(*below, bar, layout, now);
}

} // namespace Quell::TimelineNavigation
