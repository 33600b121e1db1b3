// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "timelinelayout.h"
#include "timelinenavigation.h"
#include "timelinepainter.h"
#include "timelinerows.h"
#include "timelinescale.h"

#include <QAbstractScrollArea>

#include <chrono>
#include <functional>
#include <optional>

namespace Quell {

class HoldGuard;

/// Executions as bars over time. The wheel zooms around the pointer, a drag moves through time, a click chooses an execution, a
/// double-click asks to cancel it or, where it has ended, for its details; what it means is bound to the bar that was under the
/// pointer at the first press. Time moves on only while it is in sight and something goes on.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// `long` says it in a few lines, for the pointer; else on one line, for someone who hears it.
    using Describe = std::function<QString(const ExecutionKey &key, bool onOneLine)>;

    explicit TimelineView(QWidget *parent = nullptr);

    /// The clock must outlive the view. To be called once, when the view is in its window.
    void follow(Clock *clock, Describe describe);

    void setLayout(const TimelineLayout &layout);
    [[nodiscard]] const TimelineLayout &timelineLayout() const { return m_layout; }
    /// Said where there is nothing in the list.
    void setNothing(const QString &sentence) { m_nothing = sentence; }

    /// The time up to now, which then moves on.
    void showLast(std::chrono::milliseconds span);
    void showRange(qint64 from, qint64 to);
    /// From the earliest bar to now.
    void showEverything();
    /// Brings now into view without changing the span.
    void showNow();
    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }
    [[nodiscard]] bool followsNow() const { return m_followsNow; }
    void zoomBy(double factor);

    /// The one that is marked as chosen; none, where it is not in the list.
    void setCurrent(const std::optional<ExecutionKey> &key);
    [[nodiscard]] std::optional<int> currentBar() const { return m_current; }

    /// Nothing moves of what is under the pointer; HoldGuard.
    [[nodiscard]] HoldGuard *holdGuard() const { return m_guard; }

    /// Under a point of the viewport.
    [[nodiscard]] std::optional<int> barAt(const QPoint &at) const;
    /// In pixels of the viewport; invalid where it is not shown.
    [[nodiscard]] QRect rectOf(int bar) const;
    [[nodiscard]] QString sentenceOf(int bar) const;
    [[nodiscard]] int drawnRectangles() const { return m_painter.rectangles(); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const Quell::ExecutionKey &key);
    /// `inDoubt`: a moment before, another bar was under the pointer, which rested.
    void cancelRequested(const QList<Quell::ExecutionKey> &keys, bool inDoubt = false);
    void detailsRequested(const Quell::ExecutionKey &key);
    void menuRequested(const QPoint &globalPosition);
    /// Other times are in view, because the user wanted it.
    void rangeChosen();
    /// The span in view has moved, whyever.
    void rangeMoved();
    /// What is seen is up to date again: a moment has passed, or it has just come into sight.
    void timePassed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Press
    {
        std::optional<ExecutionKey> key;
        QPoint at;
        qint64 from = 0; ///< of the span when the button went down
        int scrolled = 0;
        bool dragging = false;
    };

    void measure();
    void arrange();
    void rangeWasChosen();
    void zoomAt(double x, double factor, int anchorY);
    void catchUp();
    void moveOn();
    void waitForTime();
    void drag(const QPoint &to);
    void hover(const std::optional<int> &bar);
    void choose(std::optional<int> bar);
    void bringIntoView(int bar);
    void step(TimelineNavigation::Step step);
    void tell(const QPoint &at, const QPoint &globalPosition);
    [[nodiscard]] std::optional<ExecutionKey> keyAt(const QPoint &at) const;
    [[nodiscard]] std::optional<ExecutionKey> keyUnderPointer() const;
    void noteSlideFrom(const std::optional<ExecutionKey> &before);
    [[nodiscard]] QString nothingInSight() const;
    [[nodiscard]] TimelinePicture picture() const;

    Clock *m_clock = nullptr;
    Describe m_describe;
    HoldGuard *m_guard = nullptr;
    TimelineLayout m_layout;
    TimelineRows m_rows;
    TimelineScale m_scale;
    TimelineMetrics m_metrics;
    TimelinePainter m_painter;
    QRect m_area;
    QRect m_labels;
    QString m_nothing;
    qint64 m_now = 0;
    bool m_followsNow = true;
    bool m_waiting = false; ///< for time to pass
    std::optional<ExecutionKey> m_currentKey;
    std::optional<int> m_current;
    std::optional<int> m_hovered;
    std::optional<Press> m_press;
    std::optional<ExecutionKey>
        m_clicked; ///< under the pointer at the first press of what may become a double-click
    bool m_clickedInDoubt = false;
};

} // namespace Quell
