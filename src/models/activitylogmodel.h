// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connectionface.h"
#include "executionjournal.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace Quell {

/// The activity log of all executions, newest first, as far as it was read: in pages, and on by fetchMore(). What a search
/// leaves is found by the journal.
class ActivityLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Connection, Id, What, Note, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< ExecutionKey
        MarkRole, ///< int: ConnectionFace::mark; invalid where it was removed
    };

    static constexpr int pageSize = 200;
    /// Events within this time are read together, and a little after they were written.
    static constexpr std::chrono::milliseconds newsPause{300};

    /// Both must outlive it. Nothing is read before the first setText() or lookAgain().
    ActivityLogModel(ExecutionJournal *journal, Clock *clock, QObject *parent = nullptr);

    void setConnections(const QList<ConnectionFace> &connections);
    /// Every word must be found in id, connection, what happened or note; the log is read anew where they are others.
    void setText(const QString &text);
    /// Reads anew from the newest.
    void lookAgain();
    /// Something was written: what is newer comes on top.
    void lookForNews();

    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Everything there is has been read.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] bool narrows() const { return !m_words.isEmpty(); }
    /// Why reading stopped.
    [[nodiscard]] std::optional<Trouble> trouble() const { return m_trouble; }
    /// What asks the journal for all that the search leaves, as it is now.
    [[nodiscard]] EventQuestion question() const;

    [[nodiscard]] const Event &eventAt(int row) const { return m_events[size_t(row)].event; }
    /// The name of a connection; of one that was removed what stands for it.
    [[nodiscard]] QString connectionName(const QUuid &connection) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// isReading(), isWhole() or trouble() are others now.
    void readingChanged();
    /// So many rows have come on top.
    void newsCame(int rows);

private:
    [[nodiscard]] QList<EventWord> wordsOf(const QString &text) const;
    [[nodiscard]] QString text(const Event &event, int column) const;
    void readOn();
    void take(const Outcome<EventPage> &answer);
    void readNews();
    void takeNews(const Outcome<EventPage> &answer);

    ExecutionJournal *m_journal;
    Clock *m_clock;
    QHash<QUuid, ConnectionFace> m_faces;
    QString m_text;
    QList<EventWord> m_words;
    std::deque<LoggedEvent> m_events; ///< newest first
    QList<LoggedEvent> m_news; ///< newest first, while there is a gap between them and what is shown
    qint64 m_newest = 0; ///< the number up to which the log was looked through
    qint64 m_next = 0; ///< where reading goes on
    qint64 m_newsBefore = 0; ///< where reading what is newer goes on
    qint64 m_newsNewest = 0; ///< what m_newest will be then
    int m_ticket = 0; ///< an answer to any other is out of date
    int m_wanted = 0; ///< rows that the reading under way is to end with
    bool m_reading = false;
    bool m_whole = false;
    bool m_newsDue = false; ///< waiting for the pause
    bool m_newsAsked = false; ///< waiting for the journal
    std::optional<Trouble> m_trouble;
};

} // namespace Quell
