// SPDX-License-Identifier: GPL-3.0-or-later
#include "withoutsecrets.h"

#include "answermapping.h"

#include <utility>

namespace Quell {

QString withoutSecret(QString text, const QString &secret)
{
    return AnswerMapping::withoutSecret(std::move(text), secret);
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

Snapshot withoutSecret(Snapshot snapshot, const QString &secret, const QString &user)
{
    const QString named = snapshot.user;
    Snapshot cleaned = withoutSecret(std::move(snapshot), secret);
    if (!user.isEmpty() && named.compare(user, Qt::CaseInsensitive) == 0)
        cleaned.user = named;
    return cleaned;
}

RunningPage withoutSecret(RunningPage page, const QString &secret, const QString &user)
{
    for (Snapshot &snapshot : page.executions)
        snapshot = withoutSecret(snapshot, secret, user);
    return page;
}

} // namespace Quell
