// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Quell {

namespace {

/// Unicode, EastAsianWidth: wide and fullwidth, by block.
bool isWide(char32_t character)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 9> wide{{{0x1100, 0x115f},
                                                                 {0x2e80, 0x303e},
                                                                 {0x3041, 0xa4cf},
                                                                 {0xac00, 0xd7a3},
                                                                 {0xf900, 0xfaff},
                                                                 {0xfe30, 0xfe6f},
                                                                 {0xff00, 0xff60},
                                                                 {0x1f300, 0x1faff},
                                                                 {0x20000, 0x3fffd}}};
    return std::ranges::any_of(wide, [character](const auto &block) {
        return character >= block.first && character <= block.second;
    });
}

} // namespace

qsizetype terminalWidth(const QString &text)
{
    const bool isAscii =
        std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x7f; });
    if (isAscii)
        return text.size();
    qsizetype width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const QChar::Category category = QChar::category(char32_t(character));
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        width += isWide(char32_t(character)) ? 2 : 1;
    }
    return width;
}

QString paddedTo(qsizetype width, const QString &text)
{
    return text + QString(std::max<qsizetype>(0, width - terminalWidth(text)), u' ');
}

QString coloured(const QString &text, const QString &colour)
{
    return colour.isEmpty() ? text : QStringLiteral("\x1b[%1m%2\x1b[0m").arg(colour, text);
}

TextTable::TextTable(QStringList heads) : m_rows{std::move(heads)}, m_colours{QString()} { }

void TextTable::addRow(const QStringList &cells, const QString &colour)
{
    Q_ASSERT(cells.size() == m_rows.first().size());
    m_rows.append(cells);
    m_colours.append(colour);
}

QByteArray TextTable::toText() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    QList<qsizetype> cellWidths;
    cellWidths.reserve(m_rows.size() * widths.size());
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const qsizetype width = terminalWidth(row[column]);
            cellWidths.append(width);
            widths[column] = std::max(widths[column], width);
        }
    }
    QByteArray text;
    auto width = cellWidths.cbegin();
    for (qsizetype number = 0; number < m_rows.size(); ++number) {
        const QStringList &row = m_rows[number];
        qsizetype blanks = 0; // Written once something follows them.
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (!row[column].isEmpty()) {
                text.append(blanks, ' ');
                text +=
                    column == 0 ? coloured(row[column], m_colours[number]).toUtf8() : row[column].toUtf8();
                blanks = 0;
            }
            blanks += widths[column] - *width++ + 2;
        }
        text += '\n';
    }
    return text;
}

} // namespace Quell
