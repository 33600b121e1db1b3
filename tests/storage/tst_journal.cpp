// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "journal.h"
#include "profilelock.h"
#include "samples.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Quell;
using namespace Quell::Samples;
using namespace std::chrono_literals;

namespace {

/// Executions of these tests are of that time; nothing of it is old enough to be dropped.
Retention aDayLater()
{
    return Retention{.now = at(24h)};
}

/// With a value in every field, and none of them the default.
Execution completeExecution()
{
    Execution execution = Samples::execution(ExecutionState::Failed, 90s);
    Snapshot &last = execution.last;
    last.serviceState = QStringLiteral("QUERY_STATE_FAILED");
    last.queryId = QStringLiteral("4132");
    last.query = QStringLiteral("Top “holders” <b>ü</b> 数\nselect 1");
    last.user = QStringLiteral("ana");
    last.submittedAt = at(1s);
    last.startedAt = at(2s);
    last.endedAt = at(88500ms);
    last.clockSkew = -1250ms;
    last.queuePosition = 3;
    last.costCredits = 0.125;
    last.rowCount = 5'000'000'000;
    last.slotsUsed = 2;
    last.slotsAllowed = 4;
    last.errorType = QStringLiteral("FAILED_TYPE_EXECUTION_FAILED");
    last.errorMessage = QStringLiteral("line 7:12: Column 'x' cannot be resolved");
    last.errorLine = 7;
    last.errorColumn = 12;
    execution.cancel = CancelStory{.phase = CancelPhase::Unresolved,
                                   .requestedAt = at(60s),
                                   .answeredAt = at(61s),
                                   .settledAt = at(62s),
                                   .denied = true,
                                   .trouble = Trouble{.kind = TroubleKind::RateLimited,
                                                      .said = QStringLiteral("Too many requests"),
                                                      .httpStatus = 429,
                                                      .retryAfter = 7500ms}};
    return execution;
}

Execution withId(Execution execution, const QString &id)
{
    execution.key.id = id;
    execution.last.key.id = id;
    return execution;
}

Execution requested(std::chrono::milliseconds when)
{
    Execution execution = Samples::execution(ExecutionState::Running, 1s);
    execution.cancel = CancelStory{.phase = CancelPhase::Requested, .requestedAt = at(when)};
    return execution;
}

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyFieldComesBack();
    void whatIsMissingStaysMissing();
    void newestIsLoadedFirst();
    void forgottenExecutionsAreGone();
    void olderSnapshotNeverOverwritesANewer();
    void sightingChangesTheTimeAlone();
    void sightingOfWhatAnotherProcessKnowsBetterChangesNothing();
    void sightingOfAnotherStateIsStoredWhole();
    void whatWasLetGoOfDoesNotComeBack();
    void newerStoryOfACancelWins();
    void requestInFlightGivesWayToNoOther();
    void cancelIsRefusedWhereAnotherProcessHasOneInFlight();
    void manyCancelsAreTakenTogetherButForThoseInFlight();
    void cancelIsTakenAgainAfterTheFirstHasSettled();
    void cancelTakesThePlaceOfOneThatItsAskerHasSeenSettled();
    void cancelOfWhatAnotherProcessHasSeenEndIsNotTaken();
    void whatHasACancelInFlightIsLetGoOfByThoseWhoKnowOfIt();
    void anAnswerTellsMoreThanALook();
    void whatWasSeenBeforeTheClockWasSetBackGivesWay();
    void cancelThatWasCommittedSurvivesAnEndWithoutGoodbye();

    void eventsComeBackOldestFirst();
    void theLogIsReadInPages();
    void theLogIsSearched();
    void aLongLogIsLookedThroughInParts();
    void oldEntriesAreDropped();
    void howLongAQueryTookIsKept();

    void ledgerGrantsUpToTheLimit();
    void ledgerOfTwoProcessesNeverExceedsTheLimit();
    void ledgerCountsConnectionsApart();
    void requestsOfAnotherBootDoNotCount();

    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void twoProcessesSetADamagedFileAsideOnce();
    void aDamagedFileIsNotSetAsideUnderAnother();
    void whatALockHasLeftBehindIsNoLock_data();
    void whatALockHasLeftBehindIsNoLock();
    void anotherThatOpensIsWaitedFor();
    void newerSchemaIsRefusedAndUntouched();
    void tagsAreKeptUntilTheyAreTakenAway();
    void tagsGoWithTheirExecutions();
    void fileIsForItsOwnerAlone();
    void placeThatCannotBeUsedIsNamed_data();
    void placeThatCannotBeUsedIsNamed();
    void fullDiskIsSaid();

    void whatIsAskedBeforeOpeningFails();
    void whatIsAskedAfterClosingIsStopped();
    void whatWasHandedOverIsFinishedBeforeTheEnd();

private:
    [[nodiscard]] QList<Execution> loaded();
    [[nodiscard]] QSqlDatabase raw() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void tst_Journal::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_path = m_directory->filePath(QStringLiteral("quell.db"));
}

/// What a journal that is opened now finds.
QList<Execution> tst_Journal::loaded()
{
    Journal journal(m_path);
    if (!answerOf(journal.open(aDayLater())).ok())
        return {};
    const Outcome<QList<Execution>> all = answerOf(journal.load());
    return all.ok() ? all.value() : QList<Execution>();
}

/// The file as SQLite sees it; of one name, so closed before the next.
QSqlDatabase tst_Journal::raw() const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
    database.setDatabaseName(m_path);
    if (!database.open())
        qFatal("cannot open the database that the test wants to look at");
    return database;
}

