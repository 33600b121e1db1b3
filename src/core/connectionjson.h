// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "outcome.h"

#include <QJsonObject>
#include <QList>

namespace Quell {

/// One connection as it stands in `connections.json`, and back. Nothing secret is in either shape.

/// InvalidInput with a sentence that names the entry and what is wrong with it; it never repeats an address that may have
/// a password in it. `position` is 1-based, for an entry without a name.
[[nodiscard]] Outcome<Connection> connectionFromJson(const QJsonObject &entry, qsizetype position);

/// `entry` with the connection's values in it; keys that are not ours stay.
[[nodiscard]] QJsonObject connectionToJson(const Connection &connection, QJsonObject entry);

/// Whether these may stand in one file together: each with an id, a name and an address without credentials, no id and
/// no name twice (upper and lower case are the same). InvalidInput with a sentence where not.
[[nodiscard]] Outcome<Done> checkedTogether(const QList<Connection> &connections);

} // namespace Quell
