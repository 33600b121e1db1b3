// SPDX-License-Identifier: GPL-3.0-or-later
// The window with 100,000 executions: how long its user waits. README.md says what the figures mean.
#include "benchhouse.h"
#include "manyexecutions.h"
#include "windowbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Quell;

namespace {

/// Each part in a process of its own, so that none pays for what another has left in memory.
QJsonObject runPart(const QString &part, const QString &profile, QStringList arguments)
{
    arguments << QStringLiteral("--part") << part << QStringLiteral("--profile") << profile;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the part %s failed", qPrintable(part));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

int main(int argc, char *argv[])
{
    MeasuringApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *otherwise) {
        const QCommandLineOption made(QString::fromLatin1(name), QString(), QStringLiteral("value"),
                                      QString::fromLatin1(otherwise));
        parser.addOption(made);
        return made;
    };
    const auto rows = option("rows", "100000");
    const auto seconds = option("seconds", "60");
    const auto idle = option("idle-seconds", "60");
    const auto part = option("part", "");
    const auto profile = option("profile", "");
    parser.process(application);

    const WindowBench::Plan plan{.rows = parser.value(rows).toInt(),
                                 .seconds = std::chrono::seconds(parser.value(seconds).toInt()),
                                 .idleSeconds = std::chrono::seconds(parser.value(idle).toInt())};
    if (parser.isSet(part)) {
        WindowBench bench(parser.value(profile), plan);
        print(bench.run(parser.value(part)));
        std::fflush(stdout);
        return 0;
    }

    const QTemporaryDir full;
    const QTemporaryDir empty;
    if (!full.isValid() || !empty.isValid())
        qFatal("no temporary directory");
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    static_cast<void>(runPart(QStringLiteral("prepare"), full.path(), arguments));
    static_cast<void>(runPart(QStringLiteral("prepare-empty"), empty.path(), arguments));
    QJsonObject result{{QStringLiteral("conditions"), conditions()}};
    result.insert(QStringLiteral("floor"), runPart(QStringLiteral("opening"), empty.path(), arguments));
    result.insert(QStringLiteral("opening"), runPart(QStringLiteral("opening"), full.path(), arguments));
    for (const QString &name : {QStringLiteral("first-paint"), QStringLiteral("search"),
                                QStringLiteral("headers"), QStringLiteral("changes"), QStringLiteral("idle")})
        result.insert(name, runPart(name, full.path(), arguments));
    result.insert(QStringLiteral("first-paint-empty"),
                  runPart(QStringLiteral("first-paint"), empty.path(), arguments));
    print(result);
    return 0;
}
