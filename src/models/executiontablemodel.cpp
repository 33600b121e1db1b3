// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontablemodel.h"

#include "executiontexts.h"
#include "wording.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

namespace {

/// Removed one range at a time; of more, all at once.
constexpr int mostRanges = 16;

/// As many are not kept waiting for more: taking them in would be felt.
constexpr qsizetype mostWaiting = 4000;

/// How many rows' notes are made in one go, and how long the next waits: about 3 ms in 15.
constexpr int notesAtOnce = 1000;
constexpr milliseconds betweenNotes{12};

/// All of them that an end of the story decides.
bool hasSameNote(const Execution &a, const Execution &b)
{
    const Snapshot &one = a.last;
    const Snapshot &other = b.last;
    return one.state == other.state && a.wasSeen() == b.wasSeen() && one.rowCount == other.rowCount
        && one.serviceState == other.serviceState && one.slotsUsed == other.slotsUsed
        && one.slotsAllowed == other.slotsAllowed && one.errorType == other.errorType
        && one.errorMessage == other.errorMessage && one.errorLine == other.errorLine
        && one.errorColumn == other.errorColumn && a.cancel == b.cancel;
}

} // namespace

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
    insertExecutions(tracker->allPacked());
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
    m_said.clear();
    for (Row &row : m_rows)
        row.said = -1;
    m_unsaid = rowCount();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT settled();
    gatherSaid();
}

void ExecutionTableModel::setHealth(const QUuid &connection, const ConnectionHealth &health)
{
    m_health.insert(connection, health);
    for (const Row &row : m_rows) {
        if (row.active && row.execution.connection() == connection
            && stale(row.execution.unpacked()) != row.shownStale)
            m_changed.insert(row.execution.key());
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
        if (row < 0 || row >= rowCount() || !isActiveAt(row))
            continue;
        const bool isNow = stale(looked(row));
        const bool was = m_rows[size_t(row)].shownStale;
        m_rows[size_t(row)].shownStale = isNow;
        if (isNow != was) {
            emitRow(row, {0, ColumnCount - 1});
            continue;
        }
        if (isNow)
            emitRow(row, {State, State});
        emitRow(row, {Elapsed, Note});
    }
    Q_EMIT ticked();
    Q_EMIT settled();
}

int ExecutionTableModel::rowOf(const ExecutionKey &key) const
{
    return m_index.find(PackedExecution::hashOf(key),
                        [this, &key](int row) { return packedAt(row).hasKey(key); });
}

void ExecutionTableModel::touch(const QList<ExecutionKey> &keys)
{
    const bool waited = isWaiting();
    for (const ExecutionKey &key : keys) {
        const bool shown = rowOf(key) >= 0;
        if (shown && m_tracker->contains(key))
            m_changed.insert(key);
        else
            m_comeOrGone.append(key);
    }
    if (isWaiting() && !waited)
        Q_EMIT waits();
    schedule();
}

