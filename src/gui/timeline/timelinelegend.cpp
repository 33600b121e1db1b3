// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinelegend.h"

#include "statepalette.h"
#include "timelinetextures.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QIcon>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

namespace Quell {

using TimelineTextures::Part;

namespace {

constexpr int swatchWidth = 44;
constexpr int swatchHeight = 14;
constexpr int listSpacing = 2;

template<typename Draw>
QIcon swatch(const QWidget *widget, Draw draw)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(swatchWidth, swatchHeight) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(widget->palette().color(QPalette::Base));
    QPainter painter(&pixmap);
    draw(painter, QRect(0, 0, swatchWidth, swatchHeight));
    painter.end();
    QIcon icon;
    // A selected line would tint it, and colours are what it is about.
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(pixmap, mode);
    return icon;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Legend of the timeline"));
    m_list->setAccessibleName(tr("Legend of the timeline"));
    m_list->setIconSize({swatchWidth, swatchHeight});
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(listSpacing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    fill();
    m_list->setCurrentRow(0);
    const int rowHeight = m_list->sizeHintForRow(0) + 2 * listSpacing;
    m_list->setMinimumSize(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24, 8 * rowHeight);
    resize(sizeHint().width(), (m_list->count() + 3) * rowHeight);
}

void TimelineLegend::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void TimelineLegend::fill()
{
    const int current = m_list->currentRow();
    m_list->clear();
    const qreal ratio = devicePixelRatioF();
    const auto bar = [this, ratio](DisplayStatus status, bool stale, Part part) {
        return swatch(this, [&](QPainter &painter, const QRect &area) {
            painter.fillRect(area, TimelineTextures::brush(status, stale, part, palette(), ratio));
        });
    };
    const auto add = [this](const QIcon &icon, const QString &text) {
        m_list->addItem(new QListWidgetItem(icon, text));
    };
    add(bar(DisplayStatus::Queued, false, Part::Run), statusText(DisplayStatus::Queued));
    add(bar(DisplayStatus::Running, false, Part::Queue), tr("Waited before it ran: lighter, with stripes"));
    for (const DisplayStatus status :
         {DisplayStatus::Running, DisplayStatus::Cancelling, DisplayStatus::StillRunning,
          DisplayStatus::Cancelled, DisplayStatus::Completed, DisplayStatus::Partial, DisplayStatus::Failed,
          DisplayStatus::Expired, DisplayStatus::Gone, DisplayStatus::Unknown})
        add(bar(status, false, Part::Run), statusText(status));
    add(bar(DisplayStatus::Running, true, Part::Run), tr("Not seen lately: grey"));
    add(swatch(this,
               [this](QPainter &painter, const QRect &area) {
                   const QColor text = palette().color(QPalette::Text);
                   painter.fillRect(QRect(area.center().x() - 3, 1, 6, 6), text);
                   painter.fillRect(QRect(area.center().x() - 1, 1, 2, area.height() - 2), text);
               }),
        tr("You asked to cancel it"));
    add(swatch(this,
               [this](QPainter &painter, const QRect &area) {
                   painter.fillRect(QRect(area.center().x() - 1, 0, 2, area.height()),
                                    StatePalette::readable(palette().color(QPalette::Highlight),
                                                           palette().color(QPalette::Base)));
               }),
        tr("Now"));
    m_list->setCurrentRow(std::max(0, current));
}

} // namespace Quell

#include "moc_timelinelegend.cpp"
