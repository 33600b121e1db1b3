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

/// A snapshot. One older than the last changes nothing. Fields that it leaves empty keep what was known, but for those that
/// only an earlier state had. A finished execution that is seen to run all the same reopens the story of its cancel.
///
/// `now`, where it is given, is what the clock says: times that lie beyond it are from before the clock was set back, and nothing
/// is compared with them.
[[nodiscard]] Execution afterSnapshot(Execution before, const Snapshot &snapshot, const QDateTime &now = {});

/// The user asked to cancel. Changes nothing where a cancel is in flight already, or the execution is finished.
[[nodiscard]] Execution afterCancelRequested(Execution before, const QDateTime &at);

/// The service answered a cancel, or the request met with trouble. Changes nothing where no answer is waited for.
[[nodiscard]] Execution afterCancelAnswer(Execution before, const Outcome<CancelReceipt> &answer,
                                          const QDateTime &at);

/// The program starts and finds a request to cancel whose answer nobody waited for, or one that the last snapshot decides.
[[nodiscard]] Execution afterRestart(Execution before);

/// What two processes of a profile know about one execution, put together: the newer snapshot, the newer request to cancel,
/// and of one request the phase that is further on. The order of the two makes no difference to the phase, but for a request whose
/// answer is waited for here (Requested): what somebody makes of it who only looks at the execution does not end that. `now` as
/// in afterSnapshot().
[[nodiscard]] Execution afterMerge(Execution ours, const Execution &theirs, const QDateTime &now = {});

/// Another process had asked to cancel it first, or had seen it end (`theirs`, as stored), so our request was not sent: the story
/// there is the one that counts.
[[nodiscard]] Execution afterYielding(Execution ours, const Execution &theirs, const QDateTime &now = {});

} // namespace Quell
