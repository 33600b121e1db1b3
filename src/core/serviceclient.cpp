// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceclient.h"

#include <QCoreApplication>

namespace Quell {

QFuture<Outcome<CancelReceipt>> ServiceClient::cancelAll()
{
    return answered<CancelReceipt>(
        Trouble{.kind = TroubleKind::InvalidInput,
                .said = QCoreApplication::translate(
                    "Quell::ServiceClient",
                    "This service has no call that cancels everything. Name the executions instead.")});
}

QFuture<Outcome<RunningPage>> ServiceClient::listRunning(int page, int pageSize, const QString &user)
{
    Q_UNUSED(pageSize)
    Q_UNUSED(user)
    return answered<RunningPage>(RunningPage{{}, page, true});
}

QFuture<Outcome<FoundExecutions>> ServiceClient::findExecutions(const QString &source, const QString &id)
{
    Q_UNUSED(source)
    Q_UNUSED(id)
    return answered<FoundExecutions>(
        Trouble{.kind = TroubleKind::InvalidInput,
                .said = QCoreApplication::translate(
                    "Quell::ServiceClient",
                    "This service leads to executions by their ids only. Name the executions instead.")});
}

QFuture<Outcome<QString>> ServiceClient::plan(const QString &id)
{
    Q_UNUSED(id)
    return answered<QString>(
        Trouble{.kind = TroubleKind::InvalidInput,
                .said = QCoreApplication::translate("Quell::ServiceClient", "This service shows no plans.")});
}

QFuture<Outcome<QString>> ServiceClient::fetchQueryName(const QString &queryId)
{
    Q_UNUSED(queryId)
    return answered<QString>(QString());
}

} // namespace Quell

#include "moc_serviceclient.cpp"
