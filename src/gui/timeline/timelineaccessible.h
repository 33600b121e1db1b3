// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quell {

/// Makes the bars of every TimelineView known to assistive technology: a list of them, each told in a sentence.
void installAccessibleTimeline();

} // namespace Quell
