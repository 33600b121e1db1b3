// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztargets.h"
#include "httpdate.h"
#include "ratelimitfields.h"

namespace Quell::Fuzz {

/// Four lines: RateLimit-Policy, RateLimit, Retry-After, Date.
void readHeaderFields(const QByteArray &bytes)
{
    using namespace std::chrono;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QuotaReport &report : parseQuotas(lines.value(0), lines.value(1))) {
        require(!report.quota || *report.quota >= 0, "a quota is no debt");
        require(!report.remaining || *report.remaining >= 0, "what remains is no debt");
        require(report.window > seconds(0), "a window has a length");
        require(!report.reset || *report.reset >= seconds(0), "a reset lies ahead");
    }
    const QDateTime date = parseHttpDate(lines.value(3));
    require(!date.isValid() || date.timeSpec() == Qt::UTC, "times are UTC");
    const QDateTime now = date.isValid() ? date : QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    const auto retryAfter = parseRetryAfter(lines.value(2), now);
    require(!retryAfter || (*retryAfter >= milliseconds(0) && *retryAfter <= hours(31 * 24)),
            "a wait is between none and 31 days");
}

} // namespace Quell::Fuzz