void tst_Journal::everyFieldComesBack()
{
    const Execution execution = completeExecution();
    {
        Journal journal(m_path);
        const auto opened = answerOf(journal.open(aDayLater()));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.trouble().said));
        QVERIFY(opened.value().setAside.isEmpty());
        QVERIFY(answerOf(journal.store({execution})).ok());
        QCOMPARE(answerOf(journal.load()).value(), QList<Execution>{execution});
    }
    QCOMPARE(loaded(), QList<Execution>{execution});
}

void tst_Journal::whatIsMissingStaysMissing()
{
    Execution execution;
    execution.key = key();
    execution.last.key = execution.key;
    execution.trackedAt = at();
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.store({execution})).ok());
    const QList<Execution> all = answerOf(journal.load()).value();
    QCOMPARE(all, QList<Execution>{execution});
    QVERIFY(!all.first().wasSeen());
    QVERIFY(!all.first().last.costCredits);
    QVERIFY(!all.first().cancel.trouble);
}

void tst_Journal::newestIsLoadedFirst()
{
    QList<Execution> executions;
    for (int i = 0; i < 5; ++i) {
        Execution execution =
            withId(Samples::execution(ExecutionState::Running), QStringLiteral("id-%1").arg(i));
        execution.trackedAt = at(std::chrono::minutes(i));
        executions.append(execution);
    }
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.store(executions)).ok());
    std::ranges::reverse(executions);
    QCOMPARE(answerOf(journal.load()).value(), executions);
}

void tst_Journal::forgottenExecutionsAreGone()
{
    const Execution kept = withId(completeExecution(), QStringLiteral("kept"));
    Execution elsewhere = completeExecution();
    elsewhere.key.connection = elsewhere.last.key.connection = QUuid::createUuid();
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.store({completeExecution(), kept, elsewhere})).ok());
    QVERIFY(answerOf(journal.forget({{key(), completeExecution().cancel.requestedAt},
                                     key(QStringLiteral("never tracked"))}))
                .ok());
    QCOMPARE(answerOf(journal.load()).value(), (QList<Execution>{kept, elsewhere}));
}

void tst_Journal::olderSnapshotNeverOverwritesANewer()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    const Execution newer = Samples::execution(ExecutionState::Cancelled, 30s);
    const Execution older = Samples::execution(ExecutionState::Running, 29999ms);
    QVERIFY(answerOf(commandLine.store({newer})).ok());
    QVERIFY(answerOf(window.store({older})).ok());
    QCOMPARE(answerOf(window.load()).value(), QList<Execution>{newer});

    Execution unseen = newer;
    unseen.last = Snapshot{.key = key()};
    QVERIFY(answerOf(window.store({unseen})).ok());
    QCOMPARE(answerOf(window.load()).value(), QList<Execution>{newer});

    const Execution newest = Samples::execution(ExecutionState::Failed, 31s);
    QVERIFY(answerOf(window.store({newest})).ok());
    QCOMPARE(answerOf(commandLine.load()).value(), QList<Execution>{newest});
}

void tst_Journal::sightingChangesTheTimeAlone()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QList<Execution> running;
    for (int i = 0; i < 3; ++i) {
        running.append(withId(completeExecution(), QStringLiteral("running-\"%1\"").arg(i)));
        running.last().last.state = ExecutionState::Running;
    }
    QVERIFY(answerOf(journal.store(running)).ok());
    // Two of one round, one of another.
    running[0].last.seenAt = running[1].last.seenAt = at(92s);
    running[0].last.clockSkew = running[1].last.clockSkew = -7ms;
    running[2].last.seenAt = at(93s);
    QVERIFY(answerOf(journal.storeSightings(running)).ok());
    QCOMPARE(loaded(), running);
}

void tst_Journal::sightingOfWhatAnotherProcessKnowsBetterChangesNothing()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    const Execution ended = Samples::execution(ExecutionState::Completed, 30s);
    const Execution newer = withId(Samples::execution(ExecutionState::Running, 30s), QStringLiteral("newer"));
    QVERIFY(answerOf(commandLine.store({ended, newer})).ok());
    const Execution older = withId(Samples::execution(ExecutionState::Running, 29s), QStringLiteral("newer"));
    QVERIFY(answerOf(window.storeSightings({Samples::execution(ExecutionState::Running, 29s), older})).ok());
    QCOMPARE(answerOf(window.load()).value(), (QList<Execution>{ended, newer}));
}

void tst_Journal::sightingOfAnotherStateIsStoredWhole()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    const Execution other = withId(Samples::execution(ExecutionState::Running, 10s), QStringLiteral("other"));
    QVERIFY(answerOf(journal.store({Samples::execution(ExecutionState::Queued, 10s), other})).ok());
    const Execution running = Samples::execution(ExecutionState::Running, 20s);
    const Execution seen = withId(running, QStringLiteral("other"));
    QVERIFY(answerOf(journal.storeSightings({running, seen})).ok());
    QCOMPARE(loaded(), (QList<Execution>{running, seen}));
}

void tst_Journal::whatWasLetGoOfDoesNotComeBack()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    const Execution kept = Samples::execution(ExecutionState::Running, 10s);
    const Execution left = withId(kept, QStringLiteral("left"));
    QVERIFY(answerOf(journal.store({kept, left})).ok());
    QVERIFY(answerOf(journal.forget({left.key})).ok());
    const Execution later = Samples::execution(ExecutionState::Running, 20s);
    QVERIFY(answerOf(journal.storeSightings({later, withId(later, QStringLiteral("left"))})).ok());
    QCOMPARE(loaded(), QList<Execution>{later});
    const Execution ended = Samples::execution(ExecutionState::Completed, 30s);
    QVERIFY(answerOf(journal.storeChanges({ended, withId(ended, QStringLiteral("left"))})).ok());
    QCOMPARE(loaded(), QList<Execution>{ended});
    QVERIFY(answerOf(journal.store({left})).ok());
    QCOMPARE(loaded(), (QList<Execution>{ended, left}));
}

