// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "windowcontext.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>
#include <utility>

class QAction;
class QLabel;
class QTabWidget;
class QToolButton;

namespace Quell {

class ActivityPage;
class ConnectionFaces;
class ExecutionFilterModel;
class OverviewPage;
class PlanPage;
class QueryPage;
class TimelinePage;
class WindowSettings;

/// Everything about one execution: what its service said, its query, and what happened to it; and all that the list shows
/// over time.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Everything must outlive it. To be called once, when it is in its window.
    void follow(const WindowContext &context, ExecutionFilterModel *shown, const ConnectionFaces *faces);
    void describe(const std::optional<ExecutionKey> &key);
    /// Details are wanted: a page that has them, instead of the timeline, comes to the front.
    void showDetails();

    /// Which page is open, what the timeline shows. To be called after follow().
    void restore(const WindowSettings &settings);
    void remember(WindowSettings &settings) const;

    [[nodiscard]] TimelinePage *timeline() const { return m_timeline; }
    /// The button that enlarges the panel shows this action.
    void setEnlargeAction(QAction *action);

Q_SIGNALS:
    void closeRequested();
    /// The user wants to see this one's query in a browser.
    void pageRequested(const Quell::ExecutionKey &key);

private:
    void setUpCorner();
    void refresh();
    void copyId();
    [[nodiscard]] QList<std::pair<QWidget *, QString>> pageWords() const;

    WindowContext m_context;
    std::optional<ExecutionKey> m_key;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    QueryPage *m_query;
    PlanPage *m_plan;
    TimelinePage *m_timeline;
    ActivityPage *m_activity;
    QLabel *m_id;
    QToolButton *m_copy;
    QToolButton *m_enlarge;
    QToolButton *m_close;
};

} // namespace Quell
