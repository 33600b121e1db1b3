// SPDX-License-Identifier: GPL-3.0-or-later
#include "atoticlient.h"

#include "answermapping.h"
#include "answerreading.h"
#include "atotiid.h"
#include "atotiparser.h"
#include "jsonfields.h"
#include "pendinganswer.h"
#include "withoutsecrets.h"

#include <algorithm>

namespace Quell {

namespace {

constexpr std::chrono::minutes planDeadline{2};

const QByteArray &root()
{
    static const QByteArray path = QByteArrayLiteral("/activeviam/query-history/rest/v1");
    return path;
}

HttpRequest aboutQuery(const QString &id)
{
    return HttpRequest{.path = root() + "/query/" + HttpEndpoint::encoded(id)};
}

HttpRequest list(int page, int pageSize)
{
    return HttpRequest{.path = root() + "/queries",
                       .query =
                           "page=" + QByteArray::number(page) + "&page_size=" + QByteArray::number(pageSize)};
}

void complete(Snapshot &snapshot, const QUuid &connection, const AnswerFacts &facts)
{
    snapshot.key.connection = connection;
    snapshot.seenAt = facts.askedAt;
    snapshot.clockSkew = AnswerMapping::clockSkew(facts);
}

/// What a list's refusal means: there is no id in it that could be wrong.
Trouble listRefusal(const HttpAnswer &answer)
{
    Trouble trouble = AtotiParser::refusal(answer);
    if (trouble.kind == TroubleKind::NoSuchExecution)
        trouble.kind = TroubleKind::NoQueryHistory;
    else if (trouble.kind == TroubleKind::MalformedId)
        trouble.kind = TroubleKind::Refused;
    return trouble;
}

HttpRequest cancelling(HttpRequest request)
{
    request.method = "PATCH";
    request.body = R"({"status":"CANCELLED"})";
    request.contentType = "application/json";
    request.urgent = true;
    return request;
}

Outcome<CancelReceipt> receipt(const HttpAnswer &answer)
{
    if (!answer.ok())
        return AtotiParser::cancelRefusal(answer);
    // A log-in page of something that stands before the server took nothing.
    if (JsonFields::isWebPage(answer.body))
        return Trouble{.kind = TroubleKind::NotUnderstood};
    return CancelReceipt{};
}

} // namespace

AtotiClient::AtotiClient(const Connection &connection, const Secret &secret, QObject *parent)
    : ServiceClient(parent),
      m_connection(connection),
      m_secret(secret),
      m_session(connection, secret, this)
{
}

template<typename T, typename Read>
QFuture<Outcome<T>> AtotiClient::ask(const HttpRequest &request, Read read)
{
    // As Basic sends it; a page about an error may list the fields of the request.
    const auto pair = QString::fromLatin1((m_connection.user + u':' + m_secret.use()).toUtf8().toBase64());
    return readAnswer<T>(m_session.send(request), this,
                         [read = std::move(read), secret = m_secret, user = m_connection.user,
                          pair](const HttpAnswer &answer) -> Outcome<T> {
                             const Outcome<T> outcome = read(answer);
                             if (outcome.ok())
                                 return withoutSecret(withoutSecret(outcome.value(), secret.use(), user),
                                                      pair, user);
                             Trouble trouble = AnswerMapping::withoutSecret(
                                 AnswerMapping::withoutSecret(outcome.trouble(), secret.use()), pair);
                             trouble.httpStatus = answer.status;
                             return trouble;
                         });
}

template<typename T>
QFuture<Outcome<T>> AtotiClient::tellingMissingApart(const QFuture<Outcome<T>> &future)
{
    const PendingAnswer<T> pending;
    whenAnswered(future, this, [this, pending](const Outcome<T> &outcome) {
        m_hasQueryHistory = m_hasQueryHistory || outcome.ok();
        if (outcome.ok() || outcome.trouble().kind != TroubleKind::NoSuchExecution || m_hasQueryHistory) {
            pending.give(outcome);
            return;
        }
        whenAnswered(listRunning(0, 1, {}), this, [pending, outcome](const Outcome<RunningPage> &page) {
            AnswerFacts facts = page.ok() ? outcome.facts() : page.facts();
            facts.requests = outcome.facts().requests + page.facts().requests;
            pending.give({page.ok() ? outcome.trouble() : page.trouble(), facts});
        });
    });
    return pending.future();
}

QFuture<Outcome<Snapshot>> AtotiClient::fetch(const QString &id)
{
    if (!AtotiId::isId(id))
        return answered<Snapshot>(Trouble{.kind = TroubleKind::MalformedId});
    return tellingMissingApart<Snapshot>(ask<Snapshot>(
        aboutQuery(id), [connection = m_connection.id, id](const HttpAnswer &answer) -> Outcome<Snapshot> {
            if (!answer.ok())
                return AtotiParser::refusal(answer);
            const Outcome<Snapshot> parsed = AtotiParser::entry(answer.body);
            if (!parsed.ok())
                return parsed;
            // An answer about another query is no answer to our question.
            Snapshot snapshot = parsed.value();
            if (snapshot.key.id != id)
                return Trouble{.kind = TroubleKind::NotUnderstood};
            complete(snapshot, connection, answer.facts);
            return snapshot;
        }));
}

QFuture<Outcome<CancelReceipt>> AtotiClient::cancel(const QString &id)
{
    if (!AtotiId::isId(id))
        return answered<CancelReceipt>(Trouble{.kind = TroubleKind::MalformedId});
    return tellingMissingApart<CancelReceipt>(ask<CancelReceipt>(cancelling(aboutQuery(id)), receipt));
}

QFuture<Outcome<CancelReceipt>> AtotiClient::cancelAll()
{
    const HttpRequest request = cancelling({.path = root() + "/queries"});
    return ask<CancelReceipt>(request, [](const HttpAnswer &answer) -> Outcome<CancelReceipt> {
        return answer.status == 404 ? Outcome<CancelReceipt>(listRefusal(answer)) : receipt(answer);
    });
}

QFuture<Outcome<RunningPage>> AtotiClient::listRunning(int page, int pageSize, const QString &user)
{
    HttpRequest request = list(std::max(0, page), std::max(1, pageSize));
    request.query += "&status=RUNNING";
    if (!user.isEmpty())
        request.query += "&user=" + HttpEndpoint::encoded(user);
    const QFuture<Outcome<RunningPage>> future =
        ask<RunningPage>(request,
                         [connection = m_connection.id, page, pageSize,
                          user](const HttpAnswer &answer) -> Outcome<RunningPage> {
                             if (!answer.ok())
                                 return listRefusal(answer);
                             const Outcome<RunningPage> parsed =
                                 AtotiParser::page(answer.body, page, pageSize, user);
                             if (!parsed.ok())
                                 return parsed;
                             RunningPage result = parsed.value();
                             for (Snapshot &snapshot : result.executions)
                                 complete(snapshot, connection, answer.facts);
                             return result;
                         });
    whenAnswered(future, this, [this](const Outcome<RunningPage> &outcome) {
        if (outcome.ok())
            m_hasQueryHistory = true;
        else if (outcome.trouble().kind == TroubleKind::NoQueryHistory)
            m_hasQueryHistory = false;
    });
    return future;
}

QFuture<Outcome<QString>> AtotiClient::plan(const QString &id)
{
    if (!AtotiId::isId(id))
        return answered<QString>(Trouble{.kind = TroubleKind::MalformedId});
    HttpRequest request = aboutQuery(id);
    request.path += "/query-plan";
    request.deadline = planDeadline;
    return tellingMissingApart<QString>(
        ask<QString>(request, [](const HttpAnswer &answer) -> Outcome<QString> {
            return answer.ok() ? AtotiParser::plan(answer.body) : AtotiParser::refusal(answer);
        }));
}

QFuture<Outcome<Proof>> AtotiClient::test()
{
    const QString user = m_connection.signIn == u"token" ? QString() : m_connection.user;
    return ask<Proof>(list(0, 1), [user](const HttpAnswer &answer) -> Outcome<Proof> {
        if (!answer.ok())
            return listRefusal(answer);
        if (const Outcome<RunningPage> page = AtotiParser::page(answer.body, 0, 1, {}); !page.ok())
            return page.trouble();
        if (user.isEmpty())
            return Proof{.sentence = tr("The server accepted the token and showed its query history.")};
        return Proof{
            .sentence =
                tr("The server accepted %1 with this password and showed its query history.").arg(user),
            .user = user};
    });
}

} // namespace Quell

#include "moc_atoticlient.cpp"
