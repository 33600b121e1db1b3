// SPDX-License-Identifier: GPL-3.0-or-later
#include "executiontracker.h"
#include "samples.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Quell;
using namespace std::chrono_literals;
using Samples::at;
using std::chrono::milliseconds;

namespace {

const QString first = QStringLiteral("01JD6QK9ZZ0000000000000001");
const QString second = QStringLiteral("01JD6QK9ZZ0000000000000002");
const QString third = QStringLiteral("01JD6QK9ZZ0000000000000003");

Snapshot seen(const QString &id, ExecutionState state, milliseconds when)
{
    Snapshot snapshot = Samples::snapshot(state, when);
    snapshot.key = Samples::key(id);
    return snapshot;
}

Execution kept(const QString &id, ExecutionState state, milliseconds trackedAt, milliseconds when)
{
    Execution execution;
    execution.key = Samples::key(id);
    execution.trackedAt = at(trackedAt);
    execution.last = seen(id, state, when);
    return execution;
}

QStringList idsOf(const QList<ExecutionKey> &keys)
{
    QStringList ids;
    std::ranges::transform(keys, std::back_inserter(ids), &ExecutionKey::id);
    return ids;
}

/// "changed running", "answered refused: no": what one reads in the log.
QStringList wordsOf(const QSignalSpy &spy)
{
    QStringList words;
    for (const QList<QVariant> &arguments : spy) {
        for (const Event &event : arguments.constFirst().value<QList<Event>>()) {
            const QString kind = event.kind == Event::Kind::Asked ? QStringLiteral("asked")
                : event.kind == Event::Kind::Answered             ? QStringLiteral("answered")
                                                                  : QStringLiteral("changed");
            words.append(kind + u' ' + event.what
                         + (event.said.isEmpty() ? QString() : QStringLiteral(": ") + event.said));
        }
    }
    return words;
}

} // namespace

class tst_ExecutionTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tracker = std::make_unique<ExecutionTracker>();
        m_added = std::make_unique<QSignalSpy>(m_tracker.get(), &ExecutionTracker::executionsAdded);
        m_changed = std::make_unique<QSignalSpy>(m_tracker.get(), &ExecutionTracker::executionsChanged);
        m_removed = std::make_unique<QSignalSpy>(m_tracker.get(), &ExecutionTracker::executionsRemoved);
        m_events = std::make_unique<QSignalSpy>(m_tracker.get(), &ExecutionTracker::eventsHappened);
    }

    void tracksEachKeyOnceAndInOrder();
    void forgetsWhatItWasToldToForget();
    void forgetsAConnectionWhole();
    void appliesASnapshotAndSaysSo();
    void ignoresWhatIsNotTracked();
    void ignoresASnapshotThatTellsNothingNew();
    void olderNeverOverwritesNewer();
    void olderNeverOverwritesNewerWithinOneAnswer();
    void sameExecutionTwiceInOneAnswerIsChangedOnce();
    void logsWhatASnapshotDecidedAboutACancel();
    void requestsOneCancelAtATime();
    void leavesFinishedAndUnknownAlone();
    void logsTheAnswerOfTheService();
    void restoresInTheOrderOfTracking();
    void restoresAnUnansweredCancelAsUnresolved();
    void mergeShowsTheCancelOfAnotherProcess();
    void mergeBringsTheEndThatAnotherProcessSaw();
    void mergeNeverTurnsBack();
    void mergeDoesNotEndARequestWhoseAnswerIsWaitedFor();
    void aClockThatIsSetForwardInventsNoAnswer();
    void yieldingTakesTheStoryOfTheOther();
    void mergeBringsWhatWasSeenSinceTheClockWasSetBack();
    void mergeOfWhatIsKnownChangesNothing();
    void listsActiveByConnection();
    void findsAnIdUnderEveryConnection();

private:
    [[nodiscard]] CancelPhase phaseOf(const QString &id) const
    {
        return m_tracker->find(Samples::key(id))->cancel.phase;
    }
    [[nodiscard]] ExecutionState stateOf(const QString &id) const
    {
        return m_tracker->find(Samples::key(id))->last.state;
    }
    void trackRunning(const QString &id, milliseconds when = 1s)
    {
        m_tracker->track({Samples::key(id)}, at());
        m_tracker->apply({seen(id, ExecutionState::Running, when)});
        m_added->clear();
        m_changed->clear();
        m_events->clear();
    }

    std::unique_ptr<ExecutionTracker> m_tracker;
    std::unique_ptr<QSignalSpy> m_added;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_removed;
    std::unique_ptr<QSignalSpy> m_events;
};

