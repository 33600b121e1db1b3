// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontablemodel.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <optional>

namespace Quell {

/// Dresses the rows of an ExecutionTableModel: icon and coloured word for the state, a mark for the connection, the id in
/// fixed width and elided in the middle. What is stale is grey. Text is drawn as it is, never as markup. What was laid out
/// for one painting is kept for the next.
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
    struct LaidOut
    {
        QString text;
        int width = 0;
        int column = 0; ///< which font

        friend bool operator==(const LaidOut &, const LaidOut &) = default;
        friend size_t qHash(const LaidOut &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.width, key.column);
        }
    };
    /// What is made of the view's font, once.
    struct Fonts
    {
        QFont plain;
        QFont bold;
        QFont fixed;
    };
    [[nodiscard]] Dress dressOf(const QStyleOptionViewItem &option, int column) const;
    void takeFont(const QFont &font) const;
    [[nodiscard]] const QStaticText &laidOut(const LaidOut &what, const Dress &dress) const;
    [[nodiscard]] QColor knownTextColour(const QModelIndex &index, const QPalette &palette,
                                         const QColor &background) const;
    [[nodiscard]] static int drawBell(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const QRect &room, const QColor &ground);
    static void drawAhead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &room, const QColor &colour);

    mutable QCache<LaidOut, QStaticText> m_texts{4000};
    /// Of the columns whose texts are another every second: enough for all rows in sight, and no more, since they do not come back.
    mutable QCache<LaidOut, QStaticText> m_textsOfTheMoment{400};
    mutable QHash<quint64, QColor> m_colours; ///< by everything that textColour() looks at
    mutable std::optional<Fonts> m_fonts; ///< what the texts were laid out in
};

} // namespace Quell
