// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "workspace.h"

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>

#include <chrono>
#include <functional>
#include <memory>

namespace Quell {

/// bench_server in a process of its own, ended with this.
class BenchServer
{
public:
    explicit BenchServer(const QStringList &arguments);
    ~BenchServer();
    Q_DISABLE_COPY_MOVE(BenchServer)

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    struct Arrival
    {
        std::chrono::nanoseconds at{0}; ///< steady_clock, the same for all processes of a machine
        int status = 0;
        QByteArray method;
        QByteArray path;
    };
    /// Everything that has arrived, in order.
    [[nodiscard]] QList<Arrival> record() const;

private:
    QProcess m_process;
    int m_port = 0;
};

/// A whole profile on disk with one connection, as the window has it: journal, writer, monitor, canceller.
class BenchHouse
{
public:
    BenchHouse(const QString &service, const QUrl &url, int requestsPerMinute = 0);
    ~BenchHouse();
    Q_DISABLE_COPY_MOVE(BenchHouse)

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QUuid connection() const { return m_connection; }
    /// Tracked, and written down.
    QList<ExecutionKey> track(const QStringList &ids);

private:
    SystemClock m_clock;
    QTemporaryDir m_directory;
    QUuid m_connection;
    std::unique_ptr<Workspace> m_workspace;
};

/// The ids that bench_server knows.
[[nodiscard]] QString benchAtotiId(int index);
[[nodiscard]] QString benchDuneId(int index);

/// Lets events happen until `condition` holds; ends the program with a message after `patience`.
void waitUntil(const char *what, const std::function<bool()> &condition, std::chrono::seconds patience);

[[nodiscard]] std::chrono::nanoseconds steadyNow();

/// Of this process and its threads, user and system; or of the children that have ended and were waited for.
[[nodiscard]] double cpuSeconds(bool ofChildren = false);

/// The value below which that share of them lies (nearest rank).
[[nodiscard]] double percentile(QList<double> values, double share);

/// What the figures depend on: processors, load, build.
[[nodiscard]] QJsonObject conditions();

/// Writes it to standard output.
void print(const QJsonObject &result);

} // namespace Quell
