// SPDX-License-Identifier: GPL-3.0-or-later
#include "addconnectioncommand.h"

#include "connectionoptions.h"
#include "shellword.h"
#include "standardinput.h"
#include "whenanswered.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

namespace {

Trouble invalidOption(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

} // namespace

CommandDescription AddConnectionCommand::description()
{
    const ConnectionOptions::All options;
    return {
        .name = QStringLiteral("connection add"),
        .arguments = QStringLiteral("NAME --service dune|atoti"),
        .summary = tr("Add a connection; its secret is read from standard input."),
        .details =
            tr("The secret (key, password or token) is typed without echo on a terminal, or piped in; it is "
               "kept in the keyring."),
        .restores = false,
        .options = {options.service, options.url, options.auth, options.scheme, options.user, options.ca,
                    options.proxy, options.discover, options.rpm, options.allowHttp, options.readOnly,
                    options.production, options.noKeyring},
        .choices = ConnectionOptions::choices(),
        .make = [](const QCommandLineParser &words) -> MadeCommand {
            const ConnectionOptions::All known;
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
            QString usageError;
            if (words.isSet(known.discover))
                said.discovery =
                    ConnectionOptions::readDiscovery(words, &usageError).value_or(Discovery::Own);
            if (words.isSet(known.rpm))
                said.requestsPerMinute = ConnectionOptions::readRequestsPerMinute(words, &usageError);
            if (!usageError.isEmpty())
                return {.usageError = usageError};
            return {.command = std::make_unique<AddConnectionCommand>(std::move(said))};
        },
    };
}

AddConnectionCommand::AddConnectionCommand(Words words) : m_words(std::move(words)) { }

void AddConnectionCommand::interrupt(ExitStatus)
{
    sayKeyringIsWaitedFor();
}

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
    const Outcome<QString> caFile = ConnectionOptions::certificateFile(m_words.caFile);
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
    output().say(m_words.noKeyring
                     ? tr("Added. Its secret was not kept: give it in QUELL_SECRET with -c %1.")
                           .arg(shellWord(connection.name))
                     : tr("Added; its secret is in the keyring. Try it with: quell-cli connection test %1")
                           .arg(shellWord(connection.name)));
    finish(ExitStatus::Done);
}

} // namespace Quell

#include "moc_addconnectioncommand.cpp"
