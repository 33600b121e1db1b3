// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontablemodel.h"

#include "executiontexts.h"
#include "wording.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace Quell {

using std::chrono::milliseconds;

ExecutionTableModel::ExecutionTableModel(ExecutionTracker *tracker, Clock *clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_tracker(tracker),
      m_clock(clock),
      m_durationsAsOf(clock->now())
{
    connect(tracker, &ExecutionTracker::executionsAdded, this, &ExecutionTableModel::touch);
    connect(tracker, &ExecutionTracker::executionsRemoved, this, &ExecutionTableModel::touch);
    connect(tracker, &ExecutionTracker::executionsChanged, this,
            [this](const QList<ExecutionKey> &keys) { touch(keys); });
    insertExecutions(tracker->keys());
    count();
}

void ExecutionTableModel::setConnections(const QList<ConnectionFace> &connections)
{
    QHash<QUuid, ConnectionFace> faces;
    for (const ConnectionFace &face : connections)
        faces.insert(face.id, face);
    if (faces == m_faces)
        return;
    m_faces = faces;
    // The texts of any column may rest on the face: the note names the service, the user may be "you".
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ExecutionTableModel::setHealth(const QUuid &connection, const ConnectionHealth &health)
{
    m_health.insert(connection, health);
    for (const Row &row : std::as_const(m_rows)) {
        if (row.execution.key.connection == connection && row.execution.isActive()
            && stale(row.execution) != row.shownStale)
            m_changed.insert(row.execution.key);
    }
    schedule();
}

void ExecutionTableModel::setHeld(bool held)
{
    m_held = held;
    if (!held && !m_comeOrGone.isEmpty())
        flush();
}

void ExecutionTableModel::tick(const QList<int> &rows)
{
    m_durationsAsOf = m_clock->now();
    for (const int row : rows) {
        if (row < 0 || row >= m_rows.size() || !executionAt(row).isActive())
            continue;
        const bool isNow = stale(executionAt(row));
        const bool was = std::exchange(m_rows[row].shownStale, isNow);
        if (isNow != was) {
            emitRow(row, {0, ColumnCount - 1});
            continue;
        }
        if (isNow)
            emitRow(row, {State, State});
        emitRow(row, {Elapsed, Note});
    }
    Q_EMIT ticked();
}

void ExecutionTableModel::touch(const QList<ExecutionKey> &keys)
{
    for (const ExecutionKey &key : keys) {
        const bool shown = m_rowOf.contains(key);
        if (shown && m_tracker->contains(key))
            m_changed.insert(key);
        else
            m_comeOrGone.append(key);
    }
    schedule();
}

void ExecutionTableModel::schedule()
{
    const bool waiting = !m_changed.isEmpty() || (!m_held && !m_comeOrGone.isEmpty());
    if (m_scheduled || !waiting)
        return;
    m_scheduled = true;
    milliseconds delay{0};
    if (m_flushedAt)
        delay = std::max(milliseconds{0}, batchTime - (m_clock->sinceBoot() - *m_flushedAt));
    m_clock->callAfter(delay, this, [this] {
        m_scheduled = false;
        flush();
    });
}

void ExecutionTableModel::flush()
{
    if (m_changed.isEmpty() && m_comeOrGone.isEmpty())
        return;
    m_flushedAt = m_clock->sinceBoot();
    takeChanges();
    if (!m_held) {
        // What came and went again in between is neither; what went and came again has only changed.
        QList<ExecutionKey> come;
        QList<int> gone;
        const QList<ExecutionKey> keys = std::exchange(m_comeOrGone, {});
        QSet<ExecutionKey> seen;
        for (const ExecutionKey &key : keys) {
            if (seen.contains(key))
                continue;
            seen.insert(key);
            const int row = rowOf(key);
            if (row < 0 && m_tracker->contains(key))
                come.append(key);
            else if (row >= 0 && !m_tracker->contains(key))
                gone.append(row);
            else if (row >= 0)
                m_changed.insert(key);
        }
        removeExecutions(gone);
        insertExecutions(come);
        takeChanges();
    }
    count();
}

void ExecutionTableModel::takeChanges()
{
    const QSet<ExecutionKey> keys = std::exchange(m_changed, {});
    for (const ExecutionKey &key : keys) {
        const int row = rowOf(key);
        const std::optional<Execution> now = m_tracker->find(key);
        if (row < 0 || !now)
            continue;
        const Execution before = std::exchange(m_rows[row].execution, *now);
        const bool isNow = stale(*now);
        const bool was = std::exchange(m_rows[row].shownStale, isNow);
        // Where the row stands may depend on whether it is active, whichever column it is sorted by.
        const bool wholeRow = isNow != was || before.isActive() != now->isActive();
        emitRow(row, wholeRow ? ColumnRange{0, ColumnCount - 1} : difference(before, *now));
    }
}

void ExecutionTableModel::insertExecutions(const QList<ExecutionKey> &keys)
{
    if (keys.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(keys.size()) - 1);
    m_rows.reserve(first + keys.size());
    for (const ExecutionKey &key : keys) {
        const Execution execution = m_tracker->find(key).value_or(Execution{.key = key});
        m_rowOf.insert(key, int(m_rows.size()));
        m_rows.append({execution, stale(execution)});
    }
    endInsertRows();
}

void ExecutionTableModel::removeExecutions(QList<int> rows)
{
    if (rows.isEmpty())
        return;
    // From the bottom up, a contiguous range at a time: what is above keeps its number.
    std::ranges::sort(rows, std::greater<>());
    for (qsizetype i = 0; i < rows.size();) {
        const int last = rows.at(i);
        int first = last;
        while (++i < rows.size() && rows.at(i) == first - 1)
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf.remove(executionAt(row).key);
        m_rows.remove(first, last - first + 1);
        for (int row = first; row < m_rows.size(); ++row)
            m_rowOf[executionAt(row).key] = row;
        endRemoveRows();
    }
}

void ExecutionTableModel::emitRow(int row, const ColumnRange &columns)
{
    if (columns.first <= columns.last)
        Q_EMIT dataChanged(index(row, columns.first), index(row, columns.last));
}

ExecutionTableModel::ColumnRange ExecutionTableModel::difference(const Execution &before,
                                                                 const Execution &after) const
{
    ColumnRange range;
    for (int column = 0; column < ColumnCount; ++column) {
        const bool same = text(before, column) == text(after, column)
            && sortValue(before, column) == sortValue(after, column)
            && (column != Query || before.last.query == after.last.query)
            && (column != Note || isProblem(before) == isProblem(after));
        if (same)
            continue;
        range.first = std::min(range.first, column);
        range.last = column;
    }
    return range;
}

void ExecutionTableModel::count()
{
    ExecutionCounts counts;
    counts.all = rowCount();
    for (const Row &row : std::as_const(m_rows)) {
        const DisplayStatus status = displayStatus(row.execution);
        counts.active += row.execution.isActive() ? 1 : 0;
        counts.problems += isProblem(row.execution) ? 1 : 0;
        counts.queued += status == DisplayStatus::Queued ? 1 : 0;
        counts.cancelling += status == DisplayStatus::Cancelling ? 1 : 0;
        counts.running += status == DisplayStatus::Running || status == DisplayStatus::StillRunning ? 1 : 0;
    }
    counts.finished = counts.all - counts.active;
    // Which of the rows are counted may have changed even where the sums have not.
    m_counts = counts;
    Q_EMIT countsChanged();
}

int ExecutionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExecutionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExecutionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Execution &execution = executionAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(execution, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(execution, index.column());
        if (index.column() != State)
            return shown;
        const QString word = statusText(displayStatus(execution));
        return stale(execution) ? tr("%1, %2").arg(word, ExecutionTexts::lastSeen(execution, m_clock->now()))
                                : word;
    }
    case Qt::ToolTipRole:
        return ExecutionTexts::safeToolTip(toolTip(execution, index.column()));
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == Elapsed || index.column() == Queue || index.column() == Cost;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case KeyRole:
        return QVariant::fromValue(execution.key);
    case SortRole:
        return sortValue(execution, index.column());
    case StatusRole:
        return QVariant::fromValue(displayStatus(execution));
    case StaleRole:
        return stale(execution);
    case ProblemRole:
        return isProblem(execution);
    case ActiveRole:
        return execution.isActive();
    case ConnectionRole:
        return execution.key.connection;
    case MarkRole:
        return face(execution.key.connection).mark;
    case FullTextRole:
        return fullText(execution, index.column());
    case SearchRole:
        return searchText(execution);
    default:
        return {};
    }
}

QVariant ExecutionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Elapsed || section == Queue || section == Cost;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State");
    case Connection:
        return tr("Connection");
    case Id:
        return tr("ID");
    case Query:
        return tr("Query");
    case User:
        return tr("User");
    case Started:
        return tr("Started");
    case Elapsed:
        return tr("Elapsed");
    case Queue:
        return tr("Queue");
    case Cost:
        return tr("Cost");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

bool ExecutionTableModel::stale(const Execution &execution) const
{
    return isStale(execution, m_health.value(execution.key.connection), m_clock->now());
}

} // namespace Quell
