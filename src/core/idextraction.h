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

struct ExtractedIds
{
    QStringList ids; ///< each once, in the order in which they were found
    int duplicates = 0;
    QList<BadLine> badLines;
};

/// The ids in what a person pasted: an id a line, URLs, or JSON that contains `execution_id` (one document, or one a line).
/// `others` are the remaining services, so that an id of the wrong one is named as such.
[[nodiscard]] ExtractedIds extractIds(const QString &text, const ServiceDescription &service,
                                      const QList<ServiceDescription> &others);

} // namespace Quell
