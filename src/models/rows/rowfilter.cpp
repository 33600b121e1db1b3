// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include <algorithm>

namespace Quell {

void RowFilter::setWords(const QStringList &words)
{
    m_words.clear();
    for (const QString &word : words)
        m_words.emplace_back(word);
}

void RowFilter::lookAtAll()
{
    m_accepted.resize(size_t(m_executions->rowCount()));
    for (int row = 0; row < size(); ++row)
        m_accepted[size_t(row)] = look(row);
}

void RowFilter::lookAt(const std::vector<int> &rows)
{
    m_accepted.resize(size_t(m_executions->rowCount()));
    for (const int row : rows)
        m_accepted[size_t(row)] = look(row);
}

void RowFilter::renumber(const std::vector<int> &newRows)
{
    size_t place = 0;
    for (size_t row = 0; row < m_accepted.size(); ++row) {
        if (newRows[row] >= 0)
            m_accepted[place++] = m_accepted[row];
    }
    m_accepted.resize(place);
}

bool RowFilter::look(int row)
{
    const PackedExecution &execution = m_executions->packedAt(row);
    if (!m_connection.isNull() && execution.connection() != m_connection)
        return false;
    return std::ranges::all_of(m_words, [&](const ByteSearch &word) {
        return word.isIn(execution.searchable()) || word.isIn(m_executions->saidOf(row));
    });
}

} // namespace Quell
