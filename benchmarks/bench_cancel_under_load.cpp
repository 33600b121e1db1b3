// SPDX-License-Identifier: GPL-3.0-or-later
// How long a cancel takes to leave while the polls of hundreds of executions keep the connection busy. See README.md.
#include "benchhouse.h"
#include "canceller.h"
#include "cancelprogress.h"
#include "monitor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

constexpr int executions = 500;
constexpr int perMinute = 1000;
constexpr int serverLatency = 300;

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cancelsOption(QStringLiteral("cancels"), QStringLiteral("One a second."),
                                           QStringLiteral("N"), QStringLiteral("60"));
    parser.addOption(cancelsOption);
    parser.addHelpOption();
    parser.process(application);
    const int cancels = std::min(parser.value(cancelsOption).toInt(), executions);
    const QJsonObject before = conditions();

    const BenchServer server({QStringLiteral("--latency"), QString::number(serverLatency)});
    BenchHouse house(QStringLiteral("dune"), server.url(QStringLiteral("/api")), perMinute);
    QStringList ids;
    for (int i = 0; i < executions; ++i)
        ids.append(benchDuneId(i));
    const QList<ExecutionKey> keys = house.track(ids);
    Workspace &workspace = house.workspace();
    workspace.monitor()->watchEverything();
    // Everybody is asked for, so that the queue is full and not only the sockets.
    workspace.monitor()->refresh(keys);
    const std::chrono::nanoseconds warm = steadyNow() + 3s;
    waitUntil(
        "the polls to be under way", [warm] { return steadyNow() > warm; }, 10s);

    QHash<QByteArray, std::chrono::nanoseconds> asked;
    QTimer everySecond;
    everySecond.setTimerType(Qt::PreciseTimer);
    QObject::connect(&everySecond, &QTimer::timeout, &everySecond, [&] {
        const ExecutionKey key = keys.at(int(asked.size()) * (executions / cancels));
        asked.insert("/api/v1/execution/" + key.id.toLatin1() + "/cancel", steadyNow());
        workspace.canceller()->cancel({key});
        if (asked.size() == cancels)
            everySecond.stop();
    });
    everySecond.start(1s);
    waitUntil(
        "the cancels to be answered",
        [&] {
            return asked.size() == cancels && !everySecond.isActive()
                && workspace.canceller()->progress()->counts().open() == 0;
        },
        std::chrono::seconds(cancels + 60));

    QList<double> delays;
    int polls = 0;
    int turnedAway = 0;
    const QList<BenchServer::Arrival> arrivals = server.record();
    for (const BenchServer::Arrival &arrival : arrivals) {
        turnedAway += arrival.status == 429 ? 1 : 0;
        const auto found = asked.constFind(arrival.path);
        if (found == asked.cend()) {
            ++polls;
            continue;
        }
        delays.append(std::chrono::duration<double, std::milli>(arrival.at - *found).count());
    }
    QJsonArray all;
    for (const double delay : std::as_const(delays))
        all.append(delay);
    print({{QStringLiteral("benchmark"), QStringLiteral("cancel_under_load")},
           {QStringLiteral("executions"), executions},
           {QStringLiteral("requests_per_minute"), perMinute},
           {QStringLiteral("latency_ms"), serverLatency},
           {QStringLiteral("cancels"), delays.size()},
           {QStringLiteral("polls"), polls},
           {QStringLiteral("turned_away"), turnedAway},
           {QStringLiteral("median_ms"), percentile(delays, 0.5)},
           {QStringLiteral("p90_ms"), percentile(delays, 0.9)},
           {QStringLiteral("p99_ms"), percentile(delays, 0.99)},
           {QStringLiteral("most_ms"), percentile(delays, 1)},
           {QStringLiteral("delays_ms"), all},
           {QStringLiteral("conditions"), before},
           {QStringLiteral("goals"), QJsonObject{{QStringLiteral("p99_ms"), 20}}}});
    return delays.size() == cancels ? 0 : 1;
}
