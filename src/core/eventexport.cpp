// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventexport.h"

#include "csv.h"
#include "executionrow.h"

namespace Quell {

namespace {

const QStringList &exportedEventFields()
{
    static const QStringList fields{QStringLiteral("at"),   QStringLiteral("connection"),
                                    QStringLiteral("id"),   QStringLiteral("kind"),
                                    QStringLiteral("what"), QStringLiteral("note")};
    return fields;
}

} // namespace

QJsonObject EventExport::toJson(const Event &event, const QString &connection)
{
    return {
        {QStringLiteral("at"), toIsoUtc(event.at)},
        {QStringLiteral("connection"), connection},
        {QStringLiteral("id"), event.key.id},
        {QStringLiteral("kind"), toWord(event.kind)},
        {QStringLiteral("what"), event.what},
        {QStringLiteral("note"),
         event.said.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(event.said)},
    };
}

QByteArray EventExport::csvHeading()
{
    return Csv::heading(exportedEventFields());
}

QByteArray EventExport::toCsv(const Event &event, const QString &connection)
{
    return Csv::line(exportedEventFields(), toJson(event, connection));
}

} // namespace Quell
