// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Quell {

namespace {

constexpr char colourEnd[] = "\x1b[0m";

QString colourStart(const QString &colour)
{
    return QStringLiteral("\x1b[%1m").arg(colour);
}

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

qsizetype terminalWidth(QStringView text)
{
    qsizetype width = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        char32_t character = text[place].unicode();
        if (character < 0x80) {
            ++width;
            continue;
        }
        if (text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[place], text[place + 1]);
            ++place;
        }
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        width += isWide(character) ? 2 : 1;
    }
    return width;
}

QString paddedTo(qsizetype width, const QString &text)
{
    return text + QString(std::max<qsizetype>(0, width - terminalWidth(text)), u' ');
}

QString coloured(const QString &text, const QString &colour)
{
    return colour.isEmpty() ? text : colourStart(colour) + text + QLatin1StringView(colourEnd);
}

TextTable::TextTable(const QStringList &heads) : m_widths(heads.size(), 0)
{
    addRow(heads);
}

void TextTable::add(QStringView text, const QString &colour)
{
    const bool isColoured = !text.isEmpty() && !colour.isEmpty();
    if (isColoured)
        m_text += colourStart(colour).toUtf8();
    const qsizetype width = append(text);
    if (isColoured)
        m_text += colourEnd;
    qsizetype &widest = m_widths[m_cells.size() % m_widths.size()];
    widest = std::max(widest, width);
    m_cells.append({m_text.size(), width});
}

/// Most of a table is ASCII, and takes no detour. Looking at every character is faster than deciding after each.
qsizetype TextTable::append(QStringView text)
{
    const qsizetype start = m_text.size();
    m_text.resize(start + text.size());
    char16_t all = 0;
    char *byte = m_text.data() + start;
    for (const QChar character : text) {
        all |= character.unicode();
        *byte++ = static_cast<char>(character.unicode());
    }
    if (all < 0x80)
        return text.size();
    m_text.truncate(start);
    m_text += text.toUtf8();
    return terminalWidth(text);
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_widths.size());
    for (const QString &cell : cells)
        add(cell);
}

char *TextTable::write(char *place, qsizetype firstCell) const
{
    qsizetype blanks = 0; // Written once something follows them.
    qsizetype start = firstCell > 0 ? m_cells.at(firstCell - 1).end : 0;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const Cell &cell = m_cells.at(firstCell + column);
        if (cell.end > start) {
            place = std::fill_n(place, blanks, ' ');
            place = std::copy_n(m_text.constData() + start, cell.end - start, place);
            blanks = 0;
        }
        start = cell.end;
        blanks += m_widths.at(column) - cell.width + 2;
    }
    *place++ = '\n';
    return place;
}

QByteArray TextTable::toText(ExecutionListing::Order order) const
{
    const qsizetype columns = m_widths.size();
    const qsizetype rows = m_cells.size() / columns;
    const qsizetype mostBlanks =
        std::accumulate(m_widths.cbegin(), m_widths.cend(), qsizetype(0)) + 2 * columns;
    QByteArray text(m_text.size() + rows * (mostBlanks + 1), Qt::Uninitialized);
    char *place = write(text.data(), 0);
    for (qsizetype number = 1; number < rows; ++number)
        place = write(place, columns * (order == ExecutionListing::Order::AsAdded ? number : rows - number));
    text.truncate(place - text.constData());
    return text;
}

} // namespace Quell
