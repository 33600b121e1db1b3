// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canceller.h"
#include "connections.h"
#include "executiontracker.h"
#include "fakeservice.h"
#include "manualclock.h"
#include "memoryjournal.h"
#include "memorystores.h"
#include "monitor.h"

#include <map>
#include <memory>

namespace Quell {

/// The whole engine on a clock that a test turns, with a server in memory for each connection.
struct EngineRoom
{
    ManualClock clock;
    std::map<QUuid, std::unique_ptr<FakeServer>> servers;
    MemoryConnectionStore store;
    MemorySecretStore secrets;
    MemoryJournal journal;
    ExecutionTracker tracker;
    Connections connections{
        {service(QStringLiteral("teller")), service(QStringLiteral("lister"))}, &store, &secrets};
    Monitor monitor{&tracker, &journal, &connections, &clock};
    Canceller canceller{&tracker, &journal, &monitor, &clock};

    EngineRoom()
    {
        // As the journal's writer does it: at the end of the turn in which something changed.
        const auto write = [this](const QList<ExecutionKey> &keys) {
            QMetaObject::invokeMethod(
                &journal,
                [this, keys] {
                    for (const ExecutionKey &key : keys) {
                        if (const auto execution = tracker.find(key))
                            (void)journal.store({*execution});
                    }
                },
                Qt::QueuedConnection);
        };
        QObject::connect(&tracker, &ExecutionTracker::executionsAdded, &journal, write);
        QObject::connect(&tracker, &ExecutionTracker::executionsChanged, &journal, write);
    }

    /// "teller" tells one at a time, "lister" lists.
    QUuid connect(const QString &service, int requestsPerMinute = 0, const QString &user = {})
    {
        Connection connection;
        connection.id = QUuid::createUuidV5(QUuid(), QString::number(store.stored.size()));
        connection.name = QStringLiteral("c%1").arg(store.stored.size());
        connection.service = service;
        connection.url = QUrl(QStringLiteral("https://%1.example.com").arg(connection.name));
        connection.signIn = service == u"lister" ? QStringLiteral("token") : QStringLiteral("api-key");
        connection.user = user;
        connection.requestsPerMinute = requestsPerMinute;
        store.stored.append(connection);
        secrets.keyring.insert(connection.id, Secret(QStringLiteral("demo-key")));
        servers[connection.id] = std::make_unique<FakeServer>(&clock);
        (void)connections.load().ok();
        return connection.id;
    }

    /// In the settings of the connection; false where they could not be stored.
    bool change(const QUuid &connection, const std::function<void(Connection &)> &how)
    {
        std::optional<Connection> changed = connections.find(connection);
        if (!changed)
            return false;
        how(*changed);
        return connections.change(*changed).ok();
    }

    [[nodiscard]] FakeServer &server(const QUuid &connection) { return *servers.at(connection); }

    QList<ExecutionKey> track(const QUuid &connection, const QStringList &ids)
    {
        QList<ExecutionKey> keys;
        for (const QString &id : ids)
            keys.append({connection, id});
        (void)tracker.track(keys, clock.now());
        return keys;
    }

    /// Runs on the server and is tracked.
    ExecutionKey running(const QUuid &connection, const QString &id, const QString &user = {})
    {
        server(connection).run(id, user);
        return track(connection, {id}).first();
    }

    [[nodiscard]] Execution now(const ExecutionKey &key) const
    {
        return tracker.find(key).value_or(Execution{});
    }
    [[nodiscard]] ExecutionState state(const ExecutionKey &key) const { return now(key).last.state; }
    [[nodiscard]] CancelPhase phase(const ExecutionKey &key) const { return now(key).cancel.phase; }

private:
    Service service(const QString &id)
    {
        return fakeService(id, &clock,
                           [this](const Connection &connection) { return servers.at(connection.id).get(); });
    }
};

} // namespace Quell
