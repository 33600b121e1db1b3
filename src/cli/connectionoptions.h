// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addconnectioncommand.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace Quell::ConnectionOptions {

/// The options of `connection add`, some of which `connection edit` has as well.
struct All
{
    QCommandLineOption service{QStringLiteral("service"),
                               AddConnectionCommand::tr("Which service: dune or atoti."),
                               QStringLiteral("SERVICE")};
    QCommandLineOption url{
        QStringLiteral("url"),
        AddConnectionCommand::tr("The server's address, where the service has no fixed one."),
        QStringLiteral("URL")};
    QCommandLineOption auth{QStringLiteral("auth"),
                            AddConnectionCommand::tr("The way of signing in: api-key, basic, jwt or token."),
                            QStringLiteral("WAY")};
    QCommandLineOption scheme{QStringLiteral("scheme"),
                              AddConnectionCommand::tr("How a token is announced: Bearer or Jwt."),
                              QStringLiteral("SCHEME")};
    QCommandLineOption user{QStringLiteral("user"), AddConnectionCommand::tr("The user name."),
                            QStringLiteral("NAME")};
    QCommandLineOption ca{QStringLiteral("ca"),
                          AddConnectionCommand::tr("Certificates (PEM) to trust beside the system's."),
                          QStringLiteral("FILE")};
    QCommandLineOption proxy{
        QStringLiteral("proxy"),
        AddConnectionCommand::tr("How the server is reached: system (the computer's settings, the default), "
                                 "none, http://host:port or socks5://host:port."),
        QStringLiteral("PROXY")};
    QCommandLineOption discover{
        QStringLiteral("discover"),
        AddConnectionCommand::tr(
            "Which running executions the window shows by itself, where the service lists "
            "them: own (the default), everyone or nothing."),
        QStringLiteral("WHOSE")};
    QCommandLineOption rpm{QStringLiteral("rpm"),
                           AddConnectionCommand::tr("How many requests a minute your plan allows."),
                           QStringLiteral("N")};
    QCommandLineOption allowHttp{
        QStringLiteral("allow-http"),
        AddConnectionCommand::tr(
            "Accept http:// to another machine, where everyone on the way can read the secret.")};
    QCommandLineOption readOnly{
        QStringLiteral("read-only"),
        AddConnectionCommand::tr("Nothing on this connection is ever cancelled, by nobody.")};
    QCommandLineOption production{
        QStringLiteral("production"),
        AddConnectionCommand::tr("Mark it as production: the window always asks before it cancels there.")};
    QCommandLineOption noKeyring{
        QStringLiteral("no-keyring"),
        AddConnectionCommand::tr(
            "Do not keep the secret, for machines without a keyring: QUELL_SECRET gives it to "
            "each command.")};
};

/// What these options may take, see CommandDescription.
[[nodiscard]] QHash<QString, QStringList> choices();

/// Of --discover and --rpm, which are there; nothing, with the sentence in `usageError`, where the word cannot be used.
[[nodiscard]] std::optional<Discovery> readDiscovery(const QCommandLineParser &words, QString *usageError);
[[nodiscard]] std::optional<int> readRequestsPerMinute(const QCommandLineParser &words, QString *usageError);

/// The absolute path of a file that holds certificates, as far as its first look tells; of no path: none.
[[nodiscard]] Outcome<QString> certificateFile(const QString &path);

} // namespace Quell::ConnectionOptions
