// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "timelinecontrols.h"
#include "windowcontext.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace Quell {

class ConnectionFaces;
class ExecutionFilterModel;
class TimelineLegend;
class TimelineSource;
class TimelineView;

/// The timeline with its controls: the executions that the list shows, over time.
class TimelinePage : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);

    /// Everything must outlive it. To be called once, when the page is in its window.
    void follow(const WindowContext &context, ExecutionFilterModel *shown, const ConnectionFaces *faces);
    void setCurrent(const std::optional<ExecutionKey> &key);

    /// As if the user had chosen it.
    void setSpan(TimelineControls::Span span);
    void setGrouping(TimelineLayout::Grouping grouping);

    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] TimelineControls *controls() const { return m_controls; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wireControls();
    void arrange();
    void showLegend();
    void applySpan(TimelineControls::Span span);
    [[nodiscard]] QString describe(const ExecutionKey &key, bool onOneLine) const;

    WindowContext m_context;
    const ConnectionFaces *m_faces = nullptr;
    TimelineSource *m_source = nullptr;
    TimelineControls *m_controls;
    TimelineView *m_view;
    QPointer<TimelineLegend> m_legend;
};

} // namespace Quell
