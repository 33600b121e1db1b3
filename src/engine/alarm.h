// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Quell {

/// One call at a later time, which can be moved and called off. Calls nothing any more once it is deleted.
class Alarm
{
public:
    explicit Alarm(Clock *clock) : m_clock(clock) { }

    /// Calls `function` in `delay`, instead of what was set before.
    void set(std::chrono::milliseconds delay, std::function<void()> function);
    void clear() { m_context.reset(); }
    [[nodiscard]] bool isSet() const { return m_context != nullptr; }

private:
    Clock *m_clock;
    std::unique_ptr<QObject> m_context; ///< its death calls the call off
};

} // namespace Quell
