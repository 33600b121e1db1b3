// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstWait{1'000};
constexpr milliseconds longestBackOff{60'000};
constexpr int doublings = 6;

} // namespace

BackOff::BackOff(quint32 seed) : m_random(seed) { }

milliseconds BackOff::next()
{
    // The longestBackOff wait is jittered as well, hence the jitter goes up from two thirds of it.
    const milliseconds least =
        std::min(firstWait * (1 << std::min(m_failures, doublings)), longestBackOff * 2 / 3);
    m_failures = std::min(m_failures + 1, doublings);
    const auto above = std::uniform_int_distribution<milliseconds::rep>(0, least.count() / 2)(m_random);
    return least + milliseconds(above);
}

} // namespace Quell
