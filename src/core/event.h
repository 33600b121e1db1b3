// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QDateTime>
#include <QString>

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

} // namespace Quell

Q_DECLARE_METATYPE(Quell::Event)
