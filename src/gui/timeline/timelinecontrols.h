// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinelayout.h"

#include <QWidget>

#include <chrono>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QToolButton;

namespace Quell {

/// Which time the timeline shows and by what it groups: a row of controls above it.
class TimelineControls : public QWidget
{
    Q_OBJECT
public:
    enum class Span { Hour, Day, Week, Everything, Chosen };
    Q_ENUM(Span)

    explicit TimelineControls(QWidget *parent = nullptr);

    [[nodiscard]] Span span() const;
    void setSpan(Span span);
    [[nodiscard]] TimelineLayout::Grouping grouping() const;
    void setGrouping(TimelineLayout::Grouping grouping);
    /// What is in view, shown in the fields of a chosen span.
    void showRange(qint64 from, qint64 to);

    /// How long it is; zero for Everything and Chosen.
    [[nodiscard]] static std::chrono::milliseconds lengthOf(Span span);

Q_SIGNALS:
    /// By the user.
    void spanChosen(Quell::TimelineControls::Span span);
    void rangeChosen(qint64 from, qint64 to);
    void groupingChosen(Quell::TimelineLayout::Grouping grouping);
    void zoomRequested(bool closer);
    void nowRequested();
    void legendRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeFields();
    void fit();
    QToolButton *addButton(const QString &text, const QString &name, const QString &toolTip);

    QComboBox *m_span;
    QDateTimeEdit *m_from;
    QLabel *m_dash;
    QDateTimeEdit *m_to;
    QComboBox *m_grouping;
    QToolButton *m_closer;
    QToolButton *m_further;
    QToolButton *m_now;
    QToolButton *m_legend;
};

} // namespace Quell
