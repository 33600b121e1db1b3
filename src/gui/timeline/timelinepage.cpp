// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepage.h"

#include "clock.h"
#include "connectionfaces.h"
#include "executiontracker.h"
#include "holdguard.h"
#include "monitor.h"
#include "timelinelegend.h"
#include "timelinesource.h"
#include "timelinetext.h"
#include "timelineview.h"

#include <QVBoxLayout>

namespace Quell {

namespace {

constexpr double zoomByButton = 1.5;

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : QWidget(parent),
      m_controls(new TimelineControls(this)),
      m_view(new TimelineView(this))
{
    m_view->setNothing(
        tr("Nothing to show yet. The executions of the list appear here as bars over time: how long "
           "they waited, how long they ran, and when they were asked to stop."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_controls);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void TimelinePage::follow(const WindowContext &context, ExecutionFilterModel *shown,
                          const ConnectionFaces *faces)
{
    m_context = context;
    m_faces = faces;
    m_source = new TimelineSource(shown, context.tracker, context.monitor, context.clock, this);
    m_view->follow(context.clock,
                   [this](const ExecutionKey &key, bool onOneLine) { return describe(key, onOneLine); });
    connect(m_source, &TimelineSource::changed, this, &TimelinePage::arrange);
    connect(m_faces, &ConnectionFaces::changed, this, &TimelinePage::arrange);
    connect(m_view->holdGuard(), &HoldGuard::heldChanged, m_source, &TimelineSource::setHeld);
    wireControls();
    applySpan(m_controls->span());
}

void TimelinePage::setCurrent(const std::optional<ExecutionKey> &key)
{
    m_view->setCurrent(key);
}

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_source)
        m_source->setWatched(true);
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_source)
        m_source->setWatched(false);
}

void TimelinePage::wireControls()
{
    connect(m_controls, &TimelineControls::spanChosen, this, &TimelinePage::applySpan);
    connect(m_controls, &TimelineControls::rangeChosen, m_view, &TimelineView::showRange);
    connect(m_controls, &TimelineControls::groupingChosen, this, &TimelinePage::arrange);
    connect(m_controls, &TimelineControls::legendRequested, this, &TimelinePage::showLegend);
    connect(m_controls, &TimelineControls::nowRequested, m_view, &TimelineView::showNow);
    connect(m_controls, &TimelineControls::zoomRequested, m_view,
            [this](bool closer) { m_view->zoomBy(closer ? 1 / zoomByButton : zoomByButton); });
    connect(m_view, &TimelineView::rangeChosen, m_controls,
            [this] { m_controls->setSpan(TimelineControls::Span::Chosen); });
    connect(m_view, &TimelineView::rangeMoved, m_controls,
            [this] { m_controls->showRange(m_view->scale().from(), m_view->scale().to()); });
    connect(m_view, &TimelineView::timePassed, m_source, &TimelineSource::lookForStale);
}

void TimelinePage::setSpan(TimelineControls::Span span)
{
    m_controls->setSpan(span);
    applySpan(span);
}

void TimelinePage::setGrouping(TimelineLayout::Grouping grouping)
{
    m_controls->setGrouping(grouping);
    arrange();
}

void TimelinePage::showLegend()
{
    if (!m_legend) {
        m_legend = new TimelineLegend(this);
        m_legend->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_legend->show();
    m_legend->raise();
    m_legend->activateWindow();
}

void TimelinePage::arrange()
{
    m_view->setLayout(TimelineLayout(m_source->entries(), m_controls->grouping(), m_faces->all()));
}

void TimelinePage::applySpan(TimelineControls::Span span)
{
    switch (span) {
    case TimelineControls::Span::Everything:
        m_view->showEverything();
        break;
    case TimelineControls::Span::Chosen:
        m_controls->showRange(m_view->scale().from(), m_view->scale().to());
        break;
    default:
        m_view->showLast(TimelineControls::lengthOf(span));
    }
}

QString TimelinePage::describe(const ExecutionKey &key, bool onOneLine) const
{
    const std::optional<Execution> execution = m_context.tracker->find(key);
    if (!execution)
        return {};
    const QDateTime now = m_context.clock->now();
    const bool stale = isStale(*execution, m_context.monitor->health(key.connection), now);
    const QString connection = m_faces->of(key.connection).name;
    return onOneLine ? TimelineText::sentence(*execution, connection, stale, now)
                     : TimelineText::lines(*execution, connection, stale, now);
}

} // namespace Quell

#include "moc_timelinepage.cpp"
