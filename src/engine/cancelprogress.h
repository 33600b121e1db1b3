// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontracker.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace Quell {

/// How far the cancels have come that were asked for since none was under way: how many have left, were answered, and were
/// seen to end. Says no more than the tracker knows. GUI thread.
class CancelProgress : public QObject
{
    Q_OBJECT
public:
    struct Counts
    {
        int asked = 0;
        int waiting = 0; ///< have not left, and can be taken back
        int left = 0; ///< were sent
        int answered = 0; ///< of the sent: the service has answered
        int ended = 0; ///< were seen not to run any more
        int cancelled = 0; ///< of the ended: were seen cancelled
        int takenBack = 0;
        int problems = 0; ///< refused, failed, or still running after the patience

        /// Neither seen to end nor given up.
        [[nodiscard]] int open() const { return asked - ended - takenBack - problems; }
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    explicit CancelProgress(const ExecutionTracker *tracker, QObject *parent = nullptr);

    [[nodiscard]] Counts counts() const { return m_counts; }
    /// They have not left yet.
    [[nodiscard]] QList<ExecutionKey> waiting() const;

    // For Canceller.
    void add(const QList<Execution> &requested);
    void noteLeft(const QList<ExecutionKey> &keys);
    void noteReturned(const ExecutionKey &key);

Q_SIGNALS:
    /// At most once in a turn of the event loop.
    void changed();

private:
    enum class Stage { Waiting, Sent, Answered, Cancelled, EndedOtherwise, TakenBack, Problem };
    struct Member
    {
        bool left = false;
        Stage stage = Stage::Waiting;
    };

    [[nodiscard]] static Stage stageOf(const Execution &execution, bool left);
    void count(const Member &member, int sign);
    void follow(const QList<ExecutionKey> &keys);
    void setLeft(const ExecutionKey &key, bool left);
    void update(const ExecutionKey &key, Member &member);
    void drop(const QList<ExecutionKey> &keys);
    void tell();

    const ExecutionTracker *m_tracker;
    QHash<ExecutionKey, Member> m_members;
    QList<ExecutionKey> m_order;
    Counts m_counts;
    bool m_telling = false;
};

} // namespace Quell
