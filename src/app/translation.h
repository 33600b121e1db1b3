// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Quell {

/// Makes window and command line speak the user's language, where Quell and Qt have it; else English, whose plurals need
/// a translation of their own. To be called once, before anything is shown.
void installTranslations(QCoreApplication *application);

} // namespace Quell
