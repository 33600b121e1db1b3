// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// What the pages of the settings have in common.
namespace Quell::SettingsParts {

/// A wheel that scrolls the page must not turn what happens to be under the pointer.
void turnOnlyWithFocus(QWidget *control);

/// That a choice holds, but could not be written down.
[[nodiscard]] QString notKept();

} // namespace Quell::SettingsParts
