// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"
#include "manualclock.h"
#include "memoryjournal.h"
#include "requestqueue.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

/// A queue in front of a server in memory; everything that was answered is counted.
struct QueueRoom
{
    explicit QueueRoom(int requestsPerMinute = 0)
        : queue(connection, RequestBudget(requestsPerMinute), &journal, &clock, 1)
    {
        QObject::connect(&queue, &RequestQueue::clientNeeded, &queue, [this] {
            ++clientsNeeded;
            if (giveClient)
                queue.setClient(client());
        });
    }

    [[nodiscard]] std::shared_ptr<ServiceClient> client()
    {
        const Service service =
            fakeService(QStringLiteral("teller"), &clock, [this](const Connection &) { return &server; });
        return service.makeClient(Connection{.id = connection}, Secret(QStringLiteral("demo-key")));
    }

    QFuture<Outcome<Snapshot>> read(const QString &id, RequestKind kind = RequestKind::Poll)
    {
        return queue.ask<Snapshot>(kind, [id](ServiceClient &to) { return to.fetch(id); });
    }
    QFuture<Outcome<CancelReceipt>> cancel(const QString &id)
    {
        return queue.ask<CancelReceipt>(RequestKind::Cancel,
                                        [id](ServiceClient &to) { return to.cancel(id); });
    }
    [[nodiscard]] QStringList sent() const
    {
        QStringList sent;
        for (const FakeServer::Call &call : server.calls)
            sent.append(call.what + u' ' + call.id);
        return sent;
    }

    QUuid connection = QUuid::createUuid();
    ManualClock clock;
    FakeServer server{&clock};
    MemoryJournal journal;
    RequestQueue queue;
    int clientsNeeded = 0;
    bool giveClient = true;
};

template<typename T>
std::optional<TroubleKind> troubleOf(const QFuture<Outcome<T>> &future)
{
    if (!future.isFinished() || future.resultCount() == 0 || future.result().ok())
        return std::nullopt;
    return future.result().trouble().kind;
}

} // namespace

class RequestQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelsGoBeforeReadsBeforePolls();
    void atMostFourPollsAreInFlight();
    void aCancelDoesNotWaitForPollsInFlight();
    void asksForAClientOnceAndOnlyWhenNeeded();
    void neverAboveTheLimitInAnyWindow_data();
    void neverAboveTheLimitInAnyWindow();
    void pollsLeaveRoomForCancels();
    void aCancelThatCameWhileAPollWasReservedGoesFirst();
    void retryAfterIsHonouredByAll();
    void withoutRetryAfterA429BacksOff();
    void quotaFieldsAreLearnt();
    void whatAClientSentBesideIsCounted();
    void transientTroubleHoldsPollsButNoCancel();
    void aBackOffEndsWithOneProbe();
    void wakeTriesAtOnce();
    void unauthorizedStopsAndAnswersWhatWaits();
    void forbiddenOnACancelStopsNothing();
    void resumeAsksForAFreshClient();
    void whatLostItsPurposeIsNotSent();
    void withoutTheLedgerNothingIsSent();
    void deletionAnswersEverything();
    void nothingWaitingNothingPending();
};

void RequestQueueTest::cancelsGoBeforeReadsBeforePolls()
{
    QueueRoom room;
    (void)room.read(QStringLiteral("1"));
    (void)room.read(QStringLiteral("2"));
    (void)room.read(QStringLiteral("3"), RequestKind::Lookup);
    (void)room.read(QStringLiteral("4"), RequestKind::Read);
    (void)room.cancel(QStringLiteral("5"));
    room.clock.advance(1s);
    QCOMPARE(room.sent(),
             (QStringList{QStringLiteral("cancel 5"), QStringLiteral("fetch 4"), QStringLiteral("fetch 3"),
                          QStringLiteral("fetch 1"), QStringLiteral("fetch 2")}));
}

void RequestQueueTest::atMostFourPollsAreInFlight()
{
    QueueRoom room;
    room.server.holding = true;
    for (int i = 0; i < 10; ++i)
        (void)room.read(QString::number(i), i % 2 ? RequestKind::Read : RequestKind::Poll);
    room.clock.advance(1min);
    QCOMPARE(room.server.calls.size(), 4);
    room.server.release();
    room.clock.advance(1s);
    QCOMPARE(room.server.calls.size(), 10);
}

void RequestQueueTest::aCancelDoesNotWaitForPollsInFlight()
{
    QueueRoom room;
    room.server.holding = true;
    for (int i = 0; i < 10; ++i)
        (void)room.read(QString::number(i));
    room.clock.advance(1s);
    (void)room.cancel(QStringLiteral("a"));
    (void)room.cancel(QStringLiteral("b"));
    room.clock.advance(0ms);
    QCOMPARE(room.server.count(QStringLiteral("cancel")), 2);
}

