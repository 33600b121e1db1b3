// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace Quell {

/// An answer that is owed. It is given exactly once: by the first give(), or, when the last copy of this handle is dropped
/// without one, as TroubleKind::Stopped. Handles are copied into the functions that wait for something; when their context
/// dies they are dropped, and whoever waits for the answer still gets one. One thread at a time.
template<typename T>
class PendingAnswer
{
public:
    PendingAnswer() : m_state(std::make_shared<State>()) { }

    [[nodiscard]] QFuture<Outcome<T>> future() const { return m_state->promise.future(); }
    void give(Outcome<T> outcome) const { m_state->give(std::move(outcome)); }

private:
    struct State
    {
        State() { promise.start(); }
        ~State() { give(Trouble{.kind = TroubleKind::Stopped}); }
        State(const State &) = delete;
        State &operator=(const State &) = delete;

        void give(Outcome<T> outcome)
        {
            if (given)
                return;
            given = true;
            promise.addResult(std::move(outcome));
            promise.finish();
        }

        QPromise<Outcome<T>> promise;
        bool given = false;
    };

    std::shared_ptr<State> m_state;
};

} // namespace Quell
