// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QByteArray>

#include <limits>

namespace Quell {

/// A time that there is not, among milliseconds since 1970.
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

[[nodiscard]] qint64 packedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeOf(qint64 packed);

/// What few executions have, for a PackedExecution: an error, a cancel, slots of a connection. Empty where there is none of it.
[[nodiscard]] QByteArray packedRest(const Execution &execution);
void unpackRest(const QByteArray &rest, Execution &execution);

} // namespace Quell
