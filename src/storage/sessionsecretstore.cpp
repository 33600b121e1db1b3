// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionsecretstore.h"

namespace Quell {

QFuture<Outcome<Secret>> SessionSecretStore::read(const QUuid &connection)
{
    const auto found = m_secrets.constFind(connection);
    if (found == m_secrets.cend())
        return answered<Secret>(Trouble{.kind = TroubleKind::NoSecret});
    return answered<Secret>(*found);
}

QFuture<Outcome<Done>> SessionSecretStore::write(const QUuid &connection, const Secret &secret, LateSecret)
{
    keepForSession(connection, secret);
    return answered<Done>(Done{});
}

QFuture<Outcome<Done>> SessionSecretStore::remove(const QUuid &connection)
{
    m_secrets.remove(connection);
    return answered<Done>(Done{});
}

void SessionSecretStore::keepForSession(const QUuid &connection, const Secret &secret)
{
    m_secrets.insert(connection, secret);
}

} // namespace Quell

#include "moc_sessionsecretstore.cpp"
