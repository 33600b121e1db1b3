// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "cancelrules.h"
#include "givebackmemory.h"
#include "promisedanswer.h"
#include "whenanswered.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace Quell {

namespace {

/// As much as can be in sight, and then as much as is taken in within a few milliseconds.
constexpr int firstPage = 300;
constexpr int laterPage = 2000;

/// Which of what was known another look at the database has not found.
class KnownExecutions
{
public:
    explicit KnownExecutions(const QList<PackedExecution> &known) : m_known(known)
    {
        m_index.reserve(size_t(known.size()));
        for (int place = 0; place < int(known.size()); ++place)
            m_index.insert(known.at(place).hash(), place);
    }
    void take(const QList<PackedExecution> &found)
    {
        for (const PackedExecution &execution : found) {
            const int place = m_index.find(execution.hash(), [&](int candidate) {
                return std::is_eq(compareKeys(m_known.at(candidate), execution));
            });
            if (place != SlotIndex::nowhere)
                m_known[place] = PackedExecution();
        }
    }
    [[nodiscard]] QList<ExecutionKey> left() const
    {
        QList<ExecutionKey> keys;
        for (const PackedExecution &execution : m_known) {
            if (!execution.isNone())
                keys.append(execution.key());
        }
        return keys;
    }

private:
    QList<PackedExecution> m_known;
    SlotIndex m_index;
};

} // namespace

Workspace::Workspace(const Profile &profile, const QList<Service> &services,
                     std::unique_ptr<SecretStore> secrets, Clock *clock, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_clock(clock),
      m_secrets(std::move(secrets)),
      m_connectionFile(profile.connectionFile()),
      m_journal(profile.database()),
      m_writer(&m_tracker, &m_journal),
      m_tags(&m_journal, &m_tracker),
      m_connections(services, &m_connectionFile, m_secrets.get()),
      m_monitor(&m_tracker, &m_journal, &m_connections, clock),
      m_canceller(&m_tracker, &m_journal, &m_monitor, clock)
{
    connect(&m_connections, &Connections::connectionRemoved, this,
            [this](const QUuid &connection, Connections::RemovedBy by) {
                letGoOf(connection, by);
                m_removedConnections.append({connection, by});
            });
}

Workspace::~Workspace() = default;

QFuture<Outcome<Done>> Workspace::dropWhatIsOver(const Retention &retention)
{
    return m_journal.dropWhatIsOver(retention);
}

QFuture<Outcome<ExecutionPage>> Workspace::storedPage(qint64 next, int limit)
{
    const auto promised = PromisedAnswer<ExecutionPage>::make();
    whenAnswered(m_journal.loadPage(next, limit), this, [promised](const Outcome<ExecutionPage> &page) {
        if (!page.ok()) {
            promised->give(page);
            return;
        }
        ExecutionPage restored = page.value();
        for (PackedExecution &execution : restored.executions) {
            if (execution.cancelPhase() != CancelPhase::None)
                execution = PackedExecution(afterRestart(execution.unpacked()));
        }
        promised->give(restored);
    });
    return promised->future();
}

QFuture<Outcome<Workspace::Opened>> Workspace::open(const std::optional<Retention> &kept, Restored restored)
{
    if (const Outcome<Done> created = m_profile.create(); !created.ok())
        return answered<Opened>(created.trouble());
    if (const Outcome<Done> loaded = m_connections.load(); !loaded.ok())
        return answered<Opened>(loaded.trouble());

    auto promise = std::make_shared<QPromise<Outcome<Opened>>>();
    promise->start();
    const auto finish = [promise](Outcome<Opened> outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    std::optional<Retention> retention = kept;
    if (retention && !retention->now.isValid())
        retention->now = m_clock->now();
    whenAnswered(
        retention ? m_journal.open(*retention) : m_journal.open(), this,
        [this, finish, restored](const Outcome<Journal::Opening> &opening) {
            if (!opening.ok()) {
                finish(opening.trouble());
                return;
            }
            Opened opened;
            if (!opening.value().setAside.isEmpty()) {
                opened.warning =
                    tr("The list of tracked executions was damaged. It was set aside as %1 and a new one was "
                       "begun; connections and their keys are untouched.")
                        .arg(opening.value().setAside);
            }
            if (restored == Restored::Nothing) {
                whenAnswered(m_tags.load(), this, [finish, opened](const Outcome<Done> &tags) {
                    finish(tags.ok() ? Outcome<Opened>(opened) : Outcome<Opened>(tags.trouble()));
                });
                return;
            }
            // Answered before the executions are, so that they are shown with them.
            whenAnswered(m_tags.load(), this,
                         [](const Outcome<Done> &) { /* the executions' own reading says it */ });
            loadPages(firstPage,
                      [this, finish, opened,
                       first = std::make_shared<bool>(true)](const Outcome<ExecutionPage> &page) {
                          if (!page.ok()) {
                              finish(page.trouble());
                              return;
                          }
                          m_writer.restore(page.value().executions, m_clock->now());
                          if (std::exchange(*first, false))
                              Q_EMIT newestRestored();
                          if (!page.value().last)
                              return;
                          // Of connections that were removed while their executions were still being read.
                          for (const auto &[connection, by] : std::exchange(m_removedConnections, {}))
                              letGoOf(connection, by);
                          giveBackMemory();
                          finish(opened);
                      });
        });
    return promise->future();
}

void Workspace::letGoOf(const QUuid &connection, Connections::RemovedBy by)
{
    if (by == Connections::RemovedBy::AnotherProcess)
        m_writer.dropConnection(connection);
    else
        m_tracker.untrackConnection(connection);
}

void Workspace::reload()
{
    // Connections that cannot be read now stay as they are known; what was tracked does not depend on them.
    if (const Outcome<Done> loaded = m_connections.load(); !loaded.ok())
        Q_EMIT reloadFailed(loaded.trouble());
    // What was written before and is no longer there, another process has let go of.
    auto known = std::make_shared<KnownExecutions>(m_tracker.allPacked());
    whenAnswered(m_writer.flush(), this, [this, known](const Outcome<Done> &flushed) {
        if (!flushed.ok()) {
            Q_EMIT reloadFailed(flushed.trouble());
            return;
        }
        whenAnswered(m_tags.load(), this,
                     [](const Outcome<Done> &) { /* the executions' own reading says it */ });
        loadPages(laterPage, [this, known](const Outcome<ExecutionPage> &page) {
            if (!page.ok()) {
                Q_EMIT reloadFailed(page.trouble());
                return;
            }
            m_writer.merge(page.value().executions, m_clock->now());
            known->take(page.value().executions);
            if (page.value().last)
                m_writer.drop(known->left());
        });
    });
}

HealthMessage::Healths Workspace::healths() const
{
    HealthMessage::Healths healths;
    const QList<Connection> connections = m_connections.all();
    for (const Connection &connection : connections)
        healths.insert(connection.id, m_monitor.health(connection.id));
    return healths;
}

/// The next one is being read while one is taken in.
void Workspace::loadPages(int size, const std::function<void(const Outcome<ExecutionPage> &)> &take,
                          qint64 next)
{
    whenAnswered(m_journal.loadPage(next, size), this, [this, take](const Outcome<ExecutionPage> &page) {
        if (page.ok() && !page.value().last)
            loadPages(laterPage, take, page.value().next);
        take(page);
    });
}

} // namespace Quell

#include "moc_workspace.cpp"
