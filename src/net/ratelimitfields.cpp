// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimitfields.h"

#include "httpdate.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace Quell {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// One member of a structured-field list (RFC 8941): a name and its parameters.
struct Member
{
    QByteArray name;
    QHash<QByteArray, QByteArray> parameters;
};

/// Splits at `separator`, but not within quoted strings.
QList<QByteArray> splitOutsideQuotes(const QByteArray &text, char separator)
{
    QList<QByteArray> parts;
    QByteArray part;
    bool quoted = false;
    bool escaped = false;
    for (const char character : text) {
        if (!quoted && character == separator) {
            parts.append(part.trimmed());
            part.clear();
            continue;
        }
        if (character == '"' && !escaped)
            quoted = !quoted;
        escaped = quoted && character == '\\' && !escaped;
        part.append(character);
    }
    parts.append(part.trimmed());
    return parts;
}

QByteArray unquoted(const QByteArray &text)
{
    const bool quoted = text.size() >= 2 && text.startsWith('"') && text.endsWith('"');
    return quoted ? text.mid(1, text.size() - 2) : text;
}

QList<Member> parseList(const QByteArray &field)
{
    QList<Member> members;
    for (const QByteArray &item : splitOutsideQuotes(field, ',')) {
        const QList<QByteArray> parts = splitOutsideQuotes(item, ';');
        Member member{.name = unquoted(parts.first())};
        if (member.name.isEmpty())
            continue;
        for (const QByteArray &part : parts.mid(1)) {
            const qsizetype equals = part.indexOf('=');
            if (equals > 0)
                member.parameters.insert(part.left(equals).trimmed().toLower(),
                                         unquoted(part.mid(equals + 1).trimmed()));
        }
        members.append(member);
    }
    return members;
}

/// A whole number that is not negative, cut down to what an int holds.
std::optional<int> wholeNumber(const Member &member, const QByteArray &parameter)
{
    bool ok = false;
    const qlonglong number = member.parameters.value(parameter).toLongLong(&ok);
    if (!ok || number < 0)
        return std::nullopt;
    return static_cast<int>(std::min<qlonglong>(number, std::numeric_limits<int>::max()));
}

bool countsRequests(const Member &policy)
{
    const QByteArray unit = policy.parameters.value("qu", "requests");
    return unit == "requests";
}

} // namespace

QList<QuotaReport> parseQuotas(const QByteArray &policyField, const QByteArray &limitField)
{
    QList<QByteArray> names;
    QHash<QByteArray, QuotaReport> reports;
    QList<QByteArray> ignored;
    for (const Member &policy : parseList(policyField)) {
        const std::optional<int> quota = wholeNumber(policy, "q");
        const int window = wholeNumber(policy, "w").value_or(60);
        if (!countsRequests(policy)) {
            ignored.append(policy.name);
            continue;
        }
        if (!quota || window == 0 || reports.contains(policy.name))
            continue;
        names.append(policy.name);
        reports.insert(policy.name, QuotaReport{.quota = quota, .window = seconds(window)});
    }
    for (const Member &limit : parseList(limitField)) {
        const std::optional<int> remaining = wholeNumber(limit, "r");
        if (!remaining || ignored.contains(limit.name))
            continue;
        if (!reports.contains(limit.name))
            names.append(limit.name);
        QuotaReport &report = reports[limit.name];
        report.remaining = remaining;
        if (const std::optional<int> reset = wholeNumber(limit, "t"))
            report.reset = seconds(*reset);
    }
    QList<QuotaReport> result;
    for (const QByteArray &name : names)
        result.append(reports.value(name));
    return result;
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &field, const QDateTime &now)
{
    static constexpr milliseconds longest = std::chrono::hours(24 * 31);
    const QByteArray text = field.trimmed();
    const bool digits = !text.isEmpty()
        && std::ranges::all_of(text, [](char character) { return character >= '0' && character <= '9'; });
    if (digits) {
        bool ok = false;
        const qlonglong count = text.toLongLong(&ok);
        if (!ok || count > std::chrono::duration_cast<seconds>(longest).count())
            return longest;
        return seconds(count);
    }
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid() || !now.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0), longest);
}

} // namespace Quell
