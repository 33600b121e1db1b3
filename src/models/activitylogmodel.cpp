// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylogmodel.h"

#include "executiontexts.h"
#include "whenanswered.h"
#include "wording.h"

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

/// Each makes the question longer; nobody types as many.
constexpr int mostWords = 30;

/// Without what the service said to it.
QString wordOf(const EventSort &sort)
{
    return eventText(Event{.kind = sort.kind, .what = sort.what});
}

} // namespace

ActivityLogModel::ActivityLogModel(ExecutionJournal *journal, Clock *clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_journal(journal),
      m_clock(clock)
{
}

void ActivityLogModel::setConnections(const QList<ConnectionFace> &connections)
{
    m_faces.clear();
    for (const ConnectionFace &face : connections)
        m_faces.insert(face.id, face);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Connection), index(rowCount() - 1, Connection));
}

void ActivityLogModel::setText(const QString &text)
{
    const QString simplified = text.simplified();
    if (m_ticket > 0 && simplified == m_text)
        return;
    m_text = simplified;
    m_words = wordsOf(simplified);
    lookAgain();
}

void ActivityLogModel::lookAgain()
{
    ++m_ticket;
    // A view may want more as soon as it hears of the reset.
    m_reading = true;
    beginResetModel();
    m_events.clear();
    endResetModel();
    m_news.clear();
    m_newest = 0;
    m_next = 0;
    m_whole = false;
    m_newsAsked = false;
    m_trouble.reset();
    m_wanted = pageSize;
    readOn();
}

void ActivityLogModel::lookForNews()
{
    if (m_ticket == 0 || std::exchange(m_newsDue, true))
        return;
    m_clock->callAfter(newsPause, this, [this] {
        m_newsDue = false;
        m_newsBefore = 0;
        // What could not be read may be readable by now.
        if (std::exchange(m_trouble, std::nullopt) && m_events.empty())
            lookAgain();
        else
            readNews();
    });
}

EventQuestion ActivityLogModel::question() const
{
    return {.words = m_words, .limit = pageSize};
}

QString ActivityLogModel::connectionName(const QUuid &connection) const
{
    const auto face = m_faces.constFind(connection);
    return face == m_faces.cend() ? connection.toString(QUuid::WithoutBraces) : face->name;
}

/// What the words of the user's language mean is known here; the journal knows neither names nor translations.
QList<EventWord> ActivityLogModel::wordsOf(const QString &text) const
{
    QList<EventWord> words;
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &part : typed) {
        EventWord word{.text = part, .connections = {}, .sorts = {}};
        for (const ConnectionFace &face : m_faces) {
            if (face.label().contains(part, Qt::CaseInsensitive))
                word.connections.append(face.id);
        }
        const QList<EventSort> sorts = eventSorts();
        std::ranges::copy_if(sorts, std::back_inserter(word.sorts), [&part](const EventSort &sort) {
            return wordOf(sort).contains(part, Qt::CaseInsensitive);
        });
        words.append(word);
    }
    return words;
}

void ActivityLogModel::readOn()
{
    m_reading = true;
    Q_EMIT readingChanged();
    EventQuestion next = question();
    next.before = m_next;
    whenAnswered(m_journal->eventPage(next), this,
                 [this, ticket = m_ticket](const Outcome<EventPage> &answer) {
                     if (ticket == m_ticket)
                         take(answer);
                 });
}

void ActivityLogModel::take(const Outcome<EventPage> &answer)
{
    m_reading = false;
    if (!answer.ok()) {
        m_trouble = answer.trouble();
        Q_EMIT readingChanged();
        return;
    }
    const EventPage &page = answer.value();
    if (m_next == 0)
        m_newest = page.newest;
    if (!page.events.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(page.events.size()) - 1);
        m_events.insert(m_events.end(), page.events.cbegin(), page.events.cend());
        endInsertRows();
    }
    m_next = page.next;
    m_whole = page.last;
    // Much may be looked through before something is found.
    if (!m_whole && rowCount() < m_wanted)
        readOn();
    else
        Q_EMIT readingChanged();
}

/// The newest that there are, until they meet what is shown.
void ActivityLogModel::readNews()
{
    if (m_newsAsked || m_reading) {
        // What is under way may have been asked too early.
        lookForNews();
        return;
    }
    m_newsAsked = true;
    EventQuestion news = question();
    news.before = m_newsBefore;
    news.after = m_newest;
    whenAnswered(m_journal->eventPage(news), this,
                 [this, ticket = m_ticket](const Outcome<EventPage> &answer) {
                     if (ticket == m_ticket)
                         takeNews(answer);
                 });
}

void ActivityLogModel::takeNews(const Outcome<EventPage> &answer)
{
    m_newsAsked = false;
    if (!answer.ok()) {
        // What is shown is still right; the next event asks again.
        m_news.clear();
        return;
    }
    const EventPage &page = answer.value();
    if (m_newsBefore == 0)
        m_newsNewest = page.newest;
    m_news.append(page.events);
    m_newsBefore = page.next;
    if (!page.last) {
        readNews();
        return;
    }
    m_newest = m_newsNewest;
    const QList<LoggedEvent> news = std::exchange(m_news, {});
    if (news.isEmpty())
        return;
    beginInsertRows({}, 0, int(news.size()) - 1);
    m_events.insert(m_events.begin(), news.cbegin(), news.cend());
    endInsertRows();
    Q_EMIT newsCame(int(news.size()));
}

int ActivityLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int ActivityLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityLogModel::text(const Event &event, int column) const
{
    switch (Column(column)) {
    case Time:
        return ExecutionTexts::moment(event.at, m_clock->now());
    case Connection: {
        const auto face = m_faces.constFind(event.key.connection);
        return face == m_faces.cend() ? tr("removed connection") : onOneLine(face->label());
    }
    case Id:
        return onOneLine(event.key.id);
    case What:
        return wordOf({event.kind, event.what});
    case Note:
        return onOneLine(event.said);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ActivityLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Event &event = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        return ExecutionTexts::safeToolTip(index.column() == Note ? event.said : text(event, index.column()));
    case KeyRole:
        return QVariant::fromValue(event.key);
    case MarkRole:
        return m_faces.contains(event.key.connection) ? QVariant(m_faces.value(event.key.connection).mark)
                                                      : QVariant();
    default:
        return {};
    }
}

QVariant ActivityLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Connection:
        return tr("Connection");
    case Id:
        return tr("ID");
    case What:
        return tr("What happened");
    case Note:
        return tr("In the service's words");
    case ColumnCount:
        break;
    }
    return {};
}

bool ActivityLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_ticket > 0 && !m_reading && !m_whole && !m_trouble;
}

void ActivityLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = rowCount() + pageSize;
    readOn();
}

} // namespace Quell

#include "moc_activitylogmodel.cpp"
