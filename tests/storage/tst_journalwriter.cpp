// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "journal.h"
#include "journalwriter.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Quell;
using namespace Quell::Samples;
using namespace std::chrono_literals;

namespace {

/// Notes what it is handed, and answers as it is told to.
class NotingJournal final : public ExecutionJournal
{
public:
    QFuture<Outcome<Done>> store(const QList<Execution> &executions) override
    {
        added.append(executions);
        return answer();
    }
    /// The end of each hand-over.
    QFuture<Outcome<Done>> storeChanges(const QList<Execution> &executions) override
    {
        stored.append(std::exchange(added, {}) + executions);
        return answer();
    }
    QFuture<Outcome<Done>> storeSightings(const QList<Execution> &executions) override
    {
        sighted.append(executions);
        return answer();
    }
    QFuture<Outcome<Done>> forget(const QList<LetGo> &executions) override
    {
        QList<ExecutionKey> keys;
        for (const LetGo &execution : executions)
            keys.append(execution.key);
        forgotten.append(keys);
        return answer();
    }
    QFuture<Outcome<Done>> log(const QList<Event> &events) override
    {
        logged.append(events);
        return answer();
    }
    QFuture<Outcome<Done>> storeTag(const QList<ExecutionKey> &, const QString &) override
    {
        return answer();
    }
    QFuture<Outcome<TagsOfExecutions>> tags() override
    {
        return answered<TagsOfExecutions>(TagsOfExecutions{});
    }
    QFuture<Outcome<QList<Execution>>> commitCancelRequested(const QList<CancelRequest> &) override
    {
        return answered<QList<Execution>>(QList<Execution>());
    }
    QFuture<Outcome<Reservation>> reserve(const ReservationRequest &) override
    {
        return answered<Reservation>(Reservation{});
    }
    QFuture<Outcome<QList<Execution>>> load() override
    {
        return answered<QList<Execution>>(QList<Execution>());
    }
    QFuture<Outcome<QList<Event>>> events(const std::optional<ExecutionKey> &, int) override
    {
        return answered<QList<Event>>(QList<Event>());
    }
    QFuture<Outcome<EventPage>> eventPage(const EventQuestion &) override
    {
        return answered<EventPage>(EventPage{.last = true});
    }

    QFuture<Outcome<QList<QueryRun>>> runs(const QUuid &, int) override
    {
        return answered<QList<QueryRun>>(QList<QueryRun>());
    }

    QList<QList<Execution>> stored;
    QList<Execution> added; ///< of the hand-over that is under way
    QList<QList<Execution>> sighted;
    QList<QList<ExecutionKey>> forgotten;
    QList<QList<Event>> logged;
    bool full = false;

private:
    QFuture<Outcome<Done>> answer() const
    {
        if (full)
            return answered<Done>(
                Trouble{.kind = TroubleKind::StorageFailed, .said = QStringLiteral("Full.")});
        return answered<Done>(Done{});
    }
};

} // namespace

class tst_JournalWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfOneTurnAreOneHandOver();
    void aLookThatTellsNothingNewWaitsForOneThatDoes();
    void aLookThatTellsNothingNewIsWrittenInTheEnd();
    void aLookThatCouldNotBeWrittenIsTriedAgain();
    void whatChangedAfterALookIsWrittenOnce();
    void whatIsRestoredIsNotWrittenBack();
    void aCancelThatTheSnapshotBesideItDecidedIsWrittenAsDecided();
    void whatWasUntrackedIsForgottenAndNotStored();
    void whatWasTrackedAgainIsStored();
    void flushAnswersWhenAllIsWritten();
    void flushWritesWhatAnEarlierHandOverCouldNot();
    void whatAnotherProcessHasLetGoOfIsNotForgottenAgain();
    void failureIsSaidOnceAndTriedAgain();
    void whatWaitsAtTheEndIsHandedOver();
    void flushIsAnsweredWhenTheWriterGoesFirst();
};

void tst_JournalWriter::changesOfOneTurnAreOneHandOver()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    const ExecutionKey other = key(QStringLiteral("other"));
    tracker.track({key(), other}, at());
    tracker.apply({snapshot(ExecutionState::Queued, 1s)});
    tracker.apply({snapshot(ExecutionState::Running, 2s)});
    QVERIFY(journal.stored.isEmpty());
    QTRY_COMPARE(journal.stored.size(), 1);
    QCOMPARE(journal.stored.first(), (QList<Execution>{*tracker.find(key()), *tracker.find(other)}));
    QCOMPARE(journal.logged.size(), 1);
    QCOMPARE(journal.logged.first().size(), 2);

    tracker.apply({snapshot(ExecutionState::Completed, 3s)});
    QTRY_COMPARE(journal.stored.size(), 2);
    QCOMPARE(journal.stored.last(), QList<Execution>{*tracker.find(key())});
}

