// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

#include <QList>

namespace Quell {

/// Every service that this Quell knows. A new one is one include and one entry in servicelist.cpp.
[[nodiscard]] QList<Service> allServices();

} // namespace Quell
