// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections.h"

#include "promisedanswer.h"
#include "whenanswered.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Quell {

namespace {

constexpr qsizetype longestName = 100;
constexpr int mostRequestsPerMinute = 1'000'000;

Trouble invalid(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<Connection> findIn(const QList<Connection> &connections, const QUuid &id)
{
    const auto found = std::ranges::find(connections, id, &Connection::id);
    return found == connections.cend() ? std::nullopt : std::optional(*found);
}

/// Where a service's quota belongs to the key, two connections with one key would each believe to have all of it.
bool hasQuotaByKey(const ServiceDescription &description)
{
    return !description.plans.isEmpty();
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
}

std::optional<Connection> Connections::find(const QUuid &id) const
{
    return findIn(m_connections, id);
}

std::optional<Connection> Connections::named(const QString &name) const
{
    const auto found = std::ranges::find_if(m_connections, [&name](const Connection &connection) {
        return isSameName(connection.name, name.trimmed());
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
    if (const auto trouble = checkName(draft))
        return *trouble;
    Outcome<Connection> outcome = shaped(std::move(draft));
    if (!outcome.ok() || !outcome.value().id.isNull())
        return outcome;
    Connection connection = outcome.value();
    connection.id = QUuid::createUuid();
    return connection;
}

std::optional<Trouble> Connections::checkName(const Connection &draft) const
{
    if (draft.name.isEmpty())
        return invalid(tr("Give the connection a name."));
    if (draft.name.size() > longestName)
        return invalid(tr("The name is longer than %1 characters. Choose a shorter one.").arg(longestName));
    if (std::ranges::any_of(draft.name, [](QChar character) { return !character.isPrint(); }))
        return invalid(tr("The name contains a character that cannot be shown. Choose another one."));
    const auto other = named(draft.name);
    if (other && other->id != draft.id)
        return invalid(tr("There is already a connection named %1. Choose another name.").arg(other->name));
    return std::nullopt;
}

/// Everything but the name.
Outcome<Connection> Connections::shaped(Connection draft) const
{
    const Service *service = findService(m_services, draft.service);
    if (!service) {
        return invalid(
            tr("This Quell does not know the service \"%1\". A newer one may.").arg(draft.service.left(50)));
    }
    const ServiceDescription &description = service->description;

    const bool noAddress = draft.url.isEmpty() && draft.url.errorString().isEmpty();
    const QString address = noAddress ? description.defaultUrl
        : draft.url.isValid()         ? draft.url.toString(QUrl::FullyEncoded)
                                      : QStringLiteral("https://");
    const Outcome<QUrl> url = normalizedServerUrl(address, draft.allowHttp);
    if (!url.ok())
        return url.trouble();
    draft.url = url.value();

    const auto signIn = draft.signIn.isEmpty()
        ? description.signIns.cbegin()
        : std::ranges::find(description.signIns, draft.signIn, &SignIn::id);
    if (signIn == description.signIns.cend()) {
        return invalid(tr("%1 has no way of signing in that is called \"%2\".")
                           .arg(description.name, draft.signIn.left(50)));
    }
    draft.signIn = signIn->id;
    draft.user = draft.user.trimmed();
    if (signIn->needsUser && draft.user.isEmpty())
        return invalid(tr("Enter the user name."));
    // Where executions have owners, a name beside a token says whose are looked for.
    if (!signIn->needsUser && !description.hasOwners)
        draft.user.clear();

    const auto scheme = std::ranges::find_if(signIn->schemes, [&draft](const QString &known) {
        return known.compare(draft.scheme, Qt::CaseInsensitive) == 0;
    });
    if (signIn->schemes.isEmpty())
        draft.scheme.clear();
    else if (draft.scheme.isEmpty())
        draft.scheme = signIn->schemes.first();
    else if (scheme != signIn->schemes.cend())
        draft.scheme = *scheme;
    else
        return invalid(tr("The scheme of the token needs to be one of these: %1.")
                           .arg(signIn->schemes.join(QStringLiteral(", "))));

    if (draft.requestsPerMinute < 0 || draft.requestsPerMinute > mostRequestsPerMinute)
        return invalid(tr("The requests per minute need to be a number between 0 and %L1; 0 sets no limit.")
                           .arg(mostRequestsPerMinute));
    if (draft.requestsPerMinute == 0)
        draft.requestsPerMinute = description.defaultRequestsPerMinute;

    if (!draft.caFile.isEmpty()) {
        const QFileInfo file(draft.caFile);
        if (!file.isFile() || !file.isReadable())
            return invalid(tr("The file with the certificates cannot be read: %1.").arg(draft.caFile));
        draft.caFile = file.absoluteFilePath();
    }
    return draft;
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
    if (hasQuotaByKey(description(adding->connection.service))) {
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
    if (const auto trouble = checkName(adding->connection)) {
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
