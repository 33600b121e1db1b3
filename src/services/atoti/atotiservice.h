// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

namespace Quell {

/// Atoti Server (ActiveViam): OLAP servers inside companies, with the Query History starter (6.1.19 and later).
[[nodiscard]] Service atotiService();

} // namespace Quell
