// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "executionjournal.h"
#include "executiontracker.h"
#include "monitor.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Quell {

/// Cancels exactly the executions that it is given, and follows each to its end: requested is committed to the journal, the
/// request goes out before polls, and reads go on until a snapshot decides. GUI thread.
class Canceller : public QObject
{
    Q_OBJECT
public:
    Canceller(ExecutionTracker *tracker, ExecutionJournal *journal, Monitor *monitor, Clock *clock,
              QObject *parent = nullptr);
    ~Canceller() override;

    /// Asks the services to stop these. Those that are finished or being cancelled already are left alone.
    void cancel(const QList<ExecutionKey> &keys);

    /// Reads again what was in flight when the program ended: nothing is sent again without a read and the user's word.
    void resume();

Q_SIGNALS:
    /// Not tracked, finished, or being cancelled already: nothing was sent.
    void leftAlone(const QList<Quell::ExecutionKey> &keys);
    /// The journal did not take the request, so it was not sent.
    void notWritten(const Quell::ExecutionKey &key, const Quell::Trouble &trouble);

private:
    struct Following;

    void commit(const ExecutionKey &key);
    void send(const ExecutionKey &key);
    void takeAnswer(const ExecutionKey &key, const Outcome<CancelReceipt> &answer);
    /// Another process has a cancel of it in flight: nothing is sent, and only reads tell what became of it.
    void leaveToOther(const ExecutionKey &key);
    void readThenFollow(const ExecutionKey &key);
    void follow(const ExecutionKey &key);
    void lookAgain(const ExecutionKey &key);
    void dropSettled(const QList<ExecutionKey> &keys);
    [[nodiscard]] bool isInFlight(const ExecutionKey &key) const;

    ExecutionTracker *m_tracker;
    ExecutionJournal *m_journal;
    Monitor *m_monitor;
    Clock *m_clock;
    QHash<ExecutionKey, std::shared_ptr<Following>> m_following;
};

} // namespace Quell
