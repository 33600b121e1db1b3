// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Quell {

/// Ids of Atoti's query history are opaque: 16 lower-case hexadecimal digits, or a number in legacy mode. Other servers may
/// have others, hence what may be sent is wider than what is looked for in a text.
namespace AtotiId {

/// Up to 64 letters, digits, '-' and '_', a letter or digit first, at least one digit among them (or 16 hexadecimal ones);
/// not an id of Dune.
[[nodiscard]] bool isId(const QString &id);
/// 16 hexadecimal digits that stand alone; in an address what follows /query/.
[[nodiscard]] QStringList findIds(const QString &line);

} // namespace AtotiId

} // namespace Quell
