// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dunedocuments.h"
#include "exchange.h"
#include "quotawindow.h"
#include "servertime.h"
#include "simulator.h"

#include <functional>
#include <list>
#include <map>

namespace Quell {

/// Dune's API as its public reference documents it (status, cancel, query, usage, pipelines, execute), below a base path
/// such as "/api". Knows nothing of sockets: a request comes in, an answer goes out.
class SimulatedDune
{
public:
    explicit SimulatedDune(const ServerTime *time) : m_time(time) { }

    void addAccount(const Simulator::DuneAccount &settings);
    QString addExecution(const QString &key, SimulatedExecution execution);
    QString addPipeline(const QString &key, const QStringList &executions);
    void end(const QString &id, const QString &ending);
    void forget(const QString &id);

    /// `path`: the segments below the base path.
    [[nodiscard]] ServiceAnswer answer(const RecordedRequest &request, const QStringList &path);

private:
    struct Account
    {
        Simulator::DuneAccount settings;
        QuotaWindow reading; ///< "high-limit": status, cancel and the other reading calls
        QuotaWindow starting; ///< "low-limit"
        std::optional<QuotaWindow> perSecond;
        std::list<ExecutionLife> executions; ///< in the order in which they were added
        std::map<QString, QStringList> pipelines;

        [[nodiscard]] ExecutionLife *find(const QString &id);
    };
    struct Query
    {
        QString name;
        QString sql;
    };
    /// What a path leads to: how it may be called, what it draws on, and what it does.
    struct Route
    {
        QByteArray method;
        QuotaWindow Account::*quota = &Account::reading;
        std::function<ServiceAnswer(Account &)> work;
    };

    [[nodiscard]] Account *accountOf(const RecordedRequest &request);
    [[nodiscard]] std::optional<Route> route(const RecordedRequest &request, const QStringList &path);
    [[nodiscard]] ServiceAnswer counted(Account &account, const Route &route);

    [[nodiscard]] ServiceAnswer status(Account &account, const QString &id);
    [[nodiscard]] ServiceAnswer cancel(Account &account, const QString &id);
    [[nodiscard]] ServiceAnswer query(const Account &account, const QString &id) const;
    [[nodiscard]] ServiceAnswer usage(const Account &account) const;
    [[nodiscard]] ServiceAnswer pipeline(Account &account, const QString &id);
    [[nodiscard]] ServiceAnswer executeQuery(Account &account, const QString &id);
    [[nodiscard]] ServiceAnswer executeSql(Account &account, const QByteArray &body);
    [[nodiscard]] ServiceAnswer begin(Account &account, const SimulatedExecution &execution);

    const ServerTime *m_time;
    std::list<Account> m_accounts;
    std::map<qint64, Query> m_queries;
};

} // namespace Quell
