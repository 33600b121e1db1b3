// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"

#include "clock.h"
#include "executionjournal.h"
#include "executiontexts.h"
#include "executiontracker.h"
#include "whenanswered.h"
#include "wording.h"

#include <QHeaderView>

#include <algorithm>

namespace Quell {

namespace {

constexpr int mostEvents = 500;

} // namespace

ActivityPage::ActivityPage(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Activity"));
    setHeaderLabels({tr("Time"), tr("What happened")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    header()->setStretchLastSection(true);
    header()->resizeSection(0, 24 * fontMetrics().averageCharWidth());
}

void ActivityPage::follow(const ExecutionTracker *tracker, ExecutionJournal *journal, Clock *clock)
{
    m_journal = journal;
    m_clock = clock;
    connect(tracker, &ExecutionTracker::eventsHappened, this, &ActivityPage::take);
}

void ActivityPage::describe(const std::optional<ExecutionKey> &key)
{
    if (m_key == key && m_trouble.isEmpty())
        return;
    m_key = key;
    m_events.clear();
    m_trouble.clear();
    refresh();
    const int question = ++m_question;
    if (!key)
        return;
    whenAnswered(m_journal->events(key, mostEvents), this,
                 [this, question](const Outcome<QList<Event>> &answer) {
                     if (question != m_question)
                         return;
                     if (answer.ok()) {
                         take(answer.value());
                     } else {
                         m_trouble = troubleText(answer.trouble(), QString());
                         refresh();
                     }
                 });
}

void ActivityPage::take(const QList<Event> &events)
{
    bool news = false;
    for (const Event &event : events) {
        // What happened just now may come from the journal as well.
        if (!m_key || event.key != *m_key || m_events.contains(event))
            continue;
        m_events.append(event);
        news = true;
    }
    if (!news)
        return;
    std::ranges::stable_sort(m_events, {}, &Event::at);
    refresh();
}

void ActivityPage::refresh()
{
    clear();
    QList<QTreeWidgetItem *> items;
    const QDateTime now = m_clock->now();
    for (const Event &event : std::as_const(m_events))
        items.append(new QTreeWidgetItem({ExecutionTexts::moment(event.at, now), eventText(event)}));
    if (!m_trouble.isEmpty())
        items.append(new QTreeWidgetItem({QString(), onOneLine(m_trouble)}));
    addTopLevelItems(items);
    if (!items.isEmpty())
        scrollToItem(items.last());
}

} // namespace Quell

#include "moc_activitypage.cpp"
