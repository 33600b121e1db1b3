// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand Atoti queries cancelled at once, beside curl doing the same on the same server. See README.md.
#include "benchhouse.h"
#include "canceller.h"
#include "cancelprogress.h"
#include "monitor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <cstdio>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

constexpr auto aMinute = 60s;

struct Cost
{
    double wall = 0; ///< s
    double cpu = 0; ///< s
};

double secondsSince(std::chrono::nanoseconds begin)
{
    return std::chrono::duration<double>(steadyNow() - begin).count();
}

/// From Canceller::cancel to the last answer, list rounds running as in the window.
Cost withQuell(int count, int latency)
{
    const BenchServer server({QStringLiteral("--latency"), QString::number(latency),
                              QStringLiteral("--executions"), QString::number(count)});
    BenchHouse house(QStringLiteral("atoti"), server.url());
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(benchAtotiId(i));
    const QList<ExecutionKey> keys = house.track(ids);
    Workspace &workspace = house.workspace();
    workspace.monitor()->watchEverything();
    waitUntil(
        "all to be seen running",
        [&] {
            return std::ranges::all_of(
                keys, [&](const ExecutionKey &key) { return workspace.tracker()->find(key)->wasSeen(); });
        },
        aMinute);

    const std::chrono::nanoseconds begin = steadyNow();
    const double cpu = cpuSeconds();
    workspace.canceller()->cancel(keys);
    // As a finished state counts as answered, and is seen later than the answer, it changes nothing.
    waitUntil(
        "the answers", [&] { return workspace.canceller()->progress()->counts().answered == count; },
        aMinute * 2);
    return {secondsSince(begin), cpuSeconds() - cpu};
}

/// The floor: the same requests by QNetworkAccessManager and nothing else, which keeps six connections to a host.
Cost withBareQt(int count, int latency)
{
    const BenchServer server({QStringLiteral("--latency"), QString::number(latency),
                              QStringLiteral("--executions"), QString::number(count)});
    QNetworkAccessManager manager;
    int answered = 0;
    const std::chrono::nanoseconds begin = steadyNow();
    const double cpu = cpuSeconds();
    for (int i = 0; i < count; ++i) {
        QNetworkRequest request(
            server.url(QStringLiteral("/activeviam/query-history/rest/v1/query/") + benchAtotiId(i)));
        request.setRawHeader("Authorization", "Bearer demo-key");
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply =
            manager.sendCustomRequest(request, "PATCH", QByteArrayLiteral(R"({"status":"CANCELLED"})"));
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &answered] {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("a request failed: %s", qPrintable(reply->errorString()));
            ++answered;
            reply->deleteLater();
        });
    }
    waitUntil(
        "the answers", [&] { return answered == count; }, aMinute * 2);
    return {secondsSince(begin), cpuSeconds() - cpu};
}

Cost withCurl(int count, int latency)
{
    const BenchServer server({QStringLiteral("--latency"), QString::number(latency),
                              QStringLiteral("--executions"), QString::number(count)});
    QTemporaryDir directory;
    const QString configuration = directory.filePath(QStringLiteral("requests"));
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the requests of curl cannot be written");
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            file.write("next\n");
        file.write("url = \""
                   + server.url(QStringLiteral("/activeviam/query-history/rest/v1/query/") + benchAtotiId(i))
                         .toEncoded()
                   + "\"\nrequest = PATCH\nheader = \"Authorization: Bearer demo-key\"\n"
                     "header = \"Content-Type: application/json\"\n"
                     "data = \"{\\\"status\\\":\\\"CANCELLED\\\"}\"\noutput = /dev/null\nsilent\nfail\n");
    }
    file.close();
    const double cpu = cpuSeconds(true);
    const std::chrono::nanoseconds begin = steadyNow();
    QProcess curl;
    curl.setStandardErrorFile(QProcess::nullDevice()); // its progress meter
    curl.start(QStringLiteral("curl"),
               {QStringLiteral("--parallel"), QStringLiteral("--parallel-max"), QStringLiteral("6"),
                QStringLiteral("--silent"), QStringLiteral("--config"), configuration});
    if (!curl.waitForFinished(120'000) || curl.exitCode() != 0)
        qFatal("curl failed: %d", curl.exitCode());
    const Cost cost{secondsSince(begin), cpuSeconds(true) - cpu};
    if (server.record().size() != count)
        qFatal("curl did not send every request");
    return cost;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption countOption(QStringLiteral("count"), QStringLiteral("Cancels in one run."),
                                         QStringLiteral("N"), QStringLiteral("1000"));
    const QCommandLineOption latencyOption(QStringLiteral("latency"), QStringLiteral("Of the server."),
                                           QStringLiteral("MS"), QStringLiteral("50"));
    const QCommandLineOption runsOption(QStringLiteral("runs"), QStringLiteral("Runs of each."),
                                        QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption onlyOption(QStringLiteral("only-quell"), QStringLiteral("For a profiler."));
    parser.addOptions({countOption, latencyOption, runsOption, onlyOption});
    parser.addHelpOption();
    parser.process(application);
    const int count = parser.value(countOption).toInt();
    const int latency = parser.value(latencyOption).toInt();
    const int runs = parser.value(runsOption).toInt();

    QJsonObject result{{QStringLiteral("benchmark"), QStringLiteral("cancel_fanout")},
                       {QStringLiteral("cancels"), count},
                       {QStringLiteral("latency_ms"), latency},
                       {QStringLiteral("conditions"), conditions()}};
    QJsonArray each;
    QList<double> ratios;
    QList<double> extra;
    QList<double> floor;
    for (int run = 0; run < runs; ++run) {
        const Cost quell = withQuell(count, latency);
        const Cost curl = parser.isSet(onlyOption) ? Cost{1, 0} : withCurl(count, latency);
        const Cost bare = parser.isSet(onlyOption) ? Cost{} : withBareQt(count, latency);
        ratios.append(quell.wall / curl.wall);
        floor.append((bare.cpu - curl.cpu) * 1000 * 100 / count);
        extra.append((quell.cpu - curl.cpu) * 1000 * 100 / count);
        each.append(QJsonObject{{QStringLiteral("quell_wall_s"), quell.wall},
                                {QStringLiteral("quell_cpu_s"), quell.cpu},
                                {QStringLiteral("curl_wall_s"), curl.wall},
                                {QStringLiteral("curl_cpu_s"), curl.cpu},
                                {QStringLiteral("bare_qt_wall_s"), bare.wall},
                                {QStringLiteral("bare_qt_cpu_s"), bare.cpu},
                                {QStringLiteral("wall_ratio"), ratios.last()},
                                {QStringLiteral("extra_cpu_ms_per_100"), extra.last()}});
    }
    result[QStringLiteral("runs")] = each;
    result[QStringLiteral("median_wall_ratio")] = percentile(ratios, 0.5);
    result[QStringLiteral("median_extra_cpu_ms_per_100")] = percentile(extra, 0.5);
    result[QStringLiteral("median_extra_cpu_ms_per_100_of_bare_qt")] = percentile(floor, 0.5);
    result[QStringLiteral("goals")] =
        QJsonObject{{QStringLiteral("wall_ratio"), 1.1}, {QStringLiteral("extra_cpu_ms_per_100"), 20}};
    print(result);
    return 0;
}
