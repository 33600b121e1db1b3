// SPDX-License-Identifier: GPL-3.0-or-later
#include "bells.h"
#include "dialogroom.h"
#include "hostiletexts.h"
#include "memoryjournal.h"
#include "monitor.h"
#include "notifier.h"
#include "settings.h"
#include "windowsettings.h"

#include <QSignalSpy>
#include <QTest>

using namespace Quell;
using namespace std::chrono_literals;

namespace {

class FakeChannel final : public NotificationChannel
{
public:
    void show(const Notification &notification) override { shown.append(notification); }

    QList<Notification> shown;
};

struct Story
{
    DialogRoom room;
    QUuid dune = room.connect(QStringLiteral("dune"), QStringLiteral("dune-main"));
    WindowSettings kept{QString()};
    Settings settings{&kept};
    Bells bells{&kept, &room.tracker};
    FakeChannel *channel = new FakeChannel; // the notifier's
    Notifier notifier{&room.tracker, &room.connections, &room.clock,
                      std::unique_ptr<NotificationChannel>(channel)};

    void choose(const std::function<void(Preferences &)> &how)
    {
        Preferences preferences = settings.preferences();
        how(preferences);
        QVERIFY(settings.setPreferences(preferences));
    }
    void heed() { notifier.heed(&settings, &bells); }
    [[nodiscard]] qsizetype told()
    {
        room.clock.advance(1min);
        return channel->shown.size();
    }

    ExecutionKey running(int number, const QString &query = {})
    {
        return room.seen(dune, DialogRoom::duneId(number), ExecutionState::Running, query);
    }
    void end(const ExecutionKey &key, ExecutionState state, const QString &query = {})
    {
        room.clock.advance(10ms);
        room.look(key, state, query);
    }
};

} // namespace

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndIsTold_data();
    void anEndIsTold();
    void aConfirmedCancelIsTold();
    void aCancelAskedForBeforeTheFirstLookIsTold();
    void whatWasFoundFinishedIsNotTold();
    void whatWasRunningInAnEarlierSessionIsNotTold();
    void goneIsNoEndThatWasSeen();
    void anEndIsToldOnce();
    void severalWithinTwoSecondsBecomeOne();
    void thereIsAPauseBetweenTwo();
    void whatIsNoLongerTrackedIsNotTold();
    void clickingOpensTheExecution();
    void nothingWaitsWhenNothingEnds();
    void eachKindCanBeChosen_data();
    void eachKindCanBeChosen();
    void onlyWhatRanLongEnoughIsTold();
    void theBellGoesBeforeTheSettings();
    void bellsAreKeptAndLeaveWithTheirExecution();
    void quietWhileTheWindowIsInFront();
    void longRunningIsToldOnceWhenALookShowsIt();
    void whatHadRunForLongBeforeIsNoNews();
    void aConnectionInTroubleIsToldOnce();
    void whatServersSayIsHarmless_data();
    void whatServersSayIsHarmless();
    void aShortOutageIsNoNews();
    void aConnectionsNotificationOpensTheWindow();
};

void NotifierTest::whatServersSayIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts() + endlessTexts())
        QTest::newRow(hostile.name) << hostile.text;
    QTest::newRow("all that steers") << steeringText();
}

void NotifierTest::whatServersSayIsHarmless()
{
    QFETCH(const QString, text);
    Story story;
    story.dune = story.room.connect(QStringLiteral("dune"), QStringLiteral("hostile"), {}, text + u'x');
    const ExecutionKey key = story.running(1, text);
    story.room.clock.advance(10ms);
    Snapshot snapshot = story.room.tracker.find(key)->last;
    snapshot.seenAt = story.room.clock.now();
    snapshot.state = ExecutionState::Failed;
    snapshot.errorType = text;
    snapshot.errorMessage = text;
    story.room.tracker.apply({snapshot});
    QCOMPARE(story.told(), 1);
    const Notification &one = story.channel->shown.constFirst();
    QCOMPARE(steeringIn(one.title), QString());
    QCOMPARE(steeringIn(one.body, Lines::Several), QString());
    QVERIFY(one.title.size() < 300 && one.body.size() < 1100 && one.body.count(u'\n') < 10);
}

