// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionexport.h"

#include "wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

namespace Quell {

namespace {

/// The fields of toJson(ExecutionRow) in the order in which a person reads them; a JSON object has none.
const QStringList &exportedFields()
{
    static const QStringList fields{
        QStringLiteral("connection"),    QStringLiteral("service"),     QStringLiteral("id"),
        QStringLiteral("state"),         QStringLiteral("cancelPhase"), QStringLiteral("queryId"),
        QStringLiteral("query"),         QStringLiteral("user"),        QStringLiteral("submittedAt"),
        QStringLiteral("startedAt"),     QStringLiteral("endedAt"),     QStringLiteral("elapsedMs"),
        QStringLiteral("queuePosition"), QStringLiteral("costCredits"), QStringLiteral("error"),
        QStringLiteral("note"),          QStringLiteral("seenAt"),      QStringLiteral("stale"),
    };
    return fields;
}

/// Spreadsheets look past blanks.
bool looksLikeFormula(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar character) { return character != u' '; });
    return first != text.cend() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(*first);
}

QString exportedText(const QJsonValue &value)
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

QString csvField(const QJsonValue &value)
{
    QString text = exportedText(value);
    if (value.isString() && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted = std::ranges::any_of(text, [](QChar character) {
        return character == u'"' || character == u',' || character == u';' || character == u'\t'
            || character == u'\r' || character == u'\n';
    });
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray ExecutionExport::toJson(const QList<ExecutionRow> &rows)
{
    QJsonArray array;
    for (const ExecutionRow &row : rows)
        array.append(Quell::toJson(row));
    return QJsonDocument(array).toJson();
}

QByteArray ExecutionExport::toCsv(const QList<ExecutionRow> &rows)
{
    QByteArray csv = exportedFields().join(u',').toUtf8() + "\r\n";
    for (const ExecutionRow &row : rows) {
        const QJsonObject object = Quell::toJson(row);
        QStringList fields;
        for (const QString &name : exportedFields())
            fields.append(csvField(object.value(name)));
        csv += fields.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QString ExecutionExport::toLines(const QList<ExecutionRow> &rows)
{
    QStringList lines;
    for (const ExecutionRow &row : rows) {
        const QJsonObject object = Quell::toJson(row);
        QStringList fields;
        for (const QString &name : exportedFields()) {
            const QString text = exportedText(object.value(name));
            fields.append(onOneLine(text, text.size()));
        }
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace Quell
