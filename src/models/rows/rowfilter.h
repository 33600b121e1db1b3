// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesearch.h"
#include "executiontablemodel.h"

#include <QUuid>

#include <vector>

namespace Quell {

/// Which rows a connection and words leave, remembered for each row, so that a change of few costs little.
class RowFilter
{
public:
    explicit RowFilter(ExecutionTableModel *executions) : m_executions(executions) { }

    /// Null: all of them.
    void setConnection(const QUuid &connection) { m_connection = connection; }
    [[nodiscard]] QUuid connection() const { return m_connection; }
    /// Every one must be found in id, query, user or note, in any case.
    void setWords(const QStringList &words);
    [[nodiscard]] bool narrows() const { return !m_connection.isNull() || !m_words.empty(); }

    void lookAtAll();
    void lookAt(const std::vector<int> &rows);
    void renumber(const std::vector<int> &newRows);

    [[nodiscard]] bool accepts(int row) const { return m_accepted[size_t(row)]; }
    /// How many rows have been looked at: what came since is not among them.
    [[nodiscard]] int size() const { return int(m_accepted.size()); }

private:
    [[nodiscard]] bool look(int row);

    ExecutionTableModel *m_executions;
    QUuid m_connection;
    std::vector<ByteSearch> m_words;
    std::vector<bool> m_accepted;
};

} // namespace Quell
