// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "secret.h"

#include <QString>

namespace Quell {

/// What is piped or typed into the program. Reading waits for the end of the input: nothing else is under way by then.
namespace StandardInput {

/// All of it as text. InvalidInput with a sentence: longer than `limit` bytes, or not UTF-8.
[[nodiscard]] Outcome<QString> readText(qint64 limit);

/// A key, password or token: from a terminal one line without echo after `prompt`, else all that is piped in.
[[nodiscard]] Outcome<Secret> readSecret(const QString &prompt);

} // namespace StandardInput

} // namespace Quell
