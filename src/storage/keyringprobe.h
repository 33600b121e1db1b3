// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Quell {

/// What is known about the keyring without asking it for a secret. Where the operating system has no D-Bus it is Open: there
/// the keyring itself tells locked from absent.
enum class KeyringCondition {
    Open, ///< or a KWallet, which itself tells locked from absent
    Locked, ///< the default collection is: what is not found may lie in it
    Empty, ///< there is no default collection yet; writing asks the user to make one
    Missing, ///< no session bus, or nobody on it who keeps secrets or could be started to
    Unclear, ///< it did not answer
};

/// Asks, over D-Bus, without blocking and without making the keyring prompt. Calls `answer` once, through the event loop,
/// unless `context` dies first. Freedesktop Secret Service API 0.2: ReadAlias of the service, Locked of the collection.
void probeKeyring(QObject *context, std::function<void(KeyringCondition)> answer);

} // namespace Quell
