// SPDX-License-Identifier: GPL-3.0-or-later
#include "editconnectioncommand.h"

#include "connectionoptions.h"
#include "shellword.h"
#include "standardinput.h"
#include "whenanswered.h"
#include "wording.h"

#include <algorithm>

namespace Quell {

namespace {

struct EditOptions : ConnectionOptions::All
{
    QCommandLineOption name{QStringLiteral("name"), EditConnectionCommand::tr("Another name for it."),
                            QStringLiteral("NAME")};
    QCommandLineOption noAllowHttp{
        QStringLiteral("no-allow-http"),
        EditConnectionCommand::tr("Take back the consent to http:// to another machine.")};
    QCommandLineOption noReadOnly{QStringLiteral("no-read-only"),
                                  EditConnectionCommand::tr("Executions on it may be cancelled again.")};
    QCommandLineOption noProduction{QStringLiteral("no-production"),
                                    EditConnectionCommand::tr("Take the mark of production away.")};
    QCommandLineOption switchOff{QStringLiteral("switch-off"),
                                 EditConnectionCommand::tr("Keep it, but ask nothing of it.")};
    QCommandLineOption switchOn{QStringLiteral("switch-on"), EditConnectionCommand::tr("Ask it again.")};
};

std::optional<QString> valueOf(const QCommandLineParser &words, const QCommandLineOption &option)
{
    return words.isSet(option) ? std::optional(words.value(option)) : std::nullopt;
}

/// Of an option and its contrary; both at once are an error.
std::optional<bool> switchOf(const QCommandLineParser &words, const QCommandLineOption &yes,
                             const QCommandLineOption &no, QString *usageError)
{
    if (words.isSet(yes) && words.isSet(no)) {
        *usageError = EditConnectionCommand::tr("--%1 and --%2 contradict each other.")
                          .arg(yes.names().constFirst(), no.names().constFirst());
    }
    if (words.isSet(yes) || words.isSet(no))
        return words.isSet(yes);
    return std::nullopt;
}

/// Which connection, of a command whose first argument names it.
bool namesOneConnection(const QCommandLineParser &words)
{
    const qsizetype count = words.positionalArguments().size();
    return count == 1 || (count == 0 && words.isSet(QStringLiteral("c")));
}

MadeCommand makeEdit(const QCommandLineParser &parser)
{
    const EditOptions options;
    if (!namesOneConnection(parser))
        return {.usageError = EditConnectionCommand::tr("Name one connection.")};
    QString usageError;
    EditConnectionCommand::Words words{
        .name = valueOf(parser, options.name),
        .url = valueOf(parser, options.url),
        .user = valueOf(parser, options.user),
        .proxy = valueOf(parser, options.proxy),
        .caFile = valueOf(parser, options.ca),
        .allowHttp = switchOf(parser, options.allowHttp, options.noAllowHttp, &usageError),
        .readOnly = switchOf(parser, options.readOnly, options.noReadOnly, &usageError),
        .production = switchOf(parser, options.production, options.noProduction, &usageError),
        .switchedOff = switchOf(parser, options.switchOff, options.switchOn, &usageError),
    };
    if (parser.isSet(options.discover))
        words.discovery = ConnectionOptions::readDiscovery(parser, &usageError);
    if (parser.isSet(options.rpm))
        words.requestsPerMinute = ConnectionOptions::readRequestsPerMinute(parser, &usageError);
    const QStringList given = parser.optionNames();
    const bool changes = std::ranges::any_of(given, [](const QString &option) {
        return option != u"c" && option != u"connection" && option != u"profile" && option != u"json";
    });
    if (usageError.isEmpty() && !changes)
        usageError = EditConnectionCommand::tr("Say what is to be different.");
    if (!usageError.isEmpty())
        return {.usageError = usageError};
    return {.command = std::make_unique<EditConnectionCommand>(std::move(words))};
}

} // namespace

CommandDescription EditConnectionCommand::description()
{
    const EditOptions options;
    return {
        .name = QStringLiteral("connection edit"),
        .arguments = QStringLiteral("NAME"),
        .summary = tr("Change the settings of a connection; its secret stays."),
        .details = tr("Only what is named changes. connection secret NAME changes the secret; another way of "
                      "signing in needs another connection."),
        .naming = CommandDescription::Naming::FirstArgument,
        .takesSecret = false,
        .restores = false,
        .options = {options.name, options.url, options.user, options.ca, options.proxy, options.discover,
                    options.rpm, options.allowHttp, options.noAllowHttp, options.readOnly, options.noReadOnly,
                    options.production, options.noProduction, options.switchOff, options.switchOn},
        .make = makeEdit};
}

EditConnectionCommand::EditConnectionCommand(Words words) : m_words(std::move(words)) { }

void EditConnectionCommand::run()
{
    const Outcome<Connection> draft = changed(*connection());
    const Outcome<Connection> stored = draft.ok() ? workspace().connections()->change(draft.value()) : draft;
    if (!stored.ok()) {
        const Trouble &trouble = stored.trouble();
        const QString sentence = trouble.kind == TroubleKind::InsecureAddress
            ? tr("%1 If you accept that, add --allow-http.").arg(trouble.said)
            : troubleText(trouble, connection()->name);
        output().complain(sentence);
        finish(statusOf(trouble.kind));
        return;
    }
    output().showConnections({ConnectionRow{.connection = stored.value()}});
    output().say(stored.value() == *connection() ? tr("Nothing is different from before.") : tr("Changed."));
    finish(ExitStatus::Done);
}

Outcome<Connection> EditConnectionCommand::changed(Connection connection) const
{
    const auto take = [](auto &setting, const auto &said) {
        if (said)
            setting = *said;
    };
    take(connection.name, m_words.name);
    take(connection.user, m_words.user);
    take(connection.proxy, m_words.proxy);
    take(connection.discovery, m_words.discovery);
    take(connection.requestsPerMinute, m_words.requestsPerMinute);
    take(connection.allowHttp, m_words.allowHttp);
    take(connection.readOnly, m_words.readOnly);
    take(connection.production, m_words.production);
    take(connection.switchedOff, m_words.switchedOff);
    if (m_words.url) {
        Outcome<QUrl> url = normalizedServerUrl(*m_words.url, true);
        // The yes was to http to that one machine.
        if (url.ok() && (url.value().scheme() != u"http" || !isSameMachine(url.value(), connection.url)))
            connection.allowHttp = m_words.allowHttp.value_or(false);
        url = normalizedServerUrl(*m_words.url, connection.allowHttp);
        if (!url.ok())
            return url.trouble();
        connection.url = url.value();
    }
    if (m_words.caFile) {
        const Outcome<QString> caFile = ConnectionOptions::certificateFile(*m_words.caFile);
        if (!caFile.ok())
            return caFile.trouble();
        connection.caFile = caFile.value();
    }
    return connection;
}

CommandDescription ReplaceSecretCommand::description()
{
    return {.name = QStringLiteral("connection secret"),
            .arguments = QStringLiteral("NAME"),
            .summary = tr("Give a connection its secret, or another one, from standard input."),
            .details = tr(
                "The secret (key, password or token) is typed without echo on a terminal, or piped in; it is "
                "kept in the keyring. connection test NAME says whether it is accepted."),
            .naming = CommandDescription::Naming::FirstArgument,
            .takesSecret = false,
            .restores = false,
            .make = [](const QCommandLineParser &words) -> MadeCommand {
                if (!namesOneConnection(words))
                    return {.usageError = tr("Name one connection; the secret comes from standard input.")};
                return {.command = std::make_unique<ReplaceSecretCommand>()};
            }};
}

void ReplaceSecretCommand::run()
{
    const Connection changed = *connection();
    const ServiceDescription service = workspace().connections()->description(changed.service);
    const auto signIn = std::ranges::find(service.signIns, changed.signIn, &SignIn::id);
    const QString label = signIn == service.signIns.cend() ? tr("Secret") : signIn->secretLabel;
    const Outcome<Secret> secret = StandardInput::readSecret(tr("%1 (not shown): ").arg(label));
    if (!secret.ok()) {
        output().complain(troubleText(secret.trouble(), changed.name));
        finish(statusOf(secret.trouble().kind));
        return;
    }
    whenAnswered(
        workspace().connections()->replaceSecret(changed.id, secret.value(), SecretKeeping::Keyring), this,
        [this, changed](const Outcome<Done> &replaced) {
            if (!replaced.ok()) {
                output().complain(
                    tr("%1 The secret was not kept.").arg(troubleText(replaced.trouble(), changed.name)));
                finish(statusOf(replaced.trouble().kind));
                return;
            }
            output().say(tr("Its secret is in the keyring. Try it with: quell-cli connection test %1")
                             .arg(shellWord(changed.name)));
            finish(ExitStatus::Done);
        });
}

void ReplaceSecretCommand::interrupt(ExitStatus)
{
    sayKeyringIsWaitedFor();
}

} // namespace Quell

#include "moc_editconnectioncommand.cpp"
