// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections.h"
#include "executiontracker.h"
#include "fakeservice.h"
#include "manualclock.h"
#include "memorystores.h"
#include "servicelist.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace Quell {

/// What the dialogs work on: the real services' descriptions, one server in memory behind them, a keyring that can be locked.
struct DialogRoom
{
    DialogRoom() { (void)connections.load().ok(); }

    ManualClock clock;
    FakeServer server{&clock};
    MemoryConnectionStore store;
    MemorySecretStore secrets;
    ExecutionTracker tracker;
    Connections connections{services(), &store, &secrets};

    /// `shownName` where it is to be called otherwise than its host and its secret.
    QUuid connect(const QString &service, const QString &name, const QString &user = {},
                  const QString &shownName = {})
    {
        Connection connection;
        connection.id = QUuid::createUuidV5(QUuid(), name);
        connection.name = shownName.isEmpty() ? name : shownName;
        connection.service = service;
        connection.url = QUrl(QStringLiteral("https://%1.example.com").arg(name));
        connection.signIn = connections.description(service).signIns.constFirst().id;
        connection.user = user;
        connection.secretExpected = true;
        store.stored.append(connection);
        secrets.keyring.insert(connection.id, Secret(QStringLiteral("demo-key-of-") + name));
        (void)connections.load().ok();
        return connection.id;
    }

    /// Tracks it and lets it be seen now.
    ExecutionKey seen(const QUuid &connection, const QString &id, ExecutionState state,
                      const QString &query = {}, const QString &user = {})
    {
        const ExecutionKey key{connection, id};
        (void)tracker.track({key}, clock.now());
        look(key, state, query, user);
        return key;
    }

    void look(const ExecutionKey &key, ExecutionState state, const QString &query = {},
              const QString &user = {})
    {
        Snapshot snapshot;
        snapshot.key = key;
        snapshot.seenAt = clock.now();
        snapshot.state = state;
        snapshot.query = query;
        snapshot.user = user;
        snapshot.startedAt = clock.now().addSecs(-522);
        if (isFinished(state))
            snapshot.endedAt = clock.now();
        tracker.apply({snapshot});
    }

    /// A well-formed id of Dune for each number.
    [[nodiscard]] static QString duneId(int number)
    {
        return QStringLiteral("01JD6QK9ZZ%1").arg(number, 16, 10, QLatin1Char('0'));
    }
    /// A well-formed id of Atoti for each number.
    [[nodiscard]] static QString atotiId(int number)
    {
        return QStringLiteral("00f1a2b3%1").arg(number, 8, 16, QLatin1Char('0'));
    }

private:
    QList<Service> services()
    {
        const Service fake =
            fakeService(QStringLiteral("teller"), &clock, [this](const Connection &) { return &server; });
        QList<Service> services = allServices();
        for (Service &service : services)
            service.makeClient = fake.makeClient;
        return services;
    }
};

} // namespace Quell
