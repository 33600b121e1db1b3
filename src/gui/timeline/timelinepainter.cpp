// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepainter.h"

#include "statepalette.h"
#include "timelinetextures.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Quell {

using TimelineTextures::Part;

namespace {

/// Narrower than this a pattern cannot be told.
constexpr int slimWidth = 7;
constexpr int tickDistance = 100;
constexpr int labelMargin = 12;
constexpr int markSide = 6;

struct TimelinePainterText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::TimelinePainter)
};

/// What is worse is drawn later, and so lies on top where things are dense.
constexpr std::array drawingOrder{
    DisplayStatus::Expired, DisplayStatus::Completed,  DisplayStatus::Cancelled,    DisplayStatus::Partial,
    DisplayStatus::Unknown, DisplayStatus::Queued,     DisplayStatus::Running,      DisplayStatus::Gone,
    DisplayStatus::Failed,  DisplayStatus::Cancelling, DisplayStatus::StillRunning,
};

QColor gridColour(const QPalette &palette)
{
    return StatePalette::blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.16);
}

/// Beside the line of now, on the axis; empty where now is not in sight.
QRect nowLabel(const TimelinePicture &picture, const QFontMetrics &font)
{
    if (!picture.scale.contains(picture.now))
        return {};
    const int x = int(std::lround(picture.scale.x(picture.now)));
    const int width = font.horizontalAdvance(TimelinePainterText::tr("now")) + 8;
    const int left = x + 1 + width > picture.area.right() ? x - 1 - width : x + 1;
    return {left, picture.area.top(), width, picture.metrics.axisHeight - 2};
}

/// A stretch of pixels of one look that grows as long as what follows lies on it or touches it.
struct Stretch
{
    int left = 0;
    int right = -1; ///< one beyond
    int status = -1;
    bool stale = false;
    bool queue = false;
    bool merged = false;
};

} // namespace

void TimelinePainter::setLook(const QPalette &palette, qreal devicePixelRatio)
{
    if (qFuzzyCompare(m_ratio, devicePixelRatio) && palette == m_palette)
        return;
    m_ratio = devicePixelRatio;
    m_palette = palette;
    for (int status = 0; status < statuses; ++status) {
        for (const bool stale : {false, true}) {
            for (int part = 0; part < parts; ++part)
                look(DisplayStatus(status), stale, part).brush = TimelineTextures::brush(
                    DisplayStatus(status), stale, Part(part), palette, devicePixelRatio);
        }
    }
}

TimelinePainter::Look &TimelinePainter::look(DisplayStatus status, bool stale, int part)
{
    const int place = (int(status) * 2 + int(stale)) * parts + part;
    return m_looks[size_t(place)];
}

void TimelinePainter::paint(QPainter *painter, const TimelinePicture &picture)
{
    painter->fillRect(picture.area, m_palette.color(QPalette::Base));
    painter->fillRect(picture.labels, m_palette.color(QPalette::Base));
    drawAxis(painter, picture);
    collect(picture);
    drawBars(painter, picture);
    drawNow(painter, picture);
    drawLabels(painter, picture);
    if (picture.rows.isEmpty() && !picture.nothing.isEmpty()) {
        painter->setPen(StatePalette::quiet(m_palette, m_palette.color(QPalette::Base)));
        const QRect all = picture.area.united(picture.labels)
                              .adjusted(labelMargin, picture.metrics.axisHeight, -labelMargin, 0);
        painter->drawText(all, Qt::AlignCenter | Qt::TextWordWrap, picture.nothing);
    }
}

void TimelinePainter::collect(const TimelinePicture &picture)
{
    for (Look &look : m_looks)
        look.rects.clear();
    m_marks.clear();
    m_markEdges.clear();
    const int top = picture.scrolled - picture.metrics.lanePitch;
    const int bottom = picture.scrolled + picture.area.height();
    for (const TimelineRows::Row &row : picture.rows.rows()) {
        if (row.y >= top && row.y <= bottom)
            collectRow(picture, row);
    }
    m_rectangles = 0;
    for (const Look &look : m_looks)
        m_rectangles += int(look.rects.size());
}

