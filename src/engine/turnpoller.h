// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm.h"
#include "poller.h"
#include "pollplanner.h"

#include <deque>

namespace Quell {

class ConnectionLane;
struct Execution;
struct ExecutionKey;

/// For services without a list: asks about one execution after the other, at a steady pace that the budget bears.
/// PollPlanner decides which is next, by what the runs of their queries took, which is learnt as they end. What was never
/// seen is looked at in quick succession first, within a third of what a window allows.
class TurnPoller final : public Poller
{
    Q_OBJECT
public:
    explicit TurnPoller(ConnectionLane *lane);

    void update() override;
    void look(const QStringList &ids) override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] std::chrono::milliseconds round() const override;

private:
    void tick();
    void learnFrom(const QList<ExecutionKey> &changed, const QList<Execution> &before);
    [[nodiscard]] QStringList turns(std::chrono::milliseconds now, QList<PollCandidate> *candidates) const;
    [[nodiscard]] std::chrono::milliseconds pauseNow();

    ConnectionLane *m_lane;
    Alarm m_alarm;
    QueryDurations m_durations;
    bool m_someNeverAsked = false;
    std::chrono::milliseconds m_pause{2000};
    std::chrono::milliseconds m_lastTick;
    std::deque<std::chrono::milliseconds> m_hurried; ///< polls of this window that did not keep the pace
};

} // namespace Quell
