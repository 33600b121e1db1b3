// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceclient.h"

namespace Quell {

QFuture<Outcome<RunningPage>> ServiceClient::listRunning(int page, int pageSize, const QString &user)
{
    Q_UNUSED(pageSize)
    Q_UNUSED(user)
    return answered<RunningPage>(RunningPage{{}, page, true});
}

QFuture<Outcome<QString>> ServiceClient::fetchQueryName(const QString &queryId)
{
    Q_UNUSED(queryId)
    return answered<QString>(QString());
}

} // namespace Quell
