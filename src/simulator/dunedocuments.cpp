// SPDX-License-Identifier: GPL-3.0-or-later
#include "dunedocuments.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace Quell {

namespace {

using Phase = ExecutionLife::Phase;

constexpr QStringView crockford = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qint64 columnCount = 3;
constexpr qint64 bytesPerRow = 58;
constexpr int daysKept = 90;

/// Nine fractional digits, as the service writes them; the last six are a whim of the execution, and small enough that
/// rounding and cutting off to milliseconds agree.
QString timestamp(const QDateTime &time, const QString &id)
{
    if (!time.isValid())
        return QStringLiteral("1970-01-01T00:00:00Z");
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1);
    const uint whim = (uchar(hash.at(0)) * 256u + uchar(hash.at(1))) * 7u % 500000u;
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz")
        + QStringLiteral("%1Z").arg(whim, 6, 10, QLatin1Char('0'));
}

QJsonObject resultMetadata(const ExecutionLife &life, const ExecutionLife::Moment &moment)
{
    const qint64 total = life.made().rowCount;
    const bool isPartial = moment.ending == u"COMPLETED_PARTIAL";
    const qint64 rows = isPartial ? total / 2 : total;
    return {
        {QStringLiteral("column_names"),
         QJsonArray{QStringLiteral("block_date"), QStringLiteral("project"), QStringLiteral("volume_usd")}},
        {QStringLiteral("column_types"),
         QJsonArray{QStringLiteral("date"), QStringLiteral("varchar"), QStringLiteral("double")}},
        {QStringLiteral("row_count"), rows},
        {QStringLiteral("total_row_count"), total},
        {QStringLiteral("result_set_bytes"), rows * bytesPerRow},
        {QStringLiteral("total_result_set_bytes"), total * bytesPerRow},
        {QStringLiteral("datapoint_count"), rows * columnCount},
        {QStringLiteral("pending_time_millis"), moment.submittedAt.msecsTo(moment.startedAt)},
        {QStringLiteral("execution_time_millis"), moment.startedAt.msecsTo(moment.endedAt)},
    };
}

QJsonObject error(const SimulatedExecution &made)
{
    const bool hasPlace = made.errorLine > 0;
    QJsonObject result{
        {QStringLiteral("type"),
         !made.errorType.isEmpty() ? made.errorType
             : hasPlace            ? QStringLiteral("syntax_error")
                                   : QStringLiteral("FAILED_TYPE_EXECUTION_FAILED")},
        {QStringLiteral("message"),
         made.errorMessage.isEmpty() ? QStringLiteral("Query execution failed") : made.errorMessage},
    };
    if (hasPlace) {
        result.insert(QStringLiteral("metadata"),
                      QJsonObject{{QStringLiteral("line"), made.errorLine},
                                  {QStringLiteral("column"), made.errorColumn}});
    }
    return result;
}

} // namespace

QString duneState(const ExecutionLife::Moment &moment)
{
    switch (moment.phase) {
    case Phase::NotSubmitted:
    case Phase::Pending:
        return QStringLiteral("QUERY_STATE_PENDING");
    case Phase::Executing:
        return QStringLiteral("QUERY_STATE_EXECUTING");
    case Phase::Ended:
        break;
    }
    return QStringLiteral("QUERY_STATE_") + moment.ending;
}

