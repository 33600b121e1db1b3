// SPDX-License-Identifier: GPL-3.0-or-later
#include "duneclient.h"

#include "answermapping.h"
#include "answerreading.h"
#include "duneid.h"
#include "duneparser.h"
#include "jsonfields.h"
#include "withoutsecrets.h"

namespace Quell {

namespace {

/// Well-formed, from 2004: before there was a Dune.
QString impossibleId()
{
    return QStringLiteral("01000000000000000000000000");
}

Connection withDuneBase(Connection connection)
{
    connection.url = DuneClient::baseUrl(connection.url);
    return connection;
}

HttpRequest aboutExecution(const QString &id, const QByteArray &call)
{
    return HttpRequest{.path = "/v1/execution/" + HttpEndpoint::encoded(id) + call};
}

/// Without the id: it may be a key that was pasted into the wrong field.
Trouble malformed()
{
    return Trouble{.kind = TroubleKind::MalformedId};
}

/// Fills in what only the asking side knows. An answer about another execution is no answer to our question.
Outcome<Snapshot> completed(const Outcome<Snapshot> &parsed, const ExecutionKey &key,
                            const AnswerFacts &facts)
{
    if (!parsed.ok())
        return parsed;
    Snapshot snapshot = parsed.value();
    if (DuneId::isId(snapshot.key.id) && snapshot.key.id != key.id)
        return Trouble{.kind = TroubleKind::NotUnderstood, .httpStatus = facts.httpStatus};
    snapshot.key = key;
    snapshot.seenAt = facts.askedAt;
    snapshot.clockSkew = AnswerMapping::clockSkew(facts);
    return snapshot;
}

} // namespace

DuneClient::DuneClient(const Connection &connection, const Secret &secret, QObject *parent)
    : ServiceClient(parent),
      m_connection(connection),
      m_secret(secret),
      m_endpoint(withDuneBase(connection), this)
{
    m_endpoint.setCredential({"X-Dune-Api-Key", secret.use().toUtf8()});
}

QUrl DuneClient::baseUrl(const QUrl &url)
{
    QUrl base = url;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path == u"/v1" || path.endsWith(u"/api/v1"))
        path.chop(3);
    if (path.isEmpty() && url.host() == u"api.dune.com")
        path = QStringLiteral("/api");
    base.setPath(path, QUrl::StrictMode);
    return base;
}

template<typename T, typename Read>
QFuture<Outcome<T>> DuneClient::ask(const HttpRequest &request, Read read)
{
    if (m_secret.isEmpty())
        return answered<T>(Trouble{.kind = TroubleKind::NoSecret});
    return readAnswer<T>(m_endpoint.send(request), this,
                         [read = std::move(read), secret = m_secret](const HttpAnswer &answer) -> Outcome<T> {
                             const Outcome<T> outcome = read(answer);
                             if (outcome.ok())
                                 return withoutSecret(outcome.value(), secret.use());
                             Trouble trouble = AnswerMapping::withoutSecret(outcome.trouble(), secret.use());
                             trouble.httpStatus = answer.status;
                             return trouble;
                         });
}

QFuture<Outcome<Snapshot>> DuneClient::fetch(const QString &id)
{
    if (!DuneId::isId(id))
        return answered<Snapshot>(malformed());
    return ask<Snapshot>(
        aboutExecution(id, "/status"),
        [key = ExecutionKey{m_connection.id, id}](const HttpAnswer &answer) -> Outcome<Snapshot> {
            if (!answer.ok())
                return DuneParser::refusal(answer);
            return completed(DuneParser::status(answer.body), key, answer.facts);
        });
}

QFuture<Outcome<CancelReceipt>> DuneClient::cancel(const QString &id)
{
    if (!DuneId::isId(id))
        return answered<CancelReceipt>(malformed());
    HttpRequest request = aboutExecution(id, "/cancel");
    request.method = "POST";
    request.urgent = true;
    return ask<CancelReceipt>(request, [](const HttpAnswer &answer) -> Outcome<CancelReceipt> {
        if (!answer.ok())
            return DuneParser::refusal(answer);
        return DuneParser::cancelled(answer.body);
    });
}

QFuture<Outcome<Proof>> DuneClient::test()
{
    return ask<Proof>(
        aboutExecution(impossibleId(), "/status"), [](const HttpAnswer &answer) -> Outcome<Proof> {
            const bool unknownToDune =
                (answer.status == 404 || answer.status == 400) && DuneParser::isErrorOfDune(answer.body);
            const bool known = answer.ok() && DuneParser::status(answer.body).ok();
            if (unknownToDune || known)
                return Proof{.sentence = tr("Dune accepted the key: it may read the status of executions.")};
            if (answer.ok() || answer.status == 404)
                return Trouble{.kind = TroubleKind::NotUnderstood,
                               .said = JsonFields::errorWords(answer.body)};
            return DuneParser::refusal(answer);
        });
}

QFuture<Outcome<FoundExecutions>> DuneClient::findExecutions(const QString &source, const QString &id)
{
    const bool ofPipeline = source == DuneId::pipelineSource;
    if (!ofPipeline && source != DuneId::latestSource)
        return ServiceClient::findExecutions(source, id);
    if (ofPipeline ? !DuneId::isId(id) : !DuneId::isQueryId(id))
        return answered<FoundExecutions>(malformed());
    const QByteArray encoded = HttpEndpoint::encoded(id);
    const HttpRequest request = ofPipeline
        ? HttpRequest{.path = "/v1/pipelines/executions/" + encoded + "/status"}
        : HttpRequest{.path = "/v1/query/" + encoded + "/results", .query = "limit=0"};
    return ask<FoundExecutions>(request, [ofPipeline](const HttpAnswer &answer) -> Outcome<FoundExecutions> {
        if (!answer.ok())
            return DuneParser::refusal(answer);
        return ofPipeline ? DuneParser::pipeline(answer.body) : DuneParser::latestExecution(answer.body);
    });
}

QFuture<Outcome<QString>> DuneClient::fetchQueryName(const QString &queryId)
{
    if (!DuneId::isQueryId(queryId))
        return answered<QString>(malformed());
    return ask<QString>(HttpRequest{.path = "/v1/query/" + HttpEndpoint::encoded(queryId)},
                        [](const HttpAnswer &answer) -> Outcome<QString> {
                            // Not in the plan, somebody else's, or deleted: the row does without.
                            if (answer.status == 402 || answer.status == 403 || answer.status == 404)
                                return QString();
                            if (!answer.ok())
                                return DuneParser::refusal(answer);
                            return DuneParser::queryName(answer.body);
                        });
}

} // namespace Quell

#include "moc_duneclient.cpp"
