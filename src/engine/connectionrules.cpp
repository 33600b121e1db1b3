// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionrules.h"

#include "wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Quell {

namespace {

constexpr qsizetype longestName = 100;
constexpr int mostRequestsPerMinute = 1'000'000;

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Quell::ConnectionRules)
};

Trouble unusable(const QString &sentence)
{
    return Trouble{.kind = TroubleKind::InvalidInput, .said = sentence};
}

using Verdict = std::optional<Trouble>;

Verdict shapeAddress(Connection &draft, const ServiceDescription &description)
{
    QString typed = draft.url.toString(QUrl::FullyEncoded);
    // What QUrl could not make sense of, it does not give back.
    if (!draft.url.isValid())
        typed = draft.url.errorString().isEmpty() ? description.defaultUrl : QStringLiteral("https://");
    const Outcome<QUrl> url = normalizedServerUrl(typed, draft.allowHttp);
    if (!url.ok())
        return url.trouble();
    draft.url = url.value();
    return std::nullopt;
}

Verdict shapeScheme(Connection &draft, const QStringList &schemes)
{
    if (schemes.isEmpty()) {
        draft.scheme.clear();
        return std::nullopt;
    }
    if (draft.scheme.isEmpty())
        draft.scheme = schemes.first();
    const auto scheme = std::ranges::find_if(schemes, [&draft](const QString &known) {
        return known.compare(draft.scheme, Qt::CaseInsensitive) == 0;
    });
    if (scheme == schemes.cend()) {
        return unusable(Rules::tr("The scheme of the token needs to be one of these: %1.")
                            .arg(schemes.join(QStringLiteral(", "))));
    }
    draft.scheme = *scheme;
    return std::nullopt;
}

Verdict shapeSignIn(Connection &draft, const ServiceDescription &description)
{
    const QList<SignIn> &known = description.signIns;
    const auto signIn =
        draft.signIn.isEmpty() ? known.cbegin() : std::ranges::find(known, draft.signIn, &SignIn::id);
    if (signIn == known.cend()) {
        return unusable(Rules::tr("%1 has no way of signing in that is called \"%2\".")
                            .arg(description.name, onOneLine(draft.signIn, 50)));
    }
    draft.signIn = signIn->id;
    draft.user = draft.user.trimmed();
    if (signIn->needsUser && draft.user.isEmpty())
        return unusable(Rules::tr("Enter the user name."));
    // Where executions have owners, a name beside a token says whose are looked for.
    if (!signIn->needsUser && !description.hasOwners)
        draft.user.clear();
    return shapeScheme(draft, signIn->schemes);
}

Verdict shapeQuota(Connection &draft, const ServiceDescription &description)
{
    if (draft.requestsPerMinute < 0 || draft.requestsPerMinute > mostRequestsPerMinute) {
        return unusable(
            Rules::tr("The requests per minute need to be a number between 0 and %L1; 0 sets no limit.")
                .arg(mostRequestsPerMinute));
    }
    if (draft.requestsPerMinute == 0)
        draft.requestsPerMinute = description.defaultRequestsPerMinute;
    return std::nullopt;
}

Verdict shapeCaFile(Connection &draft, const ServiceDescription &)
{
    if (draft.caFile.isEmpty())
        return std::nullopt;
    // A name with a zero in it is nobody's, and Qt would warn of it.
    const QFileInfo file(draft.caFile.contains(QChar::Null) ? QString() : draft.caFile);
    if (!file.isFile() || !file.isReadable())
        return unusable(
            Rules::tr("The file with the certificates cannot be read: %1.").arg(onOneLine(draft.caFile)));
    draft.caFile = file.absoluteFilePath();
    return std::nullopt;
}

Verdict shapeProxy(Connection &draft, const ServiceDescription &)
{
    const Outcome<QString> proxy = normalizedProxy(draft.proxy);
    if (!proxy.ok())
        return proxy.trouble();
    draft.proxy = proxy.value();
    return std::nullopt;
}

bool canBeShown(const QString &text)
{
    return std::ranges::all_of(text.toUcs4(), [](uint character) { return QChar::isPrint(character); });
}

} // namespace

Outcome<Connection> ConnectionRules::shaped(Connection draft, const ServiceDescription &description)
{
    for (const auto &shape : {shapeAddress, shapeSignIn, shapeQuota, shapeProxy, shapeCaFile}) {
        if (const Verdict trouble = shape(draft, description))
            return *trouble;
    }
    return draft;
}

std::optional<Trouble> ConnectionRules::nameTrouble(const Connection &draft, const QList<Connection> &others)
{
    if (draft.name.isEmpty())
        return unusable(Rules::tr("Give the connection a name."));
    if (draft.name.size() > longestName)
        return unusable(
            Rules::tr("The name is longer than %1 characters. Choose a shorter one.").arg(longestName));
    if (!canBeShown(draft.name))
        return unusable(Rules::tr("The name contains a character that cannot be shown. Choose another one."));
    const auto other = std::ranges::find_if(others, [&draft](const Connection &connection) {
        return connection.id != draft.id && isSameName(connection.name, draft.name);
    });
    if (other != others.cend())
        return unusable(
            Rules::tr("There is already a connection named %1. Choose another name.").arg(other->name));
    return std::nullopt;
}

bool ConnectionRules::isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool ConnectionRules::hasQuotaByKey(const ServiceDescription &description)
{
    return !description.plans.isEmpty();
}

} // namespace Quell
