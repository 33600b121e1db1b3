// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>

namespace Quell {

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
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column]) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace Quell
