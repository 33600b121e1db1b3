// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the programs with SIGKILL at random moments of a busy run (an earlier database being taken over, tracking, polling,
// cancelling, watching, two writers at once), and looks after each what is left: crashworld.h.
//
// QUELL_CRASH_ROUNDS=500 is the long form; 16 is what ctest runs. The seed that is printed can be given as QUELL_CRASH_SEED: the
// same programs are then started and killed after the same times. It needs a keyring, and starts itself within
// tests/desktop/with-keyring where there is none.
#include "crashhand.h"
#include "crashworld.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <chrono>
#include <cmath>
#include <csignal>
#include <memory>
#include <random>
#include <unistd.h>

using namespace Quell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int crashPatience = 60'000;
constexpr int usualRounds = 16;
constexpr int roundsOfAProfile = 8;
/// On a slow machine the short form ends after that long, with fewer rounds.
constexpr milliseconds shortForm{20'000};

/// A program that runs and may be killed.
struct Victim
{
    enum class Kind { Window, Hand, Watch, Command, Untrack, Edit };
    Kind kind = Kind::Command;
    std::unique_ptr<QProcess> process;
    int number = 0; ///< of an Edit: the quota that it sets
};

/// When all are killed.
enum class Moment { AfterStart, WhenACancelArrives, WhenACancelIsAnswered };

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsLostAndNothingClaimed();

private:
    void beginProfile();
    void oneRound();
    void startWindow();
    void startCommand();
    void startCommandLater();
    void armKill();
    void killOnCancel(Moment moment, milliseconds later);
    void kill(bool windows, bool commands);
    void collect();
    void collectOne(const Victim &victim);
    void look();
    void runToTheEnd();
    void restartAndCompare();

    [[nodiscard]] bool chance(double probability)
    {
        return std::bernoulli_distribution(probability)(m_random);
    }
    [[nodiscard]] int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }
    /// As likely between 1 and 10 as between 10 and 100.
    [[nodiscard]] milliseconds logarithmic(int most)
    {
        return milliseconds(
            int(std::exp(std::uniform_real_distribution(0.0, std::log(double(most)))(m_random))));
    }
    [[nodiscard]] QString newOnDune();
    [[nodiscard]] SimulatedExecution newExecution();
    [[nodiscard]] bool running() const
    {
        return std::ranges::any_of(
            m_victims, [](const Victim &victim) { return victim.process->state() != QProcess::NotRunning; });
    }
    void start(Victim::Kind kind, const QString &program, const QStringList &arguments, int number = 0);

    std::mt19937 m_random;
    int m_rounds = usualRounds;
    int m_round = 0;
    int m_killed = 0;
    bool m_isKilled = false;
    std::unique_ptr<CrashWorld> m_world;
    std::unique_ptr<QObject> m_plan; ///< the context of what is still to happen in this round
    std::vector<Victim> m_victims;
    QStringList m_dune; ///< what may be tracked or cancelled there
    QStringList m_atoti;
    QStringList m_toLetGo; ///< tracked, never cancelled, and to be let go of one day
};

void TestCrash::initTestCase()
{
    if (qEnvironmentVariable("QUELL_TEST_KEYRING") != u"unlocked")
        QSKIP("No keyring can be had here: gnome-keyring-daemon or dbus-run-session is missing. NOTHING WAS "
              "TESTED.");
    m_rounds = qEnvironmentVariableIntValue("QUELL_CRASH_ROUNDS");
    if (m_rounds <= 0)
        m_rounds = usualRounds;
    bool given = false;
    quint32 seed = qEnvironmentVariable("QUELL_CRASH_SEED").toUInt(&given);
    if (!given)
        seed = std::random_device()();
    m_random.seed(seed);
    qInfo("QUELL_CRASH_SEED=%u QUELL_CRASH_ROUNDS=%d", seed, m_rounds);
}

