// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// Rows; about what memory takes to answer.
constexpr int announcedAhead = 6;

bool allArePartOf(const std::vector<ByteSearch> &words, const std::vector<ByteSearch> &others)
{
    return std::ranges::all_of(words, [&others](const ByteSearch &word) {
        return std::ranges::any_of(others, [&word](const ByteSearch &other) { return word.isPartOf(other); });
    });
}

} // namespace

void RowFilter::setConnection(const QUuid &connection)
{
    m_connection = connection;
    m_chosen = connection.isNull() ? everyConnection : numberOf(connection);
}

void RowFilter::setWords(const QStringList &words)
{
    const std::vector<ByteSearch> before = std::exchange(m_words, {});
    for (const QString &word : words)
        m_words.emplace_back(word);
    // A letter more keeps out what was out, a letter less lets in what was in.
    const bool narrower = allArePartOf(before, m_words);
    const bool wider = allArePartOf(m_words, before);
    for (int row = 0; row < size(); ++row) {
        if (row + announcedAhead < size())
            m_executions->packedAt(row + announcedAhead).announce();
        bool &has = m_looked[size_t(row)].hasWords;
        if (has ? !wider : !narrower)
            has = looksForWords(row);
    }
}

void RowFilter::lookAtAll()
{
    m_looked.resize(size_t(m_executions->rowCount()));
    for (int row = 0; row < size(); ++row)
        m_looked[size_t(row)] = look(row);
}

void RowFilter::lookAt(const std::vector<int> &rows)
{
    m_looked.resize(size_t(m_executions->rowCount()));
    for (const int row : rows)
        m_looked[size_t(row)] = look(row);
}

void RowFilter::renumber(const std::vector<int> &newRows)
{
    size_t place = 0;
    for (size_t row = 0; row < m_looked.size(); ++row) {
        if (newRows[row] >= 0)
            m_looked[place++] = m_looked[row];
    }
    m_looked.resize(place);
}

RowFilter::Looked RowFilter::look(int row)
{
    const PackedExecution &execution = m_executions->packedAt(row);
    return {.connection = numberOf(execution.connection()), .hasWords = looksForWords(row)};
}

bool RowFilter::looksForWords(int row)
{
    const PackedExecution &execution = m_executions->packedAt(row);
    return std::ranges::all_of(m_words, [&](const ByteSearch &word) {
        return word.isIn(execution.searchable()) || word.isIn(m_executions->saidOf(row));
    });
}

std::uint16_t RowFilter::numberOf(const QUuid &connection)
{
    const auto found = std::ranges::find(m_connections, connection);
    if (found == m_connections.end()) {
        m_connections.push_back(connection);
        return static_cast<std::uint16_t>(m_connections.size() - 1);
    }
    return static_cast<std::uint16_t>(found - m_connections.begin());
}

} // namespace Quell
