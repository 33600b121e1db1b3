// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionstate.h"

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>

namespace Quell::Icons {

/// The program's own icon, in its colours.
[[nodiscard]] QIcon application();
/// The colour mark of a connection (StatePalette::mark), for lists.
[[nodiscard]] QIcon mark(int index);

/// One of resources/icons/NAME.svg, drawn in the colour that the palette has for text, as it is at the time of drawing;
/// greyed when disabled. With `tint` in that colour instead.
[[nodiscard]] QIcon themed(QLatin1StringView name, const QColor &tint = QColor());

/// The same as an image of `side` device-independent pixels. Kept in QPixmapCache.
[[nodiscard]] QPixmap drawn(QLatin1StringView name, const QColor &colour, int side, qreal devicePixelRatio);

/// The icon of a status: its shape differs as well as its colour.
[[nodiscard]] QLatin1StringView nameOf(DisplayStatus status);

} // namespace Quell::Icons
