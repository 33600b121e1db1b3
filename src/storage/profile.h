// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>

namespace Quell {

/// A profile is a directory: `connections.json`, `quell.db` and `window.ini` lie in it, and whoever holds its lock polls.
class Profile
{
public:
    /// `directory` empty: the platform's data location for Quell (on Linux `quell` under XDG_DATA_HOME), the same for every
    /// program of Quell. A relative one is resolved against the current directory now.
    explicit Profile(const QString &directory = QString());

    /// Makes the directory, readable by its owner alone; StorageFailed with a sentence where it cannot be made or written.
    /// One that exists keeps the permissions that its owner gave it.
    [[nodiscard]] Outcome<Done> create() const;

    [[nodiscard]] QString directory() const { return m_directory; } ///< absolute
    [[nodiscard]] QString connectionFile() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString windowSettings() const;
    [[nodiscard]] QString lockFile() const;
    /// The absolute path of the instance socket, under the runtime directory; the same for every spelling of the directory,
    /// and short enough for a Unix socket. Where the runtime directory is missing or its name too long, the socket lies in a
    /// directory of the user's own under the temporary directory; whoever listens makes that, and checks whose it is. On
    /// Windows it is the name of a pipe.
    [[nodiscard]] QString socket() const;

private:
    QString m_directory;
};

} // namespace Quell
