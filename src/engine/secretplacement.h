// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "outcome.h"
#include "secret.h"
#include "secretstore.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace Quell {

/// Where the secret of a connection is kept.
enum class SecretKeeping {
    Keyring,
    ThisSession, ///< in memory until the program ends; only by the user's choice
};

/// Puts secrets where they belong. GUI thread.
class SecretPlacement : public QObject
{
    Q_OBJECT
public:
    explicit SecretPlacement(SecretStore *secrets, QObject *parent = nullptr);

    struct Placing
    {
        QUuid connection;
        Secret secret;
        SecretKeeping keeping = SecretKeeping::Keyring;
        LateSecret late = LateSecret::Kept;
        QString serviceName; ///< for the sentence below
        /// Those that may not have the same secret, because the quota belongs to it.
        QList<Connection> others;
    };

    /// InvalidInput, with a sentence, where one of the others has this secret; KeyringUnavailable where the keyring took
    /// nothing, which leaves the choice to ask again with ThisSession; else what became of writing. A keyring that cannot be
    /// read tells nothing about the others.
    [[nodiscard]] QFuture<Outcome<Done>> place(const Placing &placing);

private:
    struct Errand;

    void compareWithOthers(const std::shared_ptr<Errand> &errand);
    void put(const std::shared_ptr<Errand> &errand);

    SecretStore *m_secrets;
};

} // namespace Quell
