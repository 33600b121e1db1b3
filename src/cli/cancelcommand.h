// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelverdict.h"
#include "commanddescription.h"
#include "execution.h"

#include <QStringList>

#include <chrono>
#include <optional>

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
        std::optional<std::chrono::seconds> olderThan; ///< nothing: however young
        bool dryRun = false;
    };
    explicit CancelCommand(Words words);

    /// What has not left is taken back; what became of the rest so far is told.
    void interrupt(ExitStatus status) override;

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
    void showProgressOf(const CancelRun &run);
    void addTrouble(CancelVerdict &verdict, const Execution &execution) const;
    void report();

    Words m_words;
    QList<ExecutionKey> m_keys;
    CancelRun *m_cancelling = nullptr;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace Quell
