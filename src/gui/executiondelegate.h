// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontablemodel.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace Quell {

/// Dresses the rows of an ExecutionTableModel: icon and coloured word for the state, a mark for the connection, the id in
/// fixed width and elided in the middle. What is stale is grey. Text is drawn as it is, never as markup.
class ExecutionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int margin = 8; ///< of a text, left and right

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The colour in which a cell's text is drawn on `background`.
    [[nodiscard]] static QColor textColour(const QModelIndex &index, const QPalette &palette,
                                           const QColor &background);
    /// What a cell stands on.
    [[nodiscard]] static QColor background(const QStyleOptionViewItem &option);

private:
    struct Dress
    {
        QFont font;
        Qt::TextElideMode elide = Qt::ElideRight;
        int before = 0; ///< room for an icon or a mark
    };
    [[nodiscard]] static Dress dressOf(const QStyleOptionViewItem &option, int column);
    static void drawAhead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &room, const QColor &colour);
};

} // namespace Quell
