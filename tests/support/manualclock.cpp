// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// Futures answer through the event loop, some of them in two turns.
void deliverPostedEvents()
{
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace

QDateTime ManualClock::now() const
{
    static const QDateTime start(QDate(2026, 1, 5), QTime(9, 0), QTimeZone::utc());
    return start.addMSecs((m_sinceBoot - milliseconds(1'000'000) + m_jumped).count());
}

void ManualClock::callAfter(milliseconds delay, QObject *context, std::function<void()> function)
{
    m_calls.emplace(m_sinceBoot + delay, Call{context, std::move(function)});
}

void ManualClock::advance(milliseconds by)
{
    const milliseconds end = m_sinceBoot + by;
    deliverPostedEvents();
    while (!m_calls.empty() && m_calls.begin()->first <= end) {
        m_sinceBoot = std::max(m_sinceBoot, m_calls.begin()->first);
        const Call call = m_calls.begin()->second;
        m_calls.erase(m_calls.begin());
        if (call.context)
            call.function();
        deliverPostedEvents();
    }
    m_sinceBoot = end;
    deliverPostedEvents();
}

qsizetype ManualClock::pending() const
{
    return std::ranges::count_if(m_calls, [](const auto &entry) { return !entry.second.context.isNull(); });
}

} // namespace Quell
