// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace Quell {

/// Rows of a list, rising by a key; equal ones in an order of their own.
class RowOrder
{
public:
    using Row = std::uint32_t;
    using Key = std::uint64_t;
    /// Of a row; asked for once for each row that is sorted in.
    using KeyOf = std::function<Key(Row)>;
    /// Whether one comes before another where their keys are equal; a total order.
    using Before = std::function<bool(Row, Row)>;
    static constexpr Row nowhere = 0xffffffff;

    /// All rows from 0 to `count` anew. `ranks`, where it is given, says of each row which place it has in the order of
    /// equal ones, and `before` is not asked.
    void sort(Row count, const KeyOf &keyOf, const Before &before, const std::vector<Row> &ranks = {});
    /// These have another key, or are new; the rest stays as it is among itself. False: nothing has moved.
    bool sortIn(const std::vector<Row> &rows, const KeyOf &keyOf, const Before &before);
    /// `newRows` has the number that each row has from now on, `nowhere` for one that is gone; rising.
    void renumber(const std::vector<Row> &newRows);

    [[nodiscard]] size_t size() const { return m_entries.size(); }
    [[nodiscard]] Row at(size_t place) const { return m_entries[place].row; }
    [[nodiscard]] Key keyAt(size_t place) const { return m_entries[place].key; }

private:
    struct Entry
    {
        Key key = 0;
        Row rank = 0;
        Row row = 0;
    };
    std::vector<Entry> m_entries;
};

} // namespace Quell
