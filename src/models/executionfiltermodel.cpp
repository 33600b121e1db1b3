// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfiltermodel.h"

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// More rows are said to have changed in one range.
constexpr size_t mostSingleRows = 1000;

/// More of them cost more to merge than all cost to sort.
constexpr size_t mostMergedShare = 4;

} // namespace

ExecutionFilterModel::ExecutionFilterModel(ExecutionTableModel *source, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source),
      m_keys(source),
      m_filter(source)
{
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                m_keys.noteInserted();
                for (int row = first; row <= last; ++row)
                    m_dirty.push_back(row);
            });
    connect(source, &QAbstractItemModel::dataChanged, this, &ExecutionFilterModel::takeChange);
    connect(source, &ExecutionTableModel::settled, this, [this] {
        tellChanges();
        if (!m_held) {
            settle(false);
        } else if (m_dirty.size() > size_t(m_source->rowCount())) {
            std::ranges::sort(m_dirty);
            m_dirty.erase(std::unique(m_dirty.begin(), m_dirty.end()), m_dirty.end());
        }
        tellWaiting();
    });
    connect(source, &ExecutionTableModel::ticked, this, &ExecutionFilterModel::sortByElapsedAgain);
    connect(source, &ExecutionTableModel::waits, this, &ExecutionFilterModel::tellWaiting);
    connect(source, &ExecutionTableModel::rowsLeaving, this, &ExecutionFilterModel::leave);
    connect(source, &ExecutionTableModel::rowsRenumbered, this, &ExecutionFilterModel::renumber);
    connect(&m_keys, &RowKeys::improved, this, [this] {
        if (m_held)
            return;
        sortAll();
        show(wanted(), false);
    });
    connect(source, &ExecutionTableModel::saidGathered, &m_keys, &RowKeys::prepareTexts);
    m_keys.choose(m_sortColumn, true);
    m_filter.lookAtAll();
    sortAll();
    show(wanted(), true);
}

void ExecutionFilterModel::setStates(States states)
{
    if (m_states == states)
        return;
    m_states = states;
    applyFilter();
}

void ExecutionFilterModel::setConnection(const QUuid &connection)
{
    if (m_filter.connection() == connection)
        return;
    m_filter.setConnection(connection);
    applyFilter();
}

void ExecutionFilterModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    m_filter.setWords(words);
    applyFilter();
}

void ExecutionFilterModel::showEverything()
{
    m_states = States::All;
    m_text.clear();
    m_words.clear();
    m_filter.setConnection(QUuid());
    m_filter.setWords({});
    applyFilter();
}

ExecutionCounts ExecutionFilterModel::counts() const
{
    if (!narrows())
        return m_source->counts();
    ExecutionCounts counts;
    for (int row = 0; row < m_filter.size(); ++row) {
        if (!m_filter.accepts(row))
            continue;
        ++counts.all;
        counts.active += m_source->isActiveAt(row) ? 1 : 0;
        counts.problems += m_source->isProblemAt(row) ? 1 : 0;
    }
    counts.finished = counts.all - counts.active;
    return counts;
}

QHash<QUuid, int> ExecutionFilterModel::connectionCounts() const
{
    std::vector<int> counts(m_filter.connections().size());
    for (int row = 0; row < m_filter.size(); ++row) {
        if (m_filter.hasWords(row) && acceptsState(row))
            ++counts[m_filter.connectionOf(row)];
    }
    QHash<QUuid, int> byConnection;
    for (size_t number = 0; number < counts.size(); ++number)
        byConnection.insert(m_filter.connections()[number], counts[number]);
    return byConnection;
}

void ExecutionFilterModel::setActiveFirst(bool activeFirst)
{
    if (m_activeFirst == activeFirst)
        return;
    m_activeFirst = activeFirst;
    sort(m_sortColumn, m_sortOrder);
}

void ExecutionFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ExecutionTableModel::ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    const bool usualOrder = column == ExecutionTableModel::Started && order == Qt::DescendingOrder;
    m_keys.choose(column, m_activeFirst && usualOrder);
    m_filter.lookAt(std::exchange(m_dirty, {}));
    sortAll();
    show(wanted(), true);
    tellWaiting();
}

void ExecutionFilterModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (held) {
        m_source->setHeld(true);
        return;
    }
    // First the rows that are there find their places, then others come and go between them.
    settle(false);
    m_source->setHeld(false);
    tellWaiting();
}

ExecutionKey ExecutionFilterModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_source->packedAt(sourceRow(index.row())).key() : ExecutionKey{};
}

QList<ExecutionKey> ExecutionFilterModel::shownKeys() const
{
    QList<ExecutionKey> keys;
    keys.reserve(rowCount());
    for (const Row row : m_view)
        keys.append(m_source->packedAt(int(row)).key());
    return keys;
}

