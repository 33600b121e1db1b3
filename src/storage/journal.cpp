// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "handover.h"
#include "journaldatabase.h"
#include "mailbox.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace Quell {

Journal::Journal(QString path, QObject *parent)
    : ExecutionJournal(parent),
      m_database(new JournalDatabase(std::move(path))),
      m_questions(new Mailbox)
{
    m_thread.setObjectName(QStringLiteral("quell-storage"));
    m_database->moveToThread(&m_thread);
    m_questions->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_questions, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, m_database, &QObject::deleteLater);
    m_thread.start();
}

Journal::~Journal()
{
    // Posted behind everything that was handed over; QThread::quit() from here could overtake it.
    m_questions->post([this] {
        m_database->close();
        m_thread.quit();
        Handover::leave();
    });
    m_thread.wait();
    Handover::arrive();
}

/// Runs `question(database)` in the storage thread, after everything that was asked before.
template<typename T, typename Question>
QFuture<Outcome<T>> Journal::ask(Question question)
{
    // Shared, because a function object has to be copyable.
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    const QFuture<Outcome<T>> future = promise->future();
    m_questions->post([database = m_database, promise = std::move(promise), question = std::move(question)] {
        promise->addResult(question(*database));
        Handover::leave();
        promise->finish();
    });
    return future;
}

QFuture<Outcome<Journal::Opening>> Journal::open()
{
    return ask<Opening>([](JournalDatabase &database) { return database.open(std::nullopt); });
}

QFuture<Outcome<Journal::Opening>> Journal::open(const Retention &retention)
{
    return ask<Opening>([retention](JournalDatabase &database) { return database.open(retention); });
}

QFuture<Outcome<Done>> Journal::close()
{
    return ask<Done>([](JournalDatabase &database) {
        database.close();
        return Outcome<Done>(Done{});
    });
}

QFuture<Outcome<Done>> Journal::dropWhatIsOver(const Retention &retention)
{
    return ask<Done>([retention](JournalDatabase &database) { return database.drop(retention); });
}

QFuture<Outcome<Done>> Journal::store(const QList<Execution> &executions)
{
    return ask<Done>([executions](JournalDatabase &database) { return database.store(executions); });
}

QFuture<Outcome<Done>> Journal::storeChanges(const QList<Execution> &executions)
{
    return ask<Done>([executions](JournalDatabase &database) { return database.storeChanges(executions); });
}

QFuture<Outcome<Done>> Journal::storeSightings(const QList<Execution> &executions)
{
    return ask<Done>([executions](JournalDatabase &database) { return database.storeSightings(executions); });
}

QFuture<Outcome<Done>> Journal::forget(const QList<LetGo> &executions)
{
    return ask<Done>([executions](JournalDatabase &database) { return database.forget(executions); });
}

QFuture<Outcome<Done>> Journal::log(const QList<Event> &events)
{
    return ask<Done>([events](JournalDatabase &database) { return database.log(events); });
}

QFuture<Outcome<Done>> Journal::storeTag(const QList<ExecutionKey> &keys, const QString &tag)
{
    return ask<Done>([keys, tag](JournalDatabase &database) { return database.storeTag(keys, tag); });
}

QFuture<Outcome<TagsOfExecutions>> Journal::tags()
{
    return ask<TagsOfExecutions>([](JournalDatabase &database) { return database.tags(); });
}

QFuture<Outcome<QList<Execution>>> Journal::commitCancelRequested(const QList<CancelRequest> &requests)
{
    return ask<QList<Execution>>(
        [requests](JournalDatabase &database) { return database.commitCancelRequested(requests); });
}

QFuture<Outcome<Reservation>> Journal::reserve(const ReservationRequest &request)
{
    return ask<Reservation>([request](JournalDatabase &database) { return database.reserve(request); });
}

QFuture<Outcome<QList<Execution>>> Journal::load()
{
    return ask<QList<Execution>>([](JournalDatabase &database) { return database.load(); });
}

QFuture<Outcome<ExecutionPage>> Journal::loadPage(qint64 next, int limit)
{
    return ask<ExecutionPage>(
        [next, limit](JournalDatabase &database) { return database.loadPage(next, limit); });
}

QFuture<Outcome<QList<QueryRun>>> Journal::runs(const QUuid &connection, int limit)
{
    return ask<QList<QueryRun>>(
        [connection, limit](JournalDatabase &database) { return database.runs(connection, limit); });
}

QFuture<Outcome<QList<Event>>> Journal::events(const std::optional<ExecutionKey> &key, int limit)
{
    return ask<QList<Event>>([key, limit](JournalDatabase &database) { return database.events(key, limit); });
}

QFuture<Outcome<EventPage>> Journal::eventPage(const EventQuestion &question)
{
    return ask<EventPage>([question](JournalDatabase &database) { return database.eventPage(question); });
}

} // namespace Quell

#include "moc_journal.cpp"
