// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Quell {

/// Calls `function(result)` once in the thread of `context` when the future has its result, always through the event loop,
/// and not at all when `context` dies first. The one way in which Quell consumes a future: QFuture::then(context, …) aborts
/// a Debug build of Qt 6.4 when the context dies, and a second then() silently replaces the first.
template<typename T, typename Function>
void whenAnswered(const QFuture<T> &future, QObject *context, Function &&function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::forward<Function>(function)]() mutable {
                         Handover::arrive();
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             function(watcher->future().result());
                     });
    watcher->setFuture(future);
}

} // namespace Quell
