// SPDX-License-Identifier: GPL-3.0-or-later
#include "elapsedticker.h"

#include <algorithm>

namespace Quell {

namespace {

constexpr std::chrono::seconds tickTime{1};

} // namespace

ElapsedTicker::ElapsedTicker(QTableView *view, ExecutionFilterModel *executions, Clock *clock)
    : QObject(view),
      m_view(view),
      m_executions(executions),
      m_clock(clock)
{
    connect(executions, &QAbstractItemModel::rowsInserted, this, &ElapsedTicker::look);
    connect(executions, &QAbstractItemModel::rowsRemoved, this, &ElapsedTicker::look);
    connect(executions, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                if (m_ticking)
                    return;
                const auto [first, last] = rowsInSight();
                if (topLeft.row() <= last && bottomRight.row() >= first)
                    look();
            });
    connect(executions, &QAbstractItemModel::layoutChanged, this, &ElapsedTicker::look);
}

void ElapsedTicker::look()
{
    if (m_ticking || activeRowsInSight().isEmpty())
        return;
    m_ticking = true;
    m_clock->callAfter(tickTime, this, [this] {
        m_ticking = false;
        const QList<int> rows = activeRowsInSight();
        if (!rows.isEmpty())
            m_executions->executions()->tick(rows);
        look();
    });
}

std::pair<int, int> ElapsedTicker::rowsInSight() const
{
    const int count = m_executions->rowCount();
    if (count == 0 || !m_view->isVisible() || m_view->window()->isMinimized())
        return {0, -1};
    const int first = std::max(0, m_view->rowAt(0));
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    return {first, last < 0 ? count - 1 : last};
}

QList<int> ElapsedTicker::activeRowsInSight() const
{
    QList<int> rows;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_executions->index(row, 0);
        if (index.data(ExecutionTableModel::ActiveRole).toBool())
            rows.append(m_executions->sourceRow(row));
    }
    return rows;
}

} // namespace Quell

#include "moc_elapsedticker.cpp"
