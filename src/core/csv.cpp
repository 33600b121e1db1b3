// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Quell {

namespace {

/// Spreadsheets look past blanks, and some past what nobody sees.
bool looksLikeFormula(const QString &text)
{
    const QString signs = QStringLiteral("=+-@\t\r\n＝＋－＠");
    const auto first = std::ranges::find_if(text, [&signs](QChar character) {
        return signs.contains(character) || (!character.isSpace() && character.isPrint());
    });
    return first != text.cend() && signs.contains(*first);
}

QString csvField(const QJsonValue &value)
{
    QString text = Csv::plainText(value);
    if (value.isString())
        text = Csv::withoutFormula(text);
    const bool quoted = std::ranges::any_of(text, [](QChar character) {
        return character == u'"' || character == u',' || character == u';' || character == u'\t'
            || character == u'\r' || character == u'\n';
    });
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString Csv::plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        // Like JSON: no exponent where there need not be one, and never a locale's separators.
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
            .sliced(1)
            .chopped(1);
    default:
        return value.toString();
    }
}

QString Csv::withoutFormula(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QByteArray Csv::heading(const QStringList &names)
{
    return names.join(u',').toUtf8() + "\r\n";
}

QByteArray Csv::line(const QStringList &names, const QJsonObject &object)
{
    QStringList fields;
    for (const QString &name : names)
        fields.append(csvField(object.value(name)));
    return heading(fields);
}

} // namespace Quell
