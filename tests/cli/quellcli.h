// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "connectionfile.h"
#include "simulator.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace Quell {

/// What one run of quell-cli left behind.
struct CliRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject row(qsizetype index = 0) const { return rows().at(index).toObject(); }
    /// One line each, and not a word from a library among them.
    [[nodiscard]] bool complainsWell() const
    {
        const QList<QByteArray> lines = err.isEmpty() ? QList<QByteArray>() : err.chopped(1).split('\n');
        return err.isEmpty() || (err.endsWith('\n') && std::ranges::all_of(lines, [](const QByteArray &line) {
                                     return line.startsWith("quell-cli: ") && line.size() > 20;
                                 }));
    }
};

/// A profile of its own, the simulator, and quell-cli as a process between them. There is no keyring.
class CliHouse
{
public:
    /// Accepted by the simulated Dune.
    inline static const QString duneKey = QStringLiteral("demo-key");
    inline static const QString wrongKey = QStringLiteral("wrong-key");
    inline static const QString atotiPassword = QStringLiteral("demo-password");

    CliHouse() : simulator(&m_clock)
    {
        if (!simulator.listen())
            qFatal("no free port");
        simulator.addDuneAccount({.key = duneKey, .requestsPerMinute = 1000});
        simulator.addAtotiServer({.path = QStringLiteral("/risk"),
                                  .user = QStringLiteral("ana"),
                                  .password = atotiPassword,
                                  .token = QStringLiteral("demo-token")});
    }

    [[nodiscard]] QString profile() const { return QDir(m_home.path()).filePath(QStringLiteral("profile")); }
    /// Where the sockets of its programs lie, too.
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString file(const QString &name) const { return QDir(profile()).filePath(name); }

    /// Written as the window or a colleague would have: the secret is nowhere.
    void connectDune(const QString &name)
    {
        addConnection(name, QStringLiteral("dune"), simulator.duneUrl());
    }
    void connectAtoti(const QString &name)
    {
        addConnection(name, QStringLiteral("atoti"), simulator.atotiUrl(QStringLiteral("/risk")),
                      QStringLiteral("basic"), QStringLiteral("ana"));
    }
    void addConnection(const QString &name, const QString &service, const QUrl &url,
                       const QString &signIn = QStringLiteral("api-key"), const QString &user = QString())
    {
        QVERIFY(QDir().mkpath(profile()));
        ConnectionFile store(file(QStringLiteral("connections.json")));
        const Outcome<QList<Connection>> stored = store.load();
        QVERIFY(stored.ok());
        const Connection connection{.id = QUuid::createUuid(),
                                    .name = name,
                                    .service = service,
                                    .url = url,
                                    .signIn = signIn,
                                    .user = user};
        QVERIFY(store.save(stored.value() + QList{connection}).ok());
    }
    void change(const QString &name, const std::function<void(Connection &)> &how)
    {
        ConnectionFile store(file(QStringLiteral("connections.json")));
        QList<Connection> stored = store.load().value();
        for (Connection &connection : stored) {
            if (connection.name == name)
                how(connection);
        }
        QVERIFY(store.save(stored).ok());
    }
    /// What connections.json says now.
    [[nodiscard]] QList<Connection> connections() const
    {
        const Outcome<QList<Connection>> stored =
            ConnectionFile(file(QStringLiteral("connections.json"))).load();
        return stored.ok() ? stored.value() : QList<Connection>();
    }

    struct Given
    {
        std::optional<QString> secret = std::nullopt; ///< QUELL_SECRET
        QByteArray input; ///< standard input
    };
    /// Runs on this house's profile to the end, while the simulator answers.
    CliRun run(const QStringList &arguments, const Given &given)
    {
        const std::unique_ptr<QProcess> process = start(arguments, given);
        if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 60'000))
            qFatal("quell-cli does not end");
        CliRun run{.status = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                   .out = process->readAllStandardOutput(),
                   .err = process->readAllStandardError()};
        m_printed += run.out + run.err;
        return run;
    }
    CliRun run(const QStringList &arguments) { return run(arguments, Given()); }
    CliRun runWith(const QString &secret, const QStringList &arguments)
    {
        return run(arguments, Given{.secret = secret});
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const Given &given)
    {
        std::unique_ptr<QProcess> process = prepared(arguments, given.secret);
        process->start();
        process->write(given.input);
        process->closeWriteChannel();
        return process;
    }
    /// Not started yet.
    [[nodiscard]] std::unique_ptr<QProcess> prepared(const QStringList &arguments,
                                                     const std::optional<QString> &secret = std::nullopt)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent/bus"));
        environment.remove(QStringLiteral("QUELL_SECRET"));
        environment.remove(QStringLiteral("NO_COLOR"));
        if (secret)
            environment.insert(QStringLiteral("QUELL_SECRET"), *secret);
        process->setProcessEnvironment(environment);
        process->setProgram(QStringLiteral(QUELL_CLI_PROGRAM));
        process->setArguments(QStringList{QStringLiteral("--profile"), profile()} + arguments);
        return process;
    }

#ifdef Q_OS_UNIX
    /// False where it has ended already: the id of no process is that of our whole group.
    [[nodiscard]] static bool signalTo(const QProcess &process, int signal)
    {
        return process.processId() > 0 && ::kill(pid_t(process.processId()), signal) == 0;
    }
#endif

    /// No secret was printed, or written to any file of the profile.
    [[nodiscard]] bool secretsWereKept() const
    {
        QByteArray everything = m_printed;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile content(files.next());
            if (content.open(QIODevice::ReadOnly))
                everything += content.readAll();
        }
        return std::ranges::none_of(
            QStringList{duneKey, wrongKey, atotiPassword},
            [&everything](const QString &secret) { return everything.contains(secret.toUtf8()); });
    }

    /// How often something was asked for with this method.
    [[nodiscard]] qsizetype requestsWith(const QByteArray &method) const
    {
        return std::ranges::count(simulator.requests(), method, &RecordedRequest::method);
    }

private:
    SystemClock m_clock;

public:
    Simulator simulator;

private:
    QTemporaryDir m_home;
    QByteArray m_printed;
};

} // namespace Quell
