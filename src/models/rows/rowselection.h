// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionfiltermodel.h"

#include <QItemSelectionModel>

#include <vector>

namespace Quell {

/// Which rows of an ExecutionFilterModel are selected: a bit for each execution, whether it is shown or not, so that a
/// filter that hides rows forgets nothing and many cost no more than few. Qt's own selection, below it, has the rows that are
/// shown as long as they are few, for a screen reader asks that one; of many it has the current row only.
class RowSelection : public QItemSelectionModel
{
    Q_OBJECT
public:
    explicit RowSelection(ExecutionFilterModel *executions, QObject *parent = nullptr);

    [[nodiscard]] bool isSelectedRow(int row) const { return isSelectedSource(m_executions->sourceRow(row)); }
    /// Of what is shown.
    [[nodiscard]] int selectedCount() const { return m_shownCount; }
    /// Of what is shown, from the top down.
    [[nodiscard]] std::vector<int> selectedShownRows() const;

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, QItemSelectionModel::SelectionFlags command) override;
    void clear() override;
    void reset() override;

Q_SIGNALS:
    /// Other rows are selected, or other selected rows shown.
    void rowsChanged();

private:
    using Bits = std::vector<bool>;

    [[nodiscard]] bool isSelectedSource(int sourceRow) const;
    [[nodiscard]] Bits sourceRowsOf(const std::vector<int> &rows) const;
    void finishCurrent();
    void tell();
    void mirror(const std::vector<int> &rows);
    void renumber(const std::vector<int> &newRows);

    ExecutionFilterModel *m_executions;
    Bits
        m_selected; ///< by source row, as m_current is; shorter than the list where nothing behind is selected
    Bits m_current; ///< what a drag or Shift has marked so far, and may take back
    SelectionFlags m_currentCommand = NoUpdate;
    Bits m_shown; ///< what was said to be selected and shown
    int m_shownCount = 0;
};

} // namespace Quell
