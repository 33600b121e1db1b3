// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotiservice.h"

#include "atoticlient.h"
#include "atotiid.h"

#include <QCoreApplication>

namespace Quell {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Atoti)
};

QList<SignIn> signIns()
{
    return {
        {.id = QStringLiteral("basic"),
         .label = Text::tr("User and password"),
         .secretLabel = Text::tr("Password"),
         .needsUser = true},
        {.id = QStringLiteral("jwt"),
         .label = Text::tr("User and password, exchanged for a JWT"),
         .secretLabel = Text::tr("Password"),
         .needsUser = true},
        {.id = QStringLiteral("token"),
         .label = Text::tr("Token"),
         .secretLabel = Text::tr("Token"),
         .schemes = {QStringLiteral("Bearer"), QStringLiteral("Jwt")}},
    };
}

ServiceDescription describe()
{
    ServiceDescription atoti;
    atoti.id = QStringLiteral("atoti");
    atoti.name = QStringLiteral("Atoti");
    atoti.exampleUrl = QStringLiteral("https://olap.example.com/risk");
    atoti.connectHint =
        Text::tr("Enter the address of the server without /activeviam, and sign in as you do in its "
                 "user interface.");
    atoti.signIns = signIns();
    atoti.listsRunning = true;
    atoti.cancelsAll = true;
    atoti.hasOwners = true;
    atoti.idHint = Text::tr("16 digits and letters from a to f, or on some servers a number");
    atoti.idExample = QStringLiteral("3f9c0a7be41d2586");
    atoti.isId = &AtotiId::isId;
    atoti.findIds = &AtotiId::findIds;
    atoti.createdAt = [](const QString &) { return QDateTime(); };
    atoti.queryPage = [](const QString &) { return QUrl(); };
    return atoti;
}

} // namespace

Service atotiService()
{
    return {describe(),
            [](const Connection &connection, const Secret &secret) -> std::unique_ptr<ServiceClient> {
                return std::make_unique<AtotiClient>(connection, secret);
            }};
}

} // namespace Quell
