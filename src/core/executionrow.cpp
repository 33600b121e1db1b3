// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionrow.h"

#include "wording.h"

#include <QJsonValue>

namespace Quell {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

std::optional<std::chrono::milliseconds> ExecutionRow::elapsed() const
{
    return execution.elapsed(stale && execution.wasSeen() ? execution.last.seenAt : now);
}

QString ExecutionRow::note() const
{
    return noteText(execution, serviceName, now);
}

QString ExecutionRow::error() const
{
    return execution.last.errorMessage.isEmpty() ? execution.last.errorType : execution.last.errorMessage;
}

QJsonObject toJson(const ExecutionRow &row)
{
    const Snapshot &last = row.execution.last;
    const auto elapsed = row.elapsed();
    return {
        {QStringLiteral("connection"), row.connection},
        {QStringLiteral("service"), row.service},
        {QStringLiteral("id"), row.execution.key.id},
        {QStringLiteral("state"), toWord(last.state)},
        {QStringLiteral("cancelPhase"), toWord(row.execution.cancel.phase)},
        {QStringLiteral("queryId"), orNull(last.queryId)},
        {QStringLiteral("query"), orNull(last.query)},
        {QStringLiteral("user"), orNull(last.user)},
        {QStringLiteral("submittedAt"), orNull(toIsoUtc(last.submittedAt))},
        {QStringLiteral("startedAt"), orNull(toIsoUtc(last.startedAt))},
        {QStringLiteral("endedAt"), orNull(toIsoUtc(last.endedAt))},
        {QStringLiteral("elapsedMs"),
         elapsed ? QJsonValue(static_cast<qint64>(elapsed->count())) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("queuePosition"), orNull(last.queuePosition)},
        {QStringLiteral("costCredits"), orNull(last.costCredits)},
        {QStringLiteral("error"), orNull(row.error())},
        {QStringLiteral("note"), orNull(row.note())},
        {QStringLiteral("tag"), orNull(row.tag)},
        {QStringLiteral("seenAt"), orNull(toIsoUtc(last.seenAt))},
        {QStringLiteral("stale"), row.stale},
    };
}

QString toIsoUtc(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace Quell
