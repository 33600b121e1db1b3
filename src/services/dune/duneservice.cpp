// SPDX-License-Identifier: GPL-3.0-or-later
#include "duneservice.h"

#include "curlcommand.h"
#include "duneclient.h"
#include "duneid.h"

#include <QCoreApplication>

#include <algorithm>

namespace Quell {

namespace {

struct DuneText
{
    Q_DECLARE_TR_FUNCTIONS(Quell::Dune)
};

QUrl queryPage(const QString &queryId)
{
    const bool isNumber = !queryId.isEmpty() && std::ranges::all_of(queryId, [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    return isNumber ? QUrl(QStringLiteral("https://dune.com/queries/") + queryId) : QUrl();
}

QString duneCurlCommand(const Connection &connection, const QString &id)
{
    if (!DuneId::isId(id))
        return {};
    QUrl url = DuneClient::baseUrl(connection.url);
    url.setPath(url.path() + QStringLiteral("/v1/execution/%1/status").arg(id));
    return curlCommand(url, {QStringLiteral("--header"), QStringLiteral("X-Dune-Api-Key: YOUR_API_KEY")});
}

ServiceDescription describeDune()
{
    ServiceDescription dune;
    dune.id = QStringLiteral("dune");
    dune.name = QStringLiteral("Dune");
    dune.defaultUrl = QStringLiteral("https://api.dune.com/api");
    dune.exampleUrl = dune.defaultUrl;
    dune.connectHint =
        DuneText::tr("Create an API key at dune.com, in the settings of your account or team under API; "
                     "the scope Read is enough.");
    dune.signIns = {{.id = QStringLiteral("api-key"),
                     .label = DuneText::tr("API key"),
                     .secretLabel = DuneText::tr("API key")}};
    // Requests for status and cancel a minute (Dune, "Rate Limits").
    dune.plans = {
        {DuneText::tr("Free"), 40}, {DuneText::tr("Plus"), 200}, {DuneText::tr("Enterprise"), 1000}};
    dune.defaultRequestsPerMinute = 40;
    dune.hasQueue = true;
    dune.hasCost = true;
    dune.sources = {
        {.id = QString(DuneId::pipelineSource),
         .label = DuneText::tr("A run of a pipeline: all its executions"),
         .inputLabel = DuneText::tr("Pipeline execution ID, or a text that contains it"),
         .warning = {},
         .findId = &DuneId::findPipeline},
        {.id = QString(DuneId::latestSource),
         .label = DuneText::tr("A query: its latest execution"),
         .inputLabel = DuneText::tr("Query ID or URL"),
         .warning =
             DuneText::tr("Dune may charge credits for this question; it is asked once, without rows."),
         .findId = &DuneId::findQuery},
    };
    dune.idHint = DuneText::tr("26 letters and digits that start with 01");
    dune.idExample = QStringLiteral("01HKZJ2683PHF9Q9PHHQ8FW4Q1");
    dune.isId = &DuneId::isId;
    dune.findIds = &DuneId::findIds;
    dune.createdAt = &DuneId::createdAt;
    dune.queryPage = &queryPage;
    dune.curlCommand = &duneCurlCommand;
    return dune;
}

} // namespace

Service duneService()
{
    return {describeDune(),
            [](const Connection &connection, const Secret &secret) -> std::unique_ptr<ServiceClient> {
                return std::make_unique<DuneClient>(connection, secret);
            }};
}

} // namespace Quell
