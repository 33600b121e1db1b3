// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulateddune.h"

#include "dunedocuments.h"

#include <QJsonDocument>

#include <algorithm>

namespace Quell {

void SimulatedDune::addAccount(const Simulator::DuneAccount &settings)
{
    m_accounts.emplace_back(m_time, settings);
}

QString SimulatedDune::addExecution(const QString &key, const SimulatedExecution &execution)
{
    Account *account = find(key);
    if (account == nullptr)
        return {};
    if (execution.queryId != 0)
        m_queries.insert_or_assign(execution.queryId, Query{execution.query, execution.sql});
    return account->addExecution(execution);
}

QString SimulatedDune::addPipeline(const QString &key, const QStringList &executions)
{
    Account *account = find(key);
    return account == nullptr ? QString() : account->addPipeline(executions);
}

void SimulatedDune::end(const QString &id, const QString &ending)
{
    for (Account &account : m_accounts)
        account.end(id, ending);
}

void SimulatedDune::forget(const QString &id)
{
    for (Account &account : m_accounts)
        account.forget(id);
}

SimulatedDune::Account *SimulatedDune::find(const QString &key)
{
    const auto found = std::ranges::find(m_accounts, key, &Account::key);
    return found == m_accounts.end() ? nullptr : &*found;
}

ServiceAnswer SimulatedDune::answer(const RecordedRequest &request, const QStringList &path)
{
    const std::optional<Route> found = route(request, path);
    if (!found)
        return duneError(404, QStringLiteral("Object not found"));
    if (request.method != found->method)
        return duneError(405, QStringLiteral("Method not allowed")).with("Allow", found->method);

    QString key = QString::fromUtf8(request.header("x-dune-api-key"));
    if (key.isEmpty())
        key = request.parameter(QStringLiteral("api_key")).value_or(QString());
    Account *account = find(key);
    if (account == nullptr)
        return duneError(401, QStringLiteral("invalid API Key"));
    return account->counted(found->bucket, [&] { return found->work(*account); });
}

std::optional<SimulatedDune::Route> SimulatedDune::route(const RecordedRequest &request,
                                                         const QStringList &path)
{
    if (path.value(0) != u"v1")
        return std::nullopt;
    const QString group = path.value(1);
    const QString id = path.value(2);

    if (group == u"execution" && path.size() == 4) {
        if (path.at(3) == u"status")
            return Route{.method = "GET", .work = [id](Account &account) { return account.status(id); }};
        if (path.at(3) == u"cancel")
            return Route{.method = "POST", .work = [id](Account &account) { return account.cancel(id); }};
    }
    if (group == u"query" && path.size() == 3)
        return Route{.method = "GET", .work = [this, id](Account &account) { return query(account, id); }};
    if (group == u"query" && path.size() == 4 && path.at(3) == u"results")
        return Route{.method = "GET", .work = [id](Account &account) { return account.latestResult(id); }};
    if (group == u"query" && path.size() == 4 && path.at(3) == u"execute") {
        return Route{.method = "POST", .bucket = Account::Bucket::Low, .work = [this, id](Account &account) {
                         return executeQuery(account, id);
                     }};
    }
    if (group == u"sql" && path.size() == 3 && id == u"execute") {
        return Route{
            .method = "POST",
            .bucket = Account::Bucket::Low,
            .work = [this, body = request.body](Account &account) { return executeSql(account, body); }};
    }
    if (group == u"usage" && path.size() == 2)
        return Route{.method = "POST", .work = [](Account &account) { return account.usage(); }};
    if (group == u"pipelines" && path.size() == 5 && id == u"executions" && path.at(4) == u"status") {
        return Route{.method = "GET",
                     .work = [run = path.at(3)](Account &account) { return account.pipeline(run); }};
    }
    return std::nullopt;
}

ServiceAnswer SimulatedDune::query(const Account &account, const QString &id) const
{
    if (!account.mayReadQueries())
        return duneError(403, QStringLiteral("Reading queries is not part of your plan"));
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return duneError(400, QStringLiteral("Bad Request"));
    const auto found = m_queries.find(number);
    if (found == m_queries.end())
        return duneQueryNotFound();
    return ServiceAnswer::json(200, duneQuery(number, found->second.name, found->second.sql));
}

ServiceAnswer SimulatedDune::executeQuery(Account &account, const QString &id) const
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return duneError(400, QStringLiteral("Bad Request"));
    const auto found = m_queries.find(number);
    if (found == m_queries.end())
        return duneQueryNotFound();
    return account.begin({.queryId = number, .query = found->second.name, .sql = found->second.sql});
}

ServiceAnswer SimulatedDune::executeSql(Account &account, const QByteArray &body) const
{
    const QString sql = QJsonDocument::fromJson(body).object().value(u"sql").toString();
    if (sql.isEmpty())
        return duneError(400, QStringLiteral("Bad Request"));
    return account.begin({.sql = sql});
}

} // namespace Quell
