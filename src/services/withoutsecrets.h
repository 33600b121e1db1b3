// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "serviceclient.h"

#include <QString>

namespace Quell {

/// A server may repeat in any field what we sent it, and what it says is kept, shown and exported: takes the secret out of it,
/// in all spellings that AnswerMapping::withoutSecret() knows.
[[nodiscard]] QString withoutSecret(QString text, const QString &secret);
[[nodiscard]] Snapshot withoutSecret(Snapshot snapshot, const QString &secret);
[[nodiscard]] RunningPage withoutSecret(RunningPage page, const QString &secret);

/// What holds no words of the server's.
template<typename T>
[[nodiscard]] T withoutSecret(T value, const QString &)
{
    return value;
}

} // namespace Quell
