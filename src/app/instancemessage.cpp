// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Quell {

namespace {

constexpr QLatin1StringView raiseKey("raise");
constexpr QLatin1StringView idsKey("ids");
constexpr QLatin1StringView reloadKey("reload");
constexpr QLatin1StringView watchKey("watch");
constexpr QLatin1StringView healthKey("health");

} // namespace

QByteArray InstanceMessage::toJson() const
{
    QJsonObject object;
    if (raise) {
        object.insert(raiseKey, true);
        object.insert(idsKey, QJsonArray::fromStringList(ids));
    } else if (reload) {
        object.insert(reloadKey, true);
    } else if (watch) {
        object.insert(watchKey, true);
    } else if (health) {
        object.insert(healthKey, true);
    }
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<InstanceMessage> InstanceMessage::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object == QJsonObject{{reloadKey, true}})
        return InstanceMessage{.reload = true};
    if (object == QJsonObject{{watchKey, true}})
        return InstanceMessage{.watch = true};
    if (object == QJsonObject{{healthKey, true}})
        return InstanceMessage{.health = true};
    if (object.size() != 2 || object.value(raiseKey) != QJsonValue(true) || !object.value(idsKey).isArray())
        return std::nullopt;
    InstanceMessage message{.raise = true};
    const QJsonArray ids = object.value(idsKey).toArray();
    for (const auto &id : ids) {
        if (!id.isString())
            return std::nullopt;
        message.ids.append(id.toString());
    }
    return message;
}

} // namespace Quell
