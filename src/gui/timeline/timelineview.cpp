// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "executiontexts.h"
#include "holdguard.h"
#include "timelineaccessible.h"

#include <QAccessible>
#include <QCursor>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// What lies ahead of now is a part of the span, so that the line does not stick to the edge.
constexpr double shareAhead = 0.06;
constexpr int widestLabelsInCharacters = 24;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Timeline"));
    installAccessibleTimeline();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    // Every pixel is drawn anyway.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    measure();
}

void TimelineView::follow(Clock *clock, Describe describe)
{
    m_clock = clock;
    m_describe = std::move(describe);
    m_now = clock->now().toMSecsSinceEpoch();
    m_guard = new HoldGuard(viewport(), clock, this);
    connect(m_guard, &HoldGuard::heldChanged, this, [this](bool held) {
        if (!held)
            catchUp();
    });
}

void TimelineView::setLayout(const TimelineLayout &layout)
{
    const std::optional<ExecutionKey> before = keyUnderPointer();
    m_layout = layout;
    m_hovered.reset();
    m_current = m_currentKey ? m_layout.barOf(*m_currentKey) : std::nullopt;
    moveOn();
    noteSlideFrom(before);
}

void TimelineView::showLast(milliseconds span)
{
    const qint64 now = m_clock->now().toMSecsSinceEpoch();
    showRange(now - span.count(), now + qint64(double(span.count()) * shareAhead));
}

void TimelineView::showRange(qint64 from, qint64 to)
{
    m_now = m_clock->now().toMSecsSinceEpoch();
    m_scale.setRange(from, to);
    m_followsNow = m_scale.contains(m_now);
    arrange();
    Q_EMIT rangeMoved();
    waitForTime();
}

void TimelineView::showEverything()
{
    const qint64 now = m_clock->now().toMSecsSinceEpoch();
    const qint64 earliest = std::min(now, m_layout.earliest().value_or(now));
    const qint64 margin = std::max<qint64>(TimelineScale::shortestSpan, (now - earliest) / 50);
    showLast(milliseconds(now - earliest + margin));
}

void TimelineView::showNow()
{
    const qint64 span = m_scale.span();
    const qint64 to = m_clock->now().toMSecsSinceEpoch() + qint64(double(span) * shareAhead);
    showRange(to - span, to);
}

void TimelineView::zoomBy(double factor)
{
    const QRect current = m_current ? rectOf(*m_current) : QRect();
    const bool inSight =
        current.isValid() && current.right() >= m_area.left() && current.left() <= m_area.right();
    const int x =
        inSight ? std::clamp(current.center().x(), m_area.left(), m_area.right()) : m_area.center().x();
    zoomAt(x, factor, inSight ? current.center().y() : m_area.center().y());
}

void TimelineView::setCurrent(const std::optional<ExecutionKey> &key)
{
    m_currentKey = key;
    const std::optional<int> bar = key ? m_layout.barOf(*key) : std::nullopt;
    if (bar == m_current)
        return;
    m_current = bar;
    viewport()->update();
    if (bar && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(*bar);
        QAccessible::updateAccessibility(&event);
    }
}

QRect TimelineView::rectOf(int bar) const
{
    const QRect rect = m_rows.rectOf(bar, m_layout, m_scale, m_now);
    return rect.isValid()
        ? rect.translated(0, m_area.top() + m_metrics.axisHeight - verticalScrollBar()->value())
        : QRect();
}

QString TimelineView::sentenceOf(int bar) const
{
    return m_describe ? m_describe(m_layout.keyOf(bar), true) : QString();
}

QSize TimelineView::sizeHint() const
{
    return {80 * fontMetrics().averageCharWidth(), m_metrics.axisHeight + 8 * m_metrics.lanePitch};
}

void TimelineView::measure()
{
    const int height = fontMetrics().height();
    m_metrics.barHeight = std::max(8, height * 7 / 8);
    m_metrics.lanePitch = m_metrics.barHeight + std::max(4, height / 4);
    m_metrics.labelHeight = std::max(height + 1, m_metrics.lanePitch);
    m_metrics.groupGap = std::max(10, height * 4 / 5);
    m_metrics.axisHeight = height + 8;
    arrange();
}

/// What has a place in the span, and where. The group in the middle of things keeps its place in sight by the caller.
void TimelineView::arrange()
{
    const QRect all = viewport()->rect();
    const int labels =
        std::min(widestLabelsInCharacters * fontMetrics().averageCharWidth(), all.width() * 3 / 10);
    m_labels = all;
    m_labels.setWidth(labels);
    if (isRightToLeft())
        m_labels.moveRight(all.right());
    m_area = isRightToLeft() ? all.adjusted(0, 0, -labels, 0) : all.adjusted(labels, 0, 0, 0);
    m_scale.setExtent(m_area.left(), m_area.width());
    m_rows = TimelineRows(m_layout, m_scale, m_metrics, m_now);

    QScrollBar *bar = verticalScrollBar();
    const int page = std::max(0, m_area.height() - m_metrics.axisHeight);
    bar->setPageStep(page);
    bar->setSingleStep(m_metrics.lanePitch);
    bar->setRange(0, std::max(0, m_rows.height() - page));
    viewport()->update();
}

void TimelineView::rangeWasChosen()
{
    m_followsNow = m_scale.contains(m_now);
    Q_EMIT rangeChosen();
    Q_EMIT rangeMoved();
    waitForTime();
}