QModelIndex ExecutionFilterModel::indexOf(const ExecutionKey &key) const
{
    const int row = rowOfSource(m_source->rowOf(key));
    return row < 0 ? QModelIndex() : index(row, 0);
}

int ExecutionFilterModel::rowOfSource(int sourceRow) const
{
    if (sourceRow < 0 || size_t(sourceRow) >= m_positions.size())
        return -1;
    const Row position = m_positions[size_t(sourceRow)];
    return position == RowOrder::nowhere ? -1 : int(position);
}

int ExecutionFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.size());
}

int ExecutionFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ExecutionTableModel::ColumnCount);
}

QVariant ExecutionFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_source->data(m_source->index(sourceRow(index.row()), index.column()), role);
}

QVariant ExecutionFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

bool ExecutionFilterModel::acceptsState(int sourceRow) const
{
    switch (m_states) {
    case States::All:
        return true;
    case States::Active:
        return m_source->isActiveAt(sourceRow);
    case States::Finished:
        return !m_source->isActiveAt(sourceRow);
    case States::Problems:
        return m_source->isProblemAt(sourceRow);
    }
    return true;
}

void ExecutionFilterModel::takeChange(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    m_firstChanged = m_changed.empty() ? topLeft.column() : std::min(m_firstChanged, topLeft.column());
    m_lastChanged = m_changed.empty() ? bottomRight.column() : std::max(m_lastChanged, bottomRight.column());
    m_keys.noteChanged(topLeft.column(), bottomRight.column());
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        m_changed.push_back(row);
        m_dirty.push_back(row);
    }
}

/// Makes up for what has changed.
void ExecutionFilterModel::settle(bool byUser)
{
    if (m_keys.prepare()) {
        m_filter.lookAt(std::exchange(m_dirty, {}));
        sortAll();
    } else if (m_dirty.empty()) {
        return;
    } else {
        m_filter.lookAt(m_dirty);
        sortDirty();
    }
    show(wanted(), byUser);
}

void ExecutionFilterModel::sortAll()
{
    [[maybe_unused]] const bool others = m_keys.prepare();
    m_order.sort(
        Row(m_source->rowCount()), [this](Row row) { return m_keys.keyOf(row); },
        [this](Row a, Row b) { return m_keys.before(a, b); }, m_keys.ranks());
}

void ExecutionFilterModel::sortDirty()
{
    const std::vector<int> dirty = std::exchange(m_dirty, {});
    if (dirty.size() > m_order.size() / mostMergedShare) {
        sortAll();
        return;
    }
    m_order.sortIn(
        View(dirty.begin(), dirty.end()), [this](Row row) { return m_keys.keyOf(row); },
        [this](Row a, Row b) { return m_keys.before(a, b); });
}

/// What runs grows older, what has ended does not.
void ExecutionFilterModel::sortByElapsedAgain()
{
    if (m_sortColumn != ExecutionTableModel::Elapsed)
        return;
    for (int row = 0; row < m_source->rowCount(); ++row) {
        if (m_source->isActiveAt(row))
            m_dirty.push_back(row);
    }
}

void ExecutionFilterModel::applyFilter()
{
    settle(true);
    show(wanted(), true);
    tellWaiting();
    Q_EMIT filterChanged();
}

ExecutionFilterModel::View ExecutionFilterModel::wanted() const
{
    const size_t count = m_order.size();
    const bool everything = !m_filter.narrows() && m_states == States::All;
    View view;
    view.reserve(count);
    for (size_t place = 0; place < count; ++place) {
        const Row row = m_order.at(m_sortOrder == Qt::AscendingOrder ? place : count - 1 - place);
        if (everything || (m_filter.accepts(int(row)) && acceptsState(int(row))))
            view.push_back(row);
    }
    return view;
}

/// Rows that go are moved to the end and leave from there, rows that come arrive there and are moved from there, so that
/// each is one change whichever they are.
void ExecutionFilterModel::show(const View &view, bool byUser)
{
    if (view == m_view) {
        m_positions.resize(size_t(m_source->rowCount()), RowOrder::nowhere);
        return;
    }
    Q_EMIT movingRows(byUser);
    m_positions.resize(size_t(m_source->rowCount()), RowOrder::nowhere);
    const auto staying = size_t(
        std::ranges::count_if(view, [this](Row row) { return m_positions[row] != RowOrder::nowhere; }));
    if (staying < m_view.size())
        removeShown(view);
    if (view.size() > m_view.size())
        insertShown(view);
    if (view != m_view)
        lay(view);
    else
        findPositions();
    Q_EMIT movedRows();
}

