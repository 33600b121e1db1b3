// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "engineroom.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

const QString teller = QStringLiteral("teller");
const QString lister = QStringLiteral("lister");
const QString fetch = QStringLiteral("fetch");
const QString list = QStringLiteral("list");

} // namespace

class MonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<EngineRoom>(); }
    void cleanup() { m_room.reset(); }

    // One by one
    void asksNothingUntilToldTo();
    void followsActiveOnesUntilTheyEnd();
    void withNothingActiveNothingIsPending();
    void goesRoundSteadily();
    void whatIsNewIsLookedAtSoon();
    void neverAboveTheLimitInHoursWithCancels();
    void whatTheServiceDoesNotKnowIsGone();
    void watchOnlyAsksOnlyAboutWhatItWasGiven();

    // Lists
    void oneListServesAllThatRun();
    void discoversWhatRuns();
    void discoversOnlyTheUsersOwn();
    void everyonesAreDiscoveredWhereThatIsTheChoice();
    void nothingIsDiscoveredOrListedWhereThatIsTheChoice();
    void watchOnlyDiscoversNothing();
    void whatLeftTheListIsReadOnce();
    void whatIsNotInTheListButRunsIsReadFromTimeToTime();
    void manyOfOthersAreListedInsteadOfRead();
    void pagesThroughAllPages();
    void aPageTooLargeIsAskedForAtHalfTheSize();
    void aListThatIsRefusedIsSaid();
    void whatTheListShowsIsToldAbout();
    void aListWithoutAnEndFillsNoMemory();
    void aListThatRepeatsItselfIsAskedForTwice();
    void theRoundsAdapt();
    void whatWasLetGoIsNotDiscoveredAgain();
    void roundsKeepTheLimit();

    // Both
    void pausedNothingIsAsked_data();
    void pausedNothingIsAsked();
    void refreshLooksAtOnce_data();
    void refreshLooksAtOnce();
    void stopsOnUnauthorizedAndSaysSoOnce_data();
    void stopsOnUnauthorizedAndSaysSoOnce();
    void aMissingSecretStopsUntilThereIsOne();
    void oneConnectionsTroubleSlowsNoOther();
    void trouble_isBackedOffAndHealthTells();
    void retryAfterIsHonouredAndTold();
    void aQueryNameThatMayNotBeReadStopsNothing();
    void readTellsAndApplies();
    void aRemovedConnectionAnswersAndForgets();
    void aRemovalInsideASignalIsFine();
    void connectionsAddedLaterAreWatched();
    void healthTellsTheBudget();
    void rowsOfATroubledConnectionAreStale();

private:
    void eachKind()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("one by one") << teller;
        QTest::newRow("lists") << lister;
    }

    std::unique_ptr<EngineRoom> m_room;
};

void MonitorTest::asksNothingUntilToldTo()
{
    const QUuid one = m_room->connect(teller);
    const QUuid other = m_room->connect(lister);
    (void)m_room->running(one, QStringLiteral("a"));
    (void)m_room->running(other, QStringLiteral("b"));
    m_room->clock.advance(1h);
    QVERIFY(m_room->server(one).calls.isEmpty());
    QVERIFY(m_room->server(other).calls.isEmpty());
    QCOMPARE(m_room->clock.pending(), 0);
}

void MonitorTest::followsActiveOnesUntilTheyEnd()
{
    const QUuid connection = m_room->connect(teller, 40);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    QCOMPARE(m_room->state(key), ExecutionState::Running);
    m_room->clock.advance(1min);
    QVERIFY(m_room->server(connection).calls.size() > 20);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Fine);
    m_room->server(connection).runs[key.id].state = ExecutionState::Completed;
    m_room->clock.advance(5s);
    QCOMPARE(m_room->state(key), ExecutionState::Completed);
    const auto calls = m_room->server(connection).calls.size();
    m_room->clock.advance(1h);
    QCOMPARE(m_room->server(connection).calls.size(), calls);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Idle);
}

