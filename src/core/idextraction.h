// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicedescription.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Quell {

/// A line in which no id was found, or whose id cannot be used.
struct BadLine
{
    int number = 0; ///< 1-based
    QString text; ///< shortened to what a message can show
    QString reason; ///< translated, a whole sentence

    friend bool operator==(const BadLine &, const BadLine &) = default;
};

/// What leads to executions without being one: an ExecutionSource of the service, and the id that it is to be asked with.
struct FoundSource
{
    QString source; ///< ExecutionSource::id
    QString id;

    friend bool operator==(const FoundSource &, const FoundSource &) = default;
};

struct ExtractedIds
{
    QStringList ids; ///< each once, in the order in which they were found
    int duplicates = 0;
    QList<BadLine> badLines;
    /// What the text names by the service's own words for it: the value of `pipeline_execution_id`, or what follows
    /// `/pipelines/executions/`, for a source that is called "pipeline". Each once; such a value is none of `ids`.
    QList<FoundSource> sources;
};

/// How sure the text has to be.
enum class Reading {
    /// A person says that these are ids: whatever the service would take for one is one, and the rest is named as bad.
    Typed,
    /// Any text that came along (the clipboard, a file): only what cannot well be something else. No bad lines.
    Unasked,
};

/// The ids in what a person pasted: an id a line, URLs, or JSON that contains `execution_id` (one document, or one a line).
/// `others` are the remaining services, so that an id of the wrong one is named as such. Unasked, JSON may also be an entry of
/// a query history (an object with `id`, `query` and `status`) or have addresses in it; ids in the addresses of other people's
/// machines are left out, unless the address itself speaks of an execution. A pure function; any thread.
[[nodiscard]] ExtractedIds extractIds(const QString &text, const ServiceDescription &service,
                                      const QList<ServiceDescription> &others,
                                      Reading reading = Reading::Typed);

/// What a text may have, beyond which nothing is taken from it.
inline constexpr qsizetype largestTextWithIds = 4 * 1024 * 1024;

} // namespace Quell
