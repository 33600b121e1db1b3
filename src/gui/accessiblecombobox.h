// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Quell {

/// On Unix, Qt gives assistive technology a combo box's current text as its name, whatever its accessible name says
/// (QAccessibleComboBox::text, Qt 6.4). After this, all combo boxes of the program go by their accessible name, and their
/// current text is their description. May be called more than once.
void installAccessibleComboBoxes();

} // namespace Quell
