// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationword.h"

#include <algorithm>
#include <array>

namespace Quell {

namespace {

using std::chrono::seconds;

struct DurationUnit
{
    QChar letter;
    seconds length;
};
constexpr std::array<DurationUnit, 4> durationUnits{{
    {u's', seconds(1)},
    {u'm', std::chrono::minutes(1)},
    {u'h', std::chrono::hours(1)},
    {u'd', std::chrono::days(1)},
}};

constexpr seconds longestDuration = std::chrono::years(100);

} // namespace

std::optional<seconds> durationFromWord(const QString &word)
{
    QString digits = word;
    seconds unit{1};
    const auto known = std::ranges::find_if(
        durationUnits, [&word](const DurationUnit &each) { return word.endsWith(each.letter); });
    if (known != durationUnits.end()) {
        unit = known->length;
        digits.chop(1);
    }
    const bool isNumber = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    bool fits = false;
    const uint number = digits.toUInt(&fits);
    if (!isNumber || !fits || std::chrono::duration<double>(unit) * number > longestDuration)
        return std::nullopt;
    return unit * qint64(number);
}

} // namespace Quell
