// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpool.h"

#include <QHashFunctions>

namespace Quell {

int TextPool::idOf(QByteArrayView text)
{
    const auto hash = static_cast<std::uint32_t>(qHash(text));
    const int found = m_index.find(hash, [this, text](int id) { return this->text(id) == text; });
    if (found != SlotIndex::nowhere)
        return found;
    const int id = count();
    m_bytes.append(text.data(), size_t(text.size()));
    m_ends.push_back(m_bytes.size());
    m_index.insert(hash, id);
    return id;
}

QByteArrayView TextPool::text(int id) const
{
    const size_t from = id > 0 ? m_ends[size_t(id) - 1] : 0;
    return {m_bytes.data() + from, qsizetype(m_ends[size_t(id)] - from)};
}

void TextPool::clear()
{
    m_bytes.clear();
    m_ends.clear();
    m_index.clear();
}

} // namespace Quell
