// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontablemodel.h"
#include "roworder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <vector>

namespace Quell {

/// What the rows of an ExecutionTableModel are sorted by, as numbers: real values as they are, texts by their place in the
/// order of the user's language. Of many rows the places of texts are worked out on the thread pool; until they are there,
/// those that were known count.
class RowKeys : public QObject
{
    Q_OBJECT
public:
    explicit RowKeys(ExecutionTableModel *executions, QObject *parent = nullptr);

    /// `activeFirst` (falling order): what is active stands above what is not.
    void choose(int column, bool activeFirst);
    [[nodiscard]] RowOrder::Key keyOf(RowOrder::Row row) const;
    /// Between those with the same key: by id, then connection.
    [[nodiscard]] bool before(RowOrder::Row a, RowOrder::Row b) const;
    /// The place of each row among those with the same key; none where that hardly matters.
    [[nodiscard]] const std::vector<RowOrder::Row> &ranks();

    void noteInserted();
    void noteChanged(int firstColumn, int lastColumn);
    void renumber(const std::vector<RowOrder::Row> &newRows);
    /// To be called before keys are asked for. True where all keys of the chosen column may be others now.
    [[nodiscard]] bool prepare();
    /// Works out the places of all texts and of all ids, so that a click finds them.
    void prepareTexts();

Q_SIGNALS:
    /// The places of the chosen column's texts are known now.
    void improved();

private:
    struct Texts
    {
        std::vector<std::uint32_t> places;
        QElapsedTimer workedOut; ///< since then; not valid: never, on the thread pool
        qint64 took = 0; ///< ms: what is worked out again and again takes a small share of a processor
        bool stale = true;
        bool running = false;
    };
    using Places = std::vector<std::uint32_t>;

    [[nodiscard]] static bool isText(int column);
    [[nodiscard]] Places placesNow(int column);
    void workOut(int column);
    void workOutRanks();
    [[nodiscard]] std::vector<PackedExecution> copiedRows() const;
    void take(int column, const Places &places);

    ExecutionTableModel *m_executions;
    std::array<Texts, ExecutionTableModel::ColumnCount> m_texts;
    std::vector<RowOrder::Row> m_ranks;
    QTimer m_afterRest;
    int m_column = ExecutionTableModel::Started;
    int m_generation = 0; ///< of the rows' numbers
    bool m_activeFirst = false;
    bool m_preparing = false; ///< another column's texts come next
};

} // namespace Quell
