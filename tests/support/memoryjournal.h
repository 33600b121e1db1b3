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
    QHash<QUuid, QList<QueryRun>> past; ///< what runs() answers
    QList<Event> written;
    QList<ExecutionKey> committed; ///< requests to cancel, in their order
    int commits = 0; ///< transactions that it took
    /// Everything but reading is answered with this.
    std::optional<Trouble> trouble;
    /// Commits of cancels wait for release().
    bool holding = false;
    void release();

    QFuture<Outcome<Done>> store(const QList<Execution> &changed) override;
    QFuture<Outcome<Done>> storeChanges(const QList<Execution> &changed) override;
    QFuture<Outcome<Done>> storeSightings(const QList<Execution> &executions) override;
    QFuture<Outcome<Done>> forget(const QList<LetGo> &letGo) override;
    QFuture<Outcome<Done>> log(const QList<Event> &events) override;
    QFuture<Outcome<Done>> storeTag(const QList<ExecutionKey> &keys, const QString &tag) override;
    QFuture<Outcome<TagsOfExecutions>> tags() override;
    TagsOfExecutions tagged;
    QFuture<Outcome<QList<Execution>>> commitCancelRequested(const QList<CancelRequest> &requests) override;
    QFuture<Outcome<Reservation>> reserve(const ReservationRequest &request) override;
    QFuture<Outcome<QList<Execution>>> load() override;
    QFuture<Outcome<QList<QueryRun>>> runs(const QUuid &connection, int limit) override;
    QFuture<Outcome<QList<Event>>> events(const std::optional<ExecutionKey> &key, int limit) override;
    QFuture<Outcome<EventPage>> eventPage(const EventQuestion &question) override;
    QList<EventQuestion> questions; ///< that eventPage() was asked
    std::optional<Trouble> unreadable; ///< what eventPage() answers

private:
    [[nodiscard]] Outcome<QList<Execution>> commit(const QList<CancelRequest> &requests);

    QHash<QUuid, std::deque<std::chrono::milliseconds>> m_ledger;
    std::vector<std::function<void()>> m_held;
};

} // namespace Quell
