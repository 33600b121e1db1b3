// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution.h"
#include "outcome.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Quell {

/// What a service answered to a request to cancel that it took.
struct CancelReceipt
{
    friend bool operator==(const CancelReceipt &, const CancelReceipt &) = default;
};

/// What a successful "Test connection" has proved, as a whole translated sentence: "Dune accepted the key."
struct Proof
{
    QString sentence;
    QString user; ///< who the service says we are; empty where it does not say
};

/// The executions that something else leads to.
struct FoundExecutions
{
    QStringList ids; ///< each once; all of them fit ServiceDescription::isId
    int notBegun = 0; ///< parts that have no execution yet

    friend bool operator==(const FoundExecutions &, const FoundExecutions &) = default;
};

/// One page of what runs on a server.
struct RunningPage
{
    QList<Snapshot> executions;
    int page = 0; ///< 0-based
    bool last = true;
};

/// Speaks with one service for one connection; the port behind which every service stands.
///
/// Implementers: every call answers or fails on every path, and never before it returns. Deleting the client stops what is
/// under way and answers it with TroubleKind::Stopped. An id is checked against ServiceDescription::isId before anything is
/// sent (MalformedId). No request is retried here: that is the engine's, which knows the quota. Snapshots bear the time at
/// which the question left. Lives in the thread that made it.
class ServiceClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What the service says about one execution. An id that it does not know is TroubleKind::NoSuchExecution.
    [[nodiscard]] virtual QFuture<Outcome<Snapshot>> fetch(const QString &id) = 0;

    /// Asks the service to stop one execution. A receipt means that the request was taken, not that the execution has
    /// stopped. A plain no is TroubleKind::Refused, NoSuchExecution or MalformedId; read the execution to learn why.
    [[nodiscard]] virtual QFuture<Outcome<CancelReceipt>> cancel(const QString &id) = 0;

    /// The server's own call that stops everything that runs there, everybody's; only where
    /// ServiceDescription::cancelsAll, else it is answered with InvalidInput and nothing is sent. A receipt means that the
    /// request was taken; a no (Refused) may be about any of them.
    [[nodiscard]] virtual QFuture<Outcome<CancelReceipt>> cancelAll();

    /// One page of the running executions; only where ServiceDescription::listsRunning. `user` empty: everybody's.
    [[nodiscard]] virtual QFuture<Outcome<RunningPage>> listRunning(int page, int pageSize,
                                                                    const QString &user);

    /// One harmless request that proves address and credentials.
    [[nodiscard]] virtual QFuture<Outcome<Proof>> test() = 0;

    /// The executions behind something else: `source` is an ExecutionSource::id, `id` was found by its findId. What the
    /// service does not know is NoSuchExecution. The default answers InvalidInput.
    [[nodiscard]] virtual QFuture<Outcome<FoundExecutions>> findExecutions(const QString &source,
                                                                           const QString &id);

    /// How the service would go about an execution's query, as indented text; only where ServiceDescription::planWarning,
    /// and only when a person has read that and asks for it: it runs the query again. The default answers InvalidInput.
    [[nodiscard]] virtual QFuture<Outcome<QString>> plan(const QString &id);

    /// A query's name, else its text; only asked for when a person looks at it. The default knows none.
    [[nodiscard]] virtual QFuture<Outcome<QString>> fetchQueryName(const QString &queryId);
};

} // namespace Quell
