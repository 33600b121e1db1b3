// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedatoti.h"

#include "atotidocuments.h"
#include "historyfilter.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace Quell {

namespace {

using Phase = ExecutionLife::Phase;

QString sixteenHex(quint64 number)
{
    return QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'));
}

bool isUnderWay(const ExecutionLife::Moment &moment)
{
    return moment.phase == Phase::Pending || moment.phase == Phase::Executing;
}

} // namespace

SimulatedAtoti::SimulatedAtoti(const ServerTime *time, Simulator::AtotiServer settings)
    : m_time(time),
      m_settings(std::move(settings))
{
}

QString SimulatedAtoti::addExecution(SimulatedExecution execution)
{
    if (execution.id.isEmpty())
        execution.id = sixteenHex(QRandomGenerator::global()->generate64());
    m_executions.emplace_back(execution, m_time->now());
    return execution.id;
}

void SimulatedAtoti::end(const QString &id, const QString &ending)
{
    for (ExecutionLife &life : m_executions) {
        if (life.id() == id)
            life.end(ending, m_time->now());
    }
}

void SimulatedAtoti::forget(const QString &id)
{
    m_executions.remove_if([&id](const ExecutionLife &life) { return life.id() == id; });
}

ServiceAnswer SimulatedAtoti::answer(const RecordedRequest &request, const QStringList &path)
{
    const SignedInBy by = signedIn(request);
    if (by == SignedInBy::Nothing) {
        return error(401, request).with("WWW-Authenticate", "Basic realm=\"Atoti\", charset=\"UTF-8\"");
    }
    ServiceAnswer result = [&] {
        if (path
            == QStringList{QStringLiteral("jwt"), QStringLiteral("rest"), QStringLiteral("v3"),
                           QStringLiteral("token")})
        {
            return token(request, by);
        }
        const QStringList base{QStringLiteral("query-history"), QStringLiteral("rest"), QStringLiteral("v1")};
        if (path.mid(0, 3) == base && m_settings.hasQueryHistory)
            return history(request, path.mid(3));
        return error(404, request);
    }();
    // Spring offers a session; a client that comes back with it instead of credentials is not let in.
    result.headers.append(
        {"Set-Cookie",
         "JSESSIONID=" + sixteenHex(QRandomGenerator::global()->generate64()).toLatin1().toUpper()
             + "; Path=" + (m_settings.path.isEmpty() ? "/" : m_settings.path.toUtf8()) + "; HttpOnly"});
    return result;
}

SimulatedAtoti::SignedInBy SimulatedAtoti::signedIn(const RecordedRequest &request) const
{
    const QByteArray field = request.header("authorization");
    const qsizetype blank = field.indexOf(' ');
    const QByteArray scheme = field.left(blank).toLower();
    const QByteArray credentials = field.mid(blank + 1).trimmed();
    if (blank < 0 || credentials.isEmpty())
        return SignedInBy::Nothing;
    if (scheme == "basic") {
        const QByteArray expected = (m_settings.user + u':' + m_settings.password).toUtf8();
        const bool right = QByteArray::fromBase64(credentials) == expected && !m_settings.user.isEmpty();
        return right ? SignedInBy::Password : SignedInBy::Nothing;
    }
    if (scheme == "bearer" || scheme == "jwt") {
        const bool right = (!m_settings.token.isEmpty() && credentials == m_settings.token.toUtf8())
            || m_issuer.accepts(credentials, m_time->now());
        return right ? SignedInBy::Token : SignedInBy::Nothing;
    }
    return SignedInBy::Nothing;
}

ServiceAnswer SimulatedAtoti::token(const RecordedRequest &request, SignedInBy by)
{
    if (request.method != "GET")
        return error(405, request).with("Allow", "GET");
    // Asked with a token, the real one answers that same token: it is no way to make one live longer.
    const QByteArray field = request.header("authorization");
    const QByteArray token = by == SignedInBy::Token
        ? field.mid(field.indexOf(' ') + 1).trimmed()
        : m_issuer.issue(m_settings.user, m_time->now(), m_settings.jwtLifetime);
    return ServiceAnswer::json(200, QJsonObject{{QStringLiteral("token"), QString::fromLatin1(token)}});
}

