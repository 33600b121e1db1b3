// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionlisting.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

/// How many columns of a terminal a text takes: characters of East Asia take two, marks on another character none.
[[nodiscard]] qsizetype terminalWidth(const QString &text);
/// With as many blanks behind it as it takes to be so wide.
[[nodiscard]] QString paddedTo(qsizetype width, const QString &text);

/// With the escape sequences around it that colour it; as it is where `colour` is empty.
[[nodiscard]] QString coloured(const QString &text, const QString &colour);

/// Columns that line up in a terminal.
class TextTable
{
public:
    explicit TextTable(const QStringList &heads);

    /// As many cells as there are heads. What came from outside has to be on one line already.
    /// `colour` is for the first cell, as a terminal calls it ("32"); empty: none.
    void addRow(const QStringList &cells, const QString &colour = QString());
    /// UTF-8; the heads come first in any case.
    [[nodiscard]] QByteArray toText(ExecutionListing::Order order = ExecutionListing::Order::AsAdded) const;

private:
    struct Cell
    {
        QByteArray text; ///< UTF-8, with its colour
        qsizetype width = 0; ///< of the terminal's columns
    };
    void add(const QString &text, const QString &colour, qsizetype column);
    void write(QByteArray &text, qsizetype firstCell) const;

    QList<Cell> m_cells; ///< row after row, the heads first
    QList<qsizetype> m_widths; ///< of each column
};

} // namespace Quell
