// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytesearch.h"
#include "executiontablemodel.h"

#include <QUuid>

#include <cstdint>
#include <vector>

namespace Quell {

/// Which rows a connection and words leave, remembered for each row, so that a change of few costs little.
class RowFilter
{
public:
    explicit RowFilter(ExecutionTableModel *executions) : m_executions(executions) { }

    /// Null: all of them.
    void setConnection(const QUuid &connection);
    [[nodiscard]] QUuid connection() const { return m_connection; }
    /// Every one must be found in id, query, user or note, in any case. Looks only at rows of which it is not known already;
    /// those that have changed since are to be looked at beside this.
    void setWords(const QStringList &words);
    [[nodiscard]] bool narrows() const { return !m_connection.isNull() || !m_words.empty(); }

    void lookAtAll();
    void lookAt(const std::vector<int> &rows);
    void renumber(const std::vector<int> &newRows);

    [[nodiscard]] bool accepts(int row) const
    {
        const Looked &looked = m_looked[size_t(row)];
        return looked.hasWords && (m_chosen == everyConnection || looked.connection == m_chosen);
    }
    /// Whether the words leave it, whatever its connection.
    [[nodiscard]] bool hasWords(int row) const { return m_looked[size_t(row)].hasWords; }
    /// A number for each connection, from 0 on; those of connections() stand at it.
    [[nodiscard]] size_t connectionOf(int row) const { return m_looked[size_t(row)].connection; }
    [[nodiscard]] const std::vector<QUuid> &connections() const { return m_connections; }
    /// How many rows have been looked at: what came since is not among them.
    [[nodiscard]] int size() const { return int(m_looked.size()); }

private:
    struct Looked
    {
        std::uint16_t connection = 0;
        bool hasWords = false;
    };

    [[nodiscard]] Looked look(int row);
    [[nodiscard]] bool looksForWords(int row);
    [[nodiscard]] std::uint16_t numberOf(const QUuid &connection);

    ExecutionTableModel *m_executions;
    QUuid m_connection;
    std::vector<ByteSearch> m_words;
    std::vector<Looked> m_looked;
    std::vector<QUuid> m_connections; ///< few
    static constexpr std::uint16_t everyConnection = 0xffff;
    std::uint16_t m_chosen = everyConnection; ///< the number of m_connection
};

} // namespace Quell
