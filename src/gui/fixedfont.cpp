// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixedfont.h"

#include <QFontDatabase>

namespace Quell {

QFont fixedFont(const QFont &beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pointSizeF() > 0)
        font.setPointSizeF(beside.pointSizeF());
    else
        font.setPixelSize(beside.pixelSize());
    return font;
}

} // namespace Quell
