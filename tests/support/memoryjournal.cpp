// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryjournal.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace Quell {

using std::chrono::milliseconds;

QFuture<Outcome<Done>> MemoryJournal::store(const QList<Execution> &changed)
{
    if (trouble)
        return answered<Done>(*trouble);
    for (const Execution &execution : changed)
        executions.insert(execution.key, execution);
    return answered<Done>(Done{});
}

QFuture<Outcome<Done>> MemoryJournal::storeChanges(const QList<Execution> &changed)
{
    return store(changed);
}

QFuture<Outcome<Done>> MemoryJournal::storeSightings(const QList<Execution> &seen)
{
    return store(seen);
}

QFuture<Outcome<Done>> MemoryJournal::forget(const QList<LetGo> &letGo)
{
    if (trouble)
        return answered<Done>(*trouble);
    for (const LetGo &execution : letGo)
        executions.remove(execution.key);
    return answered<Done>(Done{});
}

QFuture<Outcome<Done>> MemoryJournal::log(const QList<Event> &events)
{
    if (trouble)
        return answered<Done>(*trouble);
    written.append(events);
    return answered<Done>(Done{});
}

QFuture<Outcome<Done>> MemoryJournal::storeTag(const QList<ExecutionKey> &keys, const QString &tag)
{
    if (trouble)
        return answered<Done>(*trouble);
    for (const ExecutionKey &key : keys) {
        if (tag.isEmpty())
            tagged.remove(key);
        else
            tagged.insert(key, tag);
    }
    return answered<Done>(Done{});
}

QFuture<Outcome<TagsOfExecutions>> MemoryJournal::tags()
{
    return answered<TagsOfExecutions>(tagged);
}

QFuture<Outcome<QList<Execution>>> MemoryJournal::commitCancelRequested(const QList<CancelRequest> &requests)
{
    if (!holding)
        return answered<QList<Execution>>(commit(requests));
    const auto promise = std::make_shared<QPromise<Outcome<QList<Execution>>>>();
    promise->start();
    m_held.push_back([this, promise, requests] {
        promise->addResult(commit(requests));
        promise->finish();
    });
    return promise->future();
}

Outcome<QList<Execution>> MemoryJournal::commit(const QList<CancelRequest> &requests)
{
    if (trouble)
        return *trouble;
    ++commits;
    QList<Execution> others;
    for (const CancelRequest &request : requests) {
        const Execution &execution = request.execution;
        const auto stored = executions.constFind(execution.key);
        const bool isOther =
            stored != executions.cend() && stored->cancel.requestedAt != execution.cancel.requestedAt;
        if (isOther
            && (isFinished(stored->last.state)
                || (isInFlight(stored->cancel.phase) && stored->cancel.requestedAt != request.settled)))
        {
            others.append(*stored);
            continue;
        }
        executions.insert(execution.key, execution);
        committed.append(execution.key);
    }
    return others;
}

void MemoryJournal::release()
{
    holding = false;
    for (const auto &commit : std::exchange(m_held, {}))
        commit();
}

QFuture<Outcome<Reservation>> MemoryJournal::reserve(const ReservationRequest &request)
{
    if (trouble)
        return answered<Reservation>(*trouble);
    std::deque<milliseconds> &sent = m_ledger[request.connection];
    while (!sent.empty() && sent.front() <= request.now - request.window)
        sent.pop_front();
    const int used = int(sent.size());
    if (request.limit > 0 && used + request.count > request.limit) {
        const milliseconds leaves = sent[size_t(used + request.count - 1 - request.limit)] + request.window;
        return answered<Reservation>(Reservation{false, leaves - request.now, used});
    }
    sent.insert(sent.end(), size_t(request.count), request.now);
    return answered<Reservation>(Reservation{true, milliseconds{0}, used + request.count});
}

QFuture<Outcome<QList<Execution>>> MemoryJournal::load()
{
    return answered<QList<Execution>>(executions.values());
}

QFuture<Outcome<QList<QueryRun>>> MemoryJournal::runs(const QUuid &connection, int limit)
{
    return answered<QList<QueryRun>>(
        past.value(connection).first(std::min<qsizetype>(past.value(connection).size(), limit)));
}

QFuture<Outcome<QList<Event>>> MemoryJournal::events(const std::optional<ExecutionKey> &key, int limit)
{
    QList<Event> wanted = written;
    if (key)
        wanted.removeIf([&key](const Event &event) { return event.key != *key; });
    return answered<QList<Event>>(wanted.mid(std::max<qsizetype>(0, wanted.size() - limit)));
}

QFuture<Outcome<EventPage>> MemoryJournal::eventPage(const EventQuestion &question)
{
    const auto has = [](const Event &event, const EventWord &word) {
        const bool saysText = !word.text.isEmpty()
            && (event.key.id.contains(word.text, Qt::CaseInsensitive)
                || event.said.contains(word.text, Qt::CaseInsensitive));
        return saysText || word.connections.contains(event.key.connection)
            || word.sorts.contains(EventSort{event.kind, event.what});
    };
    questions.append(question);
    if (unreadable)
        return answered<EventPage>(*unreadable);
    EventPage page{.last = true, .newest = written.size()};
    for (qint64 number = written.size(); number > question.after; --number) {
        const Event &event = written.at(number - 1);
        if ((question.before > 0 && number >= question.before)
            || !std::ranges::all_of(question.words, [&](const EventWord &word) { return has(event, word); }))
            continue;
        page.events.append({number, event});
        if (page.events.size() == question.limit) {
            page.next = number;
            page.last = false;
            break;
        }
    }
    return answered<EventPage>(page);
}

} // namespace Quell
