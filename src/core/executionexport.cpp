// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionexport.h"

#include "csv.h"
#include "wording.h"

#include <QJsonArray>
#include <QJsonDocument>

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
        QStringLiteral("note"),          QStringLiteral("tag"),         QStringLiteral("seenAt"),
        QStringLiteral("stale"),
    };
    return fields;
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
    QByteArray csv = csvHeading();
    for (const ExecutionRow &row : rows)
        csv += toCsvLine(row);
    return csv;
}

QByteArray ExecutionExport::csvHeading()
{
    return Csv::heading(exportedFields());
}

QByteArray ExecutionExport::toCsvLine(const ExecutionRow &row)
{
    return Csv::line(exportedFields(), Quell::toJson(row));
}

QString ExecutionExport::toLines(const QList<ExecutionRow> &rows)
{
    QStringList lines;
    for (const ExecutionRow &row : rows) {
        const QJsonObject object = Quell::toJson(row);
        QStringList fields;
        for (const QString &name : exportedFields()) {
            const QJsonValue value = object.value(name);
            const QString text = Csv::plainText(value);
            const QString line = onOneLine(text, text.size());
            fields.append(value.isString() ? Csv::withoutFormula(line) : line);
        }
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace Quell
