// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QFuture>
#include <QTest>

namespace Quell {

/// What a future was answered with, waiting for it as long as a test may; Stopped with a telling `said` where it never was.
template<typename T>
[[nodiscard]] Outcome<T> answerOf(const QFuture<Outcome<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return Trouble{.kind = TroubleKind::Stopped, .said = QStringLiteral("never answered")};
    return future.result();
}

} // namespace Quell
