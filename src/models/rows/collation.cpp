// SPDX-License-Identifier: GPL-3.0-or-later
#include "collation.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// The keys of all whole texts at once would take more memory than the texts.
constexpr qsizetype keyedLength = 48;

QCollator userCollator()
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

std::vector<std::uint32_t> collate(size_t count, const std::function<QString(size_t)> &textOf)
{
    const QCollator collator = userCollator();
    struct Keyed
    {
        QCollatorSortKey key;
        std::uint32_t index = 0;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(count);
    for (size_t index = 0; index < count; ++index) {
        // In the C locale keys know of no case.
        const QString text = textOf(index).left(keyedLength).toCaseFolded();
        keyed.push_back({collator.sortKey(text), std::uint32_t(index)});
    }
    std::ranges::sort(keyed, [](const Keyed &a, const Keyed &b) { return a.key.compare(b.key) < 0; });

    std::vector<std::uint32_t> ranks(count);
    std::uint32_t rank = 0;
    for (auto first = keyed.begin(); first != keyed.end();) {
        const auto last = std::find_if(first + 1, keyed.end(), [&first](const Keyed &other) {
            return first->key.compare(other.key) != 0;
        });
        // Those that begin alike are compared as a whole.
        std::vector<std::pair<QString, std::uint32_t>> alike;
        if (last - first > 1) {
            for (auto each = first; each != last; ++each)
                alike.emplace_back(textOf(each->index), each->index);
            std::ranges::sort(alike, [&collator](const auto &a, const auto &b) {
                return a.first != b.first && collator.compare(a.first, b.first) < 0;
            });
            for (size_t i = 0; i < alike.size(); ++i) {
                if (i > 0 && alike[i].first != alike[i - 1].first
                    && collator.compare(alike[i - 1].first, alike[i].first) != 0)
                    ++rank;
                ranks[alike[i].second] = rank;
            }
        } else {
            ranks[first->index] = rank;
        }
        ++rank;
        first = last;
    }
    return ranks;
}

} // namespace Quell
