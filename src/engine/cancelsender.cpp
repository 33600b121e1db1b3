// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelsender.h"

#include "connectionlane.h"

namespace Quell {

namespace {

/// After so many reads that failed it is not known whether a cancel that met with 429 is still worth sending.
constexpr int patienceWithReads = 3;

} // namespace

CancelSender::CancelSender(ConnectionLane *lane) : QObject(lane), m_lane(lane) { }

QFuture<Outcome<CancelReceipt>> CancelSender::send(const QString &id)
{
    const Answer answer = PromisedAnswer<CancelReceipt>::make();
    ask(id, answer);
    return answer->future();
}

void CancelSender::ask(const QString &id, const Answer &answer)
{
    // While it waits, a snapshot may show that it has ended, or the user may let go of it.
    const ExecutionTracker *tracker = m_lane->surroundings().tracker;
    const bool wasTracked = tracker->contains(m_lane->keyOf(id));
    const auto stillWanted = [tracker, wasTracked, key = m_lane->keyOf(id)] {
        const auto execution = tracker->find(key);
        return execution ? execution->isActive() : !wasTracked;
    };
    const auto question = [id, answer](ServiceClient &client) {
        answer->setIfLost(Trouble{.kind = TroubleKind::ConnectionLost});
        return client.cancel(id);
    };
    const auto asked = m_lane->queue().ask<CancelReceipt>(RequestKind::Cancel, question, stillWanted);
    whenAnswered(asked, this, [this, id, answer](const Outcome<CancelReceipt> &outcome) {
        if (outcome.ok() || outcome.trouble().kind != TroubleKind::RateLimited) {
            answer->give(outcome);
            return;
        }
        answer->setIfLost(Trouble{.kind = TroubleKind::Stopped});
        readThenAsk(id, answer, outcome, 0);
    });
}

void CancelSender::readThenAsk(const QString &id, const Answer &answer, const Outcome<CancelReceipt> &before,
                               int failedReads)
{
    const auto take = [this, id, answer, before, failedReads](const Outcome<Snapshot> &outcome) {
        if (outcome.ok()) {
            if (isActive(outcome.value().state))
                ask(id, answer);
            else
                answer->give(before);
            return;
        }
        const TroubleKind kind = outcome.trouble().kind;
        if (kind == TroubleKind::RateLimited)
            readThenAsk(id, answer, before, failedReads);
        else if (isTransient(kind) && failedReads + 1 < patienceWithReads)
            readThenAsk(id, answer, before, failedReads + 1);
        else if (isDenial(kind)) // It does not know the execution: read() has seen to that.
            answer->give(before);
        else
            answer->give(outcome.trouble());
    };
    whenAnswered(m_lane->read(id, RequestKind::Read), this, take);
}

} // namespace Quell