void TestCrash::nothingIsLostAndNothingClaimed()
{
    const bool isShort = m_rounds == usualRounds;
    QElapsedTimer timer;
    timer.start();
    int arrived = 0;
    for (m_round = 1; m_round <= m_rounds; ++m_round) {
        if (isShort && m_round > roundsOfAProfile && milliseconds(timer.elapsed()) > shortForm)
            break;
        if (m_round % roundsOfAProfile == 1)
            beginProfile();
        oneRound();
        if (QTest::currentTestFailed())
            return;
        if (m_round % roundsOfAProfile == 0 || m_round == m_rounds) {
            runToTheEnd();
            if (QTest::currentTestFailed())
                return;
            for (const CrashWorld::Facts &fact : std::as_const(m_world->facts))
                arrived += fact.arrived;
            if (!isShort)
                qInfo("%d moments, %d s", m_round, int(timer.elapsed() / 1000));
        }
    }
    qInfo("%d moments, %d processes killed, %d cancels arrived, %lld s", m_round - 1, m_killed, arrived,
          timer.elapsed() / 1000);
}

void TestCrash::beginProfile()
{
    m_world.reset();
    m_dune.clear();
    m_atoti.clear();
    m_toLetGo.clear();
    m_world = std::make_unique<CrashWorld>(number(0, Schema::currentVersion()));
}

SimulatedExecution TestCrash::newExecution()
{
    const int manner = number(0, 9);
    return {.runsFor = chance(0.3) ? milliseconds(number(200, 3000)) : milliseconds(10min),
            .cancelManner = manner == 0 ? CancelManner::Refuses
                : manner == 1           ? CancelManner::EndsFirst
                                        : CancelManner::Stops,
            .cancelTakes = milliseconds(number(0, 400)),
            .user = QStringLiteral("ana")};
}

QString TestCrash::newOnDune()
{
    return m_dune.emplaceBack(m_world->runOnDune(newExecution()));
}

void TestCrash::oneRound()
{
    m_victims.clear();
    m_plan = std::make_unique<QObject>();
    m_isKilled = false;
    for (int more = number(1, 3); more > 0; --more)
        m_atoti.append(m_world->runOnAtoti(newExecution()));
    // Sometimes the command line is alone.
    if (chance(0.85))
        startWindow();
    for (int commands = number(1, 6); commands > 0; --commands)
        startCommandLater();
    armKill();
    QTRY_VERIFY_WITH_TIMEOUT(m_isKilled && !running(), crashPatience);
    m_plan.reset();
    collect();
    look();
    if (!QTest::currentTestFailed() && chance(0.2))
        restartAndCompare();
}

void TestCrash::start(Victim::Kind kind, const QString &program, const QStringList &arguments, int number)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process->setProcessEnvironment(environment);
    process->start(program, arguments);
    m_victims.push_back({.kind = kind, .process = std::move(process), .number = number});
}

void TestCrash::startWindow()
{
    const QString profile = m_world->profile();
    if (chance(0.6)) {
        start(Victim::Kind::Hand, QCoreApplication::applicationFilePath(),
              {QStringLiteral("--hand"), profile, QString::number(number(1, 1'000'000))});
        return;
    }
    QStringList arguments{QStringLiteral("--profile"), profile};
    if (chance(0.5))
        arguments += QStringLiteral("--minimized");
    if (chance(0.5))
        arguments += newOnDune();
    start(Victim::Kind::Window, QStringLiteral(QUELL_PROGRAM), arguments);
}

void TestCrash::startCommandLater()
{
    QTimer::singleShot(number(0, 900), Qt::PreciseTimer, m_plan.get(), [this] {
        if (!m_isKilled)
            startCommand();
    });
}

