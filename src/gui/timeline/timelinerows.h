// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinelayout.h"
#include "timelinescale.h"

#include <QPoint>
#include <QRect>

#include <optional>
#include <vector>

namespace Quell {

/// How high things are, in pixels; grows with the font.
struct TimelineMetrics
{
    int barHeight = 14;
    int lanePitch = 18; ///< from one lane to the next
    int labelHeight = 17; ///< a group is at least as high
    int groupGap = 14;
    int axisHeight = 24;
    int narrowest = 3; ///< a bar is at least as wide
};

/// Which lanes are shown, and where: those that have something in the span that is looked at. Pixels of the content, not
/// scrolled.
class TimelineRows
{
public:
    struct Row
    {
        int lane = 0;
        int y = 0; ///< of its bars' upper edge
        int firstBar = 0;
        int endBar = 0; ///< one beyond the last that is in the span
    };
    struct GroupRow
    {
        int group = 0;
        int y = 0;
        int height = 0;
    };

    TimelineRows() = default;
    TimelineRows(const TimelineLayout &layout, const TimelineScale &scale, const TimelineMetrics &metrics,
                 qint64 now);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<GroupRow> &groups() const { return m_groups; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// The bar under a point of the content.
    [[nodiscard]] std::optional<int> barAt(const QPoint &point, const TimelineLayout &layout,
                                           const TimelineScale &scale, qint64 now) const;
    /// Invalid where its lane is not shown.
    [[nodiscard]] QRect rectOf(int bar, const TimelineLayout &layout, const TimelineScale &scale,
                               qint64 now) const;
    [[nodiscard]] const GroupRow *groupAt(int y) const;
    [[nodiscard]] const GroupRow *groupRow(int group) const;
    /// The place of a lane among rows(); nothing where it is not shown.
    [[nodiscard]] std::optional<int> rowOf(int lane) const;

private:
    TimelineMetrics m_metrics;
    std::vector<Row> m_rows;
    std::vector<GroupRow> m_groups;
    int m_height = 0;
};

} // namespace Quell