void tst_Journal::newerStoryOfACancelWins()
{
    Execution accepted = requested(10s);
    accepted.cancel.phase = CancelPhase::Accepted;
    accepted.cancel.answeredAt = at(11s);
    Execution confirmed = accepted;
    confirmed.cancel.phase = CancelPhase::Confirmed;
    confirmed.cancel.settledAt = at(12s);

    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    QVERIFY(answerOf(window.commitCancelRequested({requested(10s)})).ok());
    QVERIFY(answerOf(window.store({accepted})).ok());
    QVERIFY(answerOf(commandLine.store({requested(10s)})).ok());
    QCOMPARE(answerOf(window.load()).value().first().cancel, accepted.cancel);
    QVERIFY(answerOf(commandLine.store({confirmed})).ok());
    QVERIFY(answerOf(window.store({accepted})).ok());
    QCOMPARE(answerOf(window.load()).value().first().cancel, confirmed.cancel);
    QVERIFY(answerOf(window.store({Samples::execution(ExecutionState::Running, 40s)})).ok());
    const Execution kept = answerOf(window.load()).value().first();
    QCOMPARE(kept.cancel, confirmed.cancel);
    QCOMPARE(kept.last.seenAt, at(40s));
}

void tst_Journal::requestInFlightGivesWayToNoOther()
{
    Journal window(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(window.commitCancelRequested({requested(10s)})).ok());
    Execution another = requested(15s);
    another.cancel.phase = CancelPhase::Failed;
    another.cancel.settledAt = at(16s);
    QVERIFY(answerOf(window.store({another})).ok());
    QCOMPARE(answerOf(window.load()).value().first().cancel, requested(10s).cancel);
}

void tst_Journal::cancelIsRefusedWhereAnotherProcessHasOneInFlight()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    // Both at once: one of them gets it.
    const auto first = window.commitCancelRequested({requested(10s)});
    const auto second = commandLine.commitCancelRequested({requested(11s)});
    const bool firstGot = answerOf(first).value().isEmpty();
    QCOMPARE(answerOf(firstGot ? second : first).value(), QList{requested(firstGot ? 10s : 11s)});
    QVERIFY(answerOf(firstGot ? first : second).value().isEmpty());
    QCOMPARE(answerOf(window.load()).value().first().cancel, requested(firstGot ? 10s : 11s).cancel);
    // The one that has it may write it again.
    QVERIFY(answerOf(window.commitCancelRequested({requested(firstGot ? 10s : 11s)})).ok());
}

void tst_Journal::manyCancelsAreTakenTogetherButForThoseInFlight()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    const Execution inFlight = withId(requested(10s), QStringLiteral("in flight"));
    QVERIFY(answerOf(commandLine.commitCancelRequested({inFlight})).ok());
    QList<CancelRequest> asked;
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("in flight"), QStringLiteral("b")})
        asked.append(withId(requested(12s), id));
    const auto committed = answerOf(window.commitCancelRequested(asked));
    QVERIFY(committed.ok());
    QCOMPARE(committed.value(), QList{inFlight});
    const QList<Execution> stored = answerOf(commandLine.load()).value();
    QCOMPARE(stored.size(), 3);
    for (const Execution &execution : stored)
        QCOMPARE(execution.cancel, requested(execution.key.id == u"in flight" ? 10s : 12s).cancel);
    QVERIFY(answerOf(window.commitCancelRequested({})).value().isEmpty());
}

void tst_Journal::cancelIsTakenAgainAfterTheFirstHasSettled()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.commitCancelRequested({requested(10s)})).ok());
    Execution still = requested(10s);
    still.cancel.phase = CancelPhase::StillRunning;
    still.cancel.settledAt = at(31s);
    QVERIFY(answerOf(journal.store({still})).ok());
    // Also where the clock was set back in between.
    QVERIFY(answerOf(journal.commitCancelRequested({requested(5s)})).ok());
    QCOMPARE(answerOf(journal.load()).value().first().cancel, requested(5s).cancel);
}

/// Whoever sent the first is perhaps dead, and the journal calls it in flight for good.
void tst_Journal::cancelTakesThePlaceOfOneThatItsAskerHasSeenSettled()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.commitCancelRequested({requested(10s)})).ok());
    QVERIFY(answerOf(window.commitCancelRequested({{requested(40s), at(10s)}})).value().isEmpty());
    QCOMPARE(answerOf(window.load()).value().first().cancel, requested(40s).cancel);
    // Two have seen it settled, and only one of them comes first.
    QCOMPARE(answerOf(commandLine.commitCancelRequested({{requested(41s), at(10s)}})).value(),
             QList{requested(40s)});
}

void tst_Journal::cancelOfWhatAnotherProcessHasSeenEndIsNotTaken()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    const Execution ended = Samples::execution(ExecutionState::Completed, 20s);
    QVERIFY(answerOf(commandLine.store({ended})).ok());
    QCOMPARE(answerOf(window.commitCancelRequested({requested(25s)})).value(), QList{ended});
    QCOMPARE(answerOf(window.load()).value(), QList{ended});
}

void tst_Journal::whatHasACancelInFlightIsLetGoOfByThoseWhoKnowOfIt()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    QVERIFY(answerOf(window.commitCancelRequested({requested(10s)})).ok());
    QVERIFY(answerOf(window.storeTag({key()}, QStringLiteral("mine"))).ok());
    QVERIFY(answerOf(commandLine.forget({key()})).ok());
    QCOMPARE(answerOf(window.load()).value(), QList{requested(10s)});
    QCOMPARE(answerOf(window.tags()).value().value(key()), QStringLiteral("mine"));
    QVERIFY(answerOf(commandLine.forget({{key(), at(10s)}})).ok());
    QVERIFY(answerOf(window.load()).value().isEmpty());
}