void NotifierTest::anEndIsTold_data()
{
    QTest::addColumn<ExecutionState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("problem");
    QTest::newRow("completed") << ExecutionState::Completed << "Completed" << false;
    QTest::newRow("partial") << ExecutionState::Partial << "Partial" << false;
    QTest::newRow("failed") << ExecutionState::Failed << "Failed" << true;
    QTest::newRow("cancelled elsewhere") << ExecutionState::Cancelled << "Cancelled" << false;
    QTest::newRow("expired") << ExecutionState::Expired << "Expired" << false;
}

void NotifierTest::anEndIsTold()
{
    QFETCH(const ExecutionState, state);
    QFETCH(const QString, word);
    QFETCH(const bool, problem);
    Story story;
    const ExecutionKey key = story.running(1, QStringLiteral("DEX volume\nby pool"));
    story.end(key, state);
    QCOMPARE(story.channel->shown.size(), 0);
    story.room.clock.advance(Notifier::gathering);
    QCOMPARE(story.channel->shown.size(), 1);
    const Notification told = story.channel->shown.constFirst();
    QVERIFY2(told.title.startsWith(word), qPrintable(told.title));
    QVERIFY2(told.title.contains(u"DEX volume") && !told.title.contains(u'\n'), qPrintable(told.title));
    QVERIFY(told.body.contains(u"dune-main"));
    QVERIFY(told.body.contains(key.id));
    QCOMPARE(told.urgency == Notification::Urgency::Problem, problem);
}

void NotifierTest::aConfirmedCancelIsTold()
{
    Story story;
    const ExecutionKey key = story.running(1, QStringLiteral("DEX volume"));
    QVERIFY(story.room.tracker.requestCancel(key, story.room.clock.now()));
    story.room.clock.advance(100ms);
    story.room.tracker.applyCancelAnswer(key, CancelReceipt{}, story.room.clock.now());
    story.room.clock.advance(5s);
    QCOMPARE(story.channel->shown.size(), 0);
    story.end(key, ExecutionState::Cancelled);
    story.room.clock.advance(Notifier::gathering);
    QCOMPARE(story.channel->shown.size(), 1);
    QVERIFY(story.channel->shown.constFirst().title.startsWith(u"Cancelled"));
}

void NotifierTest::aCancelAskedForBeforeTheFirstLookIsTold()
{
    Story story;
    const ExecutionKey key{story.dune, DialogRoom::duneId(1)};
    (void)story.room.tracker.track({key}, story.room.clock.now());
    QVERIFY(story.room.tracker.requestCancel(key, story.room.clock.now()));
    story.room.tracker.applyCancelAnswer(key, CancelReceipt{}, story.room.clock.now());
    story.end(key, ExecutionState::Cancelled);
    story.room.clock.advance(Notifier::gathering);
    QCOMPARE(story.channel->shown.size(), 1);
}

void NotifierTest::whatWasFoundFinishedIsNotTold()
{
    Story story;
    (void)story.room.seen(story.dune, DialogRoom::duneId(1), ExecutionState::Completed);
    story.room.clock.advance(1min);
    QCOMPARE(story.channel->shown.size(), 0);
}

void NotifierTest::whatWasRunningInAnEarlierSessionIsNotTold()
{
    Story story;
    Execution old;
    old.key = {story.dune, DialogRoom::duneId(1)};
    old.trackedAt = story.room.clock.now().addDays(-1);
    old.last.key = old.key;
    old.last.seenAt = old.trackedAt;
    old.last.state = ExecutionState::Running;
    story.room.tracker.restore({old});
    story.end(old.key, ExecutionState::Completed);
    story.room.clock.advance(1min);
    QCOMPARE(story.channel->shown.size(), 0);
}