QJsonObject duneStatus(const ExecutionLife &life, const QDateTime &now, const DuneSlots &capacity,
                       int queuePosition)
{
    const ExecutionLife::Moment moment = life.at(now);
    const SimulatedExecution &made = life.made();
    const bool hasEnded = moment.phase == Phase::Ended;
    const bool hasResult =
        hasEnded && (moment.ending == u"COMPLETED" || moment.ending == u"COMPLETED_PARTIAL");
    QDateTime expiresAt;
    if (hasResult)
        expiresAt = moment.endedAt.addDays(daysKept);
    else if (hasEnded && moment.ending == u"EXPIRED")
        expiresAt = moment.endedAt;

    QJsonObject result{
        {QStringLiteral("execution_id"), life.id()},
        {QStringLiteral("query_id"), made.queryId},
        {QStringLiteral("state"), duneState(moment)},
        {QStringLiteral("is_execution_finished"), hasEnded},
        {QStringLiteral("submitted_at"), timestamp(moment.submittedAt, life.id())},
        {QStringLiteral("execution_started_at"), timestamp(moment.startedAt, life.id())},
        {QStringLiteral("execution_ended_at"), timestamp(moment.endedAt, life.id())},
        {QStringLiteral("cancelled_at"), timestamp(moment.cancelledAt, life.id())},
        {QStringLiteral("expires_at"), timestamp(expiresAt, life.id())},
        {QStringLiteral("execution_cost_credits"), moment.startedAt.isValid() ? made.costCredits : 0},
        {QStringLiteral("max_inflight_interactive_executions"), capacity.allowed},
        {QStringLiteral("max_inflight_interactive_reached"),
         capacity.executing >= capacity.allowed ? capacity.executing : 0},
    };
    if (moment.phase == Phase::Pending)
        result.insert(QStringLiteral("queue_position"), queuePosition);
    if (hasResult)
        result.insert(QStringLiteral("result_metadata"), resultMetadata(life, moment));
    if (hasEnded && moment.ending == u"FAILED")
        result.insert(QStringLiteral("error"), error(made));
    return result;
}

QJsonObject duneQuery(qint64 id, const QString &name, const QString &sql)
{
    return {{QStringLiteral("query_id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("description"), QString()},
            {QStringLiteral("query_sql"), sql},
            {QStringLiteral("owner"), QStringLiteral("quell-demo")},
            {QStringLiteral("query_engine"), QStringLiteral("medium")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("is_private"), false},
            {QStringLiteral("is_archived"), false},
            {QStringLiteral("is_unsaved"), false},
            {QStringLiteral("tags"), QJsonArray()},
            {QStringLiteral("parameters"), QJsonArray()}};
}

QJsonObject duneUsage(double creditsUsed, const QDate &today)
{
    const QDate start(today.year(), today.month(), 1);
    const QJsonObject period{{QStringLiteral("start_date"), start.toString(Qt::ISODate)},
                             {QStringLiteral("end_date"), start.addMonths(1).toString(Qt::ISODate)},
                             {QStringLiteral("credits_used"), creditsUsed},
                             {QStringLiteral("credits_included"), 2500}};
    return {{QStringLiteral("billing_periods"), QJsonArray{period}},
            {QStringLiteral("bytes_used"), 0},
            {QStringLiteral("bytes_allowed"), 1'000'000'000},
            {QStringLiteral("private_dashboards"), 0},
            {QStringLiteral("private_queries"), 0}};
}

ServiceAnswer duneError(int status, const QString &text)
{
    return ServiceAnswer::json(status, QJsonObject{{QStringLiteral("error"), text}});
}

ServiceAnswer duneQueryNotFound()
{
    return duneError(404, QStringLiteral("Query not found"));
}

ServiceAnswer duneInvalidExecution(const QString &id)
{
    return duneError(400, QStringLiteral("The requested execution ID (ID: %1) is invalid.").arg(id));
}

bool isUlid(const QString &id)
{
    return id.size() == 26 && id.at(0) <= u'7'
        && std::ranges::all_of(id, [](QChar character) { return crockford.contains(character.toUpper()); });
}

QString makeUlid(const QDateTime &at)
{
    QString id(26, u'0');
    quint64 time = quint64(at.toMSecsSinceEpoch());
    for (qsizetype place = 9; place >= 0; --place, time >>= 5)
        id[place] = crockford.at(qsizetype(time & 31));
    for (qsizetype place = 10; place < 26; ++place)
        id[place] = crockford.at(QRandomGenerator::global()->bounded(32));
    return id;
}

} // namespace Quell
