// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Quell {

/// The desktop's font of fixed width, as large as the text `beside` it.
[[nodiscard]] QFont fixedFont(const QFont &beside);

} // namespace Quell