void tst_ExecutionTracker::tracksEachKeyOnceAndInOrder()
{
    const auto added =
        m_tracker->track({Samples::key(second), Samples::key(first), Samples::key(second)}, at(1s));
    QCOMPARE(idsOf(added), (QStringList{second, first}));
    QCOMPARE(m_tracker->track({Samples::key(first)}, at(2s)), QList<ExecutionKey>());
    QCOMPARE(idsOf(m_tracker->keys()), (QStringList{second, first}));
    QCOMPARE(m_added->size(), 1);

    const auto execution = m_tracker->find(Samples::key(first));
    QVERIFY(execution);
    QCOMPARE(execution->trackedAt, at(1s));
    QVERIFY(!execution->wasSeen());
    QVERIFY(execution->isActive());
    QVERIFY(m_events->isEmpty());
}

void tst_ExecutionTracker::forgetsWhatItWasToldToForget()
{
    m_tracker->track({Samples::key(first), Samples::key(second)}, at());
    m_tracker->untrack({Samples::key(first), Samples::key(third)});
    QCOMPARE(idsOf(m_tracker->keys()), QStringList{second});
    QVERIFY(!m_tracker->find(Samples::key(first)));
    QCOMPARE(m_removed->size(), 1);
    QCOMPARE(idsOf(m_removed->constFirst().constFirst().value<QList<ExecutionKey>>()), QStringList{first});
    m_tracker->untrack({Samples::key(first)});
    QCOMPARE(m_removed->size(), 1);
}

void tst_ExecutionTracker::forgetsAConnectionWhole()
{
    const ExecutionKey elsewhere{QUuid::createUuid(), first};
    m_tracker->track({Samples::key(first), elsewhere, Samples::key(second)}, at());
    m_tracker->untrackConnection(Samples::connection());
    QCOMPARE(m_tracker->keys(), QList<ExecutionKey>{elsewhere});
}

void tst_ExecutionTracker::appliesASnapshotAndSaysSo()
{
    m_tracker->track({Samples::key(first)}, at());
    m_tracker->apply({seen(first, ExecutionState::Running, 1s)});
    QCOMPARE(stateOf(first), ExecutionState::Running);
    QCOMPARE(m_changed->size(), 1);
    const auto before = m_changed->constFirst().at(1).value<QList<Execution>>();
    QCOMPARE(before.size(), 1);
    QVERIFY(!before.constFirst().wasSeen());
    QCOMPARE(wordsOf(*m_events), QStringList{QStringLiteral("changed running")});

    m_tracker->apply({seen(first, ExecutionState::Running, 2s)});
    QCOMPARE(m_changed->size(), 2);
    QCOMPARE(m_events->size(), 1); // seen again, in the same state

    Snapshot failed = seen(first, ExecutionState::Failed, 3s);
    failed.errorMessage = QStringLiteral("no such column");
    m_tracker->apply({failed});
    QCOMPARE(wordsOf(*m_events).constLast(), QStringLiteral("changed failed: no such column"));
}

void tst_ExecutionTracker::ignoresWhatIsNotTracked()
{
    m_tracker->apply({seen(first, ExecutionState::Running, 1s)});
    m_tracker->applyCancelAnswer(Samples::key(first), CancelReceipt{}, at());
    QVERIFY(m_tracker->keys().isEmpty());
    QVERIFY(m_changed->isEmpty() && m_events->isEmpty() && m_added->isEmpty());
}

void tst_ExecutionTracker::ignoresASnapshotThatTellsNothingNew()
{
    trackRunning(first);
    m_tracker->apply({seen(first, ExecutionState::Running, 1s)});
    QVERIFY(m_changed->isEmpty());
}

void tst_ExecutionTracker::olderNeverOverwritesNewer()
{
    trackRunning(first);
    m_tracker->apply({seen(first, ExecutionState::Completed, 5s)});
    m_tracker->apply({seen(first, ExecutionState::Running, 4s)});
    QCOMPARE(stateOf(first), ExecutionState::Completed);
    QCOMPARE(m_changed->size(), 1);
}

void tst_ExecutionTracker::olderNeverOverwritesNewerWithinOneAnswer()
{
    trackRunning(first);
    m_tracker->apply({seen(first, ExecutionState::Completed, 5s), seen(first, ExecutionState::Running, 4s)});
    QCOMPARE(stateOf(first), ExecutionState::Completed);
    QCOMPARE(wordsOf(*m_events), QStringList{QStringLiteral("changed completed")});
}

