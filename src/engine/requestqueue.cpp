// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestqueue.h"

#include "logline.h"

#include <algorithm>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// Qt opens six sockets to a host. Two are left to cancels, so that none waits for a poll.
constexpr int mostInFlight = 6;
constexpr int mostOthersInFlight = 4;

constexpr milliseconds leastRetry{20};

/// Requests without a quota that leave within this are counted together.
constexpr milliseconds betweenCounts{500};

RequestPurpose purposeOf(RequestKind kind)
{
    return kind == RequestKind::Cancel ? RequestPurpose::Cancel : RequestPurpose::Poll;
}

LogWord wordOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Cancel:
        return "cancel";
    case RequestKind::Read:
        return "read";
    case RequestKind::Lookup:
        return "lookup";
    case RequestKind::Poll:
        return "poll";
    }
    return "nothing";
}

/// What had not left was not answered by the service, although something else was.
Trouble unsent(Trouble trouble)
{
    trouble.httpStatus = 0;
    return trouble;
}

} // namespace

RequestQueue::RequestQueue(const QUuid &connection, RequestBudget budget, ExecutionJournal *journal,
                           Clock *clock, quint32 seed, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_condition(budget, clock, seed),
      m_journal(journal),
      m_clock(clock),
      m_alarm(clock),
      m_counting(clock)
{
}

RequestQueue::~RequestQueue() = default;

void RequestQueue::enqueue(Request request)
{
    if (m_stoppedBy) {
        request.refuse(unsent(*m_stoppedBy));
        return;
    }
    queueOf(request.kind).push_back(std::move(request));
    schedulePump();
}

void RequestQueue::setClient(std::shared_ptr<ServiceClient> client)
{
    m_client = std::move(client);
    m_clientAsked = false;
    schedulePump();
}

void RequestQueue::setBudget(const RequestBudget &budget)
{
    m_condition.setBudget(budget);
    m_fullForPolls = m_fullForCancels = milliseconds{0};
    schedulePump();
}

void RequestQueue::stop(const Trouble &trouble)
{
    if (m_stoppedBy)
        return;
    m_stoppedBy = trouble;
    m_client.reset();
    m_clientAsked = false;
    m_alarm.clear();
    refuseWaiting(trouble);
    Q_EMIT changed();
    Q_EMIT stopped(trouble);
}

void RequestQueue::refuseWaiting(const Trouble &trouble)
{
    for (std::deque<Request> &waiting : m_waiting) {
        for (const Request &request : std::exchange(waiting, {}))
            request.refuse(unsent(trouble));
    }
}

void RequestQueue::resume()
{
    m_stoppedBy.reset();
    m_client.reset();
    m_clientAsked = false;
    wake();
}

void RequestQueue::wake()
{
    m_condition.wake();
    schedulePump();
    Q_EMIT changed();
}

milliseconds RequestQueue::window() const
{
    return m_condition.budget().ledgerWindow();
}

milliseconds RequestQueue::fullUntil(RequestPurpose purpose) const
{
    return purpose == RequestPurpose::Cancel ? m_fullForCancels : std::max(m_fullForPolls, m_fullForCancels);
}

qsizetype RequestQueue::waiting(RequestKind kind) const
{
    return qsizetype(queueOf(kind).size());
}

int RequestQueue::used() const
{
    return m_clock->sinceBoot() - m_usedAt < window() ? m_used : 0;
}

/// What is asked for in one turn of the event loop is sorted before the first of it leaves.
void RequestQueue::schedulePump()
{
    if (std::exchange(m_pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void RequestQueue::pump()
{
    if (m_reserving || m_stoppedBy)
        return;
    dropRefused();
    const bool idle = std::ranges::all_of(m_waiting, [](const auto &waiting) { return waiting.empty(); });
    if (idle) {
        m_alarm.clear();
        return;
    }
    if (!m_client) {
        if (!std::exchange(m_clientAsked, true))
            Q_EMIT clientNeeded();
        return;
    }
    const milliseconds now = m_clock->sinceBoot();
    if (const milliseconds closed = m_condition.closedFor(); closed > milliseconds{0}) {
        sleepUntil(now + closed);
        return;
    }
    sendUnlimited();
    if (const std::optional<RequestKind> kind = nextKind()) {
        reserveFor(*kind);
        return;
    }
    const milliseconds wait = std::max(fullUntil(RequestPurpose::Poll), m_condition.heldUntil());
    if (!queueOf(RequestKind::Cancel).empty() && m_fullForCancels > now)
        sleepUntil(m_fullForCancels);
    else if (wait > now)
        sleepUntil(wait);
    // Else all sockets are in use, and the next answer pumps.
}

std::optional<RequestKind> RequestQueue::nextKind() const
{
    const milliseconds now = m_clock->sinceBoot();
    if (m_cancelsInFlight + m_othersInFlight >= mostInFlight || m_fullForCancels > now)
        return std::nullopt;
    if (!queueOf(RequestKind::Cancel).empty())
        return RequestKind::Cancel;
    const bool held = m_fullForPolls > now || m_condition.heldUntil() > now;
    const int most = m_condition.isProbing() ? 1 : mostOthersInFlight;
    if (held || m_othersInFlight >= most)
        return std::nullopt;
    for (const RequestKind kind : {RequestKind::Read, RequestKind::Lookup, RequestKind::Poll}) {
        if (!queueOf(kind).empty())
            return kind;
    }
    return std::nullopt;
}

void RequestQueue::dropRefused()
{
    for (std::deque<Request> &waiting : m_waiting) {
        while (!waiting.empty() && waiting.front().refusal) {
            const std::optional<Trouble> trouble = waiting.front().refusal();
            if (!trouble)
                break;
            const Request request = std::move(waiting.front());
            waiting.pop_front();
            request.refuse(*trouble);
        }
    }
}

/// Without a quota nothing has to wait for the ledger. It counts all the same, many at once: the service may still tell one.
void RequestQueue::sendUnlimited()
{
    for (std::optional<RequestKind> kind = nextKind();
         kind && m_condition.budget().limit(purposeOf(*kind)) == 0; kind = nextKind())
    {
        if (!sendNext(*kind))
            break;
        ++m_uncounted;
    }
    countSoon();
}

void RequestQueue::countSoon()
{
    if (m_uncounted > 0 && !m_counting.isSet())
        m_counting.set(betweenCounts, [this] { countUnlimited(); });
}

void RequestQueue::countUnlimited()
{
    m_counting.clear();
    if (m_uncounted == 0)
        return;
    const ReservationRequest request{.connection = m_connection,
                                     .window = window(),
                                     .now = m_clock->sinceBoot(),
                                     .count = std::exchange(m_uncounted, 0)};
    whenAnswered(m_journal->reserve(request), this, [this](const Outcome<Reservation> &outcome) {
        // Where the disk does not take it, there was no quota that could be exceeded.
        if (!outcome.ok())
            return;
        m_used = outcome.value().used;
        m_usedAt = m_clock->sinceBoot();
        Q_EMIT changed();
    });
}

void RequestQueue::reserveFor(RequestKind kind)
{
    countUnlimited();
    m_reserving = true;
    const ReservationRequest request{.connection = m_connection,
                                     .limit = m_condition.budget().limit(purposeOf(kind)),
                                     .window = window(),
                                     .now = m_clock->sinceBoot()};
    whenAnswered(m_journal->reserve(request), this, [this, kind](const Outcome<Reservation> &outcome) {
        m_reserving = false;
        if (!outcome.ok()) {
            // Without the ledger nobody knows what the quota still allows.
            refuseWaiting(outcome.trouble());
            m_condition.backOff(outcome.trouble());
            Q_EMIT changed();
            return;
        }
        m_used = outcome.value().used;
        m_usedAt = m_clock->sinceBoot();
        if (outcome.value().granted) {
            (void)sendNext(kind);
        } else {
            const milliseconds until = m_clock->sinceBoot() + std::max(leastRetry, outcome.value().retryIn);
            LogLine("queue", "quota used up")
                .about(m_connection)
                .with("for", wordOf(kind))
                .with("wait", until - m_clock->sinceBoot());
            (purposeOf(kind) == RequestPurpose::Cancel ? m_fullForCancels : m_fullForPolls) = until;
        }
        Q_EMIT changed();
        pump();
    });
}

/// A request that came while the ledger was asked may go first, if what was granted is enough for it.
bool RequestQueue::sendNext(RequestKind reservedFor)
{
    dropRefused();
    const std::optional<RequestKind> kind = nextKind();
    if (!kind || !m_client || m_stoppedBy || m_condition.closedFor() > milliseconds{0})
        return false;
    if (reservedFor == RequestKind::Cancel && *kind != RequestKind::Cancel)
        return false;
    const Request request = std::move(queueOf(*kind).front());
    queueOf(*kind).pop_front();
    ++(*kind == RequestKind::Cancel ? m_cancelsInFlight : m_othersInFlight);
    LogLine("queue", "sent")
        .about(m_connection)
        .with("for", wordOf(*kind))
        .with("inFlight", m_cancelsInFlight + m_othersInFlight)
        .with("waiting", queueOf(*kind).size());
    request.send(m_client);
    return true;
}

void RequestQueue::sleepUntil(milliseconds time)
{
    m_alarm.set(time - m_clock->sinceBoot(), [this] { pump(); });
}

void RequestQueue::noteAnswer(RequestKind kind, const std::optional<Trouble> &trouble,
                              const AnswerFacts &facts)
{
    --(kind == RequestKind::Cancel ? m_cancelsInFlight : m_othersInFlight);
    m_uncounted += std::max(0, facts.requests - 1);
    countSoon();
    LogLine("queue", trouble ? LogWord("trouble") : LogWord("answer"))
        .about(m_connection)
        .with("for", wordOf(kind))
        .with(trouble);
    const LineCondition::Verdict verdict = m_condition.note(kind, trouble, facts);
    if (verdict == LineCondition::Verdict::Well)
        Q_EMIT servedWell();
    else if (verdict == LineCondition::Verdict::ShutOut)
        stop(*trouble);
    Q_EMIT changed();
    schedulePump();
}

} // namespace Quell

#include "moc_requestqueue.cpp"
