// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Quell {

/// Reading of JSON that others wrote, with the leniency that both services' documentation calls for: numbers may come as
/// text and the other way round, and whatever is null, missing or of another type counts as not given. Pure functions.
namespace JsonFields {

/// Null where the bytes are not JSON, are nested deeper than a parser should follow, or are more than any documented answer and
/// would take a multiple of their size: of very many values, or of a text of more than a megabyte.
[[nodiscard]] QJsonDocument document(const QByteArray &body);

/// NotUnderstood where there is no document, or it is not an object.
[[nodiscard]] Outcome<QJsonObject> object(const QByteArray &body);

[[nodiscard]] QString text(const QJsonValue &value);
[[nodiscard]] std::optional<double> number(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);
[[nodiscard]] std::optional<int> smallInteger(const QJsonValue &value);
[[nodiscard]] std::optional<bool> flag(const QJsonValue &value);

/// ISO 8601 with any number of fractional digits and an optional zone (UTC without), or a Unix time in seconds or
/// milliseconds. UTC, cut to milliseconds; invalid where it is none, and for times before 1971, which mean "not set".
[[nodiscard]] QDateTime time(const QJsonValue &value);

/// What the body of a refusal says in words: the text of the documented error objects (Dune: `error`; Spring: `message`;
/// ActiveViam: `error.errorChain[0].message`), or a short plain text. Empty for a web page.
[[nodiscard]] QString errorWords(const QByteArray &body);

/// A page for a browser: it came from something that stands before the service, or instead of it.
[[nodiscard]] bool isWebPage(const QByteArray &body);

} // namespace JsonFields

} // namespace Quell