void tst_JournalWriter::aLookThatTellsNothingNewWaitsForOneThatDoes()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    const ExecutionKey other = key(QStringLiteral("other"));
    tracker.track({key(), other}, at());
    tracker.apply({snapshot(ExecutionState::Running, 1s)});
    QTRY_COMPARE(journal.stored.size(), 1);

    tracker.apply({snapshot(ExecutionState::Running, 2s)});
    tracker.untrack({other});
    QTRY_COMPARE(journal.forgotten.size(), 1);
    QVERIFY(journal.stored.last().isEmpty());
    QVERIFY(journal.sighted.isEmpty());

    QVERIFY(answerOf(writer.flush()).ok());
    QVERIFY(journal.stored.last().isEmpty());
    QCOMPARE(journal.sighted, QList<QList<Execution>>{{*tracker.find(key())}});
    QCOMPARE(journal.sighted.last().first().last.seenAt, at(2s));
}

void tst_JournalWriter::aLookThatCouldNotBeWrittenIsTriedAgain()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    tracker.track({key()}, at());
    tracker.apply({snapshot(ExecutionState::Running, 1s)});
    QVERIFY(answerOf(writer.flush()).ok());

    journal.full = true;
    tracker.apply({snapshot(ExecutionState::Running, 2s)});
    QCOMPARE(answerOf(writer.flush()).trouble().kind, TroubleKind::StorageFailed);
    journal.full = false;
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.sighted.size(), 2);
    QCOMPARE(journal.sighted.last(), QList<Execution>{*tracker.find(key())});
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.sighted.size(), 2);
}

void tst_JournalWriter::whatChangedAfterALookIsWrittenOnce()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    tracker.track({key()}, at());
    tracker.apply({snapshot(ExecutionState::Running, 1s)});
    QVERIFY(answerOf(writer.flush()).ok());
    tracker.apply({snapshot(ExecutionState::Running, 2s)});
    tracker.apply({snapshot(ExecutionState::Completed, 3s)});
    QVERIFY(answerOf(writer.flush()).ok());
    QVERIFY(journal.sighted.isEmpty());
    QCOMPARE(journal.stored.last(), QList<Execution>{*tracker.find(key())});
}

void tst_JournalWriter::aLookThatTellsNothingNewIsWrittenInTheEnd()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    tracker.track({key()}, at());
    tracker.apply({snapshot(ExecutionState::Running, 1s)});
    QTRY_COMPARE(journal.stored.size(), 1);
    tracker.apply({snapshot(ExecutionState::Running, 2s)});
    QTRY_COMPARE_WITH_TIMEOUT(journal.sighted.size(), 1, 30'000);
    QCOMPARE(journal.sighted.last(), QList<Execution>{*tracker.find(key())});
}

void tst_JournalWriter::whatIsRestoredIsNotWrittenBack()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    writer.restore({PackedExecution(execution(ExecutionState::Running, 1s))}, at().addSecs(60));
    QCOMPARE(tracker.all().size(), 1);
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.stored, QList<QList<Execution>>{{}});
    // Another process saw it end, and has tracked one more: only what changed here may differ from what is stored.
    Execution another = execution(ExecutionState::Running, 2s);
    another.key.id = another.last.key.id = QStringLiteral("another");
    writer.merge({PackedExecution(execution(ExecutionState::Completed, 3s)), PackedExecution(another)},
                 at().addSecs(60));
    QCOMPARE(tracker.all().size(), 2);
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.stored.last(), QList<Execution>{*tracker.find(key())});
    tracker.track({key(QStringLiteral("third"))}, at());
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.stored.last().size(), 1);
}

/// One process saw it end, another had asked to cancel it and was killed: nobody will look at it again.
void tst_JournalWriter::aCancelThatTheSnapshotBesideItDecidedIsWrittenAsDecided()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    Execution ended = execution(ExecutionState::Completed, 1s);
    ended.cancel = CancelStory{.phase = CancelPhase::Requested, .requestedAt = at().addSecs(2)};
    writer.restore({PackedExecution(ended)}, at().addSecs(60));
    QCOMPARE(tracker.find(key())->cancel.phase, CancelPhase::TooLate);
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.stored.last(), QList<Execution>{*tracker.find(key())});

    Execution running = execution(ExecutionState::Running, 1s);
    running.key.id = running.last.key.id = QStringLiteral("running");
    running.cancel = ended.cancel;
    writer.restore({PackedExecution(running)}, at().addSecs(60));
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.stored.last(), QList<Execution>{});
}

void tst_JournalWriter::whatWasUntrackedIsForgottenAndNotStored()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    tracker.track({key()}, at());
    tracker.untrack({key()});
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.forgotten, QList<QList<ExecutionKey>>{{key()}});
    QCOMPARE(journal.stored, QList<QList<Execution>>{{}});
}