/// Who sent it knows its answer; the other one only looked, and says so with a later time.
void tst_Journal::anAnswerTellsMoreThanALook()
{
    Journal sender(m_path);
    Journal watcher(m_path);
    QVERIFY(answerOf(sender.open(aDayLater())).ok());
    QVERIFY(answerOf(watcher.open(aDayLater())).ok());
    QVERIFY(answerOf(sender.commitCancelRequested({requested(10s)})).ok());
    Execution looked = requested(10s);
    looked.cancel.phase = CancelPhase::StillRunning;
    looked.cancel.settledAt = looked.last.seenAt = at(31s);
    QVERIFY(answerOf(watcher.storeChanges({looked})).ok());
    QCOMPARE(answerOf(sender.load()).value().first().cancel, looked.cancel);
    Execution accepted = looked;
    accepted.cancel = requested(10s).cancel;
    accepted.cancel.phase = CancelPhase::Accepted;
    accepted.cancel.answeredAt = at(30s);
    QVERIFY(answerOf(sender.storeChanges({accepted})).ok());
    QVERIFY(answerOf(watcher.storeChanges({looked})).ok());
    QCOMPARE(answerOf(sender.load()).value().first().cancel, accepted.cancel);
}

/// The journal asks the machine's clock, so what lies ahead of it is from before it was set back.
void tst_Journal::whatWasSeenBeforeTheClockWasSetBackGivesWay()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    const QDateTime today = QDateTime::currentDateTimeUtc().addSecs(-60);
    const QDateTime tomorrow = today.addDays(1);
    Execution ahead = Samples::execution(ExecutionState::Running);
    ahead.last.seenAt = tomorrow.addSecs(30);
    ahead.cancel = CancelStory{.phase = CancelPhase::StillRunning,
                               .requestedAt = tomorrow,
                               .answeredAt = tomorrow.addSecs(1),
                               .settledAt = tomorrow.addSecs(30)};
    const Execution sighted = withId(ahead, QStringLiteral("sighted"));
    QVERIFY(answerOf(journal.store({ahead, sighted})).ok());

    Execution confirmed = ahead;
    confirmed.last.state = ExecutionState::Cancelled;
    confirmed.last.seenAt = confirmed.cancel.settledAt = today;
    confirmed.cancel.phase = CancelPhase::Confirmed;
    QVERIFY(answerOf(journal.storeChanges({confirmed})).ok());
    Execution seenAgain = sighted;
    seenAgain.last.seenAt = today;
    QVERIFY(answerOf(journal.storeSightings({seenAgain})).ok());
    QCOMPARE(answerOf(journal.load()).value(), (QList<Execution>{confirmed, seenAgain}));

    // Another process still has what it saw before, and hands it over.
    QVERIFY(answerOf(journal.storeChanges({ahead})).ok());
    QVERIFY(answerOf(journal.storeSightings({sighted})).ok());
    QCOMPARE(answerOf(journal.load()).value(), (QList<Execution>{confirmed, seenAgain}));
}

void tst_Journal::cancelThatWasCommittedSurvivesAnEndWithoutGoodbye()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.commitCancelRequested({requested(10s)})).ok());
    // What a killed process leaves behind: the files as they are now, nothing closed.
    const QString copy = m_directory->filePath(QStringLiteral("copy.db"));
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    m_path = copy;
    QCOMPARE(loaded(), QList<Execution>{requested(10s)});
}

void tst_Journal::eventsComeBackOldestFirst()
{
    const Event asked{at(1s), key(), Event::Kind::Asked, QStringLiteral("cancel"), {}};
    const Event answeredEvent{at(2s), key(), Event::Kind::Answered, QStringLiteral("refused"),
                              QStringLiteral("Not <i>yours</i>")};
    const Event changed{
        at(2s), key(QStringLiteral("other")), Event::Kind::Changed, QStringLiteral("completed"), {}};
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.log({asked, answeredEvent})).ok());
    QVERIFY(answerOf(journal.log({changed})).ok());
    QVERIFY(answerOf(journal.log({})).ok());
    QCOMPARE(answerOf(journal.events({}, 10)).value(), (QList<Event>{asked, answeredEvent, changed}));
    QCOMPARE(answerOf(journal.events({}, 2)).value(), (QList<Event>{answeredEvent, changed}));
    QCOMPARE(answerOf(journal.events(key(), 10)).value(), (QList<Event>{asked, answeredEvent}));
    QCOMPARE(answerOf(journal.events(key(), 0)).value(), QList<Event>());
    QVERIFY(answerOf(journal.forget({key()})).ok());
    QCOMPARE(answerOf(journal.events(key(), 10)).value().size(), 2);
}

void tst_Journal::theLogIsReadInPages()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QList<Event> events;
    for (int number = 1; number <= 5; ++number)
        events.append(
            {at(1s), key(QString::number(number)), Event::Kind::Changed, QStringLiteral("running"), {}});
    QVERIFY(answerOf(journal.log(events)).ok());
    const auto ids = [](const EventPage &page) {
        QString all;
        for (const LoggedEvent &logged : page.events)
            all += logged.event.key.id;
        return all;
    };
    const EventPage first = answerOf(journal.eventPage({.limit = 2})).value();
    QCOMPARE(ids(first), QStringLiteral("54"));
    QVERIFY(!first.last);
    QCOMPARE(first.events.constFirst().event, events.constLast());
    const EventPage second = answerOf(journal.eventPage({.before = first.next, .limit = 2})).value();
    QCOMPARE(ids(second), QStringLiteral("32"));
    const EventPage third = answerOf(journal.eventPage({.before = second.next, .limit = 2})).value();
    QCOMPARE(ids(third), QStringLiteral("1"));
    QVERIFY(third.last);

    QVERIFY(answerOf(journal.log(events.first(2))).ok());
    const EventPage news =
        answerOf(journal.eventPage({.after = first.events.constFirst().number, .limit = 10})).value();
    QCOMPARE(ids(news), QStringLiteral("21"));
    QVERIFY(news.last);
}

