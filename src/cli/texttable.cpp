// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>
#include <array>
#include <numeric>
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
    char16_t all = 0; // Looking at every one of them is faster than deciding after each.
    for (const QChar character : text)
        all |= character.unicode();
    if (all < 0x80)
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

TextTable::TextTable(const QStringList &heads) : m_widths(heads.size(), 0)
{
    addRow(heads);
}

void TextTable::add(const QString &text, const QString &colour, qsizetype column)
{
    const qsizetype width = terminalWidth(text);
    m_cells.append({text.isEmpty() ? QByteArray() : coloured(text, colour).toUtf8(), width});
    m_widths[column] = std::max(m_widths.at(column), width);
}

void TextTable::addRow(const QStringList &cells, const QString &colour)
{
    Q_ASSERT(cells.size() == m_widths.size());
    for (qsizetype column = 0; column < cells.size(); ++column)
        add(cells.at(column), column == 0 ? colour : QString(), column);
}

void TextTable::write(QByteArray &text, qsizetype firstCell) const
{
    qsizetype blanks = 0; // Written once something follows them.
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const Cell &cell = m_cells.at(firstCell + column);
        if (!cell.text.isEmpty()) {
            text.append(blanks, ' ');
            text += cell.text;
            blanks = 0;
        }
        blanks += m_widths.at(column) - cell.width + 2;
    }
    text += '\n';
}

QByteArray TextTable::toText(ExecutionListing::Order order) const
{
    const qsizetype columns = m_widths.size();
    const qsizetype rows = m_cells.size() / columns;
    QByteArray text;
    text.reserve(rows * (std::accumulate(m_widths.cbegin(), m_widths.cend(), qsizetype(0)) + 2 * columns));
    write(text, 0);
    for (qsizetype number = 1; number < rows; ++number)
        write(text, columns * (order == ExecutionListing::Order::AsAdded ? number : rows - number));
    return text;
}

} // namespace Quell
