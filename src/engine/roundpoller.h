// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm.h"
#include "execution.h"
#include "poller.h"
#include "serviceclient.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Quell {

class ConnectionLane;

/// For services that list what runs: one list serves all running executions and discovers new ones. What is not in the list
/// has not ended for that (pages shift, users filter): it is read once for how it ended, and what still runs by that read
/// is looked at one by one from time to time.
class RoundPoller final : public Poller
{
    Q_OBJECT
public:
    explicit RoundPoller(ConnectionLane *lane);

    void update() override;
    void look(const QStringList &ids) override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] std::chrono::milliseconds round() const override;
    [[nodiscard]] bool overflows() const override { return m_overflowed; }
    [[nodiscard]] std::optional<Trouble> refusal() const override { return m_refusal; }

private:
    struct Round
    {
        QSet<QString> expected; ///< active when it began
        QSet<QString> seen;
        QString user; ///< whose executions are listed; empty: everybody's
        int page = 0;
        qsizetype active = 0; ///< when it began, and what it has discovered
        bool overflows = false; ///< more runs than may appear by itself
    };

    [[nodiscard]] std::chrono::milliseconds interval() const;
    [[nodiscard]] bool discovers() const;
    [[nodiscard]] QString discoveredUser() const;
    [[nodiscard]] QString whoseToList() const;
    void begin();
    void askPage();
    void take(const RunningPage &page);
    void discover(const QList<Snapshot> &executions);
    /// `trouble`: it was not read to its end, and why.
    void finish(const std::optional<Trouble> &trouble);
    void readAbsent(const QSet<QString> &absent);
    void readMore();

    ConnectionLane *m_lane;
    Alarm m_alarm;
    std::optional<Round> m_round;
    bool m_soon = false;
    bool m_overflowed = false; ///< the last round did
    std::optional<Trouble> m_refusal; ///< of the last round
    int m_pageSize = 500;
    int m_pagesOfLastRound = 1;
    std::chrono::milliseconds m_began;
    std::chrono::milliseconds m_ended;
    std::chrono::milliseconds m_lasted{0};
    QSet<QString> m_letGo; ///< untracked while they ran: not discovered again
    QHash<QString, std::chrono::milliseconds> m_absent; ///< still running although not listed; when last read
    QSet<QString> m_reading; ///< these are being read, or wait for it in m_toRead
    QStringList m_toRead;
};

} // namespace Quell