void TestCrash::startCommand()
{
    const auto command = [this](Victim::Kind kind, const QStringList &words, int set = 0) {
        start(kind, QStringLiteral(QUELL_CLI_PROGRAM),
              QStringList{QStringLiteral("--profile"), m_world->profile()} + words, set);
    };
    const QString json = QStringLiteral("--json");
    const int which = number(0, 19);
    if (which < 5 || m_dune.isEmpty()) {
        QStringList words{json, QStringLiteral("track"), QStringLiteral("-c"), QStringLiteral("research")};
        for (int more = number(1, 4); more > 0; --more)
            words += newOnDune();
        if (chance(0.6)) {
            // Runs for long, so that it is looked at again and again.
            m_toLetGo.append(m_world->runOnDune({.runsFor = 10min}));
            words += m_toLetGo.constLast();
        }
        command(Victim::Kind::Command, words);
    } else if (which < 11) {
        const bool atoti = chance(0.4);
        const QStringList &some = atoti ? m_atoti : m_dune;
        QStringList words{json,
                          QStringLiteral("cancel"),
                          QStringLiteral("--wait"),
                          QString::number(number(0, 1)),
                          QStringLiteral("-c"),
                          atoti ? QStringLiteral("risk") : QStringLiteral("research")};
        for (int more = number(1, 3); more > 0; --more) {
            const QString &id = some.at(number(0, int(some.size()) - 1));
            if (words.contains(id))
                continue;
            words += id;
            ++m_world->facts[id].asked;
        }
        command(Victim::Kind::Command, words);
    } else if (which < 14) {
        command(Victim::Kind::Watch, {json, QStringLiteral("watch")});
    } else if (which < 15) {
        command(Victim::Kind::Command,
                {json, QStringLiteral("status"), QStringLiteral("-c"), QStringLiteral("research"),
                 m_dune.at(number(0, int(m_dune.size()) - 1))});
    } else if (which < 16) {
        const int set = number(2000, 4000);
        m_world->allowRequestsPerMinute(set);
        command(Victim::Kind::Edit,
                {QStringLiteral("connection"), QStringLiteral("edit"), QStringLiteral("research"),
                 QStringLiteral("--rpm"), QString::number(set)},
                set);
    } else if (!m_toLetGo.isEmpty()) {
        const QString id = m_toLetGo.takeFirst();
        m_world->facts[id].mayBeGone = true;
        command(Victim::Kind::Untrack,
                {json, QStringLiteral("untrack"), QStringLiteral("-c"), QStringLiteral("research"), id});
    }
}

void TestCrash::armKill()
{
    const int which = number(0, 9);
    if (which < 3) {
        // While it starts, the database being opened or taken over.
        QTimer::singleShot(logarithmic(500), Qt::PreciseTimer, m_plan.get(), [this] { kill(true, true); });
        return;
    }
    milliseconds latest(number(200, 1800));
    if (which < 8) {
        const bool early = which < 6;
        killOnCancel(early ? Moment::WhenACancelArrives : Moment::WhenACancelIsAnswered,
                     chance(0.3) ? 0ms : logarithmic(early ? 30 : 200));
        latest = 3s;
    }
    QTimer::singleShot(latest, Qt::PreciseTimer, m_plan.get(), [this] {
        if (m_isKilled)
            return;
        const int spared = number(0, 9);
        if (spared > 3) {
            kill(true, true);
            return;
        }
        // One dies first, and the other works on for a while.
        kill(spared > 1, spared <= 1);
        QTimer::singleShot(number(100, 1000), Qt::PreciseTimer, m_plan.get(), [this] { kill(true, true); });
    });
}

void TestCrash::killOnCancel(Moment moment, milliseconds later)
{
    const auto strike = [this, later, before = number(0, 3)](const QByteArray &method,
                                                             const QByteArray &target) mutable {
        if (m_isKilled || CrashWorld::cancelledBy(method, target).isEmpty() || before-- > 0)
            return;
        if (later.count() == 0)
            kill(true, true);
        else
            QTimer::singleShot(later, Qt::PreciseTimer, m_plan.get(), [this] { kill(true, true); });
    };
    if (moment == Moment::WhenACancelArrives)
        connect(&m_world->simulator, &Simulator::requestArrived, m_plan.get(), strike);
    else
        connect(&m_world->simulator, &Simulator::requestAnswered, m_plan.get(), strike);
}

void TestCrash::kill(bool windows, bool commands)
{
    if (windows && commands)
        m_isKilled = true;
    for (const Victim &victim : m_victims) {
        const bool isWindow = victim.kind == Victim::Kind::Window || victim.kind == Victim::Kind::Hand;
        if (!(isWindow ? windows : commands) || victim.process->processId() <= 0)
            continue;
        m_killed += ::kill(pid_t(victim.process->processId()), SIGKILL) == 0 ? 1 : 0;
    }
}

void TestCrash::collect()
{
    for (const Victim &victim : m_victims)
        collectOne(victim);
}

