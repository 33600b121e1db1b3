// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrow.h"

#include "executionfields.h"
#include "terminal.h"

#include <cmath>

namespace Quell {

namespace {

/// What may stand in a text as it is. `character` is one, or a half of one that has no other.
bool standsForItself(char32_t character)
{
    if (character < 0x7f)
        return character >= 0x20 && character != U'"' && character != U'\\';
    return !Terminal::steers(character);
}

void appendEscaped(QByteArray &json, char16_t unit)
{
    switch (unit) {
    case u'"':
        json += "\\\"";
        return;
    case u'\\':
        json += "\\\\";
        return;
    case u'\b':
        json += "\\b";
        return;
    case u'\f':
        json += "\\f";
        return;
    case u'\n':
        json += "\\n";
        return;
    case u'\r':
        json += "\\r";
        return;
    case u'\t':
        json += "\\t";
        return;
    default:
        json += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

void appendValue(QByteArray &json, const QString &text)
{
    json += '"';
    const QStringView all(text);
    qsizetype written = 0;
    for (qsizetype place = 0; place < all.size();) {
        const bool isPair =
            all[place].isHighSurrogate() && place + 1 < all.size() && all[place + 1].isLowSurrogate();
        const qsizetype next = place + (isPair ? 2 : 1);
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(all[place], all[place + 1]) : all[place].unicode();
        if (!standsForItself(character)) {
            json += all.sliced(written, place - written).toUtf8();
            for (; place < next; ++place)
                appendEscaped(json, all[place].unicode());
            written = next;
        }
        place = next;
    }
    json += all.sliced(written).toUtf8() + '"';
}

void appendValue(QByteArray &json, bool value)
{
    json += value ? "true" : "false";
}

void appendValue(QByteArray &json, int number)
{
    json += QByteArray::number(number);
}

void appendValue(QByteArray &json, qint64 number)
{
    json += QByteArray::number(number);
}

void appendValue(QByteArray &json, double number)
{
    constexpr double exact = 9007199254740992.0; // As far as a double has each whole number.
    if (!std::isfinite(number))
        json += "null";
    else if (std::abs(number) <= exact && number == std::floor(number))
        json += QByteArray::number(static_cast<qint64>(number));
    else
        json += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

template<typename T>
void appendValue(QByteArray &json, const std::optional<T> &value)
{
    if (value)
        appendValue(json, *value);
    else
        json += "null";
}

} // namespace

void appendJson(QByteArray &json, const ExecutionRow &row, JsonShape shape)
{
    const bool indented = shape == JsonShape::Indented;
    const char *between = "{";
    forEachField(row, [&json, &between, indented](QLatin1StringView name, const auto &value) {
        json += between;
        json += indented ? "\n        \"" : "\"";
        json.append(name.data(), name.size());
        json += indented ? "\": " : "\":";
        appendValue(json, value);
        between = ",";
    });
    json += indented ? "\n    }" : "}";
}

} // namespace Quell
