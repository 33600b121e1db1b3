// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QNetworkProxy>
#include <QUrl>

#include <functional>
#include <optional>

namespace Quell {

/// The proxy through which one server is reached, as its connection says. What the computer's settings say may have to be
/// worked out by a script or asked of another machine, which blocks: that is done on the thread pool, and its answer used for
/// half a minute.
class ProxyRoute
{
public:
    using Lookup = std::function<QNetworkProxy(const QUrl &url)>;

    explicit ProxyRoute(const Connection &connection);

    /// What is known without looking anything up.
    [[nodiscard]] std::optional<QNetworkProxy> known() const;
    /// Looks it up; callers at the same time share one answer.
    [[nodiscard]] QFuture<QNetworkProxy> find();
    void keep(const QNetworkProxy &proxy);

    /// Instead of the computer's settings. Called in any thread.
    void setSystemLookup(const Lookup &lookup) { m_lookup = lookup; }

private:
    QUrl m_url;
    Lookup m_lookup;
    std::optional<QNetworkProxy> m_fixed;
    std::optional<QNetworkProxy> m_found;
    QDeadlineTimer m_fresh;
    std::optional<QFuture<QNetworkProxy>> m_finding;
};

} // namespace Quell
