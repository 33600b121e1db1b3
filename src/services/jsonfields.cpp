// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Quell::JsonFields {

namespace {

constexpr qsizetype longestPlainText = 2000;
/// Twice of what a service says a query may have; what is longer would be kept and shown for nobody.
constexpr qsizetype longestField = 20'000;
/// What Qt's JSON takes for a value, and for an object or array beside its values (measured with Qt 6.4), and how much of that
/// one answer may take. A page of Atoti's list has 250 entries of some 12 members.
constexpr qsizetype costOfValue = 32;
constexpr qsizetype costOfContainer = 200;
constexpr qsizetype highestCost = 4 * 1024 * 1024;
/// Bytes in the answer. A single text is held three times while it is read and becomes twice as long as a QString.
constexpr qsizetype longestText = 1024 * 1024;

/// Without making anything of it. Text within bounds costs little more than it is long, whatever is in it.
bool costsTooMuch(const QByteArray &body)
{
    qsizetype cost = 0;
    qsizetype textLeft = 0;
    bool inString = false;
    bool escaped = false;
    for (const char character : body) {
        if (inString) {
            inString = escaped || character != '"';
            escaped = !escaped && character == '\\';
            if (--textLeft < 0)
                return true;
            continue;
        }
        if (character == '"') {
            inString = true;
            textLeft = longestText;
        } else if (character == ',' || character == ':') {
            cost += costOfValue;
        } else if (character == '{' || character == '[') {
            cost += costOfContainer;
        }
        if (cost > highestCost)
            return true;
    }
    return false;
}

QDateTime isoTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*)"
                       R"((?:Z|z|([+-])(\d\d):?(\d\d)?)?(?:\[[^\]]*\])?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int group) { return match.captured(group).toInt(); };
    const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
    const QDateTime local(QDate(part(1), part(2), part(3)), QTime(part(4), part(5), part(6), milliseconds),
                          Qt::UTC);
    if (!local.isValid())
        return {};
    const int offset = (part(9) * 60 + part(10)) * 60;
    return match.captured(8) == u"-" ? local.addSecs(offset) : local.addSecs(-offset);
}

QDateTime unixTime(double value)
{
    // Seconds stay below this until the year 5138, milliseconds are above it since 1973.
    static constexpr double largestSeconds = 1e11;
    const double milliseconds = std::abs(value) < largestSeconds ? value * 1000 : value;
    if (!(std::abs(milliseconds) < 1e15))
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

QString chainedMessage(const QJsonObject &error)
{
    const QString first = text(error.value(u"errorChain").toArray().at(0).toObject().value(u"message"));
    return first.isEmpty() ? text(error.value(u"message")) : first;
}

} // namespace

QJsonDocument document(const QByteArray &body)
{
    return costsTooMuch(body) ? QJsonDocument() : QJsonDocument::fromJson(body);
}

Outcome<QJsonObject> object(const QByteArray &body)
{
    const QJsonDocument read = document(body);
    if (!read.isObject())
        return Trouble{.kind = TroubleKind::NotUnderstood};
    return read.object();
}

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(longestField);
    if (const std::optional<qint64> whole = value.isDouble() ? integer(value) : std::nullopt)
        return QString::number(*whole);
    return {};
}

std::optional<double> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double result = value.isString() ? value.toString().trimmed().toDouble(&ok) : value.toDouble();
    return ok && std::isfinite(result) ? std::optional(result) : std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 result = value.toString().trimmed().toLongLong(&ok);
        return ok ? std::optional(result) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // The default shows whether the number is whole and fits.
    const qint64 result = value.toInteger(std::numeric_limits<qint64>::min());
    return result == std::numeric_limits<qint64>::min() ? std::nullopt : std::optional(result);
}

std::optional<int> smallInteger(const QJsonValue &value)
{
    const std::optional<qint64> result = integer(value);
    if (!result || *result < std::numeric_limits<int>::min() || *result > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*result);
}

std::optional<bool> flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString().trimmed().toLower();
    if (word == u"true")
        return true;
    return word == u"false" ? std::optional(false) : std::nullopt;
}

QDateTime time(const QJsonValue &value)
{
    const QDateTime result =
        value.isDouble() ? unixTime(value.toDouble()) : isoTime(value.toString().trimmed());
    return result.isValid() && result.date().year() > 1970 ? result : QDateTime();
}

QString errorWords(const QByteArray &body)
{
    const QJsonDocument read = document(body);
    if (read.isObject()) {
        const QJsonObject object = read.object();
        const QStringList candidates{
            text(object.value(u"message")), chainedMessage(object.value(u"error").toObject()),
            text(object.value(u"error")),   text(object.value(u"detail")),
            text(object.value(u"title")),   text(object.value(u"error_description")),
        };
        const auto said = std::ranges::find_if(
            candidates, [](const QString &candidate) { return !candidate.trimmed().isEmpty(); });
        return said == candidates.cend() ? QString() : said->trimmed();
    }
    if (!read.isNull() || body.size() > longestPlainText || isWebPage(body))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString plain = decoder(body);
    const bool readable = !decoder.hasError() && std::ranges::none_of(plain, [](QChar character) {
        return character.category() == QChar::Other_Control && !character.isSpace();
    });
    const QString said = plain.trimmed();
    // The remains of a broken JSON document are not words.
    return readable && !said.startsWith(u'{') && !said.startsWith(u'[') ? said : QString();
}

bool isWebPage(const QByteArray &body)
{
    return body.left(1024).trimmed().startsWith('<');
}

} // namespace Quell::JsonFields
