// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionnews.h"

namespace Quell {

ConnectionNews::ConnectionNews(const Monitor *monitor, Clock *clock, QObject *parent)
    : QObject(parent),
      m_monitor(monitor),
      m_clock(clock)
{
    connect(monitor, &Monitor::connectionStopped, this, &ConnectionNews::tell);
    connect(monitor, &Monitor::healthChanged, this, &ConnectionNews::follow);
}

void ConnectionNews::follow(const QUuid &connection)
{
    const ConnectionHealth health = m_monitor->health(connection);
    if (!health.inTrouble()) {
        if (health.state == HealthState::Fine)
            m_told.remove(connection);
        return;
    }
    if (health.state != HealthState::Unreachable || m_told.contains(connection)
        || m_waiting.contains(connection))
        return;
    m_waiting.insert(connection);
    m_clock->callAfter(patience, this, [this, connection, since = health.since] {
        m_waiting.remove(connection);
        const ConnectionHealth now = m_monitor->health(connection);
        if (now.state != HealthState::Unreachable || !now.trouble)
            return;
        if (now.since == since)
            tell(connection, *now.trouble);
        else
            follow(connection);
    });
}

void ConnectionNews::tell(const QUuid &connection, const Trouble &trouble)
{
    if (m_told.contains(connection))
        return;
    m_told.insert(connection);
    Q_EMIT happened({.kind = News::Kind::Trouble, .key = {connection, {}}, .trouble = trouble});
}

} // namespace Quell

#include "moc_connectionnews.cpp"
