// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace Quell {

/// How many requests of one policy are still allowed, counted in fixed windows that begin with their first request. Pure:
/// time is passed in, and never runs backwards.
class QuotaWindow
{
public:
    QuotaWindow(QByteArray policy, int quota, std::chrono::seconds window);

    [[nodiscard]] bool allows(std::chrono::milliseconds now) const { return remaining(now) > 0; }
    void count(std::chrono::milliseconds now);

    [[nodiscard]] int remaining(std::chrono::milliseconds now) const;
    /// Until the window is fresh again, in whole seconds, at least 1.
    [[nodiscard]] std::chrono::seconds reset(std::chrono::milliseconds now) const;

    /// The members of the fields RateLimit-Policy and RateLimit (IETF draft "RateLimit header fields for HTTP").
    [[nodiscard]] QByteArray policyField() const;
    [[nodiscard]] QByteArray limitField(std::chrono::milliseconds now) const;

private:
    [[nodiscard]] bool isOver(std::chrono::milliseconds now) const;

    QByteArray m_policy;
    int m_quota;
    std::chrono::seconds m_window;
    std::chrono::milliseconds m_begin{0};
    int m_used = 0; ///< 0: no window has begun
};

} // namespace Quell
