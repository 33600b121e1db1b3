// SPDX-License-Identifier: GPL-3.0-or-later
#include "takenvariable.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace Quell {

std::optional<QByteArray> takeVariable(const char *name)
{
    if (!qEnvironmentVariableIsSet(name))
        return std::nullopt;
    QByteArray value = qgetenv(name);
#ifdef Q_OS_UNIX
    // Unsetting only forgets where it is: the text would stay in the block that /proc shows.
    if (char *place = std::getenv(name))
        std::fill_n(place, std::strlen(place), '\0');
#endif
    qunsetenv(name);
    return value;
}

} // namespace Quell
