// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QPalette>
#include <QString>

namespace Quell {

/// The palettes of "light" and "dark", which are Fusion's.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Dresses the whole program at once. Made before anything is shown: it remembers how the system dresses it.
class ColourSchemes
{
public:
    ColourSchemes();

    void apply(ColourScheme scheme);

private:
    void setSystemStyle();

    QString m_systemStyle;
    ColourScheme m_applied = ColourScheme::System;
};

} // namespace Quell
