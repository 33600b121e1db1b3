// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelerrand.h"
#include "clock.h"
#include "executionjournal.h"
#include "executiontracker.h"
#include "monitor.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace Quell {

class CancelFollower;
class CancelProgress;

/// Cancels exactly the executions that it is given, and follows each to its end: requested is committed to the journal, the
/// request goes out before polls, and reads go on until a snapshot decides. GUI thread.
class Canceller : public QObject
{
    Q_OBJECT
public:
    Canceller(ExecutionTracker *tracker, ExecutionJournal *journal, Monitor *monitor, Clock *clock,
              QObject *parent = nullptr);
    ~Canceller() override;

    /// Asks the services to stop these. Those that are finished or being cancelled already are left alone, and those of a
    /// connection on which nothing is cancelled are refused: nothing of them is written down or sent.
    void cancel(const QList<ExecutionKey> &named);

    /// Asks a server, with one call of its own, to stop everything that runs there, everybody's; only where
    /// ServiceDescription::cancelsAll. What is tracked and active there is followed as if it had been asked for by itself;
    /// what is not tracked is not heard of. Answered with answeredForAll().
    void cancelAllRunning(const QUuid &connection);

    /// Takes back what has not left yet; it is Failed with TroubleKind::TakenBack. What has left is followed on.
    void stopSending();

    /// The same because it has waited for longer than anybody waits for it: it is Failed, and a problem.
    void giveUpWaiting();

    /// Reads again what was in flight when the program ended: nothing is sent again without a read and the user's word.
    void resume();

    [[nodiscard]] const CancelProgress *progress() const { return m_progress; }

Q_SIGNALS:
    /// Not tracked, finished, or being cancelled already: nothing was sent.
    void leftAlone(const QList<Quell::ExecutionKey> &keys);
    /// Nothing is cancelled on this connection (Connections::cancelRefusal); nothing was sent.
    void refused(const QUuid &connection, const QList<Quell::ExecutionKey> &keys,
                 const Quell::Trouble &trouble);
    /// The journal did not take the requests, so they were not sent.
    void notWritten(const QList<Quell::ExecutionKey> &keys, const Quell::Trouble &trouble);
    /// How the server took the call that cancels everything. Where it was not even written down, notWritten() says so.
    void answeredForAll(const QUuid &connection, const Quell::Outcome<Quell::CancelReceipt> &answer);

private:
    struct ForAll;
    using ForAllPtr = std::shared_ptr<ForAll>;

    /// `keys` without those that may not be cancelled, about which it signals refused().
    [[nodiscard]] QList<ExecutionKey> permitted(const QList<ExecutionKey> &keys);
    /// Connections as they were when the user asked.
    using Meant = QHash<QUuid, Connection>;
    void sendCommitted(const QList<Execution> &asked, const Meant &meant,
                       const Outcome<QList<Execution>> &committed);
    void send(const Execution &asked, const Meant &meant);
    [[nodiscard]] CancelErrand errandFor(const Execution &asked, const Meant &meant);
    void takeAnswer(const Execution &asked, const Outcome<CancelReceipt> &answer);
    void sendForAll(const ForAllPtr &call, const Outcome<QList<Execution>> &committed);
    void takeAnswerForAll(const ForAllPtr &call, const Outcome<CancelReceipt> &answer);
    void giveUpUnwritten(const QList<ExecutionKey> &keys, const Trouble &trouble);
    /// Another process has a cancel of them in flight, or has seen them end, as they are stored: nothing is sent, and only reads
    /// tell what became of the former.
    void leaveToOther(const QList<Execution> &stored);
    void takeBackWaiting(const Trouble &trouble);
    void takeBack(const QList<ExecutionKey> &keys, const Trouble &trouble = {.kind = TroubleKind::TakenBack});
    void readThenFollow(const ExecutionKey &key);
    /// That very request is still waited for: not settled, not taken back, not followed by another.
    [[nodiscard]] bool isCurrent(const Execution &asked) const;
    [[nodiscard]] bool isInFlight(const ExecutionKey &key) const;

    ExecutionTracker *m_tracker;
    ExecutionJournal *m_journal;
    Monitor *m_monitor;
    Clock *m_clock;
    CancelProgress *m_progress;
    CancelFollower *m_follower;
    QList<ForAllPtr> m_unsentForAll;
    int m_stops = 0; ///< how often the sending was stopped
};

} // namespace Quell
