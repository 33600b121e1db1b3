// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections.h"

#include "connectionrules.h"
#include "promisedanswer.h"
#include "whenanswered.h"

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

Trouble invalid(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

Trouble noLongerThere()
{
    return invalid(Connections::tr("This connection does not exist any more."));
}

std::optional<Connection> findIn(const QList<Connection> &connections, const QUuid &id)
{
    const auto found = std::ranges::find(connections, id, &Connection::id);
    return found == connections.cend() ? std::nullopt : std::optional(*found);
}

/// Those of `ones` that are among `others` too, in the order of `ones`.
QList<QUuid> commonOrder(const QList<Connection> &ones, const QList<Connection> &others)
{
    QList<QUuid> order;
    for (const Connection &connection : ones) {
        if (findIn(others, connection.id))
            order.append(connection.id);
    }
    return order;
}

} // namespace

Connections::Connections(QList<Service> services, ConnectionStore *store, SecretStore *secrets,
                         QObject *parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_store(store),
      m_secrets(secrets),
      m_placement(secrets)
{
}

Connections::~Connections() = default;

Outcome<Done> Connections::load()
{
    const Outcome<QList<Connection>> stored = m_store->load();
    if (!stored.ok())
        return stored.trouble();
    if (std::exchange(m_loaded, true))
        takeOver(stored.value());
    else
        m_connections = stored.value();
    return Done{};
}

/// Makes what is stored what is known, and says what that has changed.
void Connections::takeOver(const QList<Connection> &stored)
{
    const QList<Connection> before = std::exchange(m_connections, stored);
    for (const Connection &connection : before) {
        if (!findIn(stored, connection.id))
            Q_EMIT connectionRemoved(connection.id, RemovedBy::AnotherProcess);
    }
    for (const Connection &connection : stored) {
        const auto known = findIn(before, connection.id);
        if (!known)
            Q_EMIT connectionAdded(connection.id);
        else if (*known != connection)
            Q_EMIT connectionChanged(connection.id);
    }
    if (commonOrder(before, stored) != commonOrder(stored, before))
        Q_EMIT orderChanged();
}

std::optional<Connection> Connections::find(const QUuid &id) const
{
    return findIn(m_connections, id);
}

std::optional<Connection> Connections::named(const QString &name) const
{
    const auto found = std::ranges::find_if(m_connections, [&name](const Connection &connection) {
        return ConnectionRules::isSameName(connection.name, name.trimmed());
    });
    return found == m_connections.cend() ? std::nullopt : std::optional(*found);
}

QList<ServiceDescription> Connections::descriptions() const
{
    QList<ServiceDescription> descriptions;
    std::ranges::transform(m_services, std::back_inserter(descriptions), &Service::description);
    return descriptions;
}

ServiceDescription Connections::descriptionOf(const QUuid &connection) const
{
    const auto known = find(connection);
    return known ? description(known->service) : ServiceDescription();
}

ServiceDescription Connections::description(const QString &service) const
{
    const Service *known = findService(m_services, service);
    return known ? known->description : ServiceDescription();
}

Outcome<Connection> Connections::checked(Connection draft) const
{
    draft.name = draft.name.trimmed();
    if (const auto trouble = ConnectionRules::nameTrouble(draft, m_connections))
        return *trouble;
    Outcome<Connection> outcome = shaped(draft);
    if (!outcome.ok() || !outcome.value().id.isNull())
        return outcome;
    Connection connection = outcome.value();
    connection.id = QUuid::createUuid();
    return connection;
}

Outcome<Connection> Connections::shaped(const Connection &draft) const
{
    const Service *service = findService(m_services, draft.service);
    if (!service) {
        return invalid(
            tr("This Quell does not know the service \"%1\". A newer one may.").arg(draft.service.left(50)));
    }
    return ConnectionRules::shaped(draft, service->description);
}

Outcome<std::shared_ptr<ServiceClient>> Connections::clientFor(const Connection &connection,
                                                               const Secret &secret) const
{
    // The file with the connections may have been written by hand, or by somebody else.
    const Outcome<Connection> connectable = shaped(connection);
    if (!connectable.ok())
        return connectable.trouble();
    const Service *service = findService(m_services, connection.service);
    return std::shared_ptr<ServiceClient>(service->makeClient(connectable.value(), secret));
}

QFuture<Outcome<Proof>> Connections::prove(const Connection &connection, const Secret &secret)
{
    const auto client = clientFor(connection, secret);
    if (!client.ok())
        return answered<Proof>(client.trouble());
    const auto answer = PromisedAnswer<Proof>::make();
    whenAnswered(client.value()->test(), this,
                 [answer, client = client.value()](const Outcome<Proof> &outcome) { answer->give(outcome); });
    return answer->future();
}

QFuture<Outcome<Proof>> Connections::test(const Connection &draft, const Secret &secret)
{
    return prove(draft, secret);
}

QFuture<Outcome<Proof>> Connections::test(const QUuid &connection)
{
    const auto answer = PromisedAnswer<Proof>::make();
    whenAnswered(makeClient(connection), this,
                 [this, answer](const Outcome<std::shared_ptr<ServiceClient>> &made) {
                     if (!made.ok()) {
                         answer->give(made.trouble());
                         return;
                     }
                     whenAnswered(made.value()->test(), this,
                                  [answer, client = made.value()](const Outcome<Proof> &outcome) {
                                      answer->give(outcome);
                                  });
                 });
    return answer->future();
}

QFuture<Outcome<Connection>> Connections::add(const Connection &draft, const Secret &secret,
                                              SecretKeeping keeping)
{
    const Outcome<Connection> shaped = checked(draft);
    if (!shaped.ok())
        return answered<Connection>(shaped.trouble());
    if (secret.isEmpty())
        return answered<Connection>(invalid(tr("The key or password is empty. Enter it and try again.")));
    Connection connection = shaped.value();
    connection.secretExpected = keeping == SecretKeeping::Keyring;
    SecretPlacement::Placing wanted = placing(connection, secret, keeping);
    wanted.late = LateSecret::TakenBack;
    const auto answer = PromisedAnswer<Connection>::make();
    whenAnswered(m_placement.place(wanted), this, [this, connection, answer](const Outcome<Done> &placed) {
        const Outcome<Connection> added =
            placed.ok() ? saveNew(connection) : Outcome<Connection>(placed.trouble());
        // Where nothing was taken, asking the keyring to remove it would only prompt again.
        const bool nothingTaken = !placed.ok()
            && (added.trouble().kind == TroubleKind::KeyringUnavailable
                || added.trouble().kind == TroubleKind::InvalidInput);
        if (added.ok() || nothingTaken) {
            answer->give(added);
            return;
        }
        whenAnswered(m_secrets->remove(connection.id), this,
                     [answer, added](const Outcome<Done> &) { answer->give(added); });
    });
    return answer->future();
}

SecretPlacement::Placing Connections::placing(const Connection &connection, const Secret &secret,
                                              SecretKeeping keeping) const
{
    const ServiceDescription service = description(connection.service);
    SecretPlacement::Placing placing{
        .connection = connection.id, .secret = secret, .keeping = keeping, .serviceName = service.name};
    if (ConnectionRules::hasQuotaByKey(service)) {
        std::ranges::copy_if(m_connections, std::back_inserter(placing.others),
                             [&connection](const Connection &other) {
                                 return other.service == connection.service && other.id != connection.id;
                             });
    }
    return placing;
}

Outcome<Connection> Connections::saveNew(const Connection &connection)
{
    // Another process may have written in the meantime, and nothing of it may be lost.
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return loaded.trouble();
    if (const auto trouble = ConnectionRules::nameTrouble(connection, m_connections))
        return *trouble;
    if (const Outcome<Done> saved = m_store->save(m_connections + QList{connection}); !saved.ok())
        return saved.trouble();
    m_connections.append(connection);
    Q_EMIT connectionAdded(connection.id);
    return connection;
}

QByteArray Connections::exported(const QList<QUuid> &connections) const
{
    QList<Connection> wanted = m_connections;
    if (!connections.isEmpty()) {
        wanted.removeIf(
            [&connections](const Connection &connection) { return !connections.contains(connection.id); });
    }
    return ConnectionTransfer::toJson(wanted);
}

Outcome<QList<ImportedConnection>> Connections::plannedImport(const QByteArray &json, bool allowHttp) const
{
    return ConnectionTransfer::plan(json, m_connections, allowHttp,
                                    [this](const Connection &draft) { return shaped(draft); });
}

Outcome<QList<ImportedConnection>> Connections::importConnections(const QByteArray &json, bool allowHttp)
{
    // Another process may have written in the meantime, and nothing of it may be lost.
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return loaded.trouble();
    Outcome<QList<ImportedConnection>> planned = plannedImport(json, allowHttp);
    if (!planned.ok())
        return planned;
    QList<Connection> added;
    for (const ImportedConnection &imported : planned.value()) {
        if (imported.isAdded())
            added.append(imported.connection);
    }
    if (added.isEmpty())
        return planned;
    if (const Outcome<Done> saved = m_store->save(m_connections + added); !saved.ok())
        return saved.trouble();
    m_connections += added;
    for (const Connection &connection : std::as_const(added))
        Q_EMIT connectionAdded(connection.id);
    return planned;
}

QFuture<Outcome<Done>> Connections::replaceSecret(const QUuid &connection, const Secret &secret,
                                                  SecretKeeping keeping)
{
    const std::optional<Connection> known = find(connection);
    if (!known)
        return answered<Done>(noLongerThere());
    if (secret.isEmpty())
        return answered<Done>(invalid(tr("The key or password is empty. Enter it and try again.")));
    const auto answer = PromisedAnswer<Done>::make();
    whenAnswered(m_placement.place(placing(*known, secret, keeping)), this,
                 [this, connection, keeping, answer](const Outcome<Done> &placed) {
                     Outcome<Done> outcome = placed;
                     if (placed.ok() && keeping == SecretKeeping::Keyring)
                         outcome = expectSecret(connection);
                     if (placed.ok())
                         Q_EMIT connectionChanged(connection);
                     answer->give(outcome);
                 });
    return answer->future();
}

/// From now on its entry in the keyring is missed where there is none, and other processes ask for it anew.
Outcome<Done> Connections::expectSecret(const QUuid &connection)
{
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return loaded;
    std::optional<Connection> known = find(connection);
    if (!known)
        return noLongerThere();
    known->secretExpected = true;
    known->secretEdition = QUuid::createUuid();
    return keep(*known);
}

QFuture<Outcome<Done>> Connections::remove(const QUuid &connection)
{
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return answered<Done>(loaded.trouble());
    if (!find(connection))
        return answered<Done>(noLongerThere());
    QList<Connection> remaining = m_connections;
    remaining.removeIf([&connection](const Connection &known) { return known.id == connection; });
    if (const Outcome<Done> saved = m_store->save(remaining); !saved.ok())
        return answered<Done>(saved.trouble());
    m_connections = remaining;
    Q_EMIT connectionRemoved(connection, RemovedBy::ThisProcess);
    return m_secrets->remove(connection);
}

Outcome<Done> Connections::setDiscovery(const QUuid &connection, Discovery discovery)
{
    // What another process has written in the meantime stays.
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return loaded;
    std::optional<Connection> changed = find(connection);
    if (!changed || changed->discovery == discovery)
        return Done{};
    changed->discovery = discovery;
    return replace(*changed);
}

Outcome<Connection> Connections::change(const Connection &draft)
{
    // What another process has written in the meantime stays.
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return loaded.trouble();
    const std::optional<Connection> before = find(draft.id);
    if (!before)
        return noLongerThere();
    Outcome<Connection> outcome = checked(draft);
    if (!outcome.ok())
        return outcome;
    Connection connection = outcome.value();
    connection.secretExpected = before->secretExpected;
    connection.secretEdition = before->secretEdition;
    if (connection == *before)
        return connection;
    if (const Outcome<Done> replaced = replace(connection); !replaced.ok())
        return replaced.trouble();
    return connection;
}

Outcome<Done> Connections::replace(const Connection &connection)
{
    const Outcome<Done> kept = keep(connection);
    if (kept.ok())
        Q_EMIT connectionChanged(connection.id);
    return kept;
}

Outcome<Done> Connections::keep(const Connection &connection)
{
    QList<Connection> changed = m_connections;
    *std::ranges::find(changed, connection.id, &Connection::id) = connection;
    if (const Outcome<Done> saved = m_store->save(changed); !saved.ok())
        return saved;
    m_connections = changed;
    return Done{};
}

Outcome<Done> Connections::reorder(const QList<QUuid> &order)
{
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return loaded;
    QList<Connection> sorted = m_connections;
    std::ranges::stable_sort(sorted, {}, [&order](const Connection &connection) {
        const qsizetype place = order.indexOf(connection.id);
        return place < 0 ? order.size() : place;
    });
    if (sorted == m_connections)
        return Done{};
    if (const Outcome<Done> saved = m_store->save(sorted); !saved.ok())
        return saved;
    m_connections = sorted;
    Q_EMIT orderChanged();
    return Done{};
}

std::optional<Trouble> Connections::cancelRefusal(const QUuid &connection) const
{
    const std::optional<Connection> known = find(connection);
    if (known && known->readOnly)
        return Trouble{.kind = TroubleKind::ReadOnly};
    if (known && known->switchedOff)
        return Trouble{.kind = TroubleKind::SwitchedOff};
    return std::nullopt;
}

QFuture<Outcome<std::shared_ptr<ServiceClient>>> Connections::makeClient(const QUuid &connection)
{
    const auto known = find(connection);
    if (!known)
        return answered<std::shared_ptr<ServiceClient>>(Trouble{.kind = TroubleKind::Stopped});
    if (const Outcome<Connection> connectable = shaped(*known); !connectable.ok())
        return answered<std::shared_ptr<ServiceClient>>(connectable.trouble());
    const auto answer = PromisedAnswer<std::shared_ptr<ServiceClient>>::make();
    whenAnswered(m_secrets->read(connection), this,
                 [this, connection, answer](const Outcome<Secret> &secret) {
                     const auto still = find(connection);
                     if (!still)
                         answer->give(Trouble{.kind = TroubleKind::Stopped});
                     else if (!secret.ok())
                         answer->give(secret.trouble());
                     else
                         answer->give(clientFor(*still, secret.value()));
                 });
    return answer->future();
}

} // namespace Quell

#include "moc_connections.cpp"
