// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "clock.h"
#include "outcome.h"
#include "requestbudget.h"
#include "requestkind.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Quell {

/// What the answers of a connection have told about whether, when, and how much may be asked of it. Times without a date are
/// Clock::sinceBoot.
class LineCondition
{
public:
    /// `seed` is the back-off's.
    LineCondition(RequestBudget budget, Clock *clock, quint32 seed);

    enum class Verdict {
        Well, ///< the service answered, if only to say no to this one
        Troubled, ///< it did not, or told us to wait
        ShutOut, ///< nothing more is to be asked until the user has done something
    };
    /// Takes in an answer; `trouble` where it was one.
    Verdict note(RequestKind kind, const std::optional<Trouble> &trouble, const AnswerFacts &facts);
    /// Waits longer after each call of this, until an answer is well.
    void backOff(const Trouble &trouble);
    /// Ends a back-off now. A time that the service named is honoured still.
    void wake();

    [[nodiscard]] const RequestBudget &budget() const { return m_budget; }
    /// Another plan; a time that the service named is honoured still.
    void setBudget(const RequestBudget &budget);

    /// How long nothing at all may be sent; 0 when it may.
    [[nodiscard]] std::chrono::milliseconds closedFor() const;
    /// Why, where the service said so (429).
    [[nodiscard]] std::optional<Trouble> throttledBy() const;

    struct BackingOff
    {
        Trouble trouble;
        QDateTime since; ///< UTC; of the first failure in a row
        std::chrono::milliseconds until{0};
    };
    [[nodiscard]] const std::optional<BackingOff> &backingOff() const { return m_backingOff; }
    /// Until when only cancels are sent; in the past where all are.
    [[nodiscard]] std::chrono::milliseconds heldUntil() const;
    /// After a failure one request finds out whether the trouble is over; the others need not meet with it too.
    [[nodiscard]] bool isProbing() const { return m_backOff.failures() > 0; }
    [[nodiscard]] QDateTime lastAnswerAt() const { return m_lastAnswerAt; }

private:
    void throttle(const Trouble &trouble);

    RequestBudget m_budget;
    Clock *m_clock;
    BackOff m_backOff;
    std::optional<BackingOff> m_backingOff;
    std::optional<Trouble> m_throttledBy;
    QDateTime m_lastAnswerAt;
};

} // namespace Quell