void tst_Journal::theLogIsSearched()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    const QUuid other = QUuid::createUuidV5(QUuid(), QStringLiteral("other"));
    const Event asked{at(1s), key(QStringLiteral("a_1")), Event::Kind::Asked, QStringLiteral("cancel"), {}};
    const Event refused{at(2s), key(QStringLiteral("ab1")), Event::Kind::Answered, QStringLiteral("refused"),
                        QStringLiteral("100% nicht möglich")};
    const Event failed{at(3s),
                       {other, QStringLiteral("c")},
                       Event::Kind::Changed,
                       QStringLiteral("failed"),
                       QStringLiteral("ZEILE ÜBER 7")};
    QVERIFY(answerOf(journal.log({asked, refused, failed})).ok());
    const auto found = [&journal](const QList<EventWord> &words) {
        QList<Event> events;
        const EventPage page = answerOf(journal.eventPage({.words = words})).value();
        for (const LoggedEvent &logged : page.events)
            events.append(logged.event);
        return events;
    };
    QCOMPARE(found({{QStringLiteral("A_1"), {}, {}}}), QList<Event>{asked});
    QCOMPARE(found({{QStringLiteral("0%"), {}, {}}}), QList<Event>{refused});
    QCOMPARE(found({{QStringLiteral("über"), {}, {}}}), QList<Event>{failed});
    QCOMPARE(found({{QStringLiteral("MÖG"), {}, {}}}), QList<Event>{refused});
    QCOMPARE(found({{QStringLiteral("\\"), {}, {}}}), QList<Event>());
    QCOMPARE(
        found({{QStringLiteral("verweigert"), {}, {{Event::Kind::Answered, QStringLiteral("refused")}}}}),
        QList<Event>{refused});
    QCOMPARE(found({{QStringLiteral("Other"), {other}, {}}}), QList<Event>{failed});
    QCOMPARE(found({{QStringLiteral("1"), {}, {}}, {QStringLiteral("nicht"), {}, {}}}),
             QList<Event>{refused});
    QCOMPARE(found({}), (QList<Event>{failed, refused, asked}));
}

void tst_Journal::aLongLogIsLookedThroughInParts()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QList<Event> events{
        {at(1s), key(QStringLiteral("needle")), Event::Kind::Changed, QStringLiteral("running"), {}}};
    for (int number = 0; number < 45'000; ++number)
        events.append(
            {at(1s), key(QStringLiteral("hay")), Event::Kind::Changed, QStringLiteral("running"), {}});
    QVERIFY(answerOf(journal.log(events)).ok());
    EventQuestion question{.words = {{QStringLiteral("needle"), {}, {}}}};
    QList<LoggedEvent> found;
    int parts = 0;
    for (bool last = false; !last && parts < 10; ++parts) {
        const EventPage page = answerOf(journal.eventPage(question)).value();
        QCOMPARE(page.newest, 45'001);
        found.append(page.events);
        question.before = page.next;
        last = page.last;
    }
    QCOMPARE(parts, 3);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().event, events.constFirst());
}

void tst_Journal::oldEntriesAreDropped()
{
    const Execution finished =
        withId(Samples::execution(ExecutionState::Completed), QStringLiteral("finished"));
    const Execution running = withId(Samples::execution(ExecutionState::Running), QStringLiteral("running"));
    Execution following = withId(Samples::execution(ExecutionState::Gone), QStringLiteral("following"));
    following.cancel = CancelStory{.phase = CancelPhase::Accepted, .requestedAt = at()};
    const Event event{at(), key(), Event::Kind::Changed, QStringLiteral("completed"), {}};
    const auto found = [this](const Retention &retention) {
        Journal journal(m_path);
        if (!answerOf(journal.open(retention)).ok())
            return QStringLiteral("not opened");
        QStringList ids;
        const QList<Execution> executions = answerOf(journal.load()).value();
        for (const Execution &execution : executions)
            ids.append(execution.key.id);
        return QStringLiteral("%1; %2")
            .arg(ids.join(u' '))
            .arg(answerOf(journal.events({}, 10)).value().size());
    };
    {
        Journal journal(m_path);
        QVERIFY(answerOf(journal.open(aDayLater())).ok());
        QVERIFY(answerOf(journal.store({finished, running, following})).ok());
        QVERIFY(answerOf(journal.log({event})).ok());
    }
    QCOMPARE(found({.now = at(24h * 90)}), QStringLiteral("finished running following; 1"));
    QCOMPARE(found({.now = at(24h * 90 + 1s)}), QStringLiteral("running following; 1"));
    QCOMPARE(found({.now = at(24h * 365 + 1s)}), QStringLiteral("running following; 0"));
}

