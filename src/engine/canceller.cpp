// SPDX-License-Identifier: GPL-3.0-or-later
#include "canceller.h"

#include "alarm.h"
#include "whenanswered.h"

#include <QSet>

#include <array>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// When a cancel that was answered is looked at. The last look comes when the patience is over, and turns what runs on
/// into *still running*; from then on the monitor's own pace is enough.
constexpr std::array looks{
    milliseconds(500),    milliseconds(1'500),  milliseconds(3'500),  milliseconds(5'500),
    milliseconds(7'500),  milliseconds(9'500),  milliseconds(11'500), milliseconds(13'500),
    milliseconds(15'500), milliseconds(17'500), milliseconds(19'500), cancelPatience + milliseconds(200),
};

} // namespace

struct Canceller::Following
{
    explicit Following(Clock *clock) : alarm(clock), since(clock->sinceBoot()) { }

    Alarm alarm;
    milliseconds since;
    size_t nextLook = 0;
};

Canceller::Canceller(ExecutionTracker *tracker, ExecutionJournal *journal, Monitor *monitor, Clock *clock,
                     QObject *parent)
    : QObject(parent),
      m_tracker(tracker),
      m_journal(journal),
      m_monitor(monitor),
      m_clock(clock)
{
    connect(tracker, &ExecutionTracker::executionsChanged, this, &Canceller::dropSettled);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &Canceller::dropSettled);
}

Canceller::~Canceller() = default;

void Canceller::cancel(const QList<ExecutionKey> &keys)
{
    QList<ExecutionKey> left;
    QSet<ExecutionKey> named;
    for (const ExecutionKey &key : keys) {
        if (named.contains(key))
            continue;
        named.insert(key);
        if (m_tracker->requestCancel(key, m_clock->now()))
            commit(key);
        else
            left.append(key);
    }
    if (!left.isEmpty())
        Q_EMIT leftAlone(left);
}

void Canceller::resume()
{
    for (const Execution &execution : m_tracker->all()) {
        if (isInFlight(execution.key))
            readThenFollow(execution.key);
    }
}

/// On the disk before it is on the wire: a crash in between is found at the next start.
void Canceller::commit(const ExecutionKey &key)
{
    const auto execution = m_tracker->find(key);
    if (!execution)
        return;
    whenAnswered(m_journal->commitCancelRequested(*execution), this,
                 [this, key](const Outcome<Done> &outcome) {
                     if (outcome.ok()) {
                         send(key);
                     } else if (outcome.trouble().kind == TroubleKind::Refused) {
                         leaveToOther(key);
                     } else {
                         const Trouble notWrittenTrouble{.kind = TroubleKind::StorageFailed,
                                                         .said = outcome.trouble().said};
                         m_tracker->applyCancelAnswer(key, notWrittenTrouble, m_clock->now());
                         Q_EMIT notWritten(key, notWrittenTrouble);
                     }
                 });
}

void Canceller::send(const ExecutionKey &key)
{
    // It may have ended, or been let go of, while it was written.
    if (!isInFlight(key))
        return;
    whenAnswered(m_monitor->sendCancel(key), this,
                 [this, key](const Outcome<CancelReceipt> &answer) { takeAnswer(key, answer); });
}

void Canceller::takeAnswer(const ExecutionKey &key, const Outcome<CancelReceipt> &answer)
{
    m_tracker->applyCancelAnswer(key, answer, m_clock->now());
    if (answer.ok())
        follow(key);
    else if (isInFlight(key))
        readThenFollow(key);
    else if (answer.trouble().httpStatus != 0)
        m_monitor->look({key});
}

void Canceller::leaveToOther(const ExecutionKey &key)
{
    const Trouble unknown{.kind = TroubleKind::ConnectionLost,
                          .said = tr("Another running Quell is cancelling it already.")};
    m_tracker->applyCancelAnswer(key, unknown, m_clock->now());
    Q_EMIT leftAlone({key});
    readThenFollow(key);
}

void Canceller::readThenFollow(const ExecutionKey &key)
{
    whenAnswered(m_monitor->read(key), this, [this, key](const Outcome<Snapshot> &) { follow(key); });
}

void Canceller::follow(const ExecutionKey &key)
{
    if (!isInFlight(key))
        return;
    m_following.insert(key, std::make_shared<Following>(m_clock));
    lookAgain(key);
}

/// Sets the alarm for the next look.
void Canceller::lookAgain(const ExecutionKey &key)
{
    const std::shared_ptr<Following> following = m_following.value(key);
    if (following->nextLook == looks.size()) {
        m_following.remove(key);
        return;
    }
    const milliseconds at = following->since + looks[following->nextLook++];
    following->alarm.set(at - m_clock->sinceBoot(), [this, key] {
        m_monitor->look({key});
        lookAgain(key);
    });
}

void Canceller::dropSettled(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        if (m_following.contains(key) && !isInFlight(key))
            m_following.remove(key);
    }
}

bool Canceller::isInFlight(const ExecutionKey &key) const
{
    const auto execution = m_tracker->find(key);
    return execution && Quell::isInFlight(execution->cancel.phase);
}

} // namespace Quell