/// The group at that height stays there, although others come and go with the span.
void TimelineView::zoomAt(double x, double factor, int anchorY)
{
    const int above = m_area.top() + m_metrics.axisHeight - verticalScrollBar()->value();
    const TimelineRows::GroupRow *under = m_rows.groupAt(anchorY - above);
    const int group = under ? under->group : -1;
    const int before = under ? under->y - verticalScrollBar()->value() : 0;
    m_scale.zoom(std::clamp(x, double(m_area.left()), double(m_area.right())), factor);
    arrange();
    if (const TimelineRows::GroupRow *after = m_rows.groupRow(group))
        verticalScrollBar()->setValue(after->y - before);
    rangeWasChosen();
}

/// Time has passed.
void TimelineView::catchUp()
{
    const std::optional<ExecutionKey> before = keyUnderPointer();
    moveOn();
    noteSlideFrom(before);
}

void TimelineView::moveOn()
{
    const qint64 now = m_clock->now().toMSecsSinceEpoch();
    const bool still = m_guard->isHeld() || m_press;
    if (!still) {
        if (m_followsNow && now != m_now) {
            m_scale.shift(now - m_now);
            Q_EMIT rangeMoved();
        }
        m_now = now;
    }
    arrange();
    waitForTime();
    Q_EMIT timePassed();
}

/// As long as there is something to see of it: a pixel at a time, and no more often than once a second.
void TimelineView::waitForTime()
{
    if (m_waiting || !m_clock || !isVisible() || !m_layout.hasOpenBars() || m_scale.from() > m_now
        || (!m_followsNow && !m_scale.contains(m_now)))
        return;
    m_waiting = true;
    const milliseconds delay(
        std::clamp(qint64(m_scale.millisecondsPerPixel()), qint64(1'000), qint64(60'000)));
    m_clock->callAfter(delay, this, [this] {
        m_waiting = false;
        if (isVisible() && !window()->isMinimized())
            catchUp();
    });
}

void TimelineView::hover(const std::optional<int> &bar)
{
    if (m_hovered == bar)
        return;
    m_hovered = bar;
    viewport()->update();
}

void TimelineView::choose(std::optional<int> bar)
{
    if (!bar)
        return;
    const ExecutionKey key = m_layout.keyOf(*bar);
    bringIntoView(*bar);
    setCurrent(key);
    Q_EMIT chosen(key);
}

void TimelineView::bringIntoView(int bar)
{
    const TimelineLayout::Bar &what = m_layout.bars().at(size_t(bar));
    const bool inTime = what.endAt(m_now) >= m_scale.from() && what.begin <= m_scale.to();
    if (!inTime) {
        const qint64 middle = what.begin + (what.endAt(m_now) - what.begin) / 2;
        m_scale.shift(middle - m_scale.from() - m_scale.span() / 2);
        arrange();
        rangeWasChosen();
    }
    const QRect rect = m_rows.rectOf(bar, m_layout, m_scale, m_now);
    QScrollBar *scroll = verticalScrollBar();
    if (rect.top() - m_metrics.groupGap < scroll->value())
        scroll->setValue(rect.top() - m_metrics.groupGap);
    else if (rect.bottom() + m_metrics.groupGap > scroll->value() + scroll->pageStep())
        scroll->setValue(rect.bottom() + m_metrics.groupGap - scroll->pageStep());
}

std::optional<int> TimelineView::barAt(const QPoint &at) const
{
    if (!m_area.adjusted(0, m_metrics.axisHeight, 0, 0).contains(at))
        return std::nullopt;
    const QPoint inContent(at.x(),
                           at.y() - m_area.top() - m_metrics.axisHeight + verticalScrollBar()->value());
    return m_rows.barAt(inContent, m_layout, m_scale, m_now);
}

std::optional<ExecutionKey> TimelineView::keyAt(const QPoint &at) const
{
    const std::optional<int> bar = barAt(at);
    return bar ? std::optional(m_layout.keyOf(*bar)) : std::nullopt;
}

std::optional<ExecutionKey> TimelineView::keyUnderPointer() const
{
    return viewport()->underMouse() ? keyAt(viewport()->mapFromGlobal(QCursor::pos())) : std::nullopt;
}

void TimelineView::noteSlideFrom(const std::optional<ExecutionKey> &before)
{
    const std::optional<ExecutionKey> now = keyUnderPointer();
    if (m_guard && now && now != before)
        m_guard->noteSlide();
}

QString TimelineView::nothingInSight() const
{
    if (m_layout.isEmpty())
        return m_nothing;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_now);
    const auto moment = [&now](qint64 at) {
        return ExecutionTexts::moment(QDateTime::fromMSecsSinceEpoch(at), now);
    };
    return tr("Nothing of the list ran from %1 to %2. Choose a longer time span to see it.")
        .arg(moment(m_scale.from()), moment(m_scale.to()));
}

TimelinePicture TimelineView::picture() const
{
    return {.layout = m_layout,
            .rows = m_rows,
            .scale = m_scale,
            .metrics = m_metrics,
            .area = m_area,
            .labels = m_labels,
            .scrolled = verticalScrollBar()->value(),
            .now = m_now,
            .current = m_current,
            .hovered = m_hovered,
            .focused = hasFocus(),
            .nothing = m_rows.isEmpty() ? nothingInSight() : QString()};
}

} // namespace Quell

#include "moc_timelineview.cpp"