void tst_Journal::howLongAQueryTookIsKept()
{
    Execution execution = Samples::execution(ExecutionState::Completed, 90s);
    execution.last.queryId = QStringLiteral("4132");
    execution.last.startedAt = at(2s);
    execution.last.endedAt = at(62s);
    Execution failed = withId(execution, QStringLiteral("failed"));
    failed.last.state = ExecutionState::Failed;
    {
        Journal journal(m_path);
        QVERIFY(answerOf(journal.open(aDayLater())).ok());
        QVERIFY(answerOf(journal.store({execution, failed})).ok());
        QVERIFY(answerOf(journal.store({execution})).ok());
        QVERIFY(answerOf(journal.forget({execution.key})).ok());
    }
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    const auto runs = answerOf(journal.runs(execution.key.connection, 10));
    QVERIFY(runs.ok());
    QCOMPARE(runs.value(), (QList<QueryRun>{{QStringLiteral("4132"), 60s}}));
    QVERIFY(answerOf(journal.runs(QUuid::createUuid(), 10)).value().isEmpty());
}

void tst_Journal::ledgerGrantsUpToTheLimit()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    const auto ask = [&journal](std::chrono::milliseconds now, int limit = 3) {
        return answerOf(
                   journal.reserve({.connection = connection(), .limit = limit, .window = 60s, .now = now}))
            .value();
    };
    QVERIFY(ask(1000s).granted);
    QVERIFY(ask(1010s).granted);
    const Reservation third = ask(1020s);
    QVERIFY(third.granted);
    QCOMPARE(third.used, 3);
    const Reservation fourth = ask(1030s);
    QVERIFY(!fourth.granted);
    QCOMPARE(fourth.used, 3);
    QCOMPARE(fourth.retryIn, 30s);
    // With a smaller limit more of them have to leave first.
    QCOMPARE(ask(1030s, 1).retryIn, 50s);
    QVERIFY(!ask(1060s - 1ms).granted);
    QVERIFY(ask(1060s).granted);
    QVERIFY(!ask(1060s).granted);
    // Several at once fit, or none of them does.
    const auto several = [&journal](std::chrono::milliseconds now, int count) {
        return answerOf(journal.reserve({.connection = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                                         .limit = 3,
                                         .window = 60s,
                                         .now = now,
                                         .count = count}))
            .value();
    };
    QCOMPARE(several(1000s, 2).used, 2);
    QVERIFY(!several(1001s, 2).granted);
    QCOMPARE(several(1001s, 2).retryIn, 59s);
    QVERIFY(several(1001s, 1).granted);
    // Without a limit it is only counted.
    const Reservation unlimited = ask(1060s, 0);
    QVERIFY(unlimited.granted);
    QCOMPARE(unlimited.used, 4);
}

void tst_Journal::ledgerOfTwoProcessesNeverExceedsTheLimit()
{
    Journal window(m_path);
    Journal commandLine(m_path);
    QVERIFY(answerOf(window.open(aDayLater())).ok());
    QVERIFY(answerOf(commandLine.open(aDayLater())).ok());
    QList<QFuture<Outcome<Reservation>>> asked;
    for (int i = 0; i < 50; ++i) {
        const ReservationRequest request{
            .connection = connection(), .limit = 37, .window = 60s, .now = 1000s};
        asked.append(window.reserve(request));
        asked.append(commandLine.reserve(request));
    }
    int granted = 0;
    for (const auto &future : std::as_const(asked)) {
        const Outcome<Reservation> reservation = answerOf(future);
        QVERIFY2(reservation.ok(), reservation.ok() ? "" : qPrintable(reservation.trouble().said));
        granted += reservation.value().granted ? 1 : 0;
        QVERIFY(reservation.value().granted != (reservation.value().retryIn > 0ms));
    }
    QCOMPARE(granted, 37);
}

void tst_Journal::ledgerCountsConnectionsApart()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    for (const QUuid &id : {QUuid::createUuid(), QUuid::createUuid()}) {
        const ReservationRequest request{.connection = id, .limit = 1, .window = 60s, .now = 1000s};
        QVERIFY(answerOf(journal.reserve(request)).value().granted);
        QVERIFY(!answerOf(journal.reserve(request)).value().granted);
    }
}

void tst_Journal::requestsOfAnotherBootDoNotCount()
{
    const ReservationRequest request{.connection = connection(), .limit = 1, .window = 60s, .now = 1000s};
    {
        Journal journal(m_path);
        QVERIFY(answerOf(journal.open(aDayLater())).ok());
        QVERIFY(answerOf(journal.reserve(request)).value().granted);
    }
    {
        QSqlQuery query(raw());
        QVERIFY(query.exec(QStringLiteral("UPDATE requests SET boot = 'an earlier one'")));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.reserve(request)).value().granted);
    QVERIFY(!answerOf(journal.reserve(request)).value().granted);
}

void tst_Journal::damagedFileIsSetAside_data()
{
    QTest::addColumn<bool>("garbage");
    QTest::newRow("no database at all") << true;
    QTest::newRow("pages overwritten") << false;
}

void tst_Journal::damagedFileIsSetAside()
{
    QFETCH(bool, garbage);
    {
        Journal journal(m_path);
        QVERIFY(answerOf(journal.open(aDayLater())).ok());
        QVERIFY(answerOf(journal.store({completeExecution()})).ok());
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray nonsense(garbage ? 4096 : file.size() - 4096, 'x');
    QVERIFY(file.seek(garbage ? 0 : 4096));
    QCOMPARE(file.write(nonsense), nonsense.size());
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray damaged = file.readAll();
    file.close();

    Journal journal(m_path);
    const Outcome<Journal::Opening> opened = answerOf(journal.open({.now = at(24h + 3661s)}));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.trouble().said));
    QCOMPARE(opened.value().setAside, QStringLiteral("quell.db.corrupt-20260106-100101"));
    QFile aside(m_directory->filePath(opened.value().setAside));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
    QVERIFY(answerOf(journal.load()).value().isEmpty());
    QVERIFY(answerOf(journal.store({completeExecution()})).ok());
    QCOMPARE(answerOf(journal.load()).value(), QList<Execution>{completeExecution()});
}

