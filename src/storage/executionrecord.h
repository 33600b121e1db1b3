// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packedexecution.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace Quell {

/// An execution as a row of the table `executions`, and back. What is missing is NULL; a word that this Quell does not know
/// becomes `unknown` (a state), `none` (a phase), or no trouble.
namespace ExecutionRecord {

/// The columns, separated by commas, in the order of values() and of what read() expects.
[[nodiscard]] QString columns();
[[nodiscard]] QVariantList values(const Execution &execution);
[[nodiscard]] Execution read(const QSqlQuery &query);

/// The same for a great many: the columns that most executions have, and one for all others, which is NULL where there is
/// nothing in them: reading those one by one would cost as much again. Texts come as they lie in the database, in UTF-8: making
/// strings of them would too. None where the row cannot be read.
struct OfPage
{
    Execution execution; ///< without its texts
    PackedExecution::Texts texts;
};
[[nodiscard]] QString pageColumns();
[[nodiscard]] int pageColumnCount();
[[nodiscard]] std::optional<OfPage> readOfPage(const QSqlQuery &query);

/// What tells which of two versions is the newer one: `last.seenAt`, and of `cancel` the phase and the times. Nothing else
/// is read.
[[nodiscard]] QString timeColumns();
[[nodiscard]] Execution readTimes(const QSqlQuery &query);

/// `INSERT … ON CONFLICT … DO UPDATE`, with a placeholder for each of values(), by name: Qt makes a text of each number.
/// When it was tracked is not overwritten.
[[nodiscard]] QString upsertStatement();
[[nodiscard]] const QStringList &placeholders();

} // namespace ExecutionRecord

} // namespace Quell