void tst_ExecutionTracker::sameExecutionTwiceInOneAnswerIsChangedOnce()
{
    trackRunning(first);
    m_tracker->apply({seen(first, ExecutionState::Queued, 4s), seen(first, ExecutionState::Running, 5s)});
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->constFirst().at(0).value<QList<ExecutionKey>>().size(), 1);
    const auto before = m_changed->constFirst().at(1).value<QList<Execution>>();
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.constFirst().last.seenAt, at(1s));
    QCOMPARE(m_tracker->find(Samples::key(first))->last.seenAt, at(5s));
}

void tst_ExecutionTracker::logsWhatASnapshotDecidedAboutACancel()
{
    trackRunning(first);
    QVERIFY(m_tracker->requestCancel(Samples::key(first), at(10s)));
    m_tracker->applyCancelAnswer(Samples::key(first), CancelReceipt{}, at(11s));
    m_tracker->apply({seen(first, ExecutionState::Running, 31s)});
    m_tracker->apply({seen(first, ExecutionState::Cancelled, 32s)});
    QCOMPARE(wordsOf(*m_events),
             (QStringList{QStringLiteral("asked cancel"), QStringLiteral("answered accepted"),
                          QStringLiteral("answered still-running"), QStringLiteral("changed cancelled"),
                          QStringLiteral("answered confirmed")}));
}

void tst_ExecutionTracker::requestsOneCancelAtATime()
{
    trackRunning(first);
    QVERIFY(m_tracker->requestCancel(Samples::key(first), at(2s)));
    QCOMPARE(phaseOf(first), CancelPhase::Requested);
    QCOMPARE(m_tracker->find(Samples::key(first))->cancel.requestedAt, at(2s));
    QVERIFY(!m_tracker->requestCancel(Samples::key(first), at(3s)));
    QCOMPARE(m_tracker->find(Samples::key(first))->cancel.requestedAt, at(2s));
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(wordsOf(*m_events), QStringList{QStringLiteral("asked cancel")});
}

void tst_ExecutionTracker::leavesFinishedAndUnknownAlone()
{
    trackRunning(first);
    m_tracker->apply({seen(first, ExecutionState::Completed, 2s)});
    m_changed->clear();
    QVERIFY(!m_tracker->requestCancel(Samples::key(first), at(3s)));
    QVERIFY(!m_tracker->requestCancel(Samples::key(second), at(3s)));
    QCOMPARE(phaseOf(first), CancelPhase::None);
    QVERIFY(m_changed->isEmpty());
}

void tst_ExecutionTracker::logsTheAnswerOfTheService()
{
    trackRunning(first);
    QVERIFY(m_tracker->requestCancel(Samples::key(first), at(2s)));
    m_tracker->applyCancelAnswer(
        Samples::key(first),
        Trouble{.kind = TroubleKind::NotPermitted, .said = QStringLiteral("not yours"), .httpStatus = 403},
        at(3s));
    QCOMPARE(phaseOf(first), CancelPhase::Refused);
    QCOMPARE(wordsOf(*m_events).constLast(), QStringLiteral("answered refused: not yours"));

    trackRunning(second);
    QVERIFY(m_tracker->requestCancel(Samples::key(second), at(2s)));
    m_tracker->applyCancelAnswer(
        Samples::key(second),
        Trouble{.kind = TroubleKind::Refused, .said = QStringLiteral("busy"), .httpStatus = 200}, at(3s));
    m_tracker->apply({seen(second, ExecutionState::Running, 4s)});
    QCOMPARE(wordsOf(*m_events),
             (QStringList{QStringLiteral("asked cancel"), QStringLiteral("answered unresolved: busy"),
                          QStringLiteral("answered refused: busy")}));
}

void tst_ExecutionTracker::restoresInTheOrderOfTracking()
{
    m_tracker->restore({kept(third, ExecutionState::Running, 3s, 9s),
                        kept(second, ExecutionState::Gone, 2s, 9s),
                        kept(first, ExecutionState::Completed, 1s, 9s)});
    QCOMPARE(idsOf(m_tracker->keys()), (QStringList{first, second, third}));
    QCOMPARE(m_added->size(), 1);
    QVERIFY(m_changed->isEmpty() && m_events->isEmpty());
    QCOMPARE(stateOf(second), ExecutionState::Gone);
}

