// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztargets.h"
#include "healthmessage.h"
#include "instancemessage.h"

namespace Quell::Fuzz {

/// What arrives on the profile's socket, and what its holder answers.
void readInstanceMessage(const QByteArray &bytes)
{
    if (const auto message = InstanceMessage::fromJson(bytes)) {
        require(message->raise + message->reload + message->watch + message->health == 1,
                "a message says one thing");
        require(message->ids.isEmpty() || message->raise, "only raising takes ids along");
        const auto again = InstanceMessage::fromJson(message->toJson());
        require(again && again->ids == message->ids && again->raise == message->raise,
                "what was understood can be said again");
    }
    if (const auto healths = HealthMessage::fromJson(bytes)) {
        const QByteArray said = HealthMessage::toJson(*healths);
        const auto again = HealthMessage::fromJson(said);
        require(again && HealthMessage::toJson(*again).size() == said.size(),
                "what was understood can be said again");
    }
}

} // namespace Quell::Fuzz
