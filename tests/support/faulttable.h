// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

/// What a network, a server or something in between may do to us, and what has to come of it: tests/data/faults/faults.json.
/// The document of it is docs/faults.md.
struct Fault
{
    QString name; ///< also what FaultyServer knows it by
    QString does; ///< in words
    /// Where it ends the way of an answer: "connection" (nothing of the service can be reached), "request" (below HTTP, or in
    /// its first line), "shape" (of the body), "status".
    QString group;
    QStringList
        endpoint; ///< TroubleKind at HttpEndpoint, whatever the verb, one of these; none: it has an answer
    QJsonObject parsers; ///< what each parser makes of it, by its name: a TroubleKind, or a state, or "taken"
    QJsonObject
        cells; ///< by "dune poll", "atoti sign in", …; an array where several may come of it by chance
    QString
        like; ///< another fault that takes the same way from the wire to the row; empty: this is the one of its kind
    bool waits = false; ///< its answer is what does not come
};

[[nodiscard]] QList<Fault> faultTable();
/// Service and call of each column, in the order of the table.
[[nodiscard]] QStringList faultColumns();
/// The table for people, as Markdown.
[[nodiscard]] QByteArray faultDocument(const QList<Fault> &faults);

} // namespace Quell