ServiceAnswer SimulatedAtoti::history(const RecordedRequest &request, const QStringList &path)
{
    const bool isList = path.size() == 1 && path.at(0) == u"queries";
    const bool isOne = path.size() == 2 && path.at(0) == u"query" && !path.at(1).isEmpty();
    const bool isPlan = path.size() == 3 && path.at(0) == u"query" && path.at(2) == u"query-plan";
    if (!isList && !isOne && !isPlan)
        return error(404, request);

    if (request.method == "GET") {
        if (!m_settings.mayRead)
            return error(403, request);
        return isList ? list(request) : isOne ? one(request, path.at(1)) : plan(request, path.at(1));
    }
    if (request.method == "PATCH" && !isPlan) {
        if (!m_settings.mayCancel)
            return error(403, request);
        if (const std::optional<ServiceAnswer> trouble = updateTrouble(request))
            return *trouble;
        return isList ? cancelAll(request) : cancelOne(request, path.at(1));
    }
    return error(405, request).with("Allow", isPlan ? "GET" : "GET, PATCH");
}

ServiceAnswer SimulatedAtoti::list(const RecordedRequest &request) const
{
    const std::optional<HistoryFilter> filter = HistoryFilter::fromRequest(request);
    if (!filter)
        return error(400, request);
    const QDateTime now = m_time->now();
    QList<QJsonObject> entries;
    for (const ExecutionLife &life : m_executions) {
        if (life.at(now).phase == Phase::NotSubmitted)
            continue;
        const QJsonObject candidate = atotiEntry(life, now, m_settings.nodeName);
        if (filter->matches(candidate, now))
            entries.append(candidate);
    }
    if (m_settings.newestFirst) {
        std::ranges::stable_sort(entries, std::ranges::greater(),
                                 [](const QJsonObject &one) { return one.value(u"startDate").toString(); });
    }
    return ServiceAnswer::json(200, atotiPage(entries, filter->page(), filter->pageSize()));
}

ServiceAnswer SimulatedAtoti::one(const RecordedRequest &request, const QString &id) const
{
    const ExecutionLife *life = find(id);
    if (life == nullptr)
        return error(404, request, QStringLiteral("No query found with ID %1").arg(id));
    return ServiceAnswer::json(200, atotiEntry(*life, m_time->now(), m_settings.nodeName));
}

ServiceAnswer SimulatedAtoti::plan(const RecordedRequest &request, const QString &id) const
{
    const ExecutionLife *life = find(id);
    if (life == nullptr)
        return error(404, request, QStringLiteral("No query found with ID %1").arg(id));
    return ServiceAnswer::json(200, atotiPlan(*life));
}

std::optional<ServiceAnswer> SimulatedAtoti::updateTrouble(const RecordedRequest &request) const
{
    const QByteArray type = request.header("content-type");
    if (type.split(';').constFirst().trimmed().toLower() != "application/json")
        return error(415, request, QStringLiteral("Content-Type is not supported"));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return error(400, request, QStringLiteral("The body is not a status update"));
    if (document.object().value(u"status").toString() != u"CANCELLED")
        return error(400, request, QStringLiteral("Invalid status update. Status must be CANCELLED."));
    return std::nullopt;
}

ServiceAnswer SimulatedAtoti::cancelOne(const RecordedRequest &request, const QString &id)
{
    if (find(id) == nullptr)
        return error(404, request, QStringLiteral("No query found with ID %1").arg(id));
    const auto life = std::ranges::find(m_executions, id, &ExecutionLife::id);
    if (life->cancel(m_time->now()) == ExecutionLife::CancelAnswer::Taken)
        return ServiceAnswer::nothing(204);
    return error(500, request, QStringLiteral("Query %1 could not be cancelled").arg(id));
}

ServiceAnswer SimulatedAtoti::cancelAll(const RecordedRequest &request)
{
    bool allTaken = true;
    for (ExecutionLife &life : m_executions) {
        if (isUnderWay(life.at(m_time->now())))
            allTaken = life.cancel(m_time->now()) == ExecutionLife::CancelAnswer::Taken && allTaken;
    }
    if (!allTaken)
        return error(500, request, QStringLiteral("Some queries could not be cancelled"));
    return ServiceAnswer::nothing(204);
}

const ExecutionLife *SimulatedAtoti::find(const QString &id) const
{
    const auto found = std::ranges::find(m_executions, id, &ExecutionLife::id);
    if (found == m_executions.end() || found->at(m_time->now()).phase == Phase::NotSubmitted)
        return nullptr;
    return &*found;
}

ServiceAnswer SimulatedAtoti::error(int status, const RecordedRequest &request, const QString &message) const
{
    return springError(status, request, m_time->now(), message);
}

} // namespace Quell
