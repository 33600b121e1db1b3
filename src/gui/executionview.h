// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "executionfiltermodel.h"

#include <QSet>
#include <QTableView>

#include <optional>

namespace Quell {

class ElapsedTicker;
class HoldGuard;

/// The table of executions. What a double-click means is bound to the execution that was under the pointer at the first
/// press: where another one has come under it since, nothing is asked for. Only the left button, without modifiers, counts,
/// and only the mouse cancels: Return opens the details.
class ExecutionView : public QTableView
{
    Q_OBJECT
public:
    explicit ExecutionView(QWidget *parent = nullptr);

    /// Both must outlive the view. To be called once.
    void setExecutions(ExecutionFilterModel *executions, Clock *clock);

    /// From the top down.
    [[nodiscard]] QList<ExecutionKey> selectedKeys() const;
    /// The one whose details are meant: the current row where it is selected, else the first selected.
    [[nodiscard]] std::optional<ExecutionKey> currentKey() const;
    [[nodiscard]] QList<ExecutionKey> visibleKeys() const;
    /// What is in sight, and what is selected unless that is a great many: the ones that the user waits for.
    [[nodiscard]] QSet<ExecutionKey> attendedKeys() const;
    /// Selects it alone and scrolls to it; false where it is not shown.
    bool selectKey(const ExecutionKey &key);

    [[nodiscard]] QByteArray columns() const;
    /// Widths, order, which are hidden, and what is sorted by; false, and nothing changes, where it is not understood.
    bool restoreColumns(const QByteArray &columns);

    [[nodiscard]] HoldGuard *holdGuard() const { return m_guard; }

Q_SIGNALS:
    /// A double-click on an active execution.
    void cancelRequested(const QList<Quell::ExecutionKey> &keys);
    /// A double-click on a finished one, or Return.
    void detailsRequested(const Quell::ExecutionKey &key);
    void menuRequested(const QPoint &globalPosition);
    void selectionMoved();

protected:
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

    ExecutionFilterModel *m_executions = nullptr;
    ElapsedTicker *m_ticker = nullptr;
    HoldGuard *m_guard = nullptr;
    std::optional<ExecutionKey> m_pressed;
};

} // namespace Quell
