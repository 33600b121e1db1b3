// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinecontrols.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace Quell {

using namespace std::chrono_literals;

TimelineControls::TimelineControls(QWidget *parent)
    : QWidget(parent),
      m_span(new QComboBox(this)),
      m_from(new QDateTimeEdit(this)),
      m_dash(new QLabel(QStringLiteral("–"), this)),
      m_to(new QDateTimeEdit(this)),
      m_grouping(new QComboBox(this)),
      m_closer(addButton(QStringLiteral("+"), tr("Zoom in"), tr("Show less time (wheel, or +)"))),
      m_further(addButton(QStringLiteral("−"), tr("Zoom out"), tr("Show more time (wheel, or -)"))),
      m_now(addButton(tr("Now"), tr("Go to now"), tr("Show the present (0)"))),
      m_legend(
          addButton(tr("Legend"), tr("Legend of the timeline"), tr("What the colours and patterns mean")))
{
    m_span->setAccessibleName(tr("Time span"));
    m_span->addItem(tr("Last hour"), int(Span::Hour));
    m_span->addItem(tr("Last day"), int(Span::Day));
    m_span->addItem(tr("Last week"), int(Span::Week));
    m_span->addItem(tr("Everything"), int(Span::Everything));
    m_span->addItem(tr("Chosen span"), int(Span::Chosen));
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItem(tr("By connection"), int(TimelineLayout::Grouping::ByConnection));
    m_grouping->addItem(tr("By query"), int(TimelineLayout::Grouping::ByQuery));
    m_dash->setTextFormat(Qt::PlainText);
    m_from->setAccessibleName(tr("Span from"));
    m_to->setAccessibleName(tr("Span to"));
    for (QDateTimeEdit *field : {m_from, m_to}) {
        field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm:ss"));
        field->setCalendarPopup(true);
        // Each digit that is typed would be another span.
        field->setKeyboardTracking(false);
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &TimelineControls::takeFields);
    }
    m_legend->setObjectName(QStringLiteral("timelineLegend"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(6);
    for (QWidget *control :
         {static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_dash),
          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_grouping)})
        row->addWidget(control);
    row->addStretch(1);
    for (QToolButton *button : {m_legend, m_now, m_further, m_closer})
        row->addWidget(button);

    connect(m_span, &QComboBox::activated, this, [this] {
        fit();
        Q_EMIT spanChosen(span());
    });
    connect(m_grouping, &QComboBox::activated, this, [this] { Q_EMIT groupingChosen(grouping()); });
    connect(m_closer, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(true); });
    connect(m_further, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(false); });
    connect(m_legend, &QToolButton::clicked, this, &TimelineControls::legendRequested);
    connect(m_now, &QToolButton::clicked, this, &TimelineControls::nowRequested);
    fit();
}

TimelineControls::Span TimelineControls::span() const
{
    return Span(m_span->currentData().toInt());
}

void TimelineControls::setSpan(Span span)
{
    if (span == this->span())
        return;
    m_span->setCurrentIndex(m_span->findData(int(span)));
    fit();
}

TimelineLayout::Grouping TimelineControls::grouping() const
{
    return TimelineLayout::Grouping(m_grouping->currentData().toInt());
}

void TimelineControls::setGrouping(TimelineLayout::Grouping grouping)
{
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
}

void TimelineControls::showRange(qint64 from, qint64 to)
{
    // Not under the fingers of someone who types.
    if (m_from->hasFocus() || m_to->hasFocus() || m_from->isHidden())
        return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(from));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(to));
}

std::chrono::milliseconds TimelineControls::lengthOf(Span span)
{
    switch (span) {
    case Span::Hour:
        return 1h;
    case Span::Day:
        return 24h;
    case Span::Week:
        return 168h;
    case Span::Everything:
    case Span::Chosen:
        break;
    }
    return 0ms;
}

void TimelineControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TimelineControls::takeFields()
{
    const qint64 from = m_from->dateTime().toMSecsSinceEpoch();
    const qint64 to = m_to->dateTime().toMSecsSinceEpoch();
    if (from < to)
        Q_EMIT rangeChosen(from, to);
}

/// What there is no room for can be done in other ways: by wheel, drag and keys.
void TimelineControls::fit()
{
    const bool chosen = span() == Span::Chosen;
    for (QWidget *part :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_dash), static_cast<QWidget *>(m_to)})
        part->setVisible(chosen);
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (QWidget *needed :
         {static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_dash)})
    {
        if (!needed->isHidden())
            room -= needed->sizeHint().width() + layout()->spacing();
    }
    for (QToolButton *button : {m_now, m_closer, m_further, m_legend}) {
        room -= button->sizeHint().width() + layout()->spacing();
        button->setVisible(room >= 0);
    }
}

QToolButton *TimelineControls::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace Quell

#include "moc_timelinecontrols.cpp"
