// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bells.h"
#include "execution.h"
#include "settings.h"
#include "trouble.h"

#include <QUuid>

#include <chrono>
#include <optional>

namespace Quell {

/// Something that a notification can be about.
struct News
{
    enum class Kind { Finished, Failed, Cancelled, LongRunning, Trouble };

    Kind kind = Kind::Finished;
    ExecutionKey key; ///< of a trouble: its connection alone
    std::chrono::milliseconds ran{0}; ///< how long the execution ran, as far as known
    Trouble trouble; ///< of Trouble
};

/// What the end of an execution is; nothing where it is no end that was seen, such as that a service no longer knows it.
[[nodiscard]] std::optional<News::Kind> kindOfEnd(ExecutionState state);

/// Whether the user wants to be told.
[[nodiscard]] bool isWanted(const News &news, const Preferences &preferences, Bell bell, bool windowInFront);

} // namespace Quell
