// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace Quell {

/// The simulated servers' own wall clock: set once to the clock's, then carried on by the time since boot, so that a client
/// whose wall clock jumps sees a server whose clock does not.
class ServerTime
{
public:
    explicit ServerTime(const Clock *clock)
        : m_clock(clock),
          m_setTo(clock->now()),
          m_setAt(clock->sinceBoot())
    {
    }

    [[nodiscard]] QDateTime now() const { return m_setTo.addMSecs((monotonic() - m_setAt + m_skew).count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const { return m_clock->sinceBoot(); }
    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }

private:
    const Clock *m_clock;
    QDateTime m_setTo;
    std::chrono::milliseconds m_setAt;
    std::chrono::milliseconds m_skew{0};
};

} // namespace Quell
