// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailspanel.h"

#include "activitypage.h"
#include "clock.h"
#include "connections.h"
#include "executiontags.h"
#include "executiontracker.h"
#include "fixedfont.h"
#include "foreigntext.h"
#include "icons.h"
#include "overviewpage.h"
#include "planpage.h"
#include "querypage.h"
#include "timelinepage.h"
#include "windowsettings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

#include <array>

namespace Quell {

namespace {

using Grouping = TimelineLayout::Grouping;
using Span = TimelineControls::Span;

/// What a chosen span showed is over by the next time.
constexpr std::array<std::pair<Span, QLatin1StringView>, 4> spanWords{
    {{Span::Hour, QLatin1StringView("hour")},
     {Span::Day, QLatin1StringView("day")},
     {Span::Week, QLatin1StringView("week")},
     {Span::Everything, QLatin1StringView("everything")}}};

constexpr std::array<std::pair<Grouping, QLatin1StringView>, 2> groupingWords{
    {{Grouping::ByConnection, QLatin1StringView("by-connection")},
     {Grouping::ByQuery, QLatin1StringView("by-query")}}};

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabWidget(this)),
      m_overview(new OverviewPage(this)),
      m_query(new QueryPage(this)),
      m_plan(new PlanPage(this)),
      m_timeline(new TimelinePage(this)),
      m_activity(new ActivityPage(this)),
      m_id(new QLabel(this)),
      m_copy(new QToolButton(this)),
      m_enlarge(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the execution"));
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_query, tr("Query"));
    m_tabs->addTab(m_plan, tr("Plan"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_activity, tr("Activity"));

    setUpCorner();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
}

void DetailsPanel::setUpCorner()
{
    m_id->setTextFormat(Qt::PlainText);
    m_id->setFont(fixedFont(font()));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setIcon(Icons::themed(QLatin1StringView("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the ID"));
    m_copy->setAccessibleName(tr("Copy ID of the shown execution"));
    connect(m_copy, &QToolButton::clicked, this, &DetailsPanel::copyId);

    m_enlarge->setAutoRaise(true);
    m_close->setIcon(Icons::themed(QLatin1StringView("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide the details"));
    m_close->setAccessibleName(tr("Hide details"));
    connect(m_close, &QToolButton::clicked, this, &DetailsPanel::closeRequested);

    auto *corner = new QWidget(this);
    auto *cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins(0, 0, 6, 0);
    cornerRow->addWidget(m_id);
    cornerRow->addWidget(m_copy);
    cornerRow->addWidget(m_enlarge);
    cornerRow->addWidget(m_close);
    m_tabs->setCornerWidget(corner);
}

void DetailsPanel::follow(const WindowContext &context, ExecutionFilterModel *shown,
                          const ConnectionFaces *faces)
{
    m_context = context;
    m_timeline->follow(context, shown, faces);
    m_plan->follow(context.monitor);
    connect(m_query, &QueryPage::pageRequested, this, [this] {
        if (m_key)
            Q_EMIT pageRequested(*m_key);
    });
    m_activity->follow(context.tracker, context.journal, context.clock);
    connect(context.tracker, &ExecutionTracker::executionsChanged, this,
            [this](const QList<ExecutionKey> &keys) {
                if (m_key && keys.contains(*m_key))
                    refresh();
            });
    connect(context.tags, &ExecutionTags::changed, this, [this](const QList<ExecutionKey> &keys) {
        if (m_key && keys.contains(*m_key))
            refresh();
    });
    describe(std::nullopt);
}

void DetailsPanel::describe(const std::optional<ExecutionKey> &key)
{
    m_key = key;
    m_activity->describe(key);
    m_timeline->setCurrent(key);
    refresh();
}

void DetailsPanel::showDetails()
{
    if (m_tabs->currentWidget() == m_timeline)
        m_tabs->setCurrentWidget(m_overview);
}

void DetailsPanel::restore(const WindowSettings &settings)
{
    for (const auto &[span, word] : spanWords) {
        if (settings.timelineSpan() == word)
            m_timeline->setSpan(span);
    }
    for (const auto &[grouping, word] : groupingWords) {
        if (settings.timelineGrouping() == word)
            m_timeline->setGrouping(grouping);
    }
    const auto pages = pageWords();
    for (const auto &[page, word] : pages) {
        // A plan is there for some executions only.
        if (settings.detailsPage() == word && m_tabs->isTabVisible(m_tabs->indexOf(page)))
            m_tabs->setCurrentWidget(page);
    }
}

void DetailsPanel::remember(WindowSettings &settings) const
{
    for (const auto &[span, word] : spanWords) {
        if (m_timeline->controls()->span() == span)
            settings.setTimelineSpan(word);
    }
    for (const auto &[grouping, word] : groupingWords) {
        if (m_timeline->controls()->grouping() == grouping)
            settings.setTimelineGrouping(word);
    }
    const auto pages = pageWords();
    for (const auto &[page, word] : pages) {
        if (m_tabs->currentWidget() == page)
            settings.setDetailsPage(word);
    }
}

QList<std::pair<QWidget *, QString>> DetailsPanel::pageWords() const
{
    return {{m_overview, QStringLiteral("overview")},
            {m_query, QStringLiteral("query")},
            {m_plan, QStringLiteral("plan")},
            {m_timeline, QStringLiteral("timeline")},
            {m_activity, QStringLiteral("activity")}};
}

void DetailsPanel::setEnlargeAction(QAction *action)
{
    m_enlarge->setDefaultAction(action);
    m_enlarge->setAccessibleName(tr("Enlarge details"));
}

void DetailsPanel::refresh()
{
    const std::optional<Execution> execution = m_key ? m_context.tracker->find(*m_key) : std::nullopt;
    m_id->setText(execution ? onOneLine(execution->key.id, 100) : QString());
    m_id->setVisible(execution.has_value());
    m_copy->setVisible(execution.has_value());
    const ServiceDescription service =
        execution ? m_context.connections->descriptionOf(execution->key.connection) : ServiceDescription{};
    m_query->describe(execution, service);
    m_plan->describe(execution ? m_key : std::nullopt, service.name, service.planWarning);
    m_tabs->setTabVisible(m_tabs->indexOf(m_plan), !service.planWarning.isEmpty());
    if (!execution) {
        m_overview->showNothing();
        return;
    }
    const std::optional<Connection> connection = m_context.connections->find(execution->key.connection);
    m_overview->describe(*execution, connection.value_or(Connection{}), service, m_context.clock->now(),
                         m_context.tags->of(*m_key));
}

void DetailsPanel::copyId()
{
    if (m_key)
        QGuiApplication::clipboard()->setText(m_key->id);
}

} // namespace Quell

#include "moc_detailspanel.cpp"