void tst_Journal::twoProcessesSetADamagedFileAsideOnce()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    Journal window(m_path);
    Journal commandLine(m_path);
    const auto first = window.open(aDayLater());
    const auto second = commandLine.open(aDayLater());
    const Outcome<Journal::Opening> firstOpening = answerOf(first);
    const Outcome<Journal::Opening> secondOpening = answerOf(second);
    QVERIFY(firstOpening.ok() && secondOpening.ok());
    QVERIFY(firstOpening.value().setAside.isEmpty() != secondOpening.value().setAside.isEmpty());
    QCOMPARE(QDir(m_directory->path()).entryList({QStringLiteral("*.corrupt-*")}, QDir::Files).size(), 1);
    QVERIFY(answerOf(window.store({completeExecution()})).ok());
    QCOMPARE(answerOf(commandLine.load()).value(), QList<Execution>{completeExecution()});
}

void tst_Journal::aDamagedFileIsNotSetAsideUnderAnother()
{
    const auto aside = [this] {
        return QDir(m_directory->path()).entryList({QStringLiteral("*.corrupt-*")}, QDir::Files).size();
    };
    {
        // What is in the log only would hide the damage.
        Journal before(m_path);
        QVERIFY(answerOf(before.open()).ok());
        QVERIFY(answerOf(before.store({completeExecution()})).ok());
    }
    Journal window(m_path);
    Journal watch(m_path);
    QVERIFY(answerOf(window.open()).ok());
    QVERIFY(answerOf(watch.open()).ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    QVERIFY(file.write(QByteArray(8192, 'x')) == 8192);
    file.close();

    for (Journal *open : {&window, &watch}) {
        Journal commandLine(m_path);
        const Outcome<Journal::Opening> refused = answerOf(commandLine.open());
        QVERIFY(!refused.ok());
        QVERIFY2(refused.trouble().said.contains(u"another Quell has it open"),
                 qPrintable(refused.trouble().said));
        QCOMPARE(aside(), 0);
        QVERIFY(answerOf(open->close()).ok());
    }
    Journal commandLine(m_path);
    QVERIFY(answerOf(commandLine.open()).ok());
    QCOMPARE(aside(), 1);
    QVERIFY(answerOf(commandLine.close()).ok());
    QCOMPARE(QDir(m_directory->path()).entryList({QStringLiteral("*.users"), QStringLiteral("*.lock")}),
             QStringList());
}

void tst_Journal::whatALockHasLeftBehindIsNoLock_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray(); // a power cut before it was written
    QTest::newRow("garbage") << QByteArray(300, 'x');
    QTest::newRow("our own number") << QByteArray::number(QCoreApplication::applicationPid())
            + "\ntst\nhere\n";
}

void tst_Journal::whatALockHasLeftBehindIsNoLock()
{
    QFETCH(const QByteArray, content);
    for (const QString &suffix : {QStringLiteral(".lock"), QStringLiteral(".users")}) {
        QFile left(m_path + suffix);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(content) == content.size());
    }
    const QDeadlineTimer soon(10s); // less than another that opens is waited for
    Journal journal(m_path);
    const Outcome<Journal::Opening> opened = answerOf(journal.open());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.trouble().said));
    QVERIFY(!soon.hasExpired());
}

void tst_Journal::anotherThatOpensIsWaitedFor()
{
    ProfileLock other(m_path + QStringLiteral(".lock"));
    QCOMPARE(other.tryLock(), ProfileLock::Result::Locked);
    QCOMPARE(ProfileLock(m_path + QStringLiteral(".lock")).lock(1ms), ProfileLock::Result::TakenByAnother);
    Journal journal(m_path);
    const auto opening = journal.open();
    QVERIFY(!opening.isFinished());
    other.unlock();
    QVERIFY(answerOf(opening).ok());
}

void tst_Journal::tagsAreKeptUntilTheyAreTakenAway()
{
    const ExecutionKey first = completeExecution().key;
    const ExecutionKey second{first.connection, QStringLiteral("second")};
    {
        Journal journal(m_path);
        QVERIFY(answerOf(journal.open(aDayLater())).ok());
        QVERIFY(answerOf(journal.store({completeExecution(), withId(completeExecution(), second.id)})).ok());
        QVERIFY(answerOf(journal.storeTag({first, second}, QStringLiteral("für Ana; 'q'"))).ok());
        QVERIFY(answerOf(journal.storeTag({second}, QStringLiteral("other"))).ok());
    }
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QCOMPARE(answerOf(journal.tags()).value(),
             (TagsOfExecutions{{first, QStringLiteral("für Ana; 'q'")}, {second, QStringLiteral("other")}}));
    QVERIFY(answerOf(journal.storeTag({second}, QString())).ok());
    QCOMPARE(answerOf(journal.tags()).value().size(), 1);
    // What a service says of an execution does not touch it.
    QVERIFY(answerOf(journal.store({completeExecution()})).ok());
    QCOMPARE(answerOf(journal.tags()).value().size(), 1);
}

void tst_Journal::tagsGoWithTheirExecutions()
{
    const Execution finished =
        withId(Samples::execution(ExecutionState::Completed), QStringLiteral("finished"));
    const Execution forgotten =
        withId(Samples::execution(ExecutionState::Completed), QStringLiteral("forgotten"));
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open({.now = at()})).ok());
    QVERIFY(answerOf(journal.store({finished, forgotten})).ok());
    QVERIFY(answerOf(journal.storeTag({finished.key, forgotten.key}, QStringLiteral("mine"))).ok());
    QVERIFY(answerOf(journal.forget({forgotten.key})).ok());
    QCOMPARE(answerOf(journal.tags()).value().keys(), QList<ExecutionKey>{finished.key});
    QVERIFY(answerOf(journal.dropWhatIsOver({.now = at().addYears(1)})).ok());
    QVERIFY(answerOf(journal.tags()).value().isEmpty());
}

