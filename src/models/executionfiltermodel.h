// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executiontablemodel.h"

#include <QCollator>
#include <QList>
#include <QSortFilterProxyModel>
#include <QUuid>

namespace Quell {

/// Which of the executions are shown, and in which order: sorted by real values, active ones first in the usual order
/// (newest first).
class ExecutionFilterModel : public QSortFilterProxyModel
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
    [[nodiscard]] QUuid connection() const { return m_connection; }
    /// Looks through id, query, user and note; every word must be found, in any case.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Whether anything but the state keeps rows out.
    [[nodiscard]] bool narrows() const { return !m_connection.isNull() || !m_words.isEmpty(); }
    void showEverything();

    /// How many rows each choice of States would show with the other filters as they are.
    [[nodiscard]] ExecutionCounts counts() const;

    void setActiveFirst(bool activeFirst);
    [[nodiscard]] bool activeFirst() const { return m_activeFirst; }

    /// While held, rows change in place but neither move nor come nor go by themselves.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }

    [[nodiscard]] ExecutionTableModel *executions() const { return m_source; }
    /// Null key where the index is none.
    [[nodiscard]] ExecutionKey keyAt(const QModelIndex &index) const;
    /// Of all rows that are shown, in their order.
    [[nodiscard]] QList<ExecutionKey> shownKeys() const;
    /// The first cell of its row; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const ExecutionKey &key) const;

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool acceptsState(const Execution &execution) const;
    [[nodiscard]] bool acceptsRest(int row) const;
    [[nodiscard]] int compare(const QVariant &left, const QVariant &right) const;
    void sortAgain();
    void filterAgain();

    ExecutionTableModel *m_source;
    QCollator m_collator;
    States m_states = States::All;
    QUuid m_connection;
    QString m_text;
    QStringList m_words;
    bool m_activeFirst = true;
    bool m_held = false;
};

} // namespace Quell
