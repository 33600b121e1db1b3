// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QSqlDatabase>

namespace Quell {

/// The schema of `quell.db`, and how it came about. `PRAGMA user_version` counts the migrations that a file has seen; each is
/// one transaction, so that a crash leaves a file of the version before or after.
namespace Schema {

/// The version that this Quell writes: the number of its migrations.
[[nodiscard]] int currentVersion();

/// How many migrations a file has seen.
[[nodiscard]] Outcome<int> versionOf(const QSqlDatabase &database);

/// Whether it has the tables of that version, and no others: where it has not, the number was damaged, or the tables were.
[[nodiscard]] Outcome<bool> hasTablesOf(int version, const QSqlDatabase &database);

/// Brings an older file (or an empty one) up to date.
[[nodiscard]] Outcome<Done> migrate(const QSqlDatabase &database);

} // namespace Schema

} // namespace Quell
