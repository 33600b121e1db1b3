// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelverdict.h"

#include <QTest>
#include <QTimeZone>

using namespace Quell;

/// What a script is told about the wish to stop one execution: never more than was seen.
class TestCancelVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<ExecutionState>("state");
        QTest::addColumn<CancelPhase>("phase");
        QTest::addColumn<int>("whenWaiting");
        QTest::addColumn<int>("withoutWaiting");
        const auto row = [](ExecutionState state, CancelPhase phase, int whenWaiting, int withoutWaiting) {
            QTest::addRow("%s, %s", qPrintable(toWord(state)), qPrintable(toWord(phase)))
                << state << phase << whenWaiting << withoutWaiting;
        };
        using enum ExecutionState;
        row(Cancelled, CancelPhase::Confirmed, 0, 0);
        row(Cancelled, CancelPhase::None, 0, 0);
        row(Completed, CancelPhase::TooLate, 0, 0);
        row(ExecutionState::Failed, CancelPhase::TooLate, 0, 0);
        row(Partial, CancelPhase::None, 0, 0);
        row(Expired, CancelPhase::None, 0, 0);
        row(Completed, CancelPhase::Refused, 0, 0);
        row(Cancelled, CancelPhase::Refused, 0, 0);
        row(Gone, CancelPhase::TooLate, 1, 1);
        row(Running, CancelPhase::Accepted, 1, 0);
        row(Queued, CancelPhase::Accepted, 1, 0);
        row(Unknown, CancelPhase::Accepted, 1, 0);
        row(Running, CancelPhase::StillRunning, 1, 1);
        row(Running, CancelPhase::Requested, 1, 1);
        row(Running, CancelPhase::Unresolved, 1, 1);
        row(Running, CancelPhase::Refused, 1, 1);
        row(Running, CancelPhase::Failed, 1, 1);
        row(Running, CancelPhase::None, 1, 1);
    }
    void verdicts()
    {
        QFETCH(const ExecutionState, state);
        QFETCH(const CancelPhase, phase);
        QFETCH(const int, whenWaiting);
        QFETCH(const int, withoutWaiting);
        const ExecutionRow row = rowWith(state, phase);
        QCOMPARE(static_cast<int>(verdictOn(row, true).status), whenWaiting);
        QCOMPARE(static_cast<int>(verdictOn(row, false).status), withoutWaiting);
        QVERIFY(verdictOn(row, true).sentence.contains(u"demo-id of research"));
        QVERIFY(verdictOn(row, true).sentence.endsWith(u'.')
                || verdictOn(row, true).sentence.endsWith(row.execution.key.id));
    }

    void whatWasRefusedWasSent()
    {
        for (const ExecutionState state : {ExecutionState::Completed, ExecutionState::Cancelled}) {
            const QString sentence = verdictOn(rowWith(state, CancelPhase::Refused), true).sentence;
            QVERIFY2(!sentence.contains(u"othing was sent") && sentence.contains(u"refused"),
                     qPrintable(sentence));
        }
    }

    /// The answer was lost, or is another process's to know.
    void whatWasNotAnsweredIsNotCalledAccepted()
    {
        ExecutionRow lost = rowWith(ExecutionState::Running, CancelPhase::StillRunning);
        lost.execution.cancel.trouble = Trouble{.kind = TroubleKind::TimedOut};
        ExecutionRow elsewhere = rowWith(ExecutionState::Running, CancelPhase::StillRunning);
        elsewhere.execution.cancel.answeredAt = {};
        for (const ExecutionRow &row : {lost, elsewhere}) {
            const CancelVerdict verdict = verdictOn(row, true);
            QCOMPARE(verdict.status, ExitStatus::NotDone);
            QVERIFY2(!verdict.sentence.contains(u"accepted") && verdict.sentence.contains(u"still running"),
                     qPrintable(verdict.sentence));
        }
    }

    void whoIsNotLetInIsTold()
    {
        ExecutionRow row = rowWith(ExecutionState::Running, CancelPhase::Refused);
        for (const TroubleKind kind : {TroubleKind::WrongCredentials, TroubleKind::NotPermitted}) {
            row.execution.cancel.trouble = Trouble{.kind = kind};
            QCOMPARE(verdictOn(row, true).status, ExitStatus::NotLetIn);
        }
        row.execution.cancel.trouble =
            Trouble{.kind = TroubleKind::Refused, .said = QStringLiteral("not now")};
        QCOMPARE(verdictOn(row, true).status, ExitStatus::NotDone);
        QVERIFY(verdictOn(row, true).sentence.contains(u"not now"));
    }

    void stillRunningCarriesTheTimeOfTheLook()
    {
        const ExecutionRow row = rowWith(ExecutionState::Running, CancelPhase::StillRunning);
        QVERIFY(verdictOn(row, true).sentence.contains(u"still running when looked at 20 s later"));
    }

    void aLookBeforeTheRequestProvesNothing()
    {
        ExecutionRow row = rowWith(ExecutionState::Running, CancelPhase::Accepted);
        row.execution.last.seenAt = row.execution.cancel.requestedAt.addSecs(-1);
        QVERIFY(verdictOn(row, true).sentence.contains(u"not yet seen to stop"));
    }

    void theWorstCounts()
    {
        QCOMPARE(worse(ExitStatus::Done, ExitStatus::NotDone), ExitStatus::NotDone);
        QCOMPARE(worse(ExitStatus::NotLetIn, ExitStatus::NotDone), ExitStatus::NotLetIn);
        QCOMPARE(worse(ExitStatus::NotLetIn, ExitStatus::Usage), ExitStatus::Usage);
    }

private:
    static ExecutionRow rowWith(ExecutionState state, CancelPhase phase)
    {
        const QDateTime asked(QDate(2026, 1, 5), QTime(9, 0), QTimeZone::utc());
        Execution execution{.key = {QUuid::createUuid(), QStringLiteral("demo-id")}, .trackedAt = asked};
        execution.last.state = state;
        execution.last.seenAt = asked.addSecs(21);
        execution.cancel.phase = phase;
        if (phase != CancelPhase::None) {
            execution.cancel.requestedAt = asked;
            execution.cancel.answeredAt = asked.addSecs(1);
            execution.cancel.settledAt = asked.addSecs(21);
        }
        return {.execution = execution,
                .connection = QStringLiteral("research"),
                .service = QStringLiteral("dune"),
                .serviceName = QStringLiteral("Dune"),
                .now = asked.addSecs(22)};
    }
};

QTEST_GUILESS_MAIN(TestCancelVerdict)
#include "tst_cancelverdict.moc"