void ExecutionTableModel::schedule()
{
    const bool waiting = !m_changed.isEmpty() || (!m_held && !m_comeOrGone.isEmpty());
    if (!waiting)
        return;
    const milliseconds now = m_clock->sinceBoot();
    milliseconds due = now;
    if (m_flushedAt && (m_held || m_comeOrGone.size() < mostWaiting))
        due = std::max(due, *m_flushedAt + batchTime);
    if (m_due && *m_due <= due)
        return;
    m_due = due;
    m_clock->callAfter(due - now, this, [this, due] {
        if (m_due != due)
            return; // It was done earlier.
        m_due.reset();
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
        QList<PackedExecution> come;
        std::vector<int> gone;
        const QList<ExecutionKey> keys = std::exchange(m_comeOrGone, {});
        QSet<ExecutionKey> seen;
        for (const ExecutionKey &key : keys) {
            if (seen.contains(key))
                continue;
            seen.insert(key);
            const int row = rowOf(key);
            if (row < 0 && m_tracker->contains(key))
                come.append(m_tracker->packed(key));
            else if (row >= 0 && !m_tracker->contains(key))
                gone.push_back(row);
            else if (row >= 0)
                m_changed.insert(key);
        }
        removeExecutions(gone);
        insertExecutions(come);
        takeChanges();
    }
    Q_EMIT settled();
    count();
    gatherSaid();
    waitForLong();
}

void ExecutionTableModel::takeChanges()
{
    const QSet<ExecutionKey> keys = std::exchange(m_changed, {});
    for (const ExecutionKey &key : keys) {
        const int row = rowOf(key);
        const PackedExecution packed = m_tracker->packed(key);
        if (row < 0 || packed.isNone())
            continue;
        Row &place = m_rows[size_t(row)];
        const Execution before = place.execution.unpacked();
        const Execution now = packed.unpacked();
        const bool was = place.shownStale;
        const bool sameNote = hasSameNote(before, now) && before.last.queryId == now.last.queryId
            && before.last.query == now.last.query;
        place.execution = packed;
        place.active = packed.isActive();
        place.status = displayStatus(now);
        place.problem = isProblem(now);
        place.shownStale = stale(now);
        if (!sameNote && std::exchange(place.said, -1) >= 0)
            ++m_unsaid;
        // Where the row stands may depend on whether it is active, whichever column it is sorted by.
        const bool wholeRow = place.shownStale != was || before.isActive() != now.isActive();
        emitRow(row, wholeRow ? ColumnRange{0, ColumnCount - 1} : difference(before, now));
    }
}

void ExecutionTableModel::insertExecutions(const QList<PackedExecution> &executions)
{
    if (executions.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(executions.size()) - 1);
    // One reserve() for each of many parts would copy all that is there each time.
    const size_t needed = m_rows.size() + size_t(executions.size());
    if (m_rows.capacity() < needed)
        m_rows.reserve(std::max(needed, m_rows.capacity() * 3 / 2));
    m_unsaid += int(executions.size());
    for (const PackedExecution &execution : executions) {
        m_index.insert(execution.hash(), rowCount());
        setRow(m_rows.emplace_back(), execution);
    }
    endInsertRows();
}

void ExecutionTableModel::setRow(Row &row, const PackedExecution &execution) const
{
    row.execution = execution;
    row.active = execution.isActive();
    row.said = -1;
    // What has ended and was never asked to be cancelled has no more to it than its state.
    if (!row.active && execution.cancelPhase() == CancelPhase::None) {
        const Execution ended{.last = {.state = execution.state()}};
        row.status = displayStatus(ended);
        row.problem = isProblem(ended);
        row.shownStale = false;
        return;
    }
    const Execution unpacked = execution.withoutTexts();
    row.status = displayStatus(unpacked);
    row.problem = isProblem(unpacked);
    row.shownStale = stale(unpacked);
}

void ExecutionTableModel::removeExecutions(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    Q_EMIT rowsLeaving(rows);
    const int ranges = 1 + int(std::ranges::count_if(rows, [before = rows.front()](int row) mutable {
                           return row - std::exchange(before, row) > 1;
                       }));
    std::vector<int> newRows(m_rows.size());
    auto gone = rows.cbegin();
    for (size_t row = 0; row < newRows.size(); ++row) {
        const bool goes = gone != rows.cend() && *gone == int(row);
        newRows[row] = goes ? -1 : int(row) - int(gone - rows.cbegin());
        gone += goes ? 1 : 0;
    }
    if (ranges > mostRanges) {
        removeScattered(rows);
    } else {
        // From the bottom up: what is above keeps its number.
        for (size_t end = rows.size(); end > 0;) {
            const int last = rows[end - 1];
            int first = last;
            while (--end > 0 && rows[end - 1] == first - 1)
                --first;
            removeRange(first, last);
        }
    }
    m_index.clear();
    m_index.reserve(m_rows.size());
    for (int row = 0; row < rowCount(); ++row)
        m_index.insert(packedAt(row).hash(), row);
    Q_EMIT rowsRenumbered(newRows);
}

void ExecutionTableModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

/// They move to the end in one change of the layout, and go from there.
void ExecutionTableModel::removeScattered(const std::vector<int> &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const int left = rowCount() - int(rows.size());
    std::vector<Row> leaving;
    leaving.reserve(rows.size());
    std::vector<int> places(m_rows.size());
    size_t next = 0;
    int place = 0;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (next < rows.size() && rows[next] == int(row)) {
            places[row] = left + int(next++);
            leaving.push_back(std::move(m_rows[row]));
            continue;
        }
        places[row] = place;
        if (size_t(place) != row)
            m_rows[size_t(place)] = std::move(m_rows[row]);
        ++place;
    }
    std::ranges::move(leaving, m_rows.begin() + left);
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent)
        changePersistentIndex(index, createIndex(places[size_t(index.row())], index.column()));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    removeRange(left, rowCount() - 1);
}

void ExecutionTableModel::emitRow(int row, const ColumnRange &columns)
{
    if (columns.first <= columns.last)
        Q_EMIT dataChanged(index(row, columns.first), index(row, columns.last));
}

ExecutionTableModel::ColumnRange ExecutionTableModel::difference(const Execution &before,
                                                                 const Execution &after) const
{
    const Snapshot &one = before.last;
    const Snapshot &other = after.last;
    ColumnRange range;
    const auto note = [&range](int column, bool differs) {
        if (!differs)
            return;
        range.first = std::min(range.first, column);
        range.last = std::max(range.last, column);
    };
    note(State, displayStatus(before) != displayStatus(after));
    note(Query,
         one.query != other.query || one.queryId != other.queryId || before.wasSeen() != after.wasSeen());
    note(User, one.user != other.user);
    note(Started, before.began() != after.began());
    note(Elapsed, before.elapsed(m_durationsAsOf) != after.elapsed(m_durationsAsOf));
    note(Queue, one.queuePosition != other.queuePosition || one.state != other.state);
    note(Cost, one.costCredits != other.costCredits);
    note(Note, !hasSameNote(before, after));
    return range;
}

