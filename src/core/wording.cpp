// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "wordingparts.h"

#include <QLocale>

#include <algorithm>

namespace Quell {

using std::chrono::milliseconds;
using std::chrono::seconds;

QString statusText(DisplayStatus status)
{
    switch (status) {
    case DisplayStatus::Unknown:
        return Wording::tr("Unknown");
    case DisplayStatus::Queued:
        return Wording::tr("Queued");
    case DisplayStatus::Running:
        return Wording::tr("Running");
    case DisplayStatus::Cancelling:
        return Wording::tr("Cancelling");
    case DisplayStatus::StillRunning:
        return Wording::tr("Still running");
    case DisplayStatus::Cancelled:
        return Wording::tr("Cancelled");
    case DisplayStatus::Completed:
        return Wording::tr("Completed");
    case DisplayStatus::Partial:
        return Wording::tr("Partial");
    case DisplayStatus::Failed:
        return Wording::tr("Failed");
    case DisplayStatus::Expired:
        return Wording::tr("Expired");
    case DisplayStatus::Gone:
        return Wording::tr("Gone");
    }
    return {};
}

QString durationText(milliseconds duration)
{
    const QLocale locale;
    // Cut off, not rounded: what has not passed yet is not claimed.
    const qint64 tenths = std::max<qint64>(0, duration.count()) / 100;
    if (tenths < 100)
        return Wording::tr("%1 s").arg(locale.toString(static_cast<double>(tenths) / 10, 'f', 1));
    const auto twoDigits = [&locale](qint64 number) {
        const QString digits = locale.toString(number);
        return number < 10 ? locale.zeroDigit() + digits : digits;
    };
    const qint64 total = tenths / 10;
    const qint64 minutes = total / 60;
    const qint64 hours = minutes / 60;
    if (total < 60)
        return Wording::tr("%1 s").arg(locale.toString(total));
    if (hours == 0)
        return Wording::tr("%1 min %2 s").arg(locale.toString(minutes), twoDigits(total % 60));
    if (hours < 24)
        return Wording::tr("%1 h %2 min").arg(locale.toString(hours), twoDigits(minutes % 60));
    return Wording::tr("%1 d %2 h").arg(locale.toString(hours / 24), locale.toString(hours % 24));
}

milliseconds toldDuration(milliseconds duration)
{
    using namespace std::chrono_literals;
    const milliseconds told = std::max(milliseconds{0}, duration);
    const milliseconds step = told < 10s ? 100ms
        : told < 1h                      ? milliseconds(1s)
        : told < 24h                     ? milliseconds(1min)
                                         : milliseconds(1h);
    return told - told % step;
}

QString Wording::nameOf(const QString &serviceName)
{
    const QString name = onOneLine(serviceName, nameLength);
    return name.isEmpty() ? tr("the service") : name;
}

QString Wording::asSentence(QString text, const QString &serviceName)
{
    if (serviceName.isEmpty() && !text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString Wording::inBrackets(const QString &said)
{
    const QString text = onOneLine(said);
    return text.isEmpty() ? QString() : tr(" (%1)").arg(text);
}

milliseconds Wording::between(const QDateTime &from, const QDateTime &to)
{
    return milliseconds(from.msecsTo(to));
}

QString Wording::wholeSeconds(milliseconds duration)
{
    const auto count = std::chrono::duration_cast<seconds>(duration);
    if (count < seconds(10))
        return tr("%1 s").arg(QLocale().toString(std::max<qint64>(0, count.count())));
    return durationText(count);
}

} // namespace Quell
