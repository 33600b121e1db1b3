// SPDX-License-Identifier: GPL-3.0-or-later
#include "analystsday.h"

#include "simulator.h"

namespace Quell {

using namespace std::chrono_literals;

namespace {

QString analyst()
{
    return QStringLiteral("analyst");
}

/// Newest first. Nothing lists executions on Dune, so the analyst tracks all of these.
QList<SimulatedExecution> duneExecutions()
{
    return {
        // Waits behind one other while all three slots are in use, then runs.
        {.age = 55s,
         .queuedFor = 2min + 30s,
         .runsFor = 4min,
         .queryId = 3'911'204,
         .query = QStringLiteral("Bridge inflows, all chains"),
         .costCredits = 6.4,
         .rowCount = 9'310,
         .sql = QStringLiteral("SELECT date_trunc('day', block_time) AS day,\n"
                               "       destination_chain,\n"
                               "       sum(amount_usd) AS inflow_usd\n"
                               "FROM bridges.transfers\n"
                               "WHERE block_time > now() - interval '30' day\n"
                               "GROUP BY 1, 2\n"
                               "ORDER BY 1 DESC, 3 DESC"),
         .queuePosition = 2},
        // Ends by itself while one looks on.
        {.age = 3min + 23s,
         .queuedFor = 4s,
         .runsFor = 4min,
         .cancelTakes = 1400ms,
         .queryId = 3'790'118,
         .query = QStringLiteral("NFT wash-trade candidates"),
         .costCredits = 12.0,
         .rowCount = 2'204,
         .sql = QStringLiteral("WITH pairs AS (\n"
                               "  SELECT buyer, seller, nft_contract_address, token_id, count(*) AS trades\n"
                               "  FROM nft.trades\n"
                               "  WHERE block_time > now() - interval '7' day\n"
                               "  GROUP BY 1, 2, 3, 4\n"
                               ")\n"
                               "SELECT a.*\n"
                               "FROM pairs a\n"
                               "JOIN pairs b ON a.buyer = b.seller AND a.seller = b.buyer\n"
                               " AND a.token_id = b.token_id\n"
                               "WHERE a.trades > 2")},
        // Takes its time to stop.
        {.age = 8min + 42s,
         .queuedFor = 11s,
         .runsFor = 29min,
         .cancelTakes = 6s,
         .queryId = 3'642'077,
         .query = QStringLiteral("DEX volume by pool, 90 days"),
         .costCredits = 38.0,
         .rowCount = 148'220,
         .sql = QStringLiteral("SELECT blockchain, project, project_contract_address AS pool,\n"
                               "       date_trunc('day', block_time) AS day, sum(amount_usd) AS volume_usd\n"
                               "FROM dex.trades\n"
                               "WHERE block_time > now() - interval '90' day\n"
                               "GROUP BY 1, 2, 3, 4")},
        // The service refuses to cancel it.
        {.age = 11min + 5s,
         .queuedFor = 2s,
         .runsFor = 26min,
         .cancelManner = CancelManner::Refuses,
         .queryId = 3'655'930,
         .query = QStringLiteral("Nightly refresh of the labels view"),
         .costCredits = 21.7,
         .sql = QStringLiteral("CREATE OR REPLACE VIEW dune.team.labels AS\nSELECT address, name, category\n"
                               "FROM labels.all\nWHERE category IN ('cex', 'bridge', 'mev')")},
        {.age = 31min,
         .queuedFor = 3s,
         .runsFor = 2min + 10s,
         .ending = QStringLiteral("CANCELED"),
         .queryId = 3'588'451,
         .query = QStringLiteral("Stablecoin peg monitor"),
         .costCredits = 5.0,
         .sql = QStringLiteral("SELECT minute, symbol, price\nFROM prices.usd\n"
                               "WHERE symbol IN ('USDC', 'USDT', 'DAI') AND abs(price - 1) > 0.002")},
        {.age = 33min + 15s,
         .queuedFor = 1s,
         .runsFor = 48s,
         .ending = QStringLiteral("COMPLETED"),
         .queryId = 3'512'660,
         .query = QStringLiteral("Gas by contract, weekly"),
         .costCredits = 4.1,
         .rowCount = 12'480,
         .sql = QStringLiteral("SELECT \"to\" AS contract, sum(gas_used * gas_price) / 1e18 AS eth\n"
                               "FROM ethereum.transactions\n"
                               "WHERE block_time > now() - interval '7' day\n"
                               "GROUP BY 1 ORDER BY 2 DESC LIMIT 12480")},
        {.age = 35min + 40s,
         .runsFor = 3s,
         .ending = QStringLiteral("FAILED"),
         .costCredits = 0.6,
         .errorMessage = QStringLiteral("Error: Line 14:9: Column 'blok_time' cannot be resolved"),
         .errorLine = 14,
         .errorColumn = 9},
        {.age = 52min,
         .queuedFor = 6s,
         .runsFor = 6min + 31s,
         .ending = QStringLiteral("COMPLETED_PARTIAL"),
         .queryId = 3'398'212,
         .query = QStringLiteral("All ERC-20 transfers of the treasury"),
         .costCredits = 27.9,
         .rowCount = 2'000'000,
         .sql = QStringLiteral("SELECT *\nFROM tokens.transfers\n"
                               "WHERE \"from\" IN (SELECT address FROM query_3398100)")},
        {.age = 1h + 8min,
         .queuedFor = 2s,
         .runsFor = 30min,
         .ending = QStringLiteral("FAILED"),
         .queryId = 3'642'077,
         .query = QStringLiteral("DEX volume by pool, 90 days"),
         .costCredits = 44.2,
         .errorMessage = QStringLiteral("Query execution exceeded the time limit of 30 minutes"),
         .errorType = QStringLiteral("FAILED_TYPE_EXECUTION_TIMEOUT"),
         .sql = QStringLiteral("SELECT blockchain, project, project_contract_address AS pool,\n"
                               "       date_trunc('day', block_time) AS day, sum(amount_usd) AS volume_usd\n"
                               "FROM dex.trades\n"
                               "WHERE block_time > now() - interval '90' day\n"
                               "GROUP BY 1, 2, 3, 4")},
        {.age = 1h + 50min,
         .queuedFor = 1s,
         .runsFor = 22s,
         .ending = QStringLiteral("COMPLETED"),
         .queryId = 3'301'745,
         .query = QStringLiteral("Active addresses on rollups"),
         .costCredits = 1.8,
         .rowCount = 364,
         .sql = QStringLiteral("SELECT blockchain, date_trunc('day', block_time) AS day,\n"
                               "       count(DISTINCT \"from\") AS addresses\nFROM evms.transactions\n"
                               "WHERE blockchain IN ('arbitrum', 'base', 'optimism')\nGROUP BY 1, 2")},
        {.age = 2160h,
         .queuedFor = 3s,
         .runsFor = 2min,
         .ending = QStringLiteral("EXPIRED"),
         .queryId = 3'105'009,
         .query = QStringLiteral("Validator exits, quarter to date"),
         .costCredits = 7.7,
         .sql = QStringLiteral("SELECT date_trunc('week', block_time) AS week, count(*) AS exits\n"
                               "FROM ethereum.withdrawals\nWHERE amount >= 32e9\nGROUP BY 1")},
    };
}

/// Found by discovery while they run; the finished ones are what the user has seen before.
QList<SimulatedExecution> productionExecutions()
{
    const QString dupont = QStringLiteral("m.dupont");
    const QString meyer = QStringLiteral("a.meyer");
    return {
        // Begin during the next minutes.
        {.age = -50s,
         .runsFor = 35s,
         .cancelTakes = 900ms,
         .query = QStringLiteral("SELECT NON EMPTY {[Measures].[PnL.Day]} ON COLUMNS, "
                                 "NON EMPTY [Booking].[Desk].[Desk].MEMBERS ON ROWS FROM [Risk]"),
         .user = analyst()},
        {.age = -2min,
         .runsFor = 6min,
         .cancelTakes = 2s,
         .query = QStringLiteral("SELECT NON EMPTY {[Measures].[Stressed VaR]} ON COLUMNS, "
                                 "NON EMPTY CrossJoin([Scenario].[Scenario].MEMBERS, "
                                 "[Book].[Book].MEMBERS) ON ROWS FROM [Risk]"),
         .user = analyst()},
        {.age = -4min,
         .runsFor = 20s,
         .ending = QStringLiteral("FAILED"),
         .query = QStringLiteral("SELECT [Measures].[VaR.975] ON COLUMNS FROM [Risk] "
                                 "WHERE [Time].[AsOf].[2026-02-30]"),
         .user = analyst(),
         .errorMessage = QStringLiteral("The member [Time].[AsOf].[2026-02-30] does not exist")},
        // Run now.
        {.age = 40s,
         .runsFor = 75s,
         .cancelManner = CancelManner::EndsFirst,
         .query = QStringLiteral("SELECT {[Measures].[contributors.COUNT]} ON COLUMNS FROM [Risk]"),
         .user = analyst()},
        {.id = QStringLiteral("00f1a2b3c4d5e6f7"),
         .age = 9min + 46s,
         .runsFor = 40min,
         .cancelTakes = 3s,
         .query =
             QStringLiteral("SELECT NON EMPTY {[Measures].[VaR.99]} ON COLUMNS, NON EMPTY "
                            "Order(Descendants([Book].[Hierarchy].[All], 6), [Measures].[VaR.99], BDESC) "
                            "ON ROWS FROM [Risk] WHERE ([Time].[AsOf].[Last], [Scenario].[Historical])"),
         .user = dupont},
        // Takes the cancel and runs on.
        {.id = QStringLiteral("00f1a2b3c4d5e801"),
         .age = 15min + 13s,
         .runsFor = 2h,
         .cancelManner = CancelManner::NeverStops,
         .query = QStringLiteral("WITH MEMBER [Measures].[PnL.FX] AS Sum([Currency].[Pair].MEMBERS, "
                                 "[Measures].[PnL] * [Measures].[FX.Rate]) "
                                 "SELECT NON EMPTY [Measures].[PnL.FX] ON COLUMNS, "
                                 "NON EMPTY [Trade].[Trade].MEMBERS ON ROWS FROM [Risk]"),
         .user = analyst()},
        {.age = 3min + 2s,
         .runsFor = 25min,
         .cancelTakes = 1s,
         .query =
             QStringLiteral("SELECT NON EMPTY {[Measures].[Delta.SUM], [Measures].[Gamma.SUM]} ON COLUMNS, "
                            "NON EMPTY [Underlying].[Underlying].MEMBERS ON ROWS FROM [Sensitivities]"),
         .user = meyer},
        // Over.
        {.age = 24min,
         .runsFor = 12s,
         .ending = QStringLiteral("COMPLETED"),
         .query =
             QStringLiteral("SELECT {[Measures].[PnL.Day], [Measures].[PnL.MTD]} ON COLUMNS FROM [Risk]"),
         .user = analyst()},
        {.age = 46min,
         .runsFor = 4min + 5s,
         .ending = QStringLiteral("FAILED"),
         .query = QStringLiteral("SELECT NON EMPTY CrossJoin([Trade].[Trade].MEMBERS, "
                                 "[Scenario].[Scenario].MEMBERS) ON ROWS FROM [Risk]"),
         .user = analyst(),
         .errorMessage = QStringLiteral("The query exceeded the limit of 10,000,000 intermediate cells")},
    };
}

QList<SimulatedExecution> acceptanceExecutions()
{
    return {
        {.id = QStringLiteral("48127"),
         .age = -95s,
         .runsFor = 3min,
         .cancelTakes = 1s,
         .query = QStringLiteral("SELECT NON EMPTY {[Measures].[Vega.SUM]} ON COLUMNS, "
                                 "[Tenor].[Tenor].MEMBERS ON ROWS FROM [Sensitivities]"),
         .user = analyst()},
        {.id = QStringLiteral("48121"),
         .age = 22s,
         .runsFor = 12min,
         .cancelTakes = 1200ms,
         .query = QStringLiteral("SELECT FROM [Sensitivities]"),
         .user = analyst()},
        {.id = QStringLiteral("48090"),
         .age = 42min,
         .runsFor = 62s,
         .ending = QStringLiteral("COMPLETED"),
         .query =
             QStringLiteral("SELECT {[Measures].[Notional]} ON COLUMNS, [Booking].[Legal entity].MEMBERS "
                            "ON ROWS FROM [Exposure]"),
         .user = analyst()},
        {.id = QStringLiteral("48077"),
         .age = 1h + 15min,
         .runsFor = 3min + 20s,
         .ending = QStringLiteral("CANCELLED"),
         .query = QStringLiteral(
             "SELECT [Measures].[CVA] ON COLUMNS, [Counterparty].[Counterparty].MEMBERS ON ROWS "
             "FROM [Exposure]"),
         .user = analyst()},
    };
}

/// A list of what runs, the analyst's own, does not show it.
bool mustBeTracked(const SimulatedExecution &execution)
{
    const bool isOver = execution.age >= execution.queuedFor + execution.runsFor;
    return isOver || execution.user != analyst();
}

} // namespace

QUrl DayAccount::url(const Simulator &simulator) const
{
    return simulator.atotiUrl(path);
}

AnalystsDay populateAnalystsDay(Simulator &simulator)
{
    DayAccount dune{.name = QStringLiteral("dune-main"),
                    .service = QStringLiteral("dune"),
                    .path = simulator.duneUrl().path(),
                    .secret = QStringLiteral("demo-key"),
                    .requestsPerMinute = 40};
    simulator.addDuneAccount({.key = dune.secret, .requestsPerMinute = dune.requestsPerMinute});
    const QList<SimulatedExecution> onDune = duneExecutions();
    for (const SimulatedExecution &execution : onDune) {
        dune.executions.append(simulator.addDuneExecution(dune.secret, execution));
        dune.queryNames.insert(QString::number(execution.queryId), execution.query);
    }

    AnalystsDay day{{dune}};
    const auto addServer = [&](const QString &name, const QString &node,
                               const QList<SimulatedExecution> &executions) {
        DayAccount server{.name = name,
                          .service = QStringLiteral("atoti"),
                          .path = u'/' + name,
                          .user = analyst(),
                          .secret = QStringLiteral("demo-password"),
                          .token = QStringLiteral("demo-token")};
        simulator.addAtotiServer({.path = server.path,
                                  .user = server.user,
                                  .password = server.secret,
                                  .token = server.token,
                                  .nodeName = node});
        for (const SimulatedExecution &execution : executions) {
            const QString id = simulator.addAtotiExecution(server.path, execution);
            if (mustBeTracked(execution))
                server.executions.append(id);
        }
        day.accounts.append(server);
    };
    addServer(QStringLiteral("risk-prod"), QStringLiteral("risk-prod-2"), productionExecutions());
    addServer(QStringLiteral("risk-uat"), QStringLiteral("risk-uat-1"), acceptanceExecutions());
    return day;
}

} // namespace Quell
