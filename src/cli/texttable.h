// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit TextTable(QStringList heads);

    /// As many cells as there are heads. What came from outside has to be on one line already.
    /// `colour` is for the first cell, as a terminal calls it ("32"); empty: none.
    void addRow(const QStringList &cells, const QString &colour = QString());
    [[nodiscard]] QByteArray toText() const; ///< UTF-8

private:
    QList<QStringList> m_rows;
    QStringList m_colours; ///< one for each row
};

} // namespace Quell
