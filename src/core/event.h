// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Quell {

/// An entry of the activity log.
struct Event
{
    enum class Kind {
        Asked, ///< we asked the service for something that a user wanted (a cancel)
        Answered, ///< what it answered to that
        Changed, ///< an execution was seen in another state
    };

    QDateTime at; ///< UTC
    ExecutionKey key;
    Kind kind = Kind::Changed;
    /// Kebab-case: "cancel" for Asked; a CancelPhase word for Answered; an ExecutionState word for Changed.
    QString what;
    QString said; ///< the service's own words, plain text

    friend bool operator==(const Event &, const Event &) = default;
};

/// What an event says, apart from when and of which execution.
struct EventSort
{
    Event::Kind kind = Event::Kind::Changed;
    QString what; ///< Event::what

    friend bool operator==(const EventSort &, const EventSort &) = default;
};

/// All that there are.
[[nodiscard]] QList<EventSort> eventSorts();

/// Kebab-case: "asked", "answered", "changed".
[[nodiscard]] QString toWord(Event::Kind kind);
[[nodiscard]] std::optional<Event::Kind> eventKindFromWord(QStringView word);

/// An event, and its place in the log.
struct LoggedEvent
{
    qint64 number = 0; ///< rises with each that is written down
    Event event;

    friend bool operator==(const LoggedEvent &, const LoggedEvent &) = default;
};

} // namespace Quell

Q_DECLARE_METATYPE(Quell::Event)
