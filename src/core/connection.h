// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>
#include <QUrl>
#include <QUuid>

#include <optional>

namespace Quell {

/// Which executions appear by themselves where a service lists what runs.
enum class Discovery {
    Own, ///< the user's; everybody's where the connection has no user name to tell by
    Everyone,
    Nothing, ///< only what was tracked
};

/// The word of the files and the command line: "own", "everyone", "nothing".
[[nodiscard]] QString toWord(Discovery discovery);
[[nodiscard]] std::optional<Discovery> discoveryFromWord(QStringView word);

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
    Discovery discovery = Discovery::Own;
    bool allowHttp = false; ///< the user said yes to unencrypted http to another machine
    bool readOnly = false; ///< nothing on it is ever cancelled, whoever asks
    bool production = false; ///< marked as such, and cancelling always asks
    bool switchedOff = false; ///< kept, but nothing is asked of it
    /// How the server is reached: empty: as the computer's settings say; "none": directly; else the proxy's address in the one
    /// shape that normalizedProxy() makes. Loopback is never reached through a proxy.
    QString proxy;
    QString caFile; ///< PEM certificates trusted in addition to the system's
    /// A secret was put into the keyring once. A keyring that says "no entry" never changes this.
    bool secretExpected = false;
    /// Another one with each secret that took the place of one in the keyring: by it another process sees that its client is out
    /// of date. Null where none has.
    QUuid secretEdition;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Brings an address that a person typed into the one shape that Connection::url has, or says in one whole sentence
/// (Trouble::said, kind InvalidInput or InsecureAddress) what is wrong with it: no scheme, a user or password in it, a scheme
/// other than http and https, or http to another machine without `allowHttp`. A query or fragment is cut off; a trailing
/// slash too; a path is kept.
[[nodiscard]] Outcome<QUrl> normalizedServerUrl(const QString &typed, bool allowHttp);

/// What a person said about a proxy, brought into the shape of Connection::proxy: "system" (or nothing), "none", or
/// "http://host:port" or "socks5://host:port". InvalidInput with a whole sentence that does not repeat what was typed: for
/// another scheme, a missing port, or a user or password in it, which would be a secret in a file.
[[nodiscard]] Outcome<QString> normalizedProxy(const QString &typed);

/// The same scheme, host and port, whatever the path.
[[nodiscard]] bool isSameMachine(const QUrl &one, const QUrl &other);

/// localhost, 127.0.0.0/8 and [::1].
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace Quell
