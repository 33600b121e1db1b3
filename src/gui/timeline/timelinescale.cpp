// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinescale.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace Quell {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr std::array steps{second,    2 * second, 5 * second, 10 * second, 15 * second, 30 * second,
                           minute,    2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                           hour,      2 * hour,   3 * hour,   6 * hour,    12 * hour,   day,
                           2 * day,   7 * day,    14 * day,   28 * day,    91 * day,    182 * day,
                           364 * day, 1820 * day, 7280 * day};

QString tickText(const QDateTime &local, qint64 step)
{
    if (step >= day)
        return QLocale().toString(local.date(), QLocale::ShortFormat);
    if (local.time() == QTime(0, 0)) {
        // Where a day begins, which one it is says more than that it is midnight.
        return QLocale().toString(local.date(), QLocale::ShortFormat);
    }
    return local.time().toString(step < minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

/// Days at midnight, whichever length they have.
QList<TimelineTick> ticksOfDays(qint64 from, qint64 to, qint64 step)
{
    QList<TimelineTick> ticks;
    const qint64 days = step / day;
    const qint64 firstDay = QDateTime::fromMSecsSinceEpoch(from).date().toJulianDay();
    for (qint64 number = firstDay - firstDay % days;; number += days) {
        const QDateTime local = QDate::fromJulianDay(number).startOfDay();
        const qint64 at = local.toMSecsSinceEpoch();
        if (at > to)
            return ticks;
        if (at >= from)
            ticks.append({at, tickText(local, step), true});
    }
}

/// Hours of the clock on the wall, also where one is left out or comes twice.
QList<TimelineTick> ticksOfHours(qint64 from, qint64 to, qint64 step)
{
    QList<TimelineTick> ticks;
    QDate date = QDateTime::fromMSecsSinceEpoch(from).date();
    for (;; date = date.addDays(1)) {
        for (qint64 inDay = 0; inDay < day; inDay += step) {
            const QDateTime local =
                inDay == 0 ? date.startOfDay() : QDateTime(date, QTime::fromMSecsSinceStartOfDay(int(inDay)));
            const qint64 at = local.toMSecsSinceEpoch();
            if (at > to)
                return ticks;
            if (at >= from)
                ticks.append({at, tickText(local, step), inDay == 0});
        }
    }
}

QList<TimelineTick> ticksOfMinutes(qint64 from, qint64 to, qint64 step)
{
    QList<TimelineTick> ticks;
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(from).offsetFromUtc() * second;
    const qint64 beyond = (from + offset) % step;
    for (qint64 at = beyond == 0 ? from : from - beyond + step; at <= to; at += step) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
        ticks.append({at, tickText(local, step), local.time() == QTime(0, 0)});
    }
    return ticks;
}

} // namespace

void TimelineScale::setExtent(int left, int width)
{
    m_left = left;
    m_width = std::max(1, width);
    m_pixelsPerMillisecond = double(m_width) / double(span());
}

void TimelineScale::setRange(qint64 from, qint64 to)
{
    const qint64 span = std::clamp(to - from, shortestSpan, longestSpan);
    if (span != to - from) {
        const qint64 middle = from + (to - from) / 2;
        from = middle - span / 2;
    }
    m_from = from;
    m_to = from + span;
    m_pixelsPerMillisecond = double(m_width) / double(span);
}

qint64 TimelineScale::timeAt(double x) const
{
    return m_from + qint64(std::llround((x - m_left) * millisecondsPerPixel()));
}

void TimelineScale::zoom(double x, double factor)
{
    const auto span =
        std::clamp(qint64(std::llround(double(this->span()) * factor)), shortestSpan, longestSpan);
    const double share = (x - m_left) / m_width;
    const qint64 from = timeAt(x) - qint64(std::llround(share * double(span)));
    setRange(from, from + span);
}

void TimelineScale::pan(double pixels)
{
    shift(-qint64(std::llround(pixels * millisecondsPerPixel())));
}

QList<TimelineTick> TimelineScale::ticks(int distance) const
{
    const double least = millisecondsPerPixel() * std::max(1, distance);
    const auto found = std::ranges::find_if(steps, [least](qint64 step) { return double(step) >= least; });
    const qint64 step = found == steps.end() ? steps.back() : *found;
    if (step >= day)
        return ticksOfDays(m_from, m_to, step);
    return step >= hour ? ticksOfHours(m_from, m_to, step) : ticksOfMinutes(m_from, m_to, step);
}

} // namespace Quell
