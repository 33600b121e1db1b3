// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "whenanswered.h"

#include <QPromise>
#include <QSet>

#include <algorithm>

namespace Quell {

Workspace::Workspace(const Profile &profile, const QList<Service> &services,
                     std::unique_ptr<SecretStore> secrets, Clock *clock, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_clock(clock),
      m_secrets(std::move(secrets)),
      m_connectionFile(profile.connectionFile()),
      m_journal(profile.database()),
      m_writer(&m_tracker, &m_journal),
      m_connections(services, &m_connectionFile, m_secrets.get()),
      m_monitor(&m_tracker, &m_journal, &m_connections, clock),
      m_canceller(&m_tracker, &m_journal, &m_monitor, clock)
{
    connect(&m_connections, &Connections::connectionRemoved, &m_tracker,
            &ExecutionTracker::untrackConnection);
}

Workspace::~Workspace() = default;

QFuture<Outcome<Done>> Workspace::dropWhatIsOver(const Retention &retention)
{
    return m_journal.dropWhatIsOver(retention);
}

QFuture<Outcome<Workspace::Opened>> Workspace::open(const Retention &kept)
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
    Retention retention = kept;
    if (!retention.now.isValid())
        retention.now = m_clock->now();
    whenAnswered(m_journal.open(retention), this, [this, finish](const Outcome<Journal::Opening> &opening) {
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
        whenAnswered(m_journal.load(), this, [this, finish, opened](const Outcome<QList<Execution>> &loaded) {
            if (!loaded.ok()) {
                finish(loaded.trouble());
                return;
            }
            m_writer.restore(loaded.value());
            finish(opened);
        });
    });
    return promise->future();
}

void Workspace::reload()
{
    // Connections that cannot be read now stay as they are known; what was tracked does not depend on them.
    if (const Outcome<Done> loaded = m_connections.load(); !loaded.ok())
        Q_EMIT reloadFailed(loaded.trouble());
    const QList<ExecutionKey> known = m_tracker.keys();
    whenAnswered(m_writer.flush(), this, [this, known](const Outcome<Done> &flushed) {
        if (!flushed.ok()) {
            Q_EMIT reloadFailed(flushed.trouble());
            return;
        }
        whenAnswered(m_journal.load(), this, [this, known](const Outcome<QList<Execution>> &loaded) {
            if (loaded.ok())
                takeOver(loaded.value(), known);
            else
                Q_EMIT reloadFailed(loaded.trouble());
        });
    });
}

/// What was written before and is no longer there, another process has let go of.
void Workspace::takeOver(const QList<Execution> &stored, const QList<ExecutionKey> &written)
{
    m_writer.merge(stored);
    QSet<ExecutionKey> kept;
    for (const Execution &execution : stored)
        kept.insert(execution.key);
    QList<ExecutionKey> gone;
    std::ranges::copy_if(written, std::back_inserter(gone),
                         [&kept](const ExecutionKey &key) { return !kept.contains(key); });
    m_tracker.untrack(gone);
}

} // namespace Quell
