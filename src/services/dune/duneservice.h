// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

namespace Quell {

/// Dune (https://dune.com): blockchain SQL in the cloud.
[[nodiscard]] Service duneService();

} // namespace Quell
