// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionhealth.h"
#include "event.h"
#include "execution.h"
#include "foreigntext.h"

#include <QString>

#include <chrono>

namespace Quell {

/// The sentences and words that window and command line share, translated. Plain text throughout. No sentence claims more
/// than the snapshot it rests on.

/// "Still running"
[[nodiscard]] QString statusText(DisplayStatus status);
/// The same of a state, as it stands within a sentence: "completed in part".
[[nodiscard]] QString stateInSentence(ExecutionState state);

/// "8 min 42 s", "1.4 s", "2 h 03 min": as people read it, in the locale's digits.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// The shortest duration of which durationText() says the same.
[[nodiscard]] std::chrono::milliseconds toldDuration(std::chrono::milliseconds duration);

/// The Note column: the last thing that happened to an execution, in words. `serviceName` is ServiceDescription::name.
[[nodiscard]] QString noteText(const Execution &execution, const QString &serviceName, const QDateTime &now);

/// What happened, and what to do now, as one or two whole sentences; `serviceName` as above, or the connection's name.
[[nodiscard]] QString troubleText(const Trouble &trouble, const QString &serviceName);

/// "fine", "27 of 40 a minute", "unreachable for 40 s, trying again in 12 s"
[[nodiscard]] QString healthText(const ConnectionHealth &health, const QDateTime &now);

/// One line of the activity log: "asked to cancel", "accepted", "completed".
[[nodiscard]] QString eventText(const Event &event);

} // namespace Quell
