// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <random>

namespace Quell {

/// How long to wait after the n-th failure in a row: 1 s, doubled each time up to 60 s, with jitter, so that many programs
/// whose server comes back do not all ask in the same moment.
class BackOff
{
public:
    /// Equal seeds give equal waits.
    explicit BackOff(quint32 seed);

    /// Another failure: the time to wait now, always between 1 s and 60 s.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    std::mt19937 m_random;
    int m_failures = 0;
};

} // namespace Quell