void MonitorTest::withNothingActiveNothingIsPending()
{
    const QUuid connection = m_room->connect(teller, 40);
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    QCOMPARE(m_room->clock.pending(), 0);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->clock.advance(10s);
    QVERIFY(m_room->clock.pending() > 0);
    m_room->server(connection).runs[key.id].state = ExecutionState::Failed;
    m_room->clock.advance(5s);
    QCOMPARE(m_room->clock.pending(), 0);
    // A list is a different thing: it is how new ones are found. Not so for a command.
    m_room->monitor.watchOnly({{m_room->connect(lister), QStringLiteral("gone")}});
    m_room->clock.advance(1min);
    QCOMPARE(m_room->clock.pending(), 0);
}

void MonitorTest::goesRoundSteadily()
{
    const QUuid connection = m_room->connect(teller, 40);
    for (int i = 0; i < 60; ++i)
        (void)m_room->running(connection, QString::number(i));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5min);
    const QList<FakeServer::Call> before = m_room->server(connection).calls;
    m_room->clock.advance(4min);
    const QList<FakeServer::Call> calls = m_room->server(connection).calls.mid(before.size());
    QHash<QString, int> looks;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        ++looks[calls.at(i).id];
        if (i > 0) {
            const auto pause = calls.at(i).at - calls.at(i - 1).at;
            QVERIFY2(pause >= 1600ms && pause <= 1800ms, qPrintable(QString::number(pause.count())));
        }
    }
    QCOMPARE(looks.size(), 60);
    const auto [least, most] = std::minmax_element(looks.cbegin(), looks.cend());
    QVERIFY(*most - *least <= 1);
}

void MonitorTest::whatIsNewIsLookedAtSoon()
{
    const QUuid connection = m_room->connect(teller, 40);
    for (int i = 0; i < 10; ++i)
        (void)m_room->running(connection, QString::number(i));
    m_room->monitor.watchEverything();
    m_room->clock.advance(2s);
    QCOMPARE(m_room->server(connection).calls.size(), 10);
    // The haste is paid back, so that the minute does not end in silence.
    m_room->clock.advance(2min);
    const QList<FakeServer::Call> calls = m_room->server(connection).calls;
    for (qsizetype i = 1; i < calls.size(); ++i)
        QVERIFY(calls.at(i).at - calls.at(i - 1).at < 4s);
    QVERIFY(m_room->server(connection).mostIn(60s) <= 36);
}

