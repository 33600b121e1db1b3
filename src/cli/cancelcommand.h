// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelverdict.h"
#include "commanddescription.h"
#include "execution.h"

#include <QStringList>

#include <chrono>

namespace Quell {

class CancelRun;

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
        /// What is tracked under the connection and not seen to have ended; where the service lists what runs, all of that,
        /// everybody's.
        bool allRunning = false;
        std::chrono::seconds olderThan{0}; ///< 0: however young
        bool dryRun = false;
    };
    explicit CancelCommand(Words words);

protected:
    void run() override;

private:
    /// The executions to stop; an empty answer where there was something to complain about, with `m_status` set.
    [[nodiscard]] QList<ExecutionKey> named();
    [[nodiscard]] QList<ExecutionKey> allTracked() const;
    void listRunning();
    void takeListed(const QList<Snapshot> &listed);
    [[nodiscard]] bool isOldEnough(const Execution &execution) const;
    void cancelThese(const QList<ExecutionKey> &keys);
    /// Without those of connections on which nothing is cancelled, which is said.
    [[nodiscard]] QList<ExecutionKey> permitted(const QList<ExecutionKey> &keys);
    CancelRun *newRun();
    void addTrouble(CancelVerdict &verdict, const Execution &execution) const;
    void report();

    Words m_words;
    QList<ExecutionKey> m_keys;
    CancelRun *m_cancelling = nullptr;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace Quell
