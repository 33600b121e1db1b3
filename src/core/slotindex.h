// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace Quell {

/// Finds places in a list by the hash of what stands there; eight bytes a slot of its table, which is at most seven eighths
/// full. Whose key is which, the caller knows.
class SlotIndex
{
public:
    static constexpr int nowhere = -1;

    void reserve(size_t count);
    void insert(std::uint32_t hash, int slot);
    void remove(std::uint32_t hash, int slot);
    void clear();

    /// The place with this hash for which `matches(place)` holds, or `nowhere`.
    template<typename Matches>
    [[nodiscard]] int find(std::uint32_t hash, Matches matches) const
    {
        if (m_entries.empty())
            return nowhere;
        for (size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Entry &entry = m_entries[at];
            if (entry.slot == nowhere)
                return nowhere;
            if (entry.hash == hash && matches(entry.slot))
                return entry.slot;
        }
    }

private:
    struct Entry
    {
        std::uint32_t hash = 0;
        int slot = nowhere;
    };

    void put(const Entry &entry);
    void resize(size_t room);

    std::vector<Entry> m_entries; ///< a power of two, or none
    size_t m_mask = 0;
    size_t m_count = 0;
};

} // namespace Quell
