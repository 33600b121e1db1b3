// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connectionstore.h"
#include "connectiontransfer.h"
#include "secretplacement.h"
#include "service.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace Quell {

/// The connections of a profile: checks, tests, adds and removes them, and makes their clients. Window and command line use
/// the same one. GUI thread. Owns neither store; both must outlive it.
class Connections : public QObject
{
    Q_OBJECT
public:
    Connections(QList<Service> services, ConnectionStore *store, SecretStore *secrets,
                QObject *parent = nullptr);
    ~Connections() override;

    /// Reads the store. Its trouble is the store's. From the second time on signals what another process has changed.
    /// A connection of a service that this Quell does not know is kept and shown, but has no client.
    [[nodiscard]] Outcome<Done> load();

    [[nodiscard]] QList<Connection> all() const { return m_connections; }
    [[nodiscard]] std::optional<Connection> find(const QUuid &id) const;
    /// By name, case-insensitively.
    [[nodiscard]] std::optional<Connection> named(const QString &name) const;

    /// The same services, with texts in another language.
    void describeAnew(QList<Service> services) { m_services = std::move(services); }

    [[nodiscard]] QList<ServiceDescription> descriptions() const;
    /// Of a connection's service; an empty one where this Quell does not know the service.
    [[nodiscard]] ServiceDescription descriptionOf(const QUuid &connection) const;
    [[nodiscard]] ServiceDescription description(const QString &service) const;

    /// A draft brought into shape (address normalized, name trimmed, defaults filled in, a new id where it has none), or
    /// InvalidInput/InsecureAddress with a whole sentence: no name, a name in use, a bad address, an unknown sign-in, no user.
    [[nodiscard]] Outcome<Connection> checked(Connection draft) const;

    /// One harmless request with these credentials; nothing is kept.
    [[nodiscard]] QFuture<Outcome<Proof>> test(const Connection &draft, const Secret &secret);
    /// The same with the stored secret.
    [[nodiscard]] QFuture<Outcome<Proof>> test(const QUuid &connection);

    /// Checks the draft, puts the secret where it belongs, then the connection into the store. Nothing of it remains where
    /// any step fails. KeyringUnavailable leaves the caller the choice to call again with ThisSession. A second connection
    /// with a key that another connection of the same service has is refused (InvalidInput), because the quota belongs to
    /// the key.
    [[nodiscard]] QFuture<Outcome<Connection>> add(const Connection &draft, const Secret &secret,
                                                   SecretKeeping keeping);

    /// The settings of these connections for a colleague, in the order in which they are shown; of all where none is named.
    /// JSON without secrets, see connectiontransfer.h.
    [[nodiscard]] QByteArray exported(const QList<QUuid> &connections = {}) const;
    /// What importConnections() would do with each entry; stores nothing, so that a person can be asked first.
    [[nodiscard]] Outcome<QList<ImportedConnection>> plannedImport(const QByteArray &json,
                                                                   bool allowHttp = false) const;
    /// Adds what `exported()` of another profile says, all in one write, and signals connectionAdded for each; no connection
    /// that is there changes. What is added has no secret yet (`Connection::secretExpected` is false): replaceSecret() gives
    /// it one. InvalidInput with a whole sentence where nothing of it can be read, StorageFailed where nothing could be
    /// written; single entries are refused by themselves (ImportedConnection::Fate).
    [[nodiscard]] Outcome<QList<ImportedConnection>> importConnections(const QByteArray &json,
                                                                       bool allowHttp = false);

    /// Removes the connection and its secret. The connection goes even where the keyring cannot be reached, and the answer
    /// then is KeyringUnavailable, so that the user can be told that the entry remains.
    [[nodiscard]] QFuture<Outcome<Done>> remove(const QUuid &connection);

    /// Which new executions appear by themselves from now on; signals connectionChanged. StorageFailed, and nothing changes,
    /// where it could not be written.
    [[nodiscard]] Outcome<Done> setDiscovery(const QUuid &connection, Discovery discovery);

    /// Puts other settings in the place of those of the connection with this id, whose secret stays; checked like a new one's,
    /// and signals connectionChanged. What it gives back is what was stored. Nothing changes where it is trouble.
    [[nodiscard]] Outcome<Connection> change(const Connection &draft);
    /// The order in which connections are shown; those that are not named come last. Signals orderChanged.
    [[nodiscard]] Outcome<Done> reorder(const QList<QUuid> &order);

    /// Why nothing on this connection is cancelled: it is read-only, or switched off. The one rule of it: Canceller asks it
    /// before a request is written down, CancelSender again right before one leaves, and who offers to cancel may ask it as well.
    [[nodiscard]] std::optional<Trouble> cancelRefusal(const QUuid &connection) const;

    /// A client with the stored secret; NoSecret or KeyringUnavailable where there is none to be had.
    [[nodiscard]] QFuture<Outcome<std::shared_ptr<ServiceClient>>> makeClient(const QUuid &connection);

    /// Puts another secret in the place of a connection's; the same is refused as by add(), and KeyringUnavailable leaves the
    /// same choice. Signals connectionChanged.
    [[nodiscard]] QFuture<Outcome<Done>> replaceSecret(const QUuid &connection, const Secret &secret,
                                                       SecretKeeping keeping);

    [[nodiscard]] SecretStore *secrets() const { return m_secrets; }

    /// Another process has written down what became of its executions.
    enum class RemovedBy { ThisProcess, AnotherProcess };

Q_SIGNALS:
    void connectionAdded(const QUuid &connection);
    /// Its settings or its secret are others now: a client made before is out of date.
    void connectionChanged(const QUuid &connection);
    void connectionRemoved(const QUuid &connection, Quell::Connections::RemovedBy by);
    void orderChanged();

private:
    [[nodiscard]] Outcome<Connection> shaped(const Connection &draft) const;
    [[nodiscard]] Outcome<std::shared_ptr<ServiceClient>> clientFor(const Connection &connection,
                                                                    const Secret &secret) const;
    [[nodiscard]] QFuture<Outcome<Proof>> prove(const Connection &connection, const Secret &secret);
    [[nodiscard]] SecretPlacement::Placing placing(const Connection &connection, const Secret &secret,
                                                   SecretKeeping keeping) const;
    [[nodiscard]] Outcome<Connection> saveNew(const Connection &connection);
    [[nodiscard]] Outcome<Done> expectSecret(const QUuid &connection);
    void takeOver(const QList<Connection> &stored);
    /// keep(), and signals.
    [[nodiscard]] Outcome<Done> replace(const Connection &connection);
    [[nodiscard]] Outcome<Done> keep(const Connection &connection);

    QList<Service> m_services;
    ConnectionStore *m_store;
    SecretStore *m_secrets;
    SecretPlacement m_placement;
    QList<Connection> m_connections;
    bool m_loaded = false;
};

} // namespace Quell
