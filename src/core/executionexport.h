// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionrow.h"

#include <QByteArray>
#include <QList>

namespace Quell {

/// Executions for other programs: the fields and words of toJson(ExecutionRow), whatever the language of the interface.
namespace ExecutionExport {

/// A JSON array of objects.
[[nodiscard]] QByteArray toJson(const QList<ExecutionRow> &rows);

/// RFC 4180 with a heading, UTF-8, CRLF. A text that a spreadsheet would take for a formula gets an apostrophe in front
/// (OWASP, "CSV Injection"); where a value is not known its field is empty.
[[nodiscard]] QByteArray toCsv(const QList<ExecutionRow> &rows);
/// The same in pieces.
[[nodiscard]] QByteArray csvHeading();
[[nodiscard]] QByteArray toCsvLine(const ExecutionRow &row);

/// The same fields with tabs between them and without a heading, for the clipboard: one line for each row, whatever is in
/// the texts.
[[nodiscard]] QString toLines(const QList<ExecutionRow> &rows);

} // namespace ExecutionExport

} // namespace Quell
