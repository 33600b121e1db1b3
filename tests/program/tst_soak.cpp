// SPDX-License-Identifier: GPL-3.0-or-later
// The window and everything behind it for a long time with many executions: memory, files and timers do not pile up.
//
// QUELL_SOAK_HOURS=8: eight hours with 500 executions pass by a clock that is turned, with servers in memory; ctest lets half an
// hour of them pass. QUELL_SOAK_MINUTES=20: twenty real minutes with 500 executions against the simulator, over HTTP, in a process
// of its own.
#include "answerof.h"
#include "fakeservice.h"
#include "mainwindow.h"
#include "manualclock.h"
#include "sanitizer.h"
#include "servicelist.h"
#include "sessionsecretstore.h"
#include "simulator.h"
#include "whenanswered.h"
#include "workspace.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <random>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int soakedExecutions = 500;
constexpr int soakPatience = 60'000;
const QString soakKey = QStringLiteral("demo-key");
const QString soakPassword = QStringLiteral("demo-password");

/// What must not pile up.
struct Load
{
    double megabytes = 0; ///< resident
    qsizetype files = 0;
    qsizetype timers = 0;
};

qsizetype timersOf(const QObject *root)
{
    qsizetype timers =
        QAbstractEventDispatcher::instance()->registeredTimers(const_cast<QObject *>(root)).size();
    for (const QObject *child : root->children())
        timers += timersOf(child);
    return timers;
}

double residentMegabytes()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = statm.readAll().split(' ');
    return pages.size() < 2 ? 0 : pages.at(1).toDouble() * 4096 / 1e6;
}

} // namespace

/// A profile on disk, the engine, and the window.
class SoakHouse
{
public:
    SoakHouse(const QList<Service> &services, Clock *clock)
    {
        workspace = std::make_unique<Workspace>(Profile(m_home.path()), services,
                                                std::make_unique<SessionSecretStore>(), clock);
        if (!answerOf(workspace->open(Retention{.now = clock->now()})).ok())
            qFatal("the profile cannot be opened");
        window = std::make_unique<MainWindow>(
            WindowContext{.tracker = workspace->tracker(),
                          .journal = workspace->journal(),
                          .tags = workspace->tags(),
                          .connections = workspace->connections(),
                          .monitor = workspace->monitor(),
                          .canceller = workspace->canceller(),
                          .clock = clock,
                          .settingsFile = workspace->profile().windowSettings()});
        window->resize(1280, 800);
        window->show();
        workspace->monitor()->watchEverything();
    }

    QUuid connect(const Connection &draft, const QString &secret)
    {
        const Outcome<Connection> added =
            answerOf(workspace->connections()->add(draft, Secret(secret), SecretKeeping::ThisSession));
        if (!added.ok())
            qFatal("%s", qPrintable(added.trouble().said));
        return added.value().id;
    }

    /// All that was handed to the storage thread has been answered.
    void settle()
    {
        bool answered = false;
        QObject context;
        whenAnswered(workspace->writer()->flush(), &context,
                     [&answered](const Outcome<Done> &) { answered = true; });
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    [[nodiscard]] Load load() const
    {
        const QObject *dispatcher = QAbstractEventDispatcher::instance();
        return {.megabytes = residentMegabytes(),
                .files = QDir(QStringLiteral("/proc/self/fd"))
                             .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                             .size(),
                .timers = timersOf(dispatcher) + timersOf(qApp) + timersOf(workspace.get())
                    + timersOf(window.get())};
    }

private:
    QTemporaryDir m_home;

public:
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

class TestSoak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void turnedHours();
    void realMinutes();

private:
    static void judge(const SoakHouse &house, const Load &warm);
};

/// Qt's own classes warn where they were asked for what they do not do: a timer that will never fire, a socket that is gone.
void TestSoak::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^Q[A-Za-z]+::")));
}

/// What stays known of each execution is in this as well. What is kept for the next request, a connection, is given back in time;
/// what leaks is not.
void TestSoak::judge(const SoakHouse &house, const Load &warm)
{
    const Load end = house.load();
    const auto figures = [&warm](const Load &now) {
        return QStringLiteral("warm: %1 MB, %2 files, %3 timers; at the end: %4 MB, %5 files, %6 timers")
            .arg(warm.megabytes, 0, 'f', 2)
            .arg(warm.files)
            .arg(warm.timers)
            .arg(now.megabytes, 0, 'f', 2)
            .arg(now.files)
            .arg(now.timers);
    };
    qInfo("%s", qPrintable(figures(end)));
    if (!isSanitized)
        QVERIFY2(end.megabytes - warm.megabytes < 2, qPrintable(figures(end)));
    QTRY_VERIFY2_WITH_TIMEOUT(house.load().files <= warm.files, qPrintable(figures(house.load())),
                              soakPatience * 3);
    QTRY_VERIFY2_WITH_TIMEOUT(house.load().timers <= warm.timers, qPrintable(figures(house.load())),
                              soakPatience);
}

