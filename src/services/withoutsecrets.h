// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "serviceclient.h"

#include <QString>

#include <utility>

namespace Quell {

/// A server may repeat in any field what we sent it, and what it says is kept, shown and exported: takes the secret out of it,
/// in all spellings that AnswerMapping::withoutSecret() knows.
[[nodiscard]] QString withoutSecret(QString text, const QString &secret);
[[nodiscard]] Snapshot withoutSecret(Snapshot snapshot, const QString &secret);
/// `user`, who is no secret, stays, also where his password is his name or a part of it.
[[nodiscard]] Snapshot withoutSecret(Snapshot snapshot, const QString &secret, const QString &user);
[[nodiscard]] RunningPage withoutSecret(RunningPage page, const QString &secret, const QString &user);
[[nodiscard]] RunningPage withoutSecret(RunningPage page, const QString &secret);

/// What holds no words of the server's.
template<typename T>
[[nodiscard]] T withoutSecret(T value, const QString &)
{
    return value;
}

/// What names no user.
template<typename T>
[[nodiscard]] T withoutSecret(T value, const QString &secret, const QString &)
{
    return withoutSecret(std::move(value), secret);
}

} // namespace Quell
