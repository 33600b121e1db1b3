// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QDateTime>
#include <QString>

namespace Quell {

/// Renames a damaged database, with what SQLite keeps beside it (`-wal`, `-shm`), to `NAME.corrupt-YYYYMMDD-HHMMSS` (UTC),
/// so that it can still be opened under that name by whoever wants to rescue something. The new path, or StorageFailed. The
/// caller holds the lock under which databases are opened, and has none open.
[[nodiscard]] Outcome<QString> setDatabaseAside(const QString &path, const QDateTime &now);

} // namespace Quell
