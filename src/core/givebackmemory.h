// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quell {

/// Returns to the system what is free: work on a great many leaves free memory in pieces, which glibc would keep. A few
/// milliseconds; nothing where the C library is another. Any thread.
void giveBackMemory();

} // namespace Quell
