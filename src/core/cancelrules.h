// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "serviceclient.h"

#include <chrono>

namespace Quell {

/// After this long an accepted cancel that a snapshot does not bear out is shown as *still running*.
inline constexpr std::chrono::seconds cancelPatience{20};

/// The rules by which an execution changes, as pure functions: state and cancel phase before, what was learnt, and the
/// execution after it. tst_cancelrules is their table.

/// A snapshot. One older than the last changes nothing. Fields that it leaves empty keep what was known.
[[nodiscard]] Execution afterSnapshot(Execution before, const Snapshot &snapshot);

/// The user asked to cancel. Changes nothing where a cancel is in flight already, or the execution is finished.
[[nodiscard]] Execution afterCancelRequested(Execution before, const QDateTime &at);

/// The service answered a cancel, or the request met with trouble.
[[nodiscard]] Execution afterCancelAnswer(Execution before, const Outcome<CancelReceipt> &answer,
                                          const QDateTime &at);

/// The program starts and finds a request to cancel whose answer nobody waited for.
[[nodiscard]] Execution afterRestart(Execution before);

} // namespace Quell
