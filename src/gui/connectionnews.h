// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "monitor.h"
#include "news.h"

#include <QObject>
#include <QSet>

namespace Quell {

/// Says when a connection needs the user, or could not be reached for a while: once, until it was well again. GUI thread.
class ConnectionNews : public QObject
{
    Q_OBJECT
public:
    /// A server that restarts is no news.
    static constexpr std::chrono::seconds patience{60};

    /// Both must outlive it.
    ConnectionNews(const Monitor *monitor, Clock *clock, QObject *parent = nullptr);

Q_SIGNALS:
    void happened(const Quell::News &news);

private:
    void follow(const QUuid &connection);
    void tell(const QUuid &connection, const Trouble &trouble);

    const Monitor *m_monitor;
    Clock *m_clock;
    QSet<QUuid> m_waiting;
    QSet<QUuid> m_told;
};

} // namespace Quell
