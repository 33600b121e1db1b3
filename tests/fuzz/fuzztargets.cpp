// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztargets.h"

#include <cstdio>
#include <cstdlib>

namespace Quell::Fuzz {

QList<Target> targets()
{
    return {
        {QStringLiteral("dune"), readDune},
        {QStringLiteral("atoti"), readAtoti},
        {QStringLiteral("headerfields"), readHeaderFields},
        {QStringLiteral("ids"), readIds},
        {QStringLiteral("link"), readLink},
        {QStringLiteral("instancemessage"), readInstanceMessage},
        {QStringLiteral("connections"), readConnections},
        {QStringLiteral("credentials"), readCredentials},
        {QStringLiteral("trace"), readTrace},
    };
}

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken: %s\n", promise);
    std::abort();
}

} // namespace Quell::Fuzz
