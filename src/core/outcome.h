// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trouble.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QPromise>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace Quell {

/// One policy of a RateLimit field pair (IETF draft "RateLimit header fields for HTTP").
struct QuotaReport
{
    std::optional<int> quota; ///< requests in a window
    std::chrono::seconds window{60};
    std::optional<int> remaining;
    std::optional<std::chrono::seconds> reset; ///< until the window is fresh again

    friend bool operator==(const QuotaReport &, const QuotaReport &) = default;
};

/// What an answer tells beside its content. Everything is empty for what did not come over the network.
struct AnswerFacts
{
    /// How many were sent for it: more than one where a client had to sign in first, or to look twice. All count for a quota.
    int requests = 1;
    int httpStatus = 0;
    QDateTime askedAt; ///< UTC, ours: when the request was handed to the network
    QDateTime answeredAt; ///< UTC, ours: when the whole answer was there
    QDateTime serverDate; ///< the answer's Date field, UTC
    QList<QuotaReport> quotas; ///< one for each policy that the answer lists; the strictest counts
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// A value, or why there is none. Copyable, so that it can travel in a QFuture.
template<typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value, AnswerFacts facts = {})
        : m_result(std::in_place_index<0>, std::move(value)),
          m_facts(std::move(facts))
    {
    }
    Outcome(Trouble trouble, AnswerFacts facts = {})
        : m_result(std::in_place_index<1>, std::move(trouble)),
          m_facts(std::move(facts))
    {
    }

    [[nodiscard]] bool ok() const { return m_result.index() == 0; }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_result); }
    /// Of an outcome that nobody keeps: by value, so that it can be iterated over.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_result)); }
    [[nodiscard]] const Trouble &trouble() const { return std::get<1>(m_result); }
    [[nodiscard]] const AnswerFacts &facts() const { return m_facts; }

private:
    std::variant<T, Trouble> m_result;
    AnswerFacts m_facts;
};

/// It was done, and there is nothing more to say.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// A future that is already fulfilled.
template<typename T>
[[nodiscard]] QFuture<Outcome<T>> answered(Outcome<T> outcome)
{
    QPromise<Outcome<T>> promise;
    promise.start();
    promise.addResult(std::move(outcome));
    promise.finish();
    return promise.future();
}

} // namespace Quell
