// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// Qt moves each cell of each row by itself whenever rows move.
constexpr size_t mostMirrored = 60;

std::vector<std::pair<int, int>> rangesOf(const QItemSelection &selection)
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    return ranges;
}

} // namespace

RowSelection::RowSelection(ExecutionFilterModel *executions, QObject *parent)
    : QItemSelectionModel(executions, parent),
      m_executions(executions)
{
    connect(executions, &ExecutionFilterModel::movedRows, this, [this] {
        const std::vector<int> rows = selectedShownRows();
        mirror(rows);
        if (sourceRowsOf(rows) != m_shown)
            tell();
    });
    connect(executions->executions(), &ExecutionTableModel::rowsRenumbered, this, &RowSelection::renumber);
    connect(this, &QItemSelectionModel::currentRowChanged, this, [this] { mirror(selectedShownRows()); });
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
    m_shown.clear();
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

RowSelection::Bits RowSelection::sourceRowsOf(const std::vector<int> &rows) const
{
    Bits sourceRows;
    for (const int row : rows) {
        const auto sourceRow = size_t(m_executions->sourceRow(row));
        if (sourceRows.size() <= sourceRow)
            sourceRows.resize(sourceRow + 1);
        sourceRows[sourceRow] = true;
    }
    return sourceRows;
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
    const std::vector<int> rows = selectedShownRows();
    mirror(rows);
    m_shown = sourceRowsOf(rows);
    m_shownCount = int(rows.size());
    Q_EMIT rowsChanged();
}

void RowSelection::mirror(const std::vector<int> &rows)
{
    QItemSelection below;
    const auto add = [this, &below](int first, int last) {
        below.select(m_executions->index(first, 0),
                     m_executions->index(last, m_executions->columnCount() - 1));
    };
    if (rows.size() > mostMirrored) {
        const int current = currentIndex().row();
        if (current >= 0 && current < m_executions->rowCount() && isSelectedRow(current))
            add(current, current);
    } else {
        for (size_t row = 0; row < rows.size();) {
            size_t last = row;
            while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
                ++last;
            add(rows[row], rows[last]);
            row = last + 1;
        }
    }
    if (rangesOf(selection()) != rangesOf(below))
        QItemSelectionModel::select(below, ClearAndSelect);
}

void RowSelection::renumber(const std::vector<int> &newRows)
{
    for (Bits *bits : {&m_selected, &m_current, &m_shown}) {
        Bits left;
        for (size_t row = 0; row < bits->size() && row < newRows.size(); ++row) {
            if (newRows[row] >= 0)
                left.push_back((*bits)[row]);
        }
        bits->swap(left);
    }
}

} // namespace Quell

#include "moc_rowselection.cpp"
