// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionstate.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Quell {

/// --state S,…: only executions in these states.
namespace StateOption {

[[nodiscard]] QCommandLineOption option();
[[nodiscard]] QStringList words();

/// Empty: all of them. Nothing, with the sentence in `usageError`, where a word is no state.
[[nodiscard]] std::optional<QSet<ExecutionState>> read(const QCommandLineParser &parser, QString *usageError);

} // namespace StateOption

} // namespace Quell
