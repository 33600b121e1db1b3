// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionlisting.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

/// How many columns of a terminal a text takes: characters of East Asia take two, marks on another character none.
[[nodiscard]] qsizetype terminalWidth(QStringView text);
/// With as many blanks behind it as it takes to be so wide.
[[nodiscard]] QString paddedTo(qsizetype width, const QString &text);

/// With the escape sequences around it that colour it; as it is where `colour` is empty.
[[nodiscard]] QString coloured(const QString &text, const QString &colour);

/// Columns that line up in a terminal.
class TextTable
{
public:
    explicit TextTable(const QStringList &heads);

    /// The next cell: a row is as many of them as there are heads. What came from outside has to be on one line already.
    /// `colour` is as a terminal calls it ("32"); empty: none.
    void add(QStringView text, const QString &colour = QString());
    /// A row of cells.
    void addRow(const QStringList &cells);
    /// UTF-8; the heads come first in any case.
    [[nodiscard]] QByteArray toText(ExecutionListing::Order order = ExecutionListing::Order::AsAdded) const;

private:
    struct Cell
    {
        qsizetype end = 0; ///< of its text, which begins where that of the cell before ends
        qsizetype width = 0; ///< of the terminal's columns
    };
    /// How wide it is.
    qsizetype append(QStringView text);
    /// Writes a row, and returns where the next one begins.
    char *write(char *place, qsizetype firstCell) const;

    QByteArray m_text; ///< of all cells, UTF-8, with their colours
    QList<Cell> m_cells; ///< row after row, the heads first
    QList<qsizetype> m_widths; ///< of each column
};

} // namespace Quell
