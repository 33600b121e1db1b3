// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesearch.h"

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Quell {

namespace {

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

constexpr char raised(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c;
}

bool agrees(const char *text, const char *word, qsizetype length)
{
    for (qsizetype i = 0; i < length; ++i) {
        if (lowered(text[i]) != word[i])
            return false;
    }
    return true;
}

} // namespace

ByteSearch::ByteSearch(const QString &word) : m_word(word.toCaseFolded().toUtf8()) { }

bool ByteSearch::isIn(QByteArrayView text) const
{
    const qsizetype length = m_word.size();
    if (length == 0)
        return true;
    const char *word = m_word.constData();
    const char *at = text.data();
    const char *lastStart = at + text.size() - length; // may lie before `at`
#ifdef __SSE2__
    // Sixteen places at once: where both its first and its last byte are, in either case.
    const __m128i first = _mm_set1_epi8(word[0]);
    const __m128i otherFirst = _mm_set1_epi8(raised(word[0]));
    const __m128i last = _mm_set1_epi8(word[length - 1]);
    const __m128i otherLast = _mm_set1_epi8(raised(word[length - 1]));
    for (; lastStart - at >= 15; at += 16) {
        const __m128i starts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i ends = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + length - 1));
        const __m128i both =
            _mm_and_si128(_mm_or_si128(_mm_cmpeq_epi8(starts, first), _mm_cmpeq_epi8(starts, otherFirst)),
                          _mm_or_si128(_mm_cmpeq_epi8(ends, last), _mm_cmpeq_epi8(ends, otherLast)));
        for (auto places = static_cast<unsigned>(_mm_movemask_epi8(both)); places != 0; places &= places - 1)
        {
            if (agrees(at + std::countr_zero(places), word, length))
                return true;
        }
    }
#endif
    for (; at <= lastStart; ++at) {
        if (lowered(*at) == word[0] && agrees(at, word, length))
            return true;
    }
    return false;
}

} // namespace Quell
