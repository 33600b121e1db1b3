// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>

namespace Quell {

/// The operating system's keyring through QtKeychain: service `quell`, key = the connection's UUID.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Outcome<Secret>> read(const QUuid &connection) override;
    [[nodiscard]] QFuture<Outcome<Done>> write(const QUuid &connection, const Secret &secret) override;
    [[nodiscard]] QFuture<Outcome<Done>> remove(const QUuid &connection) override;
    void keepForSession(const QUuid &connection, const Secret &secret) override;

private:
    QHash<QUuid, Secret> m_session;
};

} // namespace Quell
