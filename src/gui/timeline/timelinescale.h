// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Quell {

/// A mark on the axis.
struct TimelineTick
{
    qint64 at = 0;
    QString text;
    bool dayBegins = false;
};

/// The span of time that is looked at, and which pixel stands for which moment. Times are milliseconds since 1970, UTC. Time
/// goes from left to right in every language.
class TimelineScale
{
public:
    static constexpr qint64 shortestSpan = 5'000;
    static constexpr qint64 longestSpan = 20LL * 366 * 24 * 3600 * 1000;

    /// Where the axis lies, in pixels.
    void setExtent(int left, int width);
    /// Brought between shortestSpan and longestSpan around its middle.
    void setRange(qint64 from, qint64 to);

    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] qint64 to() const { return m_to; }
    [[nodiscard]] qint64 span() const { return m_to - m_from; }
    [[nodiscard]] bool contains(qint64 time) const { return time >= m_from && time <= m_to; }
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] int right() const { return m_left + m_width; }
    [[nodiscard]] double millisecondsPerPixel() const { return double(span()) / m_width; }

    [[nodiscard]] double x(qint64 time) const
    {
        return m_left + double(time - m_from) * m_pixelsPerMillisecond;
    }
    [[nodiscard]] qint64 timeAt(double x) const;

    /// `factor` above 1 shows more time; the moment under `x` stays there.
    void zoom(double x, double factor);
    /// Moves what is shown by so many pixels to the right.
    void pan(double pixels);
    void shift(qint64 by) { setRange(m_from + by, m_to + by); }

    /// Marks at round local times, at least `distance` pixels from one another.
    [[nodiscard]] QList<TimelineTick> ticks(int distance) const;

private:
    qint64 m_from = 0;
    qint64 m_to = 3'600'000;
    int m_left = 0;
    int m_width = 1;
    double m_pixelsPerMillisecond = 1.0 / 3'600'000;
};

} // namespace Quell
