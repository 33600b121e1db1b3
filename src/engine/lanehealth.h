// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"

namespace Quell {

class Clock;
class FollowedExecutions;
class Poller;
class RequestQueue;

/// How a connection is, from what its queue and its poller know. `since` is left to the caller where it is not the queue's.
[[nodiscard]] ConnectionHealth laneHealth(const RequestQueue &queue, const Poller &poller,
                                          const FollowedExecutions &followed, const Clock &clock,
                                          bool paused);

} // namespace Quell
