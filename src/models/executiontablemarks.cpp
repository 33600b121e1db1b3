// SPDX-License-Identifier: GPL-3.0-or-later
// What the user adds to the rows of ExecutionTableModel: tags, bells, and what he calls long-running.
#include "executiontablemodel.h"
#include "executiontags.h"
#include "wording.h"

#include <QLocale>

#include <utility>

namespace Quell {

namespace {

/// What is in sight is looked at each second anyway; this is for the search and for the order.
constexpr std::chrono::seconds betweenLooksForLong{15};

} // namespace

void ExecutionTableModel::setTags(const ExecutionTags *tags)
{
    m_tags = tags;
    connect(tags, &ExecutionTags::changed, this, &ExecutionTableModel::retag);
    if (tags->isEmpty())
        return;
    for (Row &row : m_rows)
        row.said = -1;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Tag), index(rowCount() - 1, Tag));
    Q_EMIT settled();
    gatherSaid();
}

void ExecutionTableModel::retag(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        const int row = rowOf(key);
        if (row < 0)
            continue;
        m_rows[size_t(row)].said = -1;
        emitRow(row, {Tag, Tag});
    }
    Q_EMIT settled();
    gatherSaid();
}

void ExecutionTableModel::setBells(const QHash<ExecutionKey, bool> &bells)
{
    const QHash<ExecutionKey, bool> before = std::exchange(m_bells, bells);
    const auto tell = [this](const ExecutionKey &key) {
        if (const int row = rowOf(key); row >= 0)
            emitRow(row, {State, State});
    };
    for (auto bell = before.cbegin(); bell != before.cend(); ++bell) {
        const auto now = bells.constFind(bell.key());
        if (now == bells.cend() || *now != *bell)
            tell(bell.key());
    }
    for (auto bell = bells.cbegin(); bell != bells.cend(); ++bell) {
        if (!before.contains(bell.key()))
            tell(bell.key());
    }
    Q_EMIT settled();
}

void ExecutionTableModel::setLongRunning(std::chrono::minutes after)
{
    if (m_longRunning == after)
        return;
    m_longRunning = after;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isActiveAt(row))
            continue;
        m_rows[size_t(row)].said = -1;
        emitRow(row, {Note, Note});
    }
    Q_EMIT settled();
    gatherSaid();
    waitForLong();
}

bool ExecutionTableModel::runsLong(const Execution &execution, const QDateTime &now) const
{
    if (m_longRunning.count() == 0 || !execution.isActive())
        return false;
    // Nobody knows whether a stale one still runs.
    const auto elapsed =
        execution.elapsed(stale(execution) && execution.wasSeen() ? execution.last.seenAt : now);
    return elapsed && *elapsed >= m_longRunning;
}

QString ExecutionTableModel::noteOf(const Execution &execution, const QDateTime &now) const
{
    const QString note = noteText(execution, face(execution.key.connection).serviceName, now);
    if (!runsLong(execution, now))
        return note;
    const QString isLong =
        tr("Long-running: over %1 min").arg(QLocale().toString(qlonglong(m_longRunning.count())));
    return note.isEmpty() ? isLong : tr("%1 · %2", "two short notes about one execution").arg(note, isLong);
}

/// As long as one may become so.
void ExecutionTableModel::waitForLong()
{
    if (m_waitingForLong || m_longRunning.count() == 0 || m_counts.active == 0)
        return;
    m_waitingForLong = true;
    m_clock->callAfter(betweenLooksForLong, this, [this] {
        m_waitingForLong = false;
        lookForLong();
        waitForLong();
    });
}

void ExecutionTableModel::lookForLong()
{
    bool changed = false;
    for (int row = 0; row < rowCount(); ++row) {
        Row &place = m_rows[size_t(row)];
        if (!isActiveAt(row) || place.said < 0 || place.shownLong)
            continue;
        if (!runsLong(place.execution.withoutTexts(), m_clock->now()))
            continue;
        place.said = -1;
        emitRow(row, {Note, Note});
        changed = true;
    }
    if (!changed)
        return;
    m_durationsAsOf = m_clock->now();
    Q_EMIT ticked();
    Q_EMIT settled();
    gatherSaid();
}

QString ExecutionTableModel::tagOf(const PackedExecution &execution) const
{
    return m_tags && !m_tags->isEmpty() ? m_tags->of(execution.key()) : QString();
}

QString ExecutionTableModel::withBell(const QString &status, const ExecutionKey &key) const
{
    const auto bell = m_bells.constFind(key);
    if (bell == m_bells.cend())
        return status;
    return *bell ? tr("%1, bell on", "a state").arg(status) : tr("%1, bell off", "a state").arg(status);
}

} // namespace Quell
