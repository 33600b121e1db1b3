// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionstore.h"
#include "secretstore.h"

#include <QHash>

#include <optional>

namespace Quell {

/// connections.json in memory.
class MemoryConnectionStore final : public ConnectionStore
{
public:
    QList<Connection> stored;
    std::optional<Trouble> loadTrouble;
    std::optional<Trouble> saveTrouble;

    Outcome<QList<Connection>> load() override
    {
        if (loadTrouble)
            return *loadTrouble;
        return stored;
    }
    Outcome<Done> save(const QList<Connection> &connections) override
    {
        if (saveTrouble)
            return *saveTrouble;
        stored = connections;
        return Done{};
    }
};

/// A keyring in memory, which can be locked.
class MemorySecretStore final : public SecretStore
{
public:
    QHash<QUuid, Secret> keyring;
    QHash<QUuid, Secret> session;
    std::optional<Trouble> trouble;
    LateSecret late = LateSecret::Kept; ///< as the last write had it

    QFuture<Outcome<Secret>> read(const QUuid &connection) override
    {
        if (session.contains(connection))
            return answered<Secret>(session.value(connection));
        if (trouble)
            return answered<Secret>(*trouble);
        if (!keyring.contains(connection))
            return answered<Secret>(Trouble{.kind = TroubleKind::NoSecret});
        return answered<Secret>(keyring.value(connection));
    }
    QFuture<Outcome<Done>> write(const QUuid &connection, const Secret &secret,
                                 LateSecret whenLate = LateSecret::Kept) override
    {
        late = whenLate;
        if (trouble)
            return answered<Done>(*trouble);
        session.remove(connection);
        keyring.insert(connection, secret);
        return answered<Done>(Done{});
    }
    QFuture<Outcome<Done>> remove(const QUuid &connection) override
    {
        session.remove(connection);
        if (trouble)
            return answered<Done>(*trouble);
        keyring.remove(connection);
        return answered<Done>(Done{});
    }
    void keepForSession(const QUuid &connection, const Secret &secret) override
    {
        session.insert(connection, secret);
    }
};

} // namespace Quell
