// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "onthreadpool.h"
#include "pendinganswer.h"
#include "whenanswered.h"

#include <utility>

namespace Quell {

/// Bodies beyond this size are read on the thread pool, so that the window does not notice.
inline constexpr qsizetype readInPlaceUpTo = 256 * 1024;

/// Turns an answer into a value with `read(const HttpAnswer &) -> Outcome<T>`, a pure function: it may run in another thread,
/// and must bring along what it needs. The facts of the answer go with the outcome. When `context` dies first the answer is
/// TroubleKind::Stopped.
template<typename T, typename Read>
[[nodiscard]] QFuture<Outcome<T>> readAnswer(const QFuture<Outcome<HttpAnswer>> &future, QObject *context,
                                             Read read)
{
    const PendingAnswer<T> pending;
    whenAnswered(future, context,
                 [context, pending, read = std::move(read)](const Outcome<HttpAnswer> &outcome) {
                     if (!outcome.ok()) {
                         pending.give({outcome.trouble(), outcome.facts()});
                         return;
                     }
                     const auto withFacts = [read](const HttpAnswer &answer) {
                         const Outcome<T> result = read(answer);
                         return result.ok() ? Outcome<T>(result.value(), answer.facts)
                                            : Outcome<T>(result.trouble(), answer.facts);
                     };
                     const HttpAnswer &answer = outcome.value();
                     if (answer.body.size() <= readInPlaceUpTo) {
                         pending.give(withFacts(answer));
                         return;
                     }
                     whenAnswered(onThreadPool([withFacts, answer] { return withFacts(answer); }), context,
                                  [pending](const Outcome<T> &result) { pending.give(result); });
                 });
    return pending.future();
}

} // namespace Quell
