// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connectionface.h"
#include "connectionhealth.h"
#include "executiontracker.h"
#include "textpool.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

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

class ExecutionTags;

/// Every tracked execution as a row: what it means, never how it looks. Follows the tracker; rows come, change and go one by
/// one or in ranges, and the model is never reset. What the tracker says within 200 ms arrives together, if it is not very
/// much. Executions stay packed; the few that are looked at are kept unpacked for a while.
class ExecutionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Connection, Id, Query, User, Started, Elapsed, Queue, Cost, Note, Tag, ColumnCount };

    enum Role {
        KeyRole = Qt::UserRole + 1, ///< ExecutionKey
        SortRole, ///< the real value behind the text; an invalid QVariant where there is none
        StatusRole, ///< DisplayStatus
        LookRole, ///< int: all that a colour depends on in one; see staleLook
        StaleRole, ///< bool
        ProblemRole, ///< bool
        ActiveRole, ///< bool
        ConnectionRole, ///< QUuid
        MarkRole, ///< int: ConnectionFace::mark
        FullTextRole, ///< the text of the cell, however long, with its line breaks
        BellRole, ///< bool: whether the user is told about it in any case, or in none; invalid: as the settings say
        SearchRole, ///< everything of the row that the search field looks through, a line each
    };

    static constexpr int staleLook = 0x100; ///< of LookRole, which has the DisplayStatus below
    static constexpr int problemLook = 0x200;

    static constexpr std::chrono::milliseconds batchTime{200};

    ExecutionTableModel(ExecutionTracker *tracker, Clock *clock, QObject *parent = nullptr);

    void setConnections(const QList<ConnectionFace> &connections);
    void setHealth(const QUuid &connection, const ConnectionHealth &health);

    /// What a person wrote on them; must outlive the model.
    void setTags(const ExecutionTags *tags);
    /// Of which executions the user is told in any case (true), or in none (false).
    void setBells(const QHash<ExecutionKey, bool> &bells);
    /// The note says so of what runs for longer; 0: of nothing.
    void setLongRunning(std::chrono::minutes after);

    /// While held, rows change but neither come nor go; what came and went is made up for at the end.
    void setHeld(bool held);
    /// Something has come or gone that waits for the end of a hold.
    [[nodiscard]] bool isWaiting() const { return m_held && !m_comeOrGone.isEmpty(); }

    /// Time has passed for these rows, which are being looked at: their ages and durations are others now.
    void tick(const QList<int> &rows);
    /// Takes over at once what is waiting.
    void flush();

    [[nodiscard]] int rowOf(const ExecutionKey &key) const;
    [[nodiscard]] Execution executionAt(int row) const { return packedAt(row).unpacked(); }
    [[nodiscard]] const PackedExecution &packedAt(int row) const { return m_rows[size_t(row)].execution; }
    [[nodiscard]] bool isActiveAt(int row) const { return m_rows[size_t(row)].active; }
    [[nodiscard]] bool isProblemAt(int row) const { return m_rows[size_t(row)].problem; }
    [[nodiscard]] DisplayStatus statusAt(int row) const { return m_rows[size_t(row)].status; }
    /// The note, and what stands for a query that has no text, for the search: case-folded UTF-8, valid until the next call
    /// of another function.
    [[nodiscard]] QByteArrayView saidOf(int row);
    /// Of every row the number that its text has in said(); both go together only until the next call of another function.
    [[nodiscard]] std::vector<int> saidNumbers();
    [[nodiscard]] const TextPool &said() const { return m_said; }
    /// What the column's text is sorted by: the text itself where that is not too long.
    [[nodiscard]] QString collated(int row, int column) const;
    /// A number that rises as sortValue() of a column does, 0 where there is none; for columns of text 0.
    [[nodiscard]] std::uint64_t sortNumber(int row, int column) const;
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
    /// What dataChanged and rowsInserted said since the last time is all, and may be made up for.
    void settled();
    /// saidOf() is known of every row.
    void saidGathered();
    /// isWaiting() has become true.
    void waits();
    /// These rows, rising, are about to go. They are still there.
    void rowsLeaving(const std::vector<int> &rows);
    /// They are gone, and every row that is left has this number now; -1: it is gone.
    void rowsRenumbered(const std::vector<int> &newRows);

private:
    struct Row
    {
        PackedExecution execution;
        int said = -1; ///< in m_said; -1: not known yet
        DisplayStatus status = DisplayStatus::Unknown;
        bool active : 1 = false; ///< here, so that going through all of them does not touch every execution
        bool problem : 1 = false;
        bool shownStale : 1 = false;
        bool shownLong : 1 = false; ///< what `said` has says so
    };
    struct ColumnRange
    {
        int first = ColumnCount;
        int last = -1;
    };
    struct Unpacked
    {
        PackedExecution packed; ///< kept, so that no other one can have its identity
        Execution execution;
    };

    [[nodiscard]] QString text(const Execution &execution, int column) const;
    [[nodiscard]] QString fullText(const Execution &execution, int column) const;
    [[nodiscard]] QString toolTip(const Execution &execution, int column) const;
    [[nodiscard]] QString searchText(const Execution &execution) const;
    [[nodiscard]] QString noteOf(const Execution &execution, const QDateTime &now) const;
    [[nodiscard]] bool runsLong(const Execution &execution, const QDateTime &now) const;
    [[nodiscard]] QString tagOf(const PackedExecution &execution) const;
    [[nodiscard]] QString withBell(const QString &status, const ExecutionKey &key) const;
    [[nodiscard]] QVariant sortValue(const Execution &execution, int column) const;
    [[nodiscard]] bool stale(const Execution &execution) const;
    [[nodiscard]] ColumnRange difference(const Execution &before, const Execution &after) const;

    void retag(const QList<ExecutionKey> &keys);
    void waitForLong();
    void lookForLong();
    void touch(const QList<ExecutionKey> &keys);
    void schedule();
    void takeChanges();
    void insertExecutions(const QList<PackedExecution> &executions);
    void removeExecutions(std::vector<int> rows);
    void removeRange(int first, int last);
    void removeScattered(const std::vector<int> &rows);
    void setRow(Row &row, const PackedExecution &execution) const;
    void emitRow(int row, const ColumnRange &columns);
    void count();
    void gatherSaid();
    [[nodiscard]] int saidNumber(int row);
    void dropUnusedSaid();
    [[nodiscard]] const Execution &looked(int row) const;

    ExecutionTracker *m_tracker;
    Clock *m_clock;
    std::vector<Row> m_rows;
    SlotIndex m_index;
    mutable QCache<const void *, Unpacked> m_lookedAt{128};
    TextPool m_said;
    bool m_gathering = false;
    int m_unsaid = 0; ///< rows without, at most
    const ExecutionTags *m_tags = nullptr;
    QHash<ExecutionKey, bool> m_bells;
    std::chrono::minutes m_longRunning{0};
    bool m_waitingForLong = false;
    QHash<QUuid, ConnectionFace> m_faces;
    QHash<QUuid, ConnectionHealth> m_health;
    ExecutionCounts m_counts;
    QDateTime m_durationsAsOf; ///< what Elapsed sorts by; moves with ticks alone, so that an order stays one

    QSet<ExecutionKey> m_changed;
    QList<ExecutionKey> m_comeOrGone;
    std::optional<std::chrono::milliseconds> m_flushedAt;
    std::optional<std::chrono::milliseconds> m_due; ///< since boot: when the next flush() is called
    bool m_held = false;
};

} // namespace Quell
