// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

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
