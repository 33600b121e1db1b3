// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QHash>

#include <deque>
#include <optional>

namespace Quell {

/// A journal in memory with an honest ledger.
class MemoryJournal final : public ExecutionJournal
{
public:
    QHash<ExecutionKey, Execution> executions;
    QList<Event> written;
    QList<ExecutionKey> committed; ///< requests to cancel, in their order
    /// Everything but reading is answered with this.
    std::optional<Trouble> trouble;
    /// Commits of cancels wait for release().
    bool holding = false;
    void release();

    QFuture<Outcome<Done>> store(const QList<Execution> &changed) override;
    QFuture<Outcome<Done>> forget(const QList<ExecutionKey> &keys) override;
    QFuture<Outcome<Done>> log(const QList<Event> &events) override;
    QFuture<Outcome<Done>> commitCancelRequested(const Execution &execution) override;
    QFuture<Outcome<Reservation>> reserve(const ReservationRequest &request) override;
    QFuture<Outcome<QList<Execution>>> load() override;
    QFuture<Outcome<QList<Event>>> events(const std::optional<ExecutionKey> &key, int limit) override;

private:
    [[nodiscard]] Outcome<Done> commit(const Execution &execution);

    QHash<QUuid, std::deque<std::chrono::milliseconds>> m_ledger;
    std::vector<std::function<void()>> m_held;
};

} // namespace Quell