void TestSoak::turnedHours()
{
    const int hours = qEnvironmentVariableIntValue("QUELL_SOAK_HOURS");
    const milliseconds whole = hours > 0 ? milliseconds(std::chrono::hours(hours)) : milliseconds(30min);
    const int count = hours > 0 ? soakedExecutions * hours / 8 : 20;
    const milliseconds longest = hours > 0 ? 20min : 5min;
    const milliseconds between = (whole - longest - 2min) / count;
    constexpr milliseconds step = 2s;
    ManualClock clock;
    FakeServer teller(&clock);
    FakeServer lister(&clock);
    const auto serverOf = [&](const Connection &connection) {
        return connection.service == u"teller" ? &teller : &lister;
    };
    SoakHouse house({fakeService(QStringLiteral("teller"), &clock, serverOf),
                     fakeService(QStringLiteral("lister"), &clock, serverOf)},
                    &clock);
    const QUuid told = house.connect({.name = QStringLiteral("told"),
                                      .service = QStringLiteral("teller"),
                                      .url = QUrl(QStringLiteral("https://told.example.com")),
                                      .signIn = QStringLiteral("api-key"),
                                      .requestsPerMinute = 40},
                                     soakKey);
    (void)house.connect({.name = QStringLiteral("listed"),
                         .service = QStringLiteral("lister"),
                         .url = QUrl(QStringLiteral("https://listed.example.com")),
                         .signIn = QStringLiteral("token"),
                         .discovery = Discovery::Everyone},
                        soakKey);
    clock.advance(2min);
    house.settle();
    const Load idle = house.load();
    const qsizetype idlePending = clock.pending();

    std::mt19937 random(20260105);
    std::multimap<milliseconds, QString> endings;
    QElapsedTimer real;
    real.start();
    Load warm;
    int begun = 0;
    int cancelled = 0;
    qsizetype requests = 0;
    for (milliseconds passed{0}; passed < whole; passed += step) {
        if (begun < count && passed >= begun * between) {
            const QString id = QStringLiteral("execution-%1").arg(++begun);
            (begun % 2 == 0 ? teller : lister).run(id, QStringLiteral("ana"));
            if (begun % 2 == 0)
                house.workspace->tracker()->track({{told, id}}, clock.now());
            // Longer than the pause after which a list is read where nothing runs.
            endings.emplace(
                passed
                    + std::chrono::seconds(std::uniform_int_distribution<qint64>(60, longest / 1s)(random)),
                id);
            if (begun % 10 == 0) {
                ++cancelled;
                house.workspace->canceller()->cancel({{told, id}});
            }
        }
        while (!endings.empty() && endings.begin()->first <= passed) {
            for (FakeServer *server : {&teller, &lister}) {
                const auto run = server->runs.find(endings.begin()->second);
                if (run == server->runs.end())
                    continue;
                if (isActive(run->state))
                    run->state = ExecutionState::Completed;
            }
            endings.erase(endings.begin());
        }
        clock.advance(step);
        house.settle();
        for (FakeServer *server : {&teller, &lister}) {
            requests += server->calls.size();
            server->calls.clear();
        }
        if (warm.files == 0 && passed >= whole / 4)
            warm = house.load();
    }
    QCOMPARE(begun, count);
    QCOMPARE(house.workspace->tracker()->allPacked().size(), count);
    for (const PackedExecution &execution : house.workspace->tracker()->allPacked())
        QVERIFY(!execution.isActive());
    clock.advance(10min);
    house.settle();
    qInfo("%d executions, %d cancels, %lld requests in %lld s", begun, cancelled, qint64(requests),
          real.elapsed() / 1000);
    judge(house, warm);
    QVERIFY2(clock.pending() <= idlePending,
             qPrintable(QStringLiteral("%1 calls wait, %2 at first").arg(clock.pending()).arg(idlePending)));
    QTRY_VERIFY_WITH_TIMEOUT(house.load().timers <= idle.timers, soakPatience);
}