void RequestQueueTest::asksForAClientOnceAndOnlyWhenNeeded()
{
    QueueRoom room;
    room.giveClient = false;
    room.clock.advance(1min);
    QCOMPARE(room.clientsNeeded, 0);
    (void)room.read(QStringLiteral("1"));
    room.clock.advance(1s);
    (void)room.read(QStringLiteral("2"));
    room.clock.advance(1min);
    QCOMPARE(room.clientsNeeded, 1);
    QVERIFY(room.server.calls.isEmpty());
    room.queue.setClient(room.client());
    room.clock.advance(1s);
    QCOMPARE(room.server.calls.size(), 2);
}

void RequestQueueTest::neverAboveTheLimitInAnyWindow_data()
{
    QTest::addColumn<int>("requestsPerMinute");
    for (const int requestsPerMinute : {1, 4, 5, 15, 40, 200})
        QTest::addRow("%d a minute", requestsPerMinute) << requestsPerMinute;
}

/// Hours of polls and bursts of cancels that come as they like.
void RequestQueueTest::neverAboveTheLimitInAnyWindow()
{
    QFETCH(int, requestsPerMinute);
    QueueRoom room(requestsPerMinute);
    std::minstd_rand random(42);
    int cancels = 0;
    const int minutes = std::min(180, 2'000 / requestsPerMinute);
    for (int minute = 0; minute < minutes; ++minute) {
        for (int i = 0; i < requestsPerMinute; ++i)
            (void)room.read(QString::number(i));
        if (random() % 5 == 0) {
            for (unsigned i = 0; i < random() % unsigned(requestsPerMinute) + 1; ++i, ++cancels)
                (void)room.cancel(QString::number(i));
        }
        room.clock.advance(std::chrono::milliseconds(random() % 120'000));
    }
    QVERIFY2(room.server.mostIn(60s) <= requestsPerMinute,
             qPrintable(QString::number(room.server.mostIn(60s))));
    // With as much to do as this, the budget is used.
    QVERIFY(room.server.mostIn(62s) >= std::max(1, requestsPerMinute - 4));
    room.clock.advance(4h);
    QCOMPARE(room.server.count(QStringLiteral("cancel")), cancels);
}

void RequestQueueTest::pollsLeaveRoomForCancels()
{
    QueueRoom room(40);
    for (int i = 0; i < 100; ++i)
        (void)room.read(QString::number(i), RequestKind::Read);
    room.clock.advance(10s);
    QCOMPARE(room.server.calls.size(), 36);
    for (int i = 0; i < 5; ++i)
        (void)room.cancel(QString::number(i));
    room.clock.advance(1s);
    QCOMPARE(room.server.count(QStringLiteral("cancel")), 4);
    QCOMPARE(room.queue.used(), 40);
    room.clock.advance(1min);
    QCOMPARE(room.server.count(QStringLiteral("cancel")), 5);
}

void RequestQueueTest::aCancelThatCameWhileAPollWasReservedGoesFirst()
{
    QueueRoom room;
    (void)room.read(QStringLiteral("1"));
    // One turn: the pump runs and asks the ledger, whose answer is still under way.
    QCoreApplication::sendPostedEvents(&room.queue, QEvent::MetaCall);
    (void)room.cancel(QStringLiteral("2"));
    room.clock.advance(0ms);
    QCOMPARE(room.sent(), (QStringList{QStringLiteral("cancel 2"), QStringLiteral("fetch 1")}));
}

void RequestQueueTest::retryAfterIsHonouredByAll()
{
    QueueRoom room;
    room.server.trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429, .retryAfter = 17s};
    const auto limited = room.read(QStringLiteral("1"));
    room.clock.advance(1s);
    QCOMPARE(troubleOf(limited), TroubleKind::RateLimited);
    QCOMPARE(room.queue.condition().throttledBy()->kind, TroubleKind::RateLimited);
    const auto answeredAt = room.server.calls.last().at + room.server.latency;
    room.server.trouble.reset();
    (void)room.read(QStringLiteral("2"));
    (void)room.read(QStringLiteral("3"), RequestKind::Read);
    (void)room.cancel(QStringLiteral("4"));
    room.queue.wake(); // changes nothing about what the service said
    room.clock.advance(1h);
    QCOMPARE(room.server.calls.size(), 4);
    QCOMPARE(room.server.calls.at(1).what, u"cancel");
    QCOMPARE(room.server.calls.at(1).at - answeredAt, 17s);
    QVERIFY(!room.queue.condition().throttledBy());
}

void RequestQueueTest::withoutRetryAfterA429BacksOff()
{
    QueueRoom room;
    room.server.trouble = Trouble{.kind = TroubleKind::RateLimited, .httpStatus = 429};
    for (int i = 0; i < 40; ++i)
        (void)room.read(QString::number(i));
    room.clock.advance(10min);
    // Doubling from one second, some dozen tries fit into ten minutes.
    QVERIFY(room.server.calls.size() > 8);
    QVERIFY2(room.server.calls.size() < 30, qPrintable(QString::number(room.server.calls.size())));
}

void RequestQueueTest::quotaFieldsAreLearnt()
{
    QueueRoom room;
    room.server.facts = [] {
        return AnswerFacts{.quotas = {{.quota = 1000, .window = 60s}, {.quota = 10, .window = 60s}}};
    };
    (void)room.read(QStringLiteral("first"));
    room.clock.advance(1s);
    for (int i = 0; i < 200; ++i)
        (void)room.read(QString::number(i));
    room.clock.advance(10min);
    QCOMPARE(room.queue.condition().budget().quota(), 10);
    QVERIFY(room.server.mostIn(60s) <= 10);
    QVERIFY(room.server.calls.size() > 50);
}

void RequestQueueTest::whatAClientSentBesideIsCounted()
{
    // Every answer took an exchange for a token and a second try.
    QueueRoom room(30);
    room.server.facts = [] { return AnswerFacts{.requests = 3}; };
    (void)room.read(QStringLiteral("first"));
    room.clock.advance(1s);
    QCOMPARE(room.queue.used(), 3);
    for (int i = 0; i < 100; ++i) {
        (void)room.cancel(QString::number(i));
        room.clock.advance(1s);
    }
    QVERIFY2(room.server.calls.size() <= 2 * 10 + 1, qPrintable(QString::number(room.server.calls.size())));
}

void RequestQueueTest::transientTroubleHoldsPollsButNoCancel()
{
    QueueRoom room;
    room.server.trouble = Trouble{.kind = TroubleKind::Unreachable};
    const auto failed = room.read(QStringLiteral("1"));
    room.clock.advance(100ms);
    QCOMPARE(troubleOf(failed), TroubleKind::Unreachable);
    QVERIFY(room.queue.condition().backingOff());
    QCOMPARE(room.queue.condition().backingOff()->trouble.kind, TroubleKind::Unreachable);
    (void)room.read(QStringLiteral("2"));
    (void)room.read(QStringLiteral("3"), RequestKind::Read);
    room.clock.advance(500ms);
    QCOMPARE(room.server.calls.size(), 1);
    (void)room.cancel(QStringLiteral("4"));
    room.clock.advance(0ms);
    QCOMPARE(room.server.count(QStringLiteral("cancel")), 1);
}

void RequestQueueTest::aBackOffEndsWithOneProbe()
{
    QueueRoom room;
    room.server.trouble = Trouble{.kind = TroubleKind::TimedOut};
    for (int i = 0; i < 4; ++i)
        (void)room.read(QString::number(i));
    room.clock.advance(100ms);
    QCOMPARE(room.server.calls.size(), 4);
    // Four that failed together are one failure: the next wait is that of the first.
    QVERIFY(room.queue.condition().backingOff()->until - room.clock.sinceBoot() < 1500ms);
    for (int i = 0; i < 8; ++i)
        (void)room.read(QString::number(i));
    room.clock.advance(1500ms);
    QCOMPARE(room.server.calls.size(), 5);
    room.server.trouble.reset();
    room.clock.advance(3s);
    QCOMPARE(room.server.calls.size(), 12);
    QVERIFY(!room.queue.condition().backingOff());
}

void RequestQueueTest::wakeTriesAtOnce()
{
    QueueRoom room;
    room.server.trouble = Trouble{.kind = TroubleKind::HostNotFound};
    for (int i = 0; i < 8; ++i)
        (void)room.read(QString::number(i));
    room.clock.advance(100ms);
    const auto before = room.server.calls.size();
    room.server.trouble.reset();
    room.queue.wake();
    room.clock.advance(0ms);
    QVERIFY(room.server.calls.size() > before);
}

void RequestQueueTest::unauthorizedStopsAndAnswersWhatWaits()
{
    QueueRoom room;
    const QSignalSpy stopped(&room.queue, &RequestQueue::stopped);
    room.server.trouble = Trouble{
        .kind = TroubleKind::WrongCredentials, .said = QStringLiteral("invalid API Key"), .httpStatus = 401};
    QList<QFuture<Outcome<Snapshot>>> reads;
    for (int i = 0; i < 10; ++i)
        reads.append(room.read(QString::number(i)));
    room.clock.advance(1s);
    QCOMPARE(room.server.calls.size(), 4);
    QCOMPARE(stopped.size(), 1);
    for (const auto &read : reads)
        QCOMPARE(troubleOf(read), TroubleKind::WrongCredentials);
    // What came later is answered too, and nobody can take it for an answer of the service to this one.
    const auto cancel = room.cancel(QStringLiteral("x"));
    room.clock.advance(1h);
    QCOMPARE(troubleOf(cancel), TroubleKind::WrongCredentials);
    QCOMPARE(cancel.result().trouble().httpStatus, 0);
    QCOMPARE(room.server.calls.size(), 4);
    QCOMPARE(room.queue.stoppedBy()->said, u"invalid API Key");
    QCOMPARE(room.clock.pending(), 0);
}

void RequestQueueTest::forbiddenOnACancelStopsNothing()
{
    QueueRoom room;
    room.server.cancelTrouble = Trouble{.kind = TroubleKind::NotPermitted, .httpStatus = 403};
    const auto cancel = room.cancel(QStringLiteral("somebody's"));
    const auto read = room.read(QStringLiteral("mine"));
    room.server.run(QStringLiteral("mine"));
    room.clock.advance(1s);
    QCOMPARE(troubleOf(cancel), TroubleKind::NotPermitted);
    QVERIFY(read.result().ok());
    QVERIFY(!room.queue.stoppedBy());
    // The same on a read is about the connection.
    room.server.trouble = room.server.cancelTrouble;
    (void)room.read(QStringLiteral("mine"));
    room.clock.advance(1s);
    QCOMPARE(room.queue.stoppedBy()->kind, TroubleKind::NotPermitted);
}

void RequestQueueTest::resumeAsksForAFreshClient()
{
    QueueRoom room;
    room.server.trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    (void)room.read(QStringLiteral("1"));
    room.clock.advance(1s);
    QCOMPARE(room.clientsNeeded, 1);
    room.server.trouble.reset();
    room.queue.resume();
    QVERIFY(!room.queue.stoppedBy());
    room.server.run(QStringLiteral("2"));
    const auto read = room.read(QStringLiteral("2"));
    room.clock.advance(1s);
    QCOMPARE(room.clientsNeeded, 2);
    QVERIFY(read.result().ok());
}

void RequestQueueTest::whatLostItsPurposeIsNotSent()
{
    QueueRoom room;
    bool wanted = true;
    room.giveClient = false;
    const auto cancel = room.queue.ask<CancelReceipt>(
        RequestKind::Cancel, [](ServiceClient &client) { return client.cancel(QStringLiteral("1")); },
        [&wanted] { return wanted ? std::nullopt : std::optional(Trouble{.kind = TroubleKind::TakenBack}); });
    room.clock.advance(1s);
    wanted = false;
    room.queue.setClient(room.client());
    room.clock.advance(1s);
    QCOMPARE(troubleOf(cancel), TroubleKind::TakenBack);
    QVERIFY(room.server.calls.isEmpty());
}

void RequestQueueTest::withoutTheLedgerNothingIsSent()
{
    QueueRoom room(40);
    room.journal.trouble = Trouble{.kind = TroubleKind::StorageFailed};
    const auto read = room.read(QStringLiteral("1"));
    const auto cancel = room.cancel(QStringLiteral("1"));
    room.clock.advance(1min);
    QCOMPARE(troubleOf(read), TroubleKind::StorageFailed);
    QCOMPARE(troubleOf(cancel), TroubleKind::StorageFailed);
    QVERIFY(room.server.calls.isEmpty());
    QCOMPARE(room.queue.condition().backingOff()->trouble.kind, TroubleKind::StorageFailed);
}

void RequestQueueTest::deletionAnswersEverything()
{
    QFuture<Outcome<Snapshot>> inFlight;
    QFuture<Outcome<CancelReceipt>> cancelInFlight;
    QFuture<Outcome<Snapshot>> waiting;
    {
        QueueRoom room;
        room.server.holding = true;
        cancelInFlight = room.cancel(QStringLiteral("0"));
        for (int i = 0; i < 4; ++i)
            inFlight = room.read(QString::number(i));
        waiting = room.read(QStringLiteral("5"));
        room.clock.advance(1s);
        QVERIFY(!inFlight.isFinished());
    }
    // What had left may have had its effect.
    QCOMPARE(troubleOf(cancelInFlight), TroubleKind::ConnectionLost);
    QCOMPARE(troubleOf(inFlight), TroubleKind::ConnectionLost);
    QCOMPARE(troubleOf(waiting), TroubleKind::Stopped);
}

void RequestQueueTest::nothingWaitingNothingPending()
{
    QueueRoom room(40);
    for (int i = 0; i < 50; ++i)
        (void)room.read(QString::number(i));
    room.clock.advance(1s);
    QVERIFY(room.clock.pending() > 0);
    room.clock.advance(2min);
    QCOMPARE(room.server.calls.size(), 50);
    QCOMPARE(room.clock.pending(), 0);
}

QTEST_GUILESS_MAIN(RequestQueueTest)
#include "tst_requestqueue.moc"
