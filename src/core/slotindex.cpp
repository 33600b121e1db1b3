// SPDX-License-Identifier: GPL-3.0-or-later
#include "slotindex.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace Quell {

namespace {

constexpr size_t smallestIndex = 16;

} // namespace

void SlotIndex::reserve(size_t count)
{
    const size_t room = std::bit_ceil(std::max(smallestIndex, count * 8 / 7 + 1));
    if (room > m_entries.size())
        resize(room);
}

void SlotIndex::insert(std::uint32_t hash, int slot)
{
    reserve(m_count + 1);
    put({hash, slot});
    ++m_count;
}

void SlotIndex::remove(std::uint32_t hash, int slot)
{
    if (m_entries.empty())
        return;
    size_t hole = hash & m_mask;
    while (m_entries[hole].slot != slot) {
        if (m_entries[hole].slot == nowhere)
            return;
        hole = (hole + 1) & m_mask;
    }
    --m_count;
    // What follows without a gap moves up where it may, so that nothing is looked for behind the hole.
    for (size_t next = (hole + 1) & m_mask; m_entries[next].slot != nowhere; next = (next + 1) & m_mask) {
        const size_t home = m_entries[next].hash & m_mask;
        if (((next - home) & m_mask) >= ((next - hole) & m_mask)) {
            m_entries[hole] = m_entries[next];
            hole = next;
        }
    }
    m_entries[hole] = Entry{};
}

void SlotIndex::clear()
{
    m_entries.clear();
    m_mask = 0;
    m_count = 0;
}

void SlotIndex::put(const Entry &entry)
{
    size_t at = entry.hash & m_mask;
    while (m_entries[at].slot != nowhere)
        at = (at + 1) & m_mask;
    m_entries[at] = entry;
}

void SlotIndex::resize(size_t room)
{
    const std::vector<Entry> before = std::exchange(m_entries, std::vector<Entry>(room));
    m_mask = room - 1;
    for (const Entry &entry : before) {
        if (entry.slot != nowhere)
            put(entry);
    }
}

} // namespace Quell
