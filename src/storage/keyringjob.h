// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QObject>
#include <QString>
#include <qt6keychain/keychain.h>

#include <functional>

namespace Quell {

struct KeyringReply
{
    QKeychain::Error error = QKeychain::NoError;
    QString said; ///< the keyring's own words, where it failed
    Secret secret; ///< of a read
};

/// One job of QtKeychain each, for service `quell`. `answer` is called once, unless `context` dies first; the job itself
/// always runs to its end and deletes itself then, because deleting a running job of libsecret crashes. Entries are text:
/// a binary one written over a text reads back as the old text.
void readFromKeyring(const QString &key, QObject *context, std::function<void(const KeyringReply &)> answer);
void writeToKeyring(const QString &key, const Secret &secret, QObject *context,
                    std::function<void(const KeyringReply &)> answer);
/// A locked keyring answers NoError to this and removes nothing.
void removeFromKeyring(const QString &key, QObject *context,
                       std::function<void(const KeyringReply &)> answer);

/// Does QtKeychain speak to KWallet here, if there is one? It needs no library for that.
[[nodiscard]] bool isWalletPreferred();
/// Can what speaks to the keyring be loaded? A job without it fails and does not say why.
[[nodiscard]] bool isKeyringLibraryThere();

} // namespace Quell
