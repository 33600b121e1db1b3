// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchhouse.h"
#include "connectionfile.h"
#include "journal.h"
#include "manyexecutions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

constexpr int activeRows = 200;

void prepare(const QString &directory, int rows)
{
    const Profile profile(directory);
    ManyExecutions executions;
    if (!profile.create().ok()
        || !ConnectionFile(profile.connectionFile()).save(executions.connections()).ok())
        qFatal("the profile cannot be made");
    Journal journal(profile.database());
    const auto opened = journal.open();
    waitUntil(
        "the database", [&] { return opened.isFinished(); }, 20s);
    QList<Execution> all;
    for (int index = 0; index < rows; ++index)
        all.append(executions.make(index, rows, activeRows));
    const auto stored = journal.store(all);
    waitUntil(
        "a write", [&] { return stored.isFinished(); }, 120s);
}

/// One run of a program, to its end; what it writes is thrown away.
struct ProcessCost
{
    double wallMs = 0;
    double cpuMs = 0;
    double residentMb = 0; ///< the most it ever had
};

ProcessCost run(const QStringList &command)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const auto before = steadyNow();
    pid_t process = 0;
    if (posix_spawn(&process, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s cannot be started", arguments.front());
    int status = 0;
    rusage usage = {};
    if (wait4(process, &status, 0, &usage) != process || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s did not end well", qPrintable(command.join(u' ')));
    const auto after = steadyNow();
    posix_spawn_file_actions_destroy(&actions);
    const auto milliseconds = [](const timeval &time) {
        return 1e3 * double(time.tv_sec) + double(time.tv_usec) / 1e3;
    };
    return {std::chrono::duration<double, std::milli>(after - before).count(),
            milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), double(usage.ru_maxrss) / 1024};
}

QJsonObject measured(const QStringList &command, int runs)
{
    QList<double> wall;
    QList<double> cpu;
    double resident = 0;
    for (int i = 0; i < runs; ++i) {
        const ProcessCost cost = run(command);
        wall.append(cost.wallMs);
        cpu.append(cost.cpuMs);
        resident = std::max(resident, cost.residentMb);
    }
    return {{QStringLiteral("wall_ms_least"), *std::ranges::min_element(wall)},
            {QStringLiteral("wall_ms_median"), percentile(wall, 0.5)},
            {QStringLiteral("wall_ms_most"), *std::ranges::max_element(wall)},
            {QStringLiteral("cpu_ms_median"), percentile(cpu, 0.5)},
            {QStringLiteral("resident_mb_most"), resident}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("executions in the profile"),
                                  QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("of each command"),
                                  QStringLiteral("N"), QStringLiteral("15"));
    parser.addOptions({rows, runs});
    parser.process(application);

    const QTemporaryDir directory;
    const QString profile = directory.filePath(QStringLiteral("profile"));
    prepare(profile, parser.value(rows).toInt());
    const int times = std::max(1, parser.value(runs).toInt());
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString cli = programs.filePath(QStringLiteral("quell-cli"));
    const QStringList onProfile{cli, QStringLiteral("--profile"), profile};
    const auto command = [&onProfile](const char *words) {
        return onProfile + QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    };
    // Without a screen, as in a script.
    qputenv("QT_QPA_PLATFORM", "offscreen");

    QJsonObject result{{QStringLiteral("conditions"), conditions()},
                       {QStringLiteral("rows"), parser.value(rows).toInt()},
                       {QStringLiteral("runs"), times}};
    result[QStringLiteral("floor_true")] = measured({QStringLiteral("/bin/true")}, times);
    result[QStringLiteral("version")] = measured({cli, QStringLiteral("--version")}, times);
    result[QStringLiteral("list")] = measured(command("list"), times);
    result[QStringLiteral("list_json")] = measured(command("--json list"), times);
    result[QStringLiteral("list_running")] = measured(command("list --state running"), times);
    result[QStringLiteral("export_csv")] = measured(command("export"), times);
    const QString window = programs.filePath(QStringLiteral("quell"));
    if (QFileInfo::exists(window))
        result[QStringLiteral("window_version")] = measured({window, QStringLiteral("--version")}, times);
    print(result);
    return 0;
}
