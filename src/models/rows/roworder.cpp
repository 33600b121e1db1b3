// SPDX-License-Identifier: GPL-3.0-or-later
#include "roworder.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace Quell {

void RowOrder::sort(Row count, const KeyOf &keyOf, const Before &before, const std::vector<Row> &ranks)
{
    const bool ranked = ranks.size() == count;
    m_entries.resize(count);
    for (Row row = 0; row < count; ++row)
        m_entries[row] = {keyOf(row), ranked ? ranks[row] : 0, row};
    if (ranked) {
        std::ranges::sort(m_entries, [](const Entry &a, const Entry &b) {
            return std::tie(a.key, a.rank) < std::tie(b.key, b.rank);
        });
        return;
    }
    std::ranges::sort(m_entries, [&before](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : before(a.row, b.row);
    });
}

bool RowOrder::sortIn(const std::vector<Row> &rows, const KeyOf &keyOf, const Before &before)
{
    if (rows.empty())
        return false;
    Row most = m_entries.empty() ? 0 : Row(m_entries.size() - 1);
    for (const Row row : rows)
        most = std::max(most, row);
    std::vector<bool> moved(size_t(most) + 1);
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const Row row : rows) {
        if (moved[row])
            continue;
        moved[row] = true;
        entries.push_back({keyOf(row), 0, row});
    }
    const auto less = [&before](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : before(a.row, b.row);
    };
    std::ranges::sort(entries, less);

    std::vector<Entry> merged;
    merged.reserve(m_entries.size() + entries.size());
    bool different = false;
    auto next = entries.cbegin();
    for (const Entry &entry : m_entries) {
        if (moved[entry.row])
            continue;
        while (next != entries.cend() && less(*next, entry))
            merged.push_back(*next++);
        merged.push_back(entry);
    }
    merged.insert(merged.end(), next, entries.cend());
    different = merged.size() != m_entries.size()
        || !std::ranges::equal(merged, m_entries, {}, &Entry::row, &Entry::row);
    m_entries.swap(merged);
    return different;
}

void RowOrder::renumber(const std::vector<Row> &newRows)
{
    std::erase_if(m_entries, [&newRows](const Entry &entry) { return newRows[entry.row] == nowhere; });
    for (Entry &entry : m_entries)
        entry.row = newRows[entry.row];
}

} // namespace Quell
