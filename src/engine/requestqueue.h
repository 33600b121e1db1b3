// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm.h"
#include "clock.h"
#include "executionjournal.h"
#include "linecondition.h"
#include "promisedanswer.h"
#include "requestbudget.h"
#include "requestkind.h"
#include "serviceclient.h"
#include "whenanswered.h"

#include <QObject>

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Quell {

/// The requests of one connection on their way to its client: cancels first, at most four others in flight, each reserved in
/// the ledger before it leaves (where there is no quota it is counted there soon after), none while the service has told us to wait, reads and polls not while we back off. Trouble
/// that only the user can end stops the queue: what waits, and what comes, is answered with it until resume().
/// GUI thread.
class RequestQueue : public QObject
{
    Q_OBJECT
public:
    /// `seed` is the back-off's.
    RequestQueue(const QUuid &connection, RequestBudget budget, ExecutionJournal *journal, Clock *clock,
                 quint32 seed, QObject *parent = nullptr);
    ~RequestQueue() override;

    /// Sends `question` when its turn has come. `refusal` is asked right before: where it knows why the request is not to leave
    /// any more, that is the answer, and nothing is sent.
    template<typename T>
    [[nodiscard]] QFuture<Outcome<T>> ask(RequestKind kind,
                                          std::function<QFuture<Outcome<T>>(ServiceClient &)> question,
                                          std::function<std::optional<Trouble>()> refusal = {})
    {
        auto answer = PromisedAnswer<T>::make();
        const QFuture<Outcome<T>> future = answer->future();
        Request request{.kind = kind, .refusal = std::move(refusal)};
        request.refuse = [answer](const Trouble &trouble) { answer->give(trouble); };
        request.send = [this, kind, answer,
                        question = std::move(question)](const std::shared_ptr<ServiceClient> &client) {
            // Whether an answer that gets lost from here on meant yes, nobody knows.
            answer->setIfLost(Trouble{.kind = TroubleKind::ConnectionLost});
            whenAnswered(question(*client), this, [this, kind, answer, client](const Outcome<T> &outcome) {
                noteAnswer(kind, outcome.ok() ? std::nullopt : std::optional(outcome.trouble()),
                           outcome.facts());
                answer->give(outcome);
            });
        };
        enqueue(std::move(request));
        return future;
    }

    /// The client for what is sent from now on; what is in flight ends with the old one.
    void setClient(std::shared_ptr<ServiceClient> client);
    void setBudget(const RequestBudget &budget);

    /// Answers everything that waits, and what will be asked, with `trouble`.
    void stop(const Trouble &trouble);
    /// Starts anew after a stop, with a new client.
    void resume();
    /// Tries again at once instead of waiting for the end of a back-off. A time that the service named is honoured still.
    void wake();

    [[nodiscard]] const LineCondition &condition() const { return m_condition; }
    /// What stopped it.
    [[nodiscard]] std::optional<Trouble> stoppedBy() const { return m_stoppedBy; }
    /// The time over which the ledger counts (RequestBudget::ledgerWindow).
    [[nodiscard]] std::chrono::milliseconds window() const;
    /// Until when the ledger lets nothing of `purpose` leave (Clock::sinceBoot); in the past where it does.
    [[nodiscard]] std::chrono::milliseconds fullUntil(RequestPurpose purpose) const;
    [[nodiscard]] qsizetype waiting(RequestKind kind) const;
    /// Requests of this connection in the window, by all processes, as far as known.
    [[nodiscard]] int used() const;

Q_SIGNALS:
    /// Something waits to be sent and there is no client: answer with setClient() or stop().
    void clientNeeded();
    /// Something of what health tells has changed.
    void changed();
    void stopped(const Quell::Trouble &trouble);
    /// The service answered, and did not turn us away.
    void servedWell();

private:
    struct Request
    {
        RequestKind kind = RequestKind::Poll;
        std::function<std::optional<Trouble>()> refusal;
        std::function<void(const std::shared_ptr<ServiceClient> &)> send;
        std::function<void(const Trouble &)> refuse;
    };

    void enqueue(Request request);
    void schedulePump();
    void pump();
    [[nodiscard]] std::optional<RequestKind> nextKind() const;
    void dropRefused();
    void reserveFor(RequestKind kind);
    void sendUnlimited();
    void countSoon();
    void countUnlimited();
    /// False where nothing was sent after all.
    bool sendNext(RequestKind reservedFor);
    void sleepUntil(std::chrono::milliseconds time);
    void noteAnswer(RequestKind kind, const std::optional<Trouble> &trouble, const AnswerFacts &facts);
    void refuseWaiting(const Trouble &trouble);
    [[nodiscard]] std::deque<Request> &queueOf(RequestKind kind) { return m_waiting[size_t(kind)]; }
    [[nodiscard]] const std::deque<Request> &queueOf(RequestKind kind) const
    {
        return m_waiting[size_t(kind)];
    }

    QUuid m_connection;
    LineCondition m_condition;
    ExecutionJournal *m_journal;
    Clock *m_clock;
    Alarm m_alarm;
    std::shared_ptr<ServiceClient> m_client;
    std::array<std::deque<Request>, 4> m_waiting;
    int m_cancelsInFlight = 0;
    int m_othersInFlight = 0;
    bool m_pumpScheduled = false;
    bool m_clientAsked = false;
    bool m_reserving = false;
    int m_uncounted = 0; ///< have left without waiting for the ledger, which has not heard of them yet
    Alarm m_counting;
    std::optional<Trouble> m_stoppedBy;
    std::chrono::milliseconds m_fullForPolls{0};
    std::chrono::milliseconds m_fullForCancels{0};
    int m_used = 0;
    std::chrono::milliseconds m_usedAt{0};
};

} // namespace Quell
