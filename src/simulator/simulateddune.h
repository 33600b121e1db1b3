// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "servertime.h"
#include "simulatedduneaccount.h"
#include "simulator.h"

#include <functional>
#include <list>
#include <map>

namespace Quell {

/// Dune's API as its public reference documents it (status, cancel, query, usage, pipelines, execute). Knows nothing of
/// sockets: a request comes in, an answer goes out.
class SimulatedDune
{
public:
    explicit SimulatedDune(const ServerTime *time) : m_time(time) { }

    void addAccount(const Simulator::DuneAccount &settings);
    QString addExecution(const QString &key, const SimulatedExecution &execution);
    QString addPipeline(const QString &key, const QStringList &executions);
    void end(const QString &id, const QString &ending);
    void forget(const QString &id);

    /// `path`: the segments below the base path.
    [[nodiscard]] ServiceAnswer answer(const RecordedRequest &request, const QStringList &path);

private:
    using Account = SimulatedDuneAccount;
    struct Query
    {
        QString name;
        QString sql;
    };
    /// What a path leads to: how it may be called, what it draws on, and what it does.
    struct Route
    {
        QByteArray method;
        Account::Bucket bucket = Account::Bucket::High;
        std::function<ServiceAnswer(Account &)> work;
    };

    [[nodiscard]] Account *find(const QString &key);
    [[nodiscard]] std::optional<Route> route(const RecordedRequest &request, const QStringList &path);

    [[nodiscard]] ServiceAnswer query(const Account &account, const QString &id) const;
    [[nodiscard]] ServiceAnswer executeQuery(Account &account, const QString &id) const;
    [[nodiscard]] ServiceAnswer executeSql(Account &account, const QByteArray &body) const;

    const ServerTime *m_time;
    std::list<Account> m_accounts;
    std::map<qint64, Query> m_queries;
};

} // namespace Quell
