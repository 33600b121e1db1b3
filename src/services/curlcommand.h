// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Quell {

/// A command for a POSIX shell that does what a client does when it reads something, to be given to a colleague or put into a
/// bug report. `options` are words of curl, `--user`, `ada`; none of them holds a secret.
[[nodiscard]] QString curlCommand(const QUrl &url, const QStringList &options);

} // namespace Quell
