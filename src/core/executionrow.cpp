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
    const QDate date = utc.date();
    const QTime ofDay = utc.time();
    if (date.year() < 0 || date.year() > 9999)
        return utc.toString(ofDay.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    // A list has thousands of times, and QDateTime::toString() takes ten times as long.
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    const auto write = [&text](qsizetype place, int number) {
        for (; number > 0; number /= 10)
            text[place--] = QChar(char16_t(u'0' + number % 10));
    };
    write(3, date.year());
    write(6, date.month());
    write(9, date.day());
    write(12, ofDay.hour());
    write(15, ofDay.minute());
    write(18, ofDay.second());
    if (ofDay.msec() == 0)
        return text.remove(19, 4);
    write(22, ofDay.msec());
    return text;
}

} // namespace Quell