void MonitorTest::neverAboveTheLimitInHoursWithCancels()
{
    const int limit = 40;
    const QUuid connection = m_room->connect(teller, limit);
    FakeServer &server = m_room->server(connection);
    m_room->monitor.watchEverything();
    std::minstd_rand random(3);
    int cancels = 0;
    for (int step = 0; step < 240; ++step) {
        QList<ExecutionKey> keys;
        for (unsigned i = 0; i < random() % 4; ++i)
            keys.append(m_room->running(connection, QStringLiteral("%1-%2").arg(step).arg(i)));
        server.cancelsWork = random() % 3 != 0;
        if (random() % 3 == 0) {
            m_room->canceller.cancel(keys);
            cancels += int(keys.size());
        }
        for (auto run = server.runs.begin(); run != server.runs.end(); ++run) {
            if (random() % 8 == 0 && run->state == ExecutionState::Running)
                run->state = ExecutionState::Completed;
        }
        m_room->clock.advance(std::chrono::milliseconds(random() % 60'000));
    }
    QVERIFY2(server.mostIn(60s) <= limit, qPrintable(QString::number(server.mostIn(60s))));
    QVERIFY(cancels > 50);
    QVERIFY(server.count(QStringLiteral("cancel")) <= cancels);
    // Everything that ended was seen to.
    for (auto run = server.runs.begin(); run != server.runs.end(); ++run)
        run->state = ExecutionState::Cancelled;
    m_room->clock.advance(10min);
    for (const Execution &execution : m_room->tracker.all())
        QVERIFY(!execution.isActive());
    QCOMPARE(m_room->clock.pending(), 0);
}

void MonitorTest::whatTheServiceDoesNotKnowIsGone()
{
    const QUuid connection = m_room->connect(teller, 40);
    const ExecutionKey key = m_room->track(connection, {QStringLiteral("nobody")}).first();
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    QCOMPARE(m_room->state(key), ExecutionState::Gone);
    QVERIFY(m_room->now(key).last.serviceState.isEmpty());
    QCOMPARE(m_room->server(connection).calls.size(), 1);
}

void MonitorTest::watchOnlyAsksOnlyAboutWhatItWasGiven()
{
    const QUuid connection = m_room->connect(teller);
    const ExecutionKey wanted = m_room->running(connection, QStringLiteral("a"));
    (void)m_room->running(connection, QStringLiteral("b"));
    m_room->monitor.watchOnly({wanted});
    m_room->clock.advance(1min);
    QVERIFY(m_room->server(connection).count(fetch, QStringLiteral("a")) > 5);
    QCOMPARE(m_room->server(connection).count(fetch, QStringLiteral("b")), 0);
}

void MonitorTest::oneListServesAllThatRun()
{
    const QUuid connection = m_room->connect(lister);
    QList<ExecutionKey> keys;
    for (int i = 0; i < 200; ++i)
        keys.append(m_room->running(connection, QString::number(i)));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    for (const ExecutionKey &key : keys)
        QCOMPARE(m_room->state(key), ExecutionState::Running);
    QCOMPARE(m_room->server(connection).calls.size(), 1);
}

void MonitorTest::discoversWhatRuns()
{
    const QUuid connection = m_room->connect(lister);
    m_room->server(connection).run(QStringLiteral("a"), QStringLiteral("ada"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    const ExecutionKey first{connection, QStringLiteral("a")};
    QCOMPARE(m_room->state(first), ExecutionState::Running);
    m_room->server(connection).run(QStringLiteral("b"), QStringLiteral("bob"));
    m_room->clock.advance(3s);
    QVERIFY(m_room->tracker.contains({connection, QStringLiteral("b")}));
}

void MonitorTest::discoversOnlyTheUsersOwn()
{
    const QUuid connection = m_room->connect(lister, 0, QStringLiteral("ada"));
    FakeServer &server = m_room->server(connection);
    server.run(QStringLiteral("hers"), QStringLiteral("ada"));
    server.run(QStringLiteral("his"), QStringLiteral("bob"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5s);
    QVERIFY(m_room->tracker.contains({connection, QStringLiteral("hers")}));
    QVERIFY(!m_room->tracker.contains({connection, QStringLiteral("his")}));
    QCOMPARE(server.calls.first().id, u"ada");
}

void MonitorTest::everyonesAreDiscoveredWhereThatIsTheChoice()
{
    const QUuid connection = m_room->connect(lister, 0, QStringLiteral("ada"));
    m_room->server(connection).run(QStringLiteral("his"), QStringLiteral("bob"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5s);
    QVERIFY(!m_room->tracker.contains({connection, QStringLiteral("his")}));
    QVERIFY(m_room->connections.setDiscovery(connection, Discovery::Everyone).ok());
    QCOMPARE(m_room->store.stored.first().discovery, Discovery::Everyone);
    m_room->clock.advance(35s);
    QVERIFY(m_room->tracker.contains({connection, QStringLiteral("his")}));
}

void MonitorTest::nothingIsDiscoveredOrListedWhereThatIsTheChoice()
{
    const QUuid connection = m_room->connect(lister, 0, QStringLiteral("ada"));
    FakeServer &server = m_room->server(connection);
    QVERIFY(m_room->connections.setDiscovery(connection, Discovery::Nothing).ok());
    server.run(QStringLiteral("hers"), QStringLiteral("ada"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5min);
    QVERIFY(server.calls.isEmpty());
    const ExecutionKey tracked =
        m_room->running(connection, QStringLiteral("tracked"), QStringLiteral("ada"));
    m_room->clock.advance(5s);
    QCOMPARE(m_room->state(tracked), ExecutionState::Running);
    QCOMPARE(m_room->tracker.keys(), QList{tracked});
}

void MonitorTest::watchOnlyDiscoversNothing()
{
    const QUuid connection = m_room->connect(lister);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->server(connection).run(QStringLiteral("b"));
    m_room->monitor.watchOnly({key});
    m_room->clock.advance(10s);
    QCOMPARE(m_room->state(key), ExecutionState::Running);
    QCOMPARE(m_room->tracker.keys(), QList{key});
}

void MonitorTest::whatLeftTheListIsReadOnce()
{
    const QUuid connection = m_room->connect(lister);
    FakeServer &server = m_room->server(connection);
    const ExecutionKey stays = m_room->running(connection, QStringLiteral("stays"));
    const ExecutionKey ends = m_room->running(connection, QStringLiteral("ends"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    QCOMPARE(server.count(fetch), 0);
    server.runs[ends.id].state = ExecutionState::Failed;
    m_room->clock.advance(1min);
    QCOMPARE(m_room->state(ends), ExecutionState::Failed);
    QCOMPARE(m_room->state(stays), ExecutionState::Running);
    QCOMPARE(server.count(fetch), 1);
}

void MonitorTest::whatIsNotInTheListButRunsIsReadFromTimeToTime()
{
    const QUuid connection = m_room->connect(lister, 0, QStringLiteral("ada"));
    FakeServer &server = m_room->server(connection);
    const ExecutionKey his = m_room->running(connection, QStringLiteral("his"), QStringLiteral("bob"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1min);
    QCOMPARE(m_room->state(his), ExecutionState::Running);
    QVERIFY2(server.count(fetch) >= 8 && server.count(fetch) <= 13,
             qPrintable(QString::number(server.count(fetch))));
    QVERIFY(!isStale(m_room->now(his), m_room->monitor.health(connection), m_room->clock.now()));
    server.runs[his.id].state = ExecutionState::Completed;
    m_room->clock.advance(10s);
    QCOMPARE(m_room->state(his), ExecutionState::Completed);
}

void MonitorTest::manyOfOthersAreListedInsteadOfRead()
{
    const QUuid connection = m_room->connect(lister, 0, QStringLiteral("ada"));
    FakeServer &server = m_room->server(connection);
    for (int i = 0; i < 50; ++i)
        (void)m_room->running(connection, QString::number(i), QStringLiteral("bob"));
    server.run(QStringLiteral("carol's"), QStringLiteral("carol"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1min);
    QCOMPARE(server.count(fetch), 50); // once, to learn whose they are
    QVERIFY(!m_room->tracker.contains({connection, QStringLiteral("carol's")}));
}

void MonitorTest::pagesThroughAllPages()
{
    const QUuid connection = m_room->connect(lister);
    for (int i = 0; i < 1'200; ++i)
        (void)m_room->running(connection, QString::number(i));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    QCOMPARE(m_room->server(connection).count(list), 3);
    QCOMPARE(m_room->server(connection).count(fetch), 0);
    for (const Execution &execution : m_room->tracker.all())
        QCOMPARE(execution.last.state, ExecutionState::Running);
}

void MonitorTest::aPageTooLargeIsAskedForAtHalfTheSize()
{
    const QUuid connection = m_room->connect(lister);
    FakeServer &server = m_room->server(connection);
    for (int i = 0; i < 300; ++i)
        (void)m_room->running(connection, QString::number(i));
    server.largestPage = 130;
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    // 500 and 250 are too large, 125 three times is not.
    QCOMPARE(server.count(list), 2 + 3);
    for (const Execution &execution : m_room->tracker.all())
        QCOMPARE(execution.last.state, ExecutionState::Running);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Fine);
}

void MonitorTest::aListThatIsRefusedIsSaid()
{
    const QUuid connection = m_room->connect(lister);
    FakeServer &server = m_room->server(connection);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    QVERIFY(!m_room->monitor.health(connection).trouble);

    const Trouble refusal{.kind = TroubleKind::Refused, .said = QStringLiteral("no such parameter")};
    server.refusals.insert({}, refusal);
    const qsizetype before = server.count(list);
    m_room->clock.advance(300s);
    const qsizetype asked = server.count(list) - before;
    QVERIFY2(asked >= 10 && asked <= 12, qPrintable(QString::number(asked))); // every half minute
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Fine);
    QCOMPARE(m_room->monitor.health(connection).trouble, std::optional(refusal));
    QCOMPARE(m_room->state(key), ExecutionState::Running);

    server.refusals.clear();
    server.runs[key.id].state = ExecutionState::Completed;
    m_room->clock.advance(31s);
    QCOMPARE(m_room->state(key), ExecutionState::Completed);
    QVERIFY(!m_room->monitor.health(connection).trouble);
}

/// By itself it may be refused all the same: the list is what its row rests on.
void MonitorTest::whatTheListShowsIsToldAbout()
{
    const QUuid connection = m_room->connect(lister);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(2s);
    m_room->server(connection).refusals.insert(key.id, Trouble{.kind = TroubleKind::Refused});
    const auto read = m_room->monitor.read(key);
    m_room->clock.advance(100ms);
    QVERIFY(read.isFinished() && !read.result().ok());
    QVERIFY(m_room->monitor.health(connection).trouble);
    m_room->clock.advance(4s);
    QVERIFY(!m_room->monitor.health(connection).trouble);
    QCOMPARE(m_room->state(key), ExecutionState::Running);
}

void MonitorTest::aListWithoutAnEndFillsNoMemory()
{
    const QUuid connection = m_room->connect(lister);
    FakeServer &server = m_room->server(connection);
    server.endless = FakeServer::Endless::NewOnes;
    server.latency = 1ms;
    m_room->monitor.watchEverything();
    m_room->clock.advance(3s);
    QCOMPARE(m_room->tracker.keys().size(), 20'000);
    QCOMPARE(server.count(list), 2 * 200); // two rounds
    QVERIFY(m_room->monitor.health(connection).overflows);
    // Those that a person names are followed all the same.
    const ExecutionKey named = m_room->track(connection, {QStringLiteral("endless 99000")}).first();
    (void)m_room->monitor.read(named);
    m_room->clock.advance(100ms);
    QCOMPARE(m_room->state(named), ExecutionState::Running);
    QCOMPARE(m_room->tracker.keys().size(), 20'001);
}

void MonitorTest::aListThatRepeatsItselfIsAskedForTwice()
{
    const QUuid connection = m_room->connect(lister);
    FakeServer &server = m_room->server(connection);
    for (int i = 0; i < 700; ++i)
        server.run(QString::number(i));
    server.endless = FakeServer::Endless::SameOnes;
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    QCOMPARE(server.count(list), 2);
    QCOMPARE(m_room->tracker.keys().size(), 500);
    QVERIFY(!m_room->monitor.health(connection).overflows);
    const auto all = m_room->monitor.listRunning(connection);
    m_room->clock.advance(500ms);
    QVERIFY(all.isFinished());
    QCOMPARE(all.result().value().size(), 500);
    QCOMPARE(server.count(list), 4);
}

void MonitorTest::theRoundsAdapt()
{
    const QUuid connection = m_room->connect(lister);
    FakeServer &server = m_room->server(connection);
    m_room->monitor.watchEverything();
    const auto roundsIn = [&](std::chrono::milliseconds time) {
        const auto before = server.count(list);
        m_room->clock.advance(time);
        return server.count(list) - before;
    };
    (void)roundsIn(1s);
    QCOMPARE(roundsIn(5min), 10); // nothing runs
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    (void)roundsIn(31s);
    QCOMPARE(roundsIn(1min), 30); // something runs
    server.cancelsWork = false;
    m_room->canceller.cancel({key});
    (void)roundsIn(1s);
    const auto whileCancelling = roundsIn(10s);
    QVERIFY2(whileCancelling >= 10 && whileCancelling <= 20, qPrintable(QString::number(whileCancelling)));
}

void MonitorTest::whatWasLetGoIsNotDiscoveredAgain()
{
    const QUuid connection = m_room->connect(lister);
    m_room->server(connection).run(QStringLiteral("a"));
    const ExecutionKey key{connection, QStringLiteral("a")};
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    QVERIFY(m_room->tracker.contains(key));
    m_room->tracker.untrack({key});
    m_room->clock.advance(2min);
    QVERIFY(!m_room->tracker.contains(key));
    (void)m_room->track(connection, {key.id});
    m_room->clock.advance(1min);
    QCOMPARE(m_room->state(key), ExecutionState::Running);
}

void MonitorTest::roundsKeepTheLimit()
{
    const QUuid connection = m_room->connect(lister, 10);
    for (int i = 0; i < 20; ++i)
        (void)m_room->running(connection, QString::number(i));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1h);
    QVERIFY(m_room->server(connection).mostIn(60s) <= 10);
    QVERIFY(m_room->server(connection).calls.size() > 5 * 60);
}

void MonitorTest::pausedNothingIsAsked_data()
{
    eachKind();
}

void MonitorTest::pausedNothingIsAsked()
{
    QFETCH(QString, service);
    const QUuid connection = m_room->connect(service);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5s);
    m_room->monitor.setPaused(true);
    m_room->clock.advance(1s);
    const auto calls = m_room->server(connection).calls.size();
    m_room->clock.advance(1h);
    QCOMPARE(m_room->server(connection).calls.size(), calls);
    QCOMPARE(m_room->clock.pending(), 0);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Paused);
    // What a person asks for is not an update.
    m_room->server(connection).runs[key.id].state = ExecutionState::Completed;
    m_room->monitor.refresh({key});
    m_room->clock.advance(1s);
    QCOMPARE(m_room->state(key), ExecutionState::Completed);
    const ExecutionKey other = m_room->running(connection, QStringLiteral("b"));
    m_room->monitor.setPaused(false);
    m_room->clock.advance(31s);
    QCOMPARE(m_room->state(other), ExecutionState::Running);
}

void MonitorTest::refreshLooksAtOnce_data()
{
    eachKind();
}

void MonitorTest::refreshLooksAtOnce()
{
    QFETCH(QString, service);
    const QUuid connection = m_room->connect(service);
    const ExecutionKey active = m_room->running(connection, QStringLiteral("a"));
    const ExecutionKey finished = m_room->running(connection, QStringLiteral("b"));
    m_room->server(connection).runs[finished.id].state = ExecutionState::Completed;
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    m_room->clock.advance(700ms);
    const QDateTime before = m_room->clock.now();
    m_room->monitor.refresh({active, finished});
    m_room->clock.advance(300ms);
    QVERIFY(m_room->now(active).last.seenAt >= before);
    QVERIFY(m_room->now(finished).last.seenAt >= before);
}

void MonitorTest::stopsOnUnauthorizedAndSaysSoOnce_data()
{
    eachKind();
}

void MonitorTest::stopsOnUnauthorizedAndSaysSoOnce()
{
    QFETCH(QString, service);
    const QUuid connection = m_room->connect(service);
    const QSignalSpy stopped(&m_room->monitor, &Monitor::connectionStopped);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    for (int i = 0; i < 20; ++i)
        (void)m_room->running(connection, QString::number(i));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    m_room->server(connection).trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    m_room->clock.advance(10s);
    const auto calls = m_room->server(connection).calls.size();
    m_room->clock.advance(24h);
    QCOMPARE(m_room->server(connection).calls.size(), calls);
    QCOMPARE(m_room->clock.pending(), 0);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().toUuid(), connection);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::SignedOut);
    QCOMPARE(m_room->monitor.health(connection).trouble->kind, TroubleKind::WrongCredentials);
    // A refresh tries again, and does not repeat what was said.
    m_room->monitor.refresh({key});
    m_room->clock.advance(10s);
    QVERIFY(m_room->server(connection).calls.size() > calls);
    QCOMPARE(stopped.size(), 1);
    // The user has done something about it.
    m_room->server(connection).trouble.reset();
    m_room->monitor.retry(connection);
    m_room->clock.advance(10s);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Fine);
    QVERIFY(m_room->now(key).last.seenAt.msecsTo(m_room->clock.now()) < 5'000);
    m_room->server(connection).trouble = Trouble{.kind = TroubleKind::NotPermitted, .httpStatus = 403};
    m_room->clock.advance(1min);
    QCOMPARE(stopped.size(), 2);
}

void MonitorTest::aMissingSecretStopsUntilThereIsOne()
{
    const QUuid connection = m_room->connect(teller);
    m_room->secrets.keyring.clear();
    const QSignalSpy stopped(&m_room->monitor, &Monitor::connectionStopped);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1min);
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(m_room->monitor.health(connection).trouble->kind, TroubleKind::NoSecret);
    QVERIFY(m_room->server(connection).calls.isEmpty());
    const auto replaced = m_room->connections.replaceSecret(connection, Secret(QStringLiteral("demo-key")),
                                                            SecretKeeping::ThisSession);
    m_room->clock.advance(1s);
    QVERIFY(replaced.isFinished() && replaced.result().ok());
    QCOMPARE(m_room->state(key), ExecutionState::Running);
}

void MonitorTest::oneConnectionsTroubleSlowsNoOther()
{
    const QUuid broken = m_room->connect(teller, 60);
    const QUuid silent = m_room->connect(lister);
    const QUuid well = m_room->connect(teller, 60);
    m_room->server(broken).trouble = Trouble{.kind = TroubleKind::TimedOut};
    m_room->server(silent).holding = true;
    for (const QUuid &connection : {broken, silent, well})
        (void)m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10min);
    QVERIFY(m_room->server(well).calls.size() >= 290);
    QVERIFY(m_room->server(broken).calls.size() < 30);
    QCOMPARE(m_room->server(silent).calls.size(), 1);
    QCOMPARE(m_room->monitor.health(well).state, HealthState::Fine);
    m_room->server(silent).release();
}

void MonitorTest::trouble_isBackedOffAndHealthTells()
{
    const QUuid connection = m_room->connect(lister);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    const QSignalSpy stopped(&m_room->monitor, &Monitor::connectionStopped);
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    const QDateTime before = m_room->clock.now();
    m_room->server(connection).trouble = Trouble{.kind = TroubleKind::Unreachable};
    const auto calls = m_room->server(connection).calls.size();
    m_room->clock.advance(1h);
    const auto tries = m_room->server(connection).calls.size() - calls;
    QVERIFY2(tries >= 60 && tries <= 100, qPrintable(QString::number(tries)));
    const ConnectionHealth health = m_room->monitor.health(connection);
    QCOMPARE(health.state, HealthState::Unreachable);
    QCOMPARE(health.trouble->kind, TroubleKind::Unreachable);
    QVERIFY(health.since >= before && health.since < before.addSecs(5));
    QVERIFY(health.until > m_room->clock.now());
    QVERIFY(isStale(m_room->now(key), health, m_room->clock.now()));
    QCOMPARE(stopped.size(), 0);
    m_room->server(connection).trouble.reset();
    m_room->clock.advance(61s);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Fine);
    m_room->clock.advance(4s);
    QVERIFY(!isStale(m_room->now(key), m_room->monitor.health(connection), m_room->clock.now()));
}

void MonitorTest::retryAfterIsHonouredAndTold()
{
    const QUuid connection = m_room->connect(teller, 40);
    FakeServer &server = m_room->server(connection);
    (void)m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(10s);
    server.trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 25s};
    m_room->clock.advance(3s);
    const auto calls = server.calls.size();
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Throttled);
    QVERIFY(m_room->monitor.health(connection).until > m_room->clock.now().addSecs(20));
    QVERIFY(!m_room->monitor.health(connection).inTrouble());
    server.trouble.reset();
    m_room->clock.advance(1min);
    QVERIFY(server.calls.size() > calls);
    QVERIFY(server.calls.at(calls).at - server.calls.at(calls - 1).at >= 25s);
    QVERIFY(server.calls.at(calls).at - server.calls.at(calls - 1).at < 26s);
}

void MonitorTest::aQueryNameThatMayNotBeReadStopsNothing()
{
    const QUuid connection = m_room->connect(teller, 40);
    const auto name = m_room->monitor.queryName(connection, QStringLiteral("12"));
    m_room->clock.advance(1s);
    QCOMPARE(answerOf(name).value(), u"name of 12");
    m_room->server(connection).trouble = Trouble{.kind = TroubleKind::NotPermitted, .httpStatus = 403};
    const auto forbidden = m_room->monitor.queryName(connection, QStringLiteral("13"));
    m_room->clock.advance(1s);
    QVERIFY(!answerOf(forbidden).ok());
    QVERIFY(m_room->monitor.health(connection).state != HealthState::SignedOut);
}

void MonitorTest::readTellsAndApplies()
{
    const QUuid connection = m_room->connect(teller);
    const ExecutionKey known = m_room->running(connection, QStringLiteral("a"));
    const ExecutionKey unknown = m_room->track(connection, {QStringLiteral("b")}).first();
    const auto first = m_room->monitor.read(known);
    const auto second = m_room->monitor.read(unknown);
    const auto elsewhere = m_room->monitor.read({QUuid::createUuid(), QStringLiteral("c")});
    m_room->clock.advance(1s);
    QCOMPARE(answerOf(first).value().state, ExecutionState::Running);
    QCOMPARE(m_room->state(known), ExecutionState::Running);
    QCOMPARE(answerOf(second).trouble().kind, TroubleKind::NoSuchExecution);
    QCOMPARE(m_room->state(unknown), ExecutionState::Gone);
    QVERIFY(!answerOf(elsewhere).ok());
}

void MonitorTest::aRemovedConnectionAnswersAndForgets()
{
    const QUuid connection = m_room->connect(teller);
    const ExecutionKey key = m_room->running(connection, QStringLiteral("a"));
    m_room->monitor.watchEverything();
    m_room->clock.advance(1s);
    m_room->server(connection).holding = true;
    const auto read = m_room->monitor.read(key);
    const auto cancel = m_room->monitor.sendCancel(key);
    m_room->clock.advance(10ms);
    QCOMPARE(m_room->server(connection).count(QStringLiteral("cancel")), 1);
    (void)m_room->connections.remove(connection);
    m_room->clock.advance(1s);
    QVERIFY(!answerOf(read).ok());
    QCOMPARE(answerOf(cancel).trouble().kind, TroubleKind::ConnectionLost);
    const auto calls = m_room->server(connection).calls.size();
    const auto late = m_room->monitor.read(key);
    m_room->clock.advance(1h);
    QCOMPARE(answerOf(late).trouble().kind, TroubleKind::Stopped);
    QCOMPARE(m_room->server(connection).calls.size(), calls);
    QCOMPARE(m_room->clock.pending(), 0);
}

void MonitorTest::aRemovalInsideASignalIsFine()
{
    const QUuid connection = m_room->connect(teller);
    (void)m_room->running(connection, QStringLiteral("a"));
    m_room->server(connection).trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    connect(&m_room->monitor, &Monitor::connectionStopped, this,
            [this](const QUuid &id) { (void)m_room->connections.remove(id); });
    m_room->monitor.watchEverything();
    m_room->clock.advance(1min);
    QVERIFY(m_room->connections.all().isEmpty());
    QCOMPARE(m_room->clock.pending(), 0);
}

void MonitorTest::connectionsAddedLaterAreWatched()
{
    m_room->monitor.watchEverything();
    QVERIFY(m_room->connections.load().ok());
    const QUuid connection = m_room->connect(lister);
    m_room->server(connection).run(QStringLiteral("a"));
    m_room->clock.advance(1s);
    QVERIFY(m_room->tracker.contains({connection, QStringLiteral("a")}));
}

void MonitorTest::healthTellsTheBudget()
{
    const QUuid connection = m_room->connect(teller, 40);
    QCOMPARE(m_room->monitor.health(connection).state, HealthState::Idle);
    (void)m_room->running(connection, QStringLiteral("a"));
    const QSignalSpy changed(&m_room->monitor, &Monitor::healthChanged);
    m_room->monitor.watchEverything();
    m_room->clock.advance(11s);
    const ConnectionHealth health = m_room->monitor.health(connection);
    QCOMPARE(health.quota, 40);
    QCOMPARE(health.used, 6);
    QCOMPARE(health.round, 2s);
    QVERIFY(health.lastAnswerAt.isValid());
    QVERIFY(changed.size() >= 6);
    m_room->server(connection).runs.clear();
    m_room->clock.advance(2min);
    QCOMPARE(m_room->monitor.health(connection).used, 0);
}

void MonitorTest::rowsOfATroubledConnectionAreStale()
{
    const QUuid connection = m_room->connect(teller, 40);
    QList<ExecutionKey> keys;
    for (int i = 0; i < 50; ++i)
        keys.append(m_room->running(connection, QString::number(i)));
    m_room->monitor.watchEverything();
    m_room->clock.advance(5min);
    // Each is looked at in a minute and a half: none of them is stale for that.
    for (const ExecutionKey &key : keys)
        QVERIFY(!isStale(m_room->now(key), m_room->monitor.health(connection), m_room->clock.now()));
    m_room->server(connection).trouble = Trouble{.kind = TroubleKind::ConnectionLost};
    m_room->clock.advance(10s);
    for (const ExecutionKey &key : keys)
        QVERIFY(isStale(m_room->now(key), m_room->monitor.health(connection), m_room->clock.now()));
}

QTEST_GUILESS_MAIN(MonitorTest)
#include "tst_monitor.moc"
