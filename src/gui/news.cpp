// SPDX-License-Identifier: GPL-3.0-or-later
#include "news.h"

namespace Quell {

namespace {

bool isKindWanted(News::Kind kind, const Preferences &preferences)
{
    switch (kind) {
    case News::Kind::Finished:
        return preferences.tellFinished;
    case News::Kind::Failed:
        return preferences.tellFailed;
    case News::Kind::Cancelled:
        return preferences.tellCancelled;
    case News::Kind::LongRunning:
        return preferences.tellLongRunning;
    case News::Kind::Trouble:
        return preferences.tellTrouble;
    }
    return false;
}

} // namespace

std::optional<News::Kind> kindOfEnd(ExecutionState state)
{
    switch (state) {
    case ExecutionState::Completed:
    case ExecutionState::Partial:
    case ExecutionState::Expired:
        return News::Kind::Finished;
    case ExecutionState::Failed:
        return News::Kind::Failed;
    case ExecutionState::Cancelled:
        return News::Kind::Cancelled;
    default:
        return std::nullopt;
    }
}

bool isWanted(const News &news, const Preferences &preferences, Bell bell, bool windowInFront)
{
    const bool isAboutExecution = news.kind != News::Kind::Trouble;
    if (isAboutExecution && bell != Bell::AsSettings)
        return bell == Bell::Always;
    if (preferences.quietInFront && windowInFront)
        return false;
    if (isAboutExecution && news.kind != News::Kind::LongRunning && news.ran < preferences.tellOnlyAbove)
        return false;
    return isKindWanted(news.kind, preferences);
}

} // namespace Quell
