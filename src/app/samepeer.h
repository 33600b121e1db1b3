// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Quell {

/// Whether the process at the other end of a connected local socket is one of this user's. Where the platform does not tell
/// (Windows), the socket's own permissions have to do, and the answer is yes.
[[nodiscard]] bool isSameUser(qintptr socketDescriptor);

} // namespace Quell
