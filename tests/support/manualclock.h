// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QPointer>

#include <functional>
#include <map>

namespace Quell {

/// A clock that a test turns by hand. It starts at 2026-01-05T09:00:00Z.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot; }
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function) override;

    /// Turns time on, calling what falls due on the way in its order, and lets posted events be delivered after each.
    void advance(std::chrono::milliseconds by);
    /// The machine sleeps: time goes on, and what falls due meanwhile is called all at once when it has woken, by advance().
    void sleep(std::chrono::milliseconds by) { m_sinceBoot += by; }
    /// How many calls are waiting for contexts that are still alive.
    [[nodiscard]] qsizetype pending() const;
    /// The wall clock jumps; sinceBoot does not.
    void jump(std::chrono::milliseconds by) { m_jumped += by; }

private:
    struct Call
    {
        QPointer<QObject> context;
        std::function<void()> function;
    };

    std::chrono::milliseconds m_sinceBoot{1'000'000};
    std::chrono::milliseconds m_jumped{0};
    std::multimap<std::chrono::milliseconds, Call> m_calls;
};

} // namespace Quell