void TestSoak::realMinutes()
{
    const auto minutes = std::chrono::minutes(qEnvironmentVariableIntValue("QUELL_SOAK_MINUTES"));
    if (minutes <= 0min)
        QSKIP("Takes real time: QUELL_SOAK_MINUTES=20 runs it.");
    const milliseconds whole(minutes);
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--simulator"), QString::number(whole.count())});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), soakPatience);
    const QString address = QString::fromUtf8(server.readLine().trimmed());

    SystemClock clock;
    SoakHouse house(allServices(), &clock);
    const QUuid dune = house.connect({.name = QStringLiteral("research"),
                                      .service = QStringLiteral("dune"),
                                      .url = QUrl(address + QStringLiteral("/api")),
                                      .signIn = QStringLiteral("api-key"),
                                      .requestsPerMinute = 200},
                                     soakKey);
    (void)house.connect({.name = QStringLiteral("risk"),
                         .service = QStringLiteral("atoti"),
                         .url = QUrl(address + QStringLiteral("/risk")),
                         .signIn = QStringLiteral("basic"),
                         .user = QStringLiteral("ana")},
                        soakPassword);
    Load warm;
    int begun = 0;
    int cancelled = 0;
    QObject context;
    // Each line is an id of Dune that has begun.
    connect(&server, &QProcess::readyReadStandardOutput, &context, [&] {
        while (server.canReadLine()) {
            const ExecutionKey key{dune, QString::fromUtf8(server.readLine().trimmed())};
            house.workspace->tracker()->track({key}, clock.now());
            if (++begun % 5 == 0) {
                ++cancelled;
                house.workspace->canceller()->cancel({key});
            }
        }
    });
    QElapsedTimer real;
    real.start();
    QTimer report;
    connect(&report, &QTimer::timeout, &context, [&] {
        const Load load = house.load();
        qInfo("%lld s: %.2f MB, %lld files, %lld timers, %lld executions", real.elapsed() / 1000,
              load.megabytes, qint64(load.files), qint64(load.timers),
              qint64(house.workspace->tracker()->allPacked().size()));
        if (warm.files == 0 && milliseconds(real.elapsed()) > whole / 4)
            warm = load;
    });
    report.start(30s);
    // All has begun in the first nine tenths, and has ended a minute later.
    QTRY_VERIFY_WITH_TIMEOUT(milliseconds(real.elapsed()) > whole && warm.files > 0, int(whole.count() * 2));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(house.workspace->tracker()->allPacked(),
                                                  [](const PackedExecution &one) { return one.isActive(); }),
                             soakPatience * 3);
    report.stop();
    const qsizetype known = house.workspace->tracker()->allPacked().size();
    qInfo("%lld executions, %d cancels in %lld s", qint64(known), cancelled, real.elapsed() / 1000);
    QVERIFY(known > soakedExecutions * 9 / 10);
    judge(house, warm);
    server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(server.state() == QProcess::NotRunning, soakPatience);
}

namespace {

/// The services of the real minutes: half of the executions on each, the ids of Dune's are told on standard output.
int simulate(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const milliseconds whole(QCoreApplication::arguments().at(2).toLongLong());
    SystemClock clock;
    Simulator simulator(&clock);
    if (!simulator.listen())
        return 1;
    simulator.addDuneAccount({.key = soakKey, .requestsPerMinute = 200});
    simulator.addAtotiServer(
        {.path = QStringLiteral("/risk"), .user = QStringLiteral("ana"), .password = soakPassword});
    std::printf("%s\n", qPrintable(simulator.atotiUrl().toString()));
    std::fflush(stdout);
    std::mt19937 random(20260105);
    int begun = 0;
    QTimer next;
    QObject::connect(&next, &QTimer::timeout, &simulator, [&] {
        if (begun++ >= soakedExecutions)
            return;
        const SimulatedExecution execution{
            .runsFor = std::chrono::seconds(std::uniform_int_distribution(5, 60)(random)),
            .query = QStringLiteral("SELECT %1").arg(begun),
            .user = QStringLiteral("ana")};
        if (begun % 2 == 0) {
            (void)simulator.addAtotiExecution(QStringLiteral("/risk"), execution);
            return;
        }
        std::printf("%s\n", qPrintable(simulator.addDuneExecution(soakKey, execution)));
        std::fflush(stdout);
    });
    next.start(whole * 9 / 10 / soakedExecutions);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--simulator") == 0)
        return simulate(argc, argv);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    // Qt Test would end the long forms after five minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");
    TestSoak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_soak.moc"