void ExecutionTableModel::count()
{
    ExecutionCounts counts;
    counts.all = rowCount();
    for (const Row &row : m_rows) {
        counts.active += row.active ? 1 : 0;
        counts.problems += row.problem ? 1 : 0;
        counts.queued += row.status == DisplayStatus::Queued ? 1 : 0;
        counts.cancelling += row.status == DisplayStatus::Cancelling ? 1 : 0;
        counts.running +=
            row.status == DisplayStatus::Running || row.status == DisplayStatus::StillRunning ? 1 : 0;
    }
    counts.finished = counts.all - counts.active;
    // Which of the rows are counted may have changed even where the sums have not.
    m_counts = counts;
    Q_EMIT countsChanged();
}

QByteArrayView ExecutionTableModel::saidOf(int row)
{
    return m_said.text(saidNumber(row));
}

std::vector<int> ExecutionTableModel::saidNumbers()
{
    // Making one may give others new numbers.
    for (int row = 0; row < rowCount(); ++row)
        static_cast<void>(saidNumber(row));
    std::vector<int> numbers;
    numbers.reserve(m_rows.size());
    for (const Row &row : m_rows)
        numbers.push_back(row.said);
    return numbers;
}

int ExecutionTableModel::saidNumber(int row)
{
    Row &place = m_rows[size_t(row)];
    if (place.said >= 0)
        return place.said;
    const PackedExecution &packed = place.execution;
    const Execution execution = packed.withoutTexts();
    place.shownLong = runsLong(execution, m_durationsAsOf);
    QString said = noteOf(execution, m_durationsAsOf);
    if (packed.query().isEmpty()) {
        said += QLatin1Char(PackedExecution::betweenTexts);
        Execution named = execution;
        named.last.queryId = QString::fromUtf8(packed.queryId());
        said += ExecutionTexts::query(named);
    }
    if (const QString tag = tagOf(packed); !tag.isEmpty())
        said += QLatin1Char(PackedExecution::betweenTexts) + tag;
    dropUnusedSaid();
    place.said = m_said.idOf(said.toCaseFolded().toUtf8());
    --m_unsaid;
    return place.said;
}

/// Notes that no row has any more make way once they are many.
void ExecutionTableModel::dropUnusedSaid()
{
    if (m_said.count() < 2 * rowCount() + 1000)
        return;
    const TextPool before = std::exchange(m_said, TextPool());
    for (Row &row : m_rows) {
        if (row.said >= 0)
            row.said = m_said.idOf(before.text(row.said));
    }
}

/// So that the first search finds them made: a few at a time, as long as there are some. A search finds the time for those of
/// few rows by itself.
void ExecutionTableModel::gatherSaid()
{
    if (m_gathering || m_unsaid < notesAtOnce)
        return;
    m_gathering = true;
    m_clock->callAfter(betweenNotes, this, [this] {
        m_gathering = false;
        int made = 0;
        for (int row = rowCount() - 1; row >= 0 && made < notesAtOnce; --row) {
            if (m_rows[size_t(row)].said >= 0)
                continue;
            static_cast<void>(saidNumber(row));
            ++made;
        }
        if (made == notesAtOnce && m_unsaid >= notesAtOnce) {
            gatherSaid();
            return;
        }
        if (made < notesAtOnce)
            m_unsaid = 0; // also of those that went without
        Q_EMIT saidGathered();
    });
}

const Execution &ExecutionTableModel::looked(int row) const
{
    const PackedExecution &packed = packedAt(row);
    if (const Unpacked *found = m_lookedAt.object(packed.identity()))
        return found->execution;
    auto *unpacked = new Unpacked{packed, packed.unpacked()};
    m_lookedAt.insert(packed.identity(), unpacked);
    return unpacked->execution;
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
    const Execution &execution = looked(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(execution, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(execution, index.column());
        if (index.column() != State)
            return shown;
        const QString word = statusText(displayStatus(execution));
        return withBell(stale(execution)
                            ? tr("%1, %2").arg(word, ExecutionTexts::lastSeen(execution, m_clock->now()))
                            : word,
                        execution.key);
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
        return QVariant::fromValue(statusAt(index.row()));
    case LookRole:
        return int(statusAt(index.row())) | (stale(execution) ? staleLook : 0)
            | (isProblemAt(index.row()) ? problemLook : 0);
    case StaleRole:
        return stale(execution);
    case ProblemRole:
        return isProblemAt(index.row());
    case ActiveRole:
        return execution.isActive();
    case ConnectionRole:
        return execution.key.connection;
    case MarkRole:
        return face(execution.key.connection).mark;
    case BellRole: {
        const auto bell = m_bells.constFind(execution.key);
        return bell == m_bells.cend() ? QVariant() : QVariant(*bell);
    }
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
    case Tag:
        return tr("Tag");
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

#include "moc_executiontablemodel.cpp"
