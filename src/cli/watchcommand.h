// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commanddescription.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Quell {

class PollingTurn;

/// `watch`: one line for each change of what is named, or of everything that is active, until all of it has finished. Follows
/// with the same engine as the window, or reads from the profile what a window that is open sees.
class WatchCommand final : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] static CommandDescription description();
    explicit WatchCommand(QStringList words);

    void interrupt(ExitStatus status) override { end(status); }

protected:
    void run() override;

private:
    /// What of an execution a line is written for when it changes.
    struct Shown
    {
        DisplayStatus status = DisplayStatus::Unknown;
        CancelPhase phase = CancelPhase::None;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    void connectEngine();
    [[nodiscard]] bool concerns(const ExecutionKey &key) const;
    void note(const QList<ExecutionKey> &keys);
    void forget(const QList<ExecutionKey> &keys);
    void scheduleLines();
    void writeLines();
    void setPolling(bool ours);
    void noteHealth(const QUuid &connection);
    void noteStopped(const QUuid &connection, const Trouble &trouble);
    [[nodiscard]] bool isOver() const;
    void endIfOver();
    void end(ExitStatus status);
    [[nodiscard]] ExitStatus verdict();

    QStringList m_words;
    QSet<ExecutionKey> m_named; ///< empty: all
    PollingTurn *m_turn = nullptr;
    QHash<ExecutionKey, Shown> m_shown;
    QList<ExecutionKey> m_changed; ///< lines to write, in their order
    QSet<ExecutionKey> m_open; ///< not seen to have ended
    QSet<QUuid> m_unlisted; ///< what runs there by itself is not known yet
    QSet<QUuid> m_listFailed;
    QHash<QUuid, TroubleKind> m_stopped;
    QSet<QUuid> m_unreachable; ///< said so
    QHash<QUuid, Trouble> m_refusals; ///< said so
    std::optional<bool> m_polls;
    bool m_scheduled = false;
    bool m_ended = false;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace Quell
