// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"
#include "outcome.h"

#include <QSet>
#include <QStringList>

namespace Quell {

/// `status`: asks the services about each one named, now, and shows what they said. What is not tracked yet is tracked
/// first.
class StatusCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();
    explicit StatusCommand(QStringList words);

protected:
    void run() override;

private:
    void ask(const ExecutionKey &key, int triesBefore);
    void takeAnswer(const ExecutionKey &key, const Outcome<Snapshot> &answer);

    QStringList m_words;
    QList<ExecutionKey> m_keys;
    QSet<ExecutionKey> m_waiting;
    QStringList m_complaints; ///< each once: a wrong key is the same for every execution of a connection
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace Quell
