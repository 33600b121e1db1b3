// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Quell {

/// Is standard input a terminal, with a person at it?
[[nodiscard]] bool isTerminal();

/// Writes the prompt to standard error and reads one line from the terminal, which does not show what is typed. A signal
/// that ends the program gives the terminal its echo back first; a job that was stopped asks again when it goes on. Nothing where echo cannot be switched off.
[[nodiscard]] std::optional<QByteArray> readHiddenLine(const QString &prompt, qint64 limit);

} // namespace Quell
