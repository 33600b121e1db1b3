// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connectionface.h"
#include "connectionhealth.h"
#include "executiontracker.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Quell {

/// How many executions there are of each sort.
struct ExecutionCounts
{
    int all = 0;
    int active = 0;
    int finished = 0;
    int problems = 0;
    int running = 0; ///< displayed as running or still running
    int queued = 0;
    int cancelling = 0;

    friend bool operator==(const ExecutionCounts &, const ExecutionCounts &) = default;
};

/// Every tracked execution as a row: what it means, never how it looks. Follows the tracker; rows come, change and go one by
/// one or in ranges, and the model is never reset. What the tracker says within 150 ms arrives together.
class ExecutionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Connection, Id, Query, User, Started, Elapsed, Queue, Cost, Note, ColumnCount };

    enum Role {
        KeyRole = Qt::UserRole + 1, ///< ExecutionKey
        SortRole, ///< the real value behind the text; an invalid QVariant where there is none
        StatusRole, ///< DisplayStatus
        StaleRole, ///< bool
        ProblemRole, ///< bool
        ActiveRole, ///< bool
        ConnectionRole, ///< QUuid
        MarkRole, ///< int: ConnectionFace::mark
        FullTextRole, ///< the text of the cell, however long, with its line breaks
        SearchRole, ///< everything of the row that the search field looks through, a line each
    };

    static constexpr std::chrono::milliseconds batchTime{150};

    ExecutionTableModel(ExecutionTracker *tracker, Clock *clock, QObject *parent = nullptr);

    void setConnections(const QList<ConnectionFace> &connections);
    void setHealth(const QUuid &connection, const ConnectionHealth &health);

    /// While held, rows change but neither come nor go; what came and went is made up for at the end.
    void setHeld(bool held);

    /// Time has passed for these rows, which are being looked at: their ages and durations are others now.
    void tick(const QList<int> &rows);
    /// Takes over at once what is waiting.
    void flush();

    [[nodiscard]] int rowOf(const ExecutionKey &key) const { return m_rowOf.value(key, -1); }
    [[nodiscard]] const Execution &executionAt(int row) const { return m_rows.at(row).execution; }
    [[nodiscard]] ConnectionFace face(const QUuid &connection) const { return m_faces.value(connection); }
    [[nodiscard]] ExecutionCounts counts() const { return m_counts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();
    /// Durations of all rows may sort differently now.
    void ticked();

private:
    struct Row
    {
        Execution execution;
        bool shownStale = false;
    };
    struct ColumnRange
    {
        int first = ColumnCount;
        int last = -1;
    };

    [[nodiscard]] QString text(const Execution &execution, int column) const;
    [[nodiscard]] QString fullText(const Execution &execution, int column) const;
    [[nodiscard]] QString toolTip(const Execution &execution, int column) const;
    [[nodiscard]] QString searchText(const Execution &execution) const;
    [[nodiscard]] QVariant sortValue(const Execution &execution, int column) const;
    [[nodiscard]] bool stale(const Execution &execution) const;
    [[nodiscard]] ColumnRange difference(const Execution &before, const Execution &after) const;

    void touch(const QList<ExecutionKey> &keys);
    void schedule();
    void takeChanges();
    void insertExecutions(const QList<ExecutionKey> &keys);
    void removeExecutions(QList<int> rows);
    void emitRow(int row, const ColumnRange &columns);
    void count();

    ExecutionTracker *m_tracker;
    Clock *m_clock;
    QList<Row> m_rows;
    QHash<ExecutionKey, int> m_rowOf;
    QHash<QUuid, ConnectionFace> m_faces;
    QHash<QUuid, ConnectionHealth> m_health;
    ExecutionCounts m_counts;
    QDateTime m_durationsAsOf; ///< what Elapsed sorts by; moves with ticks alone, so that an order stays one

    QSet<ExecutionKey> m_changed;
    QList<ExecutionKey> m_comeOrGone;
    std::optional<std::chrono::milliseconds> m_flushedAt;
    bool m_scheduled = false;
    bool m_held = false;
};

} // namespace Quell
