// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontablemodel.h"
#include "rowfilter.h"
#include "rowkeys.h"
#include "roworder.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QUuid>

#include <vector>

namespace Quell {

/// Which of the executions are shown, and in which order: sorted by real values, active ones first in the usual order
/// (newest first). Fast with a great many: what changed is merged into the order, and rows move in one change of the layout.
/// The numbers of its rows and those of the ExecutionTableModel are two things; the latter are called source rows.
class ExecutionFilterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class States { All, Active, Finished, Problems };
    Q_ENUM(States)

    explicit ExecutionFilterModel(ExecutionTableModel *source, QObject *parent = nullptr);

    void setStates(States states);
    [[nodiscard]] States states() const { return m_states; }
    /// Null: all of them.
    void setConnection(const QUuid &connection);
    [[nodiscard]] QUuid connection() const { return m_filter.connection(); }
    /// Looks through id, query, user and note; every word must be found, in any case.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Whether anything but the state keeps rows out.
    [[nodiscard]] bool narrows() const { return m_filter.narrows(); }
    void showEverything();

    /// How many rows each choice of States would show with the other filters as they are.
    [[nodiscard]] ExecutionCounts counts() const;
    /// How many rows each connection would show with the other filters as they are.
    [[nodiscard]] QHash<QUuid, int> connectionCounts() const;

    void setActiveFirst(bool activeFirst);
    [[nodiscard]] bool activeFirst() const { return m_activeFirst; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// While held, rows change in place but neither move nor come nor go by themselves.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Held, and something waits for the end of it.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    [[nodiscard]] ExecutionTableModel *executions() const { return m_source; }
    /// Null key where the index is none.
    [[nodiscard]] ExecutionKey keyAt(const QModelIndex &index) const;
    /// Of all rows that are shown, in their order.
    [[nodiscard]] QList<ExecutionKey> shownKeys() const;
    /// The first cell of its row; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const ExecutionKey &key) const;
    [[nodiscard]] int sourceRow(int row) const { return int(m_view[size_t(row)]); }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOfSource(int sourceRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filterChanged();
    void waitingChanged(bool waiting);
    /// Around every change of which rows are shown where; what the user did changes more than what happened by itself.
    void movingRows(bool byUser);
    void movedRows();

private:
    using Row = RowOrder::Row;
    using View = std::vector<Row>;

    [[nodiscard]] bool acceptsState(int sourceRow) const;
    void takeChange(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void settle(bool byUser);
    void sortAll();
    void sortDirty();
    void sortByElapsedAgain();
    void applyFilter();
    [[nodiscard]] View wanted() const;
    void show(const View &view, bool byUser);
    void removeShown(const View &next);
    void insertShown(const View &next);
    void lay(const View &next);
    void findPositions();
    void tellChanges();
    void leave(const std::vector<int> &rows);
    void renumber(const std::vector<int> &newRows);
    void tellWaiting();

    ExecutionTableModel *m_source;
    RowKeys m_keys;
    RowFilter m_filter;
    RowOrder m_order; ///< of all rows of the source, rising
    View m_view; ///< source rows, as they are shown
    View m_positions; ///< of each source row in m_view
    std::vector<int> m_dirty; ///< source rows that changed, or came, since the last settle()
    std::vector<int> m_changed; ///< source rows whose cells were not yet said to be others
    int m_firstChanged = 0; ///< columns
    int m_lastChanged = -1;
    States m_states = States::All;
    QString m_text;
    QStringList m_words;
    int m_sortColumn = ExecutionTableModel::Started;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_activeFirst = true;
    bool m_held = false;
    bool m_waiting = false;
};

} // namespace Quell
