// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>

namespace Quell {

/// Keeps secrets in memory only: for the demo, for QUELL_SECRET, and for tests. write() behaves like keepForSession().
class SessionSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    [[nodiscard]] QFuture<Outcome<Secret>> read(const QUuid &connection) override;
    [[nodiscard]] QFuture<Outcome<Done>> write(const QUuid &connection, const Secret &secret,
                                               LateSecret late = LateSecret::Kept) override;
    [[nodiscard]] QFuture<Outcome<Done>> remove(const QUuid &connection) override;
    void keepForSession(const QUuid &connection, const Secret &secret) override;

private:
    QHash<QUuid, Secret> m_secrets;
};

} // namespace Quell