void NotifierTest::goneIsNoEndThatWasSeen()
{
    Story story;
    story.end(story.running(1), ExecutionState::Gone);
    story.room.clock.advance(1min);
    QCOMPARE(story.channel->shown.size(), 0);
}

void NotifierTest::anEndIsToldOnce()
{
    Story story;
    const ExecutionKey key = story.running(1);
    story.end(key, ExecutionState::Completed);
    story.end(key, ExecutionState::Expired);
    story.room.clock.advance(1min);
    QCOMPARE(story.channel->shown.size(), 1);
    story.end(key, ExecutionState::Gone);
    story.room.clock.advance(1min);
    QCOMPARE(story.channel->shown.size(), 1);
}

void NotifierTest::severalWithinTwoSecondsBecomeOne()
{
    Story story;
    QList<ExecutionKey> keys;
    for (int number = 0; number < 6; ++number)
        keys.append(story.running(number, QStringLiteral("query %1").arg(number)));
    for (const ExecutionKey &key : keys)
        story.end(key, key == keys.constLast() ? ExecutionState::Failed : ExecutionState::Completed);
    story.room.clock.advance(Notifier::gathering);
    QCOMPARE(story.channel->shown.size(), 1);
    const Notification told = story.channel->shown.constFirst();
    QVERIFY2(told.title.contains(u'6'), qPrintable(told.title));
    QVERIFY(told.body.contains(u"query 0"));
    QVERIFY2(told.body.contains(u"2 more"), qPrintable(told.body));
    QCOMPARE(told.urgency, Notification::Urgency::Problem);
}

void NotifierTest::thereIsAPauseBetweenTwo()
{
    Story story;
    const ExecutionKey first = story.running(1);
    const ExecutionKey second = story.running(2);
    const ExecutionKey third = story.running(3);
    story.end(first, ExecutionState::Completed);
    story.room.clock.advance(Notifier::gathering);
    story.end(second, ExecutionState::Completed);
    story.room.clock.advance(3s);
    story.end(third, ExecutionState::Completed);
    QCOMPARE(story.channel->shown.size(), 1);
    story.room.clock.advance(Notifier::pause);
    QCOMPARE(story.channel->shown.size(), 2);
    QVERIFY(story.channel->shown.constLast().title.contains(u'2'));
}

void NotifierTest::whatIsNoLongerTrackedIsNotTold()
{
    Story story;
    const ExecutionKey key = story.running(1);
    story.end(key, ExecutionState::Completed);
    story.room.tracker.untrack({key});
    story.room.clock.advance(1min);
    QCOMPARE(story.channel->shown.size(), 0);
}

void NotifierTest::clickingOpensTheExecution()
{
    Story story;
    QSignalSpy activated(&story.notifier, &Notifier::activated);
    const ExecutionKey key = story.running(1);
    story.end(key, ExecutionState::Completed);
    story.room.clock.advance(Notifier::gathering);
    Q_EMIT story.channel->activated(story.channel->shown.constFirst().tag + 1);
    QCOMPARE(activated.count(), 0);
    Q_EMIT story.channel->activated(story.channel->shown.constFirst().tag);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.constFirst().constFirst().value<ExecutionKey>(), key);
}

void NotifierTest::nothingWaitsWhenNothingEnds()
{
    Story story;
    (void)story.running(1);
    QCOMPARE(story.room.clock.pending(), 0);
}

void NotifierTest::eachKindCanBeChosen_data()
{
    QTest::addColumn<ExecutionState>("state");
    QTest::addColumn<int>("kind");
    QTest::newRow("completed") << ExecutionState::Completed << 0;
    QTest::newRow("failed") << ExecutionState::Failed << 1;
    QTest::newRow("cancelled") << ExecutionState::Cancelled << 2;
}

void NotifierTest::eachKindCanBeChosen()
{
    QFETCH(const ExecutionState, state);
    QFETCH(const int, kind);
    for (int off = 0; off < 3; ++off) {
        Story story;
        story.heed();
        story.choose([off](Preferences &preferences) {
            preferences.tellFinished = off != 0;
            preferences.tellFailed = off != 1;
            preferences.tellCancelled = off != 2;
        });
        story.end(story.running(1), state);
        QCOMPARE(story.told(), off == kind ? 0 : 1);
    }
}

