// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QDateTime>
#include <QString>

namespace Quell {

/// What the timeline says of one execution. Plain text.
namespace TimelineText {

/// A few lines: what it is, its query, its times, what became of a request to cancel it.
[[nodiscard]] QString lines(const Execution &execution, const QString &connection, bool stale,
                            const QDateTime &now);

/// The same on one line, for someone who hears it: "Running, dune-main, DEX volume by pool, since 14:02:11, for 8 min 42 s".
[[nodiscard]] QString sentence(const Execution &execution, const QString &connection, bool stale,
                               const QDateTime &now);

} // namespace TimelineText

} // namespace Quell
