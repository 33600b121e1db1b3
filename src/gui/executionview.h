// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "executionfiltermodel.h"
#include "rowselection.h"

#include <QSet>
#include <QTableView>

#include <optional>
#include <vector>

namespace Quell {

class ElapsedTicker;
class HoldGuard;

/// The table of executions. What a double-click means is bound to the execution that was under the pointer at the first
/// press: where another one has come under it since, nothing is asked for, and one that came under the resting pointer just
/// before is in doubt. Only the left button, without modifiers, counts, and only the mouse cancels: Return opens the details.
/// What is selected, what is in sight, and what is under the pointer stays so while rows come, go and move.
class ExecutionView : public QTableView
{
    Q_OBJECT
public:
    explicit ExecutionView(QWidget *parent = nullptr);

    /// Both must outlive the view. To be called once.
    void setExecutions(ExecutionFilterModel *executions, Clock *clock);

    /// From the top down. What is selected and not shown is not among them.
    [[nodiscard]] QList<ExecutionKey> selectedKeys() const;
    [[nodiscard]] int selectedCount() const { return m_selection ? m_selection->selectedCount() : 0; }
    /// Whether a row is selected; the selection model of Qt knows it of the current row only.
    [[nodiscard]] bool isRowSelected(int row) const { return m_selection && m_selection->isSelectedRow(row); }
    /// The one whose details are meant: the current row where it is selected, else the first selected.
    [[nodiscard]] std::optional<ExecutionKey> currentKey() const;
    [[nodiscard]] QList<ExecutionKey> visibleKeys() const;
    /// What is in sight, and what is selected unless that is a great many: the ones that the user waits for.
    [[nodiscard]] QSet<ExecutionKey> attendedKeys() const;
    /// Selects it alone and scrolls to it. Where it is not shown: false, and nothing is selected, for what is asked for next is
    /// not meant for what was selected before.
    bool selectKey(const ExecutionKey &key);

    [[nodiscard]] QByteArray columns() const;
    /// Widths, order, which are hidden, and what is sorted by; false, and nothing changes, where it is not understood.
    bool restoreColumns(const QByteArray &columns);

    [[nodiscard]] HoldGuard *holdGuard() const { return m_guard; }

Q_SIGNALS:
    /// A double-click on an active execution. `inDoubt`: a moment before, another one was under the pointer, which rested.
    void cancelRequested(const QList<Quell::ExecutionKey> &keys, bool inDoubt = false);
    /// A double-click on a finished one, or Return.
    void detailsRequested(const Quell::ExecutionKey &key);
    void menuRequested(const QPoint &globalPosition);
    void selectionMoved();

protected:
    /// Paints what is in sight of it, and nothing else.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    /// Where rows have only changed their places, those in sight have been seen to already.
    void doItemsLayout() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setUpHeader();
    void fitRows();
    [[nodiscard]] std::vector<int> sourceRowsInSight() const;
    void noteRows(bool byUser);
    void noteAnchor();
    void returnToRows();
    void moveBack();
    [[nodiscard]] int topForAnchor();
    [[nodiscard]] int rowUnderPointer() const;
    [[nodiscard]] int sourceRowUnderPointer() const;
    void paintOthersThan(const std::vector<int> &before);
    void paintRows(int first, int last);

    ExecutionFilterModel *m_executions = nullptr;
    ElapsedTicker *m_ticker = nullptr;
    HoldGuard *m_guard = nullptr;
    RowSelection *m_selection = nullptr;
    int m_anchor = -1; ///< the source row that stays where it is
    int m_anchorBelowTop = 0; ///< how many rows it stands below the first in sight
    std::optional<std::vector<int>> m_inSight; ///< source rows, before rows moved by themselves
    bool m_onlyMoved = false; ///< since the last layout
    bool m_cameOrWent = false; ///< rows, since the last layout
    int m_underPointer = -1; ///< source row, before rows moved
    int m_height = 0; ///< of the top of what is in sight, in the window
    std::optional<ExecutionKey> m_pressed;
    bool m_pressedInDoubt = false;
};

} // namespace Quell
