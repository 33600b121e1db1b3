// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionstate.h"

#include <QBrush>
#include <QImage>
#include <QPalette>

namespace Quell {

/// What the bars of a status are filled with: a colour, and a pattern, because colours alone do not tell everyone apart.
namespace TimelineTextures {

enum class Part {
    Run,
    Queue, ///< lighter than Run
    Slim, ///< too narrow for a pattern
    SlimQueue,
};

/// The colour of a status, as in the table; greyed where it is stale.
[[nodiscard]] QColor colour(DisplayStatus status, bool stale, const QPalette &palette);

/// One tile of the pattern, transparent where the ground shows.
[[nodiscard]] QImage tile(DisplayStatus status, bool stale, Part part, const QPalette &palette,
                          qreal devicePixelRatio);

[[nodiscard]] QBrush brush(DisplayStatus status, bool stale, Part part, const QPalette &palette,
                           qreal devicePixelRatio);

} // namespace TimelineTextures

} // namespace Quell
