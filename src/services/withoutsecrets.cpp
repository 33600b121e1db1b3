// SPDX-License-Identifier: GPL-3.0-or-later
#include "withoutsecrets.h"

namespace Quell {

namespace {

constexpr qsizetype shortestTakenOut = 6;

} // namespace

QString withoutSecret(QString text, const QString &secret)
{
    if (secret.size() >= shortestTakenOut)
        text.replace(secret, QStringLiteral("…"));
    return text;
}

Snapshot withoutSecret(Snapshot snapshot, const QString &secret)
{
    for (QString *field : {&snapshot.serviceState, &snapshot.queryId, &snapshot.query, &snapshot.errorType,
                           &snapshot.errorMessage})
        *field = withoutSecret(*field, secret);
    snapshot.user = withoutSecret(snapshot.user, secret);
    return snapshot;
}

RunningPage withoutSecret(RunningPage page, const QString &secret)
{
    for (Snapshot &snapshot : page.executions)
        snapshot = withoutSecret(snapshot, secret);
    return page;
}

} // namespace Quell
