// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanehealth.h"

#include "followedexecutions.h"
#include "poller.h"
#include "requestqueue.h"

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// A shorter wait for the budget is the pace, not something to tell.
constexpr milliseconds worthTelling{2'000};

} // namespace

ConnectionHealth laneHealth(const RequestQueue &queue, const Poller &poller,
                            const FollowedExecutions &followed, const Clock &clock, bool paused)
{
    const LineCondition &line = queue.condition();
    const milliseconds now = clock.sinceBoot();
    const auto at = [&clock, now](milliseconds time) { return clock.now().addMSecs((time - now).count()); };
    ConnectionHealth health{.used = queue.used(),
                            .quota = line.budget().quota(),
                            .lastAnswerAt = line.lastAnswerAt(),
                            .round = poller.round()};
    if (const auto stoppedBy = queue.stoppedBy()) {
        health.state =
            stoppedBy->kind == TroubleKind::SwitchedOff ? HealthState::SwitchedOff : HealthState::SignedOut;
        health.trouble = stoppedBy;
    } else if (line.backingOff() && (line.heldUntil() > now || poller.isBusy())) {
        health.state = HealthState::Unreachable;
        health.trouble = line.backingOff()->trouble;
        health.since = line.backingOff()->since;
        health.until = at(line.heldUntil());
    } else if (const milliseconds closed = line.closedFor(); closed > milliseconds{0}) {
        health.state = HealthState::Throttled;
        health.trouble = line.throttledBy();
        health.until = at(now + closed);
    } else if (queue.fullUntil(RequestPurpose::Poll) > now + worthTelling) {
        health.state = HealthState::Throttled;
        health.until = at(queue.fullUntil(RequestPurpose::Poll));
    } else if (paused) {
        health.state = HealthState::Paused;
    } else if (health.lastAnswerAt.isValid() && poller.isBusy()) {
        health.state = HealthState::Fine;
        health.overflows = poller.overflows();
        health.trouble = poller.refusal() ? poller.refusal() : followed.refusal();
    }
    return health;
}

} // namespace Quell
