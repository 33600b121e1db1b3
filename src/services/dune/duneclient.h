// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "httpendpoint.h"
#include "secret.h"
#include "serviceclient.h"

namespace Quell {

/// Speaks with Dune's REST API (https://docs.dune.com/api-reference) for one connection.
class DuneClient final : public ServiceClient
{
    Q_OBJECT
public:
    DuneClient(const Connection &connection, const Secret &secret, QObject *parent = nullptr);

    /// GET /v1/execution/{id}/status: free of charge.
    [[nodiscard]] QFuture<Outcome<Snapshot>> fetch(const QString &id) override;
    /// POST /v1/execution/{id}/cancel, without a body.
    [[nodiscard]] QFuture<Outcome<CancelReceipt>> cancel(const QString &id) override;
    /// The status of an execution that cannot exist: Dune looks at the key first, so that its "no such execution" proves the
    /// key. The one request that every key may make and that costs nothing.
    [[nodiscard]] QFuture<Outcome<Proof>> test() override;
    /// "pipeline": GET /v1/pipelines/executions/{id}/status. "latest": GET /v1/query/{id}/results without rows, which may cost
    /// credits.
    [[nodiscard]] QFuture<Outcome<FoundExecutions>> findExecutions(const QString &source,
                                                                   const QString &id) override;
    /// GET /v1/query/{id}. Not in every plan: an empty name then.
    [[nodiscard]] QFuture<Outcome<QString>> fetchQueryName(const QString &queryId) override;

    /// The address under which /v1 lies, from what people paste: SDKs leave out /api, documentation adds /v1.
    [[nodiscard]] static QUrl baseUrl(const QUrl &url);

private:
    template<typename T, typename Read>
    [[nodiscard]] QFuture<Outcome<T>> ask(const HttpRequest &request, Read read);

    Connection m_connection;
    Secret m_secret;
    HttpEndpoint m_endpoint;
};

} // namespace Quell
