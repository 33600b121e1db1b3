// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownership.h"

namespace Quell {

Ownership ownershipOf(const Execution &execution, const Connection &connection,
                      const ServiceDescription &service)
{
    if (!service.hasOwners)
        return Ownership::Own;
    if (execution.last.user.isEmpty() || connection.user.isEmpty())
        return Ownership::Unknown;
    return execution.last.user == connection.user ? Ownership::Own : Ownership::SomeoneElses;
}

} // namespace Quell
