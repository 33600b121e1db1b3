// SPDX-License-Identifier: GPL-3.0-or-later
#include "atotidocuments.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Quell {

namespace {

using Phase = ExecutionLife::Phase;

constexpr qsizetype longestQuery = 10'000;

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ");
}

QString reason(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    default:
        return QStringLiteral("Internal Server Error");
    }
}

QString statusWord(const ExecutionLife::Moment &moment)
{
    if (moment.phase != Phase::Ended)
        return QStringLiteral("RUNNING");
    if (moment.cancelledAt.isValid())
        return QStringLiteral("CANCELLED");
    if (moment.ending.startsWith(u"COMPLETED"))
        return QStringLiteral("SUCCESSFUL");
    return QStringLiteral("FAILED");
}

} // namespace

QJsonObject atotiEntry(const ExecutionLife &life, const QDateTime &now, const QString &nodeName)
{
    const ExecutionLife::Moment moment = life.at(now);
    const SimulatedExecution &made = life.made();
    const QString status = statusWord(moment);
    QJsonObject metadata{{QStringLiteral("apiType"), QStringLiteral("MDX")}};
    if (status == u"FAILED") {
        metadata.insert(QStringLiteral("failureCause"),
                        made.errorMessage.isEmpty() ? QStringLiteral("The query failed") : made.errorMessage);
    }
    const QByteArray trace = QCryptographicHash::hash(life.id().toUtf8(), QCryptographicHash::Md5);
    return {
        {QStringLiteral("id"), life.id()},
        {QStringLiteral("query"), made.query.left(longestQuery)},
        {QStringLiteral("username"), made.user},
        {QStringLiteral("nodeName"), nodeName},
        {QStringLiteral("traceId"), QString::fromLatin1(trace.toHex())},
        {QStringLiteral("startDate"), isoTime(moment.submittedAt)},
        {QStringLiteral("endDate"),
         moment.endedAt.isValid() ? QJsonValue(isoTime(moment.endedAt)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("status"), status},
        {QStringLiteral("type"), QStringLiteral("MDX")},
        {QStringLiteral("queryMetadata"), metadata},
    };
}

QJsonObject atotiPage(const QList<QJsonObject> &entries, int page, int pageSize)
{
    const qsizetype total = entries.size();
    const qsizetype first = std::min(total, qsizetype(page) * pageSize);
    QJsonArray data;
    const QList<QJsonObject> shown = entries.mid(first, pageSize);
    for (const QJsonObject &entry : shown)
        data.append(entry);
    return {{QStringLiteral("data"), data},
            {QStringLiteral("pageNumber"), page},
            {QStringLiteral("pageSize"), pageSize},
            {QStringLiteral("totalItems"), total},
            {QStringLiteral("totalPages"), (total + pageSize - 1) / pageSize}};
}

QJsonArray atotiPlan(const ExecutionLife &life)
{
    const QJsonObject retrieval{{QStringLiteral("retrievalId"), 0},
                                {QStringLiteral("type"), QStringLiteral("JITPrimitiveAggregatesRetrieval")},
                                {QStringLiteral("elapsedTime"), 412}};
    return {QJsonObject{{QStringLiteral("planInfo"),
                         QJsonObject{{QStringLiteral("pivotId"), QStringLiteral("Risk")},
                                     {QStringLiteral("mdxQuery"), life.made().query}}},
                        {QStringLiteral("aggregateRetrievals"), QJsonArray{retrieval}}}};
}

ServiceAnswer springError(int status, const RecordedRequest &request, const QDateTime &now,
                          const QString &message)
{
    QJsonObject body{{QStringLiteral("timestamp"), isoTime(now)},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("error"), reason(status)},
                     {QStringLiteral("path"), QString::fromUtf8(request.path())}};
    if (!message.isEmpty())
        body.insert(QStringLiteral("message"), message);
    return ServiceAnswer::json(status, body);
}

} // namespace Quell