void NotifierTest::onlyWhatRanLongEnoughIsTold()
{
    Story story;
    story.heed();
    // What runs here began 522 seconds ago.
    story.choose([](Preferences &preferences) { preferences.tellOnlyAbove = 600s; });
    story.end(story.running(1), ExecutionState::Completed);
    QCOMPARE(story.told(), 0);
    story.choose([](Preferences &preferences) { preferences.tellOnlyAbove = 500s; });
    story.end(story.running(2), ExecutionState::Completed);
    QCOMPARE(story.told(), 1);
}

void NotifierTest::theBellGoesBeforeTheSettings()
{
    Story story;
    story.heed();
    story.choose([](Preferences &preferences) {
        preferences.tellFinished = false;
        preferences.tellOnlyAbove = 10h;
    });
    story.notifier.setInFront([] { return true; });
    const ExecutionKey always = story.running(1);
    const ExecutionKey other = story.running(2);
    QVERIFY(story.bells.set({always}, Bell::Always));
    story.end(always, ExecutionState::Completed);
    story.end(other, ExecutionState::Completed);
    QCOMPARE(story.told(), 1);
    QVERIFY(story.channel->shown.constFirst().body.contains(always.id));

    story.choose([](Preferences &preferences) { preferences = Preferences(); });
    story.notifier.setInFront({});
    const ExecutionKey never = story.running(3);
    QVERIFY(story.bells.set({never}, Bell::Never));
    story.end(never, ExecutionState::Failed);
    QCOMPARE(story.told(), 1);
}

void NotifierTest::bellsAreKeptAndLeaveWithTheirExecution()
{
    Story story;
    const ExecutionKey one = story.running(1);
    const ExecutionKey two = story.running(2);
    QVERIFY(story.bells.set({one, two}, Bell::Always));
    QVERIFY(story.bells.set({two}, Bell::Never));
    {
        const Bells again(&story.kept, &story.room.tracker);
        QCOMPARE(again.of(one), Bell::Always);
        QCOMPARE(again.of(two), Bell::Never);
    }
    story.room.tracker.untrack({one});
    QCOMPARE(story.bells.of(one), Bell::AsSettings);
    QVERIFY(story.bells.set({two}, Bell::AsSettings));
    const Bells again(&story.kept, &story.room.tracker);
    QCOMPARE(again.of(one), Bell::AsSettings);
    QCOMPARE(again.of(two), Bell::AsSettings);
}

void NotifierTest::quietWhileTheWindowIsInFront()
{
    Story story;
    story.heed();
    bool inFront = true;
    story.notifier.setInFront([&inFront] { return inFront; });
    story.end(story.running(1), ExecutionState::Completed);
    QCOMPARE(story.told(), 0);
    inFront = false;
    story.end(story.running(2), ExecutionState::Completed);
    QCOMPARE(story.told(), 1);
    // Looked at before it was told.
    story.end(story.running(3), ExecutionState::Completed);
    inFront = true;
    QCOMPARE(story.told(), 1);
    story.choose([](Preferences &preferences) { preferences.quietInFront = false; });
    story.end(story.running(4), ExecutionState::Completed);
    QCOMPARE(story.told(), 2);
}

void NotifierTest::longRunningIsToldOnceWhenALookShowsIt()
{
    Story story;
    story.heed();
    story.choose([](Preferences &preferences) { preferences.longRunning = 10min; });
    const ExecutionKey key = story.running(1, QStringLiteral("DEX volume"));
    const QDateTime started = story.room.tracker.find(key)->last.startedAt;
    const auto lookAgain = [&story, &key, &started] {
        Snapshot snapshot = story.room.tracker.find(key)->last;
        snapshot.startedAt = started;
        snapshot.seenAt = story.room.clock.now();
        story.room.tracker.apply({snapshot});
    };
    // 522 seconds when first seen. Time alone is no look.
    QCOMPARE(story.told(), 0);
    QCOMPARE(story.told(), 0);
    lookAgain();
    QCOMPARE(story.told(), 1);
    const Notification told = story.channel->shown.constFirst();
    QVERIFY2(told.title.startsWith(u"Running for 10 min") && told.title.contains(u"DEX volume"),
             qPrintable(told.title));
    QCOMPARE(told.urgency, Notification::Urgency::Normal);
    lookAgain();
    QCOMPARE(story.told(), 1);
}

