// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <QDateTime>
#include <QMap>

#include <chrono>

namespace Quell {

/// The parameters of GET …/query-history/rest/v1/queries: which entries, and which page of them. Pure.
class HistoryFilter
{
public:
    /// Nothing, where a parameter cannot be understood: the server answers 400.
    [[nodiscard]] static std::optional<HistoryFilter> fromRequest(const RecordedRequest &request);

    /// Whether an entry, in the shape in which the server writes it, is asked for.
    [[nodiscard]] bool matches(const QJsonObject &entry, const QDateTime &now) const;

    [[nodiscard]] int page() const { return m_page; } ///< 0-based
    [[nodiscard]] int pageSize() const { return m_pageSize; }

private:
    [[nodiscard]] bool take(const QString &name, const QString &value);

    int m_page = 0;
    int m_pageSize = 10;
    /// The field (or "metadata.<name>") and the values of which it must have one.
    QMap<QString, QStringList> m_oneOf;
    QDateTime m_startedAfter, m_startedBefore, m_endedAfter, m_endedBefore;
    std::optional<std::chrono::milliseconds> m_minDuration, m_maxDuration;
};

} // namespace Quell
