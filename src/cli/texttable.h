// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

/// How many columns of a terminal a text takes: characters of East Asia take two, marks on another character none.
[[nodiscard]] qsizetype terminalWidth(const QString &text);
/// With as many blanks behind it as it takes to be so wide.
[[nodiscard]] QString paddedTo(qsizetype width, const QString &text);

/// Columns that line up in a terminal.
class TextTable
{
public:
    explicit TextTable(QStringList heads);

    /// As many cells as there are heads. What came from outside has to be on one line already.
    void addRow(const QStringList &cells);
    [[nodiscard]] QString toText() const;

private:
    QList<QStringList> m_rows;
};

} // namespace Quell