void NotifierTest::whatHadRunForLongBeforeIsNoNews()
{
    Story story;
    story.heed();
    story.choose([](Preferences &preferences) { preferences.longRunning = 1min; });
    Execution old;
    old.key = {story.dune, DialogRoom::duneId(1)};
    old.trackedAt = story.room.clock.now().addDays(-1);
    old.last.key = old.key;
    old.last.seenAt = old.trackedAt;
    old.last.state = ExecutionState::Running;
    story.room.tracker.restore({old});
    story.room.look(old.key, ExecutionState::Running);
    QCOMPARE(story.told(), 0);
    story.room.look(old.key, ExecutionState::Running);
    QCOMPARE(story.told(), 0);
    // Found running for long by a list, on the other hand, is news.
    (void)story.running(2);
    QCOMPARE(story.told(), 1);
}

void NotifierTest::aConnectionInTroubleIsToldOnce()
{
    Story story;
    story.heed();
    MemoryJournal journal;
    Monitor monitor(&story.room.tracker, &journal, &story.room.connections, &story.room.clock);
    story.notifier.followConnections(&monitor);
    story.room.server.run(DialogRoom::duneId(1));
    (void)story.running(1);
    story.room.server.trouble = Trouble{.kind = TroubleKind::WrongCredentials, .httpStatus = 401};
    monitor.watchEverything();
    QCOMPARE(story.told(), 1);
    const Notification told = story.channel->shown.constFirst();
    QVERIFY2(told.title.contains(u"dune-main"), qPrintable(told.title));
    QVERIFY2(told.body.contains(u"key or password"), qPrintable(told.body));
    QCOMPARE(told.urgency, Notification::Urgency::Problem);
    monitor.refresh({{story.dune, DialogRoom::duneId(1)}});
    QCOMPARE(story.told(), 1);
}

void NotifierTest::aShortOutageIsNoNews()
{
    Story story;
    story.heed();
    MemoryJournal journal;
    Monitor monitor(&story.room.tracker, &journal, &story.room.connections, &story.room.clock);
    story.notifier.followConnections(&monitor);
    story.room.server.run(DialogRoom::duneId(1));
    (void)story.running(1);
    monitor.watchEverything();
    story.room.clock.advance(10s);
    story.room.server.trouble = Trouble{.kind = TroubleKind::Unreachable};
    story.room.clock.advance(20s);
    story.room.server.trouble.reset();
    story.room.clock.advance(5min);
    QCOMPARE(story.channel->shown.size(), 0);
    story.room.server.trouble = Trouble{.kind = TroubleKind::Unreachable};
    story.room.clock.advance(5min);
    QCOMPARE(story.channel->shown.size(), 1);
}

void NotifierTest::aConnectionsNotificationOpensTheWindow()
{
    Story story;
    MemoryJournal journal;
    Monitor monitor(&story.room.tracker, &journal, &story.room.connections, &story.room.clock);
    story.notifier.followConnections(&monitor);
    QSignalSpy execution(&story.notifier, &Notifier::activated);
    QSignalSpy connection(&story.notifier, &Notifier::connectionActivated);
    Q_EMIT monitor.connectionStopped(story.dune, Trouble{.kind = TroubleKind::NoSecret});
    QCOMPARE(story.told(), 1);
    Q_EMIT story.channel->activated(story.channel->shown.constFirst().tag);
    QCOMPARE(execution.count(), 0);
    QCOMPARE(connection.count(), 1);
}

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
