// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Quell {

namespace {

constexpr QLatin1StringView connectionKey("connection");
constexpr QLatin1StringView stateKey("state");
constexpr QLatin1StringView sinceKey("since");
constexpr QLatin1StringView untilKey("until");
constexpr QLatin1StringView troubleKey("trouble");
constexpr QLatin1StringView saidKey("said");
constexpr QLatin1StringView statusKey("httpStatus");
constexpr QLatin1StringView usedKey("used");
constexpr QLatin1StringView quotaKey("quota");
constexpr QLatin1StringView answerKey("lastAnswerAt");
constexpr QLatin1StringView overflowsKey("overflows");

void insertTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toMSecsSinceEpoch());
}

QDateTime timeIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonObject objectOf(const QUuid &connection, const ConnectionHealth &health)
{
    QJsonObject object{{connectionKey, connection.toString(QUuid::WithoutBraces)},
                       {stateKey, toWord(health.state)},
                       {usedKey, health.used},
                       {quotaKey, health.quota}};
    insertTime(object, sinceKey, health.since);
    insertTime(object, untilKey, health.until);
    insertTime(object, answerKey, health.lastAnswerAt);
    if (health.overflows)
        object.insert(overflowsKey, true);
    if (health.trouble) {
        object.insert(troubleKey, toWord(health.trouble->kind));
        object.insert(saidKey, health.trouble->said);
        object.insert(statusKey, health.trouble->httpStatus);
    }
    return object;
}

} // namespace

QByteArray HealthMessage::toJson(const Healths &healths)
{
    QJsonArray array;
    for (const auto &[connection, health] : healths.asKeyValueRange())
        array.append(objectOf(connection, health));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<HealthMessage::Healths> HealthMessage::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    Healths healths;
    const QJsonArray array = document.array();
    for (const auto &entry : array) {
        const QJsonObject object = entry.toObject();
        const QUuid connection = QUuid::fromString(object.value(connectionKey).toString());
        if (connection.isNull())
            return std::nullopt;
        const auto state = healthStateFromWord(object.value(stateKey).toString());
        if (!state)
            continue;
        ConnectionHealth health{.state = *state,
                                .since = timeIn(object, sinceKey),
                                .until = timeIn(object, untilKey),
                                .used = object.value(usedKey).toInt(),
                                .quota = object.value(quotaKey).toInt(),
                                .lastAnswerAt = timeIn(object, answerKey),
                                .overflows = object.value(overflowsKey).toBool()};
        if (const auto kind = troubleKindFromWord(object.value(troubleKey).toString())) {
            health.trouble = Trouble{.kind = *kind,
                                     .said = object.value(saidKey).toString(),
                                     .httpStatus = object.value(statusKey).toInt()};
        }
        healths.insert(connection, health);
    }
    return healths;
}

} // namespace Quell