void TimelinePainter::collectRow(const TimelinePicture &picture, const TimelineRows::Row &row)
{
    const TimelineScale &scale = picture.scale;
    const TimelineMetrics &metrics = picture.metrics;
    const int y = row.y - picture.scrolled + picture.area.top() + metrics.axisHeight;
    // A little beyond the edges, so that no edge of a bar is seen where it does not end.
    const double least = scale.left() - 4.0;
    const double most = scale.right() + 4.0;
    const auto pixel = [&](qint64 time) { return int(std::lround(std::clamp(scale.x(time), least, most))); };

    Stretch stretch;
    const auto flush = [&] {
        if (stretch.status < 0)
            return;
        const int width = stretch.right - stretch.left;
        const bool slim = width < slimWidth;
        const Part part =
            stretch.queue ? (slim ? Part::SlimQueue : Part::Queue) : (slim ? Part::Slim : Part::Run);
        look(DisplayStatus(stretch.status), stretch.stale, int(part))
            .rects.emplace_back(stretch.left, y, width, metrics.barHeight);
    };
    const auto add = [&](int left, int right, const TimelineLayout::Bar &bar, bool queue) {
        const bool sameLook =
            stretch.status == int(bar.status) && stretch.stale == bar.stale && stretch.queue == queue;
        if (sameLook && left <= stretch.right) {
            stretch.right = std::max(stretch.right, right);
            return;
        }
        flush();
        stretch = {left, right, int(bar.status), bar.stale, queue};
    };

    int lastMark = scale.left() - 2 * markSide;
    for (int index = row.firstBar; index < row.endBar; ++index) {
        const TimelineLayout::Bar &bar = picture.layout.bars()[size_t(index)];
        const int left = pixel(bar.begin);
        const int right = std::max(left + metrics.narrowest, pixel(bar.endAt(picture.now)));
        const int runs = std::clamp(pixel(std::min(bar.runsFrom, bar.endAt(picture.now))), left, right);
        // What never left the queue is all queue; what ran shows at least a pixel of that.
        const bool ran = bar.runsFrom < bar.endAt(picture.now) || bar.runsFrom == bar.begin;
        const bool slim = right - left < slimWidth;
        const int split = !ran ? right : slim ? left : std::min(runs, right - 1);
        // Of its own status the whole bar tells; lighter is only what lies before another one.
        const bool waitsStill = bar.status == DisplayStatus::Queued;
        // Two that follow each other at once are two, wherever there is room to show it.
        const int gap = !slim && bar.end != TimelineEntry::open ? 1 : 0;
        if (split > left)
            add(left, ran ? split : right - gap, bar, !waitsStill);
        if (ran)
            add(split, right - gap, bar, false);

        if (bar.cancelAskedAt != TimelineEntry::never && scale.contains(bar.cancelAskedAt)) {
            const int at = pixel(bar.cancelAskedAt);
            if (at - lastMark >= markSide) {
                lastMark = at;
                m_markEdges.emplace_back(at - markSide / 2 - 1, y - 3, markSide + 2, markSide + 2);
                m_markEdges.emplace_back(at - 2, y - 2, 4, metrics.barHeight + 4);
                m_marks.emplace_back(at - markSide / 2, y - 2, markSide, markSide);
                m_marks.emplace_back(at - 1, y - 2, 2, metrics.barHeight + 3);
            }
        }
    }
    flush();
}

void TimelinePainter::drawBars(QPainter *painter, const TimelinePicture &picture)
{
    painter->save();
    painter->setClipRect(picture.area.adjusted(0, picture.metrics.axisHeight, 0, 0));
    painter->setPen(Qt::NoPen);
    // Patterns move with the bars that they fill.
    const double phase = std::fmod(double(picture.scale.from()) / picture.scale.millisecondsPerPixel(), 8.0);
    painter->setBrushOrigin(
        QPointF(picture.area.left() - std::round(phase), picture.area.top() - picture.scrolled % 8));
    for (const DisplayStatus status : drawingOrder) {
        for (const bool stale : {true, false}) {
            for (const Part part : {Part::Queue, Part::SlimQueue, Part::Run, Part::Slim}) {
                const Look &one = look(status, stale, int(part));
                if (one.rects.empty())
                    continue;
                painter->setBrush(one.brush);
                painter->drawRects(one.rects.data(), int(one.rects.size()));
            }
        }
    }
    if (!m_marks.empty()) {
        painter->setBrush(m_palette.color(QPalette::Base));
        painter->drawRects(m_markEdges.data(), int(m_markEdges.size()));
        painter->setBrush(m_palette.color(QPalette::Text));
        painter->drawRects(m_marks.data(), int(m_marks.size()));
    }
    if (picture.hovered && picture.hovered != picture.current)
        drawOutline(painter, picture, *picture.hovered, false);
    if (picture.current)
        drawOutline(painter, picture, *picture.current, true);
    painter->restore();
}

