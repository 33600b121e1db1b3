// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfiltermodel.h"

#include <algorithm>

namespace Quell {

ExecutionFilterModel::ExecutionFilterModel(ExecutionTableModel *source, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_source(source)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(ExecutionTableModel::SortRole);
    setSourceModel(source);
    sort(ExecutionTableModel::Started, Qt::DescendingOrder);
    connect(source, &ExecutionTableModel::ticked, this, [this] {
        if (sortColumn() == ExecutionTableModel::Elapsed)
            sortAgain();
    });
}

void ExecutionFilterModel::setStates(States states)
{
    if (m_states == states)
        return;
    m_states = states;
    filterAgain();
}

void ExecutionFilterModel::setConnection(const QUuid &connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    filterAgain();
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
    filterAgain();
}

void ExecutionFilterModel::showEverything()
{
    m_states = States::All;
    m_connection = QUuid();
    m_text.clear();
    m_words.clear();
    filterAgain();
}

ExecutionCounts ExecutionFilterModel::counts() const
{
    if (!narrows())
        return m_source->counts();
    ExecutionCounts counts;
    for (int row = 0; row < m_source->rowCount(); ++row) {
        if (!acceptsRest(row))
            continue;
        const Execution &execution = m_source->executionAt(row);
        ++counts.all;
        counts.active += execution.isActive() ? 1 : 0;
        counts.problems += isProblem(execution) ? 1 : 0;
    }
    counts.finished = counts.all - counts.active;
    return counts;
}

void ExecutionFilterModel::setActiveFirst(bool activeFirst)
{
    if (m_activeFirst == activeFirst)
        return;
    m_activeFirst = activeFirst;
    sortAgain();
}

void ExecutionFilterModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (held) {
        m_source->setHeld(true);
        setDynamicSortFilter(false);
        return;
    }
    // First the rows that are there find their places, then others come and go between them.
    setDynamicSortFilter(true);
    invalidateFilter();
    m_source->setHeld(false);
}

ExecutionKey ExecutionFilterModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? index.data(ExecutionTableModel::KeyRole).value<ExecutionKey>() : ExecutionKey{};
}

QList<ExecutionKey> ExecutionFilterModel::shownKeys() const
{
    QList<ExecutionKey> keys;
    keys.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        keys.append(keyAt(index(row, 0)));
    return keys;
}

QModelIndex ExecutionFilterModel::indexOf(const ExecutionKey &key) const
{
    const int row = m_source->rowOf(key);
    return row < 0 ? QModelIndex() : mapFromSource(m_source->index(row, 0));
}

bool ExecutionFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !parent.isValid() && acceptsState(m_source->executionAt(row)) && acceptsRest(row);
}

bool ExecutionFilterModel::acceptsState(const Execution &execution) const
{
    switch (m_states) {
    case States::All:
        return true;
    case States::Active:
        return execution.isActive();
    case States::Finished:
        return !execution.isActive();
    case States::Problems:
        return isProblem(execution);
    }
    return true;
}

bool ExecutionFilterModel::acceptsRest(int row) const
{
    if (!m_connection.isNull() && m_source->executionAt(row).key.connection != m_connection)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_source->data(m_source->index(row, 0), ExecutionTableModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ExecutionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Execution &a = m_source->executionAt(left.row());
    const Execution &b = m_source->executionAt(right.row());
    const bool usualOrder =
        sortColumn() == ExecutionTableModel::Started && sortOrder() == Qt::DescendingOrder;
    if (m_activeFirst && usualOrder && a.isActive() != b.isActive())
        return b.isActive();
    if (const int order =
            compare(left.data(ExecutionTableModel::SortRole), right.data(ExecutionTableModel::SortRole)))
        return order < 0;
    // Equal rows keep one order among themselves, whatever happened before.
    if (const int order = a.key.id.compare(b.key.id))
        return order < 0;
    return a.key.connection < b.key.connection;
}

int ExecutionFilterModel::compare(const QVariant &left, const QVariant &right) const
{
    if (left.isValid() != right.isValid())
        return left.isValid() ? 1 : -1;
    if (left.typeId() == QMetaType::QString)
        return m_collator.compare(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

void ExecutionFilterModel::sortAgain()
{
    // sort() itself does nothing where column and order are the same; the end of a hold makes up for this.
    if (m_held)
        return;
    setDynamicSortFilter(false);
    setDynamicSortFilter(true);
}

void ExecutionFilterModel::filterAgain()
{
    invalidateFilter();
    Q_EMIT filterChanged();
}

} // namespace Quell