void ExecutionFilterModel::removeShown(const View &next)
{
    std::vector<bool> stays(size_t(m_source->rowCount()));
    for (const Row row : next)
        stays[row] = true;
    // Those that stand together go from where they are.
    const auto goes = [&stays](Row row) { return !stays[row]; };
    const auto first = std::ranges::find_if(m_view, goes);
    auto last = std::find_if_not(first, m_view.end(), goes);
    if (std::find_if(last, m_view.end(), goes) != m_view.end()) {
        View interim;
        View leaving;
        for (const Row row : m_view)
            (stays[row] ? interim : leaving).push_back(row);
        const auto left = qsizetype(interim.size());
        interim.insert(interim.end(), leaving.begin(), leaving.end());
        lay(interim);
        beginRemoveRows({}, int(left), int(m_view.size()) - 1);
        m_view.resize(size_t(left));
        endRemoveRows();
        return;
    }
    beginRemoveRows({}, int(first - m_view.begin()), int(last - m_view.begin()) - 1);
    m_view.erase(first, last);
    endRemoveRows();
}

void ExecutionFilterModel::insertShown(const View &next)
{
    std::vector<bool> there(size_t(m_source->rowCount()));
    for (const Row row : m_view)
        there[row] = true;
    const auto comes = [&there](Row row) { return !there[row]; };
    const auto first = std::ranges::find_if(next, comes);
    const auto last = std::find_if_not(first, next.end(), comes);
    const bool together = std::find_if(last, next.end(), comes) == next.end();
    View coming;
    std::ranges::copy_if(next, std::back_inserter(coming), comes);
    const auto at = together ? std::min<qsizetype>(first - next.begin(), qsizetype(m_view.size()))
                             : qsizetype(m_view.size());
    beginInsertRows({}, int(at), int(at) + int(coming.size()) - 1);
    m_view.insert(m_view.begin() + at, coming.begin(), coming.end());
    endInsertRows();
}

/// The same rows in another order.
void ExecutionFilterModel::lay(const View &next)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList persistent = persistentIndexList();
    View rows;
    rows.reserve(size_t(persistent.size()));
    for (const QModelIndex &index : persistent)
        rows.push_back(m_view[size_t(index.row())]);
    m_view = next;
    findPositions();
    QModelIndexList moved;
    moved.reserve(persistent.size());
    for (qsizetype i = 0; i < persistent.size(); ++i)
        moved.append(createIndex(int(m_positions[rows[size_t(i)]]), persistent.at(i).column()));
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ExecutionFilterModel::findPositions()
{
    m_positions.assign(size_t(m_source->rowCount()), RowOrder::nowhere);
    for (Row position = 0; position < m_view.size(); ++position)
        m_positions[m_view[position]] = position;
}

/// Cells change in place, also while rows are held.
void ExecutionFilterModel::tellChanges()
{
    if (m_changed.empty())
        return;
    std::vector<int> rows;
    for (const int row : std::exchange(m_changed, {})) {
        if (const int shown = rowOfSource(row); shown >= 0)
            rows.push_back(shown);
    }
    if (rows.empty())
        return;
    if (rows.size() > mostSingleRows) {
        const auto [first, last] = std::ranges::minmax(rows);
        Q_EMIT dataChanged(index(first, m_firstChanged), index(last, m_lastChanged));
        return;
    }
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, m_firstChanged), index(row, m_lastChanged));
}

void ExecutionFilterModel::leave(const std::vector<int> &rows)
{
    std::vector<bool> leaving(size_t(m_source->rowCount()));
    for (const int row : rows)
        leaving[size_t(row)] = true;
    View next = m_view;
    std::erase_if(next, [&leaving](Row row) { return leaving[row]; });
    show(next, false);
}

void ExecutionFilterModel::renumber(const std::vector<int> &newRows)
{
    View numbers(newRows.size());
    std::ranges::transform(newRows, numbers.begin(),
                           [](int row) { return row < 0 ? RowOrder::nowhere : Row(row); });
    m_order.renumber(numbers);
    m_keys.renumber(numbers);
    m_filter.renumber(newRows);
    for (Row &row : m_view)
        row = numbers[row];
    for (std::vector<int> *rows : {&m_dirty, &m_changed}) {
        for (int &row : *rows)
            row = newRows[size_t(row)];
        std::erase(*rows, -1);
    }
    findPositions();
}

void ExecutionFilterModel::tellWaiting()
{
    const bool waits = m_held && (!m_dirty.empty() || m_source->isWaiting());
    if (std::exchange(m_waiting, waits) != waits)
        Q_EMIT waitingChanged(waits);
}

} // namespace Quell

#include "moc_executionfiltermodel.cpp"
