// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionrow.h"

#include <QByteArray>

namespace Quell {

/// What is between the fields of an object.
enum class JsonShape {
    OneLine,
    Indented, ///< as an object within an array
};

/// Appends escapedJson() of toJson(row), written as Qt writes it, but at once: a list has thousands of rows, and each would be
/// made an object first, then a text, then another one.
void appendJson(QByteArray &json, const ExecutionRow &row, JsonShape shape);

} // namespace Quell
