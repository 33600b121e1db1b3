// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionrow.h"
#include "exitstatus.h"

#include <QString>

#include <chrono>

namespace Quell {

/// What came of the wish to stop one execution: a whole sentence for people and a status for scripts.
struct CancelVerdict
{
    ExitStatus status = ExitStatus::NotDone;
    QString sentence;
};

/// Judges by what was seen, and claims no more: a request that was taken is no execution that has stopped. `waits`: whether
/// the command was to see the end; where not, an accepted request is all that was asked for.
[[nodiscard]] CancelVerdict verdictOn(const ExecutionRow &row, bool waits);

} // namespace Quell
