// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "secret.h"

#include <QFuture>
#include <QObject>
#include <QUuid>

namespace Quell {

/// What becomes of a secret that the keyring takes although writing it was answered with trouble, such as a time-out.
enum class LateSecret {
    Kept, ///< it is what the user wanted
    TakenBack, ///< of a connection that did not come about for it: nobody would ever look for it
};

/// Where secrets are kept: the operating system's keyring, or for this session only. GUI thread; answers are always given,
/// within the store's own time-out (TroubleKind::KeyringUnavailable), also when the store is deleted first (Stopped).
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The secret of a connection. NoSecret when the keyring is open and has none; KeyringUnavailable when it is missing,
    /// locked, or does not answer: `said` tells which in a whole sentence. A secret kept for this session comes first.
    [[nodiscard]] virtual QFuture<Outcome<Secret>> read(const QUuid &connection) = 0;

    /// Writes to the keyring, and reads back what was written before it answers.
    [[nodiscard]] virtual QFuture<Outcome<Done>> write(const QUuid &connection, const Secret &secret,
                                                       LateSecret late = LateSecret::Kept) = 0;

    /// Removes the entry and reads back that it is gone. An entry that was not there is no error.
    [[nodiscard]] virtual QFuture<Outcome<Done>> remove(const QUuid &connection) = 0;

    /// Keeps the secret in memory until the program ends; nothing is written anywhere.
    virtual void keepForSession(const QUuid &connection, const Secret &secret) = 0;

Q_SIGNALS:
    /// A keyring job has taken more than a second: it probably asks the user for its password.
    void waitingForKeyring();
    void keyringAnswered();
};

} // namespace Quell
