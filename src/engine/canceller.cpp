// SPDX-License-Identifier: GPL-3.0-or-later
#include "canceller.h"

#include "cancelfollower.h"
#include "cancelprogress.h"
#include "whenanswered.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace Quell {

namespace {

QList<ExecutionKey> keysOf(const QList<Execution> &executions)
{
    QList<ExecutionKey> keys;
    keys.reserve(executions.size());
    std::ranges::transform(executions, std::back_inserter(keys), &Execution::key);
    return keys;
}

QList<Execution> executionsOf(const QList<CancelRequest> &requests)
{
    QList<Execution> executions;
    executions.reserve(requests.size());
    std::ranges::transform(requests, std::back_inserter(executions), &CancelRequest::execution);
    return executions;
}

} // namespace

/// One call of a server's own that cancels everything.
struct Canceller::ForAll
{
    QUuid connection;
    std::optional<Connection> meant; ///< the connection, as it was when it was asked for
    QList<Execution> asked; ///< those that are tracked, as they were when it was asked for
    bool wanted = true;
};

Canceller::Canceller(ExecutionTracker *tracker, ExecutionJournal *journal, Monitor *monitor, Clock *clock,
                     QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_journal(journal),
      m_monitor(monitor),
      m_clock(clock),
      m_progress(new CancelProgress(tracker, this)),
      m_follower(new CancelFollower(tracker, monitor, clock, this))
{
}

Canceller::~Canceller() = default;

QList<ExecutionKey> Canceller::permitted(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> permitted;
    QHash<QUuid, QList<ExecutionKey>> refused;
    for (const ExecutionKey &key : keys) {
        if (m_monitor->cancelRefusal(key.connection))
            refused[key.connection].append(key);
        else
            permitted.append(key);
    }
    for (auto entry = refused.cbegin(); entry != refused.cend(); ++entry) {
        if (const auto refusal = m_monitor->cancelRefusal(entry.key()))
            Q_EMIT this->refused(entry.key(), entry.value(), *refusal);
    }
    return permitted;
}

void Canceller::cancel(const QList<ExecutionKey> &named)
{
    const QList<ExecutionKey> keys = permitted(named);
    const QList<CancelRequest> requests = m_tracker->requestCancels(keys, m_clock->now());
    const QList<Execution> asked = executionsOf(requests);
    QSet<ExecutionKey> seen;
    for (const Execution &execution : asked)
        seen.insert(execution.key);
    QList<ExecutionKey> left;
    for (const ExecutionKey &key : keys) {
        if (!seen.contains(key)) {
            seen.insert(key);
            left.append(key);
        }
    }
    if (!asked.isEmpty()) {
        m_progress->add(asked);
        // On the disk before it is on the wire: a crash in between is found at the next start.
        Meant meant;
        for (const Execution &execution : asked) {
            if (const auto connection = m_monitor->connection(execution.key.connection))
                meant.insert(connection->id, *connection);
        }
        whenAnswered(m_journal->commitCancelRequested(requests), this,
                     [this, asked, meant](const Outcome<QList<Execution>> &committed) {
                         sendCommitted(asked, meant, committed);
                     });
    }
    if (!left.isEmpty())
        Q_EMIT leftAlone(left);
}

void Canceller::cancelAllRunning(const QUuid &connection)
{
    if (const auto refusal = m_monitor->cancelRefusal(connection)) {
        Q_EMIT refused(connection, keysOf(m_tracker->active(connection)), *refusal);
        return;
    }
    const auto call = std::make_shared<ForAll>();
    call->connection = connection;
    call->meant = m_monitor->connection(connection);
    const QList<CancelRequest> requests =
        m_tracker->requestCancels(keysOf(m_tracker->active(connection)), m_clock->now());
    call->asked = executionsOf(requests);
    m_progress->add(call->asked);
    m_unsentForAll.append(call);
    whenAnswered(m_journal->commitCancelRequested(requests), this,
                 [this, call](const Outcome<QList<Execution>> &committed) { sendForAll(call, committed); });
}

void Canceller::stopSending()
{
    takeBackWaiting({.kind = TroubleKind::TakenBack});
}

void Canceller::giveUpWaiting()
{
    takeBackWaiting({.kind = TroubleKind::InvalidInput,
                     .said = tr("It had waited for its turn too long, and was not sent. Ask again later.")});
}

void Canceller::takeBackWaiting(const Trouble &trouble)
{
    ++m_stops;
    for (const ForAllPtr &call : std::exchange(m_unsentForAll, {}))
        call->wanted = false;
    takeBack(m_progress->waiting(), trouble);
}

void Canceller::takeBack(const QList<ExecutionKey> &keys, const Trouble &trouble)
{
    m_tracker->applyCancelAnswer(keys, trouble, m_clock->now());
}

void Canceller::resume()
{
    const QList<PackedExecution> executions = m_tracker->allPacked();
    for (const PackedExecution &execution : executions) {
        if (execution.cancelPhase() == CancelPhase::None)
            continue;
        if (const ExecutionKey key = execution.key(); isInFlight(key))
            readThenFollow(key);
    }
}

void Canceller::sendCommitted(const QList<Execution> &asked, const Meant &meant,
                              const Outcome<QList<Execution>> &committed)
{
    if (!committed.ok()) {
        giveUpUnwritten(keysOf(asked), committed.trouble());
        return;
    }
    const QList<ExecutionKey> refused = keysOf(committed.value());
    const QSet<ExecutionKey> others(refused.cbegin(), refused.cend());
    for (const Execution &execution : asked) {
        if (!others.contains(execution.key))
            send(execution, meant);
    }
    if (!refused.isEmpty())
        leaveToOther(committed.value());
}

void Canceller::giveUpUnwritten(const QList<ExecutionKey> &keys, const Trouble &trouble)
{
    const Trouble notWrittenTrouble{.kind = TroubleKind::StorageFailed, .said = trouble.said};
    m_tracker->applyCancelAnswer(keys, notWrittenTrouble, m_clock->now());
    Q_EMIT notWritten(keys, notWrittenTrouble);
}

void Canceller::send(const Execution &asked, const Meant &meant)
{
    // It may have ended, been let go of, or been taken back while it was written.
    if (!isCurrent(asked))
        return;
    whenAnswered(m_monitor->sendCancel(asked.key, errandFor(asked, meant)), this,
                 [this, asked](const Outcome<CancelReceipt> &answer) { takeAnswer(asked, answer); });
}

CancelErrand Canceller::errandFor(const Execution &asked, const Meant &meant)
{
    // The lane may outlive this.
    const QPointer<Canceller> self(this);
    const int stops = m_stops;
    const auto connection = meant.constFind(asked.key.connection);
    return {.meant = connection == meant.cend() ? std::nullopt : std::optional(*connection),
            .stillWanted = [self, asked] { return self && self->isCurrent(asked); },
            .left =
                [self, key = asked.key] {
                    if (self)
                        self->m_progress->noteLeft({key});
                },
            .returned =
                [self, asked, stops] {
                    if (!self)
                        return;
                    self->m_progress->noteReturned(asked.key);
                    // It has come back to where the user wanted nothing more to leave.
                    if (self->m_stops != stops && self->isCurrent(asked))
                        self->takeBack({asked.key});
                }};
}

void Canceller::takeAnswer(const Execution &asked, const Outcome<CancelReceipt> &answer)
{
    const ExecutionKey &key = asked.key;
    // Taken back, and perhaps asked for anew: that one has an answer of its own.
    const auto execution = m_tracker->find(key);
    if (!execution || execution->cancel.requestedAt != asked.cancel.requestedAt)
        return;
    m_tracker->applyCancelAnswer(key, answer, m_clock->now());
    if (answer.ok())
        m_follower->follow({key});
    else if (isInFlight(key))
        readThenFollow(key);
    else if (answer.trouble().httpStatus != 0)
        m_monitor->look({key});
}

void Canceller::sendForAll(const ForAllPtr &call, const Outcome<QList<Execution>> &committed)
{
    if (!committed.ok()) {
        m_unsentForAll.removeOne(call);
        giveUpUnwritten(keysOf(call->asked), committed.trouble());
        return;
    }
    const QList<ExecutionKey> refused = keysOf(committed.value());
    const QSet<ExecutionKey> others(refused.cbegin(), refused.cend());
    if (!others.isEmpty()) {
        leaveToOther(committed.value());
        call->asked.removeIf([&others](const Execution &one) { return others.contains(one.key); });
    }
    const QPointer<Canceller> self(this);
    const CancelErrand errand{.meant = call->meant,
                              .stillWanted = [call] { return call->wanted; },
                              .left =
                                  [self, call] {
                                      if (!self)
                                          return;
                                      self->m_unsentForAll.removeOne(call);
                                      self->m_progress->noteLeft(keysOf(call->asked));
                                  }};
    if (!call->wanted)
        return;
    whenAnswered(m_monitor->sendCancelForAll(call->connection, errand), this,
                 [this, call](const Outcome<CancelReceipt> &answer) { takeAnswerForAll(call, answer); });
}

void Canceller::takeAnswerForAll(const ForAllPtr &call, const Outcome<CancelReceipt> &answer)
{
    m_unsentForAll.removeOne(call);
    if (!call->wanted)
        return;
    QList<ExecutionKey> keys;
    for (const Execution &asked : std::as_const(call->asked)) {
        const auto execution = m_tracker->find(asked.key);
        if (execution && execution->cancel.requestedAt == asked.cancel.requestedAt)
            keys.append(asked.key);
    }
    Outcome<CancelReceipt> ofEach = answer;
    // That not all could be stopped says of none that it was not.
    if (!answer.ok() && answer.trouble().kind == TroubleKind::Refused && answer.trouble().httpStatus >= 500) {
        Trouble trouble = answer.trouble();
        trouble.kind = TroubleKind::ServerTrouble;
        ofEach = trouble;
    }
    m_tracker->applyCancelAnswer(keys, ofEach, m_clock->now());
    Q_EMIT answeredForAll(call->connection, answer);
    m_follower->follow(keys);
    m_monitor->look(keys);
}

void Canceller::leaveToOther(const QList<Execution> &stored)
{
    const QList<ExecutionKey> keys = keysOf(stored);
    m_tracker->yieldCancels(stored, tr("Another running Quell is cancelling it already."), m_clock->now());
    Q_EMIT leftAlone(keys);
    for (const ExecutionKey &key : keys) {
        if (isInFlight(key))
            readThenFollow(key);
    }
}

void Canceller::readThenFollow(const ExecutionKey &key)
{
    whenAnswered(m_monitor->read(key), this,
                 [this, key](const Outcome<Snapshot> &) { m_follower->follow({key}); });
}

bool Canceller::isCurrent(const Execution &asked) const
{
    const auto execution = m_tracker->find(asked.key);
    return execution && execution->cancel.requestedAt == asked.cancel.requestedAt
        && Quell::isInFlight(execution->cancel.phase);
}

bool Canceller::isInFlight(const ExecutionKey &key) const
{
    const auto execution = m_tracker->find(key);
    return execution && Quell::isInFlight(execution->cancel.phase);
}

} // namespace Quell

#include "moc_canceller.cpp"
