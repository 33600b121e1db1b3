// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicelist.h"

#include "atotiservice.h"
#include "duneservice.h"

namespace Quell {

QList<Service> allServices()
{
    return {
        duneService(),
        atotiService(),
    };
}

} // namespace Quell
