// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionjournal.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace Quell {

class ExecutionTracker;

/// What a person wrote on executions, a word or a few, for himself: it is searched, shown and exported, and no service ever
/// gets it. It stays with its execution, and goes with it. GUI thread.
class ExecutionTags : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype longest = 80;

    /// `journal` must outlive it.
    ExecutionTags(ExecutionJournal *journal, const ExecutionTracker *tracker, QObject *parent = nullptr);

    /// Reads what is written down: at the start, and when another process has written.
    [[nodiscard]] QFuture<Outcome<Done>> load();

    [[nodiscard]] bool isEmpty() const { return m_tags.isEmpty(); }
    [[nodiscard]] QString of(const ExecutionKey &key) const { return m_tags.value(key); }
    /// Each once, in their order.
    [[nodiscard]] QStringList known() const;
    /// As it is kept: on one line, without blanks around, not longer than `longest`.
    [[nodiscard]] static QString tidied(const QString &tag);
    /// Gives each of these that are tracked the tag; an empty one takes the one away that was there.
    void set(QList<ExecutionKey> keys, const QString &tag);

Q_SIGNALS:
    void changed(const QList<Quell::ExecutionKey> &keys);
    /// It holds until the program ends.
    void writeFailed(const Quell::Trouble &trouble);

private:
    void take(const TagsOfExecutions &tags);
    void drop(const QList<ExecutionKey> &keys);

    QPointer<ExecutionJournal> m_journal;
    QPointer<const ExecutionTracker> m_tracker;
    TagsOfExecutions m_tags;
    int m_written = 0; ///< how often set() was called
};

} // namespace Quell
