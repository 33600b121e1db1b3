// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>
#include <QUrl>
#include <QUuid>

namespace Quell {

/// A named account on a service: address, way of signing in, its quota. Its secret lies in the keyring under `id`; nothing
/// of it is in here.
struct Connection
{
    QUuid id; ///< also the key of the secret in the keyring
    QString name; ///< unique within a profile, case-insensitively
    QString service; ///< ServiceDescription::id
    QUrl url; ///< no user, password, query or fragment; no trailing slash
    QString signIn; ///< SignIn::id
    QString scheme; ///< of a token: "Bearer" or "Jwt"; empty where the sign-in has no choice
    QString user; ///< empty where the sign-in has none
    int requestsPerMinute = 0; ///< what the user's plan allows; 0: nothing known, no limit of ours
    bool allowHttp = false; ///< the user said yes to unencrypted http to another machine
    QString caFile; ///< PEM certificates trusted in addition to the system's
    /// A secret was put into the keyring once. A keyring that says "no entry" never changes this.
    bool secretExpected = false;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Brings an address that a person typed into the one shape that Connection::url has, or says in one whole sentence
/// (Trouble::said, kind InvalidInput or InsecureAddress) what is wrong with it: no scheme, a user or password in it, a scheme
/// other than http and https, or http to another machine without `allowHttp`. A query or fragment is cut off; a trailing
/// slash too; a path is kept.
[[nodiscard]] Outcome<QUrl> normalizedServerUrl(const QString &typed, bool allowHttp);

/// localhost, 127.0.0.0/8 and [::1].
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace Quell
