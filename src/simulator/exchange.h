// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace Quell {

using HeaderFields = QList<QPair<QByteArray, QByteArray>>;

/// A request as it arrived, for whoever wants to check what a client sends.
struct RecordedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    HeaderFields headers; ///< names in lower case
    QByteArray body;

    /// The first field of that name (in lower case), or nothing.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The path below `prefix`, split at its slashes, each segment decoded by itself.
    [[nodiscard]] QStringList segments(qsizetype prefix = 0) const;
    [[nodiscard]] QByteArray path() const;
    /// A parameter of the query, decoded as a form: a plus sign is a blank.
    [[nodiscard]] std::optional<QString> parameter(const QString &name) const;
    [[nodiscard]] QList<QPair<QString, QString>> parameters() const;
};

/// What a simulated service answers.
struct ServiceAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType;
    HeaderFields headers;

    [[nodiscard]] static ServiceAnswer json(int status, const QJsonObject &object);
    [[nodiscard]] static ServiceAnswer json(int status, const QJsonArray &array);
    [[nodiscard]] static ServiceAnswer nothing(int status);
    [[nodiscard]] ServiceAnswer with(const QByteArray &name, const QByteArray &value) &&;
};

} // namespace Quell
