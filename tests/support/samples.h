// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Quell::Samples {

/// The one connection that these executions belong to.
[[nodiscard]] QUuid connection();
[[nodiscard]] ExecutionKey key(const QString &id = QStringLiteral("01JD6QK9ZZ0000000000Y7R2MT"));

/// 2026-01-05T09:00:00Z and so much later: ManualClock's start.
[[nodiscard]] QDateTime at(std::chrono::milliseconds later = {});

[[nodiscard]] Snapshot snapshot(ExecutionState state, std::chrono::milliseconds seen);
/// Tracked at at(0); seen in that state at `seen`.
[[nodiscard]] Execution execution(ExecutionState state, std::chrono::milliseconds seen = {});

} // namespace Quell::Samples
