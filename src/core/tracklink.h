// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>
#include <QStringList>

namespace Quell {

/// A link of Quell's own: `quell://track?service=dune&connection=NAME&id=ID&id=ID`. It can come from anywhere, so it says what
/// to track and nothing else: no link cancels anything, and none names an address or a secret. Whether connection and ids exist
/// is for others to find out.
struct TrackLink
{
    QString service; ///< a word like ServiceDescription::id; empty where the link names none
    QString connection; ///< a connection's name; empty where the link names none
    QStringList ids; ///< at least one, each once: up to 64 letters, digits, '-' and '_'

    static constexpr qsizetype longest = 8 * 1024;
    static constexpr qsizetype mostIds = 100;

    /// Whether this claims to be such a link, whatever else it may be.
    [[nodiscard]] static bool isLink(QStringView text);
    /// InvalidInput with a whole sentence where it is not exactly of the shape above. The order of the parts does not matter;
    /// `id` may come more than once, the others may be missing. In a value '+' is a blank, as forms write it. The sentence
    /// repeats nothing of the link.
    [[nodiscard]] static Outcome<TrackLink> fromText(const QString &text);

    friend bool operator==(const TrackLink &, const TrackLink &) = default;
};

} // namespace Quell
