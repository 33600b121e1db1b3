// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTimeZone>

namespace Quell::Samples {

using std::chrono::milliseconds;

QUuid connection()
{
    return QUuid(QStringLiteral("{5f0c1f2e-7b52-4f6e-9d6c-0a5a4a0c9a11}"));
}

ExecutionKey key(const QString &id)
{
    return {connection(), id};
}

QDateTime at(milliseconds later)
{
    static const QDateTime start(QDate(2026, 1, 5), QTime(9, 0), QTimeZone::utc());
    return start.addMSecs(later.count());
}

Snapshot snapshot(ExecutionState state, milliseconds seen)
{
    Snapshot snapshot;
    snapshot.key = key();
    snapshot.seenAt = at(seen);
    snapshot.state = state;
    return snapshot;
}

Execution execution(ExecutionState state, milliseconds seen)
{
    Execution execution;
    execution.key = key();
    execution.trackedAt = at();
    execution.last = snapshot(state, seen);
    return execution;
}

} // namespace Quell::Samples
