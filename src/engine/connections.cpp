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

/// A connection on its way into the profile.
struct Connections::Adding
{
    Connection connection;
    Secret secret;
    SecretKeeping keeping;
    PromisedAnswer<Connection> answer;
};

Connections::Connections(QList<Service> services, ConnectionStore *store, SecretStore *secrets,
                         QObject *parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_store(store),
      m_secrets(secrets)
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
            Q_EMIT connectionRemoved(connection.id);
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
    const Outcome<Connection> connection = checked(draft);
    if (!connection.ok())
        return answered<Connection>(connection.trouble());
    if (secret.isEmpty())
        return answered<Connection>(invalid(tr("The key or password is empty. Enter it and try again.")));
    const auto adding = std::make_shared<Adding>();
    adding->connection = connection.value();
    adding->connection.secretExpected = keeping == SecretKeeping::Keyring;
    adding->secret = secret;
    adding->keeping = keeping;
    const QFuture<Outcome<Connection>> future = adding->answer.future();

    QList<Connection> others;
    if (ConnectionRules::hasQuotaByKey(description(adding->connection.service))) {
        std::ranges::copy_if(m_connections, std::back_inserter(others), [&adding](const Connection &other) {
            return other.service == adding->connection.service;
        });
    }
    refuseUsedKey(adding, std::move(others));
    return future;
}

/// Compares with the keys of the others, one after the other. A keyring that cannot be read tells nothing about them.
void Connections::refuseUsedKey(const std::shared_ptr<Adding> &adding, QList<Connection> others)
{
    if (others.isEmpty()) {
        writeSecret(adding);
        return;
    }
    const Connection other = others.takeFirst();
    whenAnswered(
        m_secrets->read(other.id), this, [this, adding, other, others](const Outcome<Secret> &outcome) {
            if (outcome.ok() && outcome.value().use() == adding->secret.use()) {
                adding->answer.give(
                    invalid(tr("The connection %1 has this key already. The number of requests that "
                               "%2 allows belongs to the key, so one connection has to do for it.")
                                .arg(other.name, description(other.service).name)));
                return;
            }
            const bool unusable = !outcome.ok() && outcome.trouble().kind == TroubleKind::KeyringUnavailable;
            refuseUsedKey(adding, unusable ? QList<Connection>() : others);
        });
}

void Connections::writeSecret(const std::shared_ptr<Adding> &adding)
{
    if (adding->keeping == SecretKeeping::ThisSession) {
        m_secrets->keepForSession(adding->connection.id, adding->secret);
        saveNew(adding);
        return;
    }
    const QFuture<Outcome<Done>> written = m_secrets->write(adding->connection.id, adding->secret);
    whenAnswered(written, this, [this, adding](const Outcome<Done> &outcome) {
        if (outcome.ok())
            saveNew(adding);
        else if (outcome.trouble().kind == TroubleKind::KeyringUnavailable)
            adding->answer.give(
                outcome.trouble()); // Nothing was taken, and asking again would only prompt again.
        else
            giveUp(adding, outcome.trouble());
    });
}

void Connections::saveNew(const std::shared_ptr<Adding> &adding)
{
    adding->secret = Secret();
    // Another process may have written in the meantime, and nothing of it may be lost.
    if (const Outcome<Done> loaded = load(); !loaded.ok()) {
        giveUp(adding, loaded.trouble());
        return;
    }
    if (const auto trouble = ConnectionRules::nameTrouble(adding->connection, m_connections)) {
        giveUp(adding, *trouble);
        return;
    }
    if (const Outcome<Done> saved = m_store->save(m_connections + QList{adding->connection}); !saved.ok()) {
        giveUp(adding, saved.trouble());
        return;
    }
    m_connections.append(adding->connection);
    Q_EMIT connectionAdded(adding->connection.id);
    adding->answer.give(adding->connection);
}

/// Nothing of it remains.
void Connections::giveUp(const std::shared_ptr<Adding> &adding, const Trouble &trouble)
{
    whenAnswered(m_secrets->remove(adding->connection.id), this,
                 [adding, trouble](const Outcome<Done> &) { adding->answer.give(trouble); });
}

QFuture<Outcome<Done>> Connections::remove(const QUuid &connection)
{
    if (const Outcome<Done> loaded = load(); !loaded.ok())
        return answered<Done>(loaded.trouble());
    if (!find(connection))
        return answered<Done>(invalid(tr("This connection does not exist any more.")));
    QList<Connection> remaining = m_connections;
    remaining.removeIf([&connection](const Connection &known) { return known.id == connection; });
    if (const Outcome<Done> saved = m_store->save(remaining); !saved.ok())
        return answered<Done>(saved.trouble());
    m_connections = remaining;
    Q_EMIT connectionRemoved(connection);
    return m_secrets->remove(connection);
}

Outcome<Done> Connections::setDiscovery(const QUuid &connection, Discovery discovery)
{
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
        return invalid(tr("This connection does not exist any more."));
    Outcome<Connection> outcome = checked(draft);
    if (!outcome.ok())
        return outcome;
    Connection connection = outcome.value();
    connection.secretExpected = before->secretExpected;
    if (connection == *before)
        return connection;
    if (const Outcome<Done> replaced = replace(connection); !replaced.ok())
        return replaced.trouble();
    return connection;
}

Outcome<Done> Connections::replace(const Connection &connection)
{
    QList<Connection> changed = m_connections;
    *std::ranges::find(changed, connection.id, &Connection::id) = connection;
    if (const Outcome<Done> saved = m_store->save(changed); !saved.ok())
        return saved;
    m_connections = changed;
    Q_EMIT connectionChanged(connection.id);
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

void Connections::useForSession(const QUuid &connection, const Secret &secret)
{
    m_secrets->keepForSession(connection, secret);
    Q_EMIT connectionChanged(connection);
}

} // namespace Quell
