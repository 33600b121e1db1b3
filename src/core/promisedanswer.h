// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace Quell {

/// A future that is answered in any case: when the last one who could have answered it lets go of it, it is answered with
/// the trouble that it was given for that (TroubleKind::Stopped unless told otherwise).
template<typename T>
class PromisedAnswer
{
public:
    PromisedAnswer() { m_promise.start(); }
    ~PromisedAnswer() { give(m_ifLost); }
    Q_DISABLE_COPY_MOVE(PromisedAnswer)

    [[nodiscard]] static std::shared_ptr<PromisedAnswer> make() { return std::make_shared<PromisedAnswer>(); }

    [[nodiscard]] QFuture<Outcome<T>> future() const { return m_promise.future(); }

    /// The first answer counts.
    void give(Outcome<T> outcome)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    void setIfLost(Trouble trouble) { m_ifLost = std::move(trouble); }

private:
    QPromise<Outcome<T>> m_promise;
    Trouble m_ifLost{.kind = TroubleKind::Stopped};
    bool m_given = false;
};

} // namespace Quell
