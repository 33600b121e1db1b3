// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "executionfiltermodel.h"

#include <QObject>
#include <QTableView>

#include <utility>

namespace Quell {

/// Lets time pass, once a second, for the active rows of a table that are in sight; as long as there are any.
class ElapsedTicker : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `view` shows `executions`.
    ElapsedTicker(QTableView *view, ExecutionFilterModel *executions, Clock *clock);

    /// What is in sight may have changed.
    void look();

    /// First and last; {0, -1} where there are none.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;

private:
    [[nodiscard]] QList<int> activeRowsInSight() const;

    QTableView *m_view;
    ExecutionFilterModel *m_executions;
    Clock *m_clock;
    bool m_ticking = false;
};

} // namespace Quell
