// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiondelegate.h"

#include "executionview.h"
#include "fixedfont.h"
#include "icons.h"
#include "statepalette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace Quell {

using Model = ExecutionTableModel;

namespace {

constexpr int cellGap = 7;
constexpr int markSide = 9;
/// More than any column can show.
constexpr qsizetype longestInCell = 400;

int stateIconSide(const QStyleOptionViewItem &option)
{
    return std::max(12, option.fontMetrics.ascent());
}

/// The row of the current cell, where the keyboard acts.
bool isKeyboardRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

} // namespace

void ExecutionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    if (const auto *view = qobject_cast<const ExecutionView *>(option.widget))
        option.state.setFlag(QStyle::State_Selected, view->isRowSelected(index.row()));
    const QColor ground = background(option);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, ground);

    const Dress dress = dressOf(option, index.column());
    const QColor colour = knownTextColour(index, option.palette, ground);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    // Clipping costs more than drawing, and what is drawn fits, except into next to nothing.
    const bool clipped = inner.width() < dress.before + option.fontMetrics.height();
    if (clipped) {
        painter->save();
        painter->setClipRect(option.rect);
    }
    if (dress.before > 0) {
        const QRect room(inner.topLeft(), QSize(dress.before, inner.height()));
        drawAhead(painter, option, index, QStyle::visualRect(option.direction, inner, room), colour);
    }
    QRect textRect = inner.adjusted(dress.before, 0, 0, 0);
    if (index.column() == Model::State)
        textRect.setRight(textRect.right() - drawBell(painter, option, index, inner, ground));
    textRect = QStyle::visualRect(option.direction, inner, textRect);

    const QString text = index.data(Qt::DisplayRole).toString().left(longestInCell);
    if (!text.isEmpty() && textRect.width() > 0) {
        const QStaticText &laid = laidOut({text, textRect.width(), index.column()}, dress);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QRect place = QStyle::alignedRect(option.direction, alignment, laid.size().toSize(), textRect);
        painter->setFont(dress.font);
        painter->setPen(colour);
        painter->drawStaticText(place.topLeft(), laid);
    }

    if (clipped)
        painter->restore();
    if (isKeyboardRow(option, index)) {
        painter->setPen(StatePalette::blend(ground, option.palette.color(QPalette::Highlight), 0.8));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

/// Finding out what fits is most of what drawing a text costs.
const QStaticText &ExecutionDelegate::laidOut(const LaidOut &what, const Dress &dress) const
{
    const bool ticks = what.column == Model::State || what.column == Model::Elapsed;
    QCache<LaidOut, QStaticText> &texts = ticks ? m_textsOfTheMoment : m_texts;
    if (const QStaticText *known = texts.object(what))
        return *known;
    const QFontMetrics metrics(dress.font);
    auto *laid = new QStaticText(metrics.elidedText(what.text, dress.elide, what.width));
    laid->setTextFormat(Qt::PlainText);
    QTextOption single;
    single.setWrapMode(QTextOption::NoWrap);
    laid->setTextOption(single);
    laid->prepare(QTransform(), dress.font);
    texts.insert(what, laid);
    return *laid;
}

QColor ExecutionDelegate::knownTextColour(const QModelIndex &index, const QPalette &palette,
                                          const QColor &ground) const
{
    constexpr quint64 rgb = 0xffffff;
    const auto look = quint64(index.data(Model::LookRole).toInt());
    const quint64 key = (palette.color(QPalette::Text).rgb() & rgb) | (ground.rgb() & rgb) << 24 | look << 48
        | quint64(index.column()) << 58;
    if (const auto known = m_colours.constFind(key); known != m_colours.cend())
        return *known;
    const QColor colour = textColour(index, palette, ground);
    m_colours.insert(key, colour);
    return colour;
}

QSize ExecutionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Dress dress = dressOf(option, index.column());
    const QString text = index.data(Qt::DisplayRole).toString().left(longestInCell);
    const QFontMetrics metrics(dress.font);
    return {metrics.horizontalAdvance(text) + dress.before + 2 * margin + 2, metrics.height() + 8};
}

QColor ExecutionDelegate::textColour(const QModelIndex &index, const QPalette &palette,
                                     const QColor &background)
{
    const QColor quiet = StatePalette::quiet(palette, background);
    if (index.data(Model::StaleRole).toBool())
        return quiet;
    const auto status = index.data(Model::StatusRole).value<DisplayStatus>();
    switch (index.column()) {
    case Model::State:
        return StatePalette::colour(status, background);
    case Model::Note:
        if (!index.data(Model::ProblemRole).toBool())
            return quiet;
        return status == DisplayStatus::Failed ? StatePalette::bad(background)
                                               : StatePalette::warning(background);
    case Model::Started:
    case Model::Queue:
        return quiet;
    default:
        return StatePalette::readable(palette.color(QPalette::Text), background);
    }
}

QColor ExecutionDelegate::background(const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        return StatePalette::selection(option.palette, option.state & QStyle::State_Active);
    return option.palette.color(option.features & QStyleOptionViewItem::Alternate ? QPalette::AlternateBase
                                                                                  : QPalette::Base);
}

void ExecutionDelegate::takeFont(const QFont &font) const
{
    if (m_fonts && m_fonts->plain == font)
        return;
    QFont bold = font;
    bold.setBold(true);
    m_fonts = Fonts{font, bold, fixedFont(font)};
    m_texts.clear();
    m_textsOfTheMoment.clear();
}

ExecutionDelegate::Dress ExecutionDelegate::dressOf(const QStyleOptionViewItem &option, int column) const
{
    takeFont(option.font);
    Dress dress{m_fonts->plain};
    switch (column) {
    case Model::State:
        dress.font = m_fonts->bold;
        dress.before = stateIconSide(option) + cellGap;
        break;
    case Model::Connection:
        dress.before = markSide + cellGap;
        break;
    case Model::Id:
        dress.font = m_fonts->fixed;
        dress.elide = Qt::ElideMiddle;
        break;
    default:
        break;
    }
    return dress;
}

/// At the end of the cell; how wide it is, with the gap before it.
int ExecutionDelegate::drawBell(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &room, const QColor &ground)
{
    const QVariant bell = index.data(Model::BellRole);
    if (!bell.isValid())
        return 0;
    const int side = stateIconSide(option);
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side}, room);
    const QLatin1StringView name(bell.toBool() ? "bell" : "bell-off");
    painter->drawPixmap(place,
                        Icons::drawn(name, StatePalette::quiet(option.palette, ground), side,
                                     painter->device()->devicePixelRatioF()));
    return side + cellGap;
}

void ExecutionDelegate::drawAhead(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const QRect &room, const QColor &colour)
{
    if (index.column() == Model::State) {
        const auto status = index.data(Model::StatusRole).value<DisplayStatus>();
        const int side = stateIconSide(option);
        QRect place =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, room);
        painter->drawPixmap(
            place, Icons::drawn(Icons::nameOf(status), colour, side, painter->device()->devicePixelRatioF()));
        return;
    }
    const QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {markSide, markSide}, room);
    QColor mark = StatePalette::mark(index.data(Model::MarkRole).toInt());
    if (index.data(Model::StaleRole).toBool())
        mark.setAlphaF(0.45F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    painter->drawRoundedRect(place, 2, 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Quell

#include "moc_executiondelegate.cpp"
