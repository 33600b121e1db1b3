// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinelayout.h"
#include "timelinerows.h"
#include "timelinescale.h"

#include <QBrush>
#include <QPalette>
#include <QRect>

#include <array>
#include <optional>
#include <vector>

class QPainter;

namespace Quell {

/// What a picture of the timeline shows.
struct TimelinePicture
{
    const TimelineLayout &layout;
    const TimelineRows &rows;
    const TimelineScale &scale;
    const TimelineMetrics &metrics;
    QRect area; ///< where the bars are, with the axis above them
    QRect labels; ///< where the groups' names are, as high as the area
    int scrolled = 0; ///< pixels of the content above the area
    qint64 now = 0;
    std::optional<int> current; ///< the bar that is selected
    std::optional<int> hovered;
    bool focused = false;
    QString nothing; ///< said where there is no bar
};

/// Draws the timeline. Ten thousand bars a frame: what is out of sight is skipped, neighbours of one status that fall onto the
/// same pixels become one rectangle, and all rectangles of a look are drawn in one call.
class TimelinePainter
{
public:
    /// Cheap where nothing is new.
    void setLook(const QPalette &palette, qreal devicePixelRatio);

    void paint(QPainter *painter, const TimelinePicture &picture);

    /// How many rectangles the last picture took.
    [[nodiscard]] int rectangles() const { return m_rectangles; }

private:
    struct Look
    {
        QBrush brush;
        std::vector<QRect> rects;
    };

    static constexpr int statuses = int(DisplayStatus::Gone) + 1;
    static constexpr int parts = 4;

    [[nodiscard]] Look &look(DisplayStatus status, bool stale, int part);
    void collect(const TimelinePicture &picture);
    void collectRow(const TimelinePicture &picture, const TimelineRows::Row &row);
    void drawAxis(QPainter *painter, const TimelinePicture &picture) const;
    void drawBars(QPainter *painter, const TimelinePicture &picture);
    void drawNow(QPainter *painter, const TimelinePicture &picture) const;
    void drawOutline(QPainter *painter, const TimelinePicture &picture, int bar, bool current) const;
    void drawLabels(QPainter *painter, const TimelinePicture &picture) const;

    QPalette m_palette;
    qreal m_ratio = 0;
    std::array<Look, size_t(statuses) * parts * 2> m_looks;
    std::vector<QRect> m_marks;
    std::vector<QRect> m_markEdges;
    int m_rectangles = 0;
};

} // namespace Quell
