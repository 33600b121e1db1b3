// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace Quell {

/// Time, passed in: nothing in the engine asks the system for it, so that a test turns it by hand.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock, UTC. May jump.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Time since the machine was started, suspended time included; never jumps, and is the same for all processes.
    [[nodiscard]] virtual std::chrono::milliseconds sinceBoot() const = 0;

    /// Calls `function` once in the thread of `context` when `delay` has passed, unless `context` has died by then. Where it has
    /// passed already, that is in the next turn of the event loop. A delay beyond 24 days counts as one of 24 days.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context,
                           std::function<void()> function) = 0;
};

/// Whether `one` is the later of two times that this machine's wall clock told, where it says `now` by now. What lies beyond that was
/// told before the clock was set back, and so before everything that does not; without `now` nothing does. No time is the earliest.
[[nodiscard]] bool isLater(const QDateTime &one, const QDateTime &other, const QDateTime &now);

/// The real one.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function) override;
};

} // namespace Quell
