// SPDX-License-Identifier: GPL-3.0-or-later
#include "addconnectioncommand.h"

#include "standardinput.h"
#include "whenanswered.h"
#include "wording.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Quell {

namespace {

constexpr int mostRequestsPerMinute = 100'000;

Trouble invalidOption(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

struct AddOptions
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

/// The absolute path of a file that holds certificates, as far as its first look tells.
Outcome<QString> certificateFile(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalidOption(AddConnectionCommand::tr("The certificates in %1 cannot be read: %2.")
                                 .arg(path, file.errorString()));
    if (!file.read(4 * 1024 * 1024).contains("-----BEGIN CERTIFICATE-----"))
        return invalidOption(AddConnectionCommand::tr("%1 holds no certificate in PEM form.").arg(path));
    return QFileInfo(path).absoluteFilePath();
}

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

} // namespace

CommandDescription AddConnectionCommand::description()
{
    const AddOptions options;
    return {
        .name = QStringLiteral("connection add"),
        .arguments = QStringLiteral("NAME --service dune|atoti"),
        .summary = tr("Add a connection; its secret is read from standard input."),
        .details =
            tr("The secret (key, password or token) is typed without echo on a terminal, or piped in; it is "
               "kept in the keyring."),
        .options = {options.service, options.url, options.auth, options.scheme, options.user, options.ca,
                    options.proxy, options.discover, options.rpm, options.allowHttp, options.readOnly,
                    options.production, options.noKeyring},
        .make = [](const QCommandLineParser &words) -> MadeCommand {
            const AddOptions known;
            if (words.positionalArguments().size() != 1)
                return {.usageError =
                            tr("Give the connection one name; the secret comes from standard input.")};
            if (!words.isSet(known.service))
                return {.usageError = tr("Say which service with --service dune or --service atoti.")};
            Words said{.name = words.positionalArguments().constFirst(),
                       .service = words.value(known.service),
                       .url = words.value(known.url),
                       .signIn = words.value(known.auth),
                       .scheme = words.value(known.scheme),
                       .user = words.value(known.user),
                       .proxy = words.value(known.proxy),
                       .caFile = words.value(known.ca),
                       .allowHttp = words.isSet(known.allowHttp),
                       .readOnly = words.isSet(known.readOnly),
                       .production = words.isSet(known.production),
                       .noKeyring = words.isSet(known.noKeyring)};
            if (words.isSet(known.discover)) {
                const auto discovery = discoveryFromWord(words.value(known.discover));
                if (!discovery)
                    return {.usageError = tr("--discover is own, everyone or nothing.")};
                said.discovery = *discovery;
            }
            if (words.isSet(known.rpm)) {
                bool isNumber = false;
                said.requestsPerMinute = words.value(known.rpm).toInt(&isNumber);
                if (!isNumber || *said.requestsPerMinute < 1
                    || *said.requestsPerMinute > mostRequestsPerMinute)
                    return {.usageError =
                                tr("--rpm needs a whole number from 1 to %1.").arg(mostRequestsPerMinute)};
            }
            return {.command = std::make_unique<AddConnectionCommand>(std::move(said))};
        },
    };
}

AddConnectionCommand::AddConnectionCommand(Words words) : m_words(std::move(words)) { }

void AddConnectionCommand::run()
{
    const Outcome<Connection> typed = draft();
    const Outcome<Connection> checked =
        typed.ok() ? workspace().connections()->checked(typed.value()) : typed;
    if (!checked.ok()) {
        reject(checked.trouble());
        return;
    }
    const ServiceDescription service = workspace().connections()->description(m_words.service);
    const auto signIn = std::ranges::find(service.signIns, checked.value().signIn, &SignIn::id);
    const Outcome<Secret> secret = StandardInput::readSecret(tr("%1 (not shown): ").arg(signIn->secretLabel));
    if (!secret.ok()) {
        reject(secret.trouble());
        return;
    }
    add(checked.value(), secret.value());
}

Outcome<Connection> AddConnectionCommand::draft() const
{
    const Connections *connections = workspace().connections();
    const ServiceDescription service = connections->description(m_words.service);
    if (service.id.isEmpty()) {
        QStringList known;
        for (const ServiceDescription &description : connections->descriptions())
            known.append(description.id);
        return invalidOption(
            tr("There is no service “%1”. These there are: %2.").arg(m_words.service, listed(known)));
    }
    const QString signInWord = m_words.signIn.isEmpty() ? service.signIns.constFirst().id : m_words.signIn;
    const auto signIn = std::ranges::find(service.signIns, signInWord, &SignIn::id);
    if (signIn == service.signIns.cend()) {
        QStringList known;
        for (const SignIn &way : service.signIns)
            known.append(way.id);
        return invalidOption(tr("%1 has no sign-in “%2”. Use --auth with one of: %3.")
                                 .arg(service.name, signInWord, listed(known)));
    }
    if (!m_words.scheme.isEmpty() && signIn->schemes.isEmpty())
        return invalidOption(tr("--scheme is for a sign-in with a token; leave it out."));
    if (signIn->needsUser && m_words.user.isEmpty())
        return invalidOption(tr("This sign-in needs a user name: add --user NAME."));
    const QString typedUrl = m_words.url.isEmpty() ? service.defaultUrl : m_words.url;
    if (typedUrl.isEmpty())
        return invalidOption(tr("%1 has no fixed address: add --url, for example --url %2")
                                 .arg(service.name, service.exampleUrl));
    const Outcome<QUrl> url = normalizedServerUrl(typedUrl, m_words.allowHttp);
    if (!url.ok())
        return url.trouble();
    const Outcome<QString> caFile = certificateFile(m_words.caFile);
    if (!caFile.ok())
        return caFile.trouble();
    return Connection{
        .name = m_words.name,
        .service = service.id,
        .url = url.value(),
        .signIn = signIn->id,
        .scheme = m_words.scheme,
        .user = m_words.user,
        .requestsPerMinute = m_words.requestsPerMinute.value_or(0),
        .discovery = m_words.discovery,
        .allowHttp = m_words.allowHttp,
        .readOnly = m_words.readOnly,
        .production = m_words.production,
        .proxy = m_words.proxy,
        .caFile = caFile.value(),
    };
}

void AddConnectionCommand::add(const Connection &draft, const Secret &secret)
{
    const SecretKeeping keeping = m_words.noKeyring ? SecretKeeping::ThisSession : SecretKeeping::Keyring;
    whenAnswered(workspace().connections()->add(draft, secret, keeping), this,
                 [this](const Outcome<Connection> &added) {
                     if (added.ok())
                         tellAdded(added.value());
                     else
                         reject(added.trouble());
                 });
}

void AddConnectionCommand::reject(const Trouble &trouble)
{
    QString sentence = troubleText(trouble, m_words.name);
    if (trouble.kind == TroubleKind::InsecureAddress)
        sentence = tr("%1 If you accept that, add --allow-http.").arg(trouble.said);
    if (trouble.kind == TroubleKind::KeyringUnavailable) {
        sentence = tr("%1 Nothing was stored. On a machine without a keyring add --no-keyring: the "
                      "connection is kept "
                      "without its secret, which QUELL_SECRET gives to each command that names it with -c.")
                       .arg(sentence);
    }
    output().complain(sentence);
    finish(statusOf(trouble.kind));
}

void AddConnectionCommand::tellAdded(const Connection &connection)
{
    output().showConnections({ConnectionRow{.connection = connection}});
    output().say(
        m_words.noKeyring
            ? tr("Added. Its secret was not kept: give it in QUELL_SECRET with -c %1.").arg(connection.name)
            : tr("Added; its secret is in the keyring. Try it with: quell-cli connection test %1")
                  .arg(connection.name));
    finish(ExitStatus::Done);
}

} // namespace Quell
