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

} // namespace Quell
