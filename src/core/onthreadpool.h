// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover.h"

#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace Quell {

/// Calls `function()` once on the thread pool; the future is answered with what it returns. The function and everything in it lives
/// and dies there, so it brings along what it needs, and it does not throw.
template<typename Function>
[[nodiscard]] auto onThreadPool(Function function) -> QFuture<std::invoke_result_t<Function>>
{
    class Task final : public QRunnable
    {
    public:
        explicit Task(Function &&work) : m_work(std::move(work)) { m_promise.start(); }
        [[nodiscard]] auto future() const { return m_promise.future(); }
        void run() override
        {
            Handover::arrive();
            m_promise.addResult(m_work());
            Handover::leave();
            m_promise.finish();
        }

    private:
        QPromise<std::invoke_result_t<Function>> m_promise;
        Function m_work;
    };
    auto task = std::make_unique<Task>(std::move(function));
    const auto future = task->future();
    Handover::leave();
    QThreadPool::globalInstance()->start(task.release()); // which deletes it
    return future;
}

} // namespace Quell
