// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "jwtissuer.h"
#include "servertime.h"
#include "simulator.h"

#include <list>

namespace Quell {

/// One Atoti server: its query history and its JWT endpoint, as ActiveViam's public reference documents them, with the error
/// bodies of a Spring application. Knows nothing of sockets: a request comes in, an answer goes out.
class SimulatedAtoti
{
public:
    SimulatedAtoti(const ServerTime *time, Simulator::AtotiServer settings);

    [[nodiscard]] const Simulator::AtotiServer &settings() const { return m_settings; }
    QString addExecution(SimulatedExecution execution);
    void end(const QString &id, const QString &ending);
    void forget(const QString &id);

    /// `path`: the segments below the server's base path.
    [[nodiscard]] ServiceAnswer answer(const RecordedRequest &request, const QStringList &path);

private:
    enum class SignedInBy { Nothing, Password, Token };
    [[nodiscard]] SignedInBy signedIn(const RecordedRequest &request) const;

    [[nodiscard]] ServiceAnswer token(const RecordedRequest &request, SignedInBy by);
    [[nodiscard]] ServiceAnswer history(const RecordedRequest &request, const QStringList &path);
    [[nodiscard]] ServiceAnswer list(const RecordedRequest &request) const;
    [[nodiscard]] ServiceAnswer one(const RecordedRequest &request, const QString &id) const;
    [[nodiscard]] ServiceAnswer plan(const RecordedRequest &request, const QString &id) const;
    /// Why a request to update a status is not even looked at; nothing where it is in order.
    [[nodiscard]] std::optional<ServiceAnswer> updateTrouble(const RecordedRequest &request) const;
    [[nodiscard]] ServiceAnswer cancelOne(const RecordedRequest &request, const QString &id);
    [[nodiscard]] ServiceAnswer cancelAll(const RecordedRequest &request);

    [[nodiscard]] const ExecutionLife *find(const QString &id) const;
    [[nodiscard]] ServiceAnswer error(int status, const RecordedRequest &request,
                                      const QString &message = QString()) const;

    const ServerTime *m_time;
    Simulator::AtotiServer m_settings;
    JwtIssuer m_issuer;
    std::list<ExecutionLife> m_executions; ///< in the order in which they were added
};

} // namespace Quell
