// SPDX-License-Identifier: GPL-3.0-or-later
// More Dune cancels at once than a minute's quota holds: when has the last one left? See README.md.
#include "benchhouse.h"
#include "canceller.h"
#include "cancelprogress.h"
#include "monitor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// The most that arrived in any 60 s.
int mostInAMinute(const QList<BenchServer::Arrival> &arrivals)
{
    qsizetype most = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < arrivals.size(); ++last) {
        while (arrivals.at(first).at <= arrivals.at(last).at - 60s)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption countOption(QStringLiteral("count"), QStringLiteral("Cancels at once."),
                                         QStringLiteral("N"), QStringLiteral("300"));
    const QCommandLineOption rateOption(QStringLiteral("rpm"), QStringLiteral("Requests a minute."),
                                        QStringLiteral("N"), QStringLiteral("200"));
    const QCommandLineOption followOption(QStringLiteral("follow"),
                                          QStringLiteral("Seconds in which all have to be seen cancelled."),
                                          QStringLiteral("S"), QStringLiteral("400"));
    parser.addOptions({countOption, rateOption, followOption});
    parser.addHelpOption();
    parser.process(application);
    const int count = parser.value(countOption).toInt();
    const int rate = parser.value(rateOption).toInt();
    const QJsonObject before = conditions();

    const BenchServer server({QStringLiteral("--latency"), QStringLiteral("50"), QStringLiteral("--quota"),
                              QString::number(rate)});
    BenchHouse house(QStringLiteral("dune"), server.url(QStringLiteral("/api")), rate);
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(benchDuneId(i));
    const QList<ExecutionKey> keys = house.track(ids);
    Workspace &workspace = house.workspace();
    // As the command line does it: nothing but these is asked about, and only once a cancel of it is under way.
    const std::chrono::nanoseconds begin = steadyNow();
    workspace.canceller()->cancel(keys);
    workspace.monitor()->watchOnly({keys.cbegin(), keys.cend()});
    const CancelProgress *progress = workspace.canceller()->progress();
    const std::chrono::nanoseconds until = begin + std::chrono::seconds(parser.value(followOption).toInt());
    // Not all seen in time is a result, too.
    const auto isOver = [progress, until] { return progress->counts().open() == 0 || steadyNow() > until; };
    waitUntil("the end", isOver, std::chrono::hours(1));
    const std::chrono::nanoseconds settled = steadyNow() - begin;

    QList<double> sent;
    int turnedAway = 0;
    int reads = 0;
    const QList<BenchServer::Arrival> arrivals = server.record();
    for (const BenchServer::Arrival &arrival : arrivals) {
        turnedAway += arrival.status == 429 ? 1 : 0;
        if (arrival.method == "POST")
            sent.append(seconds(arrival.at - begin));
        else
            ++reads;
    }
    const auto inFirstTen = std::ranges::count_if(sent, [](double at) { return at < 10; });
    print({{QStringLiteral("benchmark"), QStringLiteral("cancel_quota")},
           {QStringLiteral("cancels"), count},
           {QStringLiteral("requests_per_minute"), rate},
           {QStringLiteral("posts"), sent.size()},
           {QStringLiteral("posts_in_first_10_s"), int(inFirstTen)},
           {QStringLiteral("last_post_s"), percentile(sent, 1)},
           {QStringLiteral("turned_away"), turnedAway},
           {QStringLiteral("reads"), reads},
           {QStringLiteral("most_in_60_s"), mostInAMinute(arrivals)},
           {QStringLiteral("seen_cancelled"), progress->counts().cancelled},
           {QStringLiteral("not_seen_in_time"), progress->counts().open() + progress->counts().problems},
           {QStringLiteral("followed_s"), seconds(settled)},
           {QStringLiteral("conditions"), before},
           {QStringLiteral("goals"),
            QJsonObject{{QStringLiteral("last_post_s"), 63}, {QStringLiteral("turned_away"), 0}}}});
    return 0;
}
