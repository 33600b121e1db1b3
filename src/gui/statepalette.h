// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "executionstate.h"

#include <QColor>
#include <QPalette>

namespace Quell::StatePalette {

/// The least contrast that small text needs (WCAG 2.2, 1.4.3).
inline constexpr double readableContrast = 4.5;

/// Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);
/// WCAG's contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `colour`, moved towards black or white no further than it takes to be read on `background`.
[[nodiscard]] QColor readable(const QColor &colour, const QColor &background);
[[nodiscard]] QColor blend(const QColor &under, const QColor &over, double share);

/// The colour of a status word and its icon on `background`.
[[nodiscard]] QColor colour(DisplayStatus status, const QColor &background);
/// For text beside the matter, and for what is stale.
[[nodiscard]] QColor quiet(const QPalette &palette, const QColor &background);
[[nodiscard]] QColor good(const QColor &background);
[[nodiscard]] QColor warning(const QColor &background);
[[nodiscard]] QColor bad(const QColor &background);

/// What a selected row stands on: tinted, so that the colours in it still tell.
[[nodiscard]] QColor selection(const QPalette &palette, bool active);

/// The colour mark of a connection; the same in light and dark.
[[nodiscard]] QColor mark(int index);
inline constexpr int marks = 8;

} // namespace Quell::StatePalette