void TimelinePainter::drawOutline(QPainter *painter, const TimelinePicture &picture, int bar,
                                  bool current) const
{
    const QRect rect = picture.rows.rectOf(bar, picture.layout, picture.scale, picture.now);
    if (!rect.isValid())
        return;
    const QRect shown =
        rect.translated(0, picture.area.top() + picture.metrics.axisHeight - picture.scrolled);
    painter->setBrush(Qt::NoBrush);
    const QColor text = m_palette.color(QPalette::Text);
    const QColor base = m_palette.color(QPalette::Base);
    if (!current) {
        painter->setPen(StatePalette::blend(base, text, 0.6));
        painter->drawRect(shown.adjusted(-1, -1, 0, 0));
        return;
    }
    // The ground between keeps the frame apart from the bar, whatever its colour.
    const QColor frame =
        picture.focused ? StatePalette::readable(m_palette.color(QPalette::Highlight), base) : text;
    painter->setPen(base);
    painter->drawRect(shown.adjusted(-1, -1, 0, 0));
    QPen pen(frame, 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    painter->drawRect(shown.adjusted(-2, -2, 2, 2));
}

void TimelinePainter::drawAxis(QPainter *painter, const TimelinePicture &picture) const
{
    const QRect &area = picture.area;
    const int height = picture.metrics.axisHeight;
    const QFontMetrics font = painter->fontMetrics();
    const QList<TimelineTick> ticks =
        picture.scale.ticks(std::max(tickDistance, 7 * font.horizontalAdvance(u'0') + 30));
    const QColor base = m_palette.color(QPalette::Base);
    const QRect now = nowLabel(picture, font);
    painter->save();
    painter->setClipRect(area);
    for (const TimelineTick &tick : ticks) {
        const int x = int(std::lround(picture.scale.x(tick.at)));
        painter->setPen(gridColour(m_palette));
        painter->drawLine(x, area.top(), x, area.bottom());
        // Half of a time is worse than none.
        const QRect place(x + 4, area.top(), font.horizontalAdvance(tick.text) + 1, height);
        if (place.intersects(now.adjusted(-3, 0, 3, 0)))
            continue;
        painter->setPen(tick.dayBegins ? m_palette.color(QPalette::Text)
                                       : StatePalette::quiet(m_palette, base));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, tick.text);
    }
    painter->restore();
}

void TimelinePainter::drawNow(QPainter *painter, const TimelinePicture &picture) const
{
    if (!picture.scale.contains(picture.now))
        return;
    const QRect &area = picture.area;
    const QColor base = m_palette.color(QPalette::Base);
    const QColor line = StatePalette::readable(m_palette.color(QPalette::Highlight), base);
    const int x = int(std::lround(picture.scale.x(picture.now)));
    painter->save();
    painter->setClipRect(area);
    painter->fillRect(QRect(x - 1, area.top(), 2, area.height()), line);
    const QRect label = nowLabel(picture, painter->fontMetrics());
    painter->fillRect(label, base);
    painter->setPen(line);
    painter->drawText(label, Qt::AlignCenter, TimelinePainterText::tr("now"));
    painter->restore();
}

void TimelinePainter::drawLabels(QPainter *painter, const TimelinePicture &picture) const
{
    const QRect &labels = picture.labels;
    const int top = labels.top() + picture.metrics.axisHeight;
    const bool onTheRight = labels.left() > picture.area.left();
    const QFontMetrics font = painter->fontMetrics();
    painter->setPen(gridColour(m_palette));
    const int edge = onTheRight ? labels.left() : labels.right();
    painter->drawLine(edge, labels.top(), edge, labels.bottom());

    painter->save();
    painter->setClipRect(QRect(labels.left(), top, labels.width(), labels.bottom() - top + 1));
    for (const TimelineRows::GroupRow &row : picture.rows.groups()) {
        const int y = row.y - picture.scrolled + top;
        if (y + row.height < top || y > labels.bottom())
            continue;
        const TimelineLayout::Group &group = picture.layout.groups()[size_t(row.group)];
        // A group that is higher than the view keeps its name in sight.
        const int shownY =
            std::min(std::max(y, top + 2), std::max(y, y + row.height - picture.metrics.labelHeight));
        QRect place(labels.left() + labelMargin, shownY, labels.width() - 2 * labelMargin,
                    picture.metrics.labelHeight);
        if (group.mark >= 0) {
            const int side = 8;
            const int left = onTheRight ? place.right() - side + 1 : place.left();
            painter->fillRect(left, place.center().y() - side / 2 + 1, side, side,
                              StatePalette::mark(group.mark));
            place.adjust(onTheRight ? 0 : side + 7, 0, onTheRight ? -(side + 7) : 0, 0);
        }
        painter->setPen(m_palette.color(QPalette::Text));
        painter->drawText(place,
                          int(onTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                              | Qt::AlignVCenter | Qt::TextSingleLine,
                          font.elidedText(group.name, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

} // namespace Quell
