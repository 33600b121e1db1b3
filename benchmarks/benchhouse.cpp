// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchhouse.h"

#include "profile.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "whenanswered.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/resource.h>

namespace Quell {

using std::chrono::nanoseconds;

BenchServer::BenchServer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("bench_server")),
                    arguments);
    if (!m_process.waitForReadyRead())
        qFatal("bench_server does not start");
    m_port = m_process.readLine().trimmed().toInt();
}

BenchServer::~BenchServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished())
        m_process.kill();
}

QUrl BenchServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

QList<BenchServer::Arrival> BenchServer::record() const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
    socket.write("GET /record HTTP/1.1\r\nHost: bench\r\n\r\n");
    QByteArray answer;
    qsizetype whole = -1;
    while (whole < 0 || answer.size() < whole) {
        if (!socket.waitForReadyRead())
            qFatal("bench_server does not tell what arrived");
        answer += socket.readAll();
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const qsizetype length = answer.indexOf("Content-Length: ");
        if (whole < 0 && head > 0 && length > 0)
            whole =
                head + 4 + answer.mid(length + 16, answer.indexOf('\r', length) - length - 16).toLongLong();
    }
    QList<Arrival> arrivals;
    const QByteArrayList lines = answer.mid(answer.indexOf("\r\n\r\n") + 4).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 4)
            arrivals.append(
                {nanoseconds(words.at(0).toLongLong()), words.at(1).toInt(), words.at(2), words.at(3)});
    }
    return arrivals;
}

BenchHouse::BenchHouse(const QString &service, const QUrl &url, int requestsPerMinute)
{
    auto secrets = std::make_unique<SessionSecretStore>();
    Connection connection;
    connection.id = m_connection = QUuid::createUuid();
    connection.name = QStringLiteral("bench");
    connection.service = service;
    connection.url = url;
    connection.signIn = service == u"dune" ? QStringLiteral("api-key") : QStringLiteral("token");
    connection.requestsPerMinute = requestsPerMinute;
    secrets->keepForSession(connection.id, Secret(QStringLiteral("demo-key")));
    const Profile profile(m_directory.path());
    if (!ConnectionFile(profile.connectionFile()).save({connection}).ok())
        qFatal("the profile cannot be written");
    m_workspace = std::make_unique<Workspace>(profile, allServices(), std::move(secrets), &m_clock);
    const auto opened = m_workspace->open();
    waitUntil(
        "the profile to open", [&opened] { return opened.isFinished(); }, std::chrono::seconds(20));
    if (!opened.result().ok())
        qFatal("%s", qPrintable(opened.result().trouble().said));
}

BenchHouse::~BenchHouse() = default;

QList<ExecutionKey> BenchHouse::track(const QStringList &ids)
{
    QList<ExecutionKey> keys;
    for (const QString &id : ids)
        keys.append({m_connection, id});
    (void)m_workspace->tracker()->track(keys, m_clock.now());
    const auto written = m_workspace->writer()->flush();
    waitUntil(
        "the profile to be written", [&written] { return written.isFinished(); }, std::chrono::seconds(20));
    return keys;
}

QString benchAtotiId(int index)
{
    return QStringLiteral("%1").arg(index + 1, 16, 16, QLatin1Char('0'));
}

QString benchDuneId(int index)
{
    return QStringLiteral("01K%1").arg(index, 23, 10, QLatin1Char('0'));
}

void waitUntil(const char *what, const std::function<bool()> &condition, std::chrono::seconds patience)
{
    if (condition())
        return;
    // An event loop of its own: processEvents() with a time limit spins, and would cost more than what is measured.
    QEventLoop loop;
    QTimer look;
    const nanoseconds until = steadyNow() + patience;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
        else if (steadyNow() > until)
            qFatal("waited in vain for %s", what);
    });
    look.setTimerType(Qt::PreciseTimer);
    look.start(std::chrono::milliseconds(20));
    loop.exec();
}

nanoseconds steadyNow()
{
    return std::chrono::duration_cast<nanoseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

double cpuSeconds(bool ofChildren)
{
    rusage usage{};
    ::getrusage(ofChildren ? RUSAGE_CHILDREN : RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto rank = qsizetype(std::ceil(share * double(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

QJsonObject conditions()
{
    QFile load(QStringLiteral("/proc/loadavg"));
    const QByteArray average = load.open(QIODevice::ReadOnly) ? load.readAll().split(' ').constFirst() : "";
#ifdef QT_NO_DEBUG
    const QString build = QStringLiteral("release");
#else
    const QString build = QStringLiteral("debug");
#endif
    return {{QStringLiteral("build"), build},
            {QStringLiteral("processors"), QThread::idealThreadCount()},
            {QStringLiteral("load_before"), average.toDouble()},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())}};
}

void print(const QJsonObject &result)
{
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
}

} // namespace Quell
