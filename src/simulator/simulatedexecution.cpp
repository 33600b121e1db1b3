// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedexecution.h"

#include <algorithm>
#include <cmath>

namespace Quell {

ExecutionLife::ExecutionLife(SimulatedExecution made, const QDateTime &addedAt)
    : m_made(std::move(made)),
      m_submittedAt(addedAt.addMSecs(-m_made.age.count())),
      m_wouldStartAt(m_submittedAt.addMSecs(m_made.queuedFor.count()))
{
}

ExecutionLife::Ending ExecutionLife::ending() const
{
    const Ending byItself{m_wouldStartAt.addMSecs(m_made.runsFor.count()), m_made.ending};
    return m_stopped && m_stopped->at < byItself.at ? *m_stopped : byItself;
}

ExecutionLife::Moment ExecutionLife::at(const QDateTime &now) const
{
    Moment moment;
    if (now < m_submittedAt)
        return moment;
    moment.submittedAt = m_submittedAt;

    const Ending last = ending();
    if (m_wouldStartAt <= now && m_wouldStartAt <= last.at)
        moment.startedAt = m_wouldStartAt;
    if (now < last.at) {
        moment.phase = moment.startedAt.isValid() ? Phase::Executing : Phase::Pending;
        return moment;
    }
    moment.phase = Phase::Ended;
    moment.ending = last.word;
    moment.endedAt = last.at;
    if (last.word == u"CANCELLED" || last.word == u"CANCELED")
        moment.cancelledAt = last.at;
    return moment;
}

ExecutionLife::CancelAnswer ExecutionLife::cancel(const QDateTime &now)
{
    const Phase phase = at(now).phase;
    if (phase == Phase::Ended || phase == Phase::NotSubmitted)
        return CancelAnswer::AlreadyOver;
    switch (m_made.cancelManner) {
    case CancelManner::Stops:
        if (!m_stopped) {
            m_stopped = Ending{now.addMSecs(m_made.cancelTakes.count()),
                               m_made.oneL ? QStringLiteral("CANCELED") : QStringLiteral("CANCELLED")};
        }
        return CancelAnswer::Taken;
    case CancelManner::NeverStops:
        return CancelAnswer::Taken;
    case CancelManner::Refuses:
        return CancelAnswer::Refused;
    case CancelManner::EndsFirst:
        end(m_made.ending, now);
        return CancelAnswer::AlreadyOver;
    }
    return CancelAnswer::Refused;
}

void ExecutionLife::end(const QString &word, const QDateTime &now)
{
    if (at(now).phase != Phase::Ended)
        m_stopped = Ending{now, word};
}

std::optional<int> ExecutionLife::ownQueuePosition(const QDateTime &now) const
{
    if (m_made.queuePosition <= 0 || m_made.queuedFor.count() <= 0)
        return std::nullopt;
    const double left = double(now.msecsTo(m_wouldStartAt)) / double(m_made.queuedFor.count());
    return std::max(1, int(std::ceil(m_made.queuePosition * left)));
}

} // namespace Quell
