// SPDX-License-Identifier: GPL-3.0-or-later
#include "runninglist.h"

#include "connectionlane.h"

namespace Quell {

namespace {

/// A server that always has one more page is not asked for ever.
constexpr int mostPagesOfAll = 1'000;
/// Nor one whose pages are longer than was asked for.
constexpr qsizetype mostOfAll = 100'000;

} // namespace

RunningList::RunningList(ConnectionLane *lane) : QObject(lane), m_lane(lane) { }

QFuture<Outcome<QList<Snapshot>>> RunningList::read()
{
    askPage();
    return m_answer.future();
}

void RunningList::askPage()
{
    const auto question = [page = m_page, size = m_pageSize](ServiceClient &client) {
        return client.listRunning(page, size, QString());
    };
    whenAnswered(m_lane->queue().ask<RunningPage>(RequestKind::Read, question), this,
                 [this](const Outcome<RunningPage> &outcome) {
                     if (outcome.ok()) {
                         take(outcome.value());
                     } else if (outcome.trouble().kind == TroubleKind::TooLarge && m_pageSize > 1) {
                         m_pageSize /= 2;
                         m_page = 0;
                         m_found.clear();
                         m_ids.clear();
                         askPage();
                     } else {
                         end(outcome.trouble());
                     }
                 });
}

void RunningList::take(const RunningPage &page)
{
    const qsizetype before = m_found.size();
    for (const Snapshot &snapshot : page.executions) {
        if (m_ids.contains(snapshot.key.id))
            continue;
        m_ids.insert(snapshot.key.id);
        m_found.append(snapshot);
    }
    // Whoever repeats a page takes no notice of which was asked for.
    const bool repeats = m_found.size() == before;
    if (page.last || repeats || m_found.size() >= mostOfAll || m_page + 1 >= mostPagesOfAll) {
        end(m_found);
        return;
    }
    ++m_page;
    askPage();
}

void RunningList::end(const Outcome<QList<Snapshot>> &outcome)
{
    m_answer.give(outcome);
    deleteLater();
}

} // namespace Quell

#include "moc_runninglist.cpp"
