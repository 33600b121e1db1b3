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

TextTable::TextTable(QStringList heads) : m_rows{std::move(heads)} { }

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_rows.first().size());
    m_rows.append(cells);
}

QString TextTable::toText() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], terminalWidth(row[column]));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += paddedTo(widths[column], row[column]) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace Quell
