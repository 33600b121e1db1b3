// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelsender.h"

#include "connectionlane.h"

#include <utility>

namespace Quell {

namespace {

/// After so many reads that failed it is not known whether a cancel that met with 429 is still worth sending.
constexpr int patienceWithReads = 3;

bool isWanted(const CancelErrand &errand)
{
    return !errand.stillWanted || errand.stillWanted();
}

/// Another server, or another account on it: the same id may be anyone's there.
bool isSameAccount(const Connection &one, const Connection &other)
{
    return one.service == other.service && one.url == other.url && one.signIn == other.signIn
        && one.user == other.user;
}

void call(const std::function<void()> &hook)
{
    if (hook)
        hook();
}

} // namespace

CancelSender::CancelSender(ConnectionLane *lane) : QObject(lane), m_lane(lane) { }

QFuture<Outcome<CancelReceipt>> CancelSender::send(const QString &id, const CancelErrand &errand)
{
    const auto sending = std::make_shared<Sending>();
    sending->id = id;
    sending->errand = errand;
    sending->meant = errand.meant.value_or(m_lane->connection());
    // While it waits, a snapshot may show that it has ended, or the user may let go of it.
    const ExecutionTracker *tracker = m_lane->surroundings().tracker;
    const ExecutionKey key = m_lane->keyOf(id);
    const bool wasTracked = tracker->contains(key);
    sending->errand.stillWanted = [tracker, wasTracked, key, errand] {
        const auto execution = tracker->find(key);
        return (execution ? execution->isActive() : !wasTracked) && isWanted(errand);
    };
    ask(sending);
    return sending->answer.future();
}

QFuture<Outcome<CancelReceipt>> CancelSender::sendForAll(const CancelErrand &errand)
{
    const auto question = [errand](ServiceClient &client) {
        call(errand.left);
        return client.cancelAll();
    };
    const auto refusal = [this, errand, meant = errand.meant.value_or(m_lane->connection())] {
        return refusalOf(meant, errand);
    };
    return m_lane->queue().ask<CancelReceipt>(RequestKind::Cancel, question, refusal);
}

std::optional<Trouble> CancelSender::refusalOf(const Connection &meant, const CancelErrand &errand) const
{
    if (!isWanted(errand))
        return Trouble{.kind = TroubleKind::Stopped};
    if (const auto refusal = m_lane->surroundings().connections->cancelRefusal(meant.id))
        return refusal;
    if (isSameAccount(meant, m_lane->connection()))
        return std::nullopt;
    return Trouble{.kind = TroubleKind::InvalidInput,
                   .said =
                       tr("The connection has got another address or account since. Ask again if it is to "
                          "be cancelled there.")};
}

void CancelSender::ask(const SendingPtr &sending)
{
    const auto question = [sending](ServiceClient &client) {
        sending->answer.setIfLost(Trouble{.kind = TroubleKind::ConnectionLost});
        call(sending->errand.left);
        return client.cancel(sending->id);
    };
    const auto refusal = [this, sending] { return refusalOf(sending->meant, sending->errand); };
    const auto asked = m_lane->queue().ask<CancelReceipt>(RequestKind::Cancel, question, refusal);
    whenAnswered(asked, this, [this, sending](const Outcome<CancelReceipt> &outcome) {
        if (outcome.ok() || outcome.trouble().kind != TroubleKind::RateLimited) {
            sending->answer.give(outcome);
            return;
        }
        sending->answer.setIfLost(Trouble{.kind = TroubleKind::Stopped});
        call(sending->errand.returned);
        readThenAsk(sending, outcome, 0);
    });
}

void CancelSender::readThenAsk(const SendingPtr &sending, const Outcome<CancelReceipt> &before,
                               int failedReads)
{
    const auto take = [this, sending, before, failedReads](const Outcome<Snapshot> &outcome) {
        if (outcome.ok()) {
            if (isActive(outcome.value().state))
                ask(sending);
            else
                sending->answer.give(before);
            return;
        }
        const TroubleKind kind = outcome.trouble().kind;
        if (kind == TroubleKind::RateLimited)
            readThenAsk(sending, before, failedReads);
        else if (isTransient(kind) && failedReads + 1 < patienceWithReads)
            readThenAsk(sending, before, failedReads + 1);
        else if (isDenial(kind)) // It does not know the execution: read() has seen to that.
            sending->answer.give(before);
        else
            sending->answer.give(outcome.trouble());
    };
    whenAnswered(m_lane->read(sending->id, RequestKind::Read), this, take);
}

} // namespace Quell

#include "moc_cancelsender.cpp"