void tst_Journal::newerSchemaIsRefusedAndUntouched()
{
    {
        QSqlQuery query(raw());
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE executions (something TEXT)")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    {
        Journal journal(m_path);
        const Outcome<Journal::Opening> opened = answerOf(journal.open(aDayLater()));
        QVERIFY(!opened.ok());
        QCOMPARE(opened.trouble().kind, TroubleKind::StorageFailed);
        QVERIFY(opened.trouble().said.contains(m_path));
        QVERIFY(opened.trouble().said.contains(u"newer"));
        QCOMPARE(answerOf(journal.store({completeExecution()})).trouble(), opened.trouble());
        QCOMPARE(answerOf(journal.load()).trouble(), opened.trouble());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("quell.db")});
}

void tst_Journal::fileIsForItsOwnerAlone()
{
#ifdef Q_OS_UNIX
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.store({completeExecution()})).ok());
    for (const QFileInfo &info : QDir(m_directory->path()).entryInfoList(QDir::Files)) {
        QCOMPARE(info.permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
#endif
}

void tst_Journal::placeThatCannotBeUsedIsNamed_data()
{
    // Not a matter of permissions, which do not stop everyone.
    QTest::addColumn<QString>("place");
    QTest::newRow("a directory") << QStringLiteral("directory");
    QTest::newRow("below a file") << QStringLiteral("file/quell.db");
    QTest::newRow("below nothing") << QStringLiteral("nothing/quell.db");
#ifdef Q_OS_LINUX
    QTest::newRow("where nothing can be written") << QStringLiteral("/proc/self/fdinfo/quell.db");
#endif
}

void tst_Journal::placeThatCannotBeUsedIsNamed()
{
    QFETCH(QString, place);
    QVERIFY(QDir().mkdir(m_directory->filePath(QStringLiteral("directory"))));
    QFile file(m_directory->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString path = QDir(m_directory->path()).absoluteFilePath(place);
    Journal journal(path);
    const Outcome<Journal::Opening> opened = answerOf(journal.open(aDayLater()));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.trouble().kind, TroubleKind::StorageFailed);
    QVERIFY2(opened.trouble().said.contains(path), qPrintable(opened.trouble().said));
}

void tst_Journal::fullDiskIsSaid()
{
#ifdef Q_OS_LINUX
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.store({withId(completeExecution(), QStringLiteral("before"))})).ok());
    // No file of this process may grow any more: to SQLite that is a disk that takes nothing, whoever the user is.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 64 * 1024, .rlim_max = before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Execution large = withId(completeExecution(), QStringLiteral("large"));
    large.last.query = QString(1'000'000, u'q');
    const Outcome<Done> stored = answerOf(journal.store({large}));
    const auto taken = answerOf(journal.commitCancelRequested({large}));
    QVERIFY(!taken.ok());
    const Outcome<Done> committed = taken.trouble();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    for (const Outcome<Done> &outcome : {stored, committed}) {
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.trouble().kind, TroubleKind::StorageFailed);
        QVERIFY2(outcome.trouble().said.contains(m_path), qPrintable(outcome.trouble().said));
    }
    // Nothing was half written, and it goes on when there is room.
    QCOMPARE(answerOf(journal.load()).value().size(), 1);
    QVERIFY(answerOf(journal.store({large})).ok());
    QCOMPARE(answerOf(journal.load()).value().size(), 2);
#endif
}

void tst_Journal::whatIsAskedBeforeOpeningFails()
{
    Journal journal(m_path);
    QCOMPARE(answerOf(journal.store({completeExecution()})).trouble().kind, TroubleKind::StorageFailed);
    QCOMPARE(answerOf(journal.load()).trouble().kind, TroubleKind::StorageFailed);
    QVERIFY(!QFile::exists(m_path));
}

void tst_Journal::whatIsAskedAfterClosingIsStopped()
{
    Journal journal(m_path);
    QVERIFY(answerOf(journal.open(aDayLater())).ok());
    QVERIFY(answerOf(journal.close()).ok());
    QCOMPARE(answerOf(journal.store({completeExecution()})).trouble().kind, TroubleKind::Stopped);
    QCOMPARE(answerOf(journal.forget({key()})).trouble().kind, TroubleKind::Stopped);
    QCOMPARE(answerOf(journal.log({})).trouble().kind, TroubleKind::Stopped);
    QCOMPARE(answerOf(journal.commitCancelRequested({requested(1s)})).trouble().kind, TroubleKind::Stopped);
    QCOMPARE(answerOf(journal.reserve({})).trouble().kind, TroubleKind::Stopped);
    QCOMPARE(answerOf(journal.load()).trouble().kind, TroubleKind::Stopped);
    QCOMPARE(answerOf(journal.events({}, 1)).trouble().kind, TroubleKind::Stopped);
}

void tst_Journal::whatWasHandedOverIsFinishedBeforeTheEnd()
{
    QList<QFuture<Outcome<Done>>> answers;
    {
        Journal journal(m_path);
        QVERIFY(answerOf(journal.open(aDayLater())).ok());
        for (int i = 0; i < 100; ++i)
            answers.append(journal.store({withId(completeExecution(), QStringLiteral("id-%1").arg(i))}));
    }
    for (const auto &answer : std::as_const(answers)) {
        QVERIFY(answer.isFinished());
        QVERIFY(answer.result().ok());
    }
    QCOMPARE(loaded().size(), 100);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
