// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "notifier.h"

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
    FakeChannel *channel = new FakeChannel; // the notifier's
    Notifier notifier{&room.tracker, &room.connections, &room.clock,
                      std::unique_ptr<NotificationChannel>(channel)};

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
};

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

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
