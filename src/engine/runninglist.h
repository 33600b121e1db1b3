// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "promisedanswer.h"
#include "serviceclient.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>

namespace Quell {

class ConnectionLane;

/// Reads once, page by page, everything that runs on a server, everybody's. Deletes itself when it has answered.
class RunningList : public QObject
{
    Q_OBJECT
public:
    explicit RunningList(ConnectionLane *lane);

    /// To be called once.
    [[nodiscard]] QFuture<Outcome<QList<Snapshot>>> read();

private:
    void askPage();
    void take(const RunningPage &page);
    void end(const Outcome<QList<Snapshot>> &outcome);

    ConnectionLane *m_lane;
    PromisedAnswer<QList<Snapshot>> m_answer;
    QList<Snapshot> m_found;
    QSet<QString> m_ids; ///< of what was found: pages shift while they are read
    int m_page = 0;
    int m_pageSize = 500;
};

} // namespace Quell