void tst_ExecutionTracker::restoresAnUnansweredCancelAsUnresolved()
{
    Execution requested = kept(first, ExecutionState::Running, 1s, 2s);
    requested.cancel = {.phase = CancelPhase::Requested, .requestedAt = at(3s)};
    Execution accepted = kept(second, ExecutionState::Running, 1s, 2s);
    accepted.cancel = {.phase = CancelPhase::Accepted, .requestedAt = at(3s), .answeredAt = at(4s)};
    m_tracker->restore({requested, accepted});
    QCOMPARE(phaseOf(first), CancelPhase::Unresolved);
    QCOMPARE(phaseOf(second), CancelPhase::Accepted);
    QVERIFY(!m_tracker->requestCancel(Samples::key(first), at(5s)));
}

void tst_ExecutionTracker::mergeShowsTheCancelOfAnotherProcess()
{
    trackRunning(first);
    Execution theirs = kept(first, ExecutionState::Running, 0s, 1s);
    theirs.cancel = {.phase = CancelPhase::Requested, .requestedAt = at(3s)};
    Execution unknown = kept(second, ExecutionState::Running, 0s, 1s);
    unknown.cancel = {.phase = CancelPhase::Requested, .requestedAt = at(3s)};

    m_tracker->mergeFromJournal({theirs, unknown});
    // That process waits for its answer, if it is still there.
    QCOMPARE(phaseOf(first), CancelPhase::Unresolved);
    QCOMPARE(phaseOf(second), CancelPhase::Unresolved);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_added->size(), 1);
    QVERIFY(m_events->isEmpty());
    QVERIFY(!m_tracker->requestCancel(Samples::key(first), at(4s)));

    theirs.cancel.phase = CancelPhase::Accepted;
    theirs.cancel.answeredAt = at(5s);
    m_tracker->mergeFromJournal({theirs});
    QCOMPARE(phaseOf(first), CancelPhase::Accepted);
    // That of the other is never heard of.
    m_tracker->apply({seen(second, ExecutionState::Running, 24s)});
    QCOMPARE(phaseOf(second), CancelPhase::StillRunning);
    QVERIFY(m_tracker->requestCancel(Samples::key(second), at(25s)));
}

void tst_ExecutionTracker::mergeDoesNotEndARequestWhoseAnswerIsWaitedFor()
{
    trackRunning(first);
    QVERIFY(m_tracker->requestCancel(Samples::key(first), at(2s)));
    // A command has looked at it meanwhile, and knows of no answer.
    Execution theirs = kept(first, ExecutionState::Running, 0s, 25s);
    theirs.cancel = {.phase = CancelPhase::StillRunning, .requestedAt = at(2s), .settledAt = at(25s)};
    m_tracker->mergeFromJournal({theirs});
    QCOMPARE(phaseOf(first), CancelPhase::Requested);
    QCOMPARE(m_tracker->find(Samples::key(first))->last.seenAt, at(25s));
    m_tracker->applyCancelAnswer(Samples::key(first), CancelReceipt{}, at(30s));
    QCOMPARE(phaseOf(first), CancelPhase::Accepted);
    // Once there is an answer, a look counts.
    theirs.last.state = ExecutionState::Cancelled;
    theirs.last.seenAt = at(31s);
    m_tracker->mergeFromJournal({theirs});
    QCOMPARE(phaseOf(first), CancelPhase::Confirmed);
}

void tst_ExecutionTracker::aClockThatIsSetForwardInventsNoAnswer()
{
    Execution requested = kept(first, ExecutionState::Running, 0s, 1s);
    requested.cancel = {.phase = CancelPhase::Requested, .requestedAt = at(3s)};
    Execution accepted = kept(second, ExecutionState::Running, 0s, 4s);
    accepted.cancel = {.phase = CancelPhase::Accepted, .requestedAt = at(3s), .answeredAt = at(4s)};
    m_tracker->restore({requested, accepted});
    m_tracker->countCancelsAnew(at(24h));
    QVERIFY(!m_tracker->find(Samples::key(first))->cancel.answeredAt.isValid());
    QCOMPARE(m_tracker->find(Samples::key(second))->cancel.answeredAt, at(24h));
    // Nor does one that is set back.
    m_tracker->apply({seen(first, ExecutionState::Running, 2s)}, at(2s));
    QCOMPARE(phaseOf(first), CancelPhase::StillRunning);
    QVERIFY(!m_tracker->find(Samples::key(first))->cancel.answeredAt.isValid());
}