/// What a program said counts, whether it was killed afterwards or not. Nothing but SIGKILL has ended one.
void TestCrash::collectOne(const Victim &victim)
{
    QProcess &process = *victim.process;
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::CrashExit)
        QVERIFY2(process.exitCode() == SIGKILL, err.constData());
    else if (victim.kind == Victim::Kind::Window || victim.kind == Victim::Kind::Hand)
        QFAIL(err.constData());
    switch (victim.kind) {
    case Victim::Kind::Hand:
        for (const QByteArray &line : out.split('\n')) {
            if (line.startsWith("asked "))
                ++m_world->facts[QString::fromUtf8(line.mid(6))].asked;
        }
        break;
    case Victim::Kind::Command:
        m_world->acknowledge(out);
        break;
    case Victim::Kind::Untrack:
        m_world->acknowledge(out, true);
        break;
    case Victim::Kind::Edit:
        // Of two at once either may have been the last.
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
            && std::ranges::count(m_victims, Victim::Kind::Edit, &Victim::kind) == 1)
            m_world->acknowledgeRequestsPerMinute(victim.number);
        break;
    case Victim::Kind::Window:
    case Victim::Kind::Watch:
        break;
    }
}

void TestCrash::look()
{
    const QStringList wrong = m_world->check();
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QStringLiteral("Round %1:\n%2").arg(m_round).arg(wrong.join(u'\n'))));
}

/// The command line is started again, and shows everything.
void TestCrash::restartAndCompare()
{
    m_victims.clear();
    start(Victim::Kind::Command, QStringLiteral(QUELL_CLI_PROGRAM),
          {QStringLiteral("--profile"), m_world->profile(), QStringLiteral("--json"), QStringLiteral("list"),
           QStringLiteral("-c"), QStringLiteral("research")});
    QTRY_VERIFY_WITH_TIMEOUT(!running(), crashPatience);
    const QProcess &process = *m_victims.front().process;
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             m_victims.front().process->readAllStandardError().constData());
    const QJsonArray rows =
        QJsonDocument::fromJson(m_victims.front().process->readAllStandardOutput()).array();
    QSet<QString> listed;
    for (const auto &row : rows) {
        listed.insert(row[u"id"].toString());
        // Nobody is at it any more.
        QVERIFY(row[u"cancelPhase"].toString() != u"requested");
    }
    for (auto fact = m_world->facts.cbegin(); fact != m_world->facts.cend(); ++fact) {
        if (m_dune.contains(fact.key()) && fact->tracked && !fact->mayBeGone)
            QVERIFY2(listed.contains(fact.key()), qPrintable(fact.key()));
    }
}

/// What was in flight when it was killed is read again; where there is time for it (a request that never left is known to have
/// changed nothing after twenty seconds) until all of it is decided.
void TestCrash::runToTheEnd()
{
    m_victims.clear();
    const bool toTheEnd = m_rounds != usualRounds && m_round % (roundsOfAProfile * 8) == 0;
    const qint64 since = QDateTime::currentMSecsSinceEpoch();
    start(Victim::Kind::Window, QStringLiteral(QUELL_PROGRAM),
          {QStringLiteral("--profile"), m_world->profile()});
    QStringList waiting;
    const auto decided = [&] {
        waiting = m_world->inFlight(toTheEnd ? since + 1'000'000 : since);
        return waiting.isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(decided, crashPatience), qPrintable(waiting.join(u'\n')));
    kill(true, true);
    QTRY_VERIFY_WITH_TIMEOUT(!running(), crashPatience);
    collect();
    look();
}

namespace {

/// Becomes the same test where there is a keyring; goes on without where none can be had.
void enterKeyring(int argc, char *argv[])
{
    const bool canBeHad = !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    if (qEnvironmentVariableIsSet("QUELL_TEST_KEYRING") || !canBeHad)
        return;
    QByteArray script = QUELL_SOURCE_DIR "/tests/desktop/with-keyring";
    QByteArray mode = "unlocked";
    QByteArray self = QFile(QStringLiteral("/proc/self/exe")).symLinkTarget().toLocal8Bit();
    std::vector<char *> words{script.data(), mode.data(), self.data()};
    words.insert(words.end(), argv + 1, argv + argc);
    words.push_back(nullptr);
    ::execv(words.front(), words.data());
    qFatal("%s cannot be run", script.constData());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && qstrcmp(argv[1], "--hand") == 0)
        return CrashHand::run(argc, argv);
    enterKeyring(argc, argv);
    const QCoreApplication application(argc, argv);
    // Qt Test would end the long form after five minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
