// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotiservice.h"

#include "atoticlient.h"
#include "atotiid.h"
#include "atotisession.h"
#include "curlcommand.h"

#include <QCoreApplication>

namespace Quell {

namespace {

struct AtotiText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Atoti)
};

QList<SignIn> signIns()
{
    return {
        {.id = QStringLiteral("basic"),
         .label = AtotiText::tr("User and password"),
         .secretLabel = AtotiText::tr("Password"),
         .needsUser = true},
        {.id = QStringLiteral("jwt"),
         .label = AtotiText::tr("User and password, exchanged for a JWT"),
         .secretLabel = AtotiText::tr("Password"),
         .needsUser = true},
        {.id = QStringLiteral("token"),
         .label = AtotiText::tr("Token"),
         .secretLabel = AtotiText::tr("Token"),
         .schemes = {QStringLiteral("Bearer"), QStringLiteral("Jwt")}},
    };
}

QString atotiCurlCommand(const Connection &connection, const QString &id)
{
    if (!AtotiId::isId(id))
        return {};
    QUrl url = AtotiSession::baseUrl(connection.url);
    url.setPath(url.path() + QStringLiteral("/activeviam/query-history/rest/v1/query/%1").arg(id));
    if (connection.signIn == u"token") {
        const QString scheme = connection.scheme.isEmpty() ? QStringLiteral("Bearer") : connection.scheme;
        return curlCommand(
            url, {QStringLiteral("--header"), QStringLiteral("Authorization: %1 YOUR_TOKEN").arg(scheme)});
    }
    // curl asks for the password by itself.
    return curlCommand(url, {QStringLiteral("--user"), connection.user});
}

ServiceDescription describeAtoti()
{
    ServiceDescription atoti;
    atoti.id = QStringLiteral("atoti");
    atoti.name = QStringLiteral("Atoti");
    atoti.exampleUrl = QStringLiteral("https://olap.example.com/risk");
    atoti.connectHint =
        AtotiText::tr("Enter the address of the server without /activeviam, and sign in as you do in its "
                      "user interface.");
    atoti.signIns = signIns();
    atoti.listsRunning = true;
    atoti.cancelsAll = true;
    atoti.hasOwners = true;
    atoti.planWarning = AtotiText::tr(
        "To show the plan the server runs this query again, in your name. That takes as long and "
        "loads the server as much as the query itself, and a cancel here does not stop it.");
    atoti.idHint = AtotiText::tr("16 digits and letters from a to f, or on some servers a number");
    atoti.idExample = QStringLiteral("3f9c0a7be41d2586");
    atoti.isId = &AtotiId::isId;
    atoti.findIds = &AtotiId::findIds;
    atoti.createdAt = [](const QString &) { return QDateTime(); };
    atoti.queryPage = [](const QString &) { return QUrl(); };
    atoti.curlCommand = &atotiCurlCommand;
    return atoti;
}

} // namespace

Service atotiService()
{
    return {describeAtoti(),
            [](const Connection &connection, const Secret &secret) -> std::unique_ptr<ServiceClient> {
                return std::make_unique<AtotiClient>(connection, secret);
            }};
}

} // namespace Quell