void tst_JournalWriter::whatWasTrackedAgainIsStored()
{
    QTemporaryDir directory;
    Journal journal(directory.filePath(QStringLiteral("quell.db")));
    QVERIFY(answerOf(journal.open({.now = at()})).ok());
    ExecutionTracker tracker;
    JournalWriter writer(&tracker, &journal);
    tracker.track({key()}, at());
    tracker.apply({snapshot(ExecutionState::Running, 1s)});
    QVERIFY(answerOf(writer.flush()).ok());
    tracker.untrack({key()});
    tracker.track({key()}, at(5s));
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(answerOf(journal.load()).value(), tracker.all());
    QVERIFY(!tracker.all().first().wasSeen());
}

void tst_JournalWriter::flushAnswersWhenAllIsWritten()
{
    QTemporaryDir directory;
    Journal journal(directory.filePath(QStringLiteral("quell.db")));
    QVERIFY(answerOf(journal.open({.now = at()})).ok());
    ExecutionTracker tracker;
    JournalWriter writer(&tracker, &journal);
    tracker.track({key()}, at());
    tracker.apply({snapshot(ExecutionState::Running, 1s)});
    const auto first = writer.flush();
    const auto second = writer.flush(); // nothing is waiting, but what was handed over is still under way
    QVERIFY(answerOf(second).ok());
    QVERIFY(first.isFinished());
    QCOMPARE(answerOf(journal.load()).value(), tracker.all());
    QCOMPARE(answerOf(journal.events({}, 10)).value().size(), 1);
}

void tst_JournalWriter::flushWritesWhatAnEarlierHandOverCouldNot()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    tracker.track({key()}, at());
    journal.full = true;
    const auto first = writer.flush();
    // Its answer is still under way, and there is nothing else to be written.
    journal.full = false;
    const auto second = writer.flush();
    QVERIFY(answerOf(second).ok());
    QCOMPARE(journal.stored.last(), tracker.all());
    QVERIFY(first.isFinished());
}

void tst_JournalWriter::whatAnotherProcessHasLetGoOfIsNotForgottenAgain()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    Execution another = execution(ExecutionState::Running, 1s);
    another.key.id = another.last.key.id = QStringLiteral("another");
    writer.restore({PackedExecution(execution(ExecutionState::Running, 1s)), PackedExecution(another)},
                   at(60s));
    tracker.apply({snapshot(ExecutionState::Completed, 2s)});
    writer.drop({key()});
    QVERIFY(!tracker.contains(key()));
    writer.dropConnection(connection());
    QCOMPARE(tracker.count(), 0);
    QVERIFY(answerOf(writer.flush()).ok());
    QVERIFY(journal.forgotten.isEmpty());
    QCOMPARE(journal.stored.last(), QList<Execution>());
}

void tst_JournalWriter::failureIsSaidOnceAndTriedAgain()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    JournalWriter writer(&tracker, &journal);
    QSignalSpy failed(&writer, &JournalWriter::writeFailed);
    journal.full = true;
    tracker.track({key()}, at());
    tracker.apply({snapshot(ExecutionState::Running, 1s)});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Trouble>().said, QStringLiteral("Full."));
    tracker.untrack({tracker.track({key(QStringLiteral("other"))}, at()).first()});
    const Outcome<Done> flushed = answerOf(writer.flush());
    QCOMPARE(flushed.trouble().kind, TroubleKind::StorageFailed);
    QCOMPARE(failed.size(), 1);

    journal.full = false;
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.stored.last(), tracker.all());
    QCOMPARE(journal.logged.last().size(), 1);
    QCOMPARE(journal.forgotten.last(), QList<ExecutionKey>{key(QStringLiteral("other"))});
    QVERIFY(answerOf(writer.flush()).ok());
    QCOMPARE(journal.stored.last(), QList<Execution>());

    journal.full = true;
    tracker.apply({snapshot(ExecutionState::Completed, 2s)});
    QTRY_COMPARE(failed.size(), 2);
}

void tst_JournalWriter::whatWaitsAtTheEndIsHandedOver()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    {
        JournalWriter writer(&tracker, &journal);
        tracker.track({key()}, at());
    }
    QCOMPARE(journal.stored, QList<QList<Execution>>{tracker.all()});
}

void tst_JournalWriter::flushIsAnsweredWhenTheWriterGoesFirst()
{
    ExecutionTracker tracker;
    NotingJournal journal;
    auto writer = std::make_unique<JournalWriter>(&tracker, &journal);
    tracker.track({key()}, at());
    const auto flushed = writer->flush();
    writer.reset();
    QCOMPARE(answerOf(flushed).trouble().kind, TroubleKind::Stopped);
}

QTEST_GUILESS_MAIN(tst_JournalWriter)
#include "tst_journalwriter.moc"
