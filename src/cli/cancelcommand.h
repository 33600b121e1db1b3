// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelverdict.h"
#include "commanddescription.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <chrono>

namespace Quell {

/// `cancel`: asks the services to stop exactly what is named, and waits to see it end. What is not tracked yet is tracked
/// first. One wrong word, and nothing is sent at all.
class CancelCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();

    /// What the words say.
    struct Words
    {
        QStringList ids;
        std::chrono::seconds wait{20}; ///< after the request was accepted; 0: not at all
        bool allRunning = false; ///< what is tracked under the connection and not seen to have ended
        std::chrono::seconds olderThan{0};
        bool dryRun = false;
    };
    explicit CancelCommand(Words words);

protected:
    void run() override;

private:
    /// The executions to stop; an empty answer where there was something to complain about, with `m_status` set.
    [[nodiscard]] QList<ExecutionKey> named();
    [[nodiscard]] QList<ExecutionKey> allRunning();
    void begin();
    /// A cancel of an earlier run or of the window is under way: looks first, and asks again once that came to nothing.
    void lookFirst(const ExecutionKey &key);
    void send(const QList<ExecutionKey> &keys);
    void review(const ExecutionKey &key);
    void lookOnce(const ExecutionKey &key);
    void startWaiting(const ExecutionKey &key);
    void settle(const ExecutionKey &key);
    void watchProgress();
    void noteStopped(const QUuid &connection, const Trouble &trouble);
    void addTrouble(CancelVerdict &verdict, const Execution &execution) const;
    void report();

    [[nodiscard]] bool waits() const { return m_words.wait.count() > 0; }

    Words m_words;
    QList<ExecutionKey> m_keys;
    QSet<ExecutionKey> m_pending;
    QSet<ExecutionKey> m_unsent; ///< of the pending: an earlier request is under way, nothing was sent by us
    QSet<ExecutionKey> m_looking; ///< of the pending: read again before anything is sent or said
    QHash<ExecutionKey, int> m_waiting; ///< of the pending: the clock runs for them; the ticket of the wait
    QHash<QUuid, Trouble> m_stopped;
    ExitStatus m_status = ExitStatus::Done;
    int m_progress = 0;
    int m_lastTicket = 0;
};

} // namespace Quell
