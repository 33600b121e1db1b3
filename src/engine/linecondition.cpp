// SPDX-License-Identifier: GPL-3.0-or-later
#include "linecondition.h"

#include <algorithm>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// A longer Retry-After is a slip of the service.
constexpr milliseconds longestWait = std::chrono::hours(24);

/// 401 shuts us out whatever was asked. 403 on a cancel or a look-up is about that one request: it takes a read to know
/// that the whole connection may not.
bool shutsOut(RequestKind kind, TroubleKind trouble)
{
    if (!stopsConnection(trouble))
        return false;
    const bool aboutTheExecution = kind == RequestKind::Read || kind == RequestKind::Poll;
    return aboutTheExecution
        || (trouble != TroubleKind::NotPermitted && trouble != TroubleKind::NoQueryHistory);
}

} // namespace

LineCondition::LineCondition(RequestBudget budget, Clock *clock, quint32 seed)
    : m_budget(budget),
      m_clock(clock),
      m_backOff(seed)
{
}

LineCondition::Verdict LineCondition::note(RequestKind kind, const std::optional<Trouble> &trouble,
                                           const AnswerFacts &facts)
{
    m_budget.learn(facts, m_clock->sinceBoot());
    if (trouble && trouble->kind == TroubleKind::Stopped)
        return Verdict::Troubled;
    if (trouble && isTransient(trouble->kind)) {
        backOff(*trouble);
        return Verdict::Troubled;
    }
    m_lastAnswerAt = m_clock->now();
    if (trouble && trouble->kind == TroubleKind::RateLimited) {
        throttle(*trouble);
        return Verdict::Troubled;
    }
    if (trouble && shutsOut(kind, trouble->kind))
        return Verdict::ShutOut;
    wake();
    return Verdict::Well;
}

void LineCondition::throttle(const Trouble &trouble)
{
    const milliseconds now = m_clock->sinceBoot();
    if (trouble.retryAfter && trouble.retryAfter->count() > 0)
        m_budget.closeUntil(now + std::min(*trouble.retryAfter, longestWait));
    else if (m_budget.closedFor(now) == milliseconds{0})
        m_budget.closeUntil(now + m_backOff.next());
    m_throttledBy = trouble;
}

void LineCondition::backOff(const Trouble &trouble)
{
    const milliseconds now = m_clock->sinceBoot();
    // Several requests that were in flight when the line broke are one failure.
    if (m_backingOff && m_backingOff->until > now) {
        m_backingOff->trouble = trouble;
        return;
    }
    const QDateTime since = m_backingOff ? m_backingOff->since : m_clock->now();
    m_backingOff = BackingOff{trouble, since, now + m_backOff.next()};
}

void LineCondition::wake()
{
    m_backOff.reset();
    m_backingOff.reset();
}

void LineCondition::setBudget(const RequestBudget &budget)
{
    const milliseconds closedUntil = m_clock->sinceBoot() + closedFor();
    m_budget = budget;
    m_budget.closeUntil(closedUntil);
}

milliseconds LineCondition::closedFor() const
{
    return m_budget.closedFor(m_clock->sinceBoot());
}

std::optional<Trouble> LineCondition::throttledBy() const
{
    return closedFor() > milliseconds{0} ? m_throttledBy : std::nullopt;
}

milliseconds LineCondition::heldUntil() const
{
    return m_backingOff ? m_backingOff->until : milliseconds{0};
}

} // namespace Quell
