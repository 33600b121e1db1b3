// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"

#include <algorithm>
#include <utility>

namespace Quell {

RowSelection::RowSelection(ExecutionFilterModel *executions, QObject *parent)
    : QItemSelectionModel(executions, parent),
      m_executions(executions)
{
    connect(executions, &ExecutionFilterModel::movedRows, this, [this] {
        const std::vector<int> rows = selectedShownRows();
        mirrorCurrent();
        if (int(rows.size()) != m_shownCount)
            tell();
    });
    connect(executions->executions(), &ExecutionTableModel::rowsRenumbered, this, &RowSelection::renumber);
    connect(this, &QItemSelectionModel::currentRowChanged, this, &RowSelection::mirrorCurrent);
}

std::vector<int> RowSelection::selectedShownRows() const
{
    std::vector<int> rows;
    const auto nothing = [](const Bits &bits) { return std::ranges::find(bits, true) == bits.end(); };
    if (nothing(m_selected) && nothing(m_current))
        return rows;
    for (int row = 0; row < m_executions->rowCount(); ++row) {
        if (isSelectedRow(row))
            rows.push_back(row);
    }
    return rows;
}

/// As QItemSelectionModel does it: what Current marks is a selection of its own until a command without it comes.
void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (command == NoUpdate)
        return;
    if (command & Clear) {
        m_selected.clear();
        m_current.clear();
    }
    if (!(command & Current))
        finishCurrent();
    if (command & (Select | Deselect | Toggle)) {
        m_currentCommand = command;
        m_current.assign(size_t(m_executions->executions()->rowCount()), false);
        for (const QItemSelectionRange &range : selection) {
            for (int row = std::max(0, range.top()); row <= range.bottom() && row < m_executions->rowCount();
                 ++row)
                m_current[size_t(m_executions->sourceRow(row))] = true;
        }
    }
    mirrorCurrent();
    tell();
}

void RowSelection::clear()
{
    m_selected.clear();
    m_current.clear();
    QItemSelectionModel::clear();
    tell();
}

void RowSelection::reset()
{
    m_selected.clear();
    m_current.clear();
    m_shownCount = 0;
    QItemSelectionModel::reset();
}

bool RowSelection::isSelectedSource(int sourceRow) const
{
    const auto row = size_t(sourceRow);
    const bool selected = row < m_selected.size() && m_selected[row];
    if (row >= m_current.size() || !m_current[row])
        return selected;
    if (m_currentCommand & Toggle)
        return !selected;
    return !(m_currentCommand & Deselect);
}

void RowSelection::finishCurrent()
{
    if (m_current.empty())
        return;
    Bits all(std::max(m_selected.size(), m_current.size()));
    for (size_t row = 0; row < all.size(); ++row)
        all[row] = isSelectedSource(int(row));
    m_selected = std::move(all);
    m_current.clear();
}

void RowSelection::tell()
{
    m_shownCount = int(selectedShownRows().size());
    Q_EMIT rowsChanged();
}

void RowSelection::mirrorCurrent()
{
    const QModelIndex current = currentIndex();
    QItemSelection below;
    if (current.isValid() && current.row() < m_executions->rowCount() && isSelectedRow(current.row()))
        below.select(current.siblingAtColumn(0), current.siblingAtColumn(m_executions->columnCount() - 1));
    if (selection() != below)
        QItemSelectionModel::select(below, ClearAndSelect);
}

void RowSelection::renumber(const std::vector<int> &newRows)
{
    for (Bits *bits : {&m_selected, &m_current}) {
        Bits left;
        for (size_t row = 0; row < bits->size() && row < newRows.size(); ++row) {
            if (newRows[row] >= 0)
                left.push_back((*bits)[row]);
        }
        bits->swap(left);
    }
}

} // namespace Quell
