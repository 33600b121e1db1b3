// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulttable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Quell {

namespace {

QString word(const QJsonObject &cell, const QString &name)
{
    return cell.value(name).toString();
}

/// "connection-lost; row running, cancel unresolved; connection unreachable"
QString cellText(const QJsonObject &cell)
{
    QStringList parts{word(cell, QStringLiteral("answer"))};
    if (cell.contains(u"row"))
        parts.append(QStringLiteral("row *%1*").arg(word(cell, QStringLiteral("row"))));
    if (cell.contains(u"phase")) {
        QString phase = QStringLiteral("cancel *%1*").arg(word(cell, QStringLiteral("phase")));
        if (cell.contains(u"then") && cell.value(u"then") != cell.value(u"phase"))
            phase += QStringLiteral(", after a read *%1*").arg(word(cell, QStringLiteral("then")));
        parts.append(phase);
    }
    if (cell.contains(u"connection")) {
        QString connection = word(cell, QStringLiteral("connection"));
        if (cell.contains(u"seconds"))
            connection += QStringLiteral(" for %1 s").arg(cell.value(u"seconds").toInt());
        parts.append(QStringLiteral("connection %1").arg(connection));
    }
    return parts.join(QStringLiteral("; "));
}

QString cellText(const QJsonValue &cell)
{
    QStringList texts;
    const QJsonArray several = cell.toArray();
    for (const auto &one : several)
        texts.append(cellText(one.toObject()));
    return several.isEmpty() ? cellText(cell.toObject()) : texts.join(QStringLiteral(", **or** "));
}

QString text(const QJsonObject &object, const QString &name)
{
    return object.value(name).toString();
}

QByteArray rowOf(const QStringList &cells)
{
    return "| " + cells.join(QStringLiteral(" | ")).toUtf8() + " |\n";
}

QByteArray rule(qsizetype columns)
{
    return "|" + QByteArray(" --- |").repeated(columns) + "\n";
}

QStringList parserColumns(const QList<Fault> &faults)
{
    QStringList names;
    for (const Fault &fault : faults) {
        for (const QString &name : fault.parsers.keys()) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    names.sort();
    return names;
}

} // namespace

QList<Fault> faultTable()
{
    QFile file(QStringLiteral(QUELL_FAULT_DATA "/faults.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of faults cannot be read");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        qFatal("the table of faults is no JSON: %s", qPrintable(error.errorString()));
    QList<Fault> faults;
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        Fault fault{.name = text(object, QStringLiteral("name")),
                    .does = text(object, QStringLiteral("does")),
                    .group = text(object, QStringLiteral("group")),
                    .parsers = object.value(u"parsers").toObject(),
                    .cells = object.value(u"cells").toObject(),
                    .like = text(object, QStringLiteral("like")),
                    .waits = object.value(u"waits").toBool()};
        const QJsonArray endpoint = object.value(u"endpoint").toArray();
        for (const auto &kind : endpoint)
            fault.endpoint.append(kind.toString());
        faults.append(fault);
    }
    return faults;
}

QStringList faultColumns()
{
    return {QStringLiteral("dune poll"),    QStringLiteral("dune cancel"), QStringLiteral("dune sign in"),
            QStringLiteral("atoti poll"),   QStringLiteral("atoti list"),  QStringLiteral("atoti cancel"),
            QStringLiteral("atoti sign in")};
}

QByteArray faultDocument(const QList<Fault> &faults)
{
    QByteArray document = R"(# What comes of faults

<!-- Made from tests/data/faults/faults.json by `cmake --build --preset dev --target update_faults`; tst_faulttable compares. -->

Each fault meets each call of each service, through all real parts from the wire to the row (`tst_faulttable`); those below HTTP
also meet each verb at `HttpEndpoint` (`tst_transportfaults`), those of shape each parser (`tst_shapefaults`). Of faults that take
the same way ("like") the first is run each time, the others with `QUELL_ALL_FAULTS=1`. In every cell:

- The row says what was seen and nothing else. It was seen *running* before; no fault makes it *cancelled*.
- A cancel whose answer was lost is *unresolved*, and only a read decides it; one that never left is *failed*.
- What it costs in memory stays below 16 MiB, with everything of the program and of the test's server in it.
- Another connection goes on being answered meanwhile.
- No secret, in no form in which it was sent, is in a note, an event, a sentence, a message on the terminal, the profile, or a
  request to another host; servers that repeat it in their answers are among the faults.

A cell says how the call was answered (a `TroubleKind`, or *ok*), what the row shows then, what became of the cancel, and how the
connection is: *not-all-told* is one that answers, and whose chip says why it does not tell about this. Dune has no list.

)";
    document += rowOf(QStringList{QStringLiteral("fault"), QStringLiteral("what it is")});
    document += rule(2);
    for (const Fault &fault : faults) {
        const QString kind = fault.like.isEmpty() ? QString() : QStringLiteral(" Like *%1*.").arg(fault.like);
        document += rowOf({fault.name, fault.does + kind});
    }
    for (const QString &service : {QStringLiteral("dune"), QStringLiteral("atoti")}) {
        QStringList columns = faultColumns().filter(service);
        document += "\n## " + (service == u"dune" ? QByteArray("Dune") : QByteArray("Atoti")) + "\n\n";
        QStringList titles{QStringLiteral("fault")};
        for (const QString &column : std::as_const(columns))
            titles.append(column.mid(service.size() + 1));
        document += rowOf(titles) + rule(titles.size());
        for (const Fault &fault : faults) {
            QStringList cells{fault.name};
            for (const QString &column : std::as_const(columns))
                cells.append(cellText(fault.cells.value(column)));
            document += rowOf(cells);
        }
    }
    document += "\n## At `HttpEndpoint`, for GET, POST and PATCH\n\n";
    document += rowOf({QStringLiteral("fault"), QStringLiteral("trouble")}) + rule(2);
    for (const Fault &fault : faults) {
        if (!fault.endpoint.isEmpty())
            document += rowOf({fault.name, fault.endpoint.join(QStringLiteral(", **or** "))});
    }
    const QStringList parsers = parserColumns(faults);
    document += "\n## At the parsers\n\n";
    document += rowOf(QStringList{QStringLiteral("fault")} + parsers) + rule(parsers.size() + 1);
    for (const Fault &fault : faults) {
        if (fault.parsers.isEmpty())
            continue;
        QStringList cells{fault.name};
        for (const QString &parser : parsers)
            cells.append(fault.parsers.value(parser).toString(QStringLiteral("–")));
        document += rowOf(cells);
    }
    return document;
}

} // namespace Quell
