// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace Quell {

using std::chrono::milliseconds;

bool isLater(const QDateTime &one, const QDateTime &other, const QDateTime &now)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid();
    const bool oneLiesAhead = now.isValid() && one > now;
    const bool otherLiesAhead = now.isValid() && other > now;
    return oneLiesAhead == otherLiesAhead ? one > other : otherLiesAhead;
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::sinceBoot() const
{
#ifdef Q_OS_LINUX
    // QDeadlineTimer uses CLOCK_MONOTONIC, which stands still while a laptop sleeps; a quota does not.
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0) {
        return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec)
                                                        + std::chrono::nanoseconds(time.tv_nsec));
    }
#endif
    return milliseconds(QDeadlineTimer::current().deadline());
}

void SystemClock::callAfter(milliseconds delay, QObject *context, std::function<void()> function)
{
    // QTimer never calls for what is negative, or beyond 31 bits; and what was due a moment ago is by the time that it is asked for.
    delay = std::clamp(delay, milliseconds(0), milliseconds(std::chrono::hours(24 * 24)));
    QTimer::singleShot(delay, delay < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer, context,
                       std::move(function));
}

} // namespace Quell
