// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QDateTime>
#include <QString>

namespace Quell {

/// How single values of an execution are written in the window. Plain text, in the locale's digits.
namespace ExecutionTexts {

/// Local time, "14:02:11"; with its date where that is not today.
[[nodiscard]] QString moment(const QDateTime &at, const QDateTime &now);
/// "38", "0.25"; empty where there is none.
[[nodiscard]] QString credits(const std::optional<double> &cost);
/// The query's name or text in full: what the service gave, else its number, else that it has none.
[[nodiscard]] QString query(const Execution &execution);
/// "last seen 8 s ago", "not seen yet"
[[nodiscard]] QString lastSeen(const Execution &execution, const QDateTime &now);
/// For places that would take text for markup: nothing in it can be.
[[nodiscard]] QString safeToolTip(const QString &text);

} // namespace ExecutionTexts

} // namespace Quell
