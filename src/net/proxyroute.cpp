// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyroute.h"

#include "onthreadpool.h"

#include <QNetworkProxyFactory>

#include <chrono>

namespace Quell {

namespace {

/// A machine that is carried from one network to another has other settings soon.
constexpr std::chrono::seconds settingsAreFresh{30};

QNetworkProxy proxyOfSettings(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

QNetworkProxy proxyAt(const QUrl &address)
{
    const bool isSocks = address.scheme() == u"socks5";
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
            static_cast<quint16>(address.port())};
}

} // namespace

ProxyRoute::ProxyRoute(const Connection &connection) : m_url(connection.url), m_lookup(&proxyOfSettings)
{
    // This machine is never reached through another one.
    if (isLoopback(connection.url) || connection.proxy == u"none")
        m_fixed = QNetworkProxy(QNetworkProxy::NoProxy);
    else if (!connection.proxy.isEmpty())
        m_fixed = proxyAt(QUrl(connection.proxy, QUrl::StrictMode));
}

std::optional<QNetworkProxy> ProxyRoute::known() const
{
    if (m_fixed)
        return m_fixed;
    return m_found && !m_fresh.hasExpired() ? m_found : std::nullopt;
}

QFuture<QNetworkProxy> ProxyRoute::find()
{
    if (m_finding && !m_finding->isFinished())
        return *m_finding;
    m_finding = onThreadPool([lookup = m_lookup, url = m_url] { return lookup(url); });
    return *m_finding;
}

void ProxyRoute::keep(const QNetworkProxy &proxy)
{
    m_found = proxy;
    m_fresh = QDeadlineTimer(settingsAreFresh);
}

} // namespace Quell