void tst_ExecutionTracker::yieldingTakesTheStoryOfTheOther()
{
    trackRunning(first);
    trackRunning(second);
    QVERIFY(m_tracker->requestCancel(Samples::key(first), at(12s)));
    QVERIFY(m_tracker->requestCancel(Samples::key(second), at(12s)));
    m_events->clear();
    Execution asked = kept(first, ExecutionState::Running, 0s, 1s);
    asked.cancel = {.phase = CancelPhase::Accepted, .requestedAt = at(10s), .answeredAt = at(11s)};
    const Execution ended = kept(second, ExecutionState::Completed, 0s, 11s);
    m_tracker->yieldCancels({asked, ended}, QStringLiteral("Another one."), at(12s));
    QCOMPARE(m_tracker->find(Samples::key(first))->cancel, asked.cancel);
    QCOMPARE(phaseOf(second), CancelPhase::None);
    QCOMPARE(stateOf(second), ExecutionState::Completed);
    const auto events = m_events->first().first().value<QList<Event>>();
    QCOMPARE(events.first().said, QStringLiteral("Another one."));
    QCOMPARE(events.first().what, QStringLiteral("accepted"));
    QCOMPARE(events.at(1).what, QStringLiteral("completed"));
}

void tst_ExecutionTracker::mergeBringsTheEndThatAnotherProcessSaw()
{
    trackRunning(first);
    QVERIFY(m_tracker->requestCancel(Samples::key(first), at(2s)));
    Execution theirs = kept(first, ExecutionState::Cancelled, 0s, 5s);
    theirs.cancel = {
        .phase = CancelPhase::Confirmed, .requestedAt = at(2s), .answeredAt = at(3s), .settledAt = at(5s)};
    m_tracker->mergeFromJournal({theirs});
    QCOMPARE(phaseOf(first), CancelPhase::Confirmed);
    QCOMPARE(stateOf(first), ExecutionState::Cancelled);
    QCOMPARE(m_tracker->find(Samples::key(first))->cancel.answeredAt, at(3s));
}

void tst_ExecutionTracker::mergeNeverTurnsBack()
{
    trackRunning(first);
    QVERIFY(m_tracker->requestCancel(Samples::key(first), at(2s)));
    const Execution written = *m_tracker->find(Samples::key(first));
    m_tracker->applyCancelAnswer(Samples::key(first), CancelReceipt{}, at(3s));
    m_tracker->apply({seen(first, ExecutionState::Completed, 4s)});
    m_changed->clear();

    m_tracker->mergeFromJournal({written});
    QCOMPARE(phaseOf(first), CancelPhase::TooLate);
    QCOMPARE(stateOf(first), ExecutionState::Completed);
    QVERIFY(m_changed->isEmpty());
}

void tst_ExecutionTracker::mergeBringsWhatWasSeenSinceTheClockWasSetBack()
{
    m_tracker->track({Samples::key(first)}, at(0s));
    m_tracker->apply({seen(first, ExecutionState::Running, 24h)}, at(24h));
    m_tracker->mergeFromJournal({kept(first, ExecutionState::Completed, 0s, 5s)}, at(6s));
    QCOMPARE(stateOf(first), ExecutionState::Completed);
    m_tracker->mergeFromJournal({kept(first, ExecutionState::Running, 0s, 24h)}, at(7s));
    QCOMPARE(stateOf(first), ExecutionState::Completed);
}

void tst_ExecutionTracker::mergeOfWhatIsKnownChangesNothing()
{
    trackRunning(first);
    m_tracker->mergeFromJournal(m_tracker->all());
    QVERIFY(m_changed->isEmpty() && m_added->isEmpty() && m_events->isEmpty());
}

void tst_ExecutionTracker::listsActiveByConnection()
{
    const ExecutionKey elsewhere{QUuid::createUuid(), third};
    m_tracker->track({Samples::key(first), Samples::key(second), elsewhere}, at());
    m_tracker->apply({seen(second, ExecutionState::Failed, 1s)});
    const auto active = m_tracker->active(Samples::connection());
    QCOMPARE(active.size(), 1);
    QCOMPARE(active.constFirst().key.id, first);
    QCOMPARE(m_tracker->active(QUuid::createUuid()).size(), 0);
}

void tst_ExecutionTracker::findsAnIdUnderEveryConnection()
{
    const ExecutionKey elsewhere{QUuid::createUuid(), first};
    m_tracker->track({Samples::key(first), elsewhere, Samples::key(second)}, at());
    QCOMPARE(m_tracker->withId(first), (QList<ExecutionKey>{Samples::key(first), elsewhere}));
    QVERIFY(m_tracker->withId(third).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ExecutionTracker)
#include "tst_executiontracker.moc"
