// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"
#include "journal.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Quell;
using namespace Quell::Samples;
using namespace std::chrono_literals;

/// A profile is read in parts, and each of them has everything that is known of its executions.
class tst_ExecutionPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHasEveryField_data();
    void aPageHasEveryField();
    void pagesComeNewestFirst();

private:
    QTemporaryDir m_directory;
};

void tst_ExecutionPages::aPageHasEveryField_data()
{
    QTest::addColumn<std::function<void(Execution &)>>("change");
    const auto row = [](const char *name, const std::function<void(Execution &)> &change) {
        QTest::newRow(name) << change;
    };
    row("no more than usual", [](Execution &) {});
    row("slots used", [](Execution &execution) { execution.last.slotsUsed = 2; });
    row("slots allowed", [](Execution &execution) { execution.last.slotsAllowed = 4; });
    row("error type", [](Execution &execution) { execution.last.errorType = QStringLiteral("FAILED_TYPE"); });
    row("error message",
        [](Execution &execution) { execution.last.errorMessage = QStringLiteral("no “x”"); });
    row("an error message of all sorts", [](Execution &execution) {
        execution.last.errorMessage = QStringLiteral("\"a\\b\"\n\t{[',]}\u0001\u007f\u2028\uFEFF\U0001F514")
            + QChar(0) + QStringLiteral("end");
    });
    row("error line", [](Execution &execution) { execution.last.errorLine = 7; });
    row("error column", [](Execution &execution) { execution.last.errorColumn = 12; });
    row("cancel phase", [](Execution &execution) { execution.cancel.phase = CancelPhase::Refused; });
    row("cancel requested", [](Execution &execution) { execution.cancel.requestedAt = at(60s); });
    row("cancel answered", [](Execution &execution) { execution.cancel.answeredAt = at(61s); });
    row("cancel settled", [](Execution &execution) { execution.cancel.settledAt = at(62s); });
    row("cancel denied", [](Execution &execution) { execution.cancel.denied = true; });
    row("trouble", [](Execution &execution) {
        execution.cancel.trouble = Trouble{.kind = TroubleKind::RateLimited,
                                           .said = QStringLiteral("Too many requests"),
                                           .httpStatus = 429,
                                           .retryAfter = 7500ms};
    });
    row("cost and rows", [](Execution &execution) {
        execution.last.costCredits = 0.125;
        execution.last.rowCount = 5'000'000'000;
        execution.last.queuePosition = 3;
        execution.last.clockSkew = -1250ms;
    });
}

void tst_ExecutionPages::aPageHasEveryField()
{
    QFETCH(std::function<void(Execution &)>, change);
    Execution changed = Samples::execution(ExecutionState::Failed, 90s);
    change(changed);
    Execution usual = Samples::execution(ExecutionState::Completed, 80s);
    usual.key.id = usual.last.key.id = QStringLiteral("beside it");

    Journal journal(
        m_directory.filePath(QStringLiteral("%1.db").arg(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(answerOf(journal.open(Retention{.now = at(24h)})).ok());
    QVERIFY(answerOf(journal.store({changed, usual})).ok());
    const ExecutionPage page = answerOf(journal.loadPage(0, 10)).value();
    QCOMPARE(page.executions.size(), 2);
    QCOMPARE(page.executions.at(0).unpacked(), changed);
    QCOMPARE(page.executions.at(1).unpacked(), usual);
}

void tst_ExecutionPages::pagesComeNewestFirst()
{
    QList<Execution> executions;
    for (int i = 0; i < 5; ++i) {
        Execution execution = Samples::execution(ExecutionState::Completed, 90s);
        execution.key.id = execution.last.key.id = QString::number(i);
        executions.append(execution);
    }
    Journal journal(m_directory.filePath(QStringLiteral("pages.db")));
    QVERIFY(answerOf(journal.open(Retention{.now = at(24h)})).ok());
    QVERIFY(answerOf(journal.store(executions)).ok());
    const auto ids = [](const ExecutionPage &page) {
        QStringList found;
        for (const PackedExecution &execution : page.executions)
            found.append(execution.key().id);
        return found.join(u' ');
    };
    const ExecutionPage newest = answerOf(journal.loadPage(0, 2)).value();
    QCOMPARE(ids(newest), QStringLiteral("3 4"));
    QVERIFY(!newest.last);
    const ExecutionPage older = answerOf(journal.loadPage(newest.next, 2)).value();
    QCOMPARE(ids(older), QStringLiteral("1 2"));
    const ExecutionPage oldest = answerOf(journal.loadPage(older.next, 2)).value();
    QCOMPARE(ids(oldest), QStringLiteral("0"));
    QVERIFY(oldest.last);
}

QTEST_GUILESS_MAIN(tst_ExecutionPages)
#include "tst_executionpages.moc"
