// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atotisession.h"
#include "serviceclient.h"

namespace Quell {

/// Speaks with the Query History REST API of one Atoti server: {server}/activeviam/query-history/rest/v1.
class AtotiClient final : public ServiceClient
{
    Q_OBJECT
public:
    AtotiClient(const Connection &connection, const Secret &secret, QObject *parent = nullptr);

    /// GET /query/{id}
    [[nodiscard]] QFuture<Outcome<Snapshot>> fetch(const QString &id) override;
    /// PATCH /query/{id} with {"status":"CANCELLED"}. "If the query is not currently running, the operation may fail": that
    /// is Refused, and only reading the query tells why.
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> cancel(const QString &id) override;
    /// PATCH /queries with {"status":"CANCELLED"}: no filter, everybody's. 500 says that some could not be cancelled.
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> cancelAll() override;
    /// GET /queries with status=RUNNING
    [[nodiscard]] QFuture<Outcome<RunningPage>> listRunning(int page, int pageSize,
                                                            const QString &user) override;
    /// GET /query/{id}/query-plan, which runs the query again, and so may take two minutes.
    [[nodiscard]] QFuture<Outcome<QString>> plan(const QString &id) override;
    /// A list of one entry.
    [[nodiscard]] QFuture<Outcome<Proof>> test() override;

private:
    template<typename T, typename Read>
    [[nodiscard]] QFuture<Outcome<T>> ask(const HttpRequest &request, Read read);
    /// A server without a query history and one that does not know the id both answer 404. Which it is tells a list, asked
    /// for once.
    template<typename T>
    [[nodiscard]] QFuture<Outcome<T>> tellingMissingApart(const QFuture<Outcome<T>> &future);

    Connection m_connection;
    Secret m_secret;
    AtotiSession m_session;
    bool m_hasQueryHistory = false; ///< it was seen to have one
};

} // namespace Quell
