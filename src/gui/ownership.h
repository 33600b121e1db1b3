// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "execution.h"
#include "servicedescription.h"

namespace Quell {

enum class Ownership {
    Own, ///< the service says that it runs for the user of the connection; or it knows no owners, and the account is ours
    SomeoneElses,
    Unknown, ///< the service knows owners, but not all that is needed to tell is known: cancelling always asks
};

/// Whose execution this is, as far as was seen. User names are compared exactly: a wrong "own" would cancel unasked.
[[nodiscard]] Ownership ownershipOf(const Execution &execution, const Connection &connection,
                                    const ServiceDescription &service);

} // namespace Quell
