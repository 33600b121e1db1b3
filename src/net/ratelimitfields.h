// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Quell {

/// What the fields `RateLimit-Policy: "p";q=40;w=60, "q";q=…` and `RateLimit: "p";r=39;t=12, …` say (IETF draft "RateLimit
/// header fields for HTTP", as Dune sends it): one report for each policy, in the order in which they are named, matched by
/// name. What is malformed is left out, and so are policies that count something else than requests (`qu`).
[[nodiscard]] QList<QuotaReport> parseQuotas(const QByteArray &policyField, const QByteArray &limitField);

/// `Retry-After`: seconds, or a time which is compared with `now` (the answer's own Date where it has one). Never negative,
/// at most 31 days; nothing where it is malformed.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &field,
                                                                       const QDateTime &now);

} // namespace Quell
