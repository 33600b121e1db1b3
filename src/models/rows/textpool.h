// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slotindex.h"

#include <QByteArrayView>

#include <string>
#include <vector>

namespace Quell {

/// Texts of which many rows have the same, each kept once.
class TextPool
{
public:
    [[nodiscard]] int idOf(QByteArrayView text);
    [[nodiscard]] QByteArrayView text(int id) const;
    [[nodiscard]] int count() const { return int(m_ends.size()); }
    void clear();

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
    SlotIndex m_index;
};

} // namespace Quell
