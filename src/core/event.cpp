// SPDX-License-Identifier: GPL-3.0-or-later
#include "event.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Quell {

namespace {

constexpr std::array<std::pair<Event::Kind, const char *>, 3> eventKindWords{{
    {Event::Kind::Asked, "asked"},
    {Event::Kind::Answered, "answered"},
    {Event::Kind::Changed, "changed"},
}};

} // namespace

QString toWord(Event::Kind kind)
{
    const auto found = std::ranges::find(eventKindWords, kind, [](const auto &entry) { return entry.first; });
    return QString::fromLatin1(found->second);
}

std::optional<Event::Kind> eventKindFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(
        eventKindWords, [word](const auto &entry) { return word == QLatin1StringView(entry.second); });
    if (found == eventKindWords.cend())
        return std::nullopt;
    return found->first;
}

QList<EventSort> eventSorts()
{
    QList<EventSort> sorts{{Event::Kind::Asked, QStringLiteral("cancel")}};
    for (const CancelPhase phase : {CancelPhase::None, CancelPhase::Requested, CancelPhase::Accepted,
                                    CancelPhase::Confirmed, CancelPhase::TooLate, CancelPhase::StillRunning,
                                    CancelPhase::Refused, CancelPhase::Failed, CancelPhase::Unresolved})
        sorts.append({Event::Kind::Answered, toWord(phase)});
    for (const ExecutionState state :
         {ExecutionState::Unknown, ExecutionState::Queued, ExecutionState::Running, ExecutionState::Completed,
          ExecutionState::Partial, ExecutionState::Failed, ExecutionState::Cancelled, ExecutionState::Expired,
          ExecutionState::Gone})
        sorts.append({Event::Kind::Changed, toWord(state)});
    return sorts;
}

} // namespace Quell
